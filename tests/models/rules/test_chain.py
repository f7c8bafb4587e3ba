# SPDX-License-Identifier: Apache-2.0
"""An entry of the journal is one row of bytes, and no two entries or values share one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.chain import START, TAG, ChainedEntry, body_of, body_of_row, entry_of, erased_name, value_digest

digests = st.binary(min_size=32, max_size=32)
texts = st.text(st.characters(codec="utf-8"), max_size=5)
entries = st.builds(
    ChainedEntry,
    number=st.integers(1, 10**9),
    previous=digests,
    command=texts,
    operation=texts,
    acting=texts,
    operator=texts,
    at=texts,
    meeting=st.none() | texts.filter(bool),
    cases=st.lists(texts, max_size=3).map(tuple),
    digests=st.lists(st.tuples(texts, digests), max_size=3).map(tuple),
)
ENTRY = ChainedEntry(1, START, "c", "note", "ann", "bo", "today", None, ("K-01",), (("text", bytes(32)),))


@given(entries)
def test_what_an_entry_says_is_read_back_from_its_bytes(entry: ChainedEntry) -> None:
    assert entry_of(body_of(entry)) == entry


@given(entries, entries)
def test_two_entries_never_share_their_bytes(first: ChainedEntry, second: ChainedEntry) -> None:
    assert (body_of(first) == body_of(second)) is (first == second)


def test_the_bytes_of_an_entry_are_what_they_were() -> None:
    parts = [TAG, "1", "00" * 32, "c", "note", "ann", "bo", "today", "", "1", "K-01", "text", "00" * 32]

    assert body_of(ENTRY) == b"".join(len(part).to_bytes(4, "big") + part.encode() for part in parts)


@given(st.integers(0, len(body_of(ENTRY)) - 1))
def test_an_entry_that_is_cut_off_is_none(length: int) -> None:
    with pytest.raises(ValueError, match="journal"):
        entry_of(body_of(ENTRY)[:length])


def test_an_entry_of_another_journal_is_none() -> None:
    body = body_of(ENTRY)
    with pytest.raises(ValueError, match="not an entry"):
        entry_of(body.replace(TAG.encode(), TAG.upper().encode()))
    with pytest.raises(ValueError, match="cut off"):
        entry_of(body_of(ENTRY)[: -(32 * 2 + 4)])


def test_field_value_and_salt_never_run_together() -> None:
    seen = {
        value_digest(*each)
        for each in (("ab", "c", b"s"), ("a", "bc", b"s"), ("ab", "cs", b""), ("ab", "c", b"t"), ("", "abc", b"s"))
    }

    assert len(seen) == 5


def test_an_entry_names_the_values_whose_removal_it_records() -> None:
    erasing = ((erased_name(7, "client:name"), bytes(32)), ("reason", bytes(32)), (erased_name(12, "text"), bytes(32)))
    entry = ChainedEntry(20, START, "c", "erase", "ann", "bo", "today", None, (), erasing)

    assert list(entry.erased) == [(7, "client:name"), (12, "text")]


def test_a_column_that_came_later_and_is_empty_changes_no_row_and_every_other_difference_does() -> None:
    row = {"id": "a", "text": "spouse signs", "votes": 3, "seal": b"\x00"}
    before = body_of_row("votes", row)

    assert body_of_row("votes", {**row, "later": None}) == before
    others = ({**row, "later": "0"}, {**row, "votes": 4}, {**row, "seal": b"\x01"}, {**row, "text": None})
    assert before not in {body_of_row("votes", other) for other in others}
    assert body_of_row("vetoes", row) != before
    assert body_of_row("votes", {"ab": "c"}) != body_of_row("votes", {"a": "bc"})
