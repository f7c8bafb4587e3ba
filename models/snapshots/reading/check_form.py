# SPDX-License-Identifier: Apache-2.0
"""The form of a check on one line, read for the desk."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from models.errors.case import NoSuchLine
from models.money import decimal_from
from models.presented import PRIOR, PresentedCase, Reference, ScheduleTable
from models.rules.figures import at, stated_bases, told
from models.rules.peer import quartile
from models.rules.schedule_totals import summed
from models.snapshots.check_form import CheckFormSnapshot, Source
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import members_of, presence_of
from models.snapshots.reading.lines import unit_of
from models.terms import AgendaItemId, LineKey, Presence, Role

APPLICATION = ("requested", "months", "annual_rate", "household_size", "floor_area", "years", "other_exposure")
"""Fields of the application that an input may follow."""
MEDIAN = 2
"""The second quartile."""


def load_check_form(session: Session, *, item: AgendaItemId, line: LineKey) -> CheckFormSnapshot:
    """Everything the form of a check on a line needs; raises `NoSuchLine` for one that is not verified itself."""
    desk = desk_of(session, item)
    state = next((state for state in desk.examination.counted_lines if state.key == line), None)
    if state is None:
        raise NoSuchLine(line=line)
    tested = desk.examination.tables.tested
    return CheckFormSnapshot(
        item=item,
        line=line,
        label=desk.label(line),
        kind=state.kind,
        unit=unit_of(desk, line),
        bases=tuple((basis, told(tested.get((line, basis)))) for basis in stated_bases(desk.presented, tested, line)),
        allowed=desk.bench.serving(line),
        checks=tuple(check for check in desk.checks_of(line) if not desk.is_rejected(check.id)),
        evidence=desk.presented.evidence,
        sources=tuple(_sources(desk)),
        people=_people(session, desk),
        bench=desk.bench,
    )


def _people(session: Session, desk: Desk) -> tuple[str, ...]:
    """Whoever is in the room, the chair first, and the officers of the case."""
    presence = presence_of(session, desk.meeting)
    there = [member for member in members_of(session, desk.meeting) if presence.get(member.id) is Presence.PRESENT]
    here = [member.name for member in sorted(there, key=lambda member: member.role is not Role.CHAIR)]
    application = desk.presented.application
    return tuple(dict.fromkeys((*here, application.lead_officer, application.second_officer)))


def _sources(desk: Desk) -> Iterator[Source]:
    case, tables = desk.presented, desk.examination.tables
    for (key, basis), value in tables.tested.items():
        if isinstance(value, Fraction):
            yield Source(Reference(line=key, basis=basis), desk.label(key), decimal_from(value))
    for key in dict.fromkeys(key for key, _ in tables.prior):
        basis = stated_bases(case, tables.prior, key)[0]
        before = at(tables.prior, key, basis)
        if before is not None:
            yield Source(Reference(line=key, basis=PRIOR), desk.label(key), decimal_from(before))
    for table in case.schedules:
        yield from _of_schedule(table)
    for state in desk.examination.checks.values():
        estimate = None if state.assessment is None else state.assessment.estimate
        if estimate is not None:
            yield Source(Reference(check=state.check.id), desk.label(state.check.line), decimal_from(estimate))
    yield from _of_peers(case)
    for name in APPLICATION:
        value = getattr(case.application, name)
        if value is not None:
            yield Source(Reference(case=name), "", Decimal(value))


def _of_schedule(table: ScheduleTable) -> Iterator[Source]:
    """The rows as they stand, the sum of each column of numbers, and each number of it."""
    yield Source(Reference(schedule=table.name), table.label)
    for column in table.columns:
        numbers = [
            (place, value)
            for place, row in enumerate(table.rows, start=1)
            if isinstance(value := row.get(column), Decimal)
        ]
        if not numbers:
            continue
        values = tuple(value for _, value in numbers)
        yield Source(Reference(schedule=table.name, column=column), table.label, summed(values), values)
        for place, value in numbers:
            name = table.rows[place - 1].get("name")
            label = f"{table.label} {name}" if isinstance(name, str) else table.label
            yield Source(Reference(schedule=table.name, column=column, row=place), label, value)


def _of_peers(case: PresentedCase) -> Iterator[Source]:
    for column in dict.fromkeys(name for row in case.peers for name in row.figures):
        sample = tuple(value for row in case.peers if (value := row.figures.get(column)) is not None)
        if sample:
            middle = decimal_from(quartile(sorted(map(Fraction, sample)), MEDIAN))
            yield Source(Reference(peers=column, statistic="median"), "", middle)
            yield Source(Reference(peers=column), "", None, sample)
