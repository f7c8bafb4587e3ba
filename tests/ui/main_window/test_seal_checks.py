# SPDX-License-Identifier: Apache-2.0
"""The checks before the seal beside the pages: what they say, where they lead, and when the one question is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from models.operations.asking import ask
from models.operations.noting import withdraw_case
from models.snapshots.sealing import CheckState, Goal, Place, SealCheck
from models.store import Store
from models.terms import AgendaItemId, CaseState, LineKey, QuestionId, Said
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession, sat_at
from ui.main_window.case_page import Tab
from ui.minutes.beside import BesideChecks
from ui.minutes.seal_list import SealList

SHOP, STALL = "luggage-shop", "breakfast-stall"


@pytest.fixture(scope="module")
def decided_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The luggage shop is decided, and the breakfast stall waits."""
    file = tmp_path_factory.mktemp("decided") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=(SHOP, STALL)).resolve(SHOP)
    return file.read_bytes()


@pytest.fixture
def decided(qtbot: QtBot, qapp: QApplication, tmp_path: Path, decided_file: bytes) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, decided_file) as made:
        yield made


@pytest.fixture
def half(session: WindowSession, luggage: AgendaItemId) -> WindowSession:
    """The luggage shop is opened and not decided; the minutes are in front."""
    del luggage
    return at_minutes(session)


def checks(session: WindowSession) -> SealList:
    return session.window.minutes.screen.checks


def at_minutes(session: WindowSession) -> WindowSession:
    session.act("minutes")
    session.settle()
    session.qtbot.waitUntil(lambda: checks(session).isVisible(), timeout=20_000)
    return session


def texts(session: WindowSession) -> list[str]:
    rows = checks(session).list
    return [rows.item(at).text() for at in range(rows.count())]


def lead(session: WindowSession, said: str) -> None:
    """Enter on the row that says this."""
    rows = checks(session).list
    rows.setCurrentRow(next(at for at, text in enumerate(texts(session)) if said in text))
    rows.setFocus()
    session.press_on(rows, Qt.Key.Key_Return)


def offers(session: WindowSession, place: Place) -> None:
    """As if this had to be looked at: what the record seldom lacks leads somewhere all the same."""
    row = SealCheck(CheckState.LOOK, Said("{n}", {"n": "?"}), place)
    checks(session).show_checks((row,), session.window.voice)
    lead(session, "?")


def no_question(session: WindowSession) -> bool:
    return session.window.frame.findChild(QMessageBox, "seal_question") is None


def test_with_a_point_to_mend_ctrl_enter_leads_to_the_list_and_says_which(half: WindowSession) -> None:
    half.act("seal_minutes")
    half.qtbot.waitUntil(checks(half).list.hasFocus, timeout=20_000)

    assert no_question(half)
    assert "须补正 1 项" in half.said
    assert "2026-047-3" in half.said
    assert "2026-047-3" in checks(half).list.currentItem().text()
    assert half.window.desk.agenda is not None
    assert not half.window.desk.agenda.sealed


def test_enter_on_an_undecided_case_leads_to_its_vote(half: WindowSession) -> None:
    lead(half, "2026-047-3")

    assert half.window.page.shown == Tab.VOTE
    assert half.window.voting.screen.voters.hasFocus()


def test_a_double_click_leads_like_enter(half: WindowSession) -> None:
    rows = checks(half).list
    box = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)

    assert half.window.page.shown == Tab.VOTE


def test_what_is_met_leads_nowhere(half: WindowSession) -> None:
    lead(half, "已满足")
    assert half.window.page.shown == Tab.MINUTES


def test_a_case_not_heard_is_shown_on_the_agenda_and_not_presented_by_it(half: WindowSession) -> None:
    lead(half, "未审议")
    half.settle()

    assert half.window.on_agenda
    row = half.window.desk.rows[half.window.agenda.table.currentIndex().row()]
    assert row.state is CaseState.PENDING


def test_each_row_has_its_mark_and_its_word_and_the_worst_comes_first(half: WindowSession) -> None:
    begun = [text.split("：")[0] for text in texts(half)]
    assert begun[:2] == ["× 须补正", "△ 请留意"]
    assert set(begun[2:]) == {"✓ 已满足"}
    assert checks(half).list.accessibleName() == checks(half).title.text()
    assert "须补正 1" in checks(half).title.text()


def test_a_person_who_was_never_there_leads_to_the_people(session: WindowSession, luggage: AgendaItemId) -> None:
    del luggage
    offers(at_minutes(session), Place(Goal.PEOPLE))
    assert session.window.on_agenda
    assert session.window.agenda.members.hasFocus()


