# SPDX-License-Identifier: Apache-2.0
"""The list of conditions in the real window on the real store, by keyboard."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.operations.conditioning import add_condition
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import open_ballot
from models.store import Store
from models.terms import ConditionKind, ConditionStatus
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.voting.fulfilment import FulfilmentDialog
from ui.voting.fulfilment_table import DUE, STATUS

SPOUSE = "配偶签共同借款合同"


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall approved on both duties and the spouse's signature, the luggage shop waiting."""
    file = tmp_path_factory.mktemp("fulfilment") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
        evening.perform(add_condition, item=item, code="11", kind=ConditionKind.PRECEDENT, text=SPOUSE)
        evening.perform(adopt_resolution, item=item, reasons="")
    return file.read_bytes()


@pytest.fixture
def dialog(session: WindowSession) -> FulfilmentDialog:
    """The list, opened from the agenda with its key; the spouse's signature is in focus."""
    session.act("fulfilment")
    found = session.window.fulfilment.dialog
    session.qtbot.waitUntil(lambda: found.table.rowCount() == 3)
    found.table.setCurrentCell(2, DUE)
    return found


def key(session: WindowSession, on: QWidget, code: Qt.Key) -> None:
    QTest.keyClick(on, code)
    session.settle()


def record(session: WindowSession, dialog: FulfilmentDialog, digit: str, words: str, first: str | None = None) -> None:
    """A digit on the condition in focus, then what is asked, then Enter."""
    QTest.keyClicks(dialog.table, digit)
    if first is not None:
        dialog.first.setText(first)
    dialog.words.setText(words)
    key(session, dialog.words, Qt.Key.Key_Return)


def shown(dialog: FulfilmentDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_the_list_says_what_holds_the_pay_out_up_until_it_is_verified(
    session: WindowSession, dialog: FulfilmentDialog
) -> None:
    assert "不得放款" in dialog.story.text()
    assert SPOUSE in dialog.story.text()
    QTest.keyClicks(dialog.table, "6")
    assert not dialog.words.isVisible()
    assert "不得放款" in dialog.note.text()

    record(session, dialog, "1", "合同扫描件", "赵晓梅")
    assert shown(dialog, 2, STATUS) == "已提交凭据"
    assert "赵晓梅" in dialog.story.text()
    record(session, dialog, "2", "已见原件")

    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert "可以放款" in dialog.story.text()


def test_what_lacks_words_stays_open_and_esc_leaves_it(session: WindowSession, dialog: FulfilmentDialog) -> None:
    record(session, dialog, "2", "")
    assert "须" in dialog.note.text() or "需要" in dialog.note.text()
    assert dialog.words.isVisible()
    key(session, dialog.words, Qt.Key.Key_Escape)
    assert not dialog.words.isVisible()
    assert dialog.isVisible()
    assert dialog.table.hasFocus()


def test_the_day_of_the_pay_out_gives_what_hangs_on_it_its_day(
    session: WindowSession, dialog: FulfilmentDialog
) -> None:
    record(session, dialog, "2", "已见原件")
    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    QTest.keyClicks(dialog.table, "6")
    assert dialog.first.text() == "2026-11-23"
    dialog.first.setText("明天")
    key(session, dialog.first, Qt.Key.Key_Return)
    assert "明天" in dialog.note.text()
    dialog.first.setText("1123")
    key(session, dialog.first, Qt.Key.Key_Return)

    session.qtbot.waitUntil(lambda: "2026-11-30" in shown(dialog, 0, DUE))
    assert "已于2026年11月23日放款" in dialog.story.text()


def test_a_waiver_takes_a_digit_of_each_member_and_a_reason(session: WindowSession, dialog: FulfilmentDialog) -> None:
    QTest.keyClicks(dialog.table, "5")
    assert dialog.conflict.hasFocus()
    assert not dialog.presiding.isVisible()
    dialog.first.setText("11111")
    dialog.words.setText("配偶已故")
    key(session, dialog.words, Qt.Key.Key_Return)
    assert "尚未声明有无利益冲突" in dialog.note.text()
    dialog.conflict.setText("0")
    dialog.first.setText("111")
    key(session, dialog.words, Qt.Key.Key_Return)
    assert "5票" in dialog.note.text().replace(" ", "")
    dialog.first.setText("14411")
    key(session, dialog.words, Qt.Key.Key_Return)
    assert "未同意豁免" in dialog.note.text()
    dialog.first.setText("１１１１１")
    key(session, dialog.words, Qt.Key.Key_Return)

    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    QTest.keyClick(dialog.settled, Qt.Key.Key_Space)
    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    dialog.table.setCurrentCell(2, DUE)
    row = dialog.table.current
    assert row is not None
    assert row.status is ConditionStatus.WAIVED
    assert "第47次会议表决" in dialog.story.text()


def test_with_the_chair_recused_a_waiver_asks_who_presides(session: WindowSession, dialog: FulfilmentDialog) -> None:
    QTest.keyClicks(dialog.table, "5")
    dialog.conflict.setText("5 表兄")
    key(session, dialog.conflict, Qt.Key.Key_Return)
    assert dialog.presiding.hasFocus()
    QTest.keyClicks(dialog.presiding, "2")
    key(session, dialog.presiding, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.first, "1111")
    key(session, dialog.first, Qt.Key.Key_Return)
    dialog.words.setText("配偶已故")
    key(session, dialog.words, Qt.Key.Key_Return)

    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    QTest.keyClick(dialog.settled, Qt.Key.Key_Space)
    session.qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    dialog.table.setCurrentCell(2, DUE)
    row = dialog.table.current
    assert row is not None
    (step,) = row.steps
    assert (step.by, step.recused) == ("黄志远", (("刘建国", "表兄"),))


def test_the_list_is_saved_as_a_file_that_says_the_same(
    session: WindowSession, dialog: FulfilmentDialog, tmp_path: Path
) -> None:
    record(session, dialog, "4", "配偶拒签", "赵晓梅")
    session.window.fulfilment.keep(tmp_path / "list.pdf")
    session.qtbot.waitUntil((tmp_path / "list.pdf").exists, timeout=20_000)

    text = "".join(PdfReader(BytesIO((tmp_path / "list.pdf").read_bytes())).pages[0].extract_text().split())
    for words in (SPOUSE, "已违反", "赵晓梅", "配偶拒签", "不得放款", "每月"):
        assert words in text


def test_the_list_is_in_a_menu_with_its_key_from_everywhere(session: WindowSession) -> None:
    session.open_case(2)
    session.act("fulfilment")
    assert session.window.fulfilment.dialog.isVisible()
