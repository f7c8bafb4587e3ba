# SPDX-License-Identifier: Apache-2.0
"""The demo's six cases read from a real record, with the charts that each has."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.snapshots.comparison import CaseSnapshot
from models.snapshots.reading.agenda import load_agenda
from models.snapshots.reading.case import load_case
from models.store import Store
from tests.tools.demo_session import EVENING, Evening


@cache
def demo_cases(language: str) -> tuple[CaseSnapshot, ...]:
    """In the order of the agenda, before anything was said about them."""
    with TemporaryDirectory() as folder, Store.create(str(Path(folder) / "desk.db")) as store:
        meeting = Evening(store, language).meeting
        rows = store.read(load_agenda, meeting=meeting, at=EVENING).rows
        return tuple(store.read(load_case, item=row.id, at=EVENING) for row in rows)
