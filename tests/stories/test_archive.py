# SPDX-License-Identifier: Apache-2.0
"""Sealed minutes, their signed copy, a scan and a sign-off: `verify` says of each file which one it is."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from pikepdf.pdfa import validate_written
from pypdf import PdfReader

from models.errors import (
    FileIsNoScan,
    FileKeptAlready,
    FileMadeHere,
    MinutesNotSealed,
    NoLaterVersion,
    SignatureMissing,
    SignedOffAlready,
)
from models.labels.minutes import DRAFT
from models.operations.keeping import keep_file, sign_off
from models.operations.sealing import close_meeting, seal_minutes
from models.snapshots.archive import ArchivedMinutes, PrintedKind
from models.snapshots.chain import FaultySignature
from models.snapshots.reading.archive import find_printed, load_archive
from models.snapshots.reading.minutes import load_minutes
from models.store import Store
from models.terms import KeptKind, MemberId, SignedKind
from reports.copies import CopyFacts, marked_copy
from reports.minutes import minutes_bytes
from reports.pdf_signing import sign_pages
from reports.voice import Voice
from tests.tools.demo_session import EVENING
from tests.tools.keyed_session import SECRETARY, KeyedEvening
from tests.tools.unit_certificate import PASSPHRASE, write_certificate
from ui.command_line import minutes, verify, yearbook

CHAIR = "刘建国"
Output = pytest.CaptureFixture[bytes]


@pytest.fixture(scope="module")
def sealed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose one meeting is sealed, with its pages and a signed copy of them beside it."""
    folder = tmp_path_factory.mktemp("sealed")
    with Store.create(str(folder / "desk.db")) as store:
        evening = KeyedEvening(store)
        for person in (CHAIR, SECRETARY):
            evening.enrol(person)
        draft = store.read(load_minutes, meeting=evening.meeting, at=EVENING)
        (folder / "draft.pdf").write_bytes(minutes_bytes(draft, Voice("zh_CN")))
        evening.perform(close_meeting, meeting=evening.meeting, keys=evening.keys_of(CHAIR, SECRETARY))
        final = store.read(load_minutes, meeting=evening.meeting, at=EVENING, final=True)
        (folder / "47.pdf").write_bytes(minutes_bytes(final, Voice("zh_CN")))
        pages = store.keep_file(folder / "47.pdf")
        evening.perform(seal_minutes, meeting=evening.meeting, pages=pages, head=final.journal_head)
    keys = write_certificate(folder / "unit.p12")
    signed = sign_pages((folder / "47.pdf").read_bytes(), keys, PASSPHRASE, "Sealed")
    (folder / "signed.pdf").write_bytes(signed.content)
    (folder / "certificate").write_text(signed.certificate)
    (folder / "scan.png").write_bytes(b"\x89PNG\r\n\x1a\n of the signed paper")
    return folder


@pytest.fixture
def folder(sealed_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sealed_folder, tmp_path / "desk"))


@pytest.fixture
def evening(folder: Path) -> Iterator[KeyedEvening]:
    with Store.open(str(folder / "desk.db")) as store:
        yield KeyedEvening(store)


def keep(evening: KeyedEvening, file: Path, kind: KeptKind, **facts: object) -> None:
    pages = evening.store.keep_file(file)
    evening.perform(keep_file, meeting=evening.meeting, kind=kind, pages=pages, **facts)


def keep_signed(evening: KeyedEvening, folder: Path) -> None:
    certificate = (folder / "certificate").read_text()
    keep(evening, folder / "signed.pdf", KeptKind.SIGNED, certificate=certificate)


def archived(evening: KeyedEvening) -> ArchivedMinutes:
    (minutes,) = evening.store.read(load_archive)
    return minutes


def checked(folder: Path, file: str, output: Output) -> tuple[int, str]:
    """The exit status of `verify` for a file, and what it said of it in English."""
    status = verify.run([str(folder / file), "--database", str(folder / "desk.db"), "--language", "en"])
    said = output.readouterr()
    return status, (said.out + said.err).decode()


