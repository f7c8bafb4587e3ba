# SPDX-License-Identifier: Apache-2.0
"""A meeting and its cases read for the agenda."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.labels import desk as words
from models.named_outcomes import NamedOutcome
from models.records.journal import JournalEntry
from models.records.meetings import Meeting, Member
from models.rules.masking import masked
from models.snapshots.agenda import AgendaRow, AgendaSnapshot, MemberRow
from models.snapshots.reading.ballot import count_of
from models.snapshots.reading.case import days_left
from models.snapshots.reading.desk import Desk, desk_of, policy_of
from models.snapshots.reading.frame import (
    VOTERS,
    counting_round,
    is_sealed,
    items_of,
    members_of,
    presence_of,
    state_of,
    voting_present,
)
from models.snapshots.reading.gate import quorum_needed
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.moves import moves_of
from models.snapshots.reading.paper import open_paper
from models.snapshots.reading.preparing import counting_files, preparing
from models.snapshots.reading.sittings import ended_without_resolution, sittings_of
from models.snapshots.reading.voting import resolution_of
from models.snapshots.voting import ResolutionRow
from models.terms import Level, LineKind, MeetingId, Presence, Role, Said, Standing


def current_meeting(session: Session) -> MeetingId | None:
    """The latest meeting that is not sealed, else the latest one."""
    meetings = session.scalars(select(Meeting.id).order_by(Meeting.starts.desc(), Meeting.number.desc())).all()
    return next((id for id in meetings if not is_sealed(session, id)), meetings[0] if meetings else None)


def load_agenda(session: Session, *, meeting: MeetingId, at: datetime, until: int | None = None) -> AgendaSnapshot:
    """The meeting, its people and how far each case is; resolutions up to a place in the order of acts."""
    row = row_of(session, Meeting, meeting)
    members = members_of(session, meeting)
    present = len(voting_present(session, meeting))
    items = items_of(session, meeting)
    desks = [desk_of(session, item.id) for item in items]
    language = desks[0].presented.language if desks else "en"
    policy = policy_of(session, row.policy, language)
    quorum = policy.tiers[0].rule.quorum
    voters = sum(member.role in VOTERS for member in members)
    needed = quorum.needed(voters)
    presence, moves = presence_of(session, meeting), moves_of(session, meeting)
    return AgendaSnapshot(
        meeting=meeting,
        number=row.number,
        unit=policy.unit,
        on=row.on,
        starts=row.starts,
        place=row.place,
        chair=_name(members, Role.CHAIR),
        secretary=_name(members, Role.SECRETARY),
        quorum_needed=needed,
        present=present,
        quorum=present >= needed,
        members=tuple(
            MemberRow(
                id=member.id,
                number=member.number,
                name=member.name,
                role=member.role,
                presence=presence.get(member.id, Presence.ABSENT),
                moves=moves.get(member.id, ()),
            )
            for member in members
        ),
        rows=tuple(_row(session, desk, at, until) for desk in desks),
        demo=row.demo,
        sealed=is_sealed(session, meeting),
        journal_head=head_of(session)[1],
        sittings=sittings_of(session, meeting),
        preparing=preparing(session, meeting),
        prepared_by=len(counting_files(session, meeting)),
    )


def last_moment(session: Session) -> datetime | None:
    """When the last operation was recorded."""
    return session.scalar(select(JournalEntry.at).order_by(JournalEntry.number.desc()).limit(1))


def head_of(session: Session) -> tuple[int, str]:
    """Number and digest (hex) of the journal's last entry; 0 and nothing before the first."""
    columns = (JournalEntry.number, JournalEntry.digest)
    last = session.execute(select(*columns).order_by(JournalEntry.number.desc()).limit(1)).first()
    return (0, "") if last is None else (last.number, last.digest.hex())


def _name(members: Sequence[Member], role: Role) -> str:
    return next((member.name for member in members if member.role is role), "")


def _row(session: Session, desk: Desk, at: datetime, until: int | None) -> AgendaRow:
    resolution = resolution_of(session, desk.item, until)
    application, examination = desk.presented.application, desk.examination
    counted = examination.counted_lines
    paper = open_paper(session, desk.item)
    roots = [state.level for state in counted if state.kind is LineKind.ROOT]
    return AgendaRow(
        id=desk.item,
        case=desk.case,
        position=desk.position,
        number=application.number,
        client=application.client,
        requested=application.requested,
        months=application.months,
        lead_officer=application.lead_officer,
        second_officer=application.second_officer,
        days_left=days_left(application.answer_due, at),
        cleared=sum(state.cleared for state in counted),
        total=len(counted),
        over=sum(state.level is Level.OVER for state in counted),
        severe=sum(state.level is Level.SEVERE for state in counted),
        worst=max(roots, key=lambda level: level.rank, default=Level.WITHIN),
        state=state_of(session, desk.item),
        outcome=_outcome(session, desk, resolution),
        quorum_warning=None if preparing(session, desk.meeting) else _quorum_warning(session, desk),
        client_on_wall=masked(application.client, _hidden(desk)),
        standing=Standing.IN_FORCE if resolution is None else resolution.following.standing,
        on_paper=None if paper is None else paper.done,
    )


def _hidden(desk: Desk) -> tuple[str, ...]:
    return tuple(person.name for person in desk.presented.people) if desk.policy.masked_on_wall else ()


def _outcome(session: Session, desk: Desk, resolution: ResolutionRow | None) -> NamedOutcome | None:
    """What stands of a case in one word; nothing before it is decided."""
    if (ended := ended_without_resolution(session, desk.item)) is not None:
        return ended.outcome
    return None if resolution is None else resolution.outcome


def _quorum_warning(session: Session, desk: Desk) -> Said | None:
    """Officers who are members never vote, so a case may lack its quorum before it is opened; then its base counts."""
    officers = {desk.presented.application.lead_officer, desk.presented.application.second_officer}
    count = count_of(session, desk.item, desk.rule, counting_round(session, desk.item))
    recused = set(count.recused) | {member.id for member in count.roster if member.name in officers}
    here = voting_present(session, desk.meeting) if desk.room.base is None else desk.room.base
    present = sum(member.id not in recused for member in here)
    needed = quorum_needed(desk, count)
    return None if present >= needed else Said(words.NO_QUORUM_AHEAD, {"present": present, "needed": needed})
