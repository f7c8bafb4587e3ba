# SPDX-License-Identifier: Apache-2.0
"""The auditor's page: from a client's name to the two methods of a line, on a record that nobody may write."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.store import Store
from tests.tools.demo_session import EVENING, Evening
from ui.audit.page import AuditPage
from ui.bridge import Bridge, reader_at
from ui.voice import Speech


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall decided, the luggage shop not heard."""
    file = tmp_path_factory.mktemp("record") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, "zh_CN", ("breakfast-stall", "luggage-shop")).resolve("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def file(tmp_path: Path, record: bytes) -> Path:
    made = tmp_path / "desk.db"
    made.write_bytes(record)
    made.chmod(0o600)
    return made


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Path], AuditPage]]:
    """Open the page on a file; closed, and the language given back, at the end."""
    speech = Speech(qapp, "zh_CN")
    pages: list[AuditPage] = []

    def look(file: Path) -> AuditPage:
        bridge = Bridge(reader_at(str(file)), clock=lambda: EVENING)
        pages.append(AuditPage(bridge, speech))
        qtbot.addWidget(pages[0])
        bridge.start()
        pages[0].show()
        return pages[0]

    yield look
    pages[0].close()
    speech.speak("en")
    speech.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, look: Callable[[Path], AuditPage], file: Path) -> AuditPage:
    page = look(file)
    qtbot.waitUntil(lambda: "正在校验" not in page.state.text(), timeout=20_000)
    return page


def find(qtbot: QtBot, page: AuditPage, client: str) -> None:
    """Type a client and open what is found."""
    page.list.field.setText(client)
    QTest.keyClick(page.list.field, Qt.Key.Key_Return)


def test_a_client_a_line_and_its_two_methods_are_found_by_name(qtbot: QtBot, page: AuditPage) -> None:
    find(qtbot, page, "lj")
    qtbot.waitUntil(lambda: page.pages.document.pageCount() > 2, timeout=60_000)
    qtbot.waitUntil(page.pages.field.hasFocus)

    page.pages.field.setText("营业额")

    def annex() -> str:
        """The page of the annex, once something is found on it."""
        places = range(page.pages.hits.count())
        found = {page.pages.hits.resultAtIndex(place).page() for place in places}
        texts = [page.pages.document.getAllText(number).text() for number in found]
        return next((text for text in texts if "附表" in text), "")

    qtbot.waitUntil(lambda: bool(annex()), timeout=20_000)
    (row,) = (line for line in annex().splitlines() if "营业额" in line and "P1" in line)
    assert len(re.findall("[验推率势同酬进季能构配逻] [0-9,]+", row)) == 2, row
    assert row.endswith("5/5")
    QTest.keyClick(page.pages.field, Qt.Key.Key_Return)
    assert page.pages.note.text().startswith("第 1 处")


def test_what_is_not_on_the_pages_and_whom_nobody_heard_is_said(qtbot: QtBot, page: AuditPage) -> None:
    find(qtbot, page, "lj")
    qtbot.waitUntil(lambda: page.pages.document.pageCount() > 2, timeout=60_000)
    page.pages.field.setText("没有这个词")
    assert page.pages.note.text() == "这些页上没有"
    QTest.keyClick(page.pages.field, Qt.Key.Key_Escape)
    assert page.list.field.hasFocus()

    page.list.field.clear()
    find(qtbot, page, "新西街")
    qtbot.waitUntil(lambda: "未开始审议" in page.list.note.text(), timeout=20_000)
    assert page.pages.document.pageCount() == 0


def test_looking_changes_no_byte_and_leaves_no_file(
    qtbot: QtBot, look: Callable[[Path], AuditPage], file: Path, record: bytes
) -> None:
    page = look(file)
    qtbot.waitUntil(lambda: "校验一致" in page.state.text(), timeout=20_000)
    find(qtbot, page, "老街")
    qtbot.waitUntil(lambda: page.pages.document.pageCount() > 2, timeout=60_000)
    page.close()
    assert sha256(file.read_bytes()).digest() == sha256(record).digest()
    assert [each.name for each in file.parent.iterdir()] == ["desk.db"]


def test_the_desk_may_have_the_record_open_meanwhile(
    qtbot: QtBot, look: Callable[[Path], AuditPage], file: Path
) -> None:
    with Store.open(str(file)):
        page = look(file)
        qtbot.waitUntil(lambda: "校验一致" in page.state.text(), timeout=20_000)
        page.close()


def test_a_record_that_was_changed_is_told_before_anything_is_read(
    qtbot: QtBot, look: Callable[[Path], AuditPage], file: Path
) -> None:
    with closing(sqlite3.connect(file)) as stranger:
        stranger.execute("DROP TRIGGER journal_values_no_update")
        stranger.execute("UPDATE journal_values SET value = 'x' WHERE number = 2")
        stranger.commit()
    page = look(file)
    qtbot.waitUntil(lambda: "不一致" in page.state.text(), timeout=20_000)
    page.close()


def test_a_file_that_is_no_record_is_told_in_words(
    qtbot: QtBot, look: Callable[[Path], AuditPage], tmp_path: Path
) -> None:
    page = look(tmp_path / "none.db")
    qtbot.waitUntil(lambda: "none.db" in page.state.text(), timeout=20_000)
    page.close()
    assert list(tmp_path.iterdir()) == []
