# SPDX-License-Identifier: Apache-2.0
"""Which cases wait for an agenda, which were decided, and how each ended when it was heard last."""

from collections.abc import Collection, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.named_outcomes import NamedOutcome
from models.records.cases import LoanCase, Revision
from models.records.meetings import AgendaItem, Closing, Meeting, Opening
from models.records.resolutions import Resolution
from models.records.sittings import CarriedOver, Deferral, LeftUndecided, Reconsideration
from models.snapshots.comparison import EarlierSittingRow
from models.snapshots.convening import WaitingCase
from models.snapshots.reading.desk import names_of
from models.snapshots.reading.following import adopted_now, following_of
from models.snapshots.reading.frame import acts, state_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.sittings import ended_without_resolution
from models.terms import AgendaItemId, CaseId, CaseState, Outcome, Standing

COMES_AGAIN = frozenset({Outcome.DEFER, Outcome.NO_QUORUM})
"""How a case ends that comes on a later agenda as it is."""
NOT_AS_IT_IS = COMES_AGAIN | {Outcome.REINVESTIGATE, Outcome.WITHDRAWN}
"""Everything else is decided for good: it is heard again as a reconsideration alone."""


def last_item(session: Session, case: CaseId) -> AgendaItem | None:
    """Where the case was or is dealt with last."""
    query = select(AgendaItem).join(Meeting, Meeting.id == AgendaItem.meeting).where(AgendaItem.case == case)
    return session.scalars(query.order_by(Meeting.starts.desc(), Meeting.number.desc()).limit(1)).first()


def outcome_now(session: Session, item: AgendaItemId) -> NamedOutcome | None:
    """How a case stands: by its resolution, what stopped that, or how it ended without one; nothing while open."""
    if (ended := ended_without_resolution(session, item)) is not None:
        return ended.outcome
    resolution = adopted_now(session, item)
    if resolution is None:
        return None
    after = {Standing.VETOED: Outcome.VETOED, Standing.REFUSED_ABOVE: Outcome.REJECTED}
    code = after.get(following_of(session, resolution).standing, resolution.outcome)
    return names_of(session, item).named(code)


def is_decided_for_good(session: Session, item: AgendaItem | None) -> bool:
    """Whether nothing but new facts brings the case before a committee again."""
    outcome = None if item is None else outcome_now(session, item.id)
    return outcome is not None and outcome.code not in NOT_AS_IT_IS


def reconsidered(session: Session, case: CaseId) -> Reconsideration | None:
    """The one time that the case was heard again because of new facts."""
    items = set(session.scalars(select(AgendaItem.id).where(AgendaItem.case == case)))
    return next((row for row in acts(session, Reconsideration) if row.item in items), None)


def earlier_item(session: Session, item: AgendaItemId) -> AgendaItem | None:
    """Where the case was opened last on another agenda, if it was."""
    agenda = row_of(session, AgendaItem, item)
    others = select(AgendaItem.id).where(AgendaItem.case == agenda.case, AgendaItem.id != item)
    opened = select(Opening.item).where(Opening.item.in_(others)).order_by(Opening.sequence.desc()).limit(1)
    found = session.scalars(opened).first()
    return None if found is None else row_of(session, AgendaItem, found)


def heard_before(session: Session, item: AgendaItemId) -> AgendaItem | None:
    """The sitting before the one at which the case is opened, or would be opened."""
    if carried := acts(session, CarriedOver, item=item):
        return row_of(session, AgendaItem, carried[0].earlier)
    return None if acts(session, Opening, item=item) else earlier_item(session, item)


def earlier_sitting(session: Session, item: AgendaItemId) -> EarlierSittingRow | None:
    """Where the case was heard before this meeting."""
    facts = next((row.facts for row in acts(session, Reconsideration, item=item)), None)
    before = heard_before(session, item)
    if before is None:
        return None
    meeting, ended = row_of(session, Meeting, before.meeting), ended_without_resolution(session, before.id)
    resolution = adopted_now(session, before.id)
    reason = ended.reason if ended else "" if resolution is None else resolution.reasons
    revision = row_of(session, Revision, before.revision).number
    return EarlierSittingRow(meeting.number, meeting.on, revision, outcome_now(session, before.id), reason, facts)


def waiting_cases(session: Session) -> tuple[WaitingCase, ...]:
    """Cases whose latest revision is on no agenda, was not opened before its meeting closed, or comes again so."""
    each = aliased(Revision)
    latest = select(func.max(each.number)).where(each.case == LoanCase.id).scalar_subquery()
    rows = session.execute(
        select(LoanCase, Revision)
        .join(Revision, Revision.case == LoanCase.id)
        .where(Revision.number == latest)
        .order_by(LoanCase.number)
    ).all()
    heard = _last_items(session)
    again = _may_come_again(session)
    found = []
    for case, revision in rows:
        item = heard.get(case.id)
        if item is None:
            found.append(_waiting(case, revision, None))
        elif item.revision != revision.id:
            if not is_decided_for_good(session, item):
                found.append(_waiting(case, revision, outcome_now(session, item.id)))
        elif item.id in again and (state_of(session, item.id) is CaseState.PENDING or _comes_again(session, item)):
            found.append(_waiting(case, revision, outcome_now(session, item.id)))
    return tuple(found)


def _waiting(case: LoanCase, revision: Revision, outcome: NamedOutcome | None) -> WaitingCase:
    return WaitingCase(
        case.id,
        case.number,
        revision.client,
        revision.requested,
        revision.months,
        revision.lead_officer,
        revision.second_officer,
        outcome,
    )


def _comes_again(session: Session, item: AgendaItem) -> bool:
    outcome = outcome_now(session, item.id)
    return outcome is not None and outcome.code in COMES_AGAIN


def _last_items(session: Session) -> dict[CaseId, AgendaItem]:
    query = select(AgendaItem).join(Meeting, Meeting.id == AgendaItem.meeting).order_by(Meeting.starts, Meeting.number)
    return {item.case: item for item in session.scalars(query)}


def _may_come_again(session: Session) -> Collection[AgendaItemId]:
    """The few items worth a closer look, found without reading every decided case."""
    opened = set(session.scalars(select(Opening.item)))
    closed = set(session.scalars(select(Closing.meeting)))
    unheard = (item.id for item in session.scalars(select(AgendaItem)) if item.meeting in closed)
    put_off = select(Resolution.item).where(Resolution.outcome.in_(COMES_AGAIN))
    ended: Iterable[AgendaItemId] = (
        *session.scalars(select(Deferral.item)),
        *session.scalars(select(LeftUndecided.item)),
        *session.scalars(put_off),
    )
    return {*ended, *(item for item in unheard if item not in opened)}


def decided_cases(session: Session, limit: int) -> tuple[WaitingCase, ...]:
    """Cases decided for good that were not heard a second time, the latest first."""
    found: list[WaitingCase] = []
    for item in sorted(
        _last_items(session).values(), key=lambda item: row_of(session, Meeting, item.meeting).starts, reverse=True
    ):
        if len(found) == limit:
            break
        if is_decided_for_good(session, item) and reconsidered(session, item.case) is None:
            case, revision = row_of(session, LoanCase, item.case), row_of(session, Revision, item.revision)
            found.append(_waiting(case, revision, outcome_now(session, item.id)))
    return tuple(found)
