# SPDX-License-Identifier: Apache-2.0
"""When a condition is due: on a day, or tied to the pay-out; typed shortly, stored and spoken in one form each."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto, unique

from models.labels import resolutions as words
from models.terms import MONTHS_OF_A_YEAR, ConditionKind, Said


@unique
class DueKind(Enum):
    """What a due date hangs on."""

    ON = auto()
    BEFORE_PAYOUT = auto()
    AFTER_PAYOUT = auto()
    EVERY = auto()
    UNTIL_REPAID = auto()


@dataclass(frozen=True, slots=True)
class Due:
    """`on` is the day itself, `number` the days after the pay-out or the months between two times."""

    kind: DueKind
    on: date | None = None
    number: int = 0

    @property
    def text(self) -> str:
        """As it is stored, whatever the language in which it was typed."""
        return {
            DueKind.ON: "" if self.on is None else self.on.isoformat(),
            DueKind.BEFORE_PAYOUT: "before pay-out",
            DueKind.AFTER_PAYOUT: f"pay-out + {self.number} days",
            DueKind.EVERY: f"every {self.number} months",
            DueKind.UNTIL_REPAID: "until repaid",
        }[self.kind]

    @property
    def said(self) -> Said:
        """In words."""
        usual = {
            (DueKind.AFTER_PAYOUT, 0): words.DUE_AT_PAYOUT,
            (DueKind.EVERY, 1): words.DUE_MONTHLY,
            (DueKind.EVERY, 3): words.DUE_QUARTERLY,
        }
        template = (
            usual.get((self.kind, self.number))
            or {
                DueKind.ON: words.DUE_ON,
                DueKind.BEFORE_PAYOUT: words.DUE_BEFORE_PAYOUT,
                DueKind.AFTER_PAYOUT: words.DUE_AFTER_PAYOUT,
                DueKind.EVERY: words.DUE_EVERY,
                DueKind.UNTIL_REPAID: words.DUE_UNTIL_REPAID,
            }[self.kind]
        )
        return Said(template, {"day": self.on, "number": self.number})

    def suits(self, kind: ConditionKind) -> bool:
        """Whether a condition of this kind can be met by then: what binds before the pay-out is not due after it.

        Nor is what binds once the loan is paid out due before.
        """
        if kind is ConditionKind.PRECEDENT:
            return self.kind in {DueKind.ON, DueKind.BEFORE_PAYOUT}
        if self.kind is DueKind.BEFORE_PAYOUT:
            return kind is ConditionKind.AT_PAYOUT
        later = self.kind in {DueKind.EVERY, DueKind.UNTIL_REPAID} or self.number > 0
        return kind is not ConditionKind.AT_PAYOUT or not later

    def day(self, paid_out: date | None, kept: int = 0) -> date | None:
        """The day itself, `None` where there is none or none yet; `kept` counts the times already met.

        What is due before the pay-out has no day of its own: it holds the pay-out up.
        """
        if self.kind is DueKind.ON:
            return self.on
        if paid_out is None:
            return None
        if self.kind is DueKind.AFTER_PAYOUT:
            return paid_out + timedelta(days=self.number)
        return _months_later(paid_out, self.number * (kept + 1)) if self.kind is DueKind.EVERY else None


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last where it is shorter."""
    year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + months, MONTHS_OF_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


MOST = {DueKind.AFTER_PAYOUT: 9_999, DueKind.EVERY: 99}
"""Days after the pay-out and months between two times: numbers of as many digits at most."""
_DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})")
_ON = re.compile(rf"(?:by|before|until|on)?{_DAY.pattern}日?(?:之前|以前|前|止)?")
_PAY_OUT = r"(?:放款|pay-?out)"
_NUMBERED = (
    (DueKind.AFTER_PAYOUT, rf"{_PAY_OUT}?[日后後]?\+([0-9]+)(?:日|天|days?|d)?[内內]?"),
    (DueKind.AFTER_PAYOUT, rf"{_PAY_OUT}[后後]([0-9]+)[日天]?[内內]?"),
    (DueKind.AFTER_PAYOUT, rf"(?:within)?([0-9]+)daysafter(?:the)?{_PAY_OUT}"),
    (DueKind.EVERY, r"(?:每|every)([1-9][0-9]*)(?:个月|個月|months?)"),
)
_IN_WORDS = (
    (Due(DueKind.BEFORE_PAYOUT), rf"{_PAY_OUT}前|before(?:the)?{_PAY_OUT}"),
    (Due(DueKind.AFTER_PAYOUT), rf"{_PAY_OUT}[时時]|{_PAY_OUT}[当當]日|(?:at|on)(?:the)?{_PAY_OUT}"),
    (Due(DueKind.EVERY, number=1), r"每个?個?月(?:一次)?|monthly|everymonth"),
    (Due(DueKind.EVERY, number=3), r"每季度?(?:一次)?|quarterly|everyquarter"),
    (Due(DueKind.EVERY, number=MONTHS_OF_A_YEAR), r"每年(?:一次)?|yearly|everyyear"),
    (Due(DueKind.UNTIL_REPAID), r"(?:直至)?[还還]清前?|全期|untilrepaid|throughout"),
)


class DueTooFarError(ValueError):
    """More days after the pay-out, or months between two times, than `MOST`."""


def due_from(text: str) -> Due | None:
    """Read what was typed or stored: `+7`, `放款后7日内`, `每月`, `2026-12-31`; `None` for anything else.

    Raises `ValueError` for a day that no calendar has, and `DueTooFarError`, a kind of it, for numbers without measure.
    """
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold()
    if found := _ON.fullmatch(plain):
        return Due(DueKind.ON, date(*map(int, found.groups())))
    return next(_readings(plain), None)


def _readings(plain: str) -> Iterator[Due]:
    for due, pattern in _IN_WORDS:
        if re.fullmatch(pattern, plain):
            yield due
    for kind, pattern in _NUMBERED:
        if found := re.fullmatch(pattern, plain):
            if len(found[1].lstrip("0")) > len(str(MOST[kind])):
                raise DueTooFarError
            yield Due(kind, number=int(found[1]))


def readable_due(text: str) -> Due | None:
    """The same, where a day that no calendar has, or a number without measure, is nothing either."""
    try:
        return due_from(text)
    except ValueError:
        return None


def stored_due(text: str) -> str:
    """The stored form of what can be read; the policy's own words for anything else stay as they are."""
    due = readable_due(text)
    return text if due is None else due.text


def said_due(text: str) -> Said | str:
    """A stored due date in words; what was stored in words is said as it stands."""
    due = readable_due(text) if stored_due(text) == text else None
    return text if due is None else due.said
