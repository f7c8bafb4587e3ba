# SPDX-License-Identifier: Apache-2.0
"""Cases taken home and brought back: the desk, two laptops, and files that came to harm on the way."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import (
    AlreadyWithdrawn,
    CaseExists,
    MeetingClosed,
    NotInPackage,
    NotPrepared,
    OnlyPrepared,
    OtherPackage,
    PackageKnown,
    PackageUnreadable,
    PreparationAltered,
    PreparationUnreadable,
    TextTooLong,
)
from models.importers import limits
from models.importers.package_file import INDEX, ReadPackage, package_bytes, read_package
from models.importers.preparation_file import SealedPreparation, read_preparation
from models.operations.accepting import accept_case, accept_cases
from models.operations.asking import ask
from models.operations.confirming import confirm_family, reject_family
from models.operations.convening import add_to_agenda, attend, present_anew
from models.operations.correcting import correct_figure
from models.operations.noting import withdraw_case
from models.operations.postponing import defer_case
from models.operations.preparing import merge_preparation, note_package, open_package
from models.operations.revising import take_revision
from models.operations.sealing import close_meeting
from models.operations.voting import open_ballot
from models.snapshots.reading.preparing import load_package, load_preparation
from models.snapshots.reading.private_notes import load_private_notes
from models.store import Store
from models.terms import AgendaItemId, Choice, MemberId, Presence, RejectionReason
from tests.models.operations.preparing.laptop import (
    A1,
    CANARY,
    CHEAP,
    PHRASES,
    Laptop,
    merge,
    prepared,
    sealed,
    two_families,
)
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import Evening
from tests.tools.demo_source import presented

ENDLESS = b'{"format": "committee-desk/meeting-package/1", "meeting": "m", "number": Infinity}'


def test_a_package_gives_the_same_cases_on_a_laptop_and_writes_the_same_bytes_again(
    desk: Evening, item: AgendaItemId, package: ReadPackage, laptop: Laptop
) -> None:
    made = desk.store.read(load_package, meeting=desk.meeting)
    assert package.package == replace(made, cases=package.package.cases)
    assert [case.presented for case in package.package.cases] == [case.presented for case in made.cases]
    assert package_bytes(made, {}) == package_bytes(package.package, {})
    assert laptop.store.read(load_package, meeting=desk.meeting) == made
    assert laptop.evening.agenda().preparing == desk.names["M2"]
    assert desk.agenda().preparing is None


def test_on_the_laptop_two_methods_clear_a_line_for_the_reviewer_alone(
    desk: Evening, item: AgendaItemId, laptop: Laptop
) -> None:
    case = laptop.evening.case(item)
    line, families = two_families(case)
    assert case.base == ((desk.people["M2"], desk.names["M2"]),)
    for family in families:
        laptop.evening.perform(confirm_family, item=item, line=line, family=family)

    assert laptop.evening.case(item).line(line).cleared
    row = next(row for row in laptop.evening.agenda().rows if row.id == item)
    assert (row.cleared, row.total) == (1, case.total)


def test_a_meeting_is_not_held_where_it_is_prepared(desk: Evening, item: AgendaItemId, laptop: Laptop) -> None:
    meeting, there = desk.meeting, laptop.evening
    refuses(there, item, OnlyPrepared, open_ballot, item=item, restricted=True, reason="x")
    refuses(there, item, OnlyPrepared, close_meeting, meeting=meeting)
    refuses(there, item, OnlyPrepared, withdraw_case, item=item, reason="x")
    refuses(there, item, OnlyPrepared, defer_case, item=item, reason="x")
    refuses(there, item, OnlyPrepared, present_anew, item=item)
    refuses(there, item, OnlyPrepared, attend, meeting=meeting, member=desk.people["M1"], presence=Presence.PRESENT)
    refuses(there, item, OnlyPrepared, note_package, meeting=meeting, sha256="x", key=b"x")


def test_confirmations_come_back_as_quiet_counts_and_never_count_for_the_room(
    desk: Evening, item: AgendaItemId, laptop: Laptop, other: Laptop
) -> None:
    line, families = two_families(laptop.evening.case(item))
    for family in families:
        laptop.evening.perform(confirm_family, item=item, line=line, family=family)
    other.evening.perform(confirm_family, item=item, line=line, family=families[0])
    other.evening.perform(
        reject_family, item=item, line=line, family=families[1], reason=RejectionReason.CLIENT_WORD_ONLY
    )

    report = merge(desk, laptop.file())
    merge(desk, other.file())

    case = desk.case(item)
    assert prepared(case, line, families[0]) == {(2, 0)}
    assert prepared(case, line, families[1]) == {(1, 0)}
    assert case.prepared_by == 2
    assert (case.line(line).counted, case.line(line).cleared, case.cleared) == (0, False, 0)
    assert (report.name, report.fallen, report.older) == (desk.names["M2"], 0, ())
    assert report.accepted >= 2


def test_what_changed_since_is_shown_as_fallen(desk: Evening, item: AgendaItemId, laptop: Laptop) -> None:
    line, families = two_families(laptop.evening.case(item))
    laptop.evening.perform(confirm_family, item=item, line=line, family=families[0])
    file = laptop.file()
    desk.open("luggage-shop")
    row = desk.case(item).line(line)
    value = (row.effective or 0) + 1
    given = {"line": line, "basis": row.basis, "track": "verified", "value": value, "reason": "重新清点"}
    desk.perform(correct_figure, item=item, **given)

    report = merge(desk, file)

    assert report.fallen >= 1
    assert all(accepted == 0 and fallen == 1 for accepted, fallen in prepared(desk.case(item), line, families[0]))


def test_questions_wait_until_somebody_puts_them(desk: Evening, item: AgendaItemId, laptop: Laptop) -> None:
    asked = {"item": item, "line": A1, "text": "库龄超半年的有多少？", "asked_by": desk.names["M2"]}
    laptop.evening.perform(ask, **asked, compulsory=True)
    merge(desk, laptop.file())
    desk.open("luggage-shop")

    (waiting,) = desk.case(item).prepared_questions
    assert (waiting.line, waiting.text, waiting.by, waiting.compulsory) == (
        A1,
        asked["text"],
        desk.names["M2"],
        True,
    )
    assert not desk.case(item).questions
    desk.perform(ask, **asked, compulsory=True)
    assert not desk.case(item).prepared_questions


def test_private_words_come_back_to_their_author_and_are_bytes_to_everybody_else(
    desk: Evening, item: AgendaItemId, laptop: Laptop
) -> None:
    laptop.write_notes(item, CANARY)
    file = laptop.file()
    merge(desk, file)

    for content in (file.read_bytes(), desk.store.file.read_bytes(), laptop.store.file.read_bytes()):
        for word in (CANARY, json.dumps(CANARY)[1:-1], PHRASES["M2"], "leaning"):
            assert word.encode() not in content
            assert word.encode().hex().encode() not in content
    books = desk.store.unlock_books(desk.names["M2"], PHRASES["M2"], CHEAP)
    found = desk.store.read(load_private_notes, item=item, books=books)
    assert ([note.text for note in found.notes], found.leaning) == ([CANARY], Choice.REJECT)


def test_a_preparation_keyed_by_mistake_is_taken_back_and_done_again_until_the_meeting_closes(
    desk: Evening, item: AgendaItemId, laptop: Laptop
) -> None:
    line, families = two_families(laptop.evening.case(item))
    laptop.evening.perform(confirm_family, item=item, line=line, family=families[0])
    before = desk.case(item)
    brought = {"meeting": desk.meeting, "file": read_preparation(laptop.file())}
    change = desk.perform(merge_preparation, **brought)
    after = desk.case(item)
    back = desk.undo(change)
    assert desk.case(item) == before
    refuses_undo(desk, item, AlreadyWithdrawn, change)
    again = desk.undo(back)
    assert desk.case(item) == after != before

    desk.perform(close_meeting, meeting=desk.meeting)
    refuses_undo(desk, item, MeetingClosed, again)
    refuses(desk, item, MeetingClosed, merge_preparation, **brought)


def test_harmed_files_and_files_of_another_meeting_or_of_no_voter_are_refused(
    desk: Evening, item: AgendaItemId, laptop: Laptop, package: ReadPackage, tmp_path: Path
) -> None:
    laptop.evening.perform(ask, item=item, line=None, text="用途？", asked_by=desk.names["M2"])
    whole = laptop.file().read_bytes()
    harmed = tmp_path / "harmed.preparation"
    for content in (b"", b"{}", whole[: len(whole) // 2], b"PK\x03\x04", b"[" * 100_000):
        harmed.write_bytes(content)
        with pytest.raises(PreparationUnreadable):
            read_preparation(harmed)

    harmed.write_bytes(whole.replace("用途".encode(), "用处".encode()))
    altered = read_preparation(harmed)
    refuses(desk, item, PreparationAltered, merge_preparation, meeting=desk.meeting, file=altered)
    good = read_preparation(laptop.file())
    strange = SealedPreparation(replace(good.preparation, package="0" * 64), good.text, good.seal)
    refuses(desk, item, OtherPackage, merge_preparation, meeting=desk.meeting, file=strange)
    for member in (desk.people["S1"], MemberId("nobody's")):
        made = read_preparation(sealed(replace(good.preparation, member=member), package, tmp_path))
        refuses(desk, item, NotInPackage, merge_preparation, meeting=desk.meeting, file=made)
    with pytest.raises(NotPrepared):
        desk.store.read(load_preparation, meeting=desk.meeting)


def test_a_package_that_would_fill_the_memory_is_refused_before_it_is_unpacked(
    package: ReadPackage, tmp_path: Path
) -> None:
    parts = {f"{number}.jpg": b"x" for number in range(30)}
    content = bytearray(package_bytes(package.package, parts))
    at = -1
    while (at := content.find(b"PK\x01\x02", at + 1)) >= 0:
        if content[at + 46 :].startswith(b"evidence/"):
            content[at + 24 : at + 28] = (40 * limits.MEGABYTE).to_bytes(4, "little")
    large, huge = tmp_path / "large.zip", tmp_path / "huge.zip"
    large.write_bytes(content)
    with huge.open("wb") as opened:
        opened.truncate(limits.PACKAGE_BYTES + 1)
    for file, why in ((large, "when unpacked"), (huge, "too large")):
        with pytest.raises(PackageUnreadable) as refused:
            read_package(file, tmp_path)
        assert why in str(refused.value.__cause__)


def test_a_package_with_a_flipped_byte_is_read_as_it_was_or_refused(package: ReadPackage, tmp_path: Path) -> None:
    small = replace(package.package, cases=package.package.cases[:1])
    whole, harmed = package_bytes(small, {}), tmp_path / "harmed.zip"
    refused, entry = 0, whole.index(b"PK\x01\x02")
    inside = dict.fromkeys(range(2, len(whole), len(whole) // 40), 255)
    encrypted, packed_otherwise = {entry + 8: 1}, {entry + 10: zipfile.ZIP_DEFLATED ^ zipfile.ZIP_LZMA}
    for at, flipped in (inside | encrypted | packed_otherwise).items():
        content = bytearray(whole)
        content[at] ^= flipped
        harmed.write_bytes(content)
        try:
            assert read_package(harmed, tmp_path).package == small
        except PackageUnreadable:
            refused += 1
    assert refused > len(inside) // 2


@pytest.mark.parametrize("index", [b"[" * 100_000, b"[]", b'{"format": 1}', ENDLESS, b"", b"\xff"])
def test_a_package_whose_list_of_contents_is_none_is_refused(tmp_path: Path, index: bytes) -> None:
    file = tmp_path / "meeting.zip"
    with zipfile.ZipFile(file, "w") as container:
        container.writestr(INDEX, index)
    with pytest.raises(PackageUnreadable):
        read_package(file, tmp_path)


@pytest.mark.parametrize("text", ["not JSON", "[]", 7])
def test_a_package_whose_policy_is_no_document_is_refused(package: ReadPackage, tmp_path: Path, text: str) -> None:
    file = tmp_path / "harmed.zip"
    file.write_bytes(package_bytes(replace(package.package, policies={"2026-07": text}), {}))
    with pytest.raises(PackageUnreadable):
        read_package(file, tmp_path)


def test_no_text_of_a_package_is_longer_than_a_field_takes(
    desk: Evening, item: AgendaItemId, package: ReadPackage, laptop: Laptop
) -> None:
    """A policy as a whole may be longer."""
    long = "长" * (limits.TEXT_LENGTH + 1)
    assert all(len(text) > limits.TEXT_LENGTH for text in package.package.policies.values())
    given = {"sha256": package.sha256, "key": package.key, "member": desk.people["M2"]}
    for harmed in (
        replace(package.package, place=long),
        replace(package.package, policies={"2026-07": json.dumps({"questions": [{"text": {"zh": long}}]})}),
    ):
        refuses(laptop.evening, item, TextTooLong, open_package, **given, package=harmed)


def test_harmed_packages_strangers_and_cases_that_are_here_already_are_refused(
    desk: Evening, item: AgendaItemId, package: ReadPackage, laptop: Laptop, tmp_path: Path
) -> None:
    whole, harmed = (tmp_path / "meeting.zip").read_bytes(), tmp_path / "harmed.zip"
    for content in (b"", b"{}", whole[: len(whole) // 2], whole[:-200]):
        harmed.write_bytes(content)
        with pytest.raises(PackageUnreadable):
            read_package(harmed, tmp_path)
    for content in (b"a paper", b""):
        harmed.write_bytes(package_bytes(package.package, {"0" * 64 + ".jpg": content}))
        with pytest.raises(PackageUnreadable):
            read_package(harmed, tmp_path)

    given = {"package": package.package, "sha256": package.sha256, "key": package.key}
    refuses(laptop.evening, item, PackageKnown, open_package, **given, member=desk.people["M2"])
    with Store.create(str(tmp_path / "new.db")) as store:
        there = Evening.__new__(Evening)
        there.__dict__.update(desk.__dict__)
        there.store = store
        with pytest.raises(NotInPackage):
            there.perform(open_package, **given, member=desk.people["S1"])
        there.perform(accept_case, presented=presented("luggage-shop", "zh_CN"), source="own.xlsx")
        with pytest.raises(CaseExists):
            there.perform(open_package, **given, member=desk.people["M2"])


def test_a_case_prepared_on_an_earlier_revision_is_named_and_does_not_count(
    desk: Evening, item: AgendaItemId, laptop: Laptop
) -> None:
    line, families = two_families(laptop.evening.case(item))
    laptop.evening.perform(confirm_family, item=item, line=line, family=families[0])
    file = laptop.file()
    before = presented("luggage-shop", "zh_CN")
    corrected = replace(before, application=replace(before.application, months=before.application.months + 6))
    desk.perform(accept_case, presented=corrected, source="corrected.xlsx")
    desk.perform(take_revision, item=item)

    report = merge(desk, file)

    assert (report.older, report.accepted, report.fallen) == ((before.application.number,), 0, 0)
    assert prepared(desk.case(item), line, families[0]) == {(0, 0)}
    assert desk.case(item).prepared_by == 0


def test_files_of_evidence_come_along_and_are_held_to_their_hashes(desk: Evening, tmp_path: Path) -> None:
    photo, folder = tmp_path / "till.jpg", tmp_path / "unpacked"
    photo.write_bytes(b"a photo")
    folder.mkdir()
    attached = desk.store.keep_file(photo)
    case = presented("breakfast-stall", "zh_CN")
    first = replace(case.evidence[0], file="till.jpg")
    case = replace(case, evidence=(first, *case.evidence[1:]))
    given = {"presented": [case], "sources": ["stall.xlsx"], "attached_to": [(0, first.id)], "attached": [attached]}
    (stored,) = desk.perform(accept_cases, **given).cases
    desk.perform(add_to_agenda, meeting=desk.meeting, case=stored)
    made = desk.store.read(load_package, meeting=desk.meeting)
    assert made.files == (attached.stored,)
    file = tmp_path / "with-photo.zip"
    file.write_bytes(package_bytes(made, {attached.stored: b"a photo"}))

    read = read_package(file, folder)

    with Store.create(str(tmp_path / "photo.db")) as store:
        there = Evening.__new__(Evening)
        there.__dict__.update(desk.__dict__)
        there.store = store
        files = tuple(map(store.keep_file, read.files.values()))
        facts = {"sha256": read.sha256, "key": read.key, "member": desk.people["M2"], "files": files}
        there.perform(open_package, package=read.package, **facts)
        assert store.evidence_content(attached.stored) == b"a photo"
        assert store.read(load_package, meeting=desk.meeting) == made
        assert store.verify().intact
