# SPDX-License-Identifier: Apache-2.0
"""Shift+E on a line: its papers one by one, their pictures, and a class that a member changes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from models.snapshots.wall import Curtain, WallState
from models.terms import EvidenceClass
from resources import path
from tests.tools.window_session import WindowSession
from ui.wall.window import WallWindow
from ui.workspace.evidence_dialog import EvidenceDialog, Opening

Key = Qt.Key


class Programs(QObject):
    """Stands where the programs of the machine are, and reads what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[tuple[str, bytes]] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        file = Path(url.toLocalFile())
        self.read.append((file.name, file.read_bytes()))


def test_the_slip_that_came_with_the_workbook_is_shown_and_put_into_another_class(
    session: WindowSession,
) -> None:
    with session.qtbot.waitSignal(session.window.importing.done, timeout=20_000):
        session.window.importing.import_files([path("samples", "zh_CN", "luggage-shop.xlsx")])
    session.settle()
    session.open_case(1)
    dialog = session.window.evidence.dialog
    session.go_to("A1")
    session.press(Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    session.qtbot.waitUntil(dialog.isVisible)
    ids = [piece.split()[0] for piece in (dialog.list.item(row).text() for row in range(dialog.list.count()))]
    dialog.list.setCurrentRow(ids.index("E02"))
    session.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())

    dialog.kind.setCurrentIndex(dialog.kind.findData(EvidenceClass.CLIENT.value))
    member = session.case.base[1][1]
    dialog.person.setCurrentIndex(dialog.person.findText(member))
    QTest.keyClicks(dialog.reason, "copy only")
    QTest.keyClick(dialog.reason, Key.Key_Return)
    session.qtbot.waitUntil(lambda: dialog.reason.text() == "")
    session.settle()

    assert [(row.evidence, row.after, row.reason, row.by) for row in session.case.reclassified] == [
        ("E02", EvidenceClass.CLIENT, "copy only", member)
    ]
    assert "copy only" in dialog.facts.text()
    assert dialog.current is not None
    assert dialog.current.id == "E02"
    assert dialog.current.evidence_class is EvidenceClass.CLIENT
    assert dialog.kind.currentData() == EvidenceClass.CLIENT.value
    QTest.keyClick(dialog, Key.Key_Escape)
    assert session.focus == "A1"


def answer(dialog: EvidenceDialog, key: Qt.Key) -> None:
    """F5, and this key on the question."""
    QTest.keyClick(dialog.list, Key.Key_F5)
    box = next(each for each in dialog.findChildren(QMessageBox, "photograph_question") if each.isVisible())
    QTest.keyClick(box, key)


def test_a_photograph_comes_to_the_wall_only_by_a_second_key(session: WindowSession) -> None:
    with session.qtbot.waitSignal(session.window.importing.done, timeout=20_000):
        session.window.importing.import_files([path("samples", "zh_CN", "luggage-shop.xlsx")])
    session.settle()
    session.open_case(1)
    wall, dialog = session.window.wall, session.window.evidence.dialog
    session.go_to("A1")
    session.act("evidence_files")
    session.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    before = wall.live
    answer(dialog, Key.Key_Return)
    assert wall.live == before, "no screen that comes later finds it"

    wall.wall = WallWindow(session.window.frame.screen())
    session.qtbot.addWidget(wall.wall)
    answer(dialog, Key.Key_Escape)
    assert wall.live == before

    answer(dialog, Key.Key_Return)
    came = [wall.live]
    QTest.keyClick(dialog, Key.Key_Escape)
    wall.refresh()
    came.append(wall.live)
    session.go_to("A2")
    came.append(wall.live)
    assert [each.state for each in came] == [WallState.PHOTOGRAPH, WallState.PHOTOGRAPH, WallState.LINE]
    assert [bool(each.photograph) for each in came] == [True, True, False]

    ways: list[Callable[[], None]] = [
        partial(session.act, "tab_6"),
        session.window.go_to_agenda,
        partial(session.go_to, "A2"),
    ]
    for leave in ways:
        session.open_case_from_anywhere(1)
        session.act("tab_2")
        session.go_to("A1")
        session.act("evidence_files")
        session.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
        answer(dialog, Key.Key_Return)
        QTest.keyClick(dialog, Key.Key_Escape)
        session.act("hold")
        assert wall.live.photograph
        leave()
        assert not wall.live.photograph, "a held wall lets it go too"
        session.act("hold")