def test_the_sealed_file_is_known_byte_for_byte_and_agrees_with_the_record(folder: Path, capfdbinary: Output) -> None:
    status, said = checked(folder, "47.pdf", capfdbinary)
    assert status == 0
    assert "is the sealed minutes of meeting 47, byte for byte" in said
    assert "The record says today what these pages print" in said


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_copy_says_on_every_page_what_it_is_and_verify_says_it_too(
    evening: KeyedEvening, folder: Path, capfdbinary: Output, language: str
) -> None:
    sealed, digest = (folder / "47.pdf").read_bytes(), archived(evening).sealed.sha256
    facts = CopyFacts(47, digest, SECRETARY, EVENING)
    copy = marked_copy(sealed, facts, Voice(language))
    (folder / "copy.pdf").write_bytes(copy)
    pages, own = PdfReader(folder / "copy.pdf").pages, PdfReader(folder / "47.pdf").pages
    assert len(pages) == len(own)
    for page in pages:
        read = "".join(page.extract_text().split())
        assert read.count("副本/COPY") == 2
        assert digest in read
        assert SECRETARY in read

    status, said = checked(folder, "copy.pdf", capfdbinary)
    assert status == 1
    assert "says that it is a copy, made on request, of the minutes of meeting 47" in said
    assert digest[:16] in said
    assert "was altered" not in said
    assert marked_copy(sealed, facts, Voice(language)) == copy
    assert sha256((folder / "47.pdf").read_bytes()).hexdigest() == digest
    assert validate_written(folder / "copy.pdf", "2b").passed


def test_a_signed_copy_and_a_scan_are_accepted_once_they_are_kept(
    evening: KeyedEvening, folder: Path, capfdbinary: Output
) -> None:
    status, said = checked(folder, "signed.pdf", capfdbinary)
    assert status == 1
    assert "begins with the pages of meeting 47" in said
    keep_signed(evening, folder)
    keep(evening, folder / "scan.png", KeptKind.SCAN)

    status, said = checked(folder, "signed.pdf", capfdbinary)
    assert status == 0
    assert "is the signed copy of the minutes of meeting 47" in said
    assert "covers the whole file and allows no change" in said
    assert checked(folder, "scan.png", capfdbinary)[0] == 0
    entries = [file.entry for file in archived(evening).files]
    assert [file.kind for file in archived(evening).files] == [None, KeptKind.SIGNED, KeptKind.SCAN]
    assert None not in entries
    assert evening.store.verify().files == ()


def test_the_entry_of_a_kept_file_names_the_sealed_one(evening: KeyedEvening, folder: Path) -> None:
    sealed = sha256((folder / "47.pdf").read_bytes()).hexdigest()
    change = evening.perform(
        keep_file, meeting=evening.meeting, kind=KeptKind.SCAN, pages=evening.store.keep_file(folder / "scan.png")
    )
    assert change.facts["sealed"] == sealed
    assert change.facts["sha256"] == sha256((folder / "scan.png").read_bytes()).hexdigest()


def test_a_signature_by_another_certificate_of_that_name_does_not_count(
    evening: KeyedEvening, folder: Path, capfdbinary: Output
) -> None:
    foreign = write_certificate(folder / "foreign.p12")
    other = sign_pages((folder / "47.pdf").read_bytes(), foreign, PASSPHRASE, "Sealed")
    (folder / "other.pdf").write_bytes(other.content)
    keep(evening, folder / "other.pdf", KeptKind.SIGNED, certificate=(folder / "certificate").read_text())
    status, said = checked(folder, "other.pdf", capfdbinary)
    assert status == 1
    assert "by another certificate than the one recorded" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda content: content + b"\n%", "begins with the pages of meeting 47"),
        (lambda content: content.replace(b"/Title", b"/Titel"), "says that it is the minutes of meeting 47"),
        (lambda _content: b"%PDF-1.7 something else", "is none of the files of this record"),
    ],
)
def test_altered_and_unknown_files_are_refused_in_words(
    folder: Path, capfdbinary: Output, change: object, words: str
) -> None:
    assert callable(change)
    (folder / "other.pdf").write_bytes(change((folder / "47.pdf").read_bytes()))
    status, said = checked(folder, "other.pdf", capfdbinary)
    assert status == 1
    assert words in said


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_sealed_minutes_in_another_language_are_no_second_original(
    folder: Path, capfdbinary: Output, language: str
) -> None:
    again = folder / "again.pdf"
    status = minutes.run(["47", str(again), "--database", str(folder / "desk.db"), "--language", language])
    said = capfdbinary.readouterr().err.decode()
    pages = "".join(page.extract_text() for page in PdfReader(again).pages)
    same = again.read_bytes() == (folder / "47.pdf").read_bytes()

    assert status == 0
    assert bool(said) is not same
    assert (Voice(language).translate("Minutes", DRAFT).split()[0] in pages) is not same


def test_no_flipped_bit_passes(folder: Path, capfdbinary: Output) -> None:
    content = bytearray((folder / "47.pdf").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / "other.pdf").write_bytes(content)
    assert checked(folder, "other.pdf", capfdbinary)[0] == 1


def test_a_draft_proves_nothing(folder: Path, capfdbinary: Output) -> None:
    status, said = checked(folder, "draft.pdf", capfdbinary)
    assert status == 1
    assert "is a draft of meeting 47" in said


