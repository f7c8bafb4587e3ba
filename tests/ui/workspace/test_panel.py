# SPDX-License-Identifier: Apache-2.0
"""Methods that count once share a bracket and say so before a key is wasted; the prompt names the keys."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from models.labels import clearing as words
from models.snapshots.comparison import LineRow
from models.terms import Family, LineKey, Said, Unit
from reports.voice import Voice
from tests.tools.sample_case import sample_case
from ui.workspace.columns import Column, text_of
from ui.workspace.panel import STATE, MethodPanel
from ui.workspace.panel_words import row_words
from ui.workspace.strip import PromptStrip

TOGETHER = ((Family.PURCHASES, Family.COST_INCOME),)


@pytest.fixture
def sales() -> LineRow:
    return replace(sample_case().line(LineKey("P1")), together=TOGETHER)


@pytest.fixture
def panel(qtbot: QtBot) -> MethodPanel:
    made = MethodPanel()
    qtbot.addWidget(made)
    made.resize(430, made.height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def state(panel: QTableWidget, family: Family) -> str:
    item = panel.item(tuple(Family).index(family), STATE)
    return "" if item is None else item.text()


def test_methods_that_count_once_name_each_others_key(panel: MethodPanel, sales: LineRow) -> None:
    panel.show_line(sales, Voice("en"), ())

    assert state(panel, Family.PURCHASES) == "once with −"
    assert state(panel, Family.COST_INCOME) == "once with 7"
    assert state(panel, Family.VERIFICATION) == ""
    confirmed = tuple(replace(check, confirmed=check.family is Family.PURCHASES) for check in sales.checks)
    panel.show_line(replace(sales, checks=confirmed), Voice("en"), ())
    assert state(panel, Family.PURCHASES) == "✓ once with −"


def test_a_narrow_state_still_names_the_partner(sales: LineRow) -> None:
    checks = [check for check in sales.checks if check.family is Family.PURCHASES]

    assert row_words(sales, Family.PURCHASES, checks, Voice("en"), pending=False).states[1] == "with −"


def test_the_bracket_is_drawn_and_goes_with_its_line(panel: MethodPanel, sales: LineRow) -> None:
    panel.show_line(sales, Voice("en"), ())
    with_bracket = panel.grab().toImage()
    panel.show_line(replace(sales, together=()), Voice("en"), ())

    assert panel.grab().toImage() != with_bracket
    assert state(panel, Family.PURCHASES) == ""


@pytest.mark.parametrize(
    ("available", "said"),
    [
        ((Family.VERIFICATION, Family.COST_INCOME), "1 Verification, − Cost against income"),
        (tuple(Family)[:4], "1 Ver, 2 Est, 3 Rat, 4 Trd"),
    ],
)
def test_the_prompt_names_the_key_of_each_method(
    qtbot: QtBot, sales: LineRow, available: tuple[Family, ...], said: str
) -> None:
    strip = PromptStrip()
    qtbot.addWidget(strip)
    sentence = Said(words.NEEDS_METHODS, {"count": 2, "available": available})
    strip.show_line(replace(sales, said=sentence), None, Voice("en"))

    assert said in strip.sentence.replace("\u00a0", " ")


def test_where_no_method_is_left_the_prompt_says_which_keys_lead_on(qtbot: QtBot, sales: LineRow) -> None:
    strip = PromptStrip()
    qtbot.addWidget(strip)
    strip.show_line(replace(sales, said=Said(words.TOO_FEW, {"count": 1})), None, Voice("en"))

    assert all(key in strip.more for key in ("N ", "F4", "Shift+F9"))


@pytest.mark.parametrize(
    ("unit", "declared", "verified", "shown"),
    [(Unit.MONEY, "210", "202.5", "+7"), (Unit.RATIO, "0.38", "0.354", "+2.6 pp"), (Unit.QUANTITY, "3", "1.5", "1.5")],
)
def test_a_difference_is_that_of_the_figures_beside_it(
    sales: LineRow, unit: Unit, declared: str, verified: str, shown: str
) -> None:
    one, other = Decimal(declared), Decimal(verified)
    line = replace(sales, unit=unit, declared=one, verified=other, difference=one - other)

    assert text_of(line, Column.DIFFERENCE, Voice("en")) == shown


@pytest.mark.parametrize(("count", "shown"), [(5, "48,000"), (4, "—")])
def test_of_too_few_peers_no_median_is_shown(sales: LineRow, count: int, shown: str) -> None:
    line = replace(sales, peer_median=Decimal(48000), peer_count=count)

    assert text_of(line, Column.PEERS, Voice("en")) == shown
