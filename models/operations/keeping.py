# SPDX-License-Identifier: Apache-2.0
"""Further files beside sealed minutes, and sign-offs by key; the sealed file stays what it is."""

from datetime import datetime
from pathlib import PurePath

from sqlalchemy.orm import Session

from models.errors.archive import (
    FileIsNoScan,
    FileKeptAlready,
    FileMadeHere,
    MinutesNotSealed,
    NoLaterVersion,
    SignedOffAlready,
)
from models.errors.meeting import RecordMovedOn
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.signing import signature
from models.operations.signing_by_key import Keys, chosen_keys, sign_act
from models.presented import AttachedFile
from models.records.archive import KeptFile, SignOff
from models.records.meetings import Meeting, Member, SealedMinutes
from models.snapshots.archive import SCANS
from models.snapshots.attached import EVIDENCE_FILE
from models.snapshots.reading.additions import additions_of
from models.snapshots.reading.archive import load_archive, sealed_minutes_of
from models.snapshots.reading.frame import acts
from models.snapshots.reading.signed_acts import sign_off_statement
from models.terms import KeptKind, MeetingId, MemberId, Said


def keep_file(
    session: Session,
    *,
    meeting: MeetingId,
    kind: KeptKind,
    pages: AttachedFile,
    certificate: str = "",
    version: int | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Keep a signed copy, a scan of the signed paper or a later version beside the sealed minutes.

    `certificate` is the SHA-256 of the one that signed a signed copy, `version` the one that the pages of a later
    version print. The entry names the sealed file's SHA-256.
    """
    seal = _sealed(session, meeting)
    if any(file.sha256 == pages.sha256 for each in load_archive(session) for file in each.files):
        raise FileKeptAlready(name=pages.name)
    if kind is KeptKind.SCAN and (not pages.size or PurePath(pages.name).suffix.lower() not in SCANS):
        raise FileIsNoScan(name=pages.name)
    if kind is KeptKind.SCAN and pages.printed_here:
        raise FileMadeHere(name=pages.name)
    if kind is KeptKind.VERSION:
        _refuse_version(session, seal, meeting, version)
    version = seal.version if version is None else version
    row = KeptFile(
        **signature(session, acting=acting, operator=operator, at=at),
        meeting=meeting,
        kind=kind,
        name=pages.name,
        sha256=pages.sha256,
        size=pages.size,
        version=version,
        sealed=seal.sha256,
        certificate=certificate,
    )
    session.add(row)
    facts = {"meeting": str(meeting), "kind": kind.value, "sealed": seal.sha256, "sha256": pages.sha256}
    facts |= {"size": str(pages.size), "version": str(version), "certificate": certificate, EVIDENCE_FILE: pages.stored}
    said = Said(labels.FILE_KEPT, {"kind": kind})
    return Change(name="keep_file", meeting=meeting, facts=facts, said=said, final=True, backup=True)


def _sealed(session: Session, meeting: MeetingId) -> SealedMinutes:
    seal = sealed_minutes_of(session, meeting)
    if seal is None:
        raise MinutesNotSealed(number=session.get_one(Meeting, meeting).number)
    return seal


def _refuse_version(session: Session, seal: SealedMinutes, meeting: MeetingId, version: int | None) -> None:
    """Only the version that the record has now, unless a file of it is kept."""
    now = seal.version + len(additions_of(session, meeting))
    kept = [row.version for row in acts(session, KeptFile, meeting=meeting) if row.kind is KeptKind.VERSION]
    if now <= max(kept, default=seal.version):
        raise NoLaterVersion(number=session.get_one(Meeting, meeting).number)
    if version != now:
        raise RecordMovedOn


def sign_off(
    session: Session, *, meeting: MeetingId, member: MemberId, keys: Keys, acting: str, operator: str, at: datetime
) -> Change:
    """A person of the meeting stands by the sealed file: the own key signs its SHA-256."""
    seal = _sealed(session, meeting)
    person = session.get_one(Member, member)
    if acts(session, SignOff, meeting=meeting, member=member):
        raise SignedOffAlready(name=person.name)
    signing = chosen_keys(session, [(person.name,)], keys)
    signed = signature(session, acting=acting, operator=operator, at=at)
    row = SignOff(**signed, meeting=meeting, member=member, sealed=seal.sha256)
    session.add(row)
    facts = {"meeting": str(meeting), "member": str(member), "sealed": seal.sha256}
    facts |= sign_act(session, row.id, sign_off_statement(session, row), signing)
    said = Said(labels.SIGNED_OFF, {"name": person.name})
    return Change(name="sign_off", meeting=meeting, facts=facts, said=said, final=True, backup=True)
