# SPDX-License-Identifier: Apache-2.0
"""The hash of a meeting's record: over the rows of that meeting as they lie in the file, whatever is made of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Column, ColumnElement, Table, create_engine, func, literal_column, select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from models.operations.sealing import close_meeting
from models.snapshots.reading.record import LEFT_OUT, TABLES, record_hash
from models.store import Store
from tests.models.operations.test_postponing import beside
from tests.tools.demo_session import Evening

STALL = "breakfast-stall"
DIALECT = sqlite.dialect()


def texts_of(table: Table) -> list[Column[object]]:
    """The columns of a strict table that take any text."""
    return [each for each in table.columns if not each.primary_key and str(each.type.compile(DIALECT)) == "TEXT"]


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """The breakfast stall decided and the meeting closed."""
    with Store.create(str(tmp_path_factory.mktemp("record") / "desk.db")) as store:
        evening = Evening(store, cases=(STALL,))
        evening.examine(STALL)
        evening.decide(STALL)
        evening.perform(close_meeting, meeting=evening.meeting)
        yield evening


def test_a_value_altered_in_any_table_of_the_meeting_alters_the_hash(decided: Evening, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    decided.store.backup(copy)
    engine = create_engine(f"sqlite:///{copy}")
    with Session(engine) as session:
        for name in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f'DROP TRIGGER "{name}"'))
        session.commit()
        session.execute(text("PRAGMA ignore_check_constraints = ON"))
        before = record_hash(session, meeting=decided.meeting)
        unnoticed, noticed = set[str](), set[str]()
        filled = [name for name in TABLES if session.execute(select(TABLES[name]).limit(1)).first() is not None]
        for name in filled:
            table = TABLES[name]
            rowid: ColumnElement[int] = literal_column(f"{name}.rowid")
            newest = select(func.max(rowid)).select_from(table).scalar_subquery()
            for column in texts_of(table)[-1:]:
                session.execute(update(table).where(rowid == newest).values({column: literal_column("'forged'")}))
                same = record_hash(session, meeting=decided.meeting) == before
                (unnoticed if same else noticed).add(name)
                session.rollback()
    engine.dispose()

    assert unnoticed <= LEFT_OUT
    assert noticed.isdisjoint(LEFT_OUT)
    assert noticed >= {"votes", "confirmations", "figures", "checks", "resolutions", "condition_texts", "policies"}


def test_what_is_recorded_later_or_of_another_meeting_leaves_the_hash_as_it_was(decided: Evening) -> None:
    before = decided.store.read(record_hash, meeting=decided.meeting)
    last = decided.store.read(lambda session: session.scalar(text("SELECT max(sequence) FROM closings")))
    assert decided.store.read(record_hash, meeting=decided.meeting, until=last + 1) == before
    assert decided.store.read(record_hash, meeting=decided.meeting, until=last) != before

    beside(decided)
    assert decided.store.read(record_hash, meeting=decided.meeting) == before


def test_every_table_has_its_place_in_the_record_or_is_named_as_none_of_it() -> None:
    assert set(TABLES) > LEFT_OUT
    parents = {"item", "round", "question", "resolution", "meeting"}
    for name, table in TABLES.items():
        if name not in LEFT_OUT and "sequence" in table.c:
            assert parents & set(table.c.keys()), name
