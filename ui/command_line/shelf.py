# SPDX-License-Identifier: Apache-2.0
"""Where commands keep cases and fetch them from: the database, for the one call."""

import getpass
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import uuid4

from models.errors import FileIsMissing
from models.operations.accepting import accept_cases
from models.operations.wish import Wish
from models.presented import PresentedCase
from models.snapshots.exported import exported_case
from models.store import Access, Store, default_address
from models.terms import CommandId


def keep(cases: Sequence[PresentedCase], sources: Sequence[str], database: str | None) -> tuple[str, ...]:
    """Store the cases, all or none, in a database that is made where there is none; gives their numbers."""
    now = datetime.now(UTC)
    who = getpass.getuser()
    wish = Wish(command=CommandId(str(uuid4())), acting=who, operator=who, at=now)
    with _opened(database or default_address()) as store:
        store.perform(accept_cases, wish, presented=tuple(cases), sources=tuple(sources), at=now)
    return tuple(case.application.number for case in cases)


def fetch(number: str, database: str | None) -> PresentedCase | None:
    """The case with this number as it was last presented, or `None`."""
    with Store.open(database or default_address(), access=Access.READ) as store:
        return store.read(exported_case, number=number)


def _opened(address: str) -> Store:
    try:
        return Store.open(address)
    except FileIsMissing:
        return Store.create(address)
