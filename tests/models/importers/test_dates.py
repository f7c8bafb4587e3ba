# SPDX-License-Identifier: Apache-2.0

from datetime import date

import pytest

from models.importers.dates import coming_day, date_from_serial, parse_date, parse_month, typed_day
from models.labels import importing as labels
from models.terms import Said


@pytest.mark.parametrize(
    "text", ["2026-11-23", "2026/11/23", "2026.11.23", "2026年11月23日", "２０２６－１１－２３", " 2026-11-23 "]
)
def test_dates_with_the_year_first_are_read(text: str) -> None:
    assert parse_date(text) == date(2026, 11, 23)


@pytest.mark.parametrize("text", ["23/11/2026", "11/23/2026", "23.11.2026", "23-11-2026"])
def test_dates_with_the_year_last_are_refused_by_name(text: str) -> None:
    assert parse_date(text) == Said(labels.WRITE_YEAR_FIRST)


@pytest.mark.parametrize("text", ["", "2026-13-01", "2026-02-30", "26-11-23", "yesterday", "2026-11", "二〇二六年"])
def test_what_is_no_date_is_refused(text: str) -> None:
    assert parse_date(text) == Said(labels.WRITE_DATE)


def test_day_counts_of_both_kinds_are_read() -> None:
    assert date_from_serial("46349", from_1904=False) == date(2026, 11, 23)
    assert date_from_serial("44887", from_1904=True) == date(2026, 11, 23)


@pytest.mark.parametrize("text", ["46349.5", "0", "-1", "1", "999999", "NaN", "1E9"])
def test_day_counts_with_a_time_or_out_of_range_are_refused(text: str) -> None:
    assert isinstance(date_from_serial(text, from_1904=False), Said)


def test_months_are_read_and_thirteen_is_none() -> None:
    assert parse_month("2026年1月") == "2026-01"
    assert parse_month("2026-12") == "2026-12"
    assert parse_month("2026-13") == Said(labels.WRITE_MONTH)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1123", date(2026, 11, 23)),
        ("11/23", date(2026, 11, 23)),
        ("11.23", date(2026, 11, 23)),
        ("１１月３日", date(2026, 11, 3)),
        ("1-5", date(2026, 1, 5)),
        ("1124", date(2025, 11, 24)),
        ("0229", date(2024, 2, 29)),
        ("今天", date(2026, 11, 23)),
        (" Today ", date(2026, 11, 23)),
        ("2026/11/24", date(2026, 11, 24)),
    ],
)
def test_a_day_typed_shortly_is_the_last_such_day(text: str, day: date) -> None:
    assert typed_day(text, date(2026, 11, 23)) == day


@pytest.mark.parametrize("text", ["1345", "11/31", "123", "+7", "", "2026-13-45", "11-"])
def test_what_is_no_day_is_told_how_to_write_one(text: str) -> None:
    assert typed_day(text, date(2026, 11, 23)) == Said(labels.WRITE_DATE)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1123", date(2026, 11, 23)),
        ("11/24", date(2026, 11, 24)),
        ("1122", date(2027, 11, 22)),
        ("１月５日", date(2027, 1, 5)),
        ("0229", date(2028, 2, 29)),
        ("今天", date(2026, 11, 23)),
        ("1345", None),
        ("+7", None),
        ("2026-11-30", None),
        ("monthly", None),
    ],
)
def test_a_due_day_typed_shortly_is_the_next_such_day_and_nothing_else_is_one(text: str, day: date | None) -> None:
    assert coming_day(text, date(2026, 11, 23)) == day
