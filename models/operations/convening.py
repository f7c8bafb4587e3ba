# SPDX-License-Identifier: Apache-2.0
"""Convening a meeting: people, agenda, attendance, opening cases, recusals."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, ReasonMissing
from models.errors.meeting import CaseOnAgenda, MeetingIncomplete, NotInRoom
from models.errors.sittings import CaseElsewhere, DecidedBefore, DepartureCounted, PlaceKept
from models.errors.voting import BallotOpen
from models.labels import convening as words
from models.labels import operations as labels
from models.operations.carrying_over import carry_over, carry_recusals
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import new_id, signature
from models.operations.withdrawing import undoing
from models.records.ballots import Reveal, Round
from models.records.cases import LoanCase, Revision
from models.records.meetings import (
    AgendaItem,
    Attendance,
    Meeting,
    Member,
    NoConflict,
    Opening,
    PolicyVersion,
    Recusal,
    Withdrawal,
)
from models.records.sittings import Reconsideration
from models.snapshots.convening import Seat
from models.snapshots.reading.frame import (
    VOTERS,
    acts,
    is_left_undecided,
    last_round,
    members_of,
    number_of,
    presence_of,
    refuse_change,
    refuse_closed,
    refuse_ended,
    refuse_revealed,
    state_of,
    voting_present,
)
from models.snapshots.reading.policy import policy_facts, policy_rows, row_on
from models.snapshots.reading.preparing import refuse_prepared
from models.snapshots.reading.room import recusals_of, undeclared
from models.snapshots.reading.waiting import earlier_item, is_decided_for_good, last_item
from models.terms import AgendaItemId, CaseId, CaseState, MeetingId, MemberId, Presence, RevisionId, Role, Said


def convene(
    session: Session,
    *,
    number: int,
    on: date,
    starts: datetime,
    place: str,
    people: Sequence[Seat],
    policy: Mapping[str, object],
    cases: Sequence[CaseId] = (),
    demo: bool = False,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Call a meeting with its people, its cases and the policy in force on its day; the payload is its id.

    `policy` is the one that ships: it stands where no version of the unit's own is in force on that day.
    """
    if lacking := _lacking(session, number, place, people):
        raise MeetingIncomplete(lacking=lacking)
    meeting = MeetingId(new_id())
    policy_version = _policy_on(session, on, policy)
    session.add(Meeting(id=meeting, number=number, on=on, starts=starts, place=place, policy=policy_version, demo=demo))
    session.flush()
    voters = iter(range(1, len(people) + 1))
    for position, seat in enumerate(people):
        called = next(voters) if seat.role in VOTERS else None
        name, role = seat.name, seat.role
        session.add(Member(id=seat.id, meeting=meeting, position=position, number=called, name=name, role=role))
        session.flush()
        if seat.present:
            signed = signature(session, acting=acting, operator=operator, at=at)
            session.add(Attendance(**signed, meeting=meeting, member=seat.id, presence=Presence.PRESENT))
            session.flush()
    for case in cases:
        add_to_agenda(session, meeting=meeting, case=case)
    facts = {"number": str(number), "on": on.isoformat(), "place": place, **policy_facts(session, policy_version)}
    facts["people"] = "; ".join(f"{seat.role.value} {seat.name}" for seat in people)
    said = Said(labels.CONVENED, {"number": number})
    return Change(name="convene", cases=tuple(cases), meeting=meeting, facts=facts, said=said, payload=meeting)


def _policy_on(session: Session, on: date, shipped: Mapping[str, object]) -> str:
    """The version in force on the day; where the unit has none yet, the one that ships is stored."""
    held = row_on(policy_rows(session), on)
    version = str(shipped["version"]) if held is None else held.version
    if session.get(PolicyVersion, version) is None:
        session.add(PolicyVersion(version=version, content=json.dumps(shipped, ensure_ascii=False, sort_keys=True)))
        session.flush()
    return version


