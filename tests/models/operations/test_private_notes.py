# SPDX-License-Identifier: Apache-2.0
"""Private notes: their author reads them with the own passphrase, and nobody finds a word of them anywhere else."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import (
    AlreadyWithdrawn,
    CaseDecided,
    NoBookYet,
    NotYourNote,
    SecretBlocked,
    SecretTooWeak,
    SecretWrong,
    TextTooLong,
    WordsMissing,
)
from models.keys.private_words import BLOCK, MOST_TEXT, PrivateWords, WordsKind, sealed_words
from models.keys.wrapping import Cost
from models.operations.change import Change
from models.operations.noting import withdraw_case
from models.operations.private_notes import begin_book, lean, remove_note, restore_note, take_note_back, write_note
from models.snapshots.preparing import OpenBook, PrivateNotes
from models.snapshots.reading.private_notes import load_private_notes, load_writers
from models.terms import AgendaItemId, Choice, LineKey
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

CHEAP = Cost(memory=64, passes=1, lanes=1)
PHRASE = "梧桐树下一盏灯真亮堂"
DIGITS = "123456789012"
CANARY = "门口铺租三千五偏低KANARIE"
AUTHOR = "林晓梅"


@pytest.fixture
def book(evening: Evening) -> OpenBook:
    return begun(evening, AUTHOR, PHRASE)


def begun(evening: Evening, person: str, secret: str) -> OpenBook:
    payload = evening.perform(begin_book, by=person, person=person, secret=secret, cost=CHEAP).payload
    [book] = evening.store.unlock_books(person, secret, CHEAP)
    assert book.id == payload
    return book


def own(evening: Evening, operation: Callable[..., Change], /, **facts: object) -> Change:
    return evening.perform(operation, by=AUTHOR, **facts)


def undo(evening: Evening, change: Change) -> Change:
    assert change.inverse is not None
    return own(evening, change.inverse.operation, **change.inverse.kwargs)


def read(evening: Evening, item: AgendaItemId, *books: OpenBook) -> PrivateNotes:
    return evening.store.read(load_private_notes, item=item, books=books)


def test_a_note_is_read_by_its_author_after_unlocking_and_by_nobody_else(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    own(evening, write_note, item=item, book=book, line=LineKey("P4.1"), text=CANARY)
    own(evening, write_note, item=item, book=book, line=None, text="先问流水再问家庭")

    again = evening.store.unlock_books(AUTHOR, PHRASE, CHEAP)
    assert [(row.line, row.text) for row in read(evening, item, *again).notes] == [
        ("P4.1", CANARY),
        (None, "先问流水再问家庭"),
    ]
    other = begun(evening, "黄志远", "另一句很长的口令在此")
    assert read(evening, item, other) == PrivateNotes()
    with pytest.raises(SecretWrong):
        evening.store.unlock_books(AUTHOR, "另一句很长的口令在此", CHEAP)


def test_tries_of_a_notes_passphrase_and_of_the_signing_key_neither_clear_nor_block_each_other(
    evening: Evening, book: OpenBook
) -> None:
    for _ in range(4):
        with pytest.raises(SecretWrong):
            evening.store.unlock(AUTHOR, DIGITS, CHEAP)
    evening.store.unlock_books(AUTHOR, PHRASE, CHEAP)
    with pytest.raises(SecretWrong):
        evening.store.unlock(AUTHOR, DIGITS, CHEAP)
    with pytest.raises(SecretBlocked):
        evening.store.unlock(AUTHOR, DIGITS, CHEAP)
    assert [each.id for each in evening.store.unlock_books(AUTHOR, PHRASE, CHEAP)] == [book.id]


def test_no_byte_of_a_note_or_a_leaning_is_in_the_record_the_journal_or_a_copy(
    evening: Evening, item: AgendaItemId, book: OpenBook, tmp_path: Path
) -> None:
    own(evening, write_note, item=item, book=book, line=LineKey("P4.1"), text=CANARY)
    change = own(evening, lean, item=item, book=book, choice=Choice.REJECT)
    evening.store.backup(tmp_path / "copy.db")

    told = json.dumps([dict(change.facts), repr(change.said)], ensure_ascii=False)
    for content in (evening.store.file.read_bytes(), (tmp_path / "copy.db").read_bytes(), told.encode()):
        for secret in (CANARY, json.dumps(CANARY), PHRASE, "leaning"):
            for coded in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-8").hex().encode()):
                assert coded not in content
    assert evening.store.verify().intact


def test_a_short_note_a_long_one_and_a_leaning_have_one_length_and_one_name(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    changes = [
        own(evening, write_note, item=item, book=book, line=None, text="?"),
        own(evening, write_note, item=item, book=book, line=LineKey("A1"), text="长" * 200),
        *(own(evening, lean, item=item, book=book, choice=choice) for choice in Choice),
    ]
    sealed = [
        sealed
        for each in changes
        if each.inverse is not None and isinstance(sealed := each.inverse.kwargs["sealed"], bytes)
    ]
    assert {len(each) // BLOCK for each in sealed} == {1}
    assert len({len(each) for each in sealed}) == 1
    assert all((each.name, each.said) == (changes[0].name, changes[0].said) for each in changes)


def test_the_last_leaning_counts_and_undo_brings_the_one_before_back(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    own(evening, lean, item=item, book=book, choice=Choice.APPROVE)
    last = own(evening, lean, item=item, book=book, choice=Choice.REINVESTIGATE)
    assert read(evening, item, book).leaning is Choice.REINVESTIGATE
    undo(evening, last)
    assert read(evening, item, book).leaning is Choice.APPROVE


def test_writing_and_deleting_are_undone_and_done_again(evening: Evening, item: AgendaItemId, book: OpenBook) -> None:
    written = own(evening, write_note, item=item, book=book, line=None, text=CANARY)
    there = read(evening, item, book)
    back = undo(evening, written)
    assert read(evening, item, book) == PrivateNotes()
    undo(evening, back)
    assert read(evening, item, book) == there

    removed = own(evening, remove_note, item=item, note=there.notes[0].id, key=book.key)
    assert read(evening, item, book) == PrivateNotes()
    gone = {"item": item, "note": there.notes[0].id, "key": book.key}
    refuses(evening, item, AlreadyWithdrawn, remove_note, by=AUTHOR, **gone)
    undo(evening, removed)
    assert read(evening, item, book) == there


def test_only_the_author_deletes_and_only_until_the_case_is_decided(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    note = str(own(evening, write_note, item=item, book=book, line=None, text=CANARY).payload)
    other = begun(evening, "黄志远", "另一句很长的口令在此")
    refuses(evening, item, NotYourNote, remove_note, by=AUTHOR, item=item, note=note, key=other.key)

    evening.perform(withdraw_case, item=item, reason="客户撤回")
    refuses(evening, item, CaseDecided, remove_note, by=AUTHOR, item=item, note=note, key=book.key)
    refuses(evening, item, CaseDecided, write_note, by=AUTHOR, item=item, book=book, line=None, text="晚了")
    assert [row.text for row in read(evening, item, book).notes] == [CANARY]


def test_a_forgotten_passphrase_loses_the_notes_and_another_one_begins_anew(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    own(evening, write_note, item=item, book=book, line=None, text=CANARY)
    anew = begun(evening, AUTHOR, "这一次记得住的口令呀")
    own(evening, write_note, item=item, book=anew, line=None, text="新的")

    opened = evening.store.unlock_books(AUTHOR, "这一次记得住的口令呀", CHEAP)
    found = read(evening, item, *opened)
    assert ([row.text for row in found.notes], found.shut) == (["新的"], 1)
    assert [each.id for each in evening.store.unlock_books(AUTHOR, PHRASE, CHEAP)] == [book.id]


def test_weak_passphrases_empty_names_empty_and_endless_notes_are_refused(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    refuses(evening, item, SecretTooWeak, begin_book, person=AUTHOR, secret=DIGITS, cost=CHEAP)
    refuses(evening, item, WordsMissing, begin_book, person=" ", secret=PHRASE, cost=CHEAP)
    refuses(evening, item, WordsMissing, write_note, by=AUTHOR, item=item, book=book, line=None, text="  ")
    refuses(
        evening, item, TextTooLong, write_note, by=AUTHOR, item=item, book=book, line=None, text="长" * (MOST_TEXT + 1)
    )


def test_the_people_of_the_meeting_may_write_and_it_is_known_who_has_a_passphrase(
    evening: Evening, book: OpenBook
) -> None:
    writers = dict(evening.store.read(load_writers, meeting=evening.meeting))
    assert {name for name, has in writers.items() if has} == {book.person} & set(writers)
    assert len(writers) > 5


def test_what_is_kept_of_a_beginning_holds_no_key(evening: Evening) -> None:
    change = evening.perform(begin_book, by=AUTHOR, person=AUTHOR, secret=PHRASE, cost=CHEAP)

    assert isinstance(change.payload, str)


def test_a_note_is_written_by_the_author_of_a_book_that_is_here_and_by_a_person_of_the_meeting(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    note = {"item": item, "line": None, "text": CANARY}
    refuses(evening, item, NotYourNote, write_note, by="黄志远", book=book, **note)
    refuses(evening, item, NotYourNote, lean, by="黄志远", item=item, book=book, choice=Choice.REJECT)
    refuses(evening, item, NoBookYet, write_note, by=AUTHOR, book=replace(book, id="of another desk"), **note)
    guest = begun(evening, "不在会上的人", "另一句很长的口令在此")
    refuses(evening, item, NotYourNote, write_note, by=guest.person, book=guest, **note)

    own(evening, write_note, book=book, **note)
    assert [row.text for row in read(evening, item, book).notes] == [CANARY]


def test_only_what_was_taken_away_comes_back_and_only_where_its_author_could_write_it(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    note = str(own(evening, write_note, item=item, book=book, line=None, text=CANARY).payload)
    other = own(evening, write_note, item=item, book=book, line=None, text="另一条")
    assert other.inverse is not None
    removed = own(evening, remove_note, item=item, note=note, key=book.key)
    assert removed.inverse is not None
    given = dict(removed.inverse.kwargs)
    there = read(evening, item, book)
    for wrong in (
        {"sealed": other.inverse.kwargs["sealed"]},
        {"item": AgendaItemId("elsewhere")},
        {"note": other.payload},
        {"note": "nobody's"},
    ):
        refuses(evening, item, NotYourNote, restore_note, by=AUTHOR, **given | wrong)
    refuses(evening, item, NotYourNote, restore_note, by="黄志远", **given)
    assert read(evening, item, book) == there

    undo(evening, removed)
    assert len(read(evening, item, book).notes) == 2
    refuses(evening, item, NotYourNote, restore_note, by=AUTHOR, **given)
    evening.perform(withdraw_case, item=item, reason="客户撤回")
    refuses(evening, item, CaseDecided, other.inverse.operation, by=AUTHOR, **other.inverse.kwargs)


def test_a_note_taken_back_by_undo_asks_for_the_proof_of_its_author(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    written = own(evening, write_note, item=item, book=book, line=None, text=CANARY)
    assert written.inverse is not None
    given = dict(written.inverse.kwargs)
    for wrong in ({"proof": bytes(96)}, {"sealed": b"other words"}):
        refuses(evening, item, NotYourNote, take_note_back, by=AUTHOR, **given | wrong)
    refuses(evening, item, NotYourNote, take_note_back, by="黄志远", **given)

    own(evening, take_note_back, **given)
    assert read(evening, item, book) == PrivateNotes()


def test_notes_that_do_not_open_are_counted_and_the_others_are_whole(
    evening: Evening, item: AgendaItemId, book: OpenBook
) -> None:
    whole = own(evening, write_note, item=item, book=book, line=None, text=CANARY)
    altered = own(evening, write_note, item=item, book=book, line=None, text="会被改动")
    senseless = PrivateWords(WordsKind.LEANING, None, "maybe", evening.at)
    assert read(evening, item, book).altered == 0
    with sqlite3.connect(evening.store.file) as stranger:
        stranger.execute("UPDATE private_notes SET sealed = zeroblob(1072) WHERE id = ?", (altered.payload,))
        stranger.execute(
            "INSERT INTO private_notes VALUES ('senseless', ?, ?, ?, NULL)",
            (book.id, item, sealed_words(senseless, book.key, "senseless", item)),
        )
    stranger.close()

    found = read(evening, item, book)
    assert ([row.id for row in found.notes], found.leaning, found.altered) == ([whole.payload], None, 2)
