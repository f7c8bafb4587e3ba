# SPDX-License-Identifier: Apache-2.0
"""Holds the dates of a case against each other: an order that cannot be is a problem, a doubtful one is told."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from models.importers.gathering import Gathering
from models.importers.layout import APPLICATION
from models.importers.parsed import Noticed
from models.importers.places import Place, Places
from models.labels import importing as labels
from models.presented import PresentedCase
from models.terms import Said

_HEADINGS: Final = {column.key: " / ".join(column.heading) for column in APPLICATION}
_NEVER_BEFORE: Final = (
    ("assigned", "accepted"),
    ("answer_due", "accepted"),
    ("reported", "visited"),
    ("reported", "survey_date"),
)
_RARELY_BEFORE: Final = (("visited", "accepted"), ("survey_date", "accepted"), ("answer_due", "reported"))
_MONTH = 7
"""Characters of `2026-12`."""


def look_at_dates(case: PresentedCase, gathering: Gathering, places: Places, today: date | None) -> None:
    """`today` is the day of the import; without it nothing is called future."""
    asked = case.application
    for pairs, doubtful in ((_NEVER_BEFORE, False), (_RARELY_BEFORE, True)):
        for later, earlier in pairs:
            day, before = getattr(asked, later), getattr(asked, earlier)
            if day is None or before is None or day >= before:
                continue
            place = places.of("application", later)
            facts = {"date": day, "field": _HEADINGS[earlier], "before": before}
            if doubtful:
                gathering.notice(*place, Noticed.DATE, Said(labels.BEFORE_ANOTHER, facts))
            else:
                wanted = Said(labels.NOT_BEFORE, {"field": _HEADINGS[earlier], "before": before})
                gathering.problem(*place, day.isoformat(), wanted, Said(labels.CORRECT_DATES))
    if asked.first_instalment is not None and asked.first_instalment < asked.survey_date.isoformat()[:_MONTH]:
        wanted = Said(labels.NOT_BEFORE, {"field": _HEADINGS["survey_date"], "before": asked.survey_date})
        place = places.of("application", "first_instalment")
        gathering.problem(*place, asked.first_instalment, wanted, Said(labels.CORRECT_DATES))
    known = max(asked.survey_date, asked.reported or asked.survey_date)
    for day, place in _days_told(case, places):
        if today is not None and day > today:
            gathering.notice(*place, Noticed.DATE, Said(labels.IN_THE_FUTURE, {"date": day, "today": today}))
        elif day > known:
            gathering.notice(*place, Noticed.DATE, Said(labels.AFTER_THE_REPORT, {"date": day, "known": known}))


def _days_told(case: PresentedCase, places: Places) -> Iterator[tuple[date, Place]]:
    """Days on which something had happened when the case was reported."""
    for field in ("accepted", "assigned", "visited", "survey_date", "reported"):
        day = getattr(case.application, field)
        if day is not None:
            yield day, places.of("application", field)
    for piece in case.evidence:
        if piece.date is not None:
            yield piece.date, places.of("evidence", piece.id, "date")
    for table in case.schedules:
        for number, row in enumerate(table.rows):
            for column in ("since", "day"):
                value = row.get(column)
                if isinstance(value, date):
                    yield value, places.of("schedule", table.name, f"cell:{number}.{column}")
