# SPDX-License-Identifier: Apache-2.0
"""The emergency sheet, and a case entered from it to its resolution, in the real window on the real store."""

import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from models.snapshots.minutes import MinutesSnapshot
from models.store import Store
from reports.minutes import minutes_bytes, minutes_html, minutes_table
from reports.voice import Voice
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.tour.player import Player

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WHY, OPEN_LINE, OPEN_CHECK = "停电", "A1", "c01"


class Stopped(Evening):
    """The script of a case without one confirmation of its cash: before it the machine died."""

    def script(self, name: str) -> dict[str, Any]:
        whole = super().script(name)
        return whole | {"plans": {check: plan for check, plan in whole["plans"].items() if check != OPEN_CHECK}}


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall examined but for one method."""
    file = tmp_path_factory.mktemp("paper") / "desk.db"
    with Store.create(str(file)) as store:
        Stopped(store, cases=("breakfast-stall",)).examine("breakfast-stall")
    return file.read_bytes()


def minutes_of(session: WindowSession) -> MinutesSnapshot:
    found: list[MinutesSnapshot] = []
    desk = session.window.desk
    desk.read("load_minutes", found.append, meeting=desk.meeting, at=desk.now)
    session.qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def begin(session: WindowSession) -> None:
    """Ctrl+Alt+H on the agenda, the reason, Enter."""
    table, form = session.window.agenda.table, session.window.paper.form
    table.select(0)
    session.press_on(table, Qt.Key.Key_H, CONTROL, ALT)
    session.qtbot.waitUntil(form.isActiveWindow)
    if folder := os.environ.get("PICTURES"):
        form.grab().save(f"{folder}/from_paper.png")
    form.reason.setText(WHY)
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    session.settle()
    assert not form.isVisible(), form.note.text()
    session.qtbot.waitUntil(session.window.paper.banner.isVisible)


def test_the_sheet_is_written_by_its_key(session: WindowSession, tmp_path: Path) -> None:
    session.press_on(session.window.agenda.table, Qt.Key.Key_E, CONTROL, ALT)
    session.qtbot.waitUntil(lambda: session.window.frame.findChild(QFileDialog) is not None)
    dialog = session.window.frame.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    target = tmp_path / "sheet.pdf"
    session.window.paper.write_sheet_to(target)
    session.qtbot.waitUntil(lambda: "sheet.pdf" in session.said, timeout=20_000)

    first = PdfReader(target).pages[0].extract_text()
    assert "应急手填表" in first
    assert "老街早点铺" in first


def test_a_case_is_entered_from_paper_to_its_resolution_and_the_minutes_say_so(session: WindowSession) -> None:
    begin(session)
    window, hand = session.window, Player(session.window)
    assert "据纸面补录" in window.paper.banner.text.text()
    session.open_case(1)
    session.voting()
    assert window.paper.banner.isVisible(), "it stands above the case too"
    session.go_to(OPEN_LINE)
    hand.type("1")
    session.settle()
    hand.press("F9")
    hand.type("12121")
    hand.press("Ctrl+Return")
    hand.press("F8")
    hand.type("13")
    hand.press("Return")
    hand.press("Ctrl+Shift+Return")
    assert session.voting().resolution is not None
    if folder := os.environ.get("PICTURES"):
        window.frame.grab().save(f"{folder}/entering.png")
    hand.press("Ctrl+Alt+H")
    session.settle()
    session.qtbot.waitUntil(lambda: not window.paper.banner.isVisible())

    snapshot = minutes_of(session)
    (row,) = snapshot.cases[0].papers
    what = {Voice("zh_CN").say(said): count for said, count in row.what}
    assert what["采信方法"] == 1
    assert what["记录表决"] == 5
    assert row.done < row.begun
    if folder := os.environ.get("PICTURES"):
        for language in ("zh_CN", "en"):
            (Path(folder) / f"minutes_{language}.pdf").write_bytes(minutes_bytes(snapshot, Voice(language)))
    pages = PdfReader(BytesIO(minutes_bytes(snapshot, Voice("zh_CN")))).pages
    printed = "".join("".join(page.extract_text() for page in pages).split())
    assert "据纸面补录第1项" in "".join(pages[0].extract_text().split()), "the first page names the case"
    for said in ("据纸面补录：纸面完成于2026年11月23日", f"未用机器的原因：{WHY}", "由张文静于", "据纸面补录：验"):
        assert said in printed
    assert printed.count("据纸面补录") > 6, "every vote, the condition and the resolution say it too"
    for form in (minutes_html, minutes_table):
        assert WHY in form(snapshot, Voice("zh_CN")).decode()


def test_the_banner_speaks_the_language_spoken_now_and_its_button_ends_the_entry(session: WindowSession) -> None:
    begin(session)
    banner = session.window.paper.banner
    while "Entering from paper" not in banner.text.text():
        before = banner.text.text()
        session.act("language")
        session.qtbot.waitUntil(lambda: banner.text.text() != before)  # noqa: B023 - waited for within the turn
    assert "Ctrl+Alt+H" in session.window.paper.end.text()
    QTest.mouseClick(session.window.paper.end, Qt.MouseButton.LeftButton)
    session.settle()
    session.qtbot.waitUntil(lambda: not banner.isVisible())
    assert "2026-047-2" in session.said
