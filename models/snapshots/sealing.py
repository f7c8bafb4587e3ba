# SPDX-License-Identifier: Apache-2.0
"""What is looked at before the minutes are sealed: what closing the meeting would refuse, and what deserves a look.

Whatever `close_meeting` refuses for what the record holds must be mended here, in the words of the refusal. Everything
else is worth a look at most: the seal waits for none of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto, unique

from models.errors.base import Refusal
from models.errors.keys import SignerWithoutKey
from models.errors.meeting import CasesUndecided
from models.errors.paper import PaperOpen
from models.errors.preparing import OnlyPrepared
from models.errors.sittings import MeetingAdjourned
from models.errors.telling import told
from models.labels import convening, gate
from models.labels import minutes as papers
from models.labels import resolutions as parts
from models.labels import sealing as words
from models.snapshots.agenda import AgendaSnapshot, MemberRow
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.snapshots.voting import VoterRow
from models.terms import (
    AgendaItemId,
    CaseState,
    ConditionId,
    DecisionKind,
    LineKey,
    Presence,
    QuestionId,
    Role,
    Said,
    Standing,
)

SHORT = 12
"""A reason with fewer characters hardly says what a waiver rests on."""
UNSETTLED = frozenset({Standing.PENDING_VETO, Standing.AWAITING_SIGNATURES})


@unique
class CheckState(Enum):
    """How a check stands, the worst last."""

    MET = auto()
    LOOK = auto()
    MEND = auto()


@unique
class Goal(Enum):
    """Where a check leads: to a place of the agenda, or to one of its case."""

    AGENDA = auto()
    PEOPLE = auto()
    KEYS = auto()
    LINES = auto()
    QUESTIONS = auto()
    VOTE = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """The offender: an item of the agenda, and what of its case."""

    goal: Goal
    item: AgendaItemId | None = None
    line: LineKey | None = None
    question: QuestionId | None = None
    condition: ConditionId | None = None


@dataclass(frozen=True, slots=True)
class SealCheck:
    """One row of the list; a row that is not met has its place."""

    state: CheckState
    said: Said
    place: Place | None = None


def seal_checks(minutes: MinutesSnapshot) -> tuple[SealCheck, ...]:
    """Every check, the worst first; nothing once the minutes are sealed."""
    if minutes.agenda.sealed:
        return ()
    rows = (
        *_refusals(minutes),
        *_facts(minutes.agenda),
        *_heard(minutes.agenda),
        *_conditions(minutes.cases),
        *_waivers(minutes.cases),
        *_dissent(minutes.cases),
        *_questions(minutes.cases),
        *_following(minutes.agenda),
    )
    return tuple(sorted(rows, key=lambda row: -row.state.value))


def to_mend(checks: tuple[SealCheck, ...]) -> tuple[SealCheck, ...]:
    """What the seal is refused for."""
    return tuple(row for row in checks if row.state is CheckState.MEND)


def to_look_at(checks: tuple[SealCheck, ...]) -> tuple[SealCheck, ...]:
    """What the seal does not wait for."""
    return tuple(row for row in checks if row.state is CheckState.LOOK)


def _met(template: str, **fields: object) -> SealCheck:
    return SealCheck(CheckState.MET, Said(template, fields))


def _look(said: Said, place: Place) -> SealCheck:
    return SealCheck(CheckState.LOOK, said, place)


def _mend(refusal: Refusal, goal: Goal, item: AgendaItemId | None = None) -> SealCheck:
    """In the words in which it would be refused."""
    return SealCheck(CheckState.MEND, told(refusal).happened, Place(goal, item))


def _refusals(minutes: MinutesSnapshot) -> Iterator[SealCheck]:
    """What `close_meeting` refuses; a meeting that is closed waits for its seal alone."""
    agenda = minutes.agenda
    if minutes.closed_at is not None:
        return
    if agenda.preparing is not None:
        yield _mend(OnlyPrepared(number=agenda.number), Goal.AGENDA)
    if agenda.adjourned_to is not None:
        yield _mend(MeetingAdjourned(number=agenda.number, until=agenda.adjourned_to), Goal.AGENDA)
    for row in agenda.rows:
        if row.state not in {CaseState.PENDING, CaseState.DECIDED}:
            yield _mend(CasesUndecided(number=row.number), Goal.VOTE, row.id)
        if row.on_paper is not None:
            waits = row.state is CaseState.PENDING  # going to such a case would present it
            yield _mend(PaperOpen(number=row.number), Goal.AGENDA if waits else Goal.LINES, row.id)
    keyed = {key.person for key in minutes.keys}
    for names in minutes.roll_signers:
        if keyed.isdisjoint(names):
            refused = told(SignerWithoutKey(names=names)).happened
            yield SealCheck(CheckState.MEND, Said(words.ROLL, {"said": refused}), Place(Goal.KEYS))


def _facts(agenda: AgendaSnapshot) -> Iterator[SealCheck]:
    named = (
        (convening.PLACE, agenda.place),
        (convening.ONE_CHAIR, agenda.chair),
        (convening.SECRETARY, agenda.secretary),
    )
    lacking = [_look(Said(template), Place(Goal.AGENDA)) for template, fact in named if not fact.strip()]
    lacking += [_look(said, Place(Goal.PEOPLE)) for said in _absences(agenda.members)]
    yield from lacking or [_met(words.FACTS)]


def _absences(members: tuple[MemberRow, ...]) -> Iterator[Said]:
    """Whose absence makes one doubt that the roll was called."""
    away = [member for member in members if _was_away(member)]
    if all(member in away for member in members if member.number is not None):
        yield Said(words.NO_VOTER)
    for member in away:
        if member.role in {Role.CHAIR, Role.SECRETARY}:
            yield Said(words.NEVER_THERE, {"role": member.role, "name": member.name})


def _was_away(member: MemberRow) -> bool:
    """Whoever came later or left earlier was there for a part."""
    return member.presence is Presence.ABSENT and not member.moves


def _heard(agenda: AgendaSnapshot) -> Iterator[SealCheck]:
    decided = sum(row.state is CaseState.DECIDED for row in agenda.rows)
    waiting = [row for row in agenda.rows if row.state is CaseState.PENDING]
    if decided and decided + len(waiting) == len(agenda.rows):
        yield _met(words.DECIDED, decided=decided, total=len(agenda.rows))
    if waiting:
        cases = tuple(Said(papers.PAPER_CASE, {"position": row.position}) for row in waiting)
        yield _look(Said(words.NOT_HEARD, {"cases": cases}), Place(Goal.AGENDA, waiting[0].id))


def _of_case(part: MinutesCase, said: Said) -> Said:
    return Said(words.OF_CASE, {"position": part.case.position, "said": said})


def _conditions(cases: tuple[MinutesCase, ...]) -> Iterator[SealCheck]:
    """What makes a condition checkable; the policy's own conditions are asked for at the adoption."""
    complete = lacking = 0
    for part in cases:
        if part.voting is None or part.voting.resolution is None:
            continue
        for row in part.conditions or ():
            if row.struck is not None:
                continue
            named = ((parts.OWNER, row.owner), (parts.DUE, row.due), (parts.PROOF, row.proof))
            missing = [Said(part_name) for part_name, value in named if not value.strip()]
            for each in missing:
                said = Said(parts.CONDITION_WITHOUT, {"number": row.number, "part": each})
                yield _look(_of_case(part, said), Place(Goal.VOTE, part.case.item, condition=row.id))
            complete, lacking = complete + (not missing), lacking + bool(missing)
    if complete and not lacking:
        yield _met(words.CONDITIONS, count=complete)


