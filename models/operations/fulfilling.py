# SPDX-License-Identifier: Apache-2.0
"""After the resolution: evidence for conditions, the committee's waiver, the pay-out. All of it is added, at any time.

A sealed meeting keeps its minutes: what is recorded here stands beside them, with who said it and when.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import ReasonMissing, WordsMissing
from models.errors.fulfilment import (
    NoSuchCondition,
    NotPaidOut,
    PayOutHeldUp,
    StatusRefused,
    WaiverByCommittee,
    WaiverNotCarried,
    WaiverUndeclared,
)
from models.errors.voting import ChoiceNotAllowed, NotAVoter, VotesMissing
from models.labels import fulfilment as labels
from models.named_outcomes import BUILT_IN
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.records.fulfilment import RECUSED, ConditionStep, PayOut
from models.records.meetings import Member
from models.rules.fulfilment import awaited_due, may_follow
from models.rules.tally import VOTERS, Seat, TallyResult, tally
from models.snapshots.reading.ballot import seat_role
from models.snapshots.reading.conditions import conditions_of
from models.snapshots.reading.desk import tier_of
from models.snapshots.reading.frame import acts, members_of, number_of, refuse_closed
from models.snapshots.reading.fulfilment import (
    approval_of,
    binds,
    deciders_of,
    held_up_by,
    is_periodic,
    pay_out_of,
    status_of,
    taking_no_part,
)
from models.snapshots.voting import ConditionRow
from models.terms import AgendaItemId, Choice, ConditionId, ConditionStatus, MeetingId, MemberId, Role, Said


def record_status(
    session: Session,
    *,
    item: AgendaItemId,
    condition: ConditionId,
    status: ConditionStatus,
    words: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Evidence is handed in, verified, found wanting, or the condition is breached; `words` say what was seen.

    What hangs on the pay-out waits for it, except to be opened again.
    """
    row = _bound(session, item, condition)
    if status is ConditionStatus.WAIVED:
        raise WaiverByCommittee(number=row.number)
    due = awaited_due(row.kind, row.due)
    if due is not None and status is not ConditionStatus.OPEN and pay_out_of(session, item) is None:
        raise NotPaidOut(number=row.number, due=due.said)
    return _step(session, item, row, status, words, acting=acting, operator=operator, at=at)


