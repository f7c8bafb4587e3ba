# SPDX-License-Identifier: Apache-2.0
"""A refusal leaves no trace: neither the case, its vote and the agenda nor the journal know of it."""

from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.operations.change import Change
from models.records.journal import JournalEntry
from models.terms import AgendaItemId
from tests.tools.demo_session import Evening


def refuses(
    evening: Evening, item: AgendaItemId, refusal: type[Exception], operation: Callable[..., Change], /, **facts: object
) -> None:
    """Perform an operation that must be refused, and look at everything before and after."""
    before = everything(evening, item)
    with pytest.raises(refusal):
        evening.perform(operation, **facts)
    assert everything(evening, item) == before


def refuses_undo(evening: Evening, item: AgendaItemId, refusal: type[Exception], change: Change) -> None:
    assert change.inverse is not None
    refuses(evening, item, refusal, change.inverse.operation, **change.inverse.kwargs)


def everything(evening: Evening, item: AgendaItemId) -> tuple[object, ...]:
    return evening.case(item), evening.voting(item), evening.agenda(), evening.store.read(entries)


def entries(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(JournalEntry)) or 0
