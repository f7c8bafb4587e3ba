# SPDX-License-Identifier: Apache-2.0
"""The annex proves two methods for each line: forty lines on one page, the workings behind them (check 40)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.snapshots.comparison import LineRow
from models.terms import DecisionKind, LineKind, MemberId, Unit
from reports.line_annex import line_annex
from reports.line_remarks import counted_pair
from reports.line_workings import line_workings
from reports.page import ANNEX, room_of
from reports.tables import Rows
from reports.text import Words, Writer
from reports.voice import Voice
from tests.tools.wall_states import played

LANGUAGES = ("zh_CN", "zh_TW", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_40_forty_lines_have_one_page(language: str) -> None:
    case = played("en" if language == "en" else "zh_CN").examined
    width, height = room_of(ANNEX)
    taken = 0.0
    for part in line_annex(case, Writer(Voice(language))):
        taken += part.wrap(width, height)[1] + part.getSpaceBefore() + part.getSpaceAfter()

    assert len(case.lines) == 40
    assert taken <= height


def has_two_methods(line: LineRow) -> bool:
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    return len(counted_pair(line)) == 2 or waived or line.kind is LineKind.DERIVED


def test_check_40_each_line_has_two_methods_or_a_printed_waiver() -> None:
    case = played("zh_CN").examined
    (table,) = (part for part in line_annex(case, Writer(Voice("zh_CN"))) if isinstance(part, Rows))
    printed = [[cell.words for cell in row if isinstance(cell, Words)] for row in table.content]

    for line in case.lines:
        (row,) = (row for row in printed if row and row[0] == f"{line.key} {line.label}")
        assert has_two_methods(line)
        assert "—" not in row[-3:]


def test_no_line_stands_among_the_workings_of_which_there_is_nothing_to_say() -> None:
    case = played("en").examined
    writer = Writer(Voice("en"))
    *_, table = line_workings(case, writer)

    assert isinstance(table, Rows)
    assert 1 < len(table.content) <= len(case.lines) + 1
    assert all(row[1] for row in table.content[1:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_figure_of_a_large_loan_and_no_count_of_a_large_committee_is_broken(language: str) -> None:
    case = played("en" if language == "en" else "zh_CN").examined
    large = Decimal(12_345_678)
    lines = tuple(
        replace(line, declared=large, verified=large, recognised=large, deviation=Decimal("-1.234"))
        for line in case.lines
        if line.kind is LineKind.ROOT and line.unit is Unit.MONEY
    )
    base = tuple((MemberId(str(number)), f"Member {number}") for number in range(15))
    (table,) = (
        part
        for part in line_annex(replace(case, lines=lines, base=base), Writer(Voice(language)))
        if isinstance(part, Rows)
    )
    table.wrap(*room_of(ANNEX))
    broken = [
        cell.words
        for row in table.content[1:]
        for cell in row[2:]
        if isinstance(cell, Words) and len(cell.blPara.lines) > 1  # type: ignore[attr-defined] # not in the stubs
    ]

    assert broken == []
