# SPDX-License-Identifier: Apache-2.0
"""Keys of one's own: given in the list of F1, refused where they mean something else, kept for the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidgetItem

from models.terms import Family
from tests.tools.window_session import WindowSession
from ui.main_window.key_help import NAME, KeyHelp

CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("luggage")


@pytest.fixture
def help_(session: WindowSession) -> KeyHelp:
    session.act("keys")
    return session.window.help


def cell(help_: KeyHelp, row: int, column: int) -> QTableWidgetItem:
    item = help_.table.item(row, column)
    assert item is not None
    return item


def go_to(help_: KeyHelp, name: str) -> None:
    row = next(at for at in range(help_.table.rowCount()) if cell(help_, at, 0).data(NAME) == name)
    help_.table.setCurrentCell(row, 0)
    help_.table.setFocus()


def give(help_: KeyHelp, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    go_to(help_, name)
    QTest.keyClick(help_.table, Qt.Key.Key_Return)
    QTest.keyClick(help_.table, key, modifier)


def keys(session: WindowSession, name: str) -> list[str]:
    return [key.toString() for key in session.window.actions.actions[name].shortcuts()]


def test_a_search_and_enter_lead_to_a_row_whose_key_is_then_pressed(session: WindowSession, help_: KeyHelp) -> None:
    help_.search.setText("F12")
    QTest.keyClick(help_.search, Qt.Key.Key_Return)
    QTest.keyClick(help_.table, Qt.Key.Key_Return)
    QTest.keyClick(help_.table, Qt.Key.Key_F10)

    assert keys(session, "minutes") == ["F10"]
    assert cell(help_, help_.table.currentRow(), 2).text() == "F10"


@pytest.mark.parametrize("on", ["search", "table"])
def test_f1_on_the_list_closes_it(session: WindowSession, help_: KeyHelp, on: str) -> None:
    field = getattr(help_, on)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert not help_.isVisible()

    session.act("keys")
    assert help_.isVisible()
    session.act("keys")
    assert not help_.isVisible()


def test_the_new_key_works_and_stands_in_the_status_line(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "filter", Qt.Key.Key_Y)
    help_.close()
    session.window.frame.activateWindow()
    session.qtbot.waitUntil(session.window.frame.isActiveWindow)

    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_Y, CONTROL)

    assert session.window.workspace.filters.which.name == "OUTSIDE"
    assert any(hint.startswith("Ctrl+Y") for hint in session.window.actions.hints())


def test_a_bare_letter_stays_beside_the_new_key(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "severe", Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)

    assert keys(session, "severe") == ["D", "F10"]


@pytest.mark.parametrize(
    ("name", "key", "modifier"),
    [
        ("minutes", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        ("minutes", Qt.Key.Key_I, CONTROL),
        ("minutes", Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier),
        ("minutes", Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        ("minutes", Qt.Key.Key_C, CONTROL),
    ],
)
def test_a_key_that_means_something_else_is_refused_and_another_may_be_pressed(
    session: WindowSession, help_: KeyHelp, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    before = keys(session, name)
    give(help_, name, key, modifier)
    assert keys(session, name) == before
    assert QKeySequence(key).toString() in help_.note.text()

    QTest.keyClick(help_.table, Qt.Key.Key_F10)

    assert keys(session, name) == ["F10"]


def test_escape_leaves_the_key_as_it_is_and_the_list_open(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "minutes", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)

    assert keys(session, "minutes") == ["F12", "Alt+4"]
    assert help_.isVisible()


def test_the_keys_of_the_methods_never_change(session: WindowSession, help_: KeyHelp) -> None:
    name = f"confirm_{Family.PEER.value}"
    give(help_, name, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)

    assert keys(session, name) == ["5"]
    assert help_.note.text() == help_.tr("The keys of the methods never change.")


def test_delete_gives_back_the_key_that_came_with_the_action(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "minutes", Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(help_.table, Qt.Key.Key_Delete)

    assert keys(session, "minutes") == ["F12", "Alt+4"]
    assert session.window.settings.keys == {}


def test_after_a_start_undo_says_that_what_was_done_before_stays(session: WindowSession) -> None:
    session.go_to("P1")
    session.type("1")
    session.settle()
    again = session.reopened()
    again.window.bridge.start()
    again.settle()

    again.act("undo")
    again.qtbot.waitUntil(lambda: "本次启动" in again.said)
    assert "保留在记录中" in again.said
    again.act("redo")
    again.qtbot.waitUntil(lambda: again.said == "没有可重做的操作。")
    again.window.frame.close()


def test_the_places_have_their_numbers_without_a_gap(session: WindowSession) -> None:
    numbered = ("agenda", "place_case", "place_vote", "minutes", "archive", "policy")
    for number, name in enumerate(numbered, start=1):
        assert f"Alt+{number}" in keys(session, name)


def test_own_keys_are_there_at_the_next_start(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "minutes", Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    help_.close()

    again = session.reopened()

    assert keys(again, "minutes") == ["F10"]
    again.window.frame.close()


def test_keys_that_were_exchanged_are_there_at_the_next_start(session: WindowSession, help_: KeyHelp) -> None:
    for name, key in (("minutes", Qt.Key.Key_F10), ("gate", Qt.Key.Key_F12), ("minutes", Qt.Key.Key_F9)):
        give(help_, name, key, Qt.KeyboardModifier.NoModifier)
    help_.close()

    again = session.reopened()

    assert (keys(again, "minutes"), keys(again, "gate")) == (["F9"], ["F12"])
    again.window.frame.close()


def test_a_key_that_was_given_away_does_not_come_back_to_two_actions(session: WindowSession, help_: KeyHelp) -> None:
    give(help_, "minutes", Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    give(help_, "gate", Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    go_to(help_, "minutes")
    QTest.keyClick(help_.table, Qt.Key.Key_Delete)

    assert keys(session, "minutes") == ["F10"]
    assert keys(session, "gate") == ["F12"]
    assert "F12" in help_.note.text()


def test_an_action_whose_own_key_yields_does_not_take_back_one_that_was_given_away(session: WindowSession) -> None:
    session.window.settings.keys = {"minutes": ["Ctrl+I"], "gate": ["F12"], "archive": ["Ctrl+I"]}

    again = session.reopened()

    assert (keys(again, "import"), keys(again, "minutes"), keys(again, "gate")) == (["Ctrl+I"], ["Alt+4"], ["F12"])
    assert keys(again, "archive") == ["Ctrl+Alt+A", "Alt+5"]
    again.window.frame.close()


def test_a_key_of_ones_own_yields_to_an_action_that_comes_with_it(session: WindowSession) -> None:
    session.window.settings.keys = {"minutes": ["F9"], "nothing": ["F10"]}

    again = session.reopened()

    assert keys(again, "minutes") == ["F12", "Alt+4"]
    assert keys(again, "gate") == ["F9"]
    again.window.frame.close()