def test_a_line_and_a_condition_are_found_in_a_case_that_is_not_open(decided: WindowSession) -> None:
    window, shop = decided.window, decided.window.desk.rows[0]
    decided.open_case(2)
    at_minutes(decided)
    offers(decided, Place(Goal.LINES, shop.id, line=LineKey("P7")))
    decided.settle()
    assert (window.desk.item, decided.focus, window.page.shown) == (shop.id, "P7", Tab.LINES)
    assert window.workspace.grid.hasFocus()

    conditions = decided.voting().conditions
    decided.open_case_from_anywhere(2)
    at_minutes(decided)
    offers(decided, Place(Goal.VOTE, shop.id, condition=conditions[2].id))
    decided.settle()
    table = window.voting.screen.conditions.table
    decided.qtbot.waitUntil(table.hasFocus, timeout=20_000)
    assert (window.page.shown, table.currentRow()) == (Tab.VOTE, 2)


def test_a_question_is_found_in_its_case(half: WindowSession) -> None:
    desk, item = half.window.desk, half.window.desk.item
    assert item is not None
    for text in ("库存几时盘点？", "欠款多少？"):
        facts = {"item": item, "line": None, "text": text, "asked_by": "陈淑芬", "compulsory": True}
        desk.bridge.perform(lambda: ask, facts, acting="陈淑芬")
    half.settle()
    half.qtbot.waitUntil(lambda: any("必答问题 2" in text for text in texts(half)), timeout=20_000)
    asked = half.case.questions
    lead(half, "必答问题 2")

    assert half.window.page.shown == Tab.QUESTIONS
    assert half.window.questions.question is not None
    assert half.window.questions.question.id == QuestionId(asked[1].id)
    assert half.window.questions.list.hasFocus()


def test_who_goes_elsewhere_meanwhile_is_not_brought_back(decided: WindowSession) -> None:
    window, shop = decided.window, decided.window.desk.rows[0]
    decided.open_case(2)
    at_minutes(decided)
    offers(decided, Place(Goal.LINES, shop.id, line=LineKey("P7")))
    window.go_to_tab(Tab.CHARTS)
    decided.settle()

    assert window.page.shown == Tab.CHARTS
    assert decided.focus != "P7"


def test_f12_ctrl_enter_enter_seals_and_the_list_is_gone(decided: WindowSession) -> None:
    window = decided.window
    decided.open_case(1)
    before = decided.presses
    decided.act("minutes")
    decided.act("seal_minutes")
    decided.presses += 1  # the modifier
    box = decided.seal_question()
    assert "请留意的事项：1 项" in box.text()
    assert "未审议" in box.text()
    decided.press_on(box, Qt.Key.Key_Return)
    assert decided.presses - before <= 5
    decided.qtbot.waitUntil(lambda: window.desk.agenda is not None and window.desk.agenda.sealed, timeout=60_000)
    decided.qtbot.waitUntil(lambda: not checks(decided).isVisible(), timeout=20_000)

    decided.act("seal_checks")
    assert window.frame.focusWidget() is window.minutes.screen.view


def test_f6_leads_from_the_pages_to_the_checks_and_back(half: WindowSession) -> None:
    window = half.window
    assert window.minutes.screen.view.hasFocus()
    half.act("seal_checks")
    assert checks(half).list.hasFocus()
    half.act("seal_checks")
    assert window.minutes.screen.view.hasFocus()


def test_what_was_mended_meanwhile_no_longer_keeps_the_minutes_from_their_seal(half: WindowSession) -> None:
    item = half.window.desk.item
    bridge = half.window.desk.bridge
    bridge.perform(lambda: withdraw_case, {"item": item, "reason": "另有资金"}, acting="刘建国")
    half.act("seal_minutes")
    half.qtbot.waitUntil(lambda: not any("2026-047-3" in text for text in texts(half)), timeout=20_000)
    half.settle()
    half.act("seal_minutes")
    QTest.keyClick(half.seal_question(), Qt.Key.Key_Escape)


def test_the_list_is_a_column_beside_the_pages_and_stands_low_above_them_in_a_narrow_window(
    half: WindowSession,
) -> None:
    frame, screen = half.window.frame, half.window.minutes.screen
    beside = screen.findChild(BesideChecks)
    assert beside is not None
    frame.resize(QSize(1366, 768))
    half.qtbot.waitUntil(lambda: beside.side_by_side)
    assert checks(half).width() == 300
    assert screen.view.width() > 1000

    frame.resize(QSize(911, 512))
    half.qtbot.waitUntil(lambda: not beside.side_by_side)
    half.qtbot.waitUntil(lambda: screen.view.height() > 2 * checks(half).height())
    half.act("seal_checks")
    half.qtbot.waitUntil(lambda: checks(half).list.height() > 100)
    half.qtbot.waitUntil(lambda: checks(half).geometry().bottom() < screen.view.geometry().top())
    half.act("seal_checks")
    half.qtbot.waitUntil(lambda: checks(half).list.height() < 60)


def test_the_list_speaks_the_language_that_is_chosen(half: WindowSession) -> None:
    half.act("language")
    half.settle()
    half.qtbot.waitUntil(lambda: not any("已满足" in text for text in texts(half)), timeout=20_000)
