# SPDX-License-Identifier: Apache-2.0
"""Before the reveal nothing tells a vote: two sittings that differ in their votes alone leave the same traces.

Looked at: the text and accessible text of every widget on every tab, what the status line said, the wall, the log,
every column of every table, the bytes of database, backup and settings, the export and the draft minutes.
"""

import logging
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.snapshots.reading.minutes import load_minutes
from models.store import Access, Store
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.tools.demo_session import EVENING
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of
from tests.tools.window_session import WindowSession, sat_at
from ui.command_line import export

CANARIES = ("金丝雀甲", "金丝雀乙")
OWN = ("41234.57", "43210.68")  # with cents: no digest of a hundred thousand digits holds them by chance
"""Own amounts, one for each sitting; each also stands nowhere else."""
WORDS_OF = ("text", "title", "toolTip", "statusTip", "whatsThis", "placeholderText", "windowTitle", "displayText")
MASKS = (
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "<id>"),
    (re.compile(r"\b[0-9a-f]{32,}\b"), "<hex>"),
    (re.compile(r"\b([0-9a-f]{8}\s+){7}[0-9a-f]{8}\b"), "<digest>"),
    (re.compile(r"校验 [0-9a-f]{8}\b"), "校验 <digest>"),
    (re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b"), "<receipt>"),
    (re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[.\d]*\+00:00"), "<moment>"),
    (re.compile(r"\b\d{2}:\d{2}(:\d{2})?\b"), "<time>"),
)
"""What differs between any two sittings."""


def masked(text: str) -> str:
    for pattern, shown in MASKS:
        text = pattern.sub(shown, text)
    return text


# --- what can be seen


def words_of(widget: QWidget) -> Iterator[str]:
    """Whatever a widget says or has typed into it, to the eye and to a screen reader."""
    for name in WORDS_OF:
        said = getattr(widget, name, None)
        yield str(said()) if callable(said) else ""
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if hasattr(widget, "toPlainText"):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        yield from (interface.text(kind) for kind in (QAccessible.Text.Description, QAccessible.Text.Help))


def cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield from (str(model.data(index, role) or "") for role in roles)


def everything_said(window: QWidget) -> str:
    """The words of the window and of its dialogs, hidden ones too."""
    said = [text for each in (window, *window.findChildren(QWidget)) for text in words_of(each)]
    return masked("\n".join(sorted(text for text in said if text)))


# --- what is stored


def tables(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        rows = [
            f"{name}: {[f'<{len(cell)} bytes>' if isinstance(cell, bytes) else cell for cell in row]}"
            for name in sorted(names)
            for row in connection.execute(f"SELECT * FROM {name}")  # noqa: S608 - the file's own names
        ]
    return "\n".join(sorted(masked(row) for row in rows))


@dataclass(frozen=True, slots=True)
class Traces:
    """What one sitting left: texts that two sittings must have in common, and bytes in which no vote may stand."""

    texts: Mapping[str, str]
    content: bytes


def traces(session: WindowSession, heard: list[str], log: str, folder: Path) -> Traces:
    texts = {}
    for tab in session.window.page.numbers:
        session.window.go_to_tab(tab)
        session.settle()
        texts[f"tab {tab}"] = everything_said(session.window.frame)
    session.window.go_to_agenda()
    texts["agenda"] = everything_said(session.window.frame)
    texts["status line"] = masked("\n".join(heard))
    texts["wall"] = masked(repr(replace(session.window.wall.live, at=None)))  # the time of day differs
    texts["log"] = masked(log)
    texts["tables"] = tables(session.database)
    backup, case_file = folder / "copy.db", folder / "case.json"
    meeting = session.window.desk.meeting
    assert meeting is not None
    with Store.open(str(session.database), access=Access.READ) as viewer:
        viewer.backup(backup)
        minutes = viewer.read(load_minutes, meeting=meeting, at=EVENING)
    number = session.window.desk.rows[0].number
    assert export.run([number, str(case_file), "--database", str(session.database)]) == 0
    pages = PdfReader(BytesIO(minutes_bytes(minutes, Voice("zh_CN")))).pages
    texts["minutes"] = masked("\n".join(page.extract_text() for page in pages))
    texts["export"] = case_file.read_text(encoding="utf-8")
    files = (session.database, backup, folder / "settings.ini")
    return Traces(texts, b"".join(file.read_bytes() for file in files if file.exists()))


# --- the sittings


@pytest.fixture(scope="session")
def examined_by_keys(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall examined under a policy of keys, so that a full ballot opens."""
    file = tmp_path_factory.mktemp("examined") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.examine("breakfast-stall")
    return file.read_bytes()


def vote_all(session: WindowSession, digit: str, amount: str, remark: str) -> None:
    """Everybody votes alike; the first, who approves, says an own amount, and all say a remark."""
    session.open_case(1)
    session.window.go_to_tab(5)
    session.settle()
    session.act("gate")
    QTest.keyClick(session.window.voting.screen.way, Qt.Key.Key_2)
    turn = session.window.voting.sealed.turn
    session.qtbot.waitUntil(turn.isVisible, timeout=20_000)
    while turn.voter is not None:
        voter = turn.voter
        turn.unlocking.secret.insert(secret_of(voter.name))
        QTest.keyClick(turn.unlocking.secret, Qt.Key.Key_Return)
        session.qtbot.waitUntil(lambda: turn.pages.currentIndex() == 1, timeout=20_000)
        QTest.keyClicks(turn.choosing, digit)
        QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
        turn.choosing.own_words.amount.setText(amount)
        turn.choosing.own_words.remark.setText(remark)
        QTest.keyClick(turn.choosing.own_words.remark, Qt.Key.Key_Return)
        QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
        session.settle()
        assert turn.voter is not voter


def sitting(
    qtbot: QtBot, qapp: QApplication, folder: Path, content: bytes, caplog: pytest.LogCaptureFixture, number: int
) -> tuple[Traces, Traces]:
    """The traces of one sitting before and after its reveal."""
    folder.mkdir()
    caplog.clear()
    with sat_at(qtbot, qapp, folder, content) as session:
        heard: list[str] = []
        session.window.frame.statusBar().messageChanged.connect(heard.append)
        session.window.keys.cost = CHEAP
        vote_all(session, "24"[number], OWN[number] if number == 0 else "", CANARIES[number])
        (before := folder / "before").mkdir()
        hidden = traces(session, heard, caplog.text, before)
        session.window.voting.sealed.turn.reject()
        session.open_case_from_anywhere(1)
        session.window.go_to_tab(5)
        session.act("reveal")
        prompt = session.window.voting.sealed.prompt
        session.qtbot.waitUntil(prompt.isVisible, timeout=20_000)
        prompt.unlocking.secret.insert(secret_of(SECRETARY))
        QTest.keyClick(prompt.unlocking.secret, Qt.Key.Key_Return)
        session.qtbot.waitUntil(lambda: not prompt.isVisible(), timeout=20_000)
        session.settle()
        (after := folder / "after").mkdir()
        return hidden, traces(session, heard, caplog.text, after)


def test_check_18_two_sittings_that_differ_in_their_votes_leave_the_same_traces(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    examined_by_keys: bytes,
    caplog: pytest.LogCaptureFixture,
    measure: Callable[..., None],
) -> None:
    caplog.set_level(logging.DEBUG, logger="committee_desk")
    played = [
        sitting(qtbot, qapp, tmp_path / str(number), examined_by_keys, caplog, number)
        for number in range(len(CANARIES))
    ]
    (hidden, shown), (hidden_too, shown_too) = played

    for place, text in hidden.texts.items():
        assert set(text.splitlines()) ^ set(hidden_too.texts[place].splitlines()) == set(), place
        assert text == hidden_too.texts[place], place
    for before in (hidden, hidden_too):
        for canary in (*CANARIES, *OWN, "4.12", "41,234"):
            assert canary.encode() not in before.content
            assert not any(canary in text for text in before.texts.values())
    told = [place for place, text in hidden.texts.items() if text != hidden_too.texts[place]]
    measure("places that tell a sealed vote before the reveal", len(told), most=0)
    differing = {place for place, text in shown.texts.items() if text != shown_too.texts[place]}
    assert {"tab 5", "tables", "minutes"} <= differing, "once revealed, votes are seen"
    assert CANARIES[0].encode() in shown.content
    assert OWN[0].encode() in shown.content
    assert CANARIES[0] in shown.texts["tab 5"]
    assert CANARIES[0] in "".join(shown.texts["minutes"].split()), "its lines are broken anywhere"
