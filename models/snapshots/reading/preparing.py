# SPDX-License-Identifier: Apache-2.0
"""Meeting packages and preparation files, read from the record: what leaves it, and what came back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.preparing import NotPrepared, OnlyPrepared
from models.importers.package_file import MeetingPackage, PackagedCase, PackagedMember
from models.importers.preparation_file import (
    CarriedBook,
    CarriedNote,
    Preparation,
    PreparedCase,
    PreparedQuestion,
    PreparedVerdict,
    prepared_case,
)
from models.records.cases import Revision
from models.records.confirmations import Question
from models.records.journal import JournalEntry
from models.records.meetings import AgendaItem, Meeting, Member, PolicyVersion
from models.records.preparing import NoteBook, OpenedPackage, PreparationFile, PrivateNote
from models.rules.check_state import CheckState
from models.snapshots.comparison import LineRow, PreparedQuestionRow
from models.snapshots.preparing import ReadyPreparation
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import VOTERS, acts, items_of, listed, members_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.private_notes import books_of, boxed
from models.snapshots.reading.room import recusals_of
from models.terms import AgendaItemId, CheckId, LineKey, MeetingId, MemberId


def load_package(session: Session, *, meeting: MeetingId) -> MeetingPackage:
    """Everything a reviewer takes home, but the content of its files of evidence."""
    row = row_of(session, Meeting, meeting)
    items = items_of(session, meeting)
    versions = sorted({row.policy, *(item.policy for item in items)})
    return MeetingPackage(
        meeting=meeting,
        number=row.number,
        on=row.on,
        starts=row.starts,
        place=row.place,
        policy=row.policy,
        demo=row.demo,
        members=tuple(
            PackagedMember(each.id, each.position, each.number, each.name, each.role)
            for each in members_of(session, meeting)
        ),
        cases=tuple(_packaged(session, item) for item in items),
        policies={version: row_of(session, PolicyVersion, version).content for version in versions},
    )


def _packaged(session: Session, item: AgendaItem) -> PackagedCase:
    revision = row_of(session, Revision, item.revision)
    presented = presented_case(session, item.revision)
    return PackagedCase(
        item.id, item.case, item.revision, revision.number, item.position, item.policy, revision.source, presented
    )


def opened_package(session: Session, meeting: MeetingId) -> OpenedPackage | None:
    """How a meeting came here, where it is prepared and not held."""
    return next(iter(acts(session, OpenedPackage, meeting=meeting)), None)


def preparing(session: Session, meeting: MeetingId) -> str | None:
    """Who prepares the meeting here; `None` where it is held."""
    opened = opened_package(session, meeting)
    return None if opened is None else row_of(session, Member, opened.member).name


def refuse_prepared(session: Session, meeting: MeetingId) -> None:
    """A meeting is held at the desk alone."""
    if opened_package(session, meeting) is not None:
        raise OnlyPrepared(number=row_of(session, Meeting, meeting).number)


def load_preparation(session: Session, *, meeting: MeetingId) -> ReadyPreparation:
    """What the reviewer takes back to the desk; raises `NotPrepared` for a meeting that is held here."""
    opened = opened_package(session, meeting)
    if opened is None:
        raise NotPrepared(number=row_of(session, Meeting, meeting).number)
    name = row_of(session, Member, opened.member).name
    items = [row.id for row in items_of(session, meeting)]
    books = books_of(session, name)
    made = Preparation(
        package=opened.sha256,
        member=opened.member,
        name=name,
        number=session.scalar(select(func.max(JournalEntry.number))) or 0,
        cases=tuple(_prepared(session, desk_of(session, item)) for item in items),
        books=tuple(CarriedBook(book.id, book.number, boxed(book)) for book in books),
        notes=tuple(_carried(session, items, books)),
    )
    return ReadyPreparation(made, opened.key)


def _prepared(session: Session, desk: Desk) -> PreparedCase:
    states = desk.examination.checks
    verdicts = (
        PreparedVerdict(check, row.digest, row.rejected)
        for check, row in sorted(desk.standing.verdicts.items())
        if row.rejected is not None or not states[check].fallen
    )
    questions = (
        PreparedQuestion(row.line, row.text, row.compulsory) for row in acts(session, Question, item=desk.item)
    )
    counted = desk.examination.counted_lines
    cleared = sum(state.cleared for state in counted)
    return PreparedCase(desk.item, desk.revision, cleared, len(counted), tuple(verdicts), tuple(questions))


def _carried(session: Session, items: Iterable[AgendaItemId], books: Iterable[NoteBook]) -> Iterable[CarriedNote]:
    own = [book.id for book in books]
    query = select(PrivateNote).where(PrivateNote.item.in_(list(items)), PrivateNote.book.in_(own))
    return (
        CarriedNote(row.id, row.book, row.item, row.sealed, row.removal)
        for row in session.scalars(query.order_by(PrivateNote.id))
    )


def counting_files(session: Session, meeting: MeetingId) -> Mapping[MemberId, PreparationFile]:
    """The file of each member that counts: the last one written, whatever the order in which they came."""
    last: dict[MemberId, PreparationFile] = {}
    for row in acts(session, PreparationFile, meeting=meeting):
        if row.member not in last or (row.number, row.sha256) > (last[row.member].number, last[row.member].sha256):
            last[row.member] = row
    return last


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What reviewers prepared of one case: how many accepted each check, and of how many that has fallen since."""

    reviewers: int
    accepted: Mapping[CheckId, int]
    fallen: Mapping[CheckId, int]
    questions: tuple[PreparedQuestionRow, ...]