def test_no_key_alone_brings_a_photograph_back(session: WindowSession) -> None:
    with session.qtbot.waitSignal(session.window.importing.done, timeout=20_000):
        session.window.importing.import_files([path("samples", "zh_CN", "luggage-shop.xlsx")])
    session.settle()
    session.open_case(1)
    wall, dialog = session.window.wall, session.window.evidence.dialog
    wall.wall = WallWindow(session.window.frame.screen())
    session.qtbot.addWidget(wall.wall)

    def show() -> None:
        session.go_to("A1")
        session.act("evidence_files")
        session.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
        answer(dialog, Key.Key_Return)
        QTest.keyClick(dialog, Key.Key_Escape)

    def hangs() -> bool:
        return bool(wall.live.photograph)

    show()
    session.act("black")
    session.act("black")
    assert not hangs(), "black ends it"

    session.act("black")
    show()
    assert "Ctrl+B" in session.said
    session.act("black")
    assert not hangs()

    show()
    session.act("hold")
    session.window.screens.waking.woke.emit()
    session.act("push")
    assert not hangs(), "sleep ends it, on a held wall too"
    session.act("hold")

    show()
    wall.follow(Curtain(WallState.VOTING, session.case.item))  # of which nothing is public yet
    assert hangs()
    session.act("tab_6")
    assert not hangs()


def test_files_of_the_same_name_are_handed_over_apart_and_a_program_never(session: WindowSession) -> None:
    programs = Programs()
    QDesktopServices.setUrlHandler("file", programs, "open")  # type: ignore[arg-type] # the stub asks for bytes
    hand_over = session.window.evidence.hand_over

    assert hand_over("aa.pdf", "receipt.pdf", b"one") is Opening.OPENED
    assert hand_over("bb.pdf", "receipt.pdf", b"two") is Opening.OPENED
    assert hand_over("cc.desktop", "receipt.desktop", b"[Desktop Entry]") is Opening.NOT_HANDED_OVER
    QDesktopServices.unsetUrlHandler("file")

    assert programs.read == [("receipt.pdf", b"one"), ("receipt.pdf", b"two")]


def test_in_safe_mode_a_photograph_and_a_file_are_shown_only_by_a_second_key(session: WindowSession) -> None:
    with session.qtbot.waitSignal(session.window.importing.done, timeout=20_000):
        session.window.importing.import_files([path("samples", "zh_CN", "luggage-shop.xlsx")])
    session.settle()
    programs = Programs()
    QDesktopServices.setUrlHandler("file", programs, "open")  # type: ignore[arg-type] # the stub asks for bytes
    session.window.safe.say(projected=True)
    session.open_case(1)
    wall, dialog = session.window.wall, session.window.evidence.dialog
    session.go_to("A1")
    session.act("evidence_files")
    session.qtbot.waitUntil(dialog.wall_button.isEnabled)
    assert dialog.picture.pixmap().isNull()
    assert "F5" in dialog.note.text()
    before = wall.live
    answer(dialog, Key.Key_Escape)
    assert dialog.picture.pixmap().isNull()
    answer(dialog, Key.Key_Return)
    assert not dialog.picture.pixmap().isNull()
    assert wall.live == before

    for key, count in ((Key.Key_Escape, 0), (Key.Key_Return, 1)):
        QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
        box = next(each for each in dialog.findChildren(QMessageBox, "file_question") if each.isVisible())
        QTest.keyClick(box, key)
        assert len(programs.read) == count
    QDesktopServices.unsetUrlHandler("file")

    session.window.safe.say(projected=False)
    assert not dialog.veiled
