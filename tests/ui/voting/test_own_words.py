# SPDX-License-Identifier: Apache-2.0
"""What a member says with a vote: asked for after the vote, kept with it, and taken from no other."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.terms import Choice, MemberId
from reports.voice import Voice
from tests.ui.voting.test_voting_screen import FIVE, table_showing
from ui.voting.own_words import OwnWords, OwnWordsLine
from ui.voting.voters import VoterTable

SMALLER = OwnWords(Decimal(30_000), 10, Decimal("0.1525"), "sells little in winter")
Given = list[tuple[MemberId, Choice, OwnWords]]


@pytest.fixture
def line(qtbot: QtBot) -> OwnWordsLine:
    made = OwnWordsLine()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(qtbot: QtBot) -> VoterTable:
    return table_showing(qtbot, FIVE)


@pytest.fixture
def called(table: VoterTable) -> Given:
    heard: Given = []
    table.vote_called.connect(lambda member, choice, own: heard.append((member, choice, own)))
    return heard


def test_the_fields_are_filled_and_enter_records_them(qtbot: QtBot, line: OwnWordsLine) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, OwnWords(), Voice("en"))
    line.amount.setText("3万")
    line.months.setText("10")
    line.annual_rate.setText("15.25%")
    QTest.keyClicks(line.remark, "sells little in winter")
    with qtbot.waitSignal(line.given) as given:
        QTest.keyClick(line.remark, Qt.Key.Key_Return)

    assert given.args == ["m2", Choice.APPROVE, SMALLER]
    assert line.isHidden()


def test_whoever_does_not_approve_has_a_remark_alone(qtbot: QtBot, line: OwnWordsLine) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.REJECT, SMALLER, Voice("en"))
    with qtbot.waitSignal(line.given) as given:
        QTest.keyClick(line.remark, Qt.Key.Key_Return)

    assert given.args == ["m2", Choice.REJECT, OwnWords(remark=SMALLER.remark)]


@pytest.mark.parametrize(("amount", "months"), [("much", ""), ("", "a year"), ("", "1.5")])
def test_what_is_no_number_is_named_and_nothing_is_recorded(
    qtbot: QtBot, line: OwnWordsLine, amount: str, months: str
) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, OwnWords(), Voice("en"))
    line.amount.setText(amount)
    line.months.setText(months)
    with qtbot.assertNotEmitted(line.given), qtbot.waitSignal(line.noticed) as noticed:
        QTest.keyClick(line.remark, Qt.Key.Key_Return)

    assert (amount or months) in str(noticed.args)


@pytest.mark.parametrize("rate", ["much", "14.4", "200%", "-1%"])
def test_what_is_no_rate_is_named_with_how_one_is_typed(qtbot: QtBot, line: OwnWordsLine, rate: str) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, OwnWords(), Voice("en"))
    line.annual_rate.setText(rate)
    with qtbot.assertNotEmitted(line.given), qtbot.waitSignal(line.noticed) as noticed:
        QTest.keyClick(line.remark, Qt.Key.Key_Return)

    said = str(noticed.args[0]) if noticed.args else ""
    assert said.startswith(f"“{rate}” is no rate here. ")
    assert said.endswith(".")


def test_a_rate_that_was_said_stands_in_its_field_as_it_would_be_typed(line: OwnWordsLine) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, SMALLER, Voice("en"))

    assert line.annual_rate.text() == "15.25%"


def test_esc_leaves_the_vote_as_it_is(qtbot: QtBot, line: OwnWordsLine) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, SMALLER, Voice("en"))
    with qtbot.assertNotEmitted(line.given), qtbot.waitSignal(line.left):
        QTest.keyClick(line.remark, Qt.Key.Key_Escape)


def test_where_the_room_sees_the_screen_an_open_line_closes_and_none_is_opened(
    qtbot: QtBot, line: OwnWordsLine
) -> None:
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, SMALLER, Voice("en"))
    with qtbot.waitSignal(line.left):
        line.keep_unseen(unseen=True)
    assert (line.isHidden(), line.title.text(), line.remark.text()) == (True, "", "")

    with qtbot.waitSignal(line.noticed) as noticed:
        line.ask(MemberId("m2"), "Chen", Choice.APPROVE, SMALLER, Voice("en"))
    assert (line.isHidden(), line.title.text()) == (True, "")
    assert "Ctrl+Alt+M" in str(noticed.args)
    line.keep_unseen(unseen=False)
    line.ask(MemberId("m2"), "Chen", Choice.APPROVE, SMALLER, Voice("en"))
    assert not line.isHidden()


def test_own_words_are_of_whoever_voted_last_and_move_no_turn(qtbot: QtBot, table: VoterTable, called: Given) -> None:
    QTest.keyClicks(table, "1")
    with qtbot.waitSignal(table.own_words_wanted) as wanted:
        table.ask_own_words()
    table.key_own_words(MemberId("m2"), Choice.APPROVE, SMALLER)

    assert wanted.args == ["m2", Choice.APPROVE, OwnWords()]
    assert called[-1] == ("m2", Choice.APPROVE, SMALLER)
    assert table.whose_turn() == "m3"
    remark = table.item(0, 3)
    assert remark is not None
    assert "15.25% a year, sells little in winter" in remark.text()


def test_another_vote_keeps_the_remark_and_an_approval_its_terms(table: VoterTable, called: Given) -> None:
    QTest.keyClicks(table, "1")
    table.key_own_words(MemberId("m2"), Choice.APPROVE, SMALLER)
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    QTest.keyClicks(table, "2")
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    QTest.keyClicks(table, "4")

    assert [own for _, _, own in called[2:]] == [SMALLER, OwnWords(remark=SMALLER.remark)]


def test_before_the_first_vote_nobody_has_words_of_an_own(qtbot: QtBot, table: VoterTable) -> None:
    with qtbot.assertNotEmitted(table.own_words_wanted), qtbot.waitSignal(table.nobody_voted):
        table.ask_own_words()
