# SPDX-License-Identifier: Apache-2.0
"""What an earlier sitting said of a case is taken over when the case is opened again.

Rows are copied with who said them, who keyed them and when; only their place in the order of acts is new. The room's
confirmations come along for the same revision while nobody joins who had not heard them; of an earlier revision they
are not taken over (`design.md` §4), but what was put into its session is, where the new one left the line as it was.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from models.operations.signing import new_id, signature
from models.records.confirmations import (
    Answer,
    Confirmation,
    Correction,
    Dissent,
    LineDecision,
    Question,
    StatedCause,
)
from models.records.entered import EnteredCheck, EnteredEvidence, EvidenceReclassified
from models.records.meetings import Act, AgendaItem, Recusal
from models.records.resolutions import ConditionText
from models.records.sittings import CarriedOver
from models.rules.revisions import compare
from models.snapshots.reading.following import adopted_now
from models.snapshots.reading.frame import acts, listed, members_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.room import room_now, room_of
from models.terms import AgendaItemId, DecisionKind, MemberId, Outcome

ENTERED = (EnteredEvidence, EvidenceReclassified, EnteredCheck, Correction, StatedCause)
ROOMS_WORD = (Confirmation, Dissent)


def carry_recusals(session: Session, item: AgendaItemId, earlier: AgendaItem) -> None:
    """Whoever took no part before takes none now; officers are recused by the program each time."""
    people = _same_people(session, item, earlier)
    for row in acts(session, Recusal, item=earlier.id):
        if not row.officer and row.member in people:
            _copy(session, row, item=item, member=people[row.member])


def carry_over(
    session: Session, item: AgendaItemId, earlier: AgendaItem, *, acting: str, operator: str, at: datetime
) -> int:
    """Copy what still holds, after the base is taken; how many acts that were."""
    agenda = session.get_one(AgendaItem, item)
    session.add(
        CarriedOver(**signature(session, acting=acting, operator=operator, at=at), item=item, earlier=earlier.id)
    )
    session.flush()
    copied = _same_revision if agenda.revision == earlier.revision else _new_revision
    return copied(session, item, earlier)


def _same_revision(session: Session, item: AgendaItemId, earlier: AgendaItem) -> int:
    people = _same_people(session, item, earlier)
    before, now = room_of(session, earlier.id).names, room_now(session, item).names
    kinds: tuple[type[Act], ...] = (*ENTERED, LineDecision, Question, Answer, ConditionText)
    rows = _rows(session, earlier.id, kinds if set(now) - set(before) else (*kinds, *ROOMS_WORD))
    renamed: dict[str, str] = {}
    for row in rows:
        changes = _changes(row, people, renamed)
        if changes is not None:
            renamed[row.id] = _copy(session, row, **changes, **({} if isinstance(row, Answer) else {"item": item}))
    return len(renamed)


def _changes(row: Act, people: Mapping[MemberId, MemberId], renamed: dict[str, str]) -> dict[str, object] | None:
    """What is other in the new sitting: ids of people, questions and conditions; `None` for what is not copied."""
    match row:
        case Confirmation():
            return {"members": [people[member] for member in listed(row.members) if member in people]}
        case Dissent():
            return {"member": people[row.member]} if row.member in people else None
        case LineDecision():
            return None if row.kind is DecisionKind.REINVESTIGATE else {}
        case Answer():
            return {"question": renamed[row.question]}
        case ConditionText():
            return {"condition": renamed.setdefault(row.condition, new_id())}
        case _:
            return {}


def _new_revision(session: Session, item: AgendaItemId, earlier: AgendaItem) -> int:
    """What was put into the sitting before on lines that the officers left as they were, and its open questions."""
    return _entered(session, item, earlier) + _questions(session, item, earlier)


def _entered(session: Session, item: AgendaItemId, earlier: AgendaItem) -> int:
    """Checks, evidence, corrections and causes of the session, where the new revision says what the old one said."""
    old = presented_case(session, earlier.revision)
    new = presented_case(session, session.get_one(AgendaItem, item).revision)
    same = frozenset(compare(old, new).unchanged)
    papers = {each.id: each for each in new.evidence}
    before = {each.id: each for each in old.evidence}
    taken = {check.id for check in new.checks} - {check.id for check in old.checks}
    there = set(papers) | {row.evidence for row in acts(session, EnteredEvidence, item=earlier.id)}
    copied = 0
    for row in _rows(session, earlier.id, ENTERED):
        match row:
            case EnteredEvidence():
                holds = row.evidence not in papers
            case EvidenceReclassified():
                holds = row.evidence not in before or papers.get(row.evidence) == before[row.evidence]
            case EnteredCheck():
                holds = row.line in same and row.check not in taken and there.issuperset(listed(row.evidence))
            case Correction() | StatedCause():
                holds = row.line in same
            case _:
                holds = False
        if holds:
            _copy(session, row, item=item)
            copied += 1
    return copied


def _questions(session: Session, item: AgendaItemId, earlier: AgendaItem) -> int:
    """Open questions of the sitting before, to be answered at this one."""
    open_questions = [
        row for row in acts(session, Question, item=earlier.id) if not acts(session, Answer, question=row.id)
    ]
    for row in open_questions:
        _copy(session, row, item=item, compulsory=True)
    resolution = adopted_now(session, earlier.id)
    if resolution is None or resolution.outcome is not Outcome.REINVESTIGATE:
        return len(open_questions)
    number = max((row.number for row in acts(session, Question, item=item)), default=0)
    texts = [str(text) for text in listed(resolution.open_questions)]
    for place, text in enumerate(texts, start=number + 1):
        signed = signature(session, acting=resolution.acting, operator=resolution.operator, at=resolution.at)
        by = resolution.acting
        session.add(Question(**signed, item=item, line=None, number=place, text=text, asked_by=by, compulsory=True))
        session.flush()
    return len(open_questions) + len(texts)


def _same_people(session: Session, item: AgendaItemId, earlier: AgendaItem) -> Mapping[MemberId, MemberId]:
    """Who of the earlier meeting is who at this one, by name."""
    here = {row.name: row.id for row in members_of(session, session.get_one(AgendaItem, item).meeting)}
    return {row.id: here[row.name] for row in members_of(session, earlier.meeting) if row.name in here}


def _rows(session: Session, item: AgendaItemId, kinds: Collection[type[Act]]) -> list[Act]:
    """Acts of several kinds in the order in which they were done."""
    found: list[Act] = []
    for kind in kinds:
        if kind is Answer:
            asked = acts(session, Question, item=item)
            found += [row for question in asked for row in acts(session, Answer, question=question.id)]
        else:
            found += acts(session, kind, item=item)
    return sorted(found, key=lambda row: row.sequence)


def _copy(session: Session, row: Act, **changes: object) -> str:
    """The same act at the next place in the order, on the same word and of the same moment."""
    kind: Callable[..., Act] = type(row)
    values: dict[str, Any] = {column.key: getattr(row, column.key) for column in type(row).__table__.columns}
    signed = signature(session, acting=row.acting, operator=row.operator, at=row.at)
    session.add(kind(**{**values, **changes, **signed}))
    session.flush()
    return signed["id"]
