# SPDX-License-Identifier: Apache-2.0
"""Conditions, terms and conflicts of interest in the real window on the real store."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QTableWidgetItem

from models.operations.voting import open_ballot
from models.snapshots.revealing import NAMED
from models.snapshots.voting import ConditionRow
from models.store import Store
from models.terms import Choice, ConditionKind, LineKey
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.voting.conditions import DUE, KIND, OWNER, TEXT, ConditionsPanel
from ui.wishes import Wished

STALL, LUGGAGE = 1, 2


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall voted on and revealed, the luggage shop waiting."""
    file = tmp_path_factory.mktemp("resolving") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def stall(session: WindowSession) -> WindowSession:
    """The voting tab of the breakfast stall."""
    session.open_case(STALL)
    session.act("conditions")
    session.voting()
    return session


def panel(session: WindowSession) -> ConditionsPanel:
    return session.window.voting.screen.conditions


def conditions(session: WindowSession) -> tuple[ConditionRow, ...]:
    return session.voting().conditions


def cell(session: WindowSession, row: int, column: int) -> QTableWidgetItem:
    found = panel(session).table.item(row, column)
    assert found is not None
    return found


def add(session: WindowSession, text: str) -> None:
    field = panel(session).field
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_typed_into_the_text_of_a_condition_is_stored(stall: WindowSession) -> None:
    add(stall, "配偶签字")
    stall.voting()

    cell(stall, 2, TEXT).setText("配偶与父亲签字")

    assert conditions(stall)[2].text == "配偶与父亲签字"


def test_the_policys_own_text_cannot_be_typed_over(stall: WindowSession) -> None:
    add(stall, "12")
    stall.voting()

    editable = [bool(cell(stall, row, TEXT).flags() & Qt.ItemFlag.ItemIsEditable) for row in range(3)]
    assert editable == [False, False, True]


def test_the_kind_of_an_own_condition_is_chosen_in_its_cell_and_of_the_policys_it_is_not(stall: WindowSession) -> None:
    add(stall, "配偶签字")
    stall.voting()
    table = panel(stall).table
    table.setCurrentCell(2, KIND)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox, "condition_kind")
    assert isinstance(box, QComboBox)
    assert box.width() >= box.sizeHint().width()
    box.setCurrentIndex(box.findData(ConditionKind.COVENANT.value))
    with stall.qtbot.waitSignal(panel(stall).amended):
        QTest.keyClick(box, Qt.Key.Key_Return)

    assert conditions(stall)[2].kind is ConditionKind.COVENANT
    assert not cell(stall, 0, KIND).flags() & Qt.ItemFlag.ItemIsEditable


