# SPDX-License-Identifier: Apache-2.0
"""The head of a case names the worst line with the number that makes it the worst."""

from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from models.snapshots.comparison import CaseSnapshot
from models.terms import Family, Level
from reports.voice import Voice
from tests.tools.sample_case import sample_case
from ui.workspace.columns import described
from ui.workspace.header import CaseHeader


def denied_debt(largest: Decimal | None) -> CaseSnapshot:
    """Declared and verified as none, and severe all the same."""
    case = sample_case()
    worst = replace(case.lines[0], deviation=Decimal(0), largest=largest, level=Level.SEVERE)
    return replace(case, lines=(worst, *case.lines[1:]), worst=(worst.key,))


@pytest.mark.parametrize(("largest", "said"), [(Decimal("-1.0"), "−100.0%"), (Decimal(0), "severe"), (None, "severe")])
def test_a_denied_debt_is_never_called_no_deviation(qtbot: QtBot, largest: Decimal | None, said: str) -> None:
    header = CaseHeader()
    qtbot.addWidget(header)
    header.show_case(denied_debt(largest), Voice("en"))
    assert said in header.worst.text()
    assert " 0.0%" not in header.worst.text()


def test_a_deviation_that_is_not_the_lines_own_names_its_method(qtbot: QtBot) -> None:
    header, voice = CaseHeader(), Voice("en")
    qtbot.addWidget(header)
    case = sample_case()
    line = replace(case.line(case.worst[0]), largest=Decimal("-0.36"), furthest_method=Family.TREND, level=Level.SEVERE)
    header.show_case(replace(case, lines=(line, *(row for row in case.lines if row.key != line.key))), voice)

    assert "−36.0% by Trend analysis" in header.worst.text()
    assert voice.word(Family.TREND) in described(line, voice)
