# SPDX-License-Identifier: Apache-2.0

from datetime import UTC, date, datetime

from models.day import day_of, years_after


def test_a_new_day_begins_where_the_unit_works_while_it_is_still_yesterday_in_greenwich() -> None:
    assert day_of(datetime(2026, 11, 23, 16, 30, tzinfo=UTC)) == date(2026, 11, 24)
    assert day_of(datetime(2026, 11, 23, 15, 59, tzinfo=UTC)) == date(2026, 11, 23)


def test_years_later_it_is_the_same_day_or_the_one_after_it() -> None:
    assert years_after(date(2026, 11, 23), 10) == date(2036, 11, 23)
    assert years_after(date(2028, 2, 29), 4) == date(2032, 2, 29)
    assert years_after(date(2028, 2, 29), 10) == date(2038, 3, 1)
