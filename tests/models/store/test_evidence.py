# SPDX-License-Identifier: Apache-2.0
"""Files of evidence: kept by their hash, carried into every copy, and missed where they are gone or changed."""

import hashlib
from pathlib import Path

import pytest

from models.errors import AttachmentUnreadable, EvidenceMissing, FileIsReadOnly
from models.snapshots.chain import FaultyFile, FileFault
from models.snapshots.claims import Claim, CopyClaim
from models.store import Access, Store, restore
from models.store.evidence import PIECE
from tests.models.store.acts import EVENING, attach, wish


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "photo.JPG"
    file.write_bytes(b"the shelf on 21 November")
    return file


@pytest.fixture
def stored(store: Store, photo: Path) -> Path:
    """The file as it lies beside the database, named by the journal."""
    attached = store.keep_file(photo)
    store.perform(attach, wish(), file=attached.stored)
    return store.file.parent / "evidence" / attached.stored


def test_a_file_is_named_by_its_hash_and_only_its_owner_reads_it(stored: Path, photo: Path) -> None:
    assert stored.name == hashlib.sha256(photo.read_bytes()).hexdigest() + ".jpg"
    assert stored.read_bytes() == photo.read_bytes()
    assert stored.stat().st_mode & 0o077 == 0
    assert [each.name for each in stored.parent.iterdir()] == [stored.name]


def test_the_same_file_twice_is_kept_once(store: Store, stored: Path, photo: Path) -> None:
    assert store.keep_file(photo).stored == stored.name
    assert len(list(stored.parent.iterdir())) == 1


@pytest.mark.parametrize("words", [str(CopyClaim("0a" * 32)), str(Claim(47, 2, "0b" * 32, 99, "0c" * 32, 3))])
@pytest.mark.parametrize("place", [0, PIECE - 20, PIECE, 3 * PIECE - 1])
def test_what_the_program_made_is_known_wherever_its_words_stand(
    store: Store, tmp_path: Path, words: str, place: int
) -> None:
    file = tmp_path / "47.pdf"
    file.write_bytes(b"%" * place + words.encode() + b"%" * 100)
    assert store.keep_file(file).printed_here
    file.write_bytes(b"%" * place + words[:-1].encode() + b"%" * 100)
    assert not store.keep_file(file).printed_here


def test_a_file_that_cannot_be_read_is_told_by_its_name(store: Store, tmp_path: Path) -> None:
    with pytest.raises(AttachmentUnreadable):
        store.keep_file(tmp_path / "gone.jpg")
    assert not (tmp_path / "evidence").exists()


def test_who_only_looks_keeps_no_file(store: Store, photo: Path) -> None:
    with Store.open(str(store.file), access=Access.READ) as looking, pytest.raises(FileIsReadOnly):
        looking.keep_file(photo)


def test_verify_notices_a_missing_and_a_changed_file(store: Store, stored: Path) -> None:
    assert store.verify().files == ()

    stored.write_bytes(b"another shelf")
    assert store.verify().files == (FaultyFile(stored.name, FileFault.ALTERED),)

    stored.unlink()
    report = store.verify()
    assert report.files == (FaultyFile(stored.name, FileFault.MISSING),)
    assert report.intact


def test_every_copy_has_its_evidence_beside_it(store: Store, stored: Path, tmp_path: Path) -> None:
    own = store.backup(tmp_path / "stick" / "copy.db")
    kept = store.keep_backup(EVENING)

    assert kept is not None
    for made in (own, kept):
        assert (made.file.parent / "evidence" / stored.name).read_bytes() == stored.read_bytes()
        with Store.open(str(made.file), access=Access.READ) as copy:
            assert copy.verify().files == ()


def test_a_copy_is_made_though_evidence_is_missing_and_the_missing_file_is_told(
    store: Store, stored: Path, tmp_path: Path
) -> None:
    stored.unlink()

    made = store.backup(tmp_path / "stick" / "copy.db")

    assert made.files == (FaultyFile(stored.name, FileFault.MISSING),)
    assert made.file.exists()
    with pytest.raises(EvidenceMissing) as told:
        store.keep_backup(EVENING)
    assert told.value.files == (stored.name,)
    assert list((store.file.parent / "backups").glob("*.db"))


def test_a_restored_backup_brings_its_evidence(store: Store, stored: Path, tmp_path: Path) -> None:
    content = stored.read_bytes()
    made = store.backup(tmp_path / "stick" / "copy.db")
    store.close()
    stored.unlink()

    report, _ = restore(made.file, str(store.file), at=EVENING)

    assert report.files == ()
    assert stored.read_bytes() == content


def test_a_restored_backup_without_its_evidence_says_so(store: Store, stored: Path, tmp_path: Path) -> None:
    made = store.backup(tmp_path / "stick" / "copy.db")
    store.close()
    stored.unlink()
    (made.file.parent / "evidence" / stored.name).unlink()

    report, _ = restore(made.file, str(store.file), at=EVENING)

    assert report.files == (FaultyFile(stored.name, FileFault.MISSING),)


def test_what_is_handed_out_is_what_was_stored_or_nothing(store: Store, stored: Path, photo: Path) -> None:
    assert store.evidence_content(stored.name) == photo.read_bytes()

    stored.write_bytes(b"another shelf")
    with pytest.raises(EvidenceMissing):
        store.evidence_content(stored.name)
    stored.unlink()
    with pytest.raises(EvidenceMissing):
        store.evidence_content(stored.name)


def test_a_half_written_file_is_gone_at_the_next_opening_and_whole_ones_stay(store: Store, stored: Path) -> None:
    draft = stored.with_name(".3f0c.new")
    draft.write_bytes(b"half a pho")
    unnamed = stored.with_name("0" * 64 + ".jpg")
    unnamed.write_bytes(b"of a refused check")
    Store.open(str(store.file), access=Access.READ).close()
    assert draft.exists()

    store.close()
    Store.open(str(store.file)).close()

    assert not draft.exists()
    assert {file.name for file in stored.parent.iterdir()} == {stored.name, unnamed.name}


def test_a_half_written_file_that_cannot_be_removed_hinders_no_opening(store: Store, stored: Path) -> None:
    """A folder stands in for it, since no system removes one as a file, whoever the test runs as."""
    held, free = stored.with_name(".1a.new"), stored.with_name(".2b.new")
    held.mkdir()
    free.write_bytes(b"half a pho")
    store.close()

    for _again in range(2):
        Store.open(str(store.file)).close()

    assert held.exists()
    assert not free.exists()
