# SPDX-License-Identifier: Apache-2.0
"""Sealed minutes and what is kept beside them, read from the record."""

from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.archive import KeptFile, SignOff
from models.records.journal import JournalEntry, JournalValue
from models.records.meetings import Meeting, SealedMinutes
from models.snapshots.archive import (
    LEAST_DIGITS,
    ArchivedFile,
    ArchivedMinutes,
    FileStanding,
    FileVerdict,
    PrintedKind,
    PrintedMatch,
    SignOffRow,
)
from models.snapshots.claims import Claim, CopyClaim
from models.snapshots.reading.additions import additions_of, hashes_with_additions
from models.snapshots.reading.desk import policy_of
from models.snapshots.reading.following import sealed_at
from models.snapshots.reading.frame import acts, members_of
from models.snapshots.reading.keys import open_keys
from models.snapshots.reading.minutes import head_printed
from models.snapshots.reading.record import record_hash
from models.snapshots.recorded import entry_recording
from models.terms import KeptKind, MeetingId

STANDINGS = {
    None: FileStanding.SEALED,
    KeptKind.SIGNED: FileStanding.SIGNED,
    KeptKind.SCAN: FileStanding.SCAN,
    KeptKind.VERSION: FileStanding.VERSION,
}


def sealed_minutes_of(session: Session, meeting: MeetingId) -> SealedMinutes | None:
    return next(iter(acts(session, SealedMinutes, meeting=meeting)), None)


def load_archive(session: Session) -> tuple[ArchivedMinutes, ...]:
    """The sealed minutes of every meeting, the latest first."""
    found = [_archived(session, seal) for seal in acts(session, SealedMinutes)]
    return tuple(sorted(found, key=lambda each: (each.on, each.number), reverse=True))


def _archived(session: Session, seal: SealedMinutes) -> ArchivedMinutes:
    meeting = session.get_one(Meeting, seal.meeting)
    entries = _entries(session, seal.meeting)
    before, head = head_printed(session, seal.meeting)
    sealed = ArchivedFile(
        None,
        f"{meeting.number}.pdf",
        f"{seal.sha256}.pdf",
        seal.sha256,
        seal.size,
        seal.version,
        seal.at,
        seal.acting,
        entries.get(seal.sha256),
    )
    return ArchivedMinutes(
        meeting=meeting.id,
        number=meeting.number,
        on=meeting.on,
        unit=policy_of(session, meeting.policy, "zh_CN").unit,
        record=seal.record,
        entries=before,
        head=head,
        version=seal.version + len(additions_of(session, seal.meeting)),
        files=(sealed, *(_kept(row, entries) for row in acts(session, KeptFile, meeting=seal.meeting))),
        sign_offs=_sign_offs(session, seal.meeting),
    )


def _entries(session: Session, meeting: MeetingId) -> dict[str, int]:
    """By the SHA-256 of each file of the meeting's minutes, the entry that recorded it."""
    recording = select(JournalEntry.number).where(
        JournalEntry.meeting == meeting, JournalEntry.operation.in_(("seal_minutes", "keep_file"))
    )
    named = select(JournalValue.value, JournalValue.number).where(
        JournalValue.name == "sha256", JournalValue.number.in_(recording)
    )
    return dict(session.execute(named).all())


def _kept(row: KeptFile, entries: dict[str, int]) -> ArchivedFile:
    ending = row.name[row.name.rfind(".") :].lower()
    return ArchivedFile(
        row.kind,
        row.name,
        row.sha256 + ending,
        row.sha256,
        row.size,
        row.version,
        row.at,
        row.acting,
        entries.get(row.sha256),
        row.certificate,
    )


def _sign_offs(session: Session, meeting: MeetingId) -> tuple[SignOffRow, ...]:
    """Those of the meeting who have a key or used one."""
    said = {row.member: row.at for row in acts(session, SignOff, meeting=meeting)}
    own = open_keys(session)
    return tuple(
        SignOffRow(member.id, member.name, said.get(member.id))
        for member in members_of(session, meeting)
        if member.name in own or member.id in said
    )


def identify_file(session: Session, *, content: bytes) -> FileVerdict:
    """Which file this is: exactly one of those kept, one with something behind it, or none that the record knows."""
    digest = sha256(content).hexdigest()
    archive = load_archive(session)
    for minutes in archive:
        for file in minutes.files:
            if file.sha256 == digest and file.entry is not None:
                now = record_hash(session, meeting=minutes.meeting, until=sealed_at(session, minutes.meeting))
                return FileVerdict(STANDINGS[file.kind], digest, file.entry, minutes, file, minutes.number, now)
    recorded = entry_recording(session, sha256=digest)
    if recorded is not None:
        return FileVerdict(FileStanding.RECORDED, digest, recorded)
    return _stranger(session, content, digest, archive)


def _stranger(session: Session, content: bytes, digest: str, archive: tuple[ArchivedMinutes, ...]) -> FileVerdict:
    """Bytes that the record does not know, by what they begin with and what they say they are."""
    for minutes in archive:
        for file in reversed(minutes.files):
            if file.size < len(content) and sha256(content[: file.size]).hexdigest() == file.sha256:
                return FileVerdict(FileStanding.APPENDED, digest, None, minutes, file, minutes.number)
    text = content.decode("latin-1")
    if (copy := CopyClaim.said_in(text)) is not None:
        for minutes in archive:
            for file in minutes.files:
                if file.sha256 == copy.sha256:
                    return FileVerdict(FileStanding.COPY, digest, file.entry, minutes, file, minutes.number)
    claim = Claim.said_in(text)
    return FileVerdict(FileStanding.UNKNOWN, digest) if claim is None else _claimed(session, claim, digest, archive)


def _claimed(session: Session, claim: Claim, digest: str, archive: tuple[ArchivedMinutes, ...]) -> FileVerdict:
    """Bytes that the record does not know and that say of which minutes they are."""
    ours = next((each for each in archive if (each.number, each.head) == (claim.meeting, claim.head)), None)
    if claim.case is not None:
        return FileVerdict(FileStanding.EXTRACT, digest, None, ours, None, claim.meeting, case=claim.case)
    if ours is not None:
        return FileVerdict(FileStanding.ALTERED, digest, None, ours, ours.sealed, claim.meeting)
    entry = session.get(JournalEntry, claim.entry)
    drawn_here = entry is not None and entry.digest.hex() == claim.head
    return FileVerdict(
        FileStanding.DRAFT if drawn_here else FileStanding.UNKNOWN, digest, None, None, None, claim.meeting
    )


def find_printed(session: Session, *, typed: str) -> tuple[PrintedMatch, ...]:
    """The sealed minutes to which a hash belongs that somebody typed from paper; eight digits are enough."""
    digits = "".join(typed.split()).casefold()
    if len(digits) < LEAST_DIGITS or set(digits) - set("0123456789abcdef"):
        return ()
    found: list[PrintedMatch] = []
    for minutes in load_archive(session):
        if minutes.record.startswith(digits):
            found.append(PrintedMatch(PrintedKind.RECORD, minutes))
        if minutes.head.startswith(digits):
            found.append(PrintedMatch(PrintedKind.HEAD, minutes))
        found += [
            PrintedMatch(PrintedKind.FILE, minutes, file)
            for file in minutes.files
            if file.sha256[: len(digits)] == digits
        ]
        found += [
            PrintedMatch(PrintedKind.ADDED, minutes, version=version)
            for version, added in enumerate(hashes_with_additions(session, minutes.meeting, minutes.record), start=2)
            if added.startswith(digits)
        ]
    return tuple(found)
