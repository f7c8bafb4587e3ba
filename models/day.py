# SPDX-License-Identifier: Apache-2.0
"""The day of a moment where the unit works; all of China keeps one time."""

from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))
"""The unit's clock: times are shown there, whatever the machine is set to."""


def years_after(day: date, years: int) -> date:
    """The same day so many years later; after 29 February the first of March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def day_of(moment: datetime) -> date:
    """The day on the calendar of whoever is in the room."""
    return moment.astimezone(CHINA).date()
