# SPDX-License-Identifier: Apache-2.0
"""A committee on a real database file: the demo meeting with the luggage shop, and two short ways to ask for things."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from models.operations.change import Change
from models.operations.wish import Wish
from models.store.store import Store
from models.terms import CommandId

EVENING = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(f"sqlite:///{tmp_path / 'committee.db'}")
    yield opened
    opened.close()


@pytest.fixture
def perform(store: Store) -> Callable[..., Change]:
    def perform(
        operation: Callable[..., Change], *, by: str = "刘建国", at: datetime = EVENING, **kwargs: object
    ) -> Change:
        wish = Wish(command=CommandId(str(uuid4())), acting=by, operator="张文静", at=at)
        return store.perform(operation, wish, **kwargs).change

    return perform