def waive_condition(
    session: Session,
    *,
    item: AgendaItemId,
    condition: ConditionId,
    meeting: MeetingId,
    votes: Mapping[MemberId, Choice],
    declared: Collection[MemberId],
    recused: Mapping[MemberId, str] = MappingProxyType({}),
    reason: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The deciding body lets a condition go: the members present in an open meeting vote by the rule of the case.

    Its officers and whoever was recused from it take no part, nor who is `recused` now, each with a reason; the others
    have `declared` that nothing keeps them from it. With the chair away, `acting` presides where it is one of them.
    Only a vote that carries is recorded, with every choice.
    """
    row = _bound(session, item, condition)
    refuse_closed(session, meeting)
    deciders = _declared(session, item, meeting, declared, recused)
    result = _count(session, item, meeting, deciders, votes, recused, acting)
    if not result.outcome.approves:
        raise WaiverNotCarried(number=row.number, result=result.sentence)
    names = {member.id: member.name for member in members_of(session, meeting)}
    said: list[tuple[str, ...]] = [(names[member], choice.value) for member, choice in votes.items()]
    said += [(names[member], RECUSED, why.strip()) for member, why in recused.items()]
    status = ConditionStatus.WAIVED
    return _step(
        session, item, row, status, reason, meeting=meeting, votes=said, acting=acting, operator=operator, at=at
    )


def _declared(
    session: Session,
    item: AgendaItemId,
    meeting: MeetingId,
    declared: Collection[MemberId],
    recused: Mapping[MemberId, str],
) -> tuple[Member, ...]:
    """Who votes: those there without a conflict of interest, all of whom said so."""
    there = deciders_of(session, item, meeting)
    for member in (*declared, *recused):
        if member not in {each.id for each in there}:
            raise NotAVoter(name=session.get_one(Member, member).name)
    if not all(why.strip() for why in recused.values()):
        raise ReasonMissing
    deciders = tuple(member for member in there if member.id not in recused)
    if silent := tuple(member.name for member in deciders if member.id not in declared):
        raise WaiverUndeclared(names=silent)
    return deciders


def _presides(deciders: Iterable[Member], acting: str) -> MemberId | None:
    """The chair where the chair votes, else the member on whose word the waiver is put to the vote."""
    by_rank = sorted(deciders, key=lambda member: member.role is not Role.CHAIR)
    return next((member.id for member in by_rank if member.role is Role.CHAIR or member.name == acting), None)


def _count(
    session: Session,
    item: AgendaItemId,
    meeting: MeetingId,
    voting: Iterable[Member],
    votes: Mapping[MemberId, Choice],
    recused: Collection[MemberId],
    acting: str,
) -> TallyResult:
    rule = tier_of(session, item).rule
    chair = _presides(voting, acting)
    deciders = {member.id: member.name for member in voting}
    allowed = {Choice.APPROVE, Choice.REJECT} | ({Choice.ABSTAIN} if rule.abstention_allowed else set())
    roster = [member for member in members_of(session, meeting) if member.role in VOTERS]
    for member, choice in votes.items():
        if member not in deciders:
            raise NotAVoter(name=session.get_one(Member, member).name)
        if choice not in allowed:
            raise ChoiceNotAllowed
    if missing := tuple(name for member, name in deciders.items() if member not in votes):
        raise VotesMissing(names=missing)
    apart = taking_no_part(session, item)
    out = [str(member.id) for member in roster if member.name in apart or member.id in recused]
    absent = [str(member.id) for member in roster if member.id not in deciders and str(member.id) not in out]
    seats = [Seat(member.id, seat_role(member, chair)) for member in roster]
    return tally(
        rule,
        seats,
        out,
        absent,
        {str(member): choice for member, choice in votes.items()},
        names=BUILT_IN,  # the unit's words are about applications, and this is a vote on a condition
    )


def record_pay_out(
    session: Session,
    *,
    item: AgendaItemId,
    on: date,
    reason: str = "",
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The loan was paid out on this day: from then on what hangs on the pay-out has its dates.

    Refused while a condition due before it is neither verified nor waived. Another day later on needs a reason.
    """
    lacking = held_up_by(session, item) or _faults_of_day(session, item, on, reason, day_of(at))
    if lacking:
        raise PayOutHeldUp(lacking=lacking)
    session.add(PayOut(**signature(session, acting=acting, operator=operator, at=at), item=item, on=on, words=reason))
    said = Said(labels.PAID_OUT, {"number": number_of(session, item), "day": on})
    return news(session, item, "record_pay_out", said, {"on": on.isoformat(), "reason": reason})


def _faults_of_day(session: Session, item: AgendaItemId, on: date, reason: str, today: date) -> tuple[Said, ...]:
    approval, paid = approval_of(session, item), pay_out_of(session, item)
    if on > today:
        return (Said(labels.DAY_AHEAD, {"day": on, "today": today}),)
    if approval is not None and on < (resolved := day_of(approval.at)):
        return (Said(labels.DAY_BEFORE, {"day": on, "resolved": resolved}),)
    if paid is not None and not reason.strip():
        return (Said(labels.PAID_ALREADY, {"day": paid}),)
    return ()


def _bound(session: Session, item: AgendaItemId, condition: ConditionId) -> ConditionRow:
    """A condition of an approval that stands."""
    rows = conditions_of(session, item) if binds(session, item) else ()
    row = next((each for each in rows if each.id == condition and each.struck is None), None)
    if row is None:
        raise NoSuchCondition(number=number_of(session, item))
    return row


def _step(
    session: Session,
    item: AgendaItemId,
    row: ConditionRow,
    status: ConditionStatus,
    words: str,
    *,
    meeting: MeetingId | None = None,
    votes: list[tuple[str, ...]] | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    now = status_of(acts(session, ConditionStep, item=item, condition=row.id))
    if not may_follow(now, status, periodic=is_periodic(row)):
        raise StatusRefused(number=row.number, now=now, wanted=status)
    if not words.strip():
        raise ReasonMissing if status in _WITH_REASON else WordsMissing
    session.add(
        ConditionStep(
            **signature(session, acting=acting, operator=operator, at=at),
            item=item,
            condition=row.id,
            status=status,
            words=words.strip(),
            meeting=meeting,
            votes=votes or [],
        )
    )
    said = Said(labels.STEP, {"number": row.number, "status": status})
    facts = {"condition": str(row.id), "status": status.value, "words": words.strip()}
    if meeting is None:
        return news(session, item, "record_status", said, facts)
    facts |= {"meeting": str(meeting), "votes": "; ".join(" ".join(each) for each in votes or ())}
    return news(session, item, "waive_condition", said, facts)


_WITH_REASON = frozenset({ConditionStatus.OPEN, ConditionStatus.WAIVED, ConditionStatus.BREACHED})
"""What needs a reason; the rest needs what was handed in or seen."""
