# SPDX-License-Identifier: Apache-2.0
"""The gate as a list that is written when somebody sees it."""

from pytestqt.qtbot import QtBot

from reports.voice import Voice
from tests.tools.sample_case import sample_case
from ui.voting.gate_list import GateList


def test_a_gate_is_written_once_it_is_seen_and_says_what_holds_then(qtbot: QtBot) -> None:
    gate, shown = sample_case().gate, GateList()
    qtbot.addWidget(shown)
    shown.show_gate(gate, Voice("zh_CN"))
    shown.show_gate(gate, Voice("en"))
    assert shown.count() == 0

    shown.show()
    voice = Voice("en")
    said = {voice.say(row.said) for row in gate.rows}
    assert {shown.item(row).text()[3:] for row in range(len(gate.rows))} == said