def test_programs_get_which_file_it_is(folder: Path, capfdbinary: Output) -> None:
    assert verify.run([str(folder / "47.pdf"), "--database", str(folder / "desk.db"), "--json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)["pdf"]
    assert (told["standing"], told["meeting"], told["version"], told["holds"]) == ("sealed", 47, 1, True)


def test_what_is_refused_about_kept_files(evening: KeyedEvening, folder: Path) -> None:
    (folder / "program.exe").write_bytes(b"MZ")
    with pytest.raises(FileIsNoScan):
        keep(evening, folder / "program.exe", KeptKind.SCAN)
    with pytest.raises(FileMadeHere):
        keep(evening, folder / "draft.pdf", KeptKind.SCAN)
    with pytest.raises(FileKeptAlready):
        keep(evening, folder / "47.pdf", KeptKind.SCAN)
    with pytest.raises(NoLaterVersion):
        keep(evening, folder / "draft.pdf", KeptKind.VERSION)
    assert len(archived(evening).files) == 1


def test_nothing_is_kept_beside_minutes_that_are_not_sealed(tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(b"\x89PNG")
    with Store.create(str(tmp_path / "desk.db")) as store:
        evening = KeyedEvening(store)
        with pytest.raises(MinutesNotSealed):
            keep(evening, tmp_path / "scan.png", KeptKind.SCAN)


def test_a_member_signs_off_the_sealed_file_once_and_by_the_own_key(evening: KeyedEvening) -> None:
    chair = {"meeting": evening.meeting, "member": evening.people["M1"]}
    with pytest.raises(SignatureMissing):
        evening.perform(sign_off, **chair, keys=evening.keys_of(SECRETARY))
    evening.perform(sign_off, **chair, keys=evening.keys_of(CHAIR))
    with pytest.raises(SignedOffAlready):
        evening.perform(sign_off, **chair, keys=evening.keys_of(CHAIR))
    said = {row.name: row.at is not None for row in archived(evening).sign_offs}
    assert said == {CHAIR: True, SECRETARY: False}
    assert evening.store.verify().signatures == ()


def test_a_sign_off_put_under_another_name_is_found(evening: KeyedEvening, folder: Path) -> None:
    evening.perform(sign_off, meeting=evening.meeting, member=evening.people["M1"], keys=evening.keys_of(CHAIR))
    evening.store.close()
    with closing(sqlite3.connect(folder / "desk.db")) as connection:
        connection.execute("DROP TRIGGER sign_offs_no_update")
        connection.execute("UPDATE sign_offs SET sealed = ?", ("0" * 64,))
        connection.commit()
    with Store.open(str(folder / "desk.db")) as store:
        assert store.verify().signatures == (FaultySignature(SignedKind.SIGN_OFF, "47", (CHAIR,)),)


def test_the_book_of_a_year_is_bound_or_says_that_there_is_nothing(folder: Path, capfdbinary: Output) -> None:
    database = ["--database", str(folder / "desk.db")]
    assert yearbook.run(["2026", str(folder / "2026.pdf"), *database]) == 0
    digest = sha256((folder / "2026.pdf").read_bytes()).hexdigest()
    assert capfdbinary.readouterr().out.decode().strip() == digest
    assert yearbook.run(["2025", str(folder / "2025.pdf"), *database, "--language", "en"]) == 2
    assert b"No minutes of 2025 are sealed." in capfdbinary.readouterr().err
    assert yearbook.run(["2026", str(folder / "none" / "2026.pdf"), *database]) == 2
    assert yearbook.run(["2026", str(folder / "2026.doc"), *database]) == 2
    assert not (folder / "2025.pdf").exists()


def test_a_printed_hash_is_found_by_its_first_digits(evening: KeyedEvening) -> None:
    minutes = archived(evening)
    read = evening.store.read
    for kind, digest in ((PrintedKind.RECORD, minutes.record), (PrintedKind.HEAD, minutes.head)):
        for typed in (digest, digest[:8].upper(), f"{digest[:8]} {digest[8:16]}"):
            assert [match.kind for match in read(find_printed, typed=typed)] == [kind]
    assert [match.kind for match in read(find_printed, typed=minutes.sealed.sha256)] == [PrintedKind.FILE]
    for typed in ("", minutes.record[:7], "not a hash", "0" * 64):
        assert read(find_printed, typed=typed) == ()


def test_members_are_known_by_their_ids(evening: KeyedEvening) -> None:
    assert {row.member for row in archived(evening).sign_offs} <= {MemberId(id) for id in evening.people.values()}
