# SPDX-License-Identifier: Apache-2.0
"""Half-typed text is kept in the database and nowhere in its journal."""

from models.snapshots.drafts import DraftPlace
from models.store import Store
from models.store.drafts import load_drafts

PLACE, OTHER = DraftPlace("item", "question A1", "input_text"), DraftPlace("item", "question A2", "input_text")


def test_a_draft_is_kept_replaced_and_dropped_without_an_entry_in_the_journal(store: Store) -> None:
    entries = store.verify().entries
    store.keep_drafts({PLACE: "half", OTHER: "other"})
    store.keep_drafts({PLACE: "half a question"})
    assert store.read(load_drafts) == {PLACE: "half a question", OTHER: "other"}

    store.keep_drafts({PLACE: "", DraftPlace("", "", "never kept"): ""})
    assert store.read(load_drafts) == {OTHER: "other"}
    assert store.verify().entries == entries
    assert store.verify().intact
