# SPDX-License-Identifier: Apache-2.0
"""The table of line codes agrees with the rules that use codes."""

import json

import pytest

from models.labels.rules_lines import LINE_WORDS
from models.rules.catalogue import CATALOGUE
from models.rules.directions import DIRECTIONS
from models.rules.lines import LineTable, line_table
from models.rules.statements import BALANCE_SHEET_LINES, BALANCE_SHEET_TOTALS, PROFIT_LINES, PROFIT_TOTALS
from models.terms import LineKind, Unit
from resources import path


@pytest.fixture
def table() -> LineTable:
    return line_table(json.loads(path("lines.json").read_text(encoding="utf-8")))


def test_every_line_that_a_check_may_name_is_in_the_table_with_the_same_direction(table: LineTable) -> None:
    named = {code: line.adverse for code, line in table.lines.items() if line.adverse is not None}

    assert named == DIRECTIONS


def test_every_line_of_the_statements_is_in_the_table(table: LineTable) -> None:
    codes = {*BALANCE_SHEET_LINES, *BALANCE_SHEET_TOTALS, *PROFIT_LINES, *PROFIT_TOTALS}

    assert codes <= set(table.lines)


def test_the_table_and_the_translators_see_the_same_words(table: LineTable) -> None:
    assert {code: line.words for code, line in table.lines.items()} == LINE_WORDS


def test_roots_can_be_verified_by_two_families_and_derived_lines_need_not(table: LineTable) -> None:
    for line in table.lines.values():
        assert set(line.procedures) <= set(CATALOGUE), line.code
        families = {CATALOGUE[procedure].family for procedure in line.procedures}
        assert line.is_derived or line.code.startswith("C") or len(families) >= 2, line.code


def test_what_must_be_stated_is_marked(table: LineTable) -> None:
    assert table.compulsory == ("A1", "A2", "A5", "L1", "L4a", "L4b", "L4c", "L5", "L7", "P1", "P2", "P7")


def test_a_row_goes_by_its_line(table: LineTable) -> None:
    wages, margin = table.line("P4.1"), table.line("PM")

    assert wages is not None
    assert margin is not None
    assert (wages.code, wages.kind, wages.rows) == ("P4", LineKind.ROOT, True)
    assert margin.unit is Unit.RATIO
    assert table.line("X1") is None
