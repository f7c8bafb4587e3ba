# SPDX-License-Identifier: Apache-2.0
"""How long wrong secrets keep a person waiting. Counts are stored; waits are measured by the running program alone.

No clock of the machine ends a wait: it counts by ticks, seconds that only go forward, and begins anew with the program.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

FREE = 5
"""Failures in a row before the first wait."""
FIRST_WAIT = 30
LONGEST_WAIT = 15 * 60
MOST_AN_HOUR = 30
HOUR = 3600
DOUBLINGS = 5
"""After so many the longest wait is passed."""


@dataclass(frozen=True, slots=True)
class Tries:
    """What is stored of one person's tries: failures in a row, and all tries of the last hour."""

    failures: int = 0
    in_hour: int = 0


def wait_after(failures: int) -> int:
    """Seconds to wait after so many failures in a row: 30 after five, doubling to 15 minutes."""
    return 0 if failures < FREE else min(FIRST_WAIT << min(failures - FREE, DOUBLINGS), LONGEST_WAIT)


class Lockout:
    """The waits of one run of the program; `ticks` gives seconds that never go back."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._start = ticks()
        self._failed: dict[str, float] = {}
        self._tried: dict[str, deque[float]] = {}
        self._carried: dict[str, int] = {}

    def wait(self, person: str, tries: Tries) -> int:
        """Whole seconds until the person may try again; 0 now."""
        now, since = self._ticks(), self._failed.get(person, self._start)
        left = since + wait_after(tries.failures) - now
        if self._in_hour(person, tries) >= MOST_AN_HOUR:
            tried = self._tried[person]
            first = self._start if self._carried[person] or not tried else tried[0]
            left = max(left, first + HOUR - now)
        return max(0, ceil(left))

    def begun(self, person: str, tries: Tries) -> Tries:
        """A try counts as failed before it is made, so that no kill saves it; what is to be stored then."""
        count = self._in_hour(person, tries)
        self._failed[person] = self._ticks()
        self._tried[person].append(self._ticks())
        return Tries(tries.failures + 1, count + 1)

    @staticmethod
    def succeeded(tries: Tries) -> Tries:
        """What is to be stored after the right secret: it still counts as a try of the hour."""
        return replace(tries, failures=0)

    def _in_hour(self, person: str, tries: Tries) -> int:
        """Tries of the last hour; those of earlier runs count for an hour from the start of this one."""
        now = self._ticks()
        self._carried.setdefault(person, tries.in_hour)
        if now - self._start >= HOUR:
            self._carried[person] = 0
        tried = self._tried.setdefault(person, deque())
        while tried and now - tried[0] >= HOUR:
            tried.popleft()
        return self._carried[person] + len(tried)
