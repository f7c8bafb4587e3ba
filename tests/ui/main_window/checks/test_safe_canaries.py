# SPDX-License-Identifier: Apache-2.0
"""Where the room sees the operator's screen nothing is readable there that the wall would mask: check 26 with 24."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from models.snapshots.charting import own_words
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot
from tests.tools.planted import CARD, HUSBAND, IDENTITY, MASKED, TELEPHONE, WIFE, planted_evening
from tests.tools.window_session import WindowSession

Measure = Callable[..., None]
HIDDEN = (IDENTITY, TELEPHONE, CARD, WIFE, "金丝", HUSBAND, "雀鸣")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.EditRole,
)


OVER_A_LINE = (
    *(
        "evidence_files",
        "client",
        "trail",
        "find_decision",
        "archive",
        "check",
        "changes",
        "evidence",
        "methods_beside",
    ),
    *("correct", "cause", "question", "decision", "dissent", "adopt_other", "intercession", "fulfilment", "comparison"),
    *("acting_chair", "keys", "present_anew", "add_case", "policy"),
)
OVER_THE_VOTE = ("gate", "conditions", "to_condition", "outstanding", "restricted", "recusal", "withdraw_case")


@pytest.fixture(scope="module")
def luggage_database() -> bytes:
    """The planted evening, examined."""
    return planted_evening().examined_file


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in ROLES)
            yield from cells(model, index)


def readable(session: WindowSession, *, hidden: bool) -> Iterator[tuple[str, str]]:
    """Whatever can be read of the windows that are shown, by whom it is shown; `hidden` too what a key brings there."""
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    widgets = (found for top in tops for found in (top, *top.findChildren(QWidget)))
    for widget in (each for each in widgets if hidden or each.isVisible()):
        texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            texts.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(index) for index in range(widget.count())]
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts += cells(widget.model(), QModelIndex())
        yield from ((f"{type(widget).__name__} {widget.objectName()}", text) for text in texts)
    yield "status line", session.said


class Reader:
    """Looks everywhere, again and again."""

    def __init__(self, session: WindowSession) -> None:
        self._session = session
        self.found: set[tuple[str, str, str]] = set()
        self.masked: set[str] = set()
        self.looks = 0

    def look(self, place: str, *, hidden: bool = False) -> None:
        self._session.settle()
        self.looks += 1
        for who, text in readable(self._session, hidden=hidden):
            self.found |= {(place, who, canary) for canary in HIDDEN if canary in text}
            if "欧阳×" in text or "138****5678" in text:
                self.masked.add(place)


def minutes_read(session: WindowSession) -> str:
    """The words of the pages shown."""
    screen = session.window.minutes.screen
    session.qtbot.waitUntil(screen.save.isEnabled, timeout=20_000)
    return "".join(screen.document.getAllText(page).text() for page in range(screen.document.pageCount()))


def close_all(session: WindowSession) -> None:
    """Back to the page: windows over it and fields in it are left."""
    frame = session.window.frame
    for dialog in filter(QDialog.isVisible, frame.findChildren(QDialog)):
        dialog.reject()
    focus = frame.focusWidget()
    if focus is not None:
        QTest.keyClick(focus, Qt.Key.Key_Escape)


def walk(session: WindowSession, reader: Reader) -> None:
    """Every tab, every line, every question, and the windows over them."""
    window = session.window
    for tab in window.page.numbers:
        window.go_to_tab(tab)
        reader.look(f"tab {tab}", hidden=True)
    window.go_to_tab(2)
    for line in session.case.lines[::4]:
        session.go_to(line.key)
        reader.look("line")
    session.go_to("P1")
    for action in OVER_A_LINE:
        session.act(action)
        reader.look(action)
        close_all(session)
    window.go_to_tab(5)
    for action in OVER_THE_VOTE:
        session.act(action)
        reader.look(action)
        close_all(session)
    window.go_to_tab(3)
    for _chart in range(4):
        QTest.keyClick(window.chart.view, Qt.Key.Key_PageDown)
        reader.look("chart")
    window.go_to_agenda()
    reader.look("agenda", hidden=True)


def test_the_reader_finds_what_is_not_masked(session: WindowSession) -> None:
    session.open_case(1)
    reader = Reader(session)
    walk(session, reader)

    assert {canary for _place, _who, canary in reader.found} == set(HIDDEN)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_check_26_nothing_is_readable_in_safe_mode_that_the_wall_would_mask(
    session: WindowSession, measure: Measure, language: str
) -> None:
    window, reader = session.window, Reader(session)
    window.speech.speak(language)
    window.speak()
    QTest.mouseClick(window.safe.yes, Qt.MouseButton.LeftButton)
    reader.look("agenda before", hidden=True)
    session.act("client")
    reader.look("history from the agenda")
    close_all(session)
    session.open_case(1)
    walk(session, reader)

    assert sorted(reader.found) == []
    assert len(reader.masked) >= 5, "they were there to be masked"
    measure(f"looks at the one screen, {language}", reader.looks, least=40)


def test_check_26_the_preview_of_the_minutes_is_masked_and_file_and_paper_are_whole(session: WindowSession) -> None:
    screen = session.window.minutes.screen
    session.open_case(1)
    session.window.places.minutes()
    assert IDENTITY in minutes_read(session)
    whole = screen.content()

    session.window.safe.say(projected=True)
    session.settle()
    seen = minutes_read(session)
    assert [canary for canary in HIDDEN if canary in seen] == []
    assert "138****5678" in seen
    assert "已遮盖" in screen.note.text()
    assert len(screen.content()) == len(whole)
    session.window.safe.say(projected=False)
    session.settle()
    assert IDENTITY in minutes_read(session)


def test_check_26_a_masked_text_goes_back_to_the_record_as_it_was_and_a_new_one_with_a_mask_is_refused(
    session: WindowSession,
) -> None:
    window, kind = session.window, ChartKind.EQUITY
    window.safe.say(projected=True)
    session.open_case(1)
    shown = own_words(session.case, kind)
    assert shown is not None
    assert "欧阳×" in shown

    window.chart.view.stated.emit(kind, shown)
    session.settle()
    assert own_words(whole(session), kind) == f"权益{MASKED}"

    window.chart.view.stated.emit(kind, f"{shown}。")
    session.settle()
    assert own_words(whole(session), kind) == f"权益{MASKED}"
    assert "遮盖" in session.said

    window.chart.view.stated.emit(kind, "权益 3 × 4，已核对")
    session.settle()
    assert own_words(whole(session), kind) == "权益 3 × 4，已核对"


def whole(session: WindowSession) -> CaseSnapshot:
    case = session.window.desk.whole_case
    assert case is not None
    return case


def test_check_26_windows_that_show_more_are_closed_when_the_room_comes_to_see_the_screen(
    session: WindowSession,
) -> None:
    session.open_case(1)
    session.act("client")
    session.qtbot.waitUntil(session.window.client.view.isVisible)
    session.window.safe.say(projected=True)

    assert not session.window.client.view.isVisible()
    assert session.window.desk.case is not None
    assert IDENTITY not in session.window.desk.case.client
    session.window.safe.say(projected=False)
    assert IDENTITY in session.window.desk.case.client


def test_check_26_a_start_in_safe_mode_shows_nothing_for_a_moment_either(session: WindowSession) -> None:
    session.window.safe.say(projected=True)
    again = session.reopened()
    shown: list[str] = []
    again.window.desk.agenda_changed.connect(lambda _agenda: shown.extend(text for _who, text in everything(again)))
    again.window.desk.agenda_changed.connect(lambda agenda: shown.append(repr(agenda)))
    again.window.bridge.start()
    again.settle()

    assert any("138****5678" in text for text in shown)
    assert [canary for canary in HIDDEN if canary in "\n".join(shown)] == []
    again.window.frame.close()


def everything(session: WindowSession) -> Iterator[tuple[str, str]]:
    return readable(session, hidden=True)
