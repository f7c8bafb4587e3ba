# SPDX-License-Identifier: Apache-2.0
"""Votes are keyed as they are called out: one digit each, the chair last."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.snapshots.voting import ConditionRow, RoundRow, Terms, VoterRow, VotingSnapshot
from models.terms import CaseId, Choice, ConditionId, ConditionKind, MemberId, ReasonCode, RoundId, Said, ScheduleType
from reports.voice import Voice
from ui.voting.conditions import DUE, OWNER, ConditionsPanel
from ui.voting.resolution_form import ResolutionForm
from ui.voting.voters import VoterTable

AT = datetime(2026, 11, 23, 20, 20, tzinfo=UTC)


def voter(number: int, *, chair: bool = False, recused: str | None = None, choice: Choice | None = None) -> VoterRow:
    return VoterRow(
        id=MemberId(f"m{number}"),
        number=number,
        name=f"Member {number}",
        chair=chair,
        recused=recused,
        absent=False,
        voted=choice is not None,
        choice=choice,
        amount=None,
        months=None,
        remark=None,
    )


def voting(*voters: VoterRow) -> VotingSnapshot:
    running = RoundRow(RoundId("r1"), 1, False, AT, None, voters, (), None, None, None)
    return VotingSnapshot(
        case=CaseId("c"),
        rounds=(running,),
        waiting=(),
        rule=Said("rule"),
        merged=None,
        instalment=None,
        ceiling=None,
        exceeds=False,
        conditions=(
            ConditionRow(ConditionId("k"), 1, "01", True, ConditionKind.SUBSEQUENT, "visit", "", "", "", None),
        ),
        templates=(("11", ConditionKind.PRECEDENT, "spouse signs"),),
        resolution=None,
    )


FIVE = voting(voter(1, chair=True), voter(2), voter(3), voter(4), voter(5, recused="second officer"))


def table_showing(qtbot: QtBot, snapshot: VotingSnapshot) -> VoterTable:
    table = VoterTable()
    qtbot.addWidget(table)
    table.show_voting(snapshot, Voice("en"))
    return table


def test_digits_record_one_vote_each_with_the_chair_last_and_nobody_recused(qtbot: QtBot) -> None:
    table = table_showing(qtbot, FIVE)
    called: list[tuple[MemberId, Choice]] = []
    table.vote_called.connect(lambda member, choice, _own: called.append((member, choice)))

    QTest.keyClicks(table, "2121")

    assert called == [
        ("m2", Choice.APPROVE_WITH_CONDITIONS),
        ("m3", Choice.APPROVE),
        ("m4", Choice.APPROVE_WITH_CONDITIONS),
        ("m1", Choice.APPROVE),
    ]


def test_backspace_returns_to_the_vote_before_so_that_it_can_be_changed(qtbot: QtBot) -> None:
    table = table_showing(qtbot, FIVE)
    called: list[tuple[MemberId, Choice]] = []
    QTest.keyClicks(table, "2")
    table.vote_called.connect(lambda member, choice, _own: called.append((member, choice)))

    QTest.keyClick(table, Qt.Key.Key_Backspace)
    QTest.keyClicks(table, "4")

    assert called == [("m2", Choice.REJECT)]


def test_a_key_that_is_no_vote_moves_no_turn(qtbot: QtBot) -> None:
    table = table_showing(qtbot, voting(*(voter(number, chair=number == 1) for number in range(1, 9))))

    QTest.keyClicks(table, "7")

    assert table.whose_turn() == "m2"


def test_no_digit_counts_while_no_round_is_open(qtbot: QtBot) -> None:
    closed = replace(FIVE, rounds=(replace(FIVE.rounds[0], revealed_at=AT),))
    table = table_showing(qtbot, closed)
    called: list[object] = []
    table.vote_called.connect(lambda member, _choice, _own: called.append(member))

    QTest.keyClicks(table, "1")

    assert called == []


def test_a_round_is_complete_when_everybody_but_the_recused_has_voted() -> None:
    open_round = voting(voter(1, chair=True), voter(2, choice=Choice.APPROVE)).rounds[0]
    full_round = voting(voter(2, choice=Choice.APPROVE), voter(5, recused="second officer")).rounds[0]

    assert not open_round.complete
    assert full_round.complete


def test_a_code_takes_a_template_and_other_words_make_a_condition_of_their_own(qtbot: QtBot) -> None:
    panel = ConditionsPanel()
    qtbot.addWidget(panel)
    panel.show_conditions(FIVE, Voice("en"))
    wished: list[tuple[str, str]] = []
    panel.condition_wished.connect(lambda code, text: wished.append((code, text)))

    for typed in ("11", "pay suppliers directly"):
        QTest.keyClicks(panel.field, typed)
        QTest.keyClick(panel.field, Qt.Key.Key_Return)

    assert wished == [("11", ""), ("", "pay suppliers directly")]


def test_a_condition_begun_for_one_case_cannot_be_brought_back_in_the_next(qtbot: QtBot) -> None:
    panel = ConditionsPanel()
    qtbot.addWidget(panel)
    QTest.keyClicks(panel.field, "pay suppliers directly")

    panel.leave()
    panel.field.undo()

    assert panel.field.text() == ""


def test_a_missing_due_date_is_typed_into_its_cell(qtbot: QtBot) -> None:
    panel = ConditionsPanel()
    qtbot.addWidget(panel)
    panel.show_conditions(FIVE, Voice("en"))
    amended: list[tuple[object, object]] = []
    panel.amended.connect(lambda condition, parts, _changed: amended.append((condition, parts)))

    cell = panel.table.item(0, DUE)
    assert cell is not None
    cell.setText("+7")

    parts = {"kind": FIVE.conditions[0].kind, "text": "visit", "owner": "", "due": "pay-out + 7 days", "proof": ""}
    assert amended == [("k", parts)]


def test_a_kind_chosen_before_the_last_cell_came_back_keeps_both(qtbot: QtBot) -> None:
    panel = ConditionsPanel()
    qtbot.addWidget(panel)
    panel.show_conditions(FIVE, Voice("en"))
    amended: list[dict[str, object]] = []
    panel.amended.connect(lambda _condition, parts, _changed: amended.append(parts))
    owner = panel.table.item(0, OWNER)
    assert owner is not None

    owner.setText("Wang")
    panel.kinds.chosen.emit(0, ConditionKind.COVENANT)
    owner.setText("Li")

    assert [(parts["owner"], parts["kind"]) for parts in amended[1:]] == [
        ("Wang", ConditionKind.COVENANT),
        ("Li", ConditionKind.COVENANT),
    ]


def test_a_cell_typed_before_the_last_one_came_back_keeps_both(qtbot: QtBot) -> None:
    panel = ConditionsPanel()
    qtbot.addWidget(panel)
    panel.show_conditions(FIVE, Voice("en"))
    amended: list[dict[str, object]] = []
    panel.amended.connect(lambda _condition, parts, _changed: amended.append(parts))
    owner, due = panel.table.item(0, OWNER), panel.table.item(0, DUE)
    assert owner is not None
    assert due is not None

    owner.setText("Wang")
    due.setText("monthly")
    panel.show_conditions(replace(FIVE, conditions=(replace(FIVE.conditions[0], owner="Wang"),)), Voice("en"))

    parts = {"kind": FIVE.conditions[0].kind, "text": "visit", "owner": "Wang", "due": "every 1 months", "proof": ""}
    assert amended[-1] == parts
    assert due.text() == "every month"


def test_reasons_typed_for_one_case_are_not_carried_into_the_next(qtbot: QtBot) -> None:
    form = ResolutionForm()
    qtbot.addWidget(form)
    form.show_voting(FIVE, Voice("en"))
    form.reasons.setPlainText("hidden debt")

    form.show_voting(FIVE, Voice("en"))
    kept = form.reasons.toPlainText()
    form.show_voting(replace(FIVE, case=CaseId("another")), Voice("en"))

    assert kept == "hidden debt"
    assert form.reasons.toPlainText() == ""


def test_an_amount_with_cents_is_neither_shown_nor_adopted_rounded(qtbot: QtBot) -> None:
    form = ResolutionForm()
    qtbot.addWidget(form)
    asked = Terms(Decimal("49999.50"), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)

    form.show_voting(replace(FIVE, merged=asked), Voice("en"))

    assert form.amount.text() == "49999.50"
    assert form.terms() == asked


def test_the_balloon_is_asked_for_where_the_way_to_repay_has_one(qtbot: QtBot) -> None:
    form = ResolutionForm()
    qtbot.addWidget(form)
    form.show()
    asked = Terms(Decimal(50_000), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    form.show_voting(replace(FIVE, merged=asked), Voice("en"))
    before = form.balloon.isVisible(), form.grace_months.isVisible()

    form.schedule.setCurrentIndex(form.schedule.findData(ScheduleType.BALLOON.value))
    form.schedule.activated.emit(form.schedule.currentIndex())
    unread = form.terms()
    form.balloon.setText("1.5万")

    assert before == (False, False)
    assert (form.balloon.isVisible(), form.grace_months.isVisible()) == (True, False)
    assert not isinstance(unread, Terms)
    assert form.terms() == replace(asked, schedule_type=ScheduleType.BALLOON, balloon=Decimal(15_000))


def test_months_of_grace_are_whole(qtbot: QtBot) -> None:
    form = ResolutionForm()
    qtbot.addWidget(form)
    asked = Terms(Decimal(50_000), 12, Decimal("0.144"), ScheduleType.GRACE, grace_months=3)
    form.show_voting(replace(FIVE, merged=asked), Voice("en"))
    shown = form.grace_months.text()

    form.grace_months.setText("1.5")

    assert shown == "3"
    assert not isinstance(form.terms(), Terms)


def test_reason_codes_are_called_as_the_policy_calls_them(qtbot: QtBot) -> None:
    form = ResolutionForm()
    qtbot.addWidget(form)

    form.show_voting(replace(FIVE, reason_words=((ReasonCode.OTHER, "Anything else"),)), Voice("en"))

    words = [form.codes.item(row).text() for row in range(form.codes.count())]
    assert words[-1] == "Anything else"
    assert words[0] == Voice("en").word(ReasonCode.POOR_PRESENTATION)
