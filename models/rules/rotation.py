# SPDX-License-Identifier: Apache-2.0
"""Which backups stay when there are many."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 14, 8, 24
ALL_FOR = timedelta(days=2)


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """All of the last two days, then the newest of each of the last 14 days, 8 weeks and 24 months that have any."""
    newest_first = sorted(set(moments), reverse=True)
    if not newest_first:
        return frozenset()
    recent = {moment for moment in newest_first if newest_first[0] - moment <= ALL_FOR}
    return frozenset(
        recent
        | _newest_of_each(newest_first, DAYS, datetime.date)
        | _newest_of_each(newest_first, WEEKS, lambda moment: moment.isocalendar()[:2])
        | _newest_of_each(newest_first, MONTHS, lambda moment: (moment.year, moment.month))
    )


def _newest_of_each(
    newest_first: list[datetime], periods: int, period_of: Callable[[datetime], Hashable]
) -> set[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        newest.setdefault(period_of(moment), moment)
    return set(list(newest.values())[:periods])