def beforehand_of(session: Session, desk: Desk) -> Beforehand:
    """Numbers only: who accepted what beforehand is nobody's business. An earlier revision does not count."""
    found = _files_of(session, desk)
    accepted: dict[CheckId, int] = {}
    fallen: dict[CheckId, int] = {}
    for case in found.values():
        for verdict in case.verdicts:
            state = desk.examination.checks.get(verdict.check)
            if state is not None and verdict.rejected is None:
                counted = accepted if state.digest == verdict.digest else fallen
                counted[verdict.check] = counted.get(verdict.check, 0) + 1
    names = {member.id: member.name for member in members_of(session, desk.meeting)}
    put = {(row.line, row.text, row.asked_by) for row in acts(session, Question, item=desk.item)}
    questions = sorted(
        (
            PreparedQuestionRow(each.line, _label(desk, each.line), each.text, names[member], each.compulsory)
            for member, case in found.items()
            for each in case.questions
            if (each.line, each.text, names[member]) not in put
        ),
        key=lambda row: (row.line or "", row.by, row.text),
    )
    return Beforehand(len(found), accepted, fallen, tuple(questions))


def with_beforehand(lines: tuple[LineRow, ...], found: Beforehand) -> tuple[LineRow, ...]:
    """The lines with how many reviewers accepted each check beforehand."""
    if not found.reviewers:
        return lines
    return tuple(
        replace(
            line,
            checks=tuple(
                replace(check, prepared=found.accepted.get(check.id, 0), prepared_fallen=found.fallen.get(check.id, 0))
                for check in line.checks
            ),
        )
        for line in lines
    )


def _label(desk: Desk, line: LineKey | None) -> str | None:
    return None if line is None else desk.label(line)


def _files_of(session: Session, desk: Desk) -> Mapping[MemberId, PreparedCase]:
    """Of whoever votes on the case: officers, the recused and those outside an opened base are left out."""
    recused = set(recusals_of(session, desk.item))
    base = [each.id for each in members_of(session, desk.meeting) if each.role in VOTERS]
    voting = set(base if desk.room.base is None else desk.room.ids) - recused
    found: dict[MemberId, PreparedCase] = {}
    for member, row in counting_files(session, desk.meeting).items():
        for case in map(prepared_case, listed(row.content)):
            if case.item == desk.item and case.revision == desk.revision and member in voting:
                found[member] = case
    return found


def fallen_verdicts(checks: Mapping[CheckId, CheckState], case: PreparedCase) -> int:
    """How many confirmations of a file are about something that has changed since."""
    there = ((checks.get(each.check), each) for each in case.verdicts if each.rejected is None)
    return sum(state is None or state.digest != each.digest for state, each in there)
