# SPDX-License-Identifier: Apache-2.0
"""Private words that come with a preparation file: in any order one state, undone exactly, deleted by proof alone."""

import json
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    OtherBook,
    TooManyBooks,
)
from models.importers.package_file import ReadPackage
from models.importers.preparation_file import read_preparation
from models.operations.preparing import merge_preparation
from models.operations.private_notes import remove_note, write_note
from models.records.preparing import PrivateNote
from models.snapshots.preparing import PrivateNotes
from models.snapshots.reading.private_notes import load_private_notes, load_writers
from models.store import Store
from models.terms import AgendaItemId, Choice
from tests.models.operations.preparing.laptop import (
    CANARY,
    OTHERS_CANARY,
    PHRASES,
    Laptop,
    merge,
    prepared,
    sealed,
    two_families,
    worked,
)
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening


def test_two_files_merge_in_either_order_and_twice_to_one_state(
    desk: Evening, item: AgendaItemId, laptop: Laptop, other: Laptop, tmp_path: Path
) -> None:
    """Notes, leanings, questions, confirmations and deletions of two reviewers, two files each."""
    line, families = two_families(laptop.evening.case(item))
    first, second = worked(laptop, item, "用途？", CANARY), worked(other, item, "库龄？", OTHERS_CANARY)
    files = [*first, *second]
    orders = (files, files[::-1], [*second, *first], [*first[::-1], *second[::-1]], files * 2, [*files[::-1], *files])
    books = {each.who: each.book for each in (laptop, other) if each.book is not None}
    desk.store.backup(tmp_path / "before.db")

    states = []
    for number, order in enumerate(orders):
        copy = tmp_path / f"order-{number}.db"
        copy.write_bytes((tmp_path / "before.db").read_bytes())
        with Store.open(str(copy)) as store:
            there = Evening(store, cases=("luggage-shop",))
            for file in order:
                merge(there, file)
            notes = {who: store.read(load_private_notes, item=item, books=(book,)) for who, book in books.items()}
            states.append((there.case(item), there.agenda().prepared_by, notes, store.read(words_stored)))
            assert store.verify().intact

    assert all(state == states[0] for state in states)
    case, _, notes, _ = states[0]
    assert {who: [note.text for note in found.notes] for who, found in notes.items()} == {
        "M2": [CANARY],
        "M4": [OTHERS_CANARY],
    }
    assert {(found.leaning, found.shut, found.altered) for found in notes.values()} == {(Choice.REJECT, 0, 0)}
    assert {row.text for row in case.prepared_questions} == {"用途？", "库龄？"}
    assert [prepared(case, line, family) for family in families] == [{(2, 0)}, {(2, 0)}]


def test_after_two_merges_nobody_but_the_author_reads_a_private_part(
    desk: Evening, item: AgendaItemId, laptop: Laptop, other: Laptop
) -> None:
    files = [*worked(laptop, item, "用途？", CANARY), *worked(other, item, "库龄？", OTHERS_CANARY)]
    for file in files:
        merge(desk, file)

    contents = [file.read_bytes() for file in (*files, desk.store.file, laptop.store.file, other.store.file)]
    words = [CANARY, OTHERS_CANARY, *PHRASES.values(), "leaning", Choice.REJECT.value.join('""')]
    for word in (each for text in words for each in (text, json.dumps(text)[1:-1])):
        assert not [content for content in contents if any(coded in content for coded in codings(word))]
    assert laptop.book is not None
    assert other.book is not None
    stranger = replace(laptop.book, id=other.book.id)
    assert desk.store.read(load_private_notes, item=item, books=(stranger,)) == PrivateNotes(shut=3, altered=3)
    own = desk.store.read(load_private_notes, item=item, books=(other.book,))
    assert [note.text for note in own.notes] == [OTHERS_CANARY]


def codings(word: str) -> tuple[bytes, ...]:
    plain = (word.encode(), word.encode("utf-16-le"))
    return (*plain, *(each.hex().encode() for each in plain))


def words_stored(session: Session) -> list[tuple[object, ...]]:
    """Every private note as it lies in the record, its proof of deletion included."""
    rows = session.scalars(select(PrivateNote).order_by(PrivateNote.id))
    return [(row.id, row.book, row.item, row.sealed, row.removal) for row in rows]


def everything_private(desk: Evening) -> object:
    writers = desk.store.read(load_writers, meeting=desk.meeting)
    return desk.store.read(words_stored), writers


