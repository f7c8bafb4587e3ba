# SPDX-License-Identifier: Apache-2.0
"""Proofs of deletion: made by the key of a book, for one note at one place, and by nobody else; and half a note."""

import pytest

from models.keys.person_key import NotForThisKey, PersonKey, sealed_to
from models.keys.private_words import (
    DRAFT,
    draft_name,
    is_removal,
    new_book,
    opened_book,
    opened_draft,
    removal,
    removes,
)
from models.keys.statements import statement
from models.keys.wrapping import Cost
from models.terms import AgendaItemId, LineKey

CHEAP = Cost(memory=64, passes=1, lanes=1)
PHRASE, AUTHOR = "梧桐树下一盏灯真亮堂", "林晓梅"
ITEM, OTHER = AgendaItemId("item"), AgendaItemId("other")


def test_a_book_is_named_by_the_key_that_checks_its_proofs() -> None:
    book, box = new_book(AUTHOR, PHRASE, CHEAP)
    key = opened_book(box, PHRASE, book, AUTHOR)
    proof = removal(key, "note", ITEM, b"sealed")

    assert is_removal(proof, book, "note", ITEM)
    assert removes(proof, b"sealed")
    for altered in (b"", proof[:-1], proof + b"x", bytes(32) + proof[32:], proof[:32] + bytes(64)):
        assert not is_removal(altered, book, "note", ITEM)
    assert not is_removal(proof, book, "other", ITEM)
    assert not is_removal(proof, book, "note", OTHER)
    assert not is_removal(proof, PersonKey(bytes(32)).public.signing.hex(), "note", ITEM)
    assert not is_removal(proof, "3b241101-e2bb-4255-8caf-4136c566a962", "note", ITEM)
    assert not removes(proof, b"other")
    assert not removes(None, b"sealed")


@pytest.mark.parametrize("content", [b"no draft", b"[]", b"{}"])
def test_what_was_sealed_as_half_a_note_and_is_none_does_not_open(content: bytes) -> None:
    key, place = PersonKey(bytes(32)), ("item", "place", "note_text")
    sealed = sealed_to(key.public.sealing, content, statement(DRAFT, place))

    with pytest.raises(NotForThisKey):
        opened_draft(sealed, key, place)


def test_the_name_of_half_a_note_is_its_own_and_another_key_makes_another() -> None:
    key, other = PersonKey(bytes(32)), PersonKey(bytes([1]) * 32)
    line = LineKey("P1")
    names = [draft_name(key, ITEM, line), draft_name(key, ITEM, None), draft_name(key, OTHER, line)]
    names.append(draft_name(other, ITEM, line))

    assert len(set(names)) == len(names)
    assert draft_name(PersonKey(bytes(32)), ITEM, line) == names[0]
