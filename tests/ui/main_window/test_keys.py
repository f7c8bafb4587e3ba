# SPDX-License-Identifier: Apache-2.0
"""Keys through the window: a first one, a further one on the word of two others, a closed one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.keys.person_key import PersonKey
from models.store import Store
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of
from tests.tools.window_session import WindowSession, sat_at
from ui.agenda.keys_dialog import KeysDialog

CHAIR, MEMBER = "刘建国", "陈淑芬"
GOOD, OTHER = "a good secret", "another secret"


@pytest.fixture(scope="session")
def two_keys(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Chair and secretary have keys."""
    file = tmp_path_factory.mktemp("keys") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        for person in (CHAIR, SECRETARY):
            evening.enrol(person)
    return file.read_bytes()


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, two_keys: bytes) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, two_keys) as made:
        made.window.keys.cost = CHEAP
        yield made


@pytest.fixture
def dialog(session: WindowSession) -> KeysDialog:
    """Opened from the agenda: it stands at the first who has no key."""
    session.window.go_to_agenda()
    session.act("people_keys")
    dialog = session.window.keys.dialog
    session.qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    assert cell(dialog, dialog.table.currentRow(), 0) == MEMBER
    return dialog


def cell(dialog: KeysDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    return "" if item is None else item.text()


def row_of(dialog: KeysDialog, person: str) -> int:
    return next(row for row in range(dialog.table.rowCount()) if cell(dialog, row, 0) == person)


def key_of(dialog: KeysDialog, person: str) -> str:
    return cell(dialog, row_of(dialog, person), 3)


def enrol(session: WindowSession, dialog: KeysDialog, secret: str = GOOD, again: str = GOOD) -> None:
    """Type the secret twice; Enter goes on and enrols."""
    for typed in (secret, again):
        line = dialog.focusWidget()
        assert line is not None
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()


def test_a_member_types_the_secret_twice_and_has_a_key(session: WindowSession, dialog: KeysDialog) -> None:
    enrol(session, dialog)
    session.qtbot.waitUntil(lambda: key_of(dialog, MEMBER) != "", timeout=20_000)

    assert len(key_of(dialog, MEMBER).split()) == 8
    opened: list[object] = []
    session.window.keys.unlock(MEMBER, GOOD, opened.append, opened.append)
    session.qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert repr(opened[0]) == f"<key {key_of(dialog, MEMBER).split()[0]}>"
    assert cell(dialog, dialog.table.currentRow(), 0) == "黄志远", "the next who has none"


@pytest.mark.parametrize(("secret", "again"), [("short", "short"), ("1234567890", "1234567890"), (GOOD, OTHER)])
def test_a_weak_secret_or_two_different_ones_are_said_and_forgotten(
    session: WindowSession, dialog: KeysDialog, secret: str, again: str
) -> None:
    enrol(session, dialog, secret, again)

    assert dialog.said.text()
    assert dialog.secret.text() == dialog.again.text() == ""
    assert key_of(dialog, MEMBER) == ""


def test_a_further_key_asks_for_the_secrets_of_two_others(session: WindowSession, dialog: KeysDialog) -> None:
    enrol(session, dialog)
    session.qtbot.waitUntil(lambda: key_of(dialog, MEMBER) != "", timeout=20_000)
    before = key_of(dialog, MEMBER)
    dialog.table.setCurrentCell(row_of(dialog, MEMBER), 0)
    first, second = dialog.witnesses
    assert first.isVisible()
    assert second.isVisible()
    for witness in (first, second):
        witness.insert("not this secret")
    dialog.secret.insert(OTHER)
    dialog.again.insert(OTHER)
    dialog.enrol.click()
    session.qtbot.waitUntil(lambda: CHAIR in dialog.said.text(), timeout=20_000)
    assert key_of(dialog, MEMBER) == before

    for line, typed in (
        (dialog.secret, OTHER),
        (dialog.again, OTHER),
        (first, secret_of(CHAIR)),
        (second, secret_of(SECRETARY)),
    ):
        line.insert(typed)
    dialog.enrol.click()
    session.qtbot.waitUntil(lambda: key_of(dialog, MEMBER) != before, timeout=20_000)


def test_a_key_is_closed_with_a_reason(session: WindowSession, dialog: KeysDialog) -> None:
    dialog.table.setCurrentCell(row_of(dialog, CHAIR), 0)
    dialog.close_key.click()
    session.qtbot.waitUntil(lambda: dialog.said.text() != "", timeout=20_000)
    assert key_of(dialog, CHAIR)
    for person in (CHAIR, SECRETARY):
        session.window.keys.sitting.unlocked(person, PersonKey(bytes(32)), "135790")
    dialog.reason.setText("调离")
    dialog.close_key.click()
    session.qtbot.waitUntil(lambda: key_of(dialog, CHAIR) == "", timeout=20_000)
    assert not session.window.keys.sitting.opens_by_pin(CHAIR), "the sitting forgot it"
    assert session.window.keys.sitting.opens_by_pin(SECRETARY)
    assert cell(dialog, row_of(dialog, CHAIR), 2) == "已关闭"


def test_what_was_typed_is_gone_when_another_row_or_nothing_is_looked_at(
    session: WindowSession, dialog: KeysDialog
) -> None:
    dialog.secret.insert(GOOD)
    dialog.table.setCurrentCell(0, 0)
    assert dialog.secret.text() == ""
    dialog.secret.insert(GOOD)
    dialog.reject()
    assert dialog.secret.text() == ""
