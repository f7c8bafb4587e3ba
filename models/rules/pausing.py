# SPDX-License-Identifier: Apache-2.0
"""When a committee should pause: decisions drift to the easier default as an evening goes on (`ux.md` §1.4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_CASES = 4
LONGEST = timedelta(minutes=90)
PAUSE = timedelta(minutes=10)
"""Nothing recorded for so long is taken for a pause."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was done since the last pause: cases opened, and whole minutes."""

    cases: int
    minutes: int

    @property
    def is_long(self) -> bool:
        """Whether a pause is due: four cases, or an hour and a half."""
        return self.cases >= MOST_CASES or timedelta(minutes=self.minutes) >= LONGEST


def stretch_of(acts: Sequence[datetime], opened: Sequence[datetime], now: datetime) -> Stretch:
    """The stretch that goes on `now`; `acts` are the moments at which something was recorded, in their order."""
    begun = now
    for moment in reversed(acts):
        if begun - moment >= PAUSE:
            break
        begun = min(begun, moment)
    return Stretch(sum(begun <= moment <= now for moment in opened), int((now - begun).total_seconds()) // 60)