def _waivers(cases: tuple[MinutesCase, ...]) -> Iterator[SealCheck]:
    """How often the chair stood in for a method or for a value; a waiver is printed with what it rests on."""
    decisions = [
        (part, line, each)
        for part in cases
        for line in part.case.lines
        for each in line.decisions
        if each.kind in {DecisionKind.WAIVER, DecisionKind.CHAIR_ACCEPTS}
    ]
    waived = [(part, line, each) for part, line, each in decisions if each.kind is DecisionKind.WAIVER]
    for part, line, each in waived:
        if len(each.reason.strip()) < SHORT:
            fields = {"position": part.case.position, "line": line.label, "reason": each.reason.strip()}
            yield _look(Said(words.SHORT_WAIVER, fields), Place(Goal.LINES, part.case.item, line=line.key))
    yield _met(words.WAIVERS, waived=len(waived), accepted=len(decisions) - len(waived))


def _dissent(cases: tuple[MinutesCase, ...]) -> Iterator[SealCheck]:
    against = [(part, voter) for part in cases for voter in _against(part)]
    bare = [(part, voter) for part, voter in against if not (voter.remark or "").strip()]
    for part, voter in bare:
        fields = {"position": part.case.position, "name": voter.name, "choice": voter.choice}
        yield _look(Said(words.BARE_DISSENT, fields), Place(Goal.VOTE, part.case.item))
    if not bare:
        yield _met(words.DISSENT, count=len(against)) if against else _met(words.NO_DISSENT)


def _against(part: MinutesCase) -> tuple[VoterRow, ...]:
    rounds = () if part.voting is None else part.voting.rounds
    return rounds[-1].against if rounds else ()


def _questions(cases: tuple[MinutesCase, ...]) -> Iterator[SealCheck]:
    unanswered = [(part, row) for part in cases for row in part.case.questions if row.compulsory and row.answer is None]
    for part, row in unanswered:
        said = _of_case(part, Said(gate.QUESTION_OPEN, {"number": row.number}))
        yield _look(said, Place(Goal.QUESTIONS, part.case.item, question=row.id))
    if not unanswered:
        yield _met(gate.QUESTIONS_ANSWERED)


def _following(agenda: AgendaSnapshot) -> Iterator[SealCheck]:
    unsettled = [row for row in agenda.rows if row.standing in UNSETTLED]
    for row in unsettled:
        said = Said(words.FOLLOWING, {"position": row.position, "standing": row.standing})
        yield _look(said, Place(Goal.VOTE, row.id))
    if not unsettled:
        yield _met(words.NONE_FOLLOWING)
