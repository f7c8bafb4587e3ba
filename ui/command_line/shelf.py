# SPDX-License-Identifier: Apache-2.0
"""Where commands keep cases and fetch them from: the database, for the one call."""

import getpass
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from models.errors import FileIsMissing
from models.importers import Read
from models.operations.accepting import accept_cases
from models.operations.wish import Wish
from models.presented import PresentedCase
from models.snapshots.exported import exported_case
from models.store import Access, Store, default_address
from models.terms import CommandId


def keep(found: Sequence[tuple[str, Read]], database: str | None) -> tuple[str, ...]:
    """Store the cases read from these files, all or none, in a database that is made where there is none.

    The files of evidence beside them come with them. Gives the numbers of the cases.
    """
    cases = tuple(read.case for _, read in found if read.case is not None)
    files = {(number, id): file for number, (_, read) in enumerate(found) for id, file in read.files.items()}
    now = datetime.now(UTC)
    who = getpass.getuser()
    wish = Wish(command=CommandId(str(uuid4())), acting=who, operator=who, at=now)
    with _opened(database or default_address()) as store:
        store.perform(
            accept_cases,
            wish,
            presented=cases,
            sources=tuple(Path(name).name for name, _ in found),
            attached_to=tuple(files),
            attached=tuple(map(store.keep_file, files.values())),
            at=now,
        )
    return tuple(case.application.number for case in cases)


def fetch(number: str, database: str | None) -> tuple[PresentedCase, Mapping[str, bytes]] | None:
    """The case with this number as it was last presented, with its files of evidence by name, or `None`.

    Raises `EvidenceMissing` rather than give a file that is not what was stored.
    """
    with Store.open(database or default_address(), access=Access.READ) as store:
        case = store.read(exported_case, number=number)
        if case is None:
            return None
        named = [(each.file, each.stored) for each in case.evidence]
        return case, {file: store.evidence_content(stored) for file, stored in named if file and stored}


def _opened(address: str) -> Store:
    try:
        return Store.open(address)
    except FileIsMissing:
        return Store.create(address)
