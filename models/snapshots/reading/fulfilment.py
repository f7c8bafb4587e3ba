# SPDX-License-Identifier: Apache-2.0
"""Conditions after their resolutions, read from the record across meetings, and what holds a pay-out up."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.day import day_of
from models.labels import fulfilment as words
from models.records.ballots import Round
from models.records.cases import LoanCase, Revision
from models.records.fulfilment import ConditionStep, PayOut
from models.records.meetings import AgendaItem, Meeting, Member
from models.records.resolutions import ConditionText, Resolution
from models.rules.due import DueKind, due_from, readable_due, stored_due
from models.rules.fulfilment import Bound, holding_up, is_settled
from models.snapshots.following import IN_FORCE
from models.snapshots.fulfilment import ApprovedCase, Decider, FulfilmentRow, FulfilmentSnapshot, StepRow
from models.snapshots.reading.agenda import current_meeting
from models.snapshots.reading.conditions import numbered
from models.snapshots.reading.following import following_of, waits_for
from models.snapshots.reading.frame import A, acts, is_closed, listed, voting_present
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.room import recusals_of
from models.snapshots.voting import ConditionRow
from models.terms import AgendaItemId, Choice, ConditionId, ConditionStatus, MeetingId, Role, Said, Standing

ENDED = frozenset({Standing.VETOED, Standing.REFUSED_ABOVE})
"""Approvals that came to nothing after all."""


def approval_of(session: Session, item: AgendaItemId) -> Resolution | None:
    """The resolution of the last round, where it grants a loan."""
    return _adopted(acts(session, Round, item=item), acts(session, Resolution, item=item)).get(item)


def binds(session: Session, item: AgendaItemId) -> bool:
    """Whether the conditions of a case bind anybody: not before an approval, nor after its veto or refusal above."""
    approval = approval_of(session, item)
    return approval is not None and following_of(session, approval).standing not in ENDED


def _adopted(rounds: Iterable[Round], resolutions: Iterable[Resolution]) -> Mapping[AgendaItemId, Resolution]:
    last = {voting.item: voting.id for voting in rounds}
    return {row.item: row for row in resolutions if row.outcome.approves and last[row.item] == row.round}


def status_of(steps: Sequence[ConditionStep | StepRow]) -> ConditionStatus:
    """The last step counts; before the first a condition is open."""
    return steps[-1].status if steps else ConditionStatus.OPEN


def is_periodic(condition: ConditionRow) -> bool:
    """Whether it is met time after time, as a visit every month is."""
    due = readable_due(condition.due)
    return due is not None and due.kind in {DueKind.EVERY, DueKind.UNTIL_REPAID}


def pay_out_of(session: Session, item: AgendaItemId) -> date | None:
    rows = acts(session, PayOut, item=item)
    return rows[-1].on if rows else None


def held_up_by(session: Session, item: AgendaItemId) -> tuple[Said, ...]:
    """Why a case may not be paid out; nothing where it may."""
    approval = approval_of(session, item)
    if approval is None:
        return (Said(words.NO_APPROVAL),)
    conditions, steps = numbered(acts(session, ConditionText, item=item)), acts(session, ConditionStep, item=item)
    return waits_for(following_of(session, approval)) + _held_up(conditions, _by_condition(steps))


def _held_up(
    conditions: Iterable[ConditionRow], steps: Mapping[ConditionId, Sequence[ConditionStep]]
) -> tuple[Said, ...]:
    return holding_up(
        Bound(row.number, row.text, row.kind, status_of(steps.get(row.id, ())))
        for row in conditions
        if row.struck is None
    )


def taking_no_part(session: Session, item: AgendaItemId) -> frozenset[str]:
    """Who never decides on a case in whatever meeting, by name: its officers, and whoever was recused from it."""
    revision = row_of(session, Revision, row_of(session, AgendaItem, item).revision)
    recused = {row_of(session, Member, member).name for member in recusals_of(session, item)}
    return frozenset({revision.lead_officer, revision.second_officer, *recused})


def deciders_of(session: Session, item: AgendaItemId, meeting: MeetingId) -> tuple[Member, ...]:
    """Who votes in this meeting on a waiver for a case, the chair last."""
    out = taking_no_part(session, item)
    there = [member for member in voting_present(session, meeting) if member.name not in out]
    return tuple(sorted(there, key=lambda member: member.role is Role.CHAIR))


def load_fulfilment(session: Session, *, at: datetime) -> FulfilmentSnapshot:
    """Every condition of every approval that stands; what the list needs is read at once, not case by case."""
    approvals = _adopted(acts(session, Round), acts(session, Resolution))
    texts, steps = _by_item(acts(session, ConditionText)), _by_item(acts(session, ConditionStep))
    paid = {row.item: row.on for row in acts(session, PayOut)}
    meeting = _open_meeting(session)
    numbers = {row.id: row.number for row in session.scalars(select(Meeting))}
    for kind in (AgendaItem, Revision, LoanCase):
        session.scalars(select(kind)).all()  # into the session's own memory
    cases, rows, today = [], [], day_of(at)
    for item, resolution in approvals.items():
        following = IN_FORCE if item in paid else following_of(session, resolution)
        if following.standing in ENDED:
            continue
        conditions, taken = numbered(texts.get(item, ())), _by_condition(steps.get(item, ()))
        case = _case(session, resolution, paid.get(item), waits_for(following) + _held_up(conditions, taken), meeting)
        cases.append(case)
        rows += [
            _row(case, condition, [_step(step, numbers) for step in taken.get(condition.id, ())], today)
            for condition in conditions
            if condition.struck is None
        ]
    rows.sort(key=lambda row: (row.settled, row.due_on or date.max, row.case.resolution, row.condition.number))
    return FulfilmentSnapshot(today, meeting, tuple(rows), tuple(cases))


def _open_meeting(session: Session) -> MeetingId | None:
    meeting = current_meeting(session)
    return None if meeting is None or is_closed(session, meeting) else meeting


def _case(
    session: Session, resolution: Resolution, paid: date | None, held_up: tuple[Said, ...], meeting: MeetingId | None
) -> ApprovedCase:
    agenda = row_of(session, AgendaItem, resolution.item)
    voters = () if meeting is None else deciders_of(session, resolution.item, meeting)
    return ApprovedCase(
        item=resolution.item,
        number=row_of(session, LoanCase, agenda.case).number,
        client=row_of(session, Revision, agenda.revision).client,
        resolution=resolution.number,
        adopted_at=resolution.at,
        paid_out=paid,
        holding_up=held_up,
        deciders=tuple(Decider(each.id, each.name, each.role is Role.CHAIR) for each in voters),
    )


def _row(case: ApprovedCase, condition: ConditionRow, steps: Sequence[StepRow], today: date) -> FulfilmentRow:
    status, settled = status_of(steps), is_settled(status_of(steps), periodic=is_periodic(condition))
    kept = sum(step.status is ConditionStatus.VERIFIED for step in steps)
    due = due_from(condition.due) if stored_due(condition.due) == condition.due else None
    day = None if due is None else due.day(case.paid_out, kept)
    overdue = not settled and day is not None and day < today
    return FulfilmentRow(case, condition, status, tuple(steps), day, overdue, settled)


def _step(row: ConditionStep, numbers: Mapping[MeetingId, int]) -> StepRow:
    said = [listed(each) for each in listed(row.votes)]
    return StepRow(
        row.status,
        row.words,
        row.acting,
        row.at,
        None if row.meeting is None else numbers[row.meeting],
        tuple((str(name), Choice(str(choice))) for name, choice, *reason in said if not reason),
        tuple((str(name), str(reason[0])) for name, _recused, *reason in said if reason),
    )


def _by_item(rows: Iterable[A]) -> Mapping[AgendaItemId, list[A]]:
    found: defaultdict[AgendaItemId, list[A]] = defaultdict(list)
    for row in rows:
        found[row.item].append(row)  # type: ignore[attr-defined] # acts on an item of the agenda
    return found


def _by_condition(steps: Iterable[ConditionStep]) -> Mapping[ConditionId, list[ConditionStep]]:
    found: defaultdict[ConditionId, list[ConditionStep]] = defaultdict(list)
    for step in steps:
        found[step.condition].append(step)
    return found
