# SPDX-License-Identifier: Apache-2.0
"""The status line shows whole hints only, and always the last."""

from pytestqt.qtbot import QtBot

from ui.widgets.hint_line import HintLine

HINTS = ["Space next", "A adopt", "F9 vote", "F1 keys"]


def test_a_narrow_line_drops_hints_before_the_last(qtbot: QtBot) -> None:
    line = HintLine()
    qtbot.addWidget(line)
    line.show()
    line.resize(2000, 20)
    line.show_hints(HINTS)
    whole = line.text()

    line.resize(line.fontMetrics().horizontalAdvance(whole) - 1, 20)

    assert whole.split("    ") == HINTS
    assert line.text().split("    ") == [HINTS[0], HINTS[1], HINTS[3]]
    assert line.toolTip().split("\n") == HINTS


def test_the_narrowest_line_still_leads_to_the_keys(qtbot: QtBot) -> None:
    line = HintLine()
    qtbot.addWidget(line)
    line.resize(1, 20)
    line.show_hints(HINTS)
    assert line.text() == HINTS[3]
