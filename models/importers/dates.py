# SPDX-License-Identifier: Apache-2.0
"""Dates and months as files write them, year first in words or a spreadsheet's day count, and as people type them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from models.labels import importing as words
from models.terms import Said

_DIGITS = str.maketrans("０１２３４５６７８９／－．", "0123456789/-.")
_DATE = re.compile(r"([0-9]{4})(?:-|/|\.|年)([0-9]{1,2})(?:-|/|\.|月)([0-9]{1,2})日?")
_YEAR_LAST = re.compile(r"[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}")
_SHORT = re.compile(r"([0-9]{1,2}(?=[-/.月])|[0-9]{2}(?=[0-9]{2}$))[-/.月]?([0-9]{1,2})日?")
_TODAY = frozenset({"今天", "今日", "today"})
_YEARS_TO_LEAP_DAY = 9
_MONTH = re.compile(r"([0-9]{4})(?:-|/|\.|年)([0-9]{1,2})月?")
_BEFORE_FIRST_DAY = date(1899, 12, 30)
_DAYS_OF_1904 = 1462
_FIRST_SERIAL, _LAST_SERIAL = 32874, 73415
"""1990-01-01 to 2100-12-31: a number outside is no date of a loan case."""
_LAST_MONTH = 12


def parse_date(text: str) -> date | Said:
    """A typed date, or how to mend it."""
    plain = text.strip().translate(_DIGITS)
    match = _DATE.fullmatch(plain)
    if match is None:
        return Said(words.WRITE_YEAR_FIRST if _YEAR_LAST.fullmatch(plain) else words.WRITE_DATE)
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return Said(words.WRITE_DATE)


def typed_day(text: str, today: date) -> date | Said:
    """A day, typed shortly too: `1123`, `11/23`, `今天`; without a year it is the last such that is not after today."""
    years = range(today.year, today.year - _YEARS_TO_LEAP_DAY, -1)
    return next((day for day in _in_short(text, today, years) if day <= today), None) or parse_date(text)


def coming_day(text: str, today: date) -> date | None:
    """A day typed shortly that is still to come: the next such that is not before today; `None` for anything else."""
    years = range(today.year, today.year + _YEARS_TO_LEAP_DAY)
    return next((day for day in _in_short(text, today, years) if day >= today), None)


def _in_short(text: str, today: date, years: Iterable[int]) -> Iterator[date]:
    """What a short form means in each of these years, where it is one and the year has such a day."""
    plain = text.strip().translate(_DIGITS)
    if plain.casefold() in _TODAY:
        yield today
    elif short := _SHORT.fullmatch(plain):
        days = (parse_date(f"{year}-{short[1]}-{short[2]}") for year in years)
        yield from (day for day in days if isinstance(day, date))


def parse_month(text: str) -> str | Said:
    """A typed month as `2026-12`, or how to mend it."""
    match = _MONTH.fullmatch(text.strip().translate(_DIGITS))
    if match is None or not 1 <= int(match[2]) <= _LAST_MONTH:
        return Said(words.WRITE_MONTH)
    return f"{match[1]}-{int(match[2]):02d}"


def date_from_serial(text: str, *, from_1904: bool) -> date | Said:
    """A spreadsheet's count of days; counts with a time of day or outside 1990 to 2100 are refused."""
    match = re.fullmatch(r"([0-9]{1,6})(?:\.0+)?", text)
    if match is None:
        return Said(words.WRITE_DATE)
    serial = int(match[1]) + (_DAYS_OF_1904 if from_1904 else 0)
    if not _FIRST_SERIAL <= serial <= _LAST_SERIAL:
        return Said(words.WRITE_DATE)
    return _BEFORE_FIRST_DAY + timedelta(days=serial)
