# SPDX-License-Identifier: Apache-2.0
"""The agenda kept for the next start: whole again while it is true, and otherwise not there at all."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from models.first_look import first_look, from_text, to_text
from models.labels import desk as words
from models.named_outcomes import NamedOutcome
from models.snapshots.agenda import AgendaRow, AgendaSnapshot, MemberRow
from models.store import Store
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    Level,
    MeetingId,
    MemberId,
    Outcome,
    Presence,
    Role,
    Said,
)
from tests.models.store.acts import note, wish

TODAY = date(2026, 11, 24)
ROW = AgendaRow(
    id=AgendaItemId("i-1"),
    case=CaseId("c-1"),
    position=1,
    number="2026-118",
    client="㛃记箱包",
    client_on_wall="㛃记箱包",
    requested=Decimal("120000.00"),
    months=12,
    lead_officer="王",
    second_officer="",
    days_left=None,
    cleared=3,
    total=40,
    over=1,
    severe=0,
    worst=Level.OVER,
    state=CaseState.PENDING,
    outcome=NamedOutcome(Outcome.DEFER),
    quorum_warning=Said(words.NO_QUORUM_AHEAD, {"present": 2, "needed": 3}),
)
AGENDA = AgendaSnapshot(
    meeting=MeetingId("m-1"),
    number=7,
    unit="支行",
    on=TODAY,
    starts=datetime(2026, 11, 24, 11, 30, tzinfo=UTC),
    place="",
    chair="陈",
    secretary="李",
    quorum_needed=4,
    present=5,
    quorum=True,
    members=(MemberRow(MemberId("p-1"), 1, "陈", Role.CHAIR, Presence.PRESENT),),
    rows=(ROW, replace(ROW, position=2, days_left=-3, outcome=None, quorum_warning=None)),
    demo=False,
    sealed=False,
    journal_head="",
)


def test_an_agenda_comes_back_whole_from_its_text() -> None:
    named = NamedOutcome(Outcome.REJECTED, (("zh", "不予通过"), ("en", "Declined")))
    agenda = replace(AGENDA, rows=(*AGENDA.rows, replace(ROW, outcome=named)))

    assert from_text(to_text(agenda)) == agenda


def test_an_agenda_whose_outcomes_had_no_names_yet_is_read_anew() -> None:
    text = to_text(AGENDA).replace('{"code": "defer", "own": []}', '"defer"')
    assert '"outcome": "defer"' in text

    with pytest.raises(ValueError, match="dictionary"):
        from_text(text)


@pytest.fixture
def kept(store: Store) -> AgendaSnapshot:
    """An agenda kept at the present head of the journal."""
    store.perform(note, wish(), text="one")
    agenda = replace(AGENDA, journal_head=store.verify().head)
    store.remember(AGENDA, TODAY)
    store.remember(agenda, TODAY)
    return agenda


def test_what_was_kept_last_is_the_first_look_of_the_same_day(store: Store, kept: AgendaSnapshot) -> None:
    assert first_look(store.file, TODAY) == kept


def test_another_day_has_no_first_look(store: Store, kept: AgendaSnapshot) -> None:
    assert first_look(store.file, date(2026, 11, 25)) is None


def test_an_operation_ends_the_first_look(store: Store, kept: AgendaSnapshot) -> None:
    store.perform(note, wish(), text="two")

    assert first_look(store.file, TODAY) is None


def test_another_version_of_the_program_takes_no_first_look(store: Store, kept: AgendaSnapshot) -> None:
    with closing(sqlite3.connect(store.file)) as other, other:
        other.execute("UPDATE first_look SET version = '0.0.0'")

    assert first_look(store.file, TODAY) is None


def test_no_second_agenda_is_kept_beside_the_first(store: Store, kept: AgendaSnapshot) -> None:
    del kept
    with (
        closing(sqlite3.connect(store.file)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="ck_first_look_one"),
    ):
        connection.execute("INSERT INTO first_look SELECT 2, head, day, version, agenda FROM first_look")


def test_keeping_an_agenda_leaves_the_journal_as_it_is(store: Store, kept: AgendaSnapshot) -> None:
    report = store.verify()

    assert (report.intact, report.entries) == (True, 1)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 600])
def test_a_file_that_is_no_database_gives_no_first_look(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "desk.db"
    file.write_bytes(content)

    assert first_look(file, TODAY) is None
    assert first_look(tmp_path / "absent.db", TODAY) is None
    assert [each.name for each in tmp_path.iterdir()] == ["desk.db"]


def test_the_first_look_loads_no_sqlalchemy() -> None:
    program = "import sys, models.first_look; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.strip() == "False"