def _lacking(session: Session, number: int, place: str, people: Sequence[Seat]) -> tuple[Said, ...]:
    """What a meeting cannot be held without; people are called by name, so that each name stands once."""
    roles = Counter(seat.role for seat in people)
    names = Counter(seat.name.strip() for seat in people)
    taken = session.scalar(select(func.count()).select_from(Meeting).filter_by(number=number))
    twice = [name for name, times in names.items() if name and times > 1]
    return tuple(
        said
        for holds, said in (
            (roles[Role.CHAIR] == 1, Said(words.ONE_CHAIR)),
            (roles[Role.SECRETARY] >= 1, Said(words.SECRETARY)),
            (roles[Role.MEMBER] >= 1, Said(words.MEMBERS)),
            ("" not in names, Said(words.NAMES)),
            (not twice, Said(words.NAME_TWICE, {"names": tuple(twice)})),
            (bool(place.strip()), Said(words.PLACE)),
            (not taken, Said(words.NUMBER_TAKEN, {"number": number})),
        )
        if not holds
    )


def add_to_agenda(session: Session, *, meeting: MeetingId, case: CaseId, position: int | None = None) -> Change:
    """Put a case's latest revision at the end, or at a position counted from 1; the payload is its item."""
    number = session.get_one(LoanCase, case).number
    if is_decided_for_good(session, last_item(session, case)):
        raise DecidedBefore(number=number)
    item = put_on_agenda(session, meeting, case, position)
    facts = {"item": str(item), "number": number}
    said = Said(labels.ADDED, {"number": number})
    return Change(name="add_to_agenda", cases=(case,), meeting=meeting, facts=facts, said=said, payload=item)


def put_on_agenda(session: Session, meeting: MeetingId, case: CaseId, position: int | None = None) -> AgendaItemId:
    """The latest revision of a case as an item of the agenda; refused for a closed meeting and for one that has it."""
    refuse_ended(session, meeting)
    number = session.get_one(LoanCase, case).number
    if session.scalar(select(AgendaItem.id).filter_by(meeting=meeting, case=case)):
        raise CaseOnAgenda(number=number)
    _refuse_elsewhere(session, meeting, case)
    latest = select(Revision.id).filter_by(case=case).order_by(Revision.number.desc()).limit(1)
    revision = RevisionId(session.scalars(latest).one())
    item = AgendaItemId(new_id())
    last = session.scalar(select(func.count()).select_from(AgendaItem).filter_by(meeting=meeting)) or 0
    meets = session.get_one(Meeting, meeting)
    policy = meets.policy if (held := row_on(policy_rows(session), meets.on)) is None else held.version
    session.add(AgendaItem(id=item, meeting=meeting, case=case, revision=revision, policy=policy, position=last + 1))
    session.flush()
    if position is not None:
        _place(session, meeting, item, position)
    return item


def _refuse_elsewhere(session: Session, meeting: MeetingId, case: CaseId) -> None:
    """One meeting at a time has a case under review."""
    others = select(AgendaItem).where(AgendaItem.case == case, AgendaItem.meeting != meeting)
    for other in session.scalars(others):
        if state_of(session, other.id) not in {CaseState.PENDING, CaseState.DECIDED}:
            number = session.get_one(Meeting, other.meeting).number
            raise CaseElsewhere(number=number_of(session, other.id), meeting=number)


def move_item(session: Session, *, item: AgendaItemId, position: int) -> Change:
    """Deal with a case earlier or later; positions count from 1. One that was presented keeps its place.

    The place is the number under which a case is minuted and resolved.
    """
    agenda = session.get_one(AgendaItem, item)
    refuse_ended(session, agenda.meeting)
    before = agenda.position
    _place(session, agenda.meeting, item, position)
    return Change(
        name="move_item",
        cases=(agenda.case,),
        meeting=agenda.meeting,
        inverse=Inverse(move_item, {"item": item, "position": before}),
        facts={"item": str(item), "from": str(before), "to": str(agenda.position)},
        said=Said(labels.MOVED, {"number": number_of(session, item)}),
    )


def _place(session: Session, meeting: MeetingId, item: AgendaItemId, position: int) -> None:
    rows = list(session.scalars(select(AgendaItem).filter_by(meeting=meeting).order_by(AgendaItem.position)))
    moved = next(row for row in rows if row.id == item)
    rows.remove(moved)
    rows.insert(max(0, position - 1), moved)
    for place, row in enumerate(rows, start=1):
        if row.position != place and acts(session, Opening, item=row.id):
            raise PlaceKept(number=number_of(session, row.id), place=row.position)
    for place, row in enumerate(rows, start=1):
        row.position = place
    session.flush()


