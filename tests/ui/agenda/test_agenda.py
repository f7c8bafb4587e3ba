# SPDX-License-Identifier: Apache-2.0
"""The agenda: choose by number, order by keys, attendance by digit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.terms import Presence
from reports.voice import Voice
from tests.tools.sample_agenda import sample_agenda
from ui.agenda.model import COLUMNS, Column
from ui.agenda.screen import AgendaScreen
from ui.agenda.table import CLIENT_WIDTHS, LEFT_OUT


@pytest.fixture
def screen(qtbot: QtBot) -> AgendaScreen:
    made = AgendaScreen()
    qtbot.addWidget(made)
    made.show_agenda(sample_agenda(), Voice("en"))
    return made


def test_the_first_case_without_an_outcome_has_the_focus(screen: AgendaScreen) -> None:
    assert screen.table.currentIndex().row() == 1


def test_a_number_and_enter_open_that_case(screen: AgendaScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.table.opened) as opened:
        QTest.keyClicks(screen.table, "4")
        QTest.keyClick(screen.table, Qt.Key.Key_Return)

    assert opened.args == ["item-4"]


def test_a_number_that_is_not_there_opens_nothing(screen: AgendaScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.table.opened):
        QTest.keyClicks(screen.table, "9")
        QTest.keyClick(screen.table, Qt.Key.Key_Return)


def test_what_digits_choose_is_said_while_they_are_typed_and_when_nothing_is_opened(
    screen: AgendaScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.table.typed) as typed:
        QTest.keyClicks(screen.table, "4")
    assert typed.args is not None
    assert screen.table.cases.rows[3].client in typed.args[0]

    QTest.keyClicks(screen.table, "9")
    with qtbot.waitSignal(screen.table.noticed) as noticed:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)

    assert noticed.args == ["There is no case 49 on this agenda."]


def test_who_goes_to_another_row_after_a_digit_opens_that_row(screen: AgendaScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.table, "4")
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.table.opened) as opened:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)

    assert opened.args == ["item-5"]


def test_a_digit_with_control_held_is_no_number(screen: AgendaScreen, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(screen.table.typed), qtbot.assertNotEmitted(screen.members.toggled):
        for widget in (screen.table, screen.members):
            QTest.keyClick(widget, Qt.Key.Key_3, control)


def test_a_case_is_asked_to_move_up(screen: AgendaScreen, qtbot: QtBot) -> None:
    screen.table.select(3)
    with qtbot.waitSignal(screen.table.moved) as moved:
        QTest.keyClick(screen.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)

    assert moved.args == ["item-4", 3]


def test_a_members_digit_changes_the_presence(screen: AgendaScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.members.toggled) as toggled:
        QTest.keyClicks(screen.members, "3")

    member, presence = toggled.args
    assert (member.id, presence) == ("M3", Presence.ABSENT)


def test_the_place_in_the_list_survives_a_new_snapshot(screen: AgendaScreen) -> None:
    screen.table.select(4)

    screen.show_agenda(sample_agenda(), Voice("zh_CN"))

    assert screen.table.currentIndex().row() == 4


def test_on_a_laptop_the_agenda_says_who_prepares_and_how_far_each_case_is(qtbot: QtBot) -> None:
    screen = AgendaScreen()
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    agenda = replace(sample_agenda(), preparing="Lin Xiaomei")
    screen.show_agenda(agenda, Voice("en"))

    cleared, total = (sum(getattr(row, name) for row in agenda.rows) for name in ("cleared", "total"))
    assert "Prepared by Lin Xiaomei" in screen.facts.text()
    assert f"{cleared} of {total}" in screen.facts.text()
    assert not screen.members.isVisible()
    states = {screen.table.cases.index(row, len(COLUMNS) - 1).data() for row in range(len(agenda.rows))}
    assert states == {"prepared", "begun"}


def test_a_narrow_agenda_leaves_out_whole_columns_and_keeps_the_clients(screen: AgendaScreen, qtbot: QtBot) -> None:
    screen.show()
    qtbot.waitExposed(screen)
    table, left_out = screen.table, []
    for width in range(1400, 520, -40):
        table.setFixedWidth(width)
        hidden = [column for number, column in enumerate(COLUMNS) if table.isColumnHidden(number)]
        left_out += [column for column in hidden if column not in left_out]
        assert set(hidden) == set(left_out)  # none comes back in less room
        assert table.columnWidth(COLUMNS.index(Column.CLIENT)) >= CLIENT_WIDTHS[0]
        assert sum(map(table.columnWidth, range(len(COLUMNS)))) <= table.viewport().width()

    assert left_out == list(LEFT_OUT)
