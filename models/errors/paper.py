# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about entering what was done on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from models.errors.base import Refusal


@dataclass(eq=False, kw_only=True)
class PaperOpen(Refusal):
    """The case is being entered from paper: nothing of it begins again, is closed or is sealed meanwhile."""

    number: str


@dataclass(eq=False, kw_only=True)
class PaperNotOpen(Refusal):
    """Only what was begun ends."""

    number: str


@dataclass(eq=False, kw_only=True)
class PaperInFuture(Refusal):
    """What was done on paper was done before it is entered."""

    done: datetime
    now: datetime


@dataclass(eq=False, kw_only=True)
class PaperBeforeMeeting(Refusal):
    """What was done on paper was done on the day of the meeting or later."""

    done: datetime
    on: date


@dataclass(eq=False, kw_only=True)
class PaperHasNoKey(Refusal):
    """A sealed vote is signed with the member's own key, which no paper carries."""

    number: str
