# SPDX-License-Identifier: Apache-2.0

from datetime import UTC, date, datetime

from models.day import day_of


def test_a_new_day_begins_where_the_unit_works_while_it_is_still_yesterday_in_greenwich() -> None:
    assert day_of(datetime(2026, 11, 23, 16, 30, tzinfo=UTC)) == date(2026, 11, 24)
    assert day_of(datetime(2026, 11, 23, 15, 59, tzinfo=UTC)) == date(2026, 11, 23)
