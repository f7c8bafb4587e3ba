# SPDX-License-Identifier: Apache-2.0
"""How long a case has been before the committee, against the time that an evening has for one (`ux.md` §2.3, §2.4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto, unique

PLANNED = timedelta(minutes=25)
LAST = timedelta(minutes=5)
"""So long before the planned end the clock begins to say what is left."""
MINUTE = timedelta(minutes=1)


@unique
class Pace(Enum):
    """How a case stands against its time."""

    IN_TIME = auto()
    LAST_MINUTES = auto()
    OVER_TIME = auto()


@dataclass(frozen=True, slots=True)
class CaseTime:
    """Whole minutes since a case was opened; `left` until its planned end, below zero once that is past."""

    spent: int
    planned: int
    pace: Pace

    @property
    def left(self) -> int:
        return self.planned - self.spent


def case_time(opened: datetime, now: datetime) -> CaseTime:
    """How a case opened at that moment stands `now`; a clock that was put back counts as the moment itself."""
    spent = max(timedelta(), now - opened)
    pace = Pace.IN_TIME if spent < PLANNED - LAST else Pace.LAST_MINUTES if spent < PLANNED else Pace.OVER_TIME
    return CaseTime(spent // MINUTE, PLANNED // MINUTE, pace)
