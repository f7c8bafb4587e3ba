# SPDX-License-Identifier: Apache-2.0
"""Taking the cases home and bringing them back: packages out and in, preparation files merged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, CaseExists
from models.errors.preparing import NotInPackage, OtherPackage, PackageKnown, PreparationAltered
from models.importers.package_file import MeetingPackage, PackagedCase
from models.importers.preparation_file import SealedPreparation, public_part
from models.labels import operations as labels
from models.operations.carrying_notes import Carried, carry_private_words, put_back
from models.operations.change import Change, Inverse
from models.operations.signing import Signature, signature
from models.presented import AttachedFile
from models.records.cases import LoanCase, Revision
from models.records.meetings import (
    AgendaItem,
    Attendance,
    Meeting,
    Member,
    Opening,
    PolicyVersion,
    Withdrawal,
)
from models.records.preparing import OpenedPackage, PreparationFile, WrittenPackage
from models.records.presenting import part_rows, revision_row
from models.snapshots.attached import names_of_files
from models.snapshots.preparing import MergeReport
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import VOTERS, acts, members_of, number_of, refuse_ended
from models.snapshots.reading.preparing import counting_files, fallen_verdicts, refuse_prepared
from models.terms import MeetingId, MemberId, Presence, Said


def note_package(
    session: Session, *, meeting: MeetingId, sha256: str, key: bytes, acting: str, operator: str, at: datetime
) -> Change:
    """A package leaves the desk: preparation files that are made from it will be known again."""
    refuse_prepared(session, meeting)
    number = session.get_one(Meeting, meeting).number
    if not acts(session, WrittenPackage, sha256=sha256):
        signed = signature(session, acting=acting, operator=operator, at=at)
        session.add(WrittenPackage(**signed, meeting=meeting, sha256=sha256, key=key))
    said = Said(labels.PACKAGE_WRITTEN, {"number": number})
    return Change(name="note_package", meeting=meeting, facts={"package": sha256}, said=said)


def open_package(
    session: Session,
    *,
    package: MeetingPackage,
    sha256: str,
    key: bytes,
    member: MemberId,
    files: Sequence[AttachedFile] = (),
    operator: str,
    at: datetime,
) -> Change:
    """Take a package into a reviewer's own record: every case is open to the reviewer, who alone is its room.

    So a confirmation here is the reviewer's own, by the same rules as the room's at the desk.
    """
    if session.get(Meeting, package.meeting) is not None:
        raise PackageKnown(number=package.number)
    reviewer = next((each for each in package.members if each.id == member), None)
    if reviewer is None or reviewer.role not in VOTERS:
        raise NotInPackage(name="" if reviewer is None else reviewer.name)
    _take_meeting(session, package)

    def signed() -> Signature:
        session.flush()
        return signature(session, acting=reviewer.name, operator=operator, at=at)

    session.add(Attendance(**signed(), meeting=package.meeting, member=member, presence=Presence.PRESENT))
    session.add(OpenedPackage(**signed(), meeting=package.meeting, member=member, sha256=sha256, key=key))
    for case in package.cases:
        _take_case(session, package.meeting, case, {file.stored for file in files}, at)
        session.add(Opening(**signed(), item=case.item, base=[member]))
    facts = {"package": sha256, "member": str(member), **names_of_files(files)}
    cases = tuple(case.case for case in package.cases)
    said = Said(labels.PACKAGE_OPENED, {"number": package.number})
    return Change(name="open_package", cases=cases, meeting=package.meeting, facts=facts, said=said)


def merge_preparation(
    session: Session, *, meeting: MeetingId, file: SealedPreparation, acting: str, operator: str, at: datetime
) -> Change:
    """Take in what a reviewer brought back; the payload is a `MergeReport`.

    Only the public part is read. The state hangs on which files came and not on their order: of a member the last one
    written counts, private words that their author deleted anywhere stay deleted, and a file that comes twice is one.
    """
    refuse_ended(session, meeting)
    made, number = file.preparation, session.get_one(Meeting, meeting).number
    written = acts(session, WrittenPackage, meeting=meeting, sha256=made.package)
    if not written:
        raise OtherPackage(number=number)
    if not file.holds(written[0].key):
        raise PreparationAltered(name=made.name)
    member = next((each for each in members_of(session, meeting) if each.id == made.member), None)
    if member is None or member.role not in VOTERS:
        raise NotInPackage(name=made.name)
    known = any(row.sha256 == file.sha256 for row in acts(session, PreparationFile, meeting=meeting))
    facts = {"package": made.package, "member": str(made.member), "file": file.sha256, "number": str(made.number)}
    said = Said(labels.PREPARATION_TAKEN, {"name": member.name})
    inverse, carried = None, Carried()
    if not known:
        signed = signature(session, acting=acting, operator=operator, at=at)
        row = PreparationFile(
            **signed,
            meeting=meeting,
            member=made.member,
            package=made.package,
            number=made.number,
            sha256=file.sha256,
            content=public_part(made),
        )
        session.add(row)
        session.flush()
        carried = carry_private_words(session, meeting, member.name, made)
        given = {"meeting": meeting, "file": signed["id"], "again": file, "carried": carried}
        inverse = Inverse(take_preparation_back, given)
    report = _report(session, meeting, member.name, file, known=known, unproved=carried.unproved)
    return Change(name="merge_preparation", meeting=meeting, facts=facts, said=said, payload=report, inverse=inverse)


def take_preparation_back(
    session: Session,
    *,
    meeting: MeetingId,
    file: str,
    again: SealedPreparation,
    carried: Carried,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """A file was taken in by mistake: it counts no more, and private words are as they were before it came."""
    refuse_ended(session, meeting)
    row = session.get_one(PreparationFile, file)
    if session.get(Withdrawal, file) is not None:
        raise AlreadyWithdrawn
    session.add(Withdrawal(subject=file, acting=acting, operator=operator, at=at))
    put_back(session, carried)
    said = Said(labels.PREPARATION_TAKEN, {"name": session.get_one(Member, row.member).name})
    inverse = Inverse(merge_preparation, {"meeting": meeting, "file": again})
    return Change(name="take_preparation_back", meeting=meeting, facts={"file": file}, said=said, inverse=inverse)


def _take_meeting(session: Session, package: MeetingPackage) -> None:
    """The meeting, its people and the policies of its cases, with the ids of the desk."""
    for version, content in package.policies.items():
        if session.get(PolicyVersion, version) is None:
            session.add(PolicyVersion(version=version, content=content))
    session.flush()
    session.add(
        Meeting(
            id=package.meeting,
            number=package.number,
            on=package.on,
            starts=package.starts,
            place=package.place,
            policy=package.policy,
            demo=package.demo,
        )
    )
    session.flush()
    for each in package.members:
        session.add(
            Member(
                id=each.id,
                meeting=package.meeting,
                position=each.position,
                number=each.number,
                name=each.name,
                role=each.role,
            )
        )
    session.flush()


def _take_case(session: Session, meeting: MeetingId, case: PackagedCase, files: set[str], at: datetime) -> None:
    number = case.presented.application.number
    there = session.scalar(select(LoanCase.id).filter_by(number=number))
    if there not in (None, case.case):
        raise CaseExists(number=number)
    if there is None:
        session.add(LoanCase(id=case.case, number=number))
        session.flush()
    if session.get(Revision, case.revision) is None:
        evidence = (each if each.stored in files else replace(each, stored=None) for each in case.presented.evidence)
        presented = replace(case.presented, evidence=tuple(evidence))
        revision = case.revision
        session.add(
            revision_row(presented, id=revision, case=case.case, number=case.revision_number, source=case.source, at=at)
        )
        session.flush()
        session.add_all(part_rows(presented, revision))
    session.add(
        AgendaItem(
            id=case.item,
            meeting=meeting,
            case=case.case,
            revision=case.revision,
            policy=case.policy,
            position=case.position,
        )
    )
    session.flush()


def _report(
    session: Session, meeting: MeetingId, name: str, file: SealedPreparation, *, known: bool, unproved: int
) -> MergeReport:
    made = file.preparation
    items = {row.id: row for row in session.scalars(select(AgendaItem).filter_by(meeting=meeting))}
    older = tuple(
        number_of(session, case.item)
        for case in made.cases
        if case.item in items and items[case.item].revision != case.revision
    )
    fitting = [case for case in made.cases if case.item in items and items[case.item].revision == case.revision]
    accepted = sum(each.rejected is None for case in fitting for each in case.verdicts)
    fallen = sum(fallen_verdicts(desk_of(session, case.item).examination.checks, case) for case in fitting)
    return MergeReport(
        name=name,
        known=known,
        overtaken=counting_files(session, meeting)[made.member].sha256 != file.sha256,
        accepted=accepted - fallen,
        fallen=fallen,
        questions=sum(len(case.questions) for case in fitting),
        older=older,
        gone=sum(case.item not in items for case in made.cases),
        unproved=unproved,
    )
