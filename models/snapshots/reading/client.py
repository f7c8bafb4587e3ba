# SPDX-License-Identifier: Apache-2.0
"""The past of a client: earlier sittings on the same application and on others, in the unit's own record."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import islice

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from models.money import decimal_of
from models.named_outcomes import NamedOutcome
from models.presented import Person
from models.records.cases import CasePerson, LoanCase, Revision
from models.records.meetings import AgendaItem, Meeting, Opening
from models.rules.effective import effective_table
from models.rules.figures import at, main_basis, table_of, tested, told
from models.rules.judgement import deviation_of
from models.snapshots.client import ClientSnapshot, HeardRow, PastDecision, PastRow, StatedRow
from models.snapshots.reading.desk import Desk, decisions_of, desk_of
from models.snapshots.reading.following import adopted_now
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.lines import unit_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.sittings import ended_without_resolution
from models.snapshots.reading.standing import as_corrected, standing_of
from models.snapshots.reading.waiting import outcome_now
from models.terms import AgendaItemId, LineKind

BORROWER = "borrower"
MOST = 5
"""The latest sittings are compared line by line; older ones tell of other times."""


def load_client(session: Session, *, item: AgendaItemId) -> ClientSnapshot:
    """The past of the client whose case this is."""
    desk = desk_of(session, item)
    application = desk.presented.application
    stated = sorted(stated_decisions(desk), key=lambda earlier: earlier.date, reverse=True)
    heard = tuple(_row(session, desk, earlier) for earlier in islice(_earlier(session, desk), MOST))
    return ClientSnapshot(item, application.client, tuple(stated), heard, earlier_decisions(session, desk))


def earlier_decisions(session: Session, desk: Desk) -> tuple[PastDecision, ...]:
    """All that was decided on the client before, the latest first; of one day, what the record holds.

    What the officers wrote of a day on which the record has a decision is that decision.
    """
    made = []
    for earlier in _earlier(session, desk):
        outcome, _amount, reason = _ended(session, earlier.id)
        if outcome is not None:
            made.append(PastDecision(row_of(session, Meeting, earlier.meeting).on, outcome, reason))
    recorded = {decision.on for decision in made}
    stated = (row for row in stated_decisions(desk) if row.date not in recorded)
    made += (PastDecision(row.date, row.outcome, row.reason or "") for row in stated)
    return tuple(sorted(made, key=lambda decision: decision.on, reverse=True))


def stated_decisions(desk: Desk) -> tuple[StatedRow, ...]:
    """What the officers wrote of earlier decisions, in the words of the policy of the case."""
    names = desk.policy.outcomes
    return tuple(
        StatedRow(each.date, each.meeting, each.requested, each.months, names.stated(each.outcome), each.reason)
        for each in desk.presented.history
    )


def _earlier(session: Session, desk: Desk) -> Iterator[AgendaItem]:
    """Sittings before this one at which a case of the same client was opened, the latest first."""
    here = row_of(session, Meeting, desk.meeting)
    client = desk.presented.application.client
    query = (
        select(AgendaItem)
        .join(Revision, Revision.id == AgendaItem.revision)
        .join(Meeting, Meeting.id == AgendaItem.meeting)
        .where(Revision.client == client, AgendaItem.id != desk.item)
        .where(or_(Meeting.starts < here.starts, and_(Meeting.id == here.id, AgendaItem.position < desk.position)))
        .where(AgendaItem.id.in_(select(Opening.item)))
        .order_by(Meeting.starts.desc(), Meeting.number.desc(), AgendaItem.position.desc())
    )
    for item in session.scalars(query):
        if item.case == desk.case or _is_same(desk.presented.people, _borrower(session, item)):
            yield item


def _borrower(session: Session, item: AgendaItem) -> CasePerson | None:
    return session.scalars(select(CasePerson).filter_by(revision=item.revision, role=BORROWER)).first()


def _is_same(people: tuple[Person, ...], other: CasePerson | None) -> bool:
    """Shops of one name may have different owners: the end of the identity number tells, else the name.

    Where an owner is not stated nothing says that it is the same one.
    """
    own = next((person for person in people if person.role == BORROWER), None)
    if own is None or other is None:
        return False
    if own.id_last4 and other.id_last4 and own.id_last4 != other.id_last4:
        return False
    return own.name == other.name


def _row(session: Session, desk: Desk, earlier: AgendaItem) -> HeardRow:
    revision, meeting = row_of(session, Revision, earlier.revision), row_of(session, Meeting, earlier.meeting)
    outcome, amount, reason = _ended(session, earlier.id)
    return HeardRow(
        number=row_of(session, LoanCase, earlier.case).number,
        same_case=earlier.case == desk.case,
        meeting=meeting.number,
        on=meeting.on,
        requested=revision.requested,
        outcome=outcome,
        amount=amount,
        reason=reason,
        lines=tuple(_past(session, desk, earlier)),
    )


def _ended(session: Session, item: AgendaItemId) -> tuple[NamedOutcome | None, Decimal | None, str]:
    """How a sitting ended, with the amount and the reason; nothing where it was left open."""
    resolution, ended = adopted_now(session, item), ended_without_resolution(session, item)
    reason = ended.reason if ended else "" if resolution is None else resolution.reasons
    return outcome_now(session, item), None if resolution is None else resolution.amount, reason


def _past(session: Session, desk: Desk, earlier: AgendaItem) -> Iterator[PastRow]:
    """Lines of money or of a share, as that sitting left them beside how they are now."""
    standing = standing_of(session, earlier.id)
    then = as_corrected(presented_case(session, earlier.revision), standing)
    share = desk.policy.capacity_share
    left = effective_table(then, table_of(then, tested, share), decisions_of(standing), share)
    tables = desk.examination.tables
    for state in desk.examination.lines:
        if state.kind is LineKind.RISK:
            continue
        place = (state.key, state.basis)
        was = place if place in left else (state.key, main_basis(then, state.key))
        yield PastRow(
            line=state.key,
            label=desk.label(state.key),
            unit=unit_of(desk, state.key),
            then=told(left.get(was)),
            declared=told(tables.declared.get(place)),
            verified=told(tables.verified.get(place)),
            change=_change(at(left, *was), at(tables.tested, *place)),
        )


def _change(before: Fraction | None, now: Fraction | None) -> Decimal | None:
    if before is None or now is None:
        return None
    return decimal_of(deviation_of(now, before))
