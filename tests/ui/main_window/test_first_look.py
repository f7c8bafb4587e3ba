# SPDX-License-Identifier: Apache-2.0
"""The second evening begins with the agenda of the first, before the store is open."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from models.snapshots.agenda import AgendaSnapshot
from models.store import Store
from models.terms import CaseState
from tests.models.store.acts import note, wish
from tests.tools.window_session import WindowSession


def test_the_agenda_stands_before_the_store_is_open_and_its_case_can_be_opened(
    session: WindowSession, tmp_path: Path
) -> None:
    second = session.reopened()
    bridge, ready = second.window.bridge, []
    bridge.ready.connect(lambda: ready.append(True))

    with second.qtbot.waitSignal(second.window.desk.agenda_changed):
        bridge.start()
    assert not ready
    assert [row.position for row in second.window.agenda.table.cases.rows] == [1, 2]

    second.open_case(1)
    second.qtbot.waitUntil(lambda: second.window.desk.case is not None)
    assert ready
    assert second.case.state is CaseState.OPEN


def test_what_another_desk_did_meanwhile_is_never_hidden_by_a_first_look(
    session: WindowSession, tmp_path: Path
) -> None:
    database = tmp_path / "desk.db"
    second = session.reopened()
    seen: list[AgendaSnapshot] = []
    second.window.bridge.seen.connect(seen.append)
    with Store.open(str(database)) as store:
        store.perform(note, wish(), text="later")

    second.window.bridge.start()
    second.settle()

    assert seen == []


def test_a_database_that_another_desk_holds_is_said_in_place_of_the_agenda(
    session: WindowSession, tmp_path: Path, qtbot: QtBot
) -> None:
    database = tmp_path / "desk.db"
    second = session.reopened()
    with Store.open(str(database)), qtbot.waitSignal(second.window.bridge.unopened):
        second.window.bridge.start()

    agenda = second.window.agenda
    assert not agenda.table.isVisible()
    assert agenda.empty.isVisible()
    assert agenda.empty.text() != second.window.agenda.tr("There are no cases yet. Import workbooks with Ctrl+I.")