def test_an_open_question_becomes_a_condition_with_one_key(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    facts = {"item": session.window.desk.item, "line": LineKey("A1"), "text": "现金由谁保管?", "asked_by": None}
    session.window.desk.wish(Wished("ask", {**facts, "compulsory": False}))
    session.settle()
    session.window.go_to_tab(4)
    for _twice in range(2):
        session.act("to_condition")

    (made,) = session.voting().conditions
    assert (made.kind, made.owner, made.due) == (ConditionKind.PRECEDENT, session.case.lead_officer, "before pay-out")
    assert "Q1" in made.text
    assert "现金由谁保管?" in made.text


def test_trying_to_edit_the_policys_text_says_why_it_stays(stall: WindowSession) -> None:
    panel(stall).table.cellDoubleClicked.emit(0, TEXT)

    assert "制度原文" in stall.said


def test_a_mandatory_condition_is_struck_out_with_the_reason_that_is_asked_for(stall: WindowSession) -> None:
    panel(stall).table.setCurrentCell(0, OWNER)
    panel(stall).remove.click()
    assert panel(stall).reason.isVisible()
    assert conditions(stall)[0].struck is None

    panel(stall).reason.setText("本案由支行监控")
    QTest.keyClick(panel(stall).reason, Qt.Key.Key_Return)

    assert conditions(stall)[0].struck == "本案由支行监控"
    assert not panel(stall).reason.isVisible()


@pytest.mark.parametrize(
    ("column", "typed", "word"),
    [(DUE, "1999-02-31", "日历"), (DUE, "1999-02-28", "早于"), (OWNER, "某人", "某人")],
)
def test_a_day_or_an_owner_that_cannot_be_is_refused_and_the_cell_shows_what_is_stored(
    stall: WindowSession, column: int, typed: str, word: str
) -> None:
    before = conditions(stall)
    stored = cell(stall, 0, column).text()

    cell(stall, 0, column).setText(typed)

    assert conditions(stall) == before
    assert word in stall.said
    assert cell(stall, 0, column).text() == stored


def test_days_after_the_pay_out_are_written_in_words(stall: WindowSession) -> None:
    cell(stall, 0, DUE).setText("+10")

    assert conditions(stall)[0].due == "pay-out + 10 days"
    assert cell(stall, 0, DUE).text() == "放款后10日内"


@pytest.mark.parametrize(("typed", "stored"), [("1130", "2026-11-30"), ("1/5", "2027-01-05")])
def test_a_due_day_typed_shortly_is_the_next_such_day_and_the_cell_shows_which(
    stall: WindowSession, typed: str, stored: str
) -> None:
    cell(stall, 1, DUE).setText(typed)

    assert conditions(stall)[1].due == stored
    day = date.fromisoformat(stored)
    assert cell(stall, 1, DUE).text() == f"{day.year}年{day.month}月{day.day}日前"


@pytest.mark.parametrize("typed", ["99", "05", "０５"])
def test_a_code_that_the_policy_does_not_know_adds_nothing_and_stays_to_be_mended(
    stall: WindowSession, typed: str
) -> None:
    before = len(conditions(stall))

    add(stall, typed)

    assert len(conditions(stall)) == before
    assert panel(stall).field.text() == typed
    assert "没有编码" in stall.said


def test_the_codes_are_read_beside_the_field_while_it_has_the_keyboard(stall: WindowSession) -> None:
    codes = panel(stall).codes
    panel(stall).field.setFocus()
    assert codes.isVisible()
    assert [codes.item(row).text()[:2] for row in range(codes.count())][:3] == ["01", "02", "11"]

    stall.type("21", panel(stall).field)
    assert [row for row in range(codes.count()) if not codes.item(row).isHidden()] == [6]
    panel(stall).table.setFocus()
    assert not codes.isVisible()


def test_the_instalment_follows_the_terms_while_they_are_typed(stall: WindowSession) -> None:
    form = stall.window.voting.screen.resolution
    stall.voting()
    before = form.instalment.text()

    form.amount.selectAll()
    stall.type("20000", form.amount)
    stall.qtbot.waitUntil(lambda: "元" in form.instalment.text())
    assert form.instalment.text() != before

    form.amount.selectAll()
    stall.type("900000", form.amount)
    stall.qtbot.waitUntil(lambda: "，超过" in form.instalment.text())


@pytest.mark.parametrize(("name", "typed"), [("amount", "5e4"), ("months", "12.5"), ("annual_rate", "14.4")])
def test_a_number_that_cannot_be_read_is_named_by_its_field(stall: WindowSession, name: str, typed: str) -> None:
    form = stall.window.voting.screen.resolution
    stall.voting()
    field = {"amount": form.amount, "months": form.months, "annual_rate": form.annual_rate}[name]
    field.setText(typed)

    stall.act("adopt_resolution")

    assert stall.voting().resolution is None
    assert stall.said.startswith({"amount": "金额", "months": "期限", "annual_rate": "年利率"}[name])


def test_the_reason_of_a_restricted_ballot_is_how_many_points_are_open_and_the_first(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("recusal")
    QTest.keyClick(session.window.voting.screen.conflicts.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    session.settle()
    unmet = [session.window.voice.say(row.said) for row in session.case.gate.rows if not row.met]
    session.act("restricted")

    session.settle()
    reason = session.voting().rounds[-1].reason or ""
    assert reason.startswith(f"有 {len(unmet)} 点未满足")
    assert sum(point in reason for point in unmet) == NAMED


def declare(session: WindowSession) -> Callable[[str], None]:
    def typed(text: str) -> None:
        field = session.window.voting.screen.conflicts.field
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return typed


def test_enter_on_the_gate_declares_nothing_and_leads_to_the_question_put_to_the_room(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("gate")
    session.voting()
    screen = session.window.voting.screen

    QTest.keyClick(screen.gate, Qt.Key.Key_Return)
    session.voting()

    assert screen.conflicts.field.hasFocus()
    assert any(not row.met and row.line is None for row in session.case.gate.rows)


def test_no_conflict_is_declared_by_its_own_key_and_said_for_whom(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("recusal")
    QTest.keyClick(session.window.voting.screen.conflicts.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    session.voting()

    names = [name for _, name in session.case.base]
    assert all(name in session.said for name in names)
    assert not session.window.voting.screen.conflicts.isVisible()


def test_a_member_with_a_conflict_is_recused_by_number_and_reason(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("recusal")
    declare(session)("3 借款人之兄，已说明")
    session.voting()

    recused = dict(session.case.recused)
    assert "借款人之兄，已说明" in recused.values()
    assert "借款人之兄，已说明" in session.said

    declare(session)("借款人之兄")
    assert "如：" in session.said


def closed(box: QMessageBox) -> bool:
    return not shiboken6.isValid(box)


def test_the_number_of_somebody_recused_asks_whether_it_was_a_mistake(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.act("recusal")
    declare(session)("3 表兄")
    session.voting()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        session.act("recusal")
        declare(session)("3 编号有误")
        box = session.window.frame.findChild(QMessageBox, "recusal_question")
        assert box is not None
        assert all(said in box.text() for said in ("表兄", "编号有误"))
        session.qtbot.waitUntil(box.isActiveWindow)
        QTest.keyClick(box, key)
        if key is Qt.Key.Key_Tab:
            next(each for each in box.buttons() if each is not box.defaultButton()).click()
        session.settle()
        session.qtbot.waitUntil(partial(closed, box))
        session.voting()
        assert ("表兄" in dict(session.case.recused).values()) is (key is Qt.Key.Key_Return)
    assert "编号有误" in session.said


def test_the_reason_asked_for_one_case_is_not_given_for_the_next(stall: WindowSession) -> None:
    panel(stall).table.setCurrentCell(0, OWNER)
    panel(stall).remove.click()
    panel(stall).field.setText("配偶")

    stall.open_case_from_anywhere(LUGGAGE)
    stall.act("tab_5")

    assert not panel(stall).reason.isVisible()
    assert panel(stall).field.text() == ""


def test_a_recusal_half_typed_for_one_case_is_none_in_the_next(stall: WindowSession) -> None:
    stall.act("recusal")
    field = stall.window.voting.screen.conflicts.field
    QTest.keyClicks(field, "3 brother")
    stall.open_case_from_anywhere(LUGGAGE)
    stall.act("tab_5")
    stall.voting()
    assert field.text() == ""

    stall.open_case_from_anywhere(STALL)
    stall.act("tab_5")
    stall.act("recusal")
    stall.qtbot.waitUntil(lambda: field.text() == "3 brother")


def test_terms_on_the_form_of_one_case_are_not_adopted_for_the_next(stall: WindowSession) -> None:
    wished: list[str] = []
    stall.window.desk.wished.connect(lambda wish, _pending: wished.append(wish.operation))
    stall.window.open_neighbour(1)
    stall.act("adopt")

    assert "adopt_resolution" not in wished


def test_a_further_round_is_opened_with_its_reason_and_counts_its_own_votes(stall: WindowSession) -> None:
    screen = stall.window.voting.screen
    assert not screen.open_full.isEnabled()

    stall.act("new_round")
    screen.round_reason.setText("金额有误，重新表决")
    QTest.keyClick(screen.round_reason, Qt.Key.Key_Return)
    stall.type("13131", screen.voters)

    second = stall.voting().rounds[-1]
    assert (second.number, second.reason, second.restricted) == (2, "金额有误，重新表决", False)
    assert [voter.choice for voter in second.voters if voter.number in (3, 5)] == [Choice.REINVESTIGATE] * 2
    assert second.complete


def test_an_adoption_that_a_condition_holds_up_leads_to_the_cell_that_is_empty(stall: WindowSession) -> None:
    add(stall, "配偶签字")
    stall.voting()
    cell(stall, 2, OWNER).setText(stall.case.lead_officer)
    stall.voting()
    stall.act("adopt_resolution")

    assert stall.voting().resolution is None
    table = panel(stall).table
    assert (table.currentRow(), table.currentColumn()) == (2, DUE)
    assert table.hasFocus()
    assert "期限" in stall.said
