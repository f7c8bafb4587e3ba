# SPDX-License-Identifier: Apache-2.0
"""How much is taken from a preparation file: a whole one is read as it was written, a hostile one is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.errors import PreparationTooMuch, PreparationUnreadable
from models.importers import limits
from models.importers.preparation_file import (
    CarriedBook,
    CarriedNote,
    Preparation,
    PreparedCase,
    PreparedQuestion,
    PreparedVerdict,
    plain,
    preparation_bytes,
    read_preparation,
)
from models.keys.private_words import MOST_TEXT, PrivateWords, WordsKind, new_book, opened_book, sealed_words
from models.keys.wrapping import HIGHEST, STANDARD, Cost, WrappedSeed
from models.terms import AgendaItemId, CheckId, LineKey, MemberId, RejectionReason, RevisionId
from tests.tools.demo_session import EVENING

KEY = bytes(32)
ITEM = AgendaItemId("item")
NOTE = CarriedNote("n", "b", ITEM, b"sealed")
BOOK = CarriedBook("b", 1, WrappedSeed(STANDARD, bytes(16), bytes(12), bytes(48)))
QUESTION = PreparedQuestion(LineKey("A1"), "用途？", compulsory=True)
CASE = PreparedCase(
    ITEM,
    RevisionId("revision"),
    3,
    40,
    (PreparedVerdict(CheckId("c"), "d", None), PreparedVerdict(CheckId("e"), "f", RejectionReason.CLIENT_WORD_ONLY)),
    (QUESTION,),
)
MADE = Preparation("package", MemberId("m"), "林晓梅", 7, (CASE,), (BOOK,), (NOTE, replace(NOTE, id="o", sealed=None)))
Harm = Callable[[dict[str, Any]], object]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "one.preparation"


def numbered(count: int) -> tuple[CarriedNote, ...]:
    return tuple(replace(NOTE, id=f"{number}") for number in range(count))


@pytest.mark.parametrize(
    "made",
    [
        MADE,
        replace(MADE, notes=numbered(limits.NOTES)),
        replace(MADE, books=(BOOK,) * limits.NOTE_BOOKS),
        replace(MADE, books=(replace(BOOK, box=replace(BOOK.box, cost=HIGHEST)),)),
        replace(MADE, cases=(replace(CASE, questions=(QUESTION,) * limits.QUESTIONS),)),
        replace(MADE, notes=(replace(NOTE, sealed=bytes(limits.SEALED_BYTES)),)),
    ],
)
def test_a_file_up_to_every_limit_is_read_as_it_was_written(file: Path, made: Preparation) -> None:
    file.write_bytes(preparation_bytes(made, KEY))
    read = read_preparation(file)
    assert read.preparation == made
    assert read.holds(KEY)


@pytest.mark.parametrize(
    "made",
    [
        replace(MADE, notes=numbered(limits.NOTES + 1)),
        replace(MADE, books=(BOOK,) * (limits.NOTE_BOOKS + 1)),
        replace(MADE, books=(replace(BOOK, box=replace(BOOK.box, cost=replace(HIGHEST, memory=HIGHEST.memory + 1))),)),
        replace(MADE, cases=(replace(CASE, questions=(QUESTION,) * (limits.QUESTIONS + 1)),)),
        replace(MADE, cases=(replace(CASE, questions=(replace(QUESTION, text="?" * (limits.TEXT_LENGTH + 1)),)),)),
        replace(MADE, cases=(CASE,) * (limits.PREPARED_CASES + 1)),
        replace(MADE, cases=(replace(CASE, verdicts=CASE.verdicts * limits.VERDICTS),)),
        replace(MADE, notes=(replace(NOTE, sealed=bytes(limits.SEALED_BYTES + 1)),)),
        replace(MADE, name="名" * (limits.ID_LENGTH + 1)),
    ],
)
def test_a_file_beyond_a_limit_is_refused_in_words_and_not_written_either(file: Path, made: Preparation) -> None:
    with pytest.raises(PreparationTooMuch) as refused:
        preparation_bytes(made, KEY)
    assert refused.value.notes == limits.NOTES

    written = json.loads(preparation_bytes(MADE, KEY))
    written["content"] = plain(made)
    file.write_text(json.dumps(written))
    with pytest.raises(PreparationTooMuch) as refused:
        read_preparation(file)
    assert refused.value.file == file.name


def test_a_file_of_too_many_bytes_is_not_even_opened(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(limits.PREPARATION_BYTES + 1)
    with pytest.raises(PreparationTooMuch):
        read_preparation(file)


@pytest.mark.parametrize(
    "harm",
    [
        lambda content: content.update(number=10**12),
        lambda content: content.update(number=-1),
        lambda content: content.update(number=1.5),
        lambda content: content.update(number="7"),
        lambda content: content.update(name=7),
        lambda content: content.update(name="\ud800"),
        lambda content: content.update(public=7),
        lambda content: content["private"]["books"][0].update(salt="00"),
        lambda content: content["private"]["books"][0].update(box="00" * 49),
        lambda content: content["private"]["books"][0].update(cost=[64, 1]),
        lambda content: content["private"]["notes"][0].update(sealed="no bytes"),
        lambda content: content["public"][0]["verdicts"][0].update(rejected="no reason"),
    ],
)
def test_values_that_are_none_of_this_program_are_refused(file: Path, harm: Harm) -> None:
    written = json.loads(preparation_bytes(MADE, KEY))
    file.write_text(json.dumps(written))
    assert read_preparation(file).preparation == MADE

    harm(written["content"])
    file.write_text(json.dumps(written))
    with pytest.raises(PreparationUnreadable):
        read_preparation(file)


def test_the_longest_note_that_can_be_written_is_below_the_limit() -> None:
    cheap = Cost(memory=64, passes=1, lanes=1)
    book, box = new_book("林晓梅", "梧桐树下一盏灯真亮堂", cheap)
    key = opened_book(box, "梧桐树下一盏灯真亮堂", book, "林晓梅")
    for sign in ("长", "\x01", "𠮷"):
        words = PrivateWords(WordsKind.NOTE, LineKey("A1"), sign * MOST_TEXT, EVENING)
        assert len(sealed_words(words, key, "n", ITEM)) <= limits.SEALED_BYTES