def attend(
    session: Session,
    *,
    meeting: MeetingId,
    member: MemberId,
    presence: Presence,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Somebody comes, leaves or only observes; an opened case never gains a name by it.

    A departure keyed by mistake is taken back as if it had not been; whoever comes back later than the case was opened
    waits until it is presented anew.
    """
    refuse_prepared(session, meeting)
    refuse_closed(session, meeting)
    before = presence_of(session, meeting).get(member, Presence.ABSENT)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Attendance(**signed, meeting=meeting, member=member, presence=presence))
    name = session.get_one(Member, member).name
    leaves = before is Presence.PRESENT and presence is not before
    return Change(
        name="attend",
        meeting=meeting,
        inverse=Inverse(take_departure_back, {"meeting": meeting, "departure": signed["id"]})
        if leaves
        else Inverse(attend, {"meeting": meeting, "member": member, "presence": before}),
        facts={"member": str(member), "presence": presence.value},
        said=Said(labels.ATTENDED, {"name": name, "presence": presence}),
    )


def take_departure_back(
    session: Session, *, meeting: MeetingId, departure: str, acting: str, operator: str, at: datetime
) -> Change:
    """Somebody did not leave after all, nor come and go since; refused where a round was counted without them."""
    refuse_closed(session, meeting)
    row = session.get_one(Attendance, departure)
    for counted in acts(session, Reveal):
        voting = session.get_one(Round, counted.round)
        if counted.sequence > row.sequence and session.get_one(AgendaItem, voting.item).meeting == meeting:
            raise DepartureCounted(name=session.get_one(Member, row.member).name, round=voting.number)
    if session.get(Withdrawal, departure) is not None:
        raise AlreadyWithdrawn
    for each in acts(session, Attendance, meeting=meeting, member=row.member):
        if each.sequence >= row.sequence:
            session.add(Withdrawal(subject=each.id, acting=acting, operator=operator, at=at))
    name, presence = session.get_one(Member, row.member).name, row.presence
    return Change(
        name="take_departure_back",
        meeting=meeting,
        inverse=Inverse(attend, {"meeting": meeting, "member": row.member, "presence": presence}),
        facts={"member": str(row.member), "presence": presence.value},
        said=Said(labels.ATTENDED, {"name": name, "presence": presence}),
    )


def open_case(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """Present a case: the base is taken, and its officers who are members are recused by the program.

    A case that is open stays as it is: only presenting it anew takes the base afresh. One that an earlier sitting has
    dealt with takes over what still holds of it.
    """
    refuse_change(session, item)
    said = Said(labels.OPENED, {"number": number_of(session, item)})
    if state_of(session, item) is not CaseState.PENDING:
        return news(session, item, "open_case", said)
    agenda, earlier = session.get_one(AgendaItem, item), earlier_item(session, item)
    _refuse_elsewhere(session, agenda.meeting, agenda.case)
    if is_decided_for_good(session, earlier) and not acts(session, Reconsideration, item=item):
        raise DecidedBefore(number=number_of(session, item))
    pinned = policy_facts(session, agenda.policy)
    if earlier is None:
        _present(session, item, acting=acting, operator=operator, at=at)
        return news(session, item, "open_case", said, pinned)
    carry_recusals(session, item, earlier)
    _present(session, item, acting=acting, operator=operator, at=at)
    carried = carry_over(session, item, earlier, acting=acting, operator=operator, at=at)
    facts = {"earlier": str(earlier.id), "carried": str(carried), **pinned}
    return news(session, item, "open_case", said, facts)


def present_anew(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """Take the base afresh; where it gains a name, what the room confirmed before falls.

    A case that was left undecided for want of a quorum is open again by it.
    """
    agenda = session.get_one(AgendaItem, item)
    refuse_prepared(session, agenda.meeting)
    if not is_left_undecided(session, item):
        refuse_change(session, item)
        refuse_revealed(session, item)
    refuse_closed(session, agenda.meeting)
    _refuse_elsewhere(session, agenda.meeting, agenda.case)
    presented_before = bool(acts(session, Opening, item=item))
    opening = _present(session, item, acting=acting, operator=operator, at=at)
    said = Said(labels.PRESENTED_ANEW, {"number": number_of(session, item)})
    inverse = Inverse(take_presenting_back, {"item": item, "opening": opening}) if presented_before else None
    return news(session, item, "present_anew", said, inverse=inverse)


def take_presenting_back(
    session: Session, *, item: AgendaItemId, opening: str, acting: str, operator: str, at: datetime
) -> Change:
    """The base and what was confirmed are as they were before; refused once a round was opened with the new base."""
    refuse_change(session, item)
    voting, row = last_round(session, item), session.get_one(Opening, opening)
    if voting is not None and voting.sequence > row.sequence:
        raise BallotOpen(round=voting.number)
    refuse_revealed(session, item)
    if session.get(Withdrawal, opening) is not None:
        raise AlreadyWithdrawn
    session.add(Withdrawal(subject=opening, acting=acting, operator=operator, at=at))
    said = Said(labels.PRESENTED_ANEW, {"number": number_of(session, item)})
    return news(session, item, "take_presenting_back", said, inverse=Inverse(present_anew, {"item": item}))


def _present(session: Session, item: AgendaItemId, *, acting: str, operator: str, at: datetime) -> str:
    """The id of the opening."""
    _recuse_officers(session, item, acting=acting, operator=operator, at=at)
    return _take_base(session, item, acting=acting, operator=operator, at=at)


def _recuse_officers(session: Session, item: AgendaItemId, *, acting: str, operator: str, at: datetime) -> None:
    agenda = session.get_one(AgendaItem, item)
    revision = session.get_one(Revision, agenda.revision)
    recused = recusals_of(session, item)
    for member in members_of(session, agenda.meeting):
        officer = member.name in {revision.lead_officer, revision.second_officer}
        if officer and member.role in VOTERS and member.id not in recused:
            lead = member.name == revision.lead_officer
            signed = signature(session, acting=acting, operator=operator, at=at)
            reason = labels.LEAD_OFFICER if lead else labels.SECOND_OFFICER
            session.add(Recusal(**signed, item=item, member=member.id, reason=reason, officer=True))
            session.flush()


def _take_base(session: Session, item: AgendaItemId, *, acting: str, operator: str, at: datetime) -> str:
    agenda = session.get_one(AgendaItem, item)
    recused = recusals_of(session, item)
    base = [member.id for member in voting_present(session, agenda.meeting) if member.id not in recused]
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Opening(**signed, item=item, base=base))
    session.flush()
    return signed["id"]


def declare_recusal(
    session: Session, *, item: AgendaItemId, member: MemberId, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """A member takes no part in this case, with the reason in words; refused while the votes of a round are shown."""
    refuse_change(session, item)
    refuse_revealed(session, item)
    if not reason.strip():
        raise ReasonMissing
    person = session.get_one(Member, member)
    if person.role not in VOTERS or member in recusals_of(session, item):
        raise NotInRoom(name=person.name)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Recusal(**signed, item=item, member=member, reason=reason, officer=False))
    said = Said(labels.RECUSED, {"name": person.name})
    again = Inverse(declare_recusal, {"item": item, "member": member, "reason": reason})
    inverse = undoing(item, "recusal", said, again, signed["id"])
    return news(session, item, "declare_recusal", said, {"member": str(member), "reason": reason}, inverse=inverse)


def declare_no_conflict(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """Everybody else in the room declares that nothing keeps them from the case."""
    refuse_change(session, item)
    members = [member.id for member in undeclared(session, item)]
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(NoConflict(**signed, item=item, members=members))
    said = Said(labels.NO_CONFLICT)
    inverse = undoing(item, "no_conflict", said, Inverse(declare_no_conflict, {"item": item}), signed["id"])
    return news(session, item, "declare_no_conflict", said, {"members": " ".join(members)}, inverse=inverse)
