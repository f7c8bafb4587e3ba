# SPDX-License-Identifier: Apache-2.0
"""Which backups stay: the newest always, and enough of each age."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.rotation import kept

START = datetime(2026, 1, 1, tzinfo=UTC)
histories = st.lists(st.integers(0, 3 * 365 * 24).map(lambda hours: START + timedelta(hours=hours)), max_size=200)


@given(histories)
def test_the_newest_of_each_period_stays(moments: list[datetime]) -> None:
    staying = kept(moments)

    assert staying <= set(moments)
    if moments:
        assert max(moments) in staying
    for days in sorted({moment.date() for moment in moments}, reverse=True)[:14]:
        assert max(moment for moment in moments if moment.date() == days) in staying
    for weeks in sorted({moment.isocalendar()[:2] for moment in moments}, reverse=True)[:8]:
        assert max(moment for moment in moments if moment.isocalendar()[:2] == weeks) in staying
    for months in sorted({(moment.year, moment.month) for moment in moments}, reverse=True)[:24]:
        assert max(moment for moment in moments if (moment.year, moment.month) == months) in staying


@given(histories)
def test_thinning_twice_is_thinning_once(moments: list[datetime]) -> None:
    assert kept(kept(moments)) == kept(moments)


def test_two_years_of_hourly_backups_shrink_to_what_is_promised() -> None:
    staying = kept(START + timedelta(hours=hours) for hours in range(2 * 365 * 24))

    assert 14 + 24 <= len(staying) <= 49 + 14 + 8 + 24


def test_everything_of_the_last_two_days_stays() -> None:
    moments = [START + timedelta(minutes=30 * step) for step in range(96)]

    assert kept(moments) == set(moments)
    assert kept([]) == frozenset()
