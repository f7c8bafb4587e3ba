# SPDX-License-Identifier: Apache-2.0
"""No operation records a text that paper could not hold."""

import inspect
from collections.abc import Sequence
from typing import get_type_hints

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import TextTooLong
from models.errors.telling import told
from models.importers.limits import TEXT_LENGTH
from models.operations.asking import ask
from models.operations.limits import OWN_LIMITS, refuse_long
from models.records.journal import JournalEntry
from models.snapshots.reading.record import record_hash
from models.terms import AgendaItemId, LineKey
from reports.voice import Voice
from tests.tools.demo_session import Evening
from ui.wishes import OPERATIONS, operation_named

NAMES = [name for names in OPERATIONS.values() for name in names]
LONG = "低" * (TEXT_LENGTH + 1)


def shapes(hint: object) -> Sequence[object]:
    """A text that is too long, in every shape that a fact of this type may have."""
    if hint in (str, str | None):
        return (LONG,)
    return ((LONG,), [LONG], {"a": LONG}, {LONG: "a"}) if str in getattr(hint, "__args__", ()) else ()


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_every_operation_is_looked_at(name: str) -> None:
    operation = operation_named(name)
    hints = get_type_hints(operation)
    texts = [each for each in inspect.signature(operation).parameters if each in hints and each not in OWN_LIMITS]
    for fact in texts:
        for shape in shapes(hints[fact]):
            with pytest.raises(TextTooLong):
                refuse_long({fact: shape})


def test_what_is_too_long_is_told_by_its_name_and_leaves_the_record_as_it_was(
    evening: Evening, item: AgendaItemId
) -> None:
    def state(session: Session) -> tuple[int, str]:
        entries = session.scalars(select(func.count()).select_from(JournalEntry)).one()
        return entries, record_hash(session, meeting=evening.meeting)

    before = evening.store.read(state)
    facts = {"item": item, "line": LineKey("A1"), "compulsory": False, "asked_by": evening.chair}
    with pytest.raises(TextTooLong) as refused:
        evening.perform(ask, **facts, text=LONG)
    assert evening.store.read(state) == before
    said = Voice("zh_CN").say(told(refused.value).happened)
    assert said == "过长（文本）：4001 字，最多记录 4000 字。"

    evening.perform(ask, **facts, text=LONG[1:])
    assert evening.store.read(state) != before


def test_secrets_and_what_was_read_from_a_file_are_looked_at_in_their_own_rooms() -> None:
    refuse_long(dict.fromkeys(OWN_LIMITS, LONG))