def test_undo_of_a_merge_restores_exactly_what_it_changed_and_keeps_what_was_written_at_the_desk(
    desk: Evening, item: AgendaItemId, laptop: Laptop, other: Laptop
) -> None:
    early, late = worked(laptop, item, "用途？", CANARY)
    untouched = (desk.case(item), everything_private(desk))
    first = desk.perform(merge_preparation, meeting=desk.meeting, file=read_preparation(early))
    before = (desk.case(item), everything_private(desk))
    second = desk.perform(merge_preparation, meeting=desk.meeting, file=read_preparation(late))
    after = (desk.case(item), everything_private(desk))
    assert untouched != before != after

    back = desk.undo(second)
    assert (desk.case(item), everything_private(desk)) == before
    assert back.inverse is not None
    again = desk.undo(back)
    assert (desk.case(item), everything_private(desk)) == after
    desk.undo(again)
    desk.undo(first)
    assert (desk.case(item), everything_private(desk)) == untouched


def test_undo_of_a_merge_leaves_the_notes_taken_at_the_desk_meanwhile(
    desk: Evening, item: AgendaItemId, laptop: Laptop
) -> None:
    early, _ = worked(laptop, item, "用途？", CANARY)
    merged = desk.perform(merge_preparation, meeting=desk.meeting, file=read_preparation(early))
    name, book = desk.names["M2"], laptop.book
    assert book is not None
    given = {"item": item, "book": book, "line": None, "text": "在会上写的"}
    desk.perform(write_note, by=name, **given)
    notes = desk.store.read(load_private_notes, item=item, books=(book,)).notes
    brought = next(each for each in notes if each.text == CANARY)
    desk.perform(remove_note, by=name, item=item, note=brought.id, key=book.key)

    desk.undo(merged)

    found = desk.store.read(load_private_notes, item=item, books=(book,))
    assert [note.text for note in found.notes] == ["在会上写的"]
    assert dict(desk.store.read(load_writers, meeting=desk.meeting))[name]


def test_a_deletion_without_the_proof_of_the_book_is_not_done_and_is_told(
    desk: Evening, item: AgendaItemId, laptop: Laptop, package: ReadPackage, tmp_path: Path
) -> None:
    """Whoever has the package can seal a file; nobody but the author can make the proof."""
    early, late = (read_preparation(file).preparation for file in worked(laptop, item, "用途？", CANARY))
    merge(desk, sealed(early, package, tmp_path))
    there = everything_private(desk)
    proofs = [note.removal for note in late.notes if note.removal is not None]
    for removal in (None, bytes(96), proofs[0]):
        forged = [replace(note, sealed=None, removal=removal) for note in early.notes if note.sealed is not None]
        kept = [note for note in forged if (note.id, removal) not in {(each.id, each.removal) for each in late.notes}]
        made = replace(early, number=early.number + 1, notes=tuple(kept))
        assert merge(desk, sealed(made, package, tmp_path)).unproved == len(kept) > 0
        assert everything_private(desk) == there

    assert merge(desk, sealed(late, package, tmp_path)).unproved == 0
    book = laptop.book
    assert book is not None
    found = desk.store.read(load_private_notes, item=item, books=(book,))
    assert [note.text for note in found.notes] == [CANARY]


def test_a_file_replaces_no_note_and_no_book_that_stands_here(
    desk: Evening, item: AgendaItemId, laptop: Laptop, package: ReadPackage, tmp_path: Path
) -> None:
    made = read_preparation(worked(laptop, item, "用途？", CANARY)[0]).preparation
    merge(desk, sealed(made, package, tmp_path))
    there = everything_private(desk)
    altered = replace(made, notes=tuple(replace(note, sealed=bytes(1072)) for note in made.notes))
    merge(desk, sealed(replace(altered, number=made.number + 1), package, tmp_path))
    assert everything_private(desk) == there

    boxes = tuple(replace(book, box=replace(book.box, box=bytes(48))) for book in made.books)
    other = read_preparation(sealed(replace(made, books=boxes), package, tmp_path))
    refuses(desk, item, OtherBook, merge_preparation, meeting=desk.meeting, file=other)
    assert everything_private(desk) == there


def test_files_bring_no_more_books_than_a_passphrase_can_be_tried_on(
    desk: Evening, item: AgendaItemId, laptop: Laptop, package: ReadPackage, tmp_path: Path
) -> None:
    made = read_preparation(worked(laptop, item, "用途？", CANARY)[0]).preparation
    (book,) = made.books

    def of_books(first: int, last: int) -> Path:
        books = tuple(replace(book, id=f"{number}", number=number) for number in range(first, last))
        return sealed(replace(made, number=made.number + last, books=books), package, tmp_path)

    merge(desk, of_books(0, 8))
    merge(desk, of_books(8, 16))
    more = read_preparation(of_books(16, 17))
    refuses(desk, item, TooManyBooks, merge_preparation, meeting=desk.meeting, file=more)
