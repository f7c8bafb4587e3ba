# SPDX-License-Identifier: Apache-2.0
"""A case among others: decided cases, methods of one line, partners, personal facts."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.analysis import Departure, PeerMetric, SoftFact
from models.importers.soft_facts import CELLS as WORDS
from models.importers.soft_facts import FACTS, marked_cells
from models.presented import PeerRow
from models.rules import figures
from models.rules.check_state import by_lines
from models.rules.examination import Examination, examine
from models.rules.partners import Partner, concentration, debtors_of, partners_of
from models.rules.peer_group import COLUMNS_OF_THE_FILE, Metrics, PeerStatistic, metrics_of, peers_in_file, peers_of
from models.rules.sizing_policy import PeerGroup
from models.rules.soft_grid import CELLS, soft_grid, soft_index
from models.rules.spread import Spread, spread_of
from models.terms import LineKey
from tests.models.rules.small_case import case, check, examined, line, policy, room, says, table
from tests.models.rules.test_case_findings import rows

GROUP = PeerGroup()


def shop(sales: int, **more: int) -> Metrics:
    """The metrics of a case with these figures."""
    stated = {"P1": sales, "P2": sales * 7 // 10, "P4": 1000, "P7": 2000, **more}
    presented = case([line(key, value, value) for key, value in stated.items()])
    return metrics_of(figures.table_of(presented, figures.tested, Decimal("0.8")))


def statistic(found: tuple[PeerStatistic, ...], metric: PeerMetric) -> PeerStatistic:
    return next(each for each in found if each.metric is metric)


def test_the_metrics_of_a_case() -> None:
    found = shop(30_000, A3=6_000, A5=14_000, L1=5_000)

    assert found == {
        PeerMetric.SALES: 30_000,
        PeerMetric.MARGIN: Fraction(3, 10),
        PeerMetric.EXPENSES: Fraction(1, 30),
        PeerMetric.HOUSEHOLD: 2_000,
        PeerMetric.DISPOSABLE: Fraction(1, 5),
        PeerMetric.STOCK_DAYS: 20,
        PeerMetric.RECEIVABLE_DAYS: 6,
        PeerMetric.DEBT: Fraction(1, 4),
    }


def test_what_is_missing_is_no_metric() -> None:
    nothing = metrics_of({})

    assert set(nothing.values()) == {None}
    assert peers_of(nothing, [shop(10_000)] * 9, GROUP)[0].n == 0
    assert peers_of(shop(10_000), [nothing] * 9, GROUP)[0].n == 0
    assert shop(0)[PeerMetric.MARGIN] is None


def test_five_peers_give_median_and_quartiles_and_four_give_nothing() -> None:
    others = [shop(sales) for sales in (8_000, 9_000, 10_000, 11_000, 12_000)]

    told = statistic(peers_of(shop(10_000), others, GROUP), PeerMetric.SALES)
    silent = statistic(peers_of(shop(10_000), others[1:], GROUP), PeerMetric.SALES)

    assert told.n == 5
    assert [told.low, told.median, told.high, told.own] == [9_000, 10_000, 11_000, 10_000]
    assert (silent.n, silent.low, silent.median, silent.high) == (4, None, None, None)


def test_cases_of_another_size_are_no_peers() -> None:
    others = [shop(sales) for sales in (4_999, 5_000, 8_000, 20_000, 20_001)]

    assert statistic(peers_of(shop(10_000), others, GROUP), PeerMetric.SALES).n == 3
    wide = PeerGroup(5, Decimal("0.4"), Decimal(3))
    assert statistic(peers_of(shop(10_000), others, wide), PeerMetric.SALES).n == 5


def test_each_metric_counts_the_peers_that_have_it() -> None:
    others = [shop(10_000, A5=7_000)] * 4 + [shop(10_000)] * 3
    found = peers_of(shop(10_000, A5=7_000), others, GROUP)

    assert statistic(found, PeerMetric.SALES).n == 7
    assert statistic(found, PeerMetric.STOCK_DAYS).n == 4
    assert statistic(found, PeerMetric.STOCK_DAYS).median is None


def test_the_peers_of_the_officers_file_are_told_by_their_columns() -> None:
    margins = ("0.28", "0.30", "0.31", "0.33", "0.36")
    named = [PeerRow(f"N{n}", {"margin": Decimal(margin), "fees": None}) for n, margin in enumerate(margins)]
    found = peers_in_file(shop(10_000), named, GROUP)

    margin = statistic(found, PeerMetric.MARGIN)
    assert (margin.n, margin.median, margin.own) == (5, Decimal("0.31"), Decimal("0.3"))
    assert statistic(found, PeerMetric.SALES).n == 0


@pytest.mark.parametrize("column", list(COLUMNS_OF_THE_FILE))
def test_each_column_of_the_officers_file_is_a_metric_of_its_own(column: str) -> None:
    named = [PeerRow(f"N{n}", {column: Decimal("0.3")}) for n in range(5)]

    told = [each.metric for each in peers_in_file(shop(10_000), named, GROUP) if each.n]
    assert told == [COLUMNS_OF_THE_FILE[column]]


def test_the_columns_of_the_officers_file_are_those_of_the_sheet() -> None:
    assert list(COLUMNS_OF_THE_FILE) == [
        *("sales", "margin", "expense_rate", "household", "stock_days", "receivable_days"),
    ]


@given(st.lists(st.integers(5_000, 20_000), min_size=5, max_size=20))
def test_quartiles_are_in_order_and_within_the_group(sales: list[int]) -> None:
    told = statistic(peers_of(shop(10_000), [shop(each) for each in sales], GROUP), PeerMetric.SALES)

    assert told.low is not None
    assert told.median is not None
    assert told.high is not None
    assert min(sales) <= told.low <= told.median <= told.high <= max(sales)


ESTIMATES = ("62228.57", "61384.62", "59000.00", "58823.53", "58470.97", "57777.78", "57200.00", "57142.86")
PROCEDURES = (
    "estimation.sampled_days",
    "verification.count",
    "ratio.norm",
    "trend.growth",
    "peer.level",
    "commission.sales",
    "cost_income.key_cost",
    "logic.stated",
)


def test_the_methods_of_the_handbook_case_stand_apart_around_their_median() -> None:
    checks = [
        says(f"c{number}", "P1", procedure, estimate, "d1")
        for number, (procedure, estimate) in enumerate(zip(PROCEDURES, ESTIMATES, strict=True))
    ]
    states = by_lines(examined(case([line("P1", 60_000, 60_000)], checks)).checks)[LineKey("P1")]
    found = spread_of(states, "monthly_average")

    assert found is not None
    assert (found.count, found.lowest, found.highest) == (8, Fraction("57142.86"), Fraction("62228.57"))
    assert found.median == Decimal("58647.25")
    assert found.width is not None
    assert round(found.width, 4) == Decimal("0.0867")


def test_one_method_has_no_spread_nor_has_a_rejected_one_or_one_of_another_basis() -> None:
    checks = [
        says("c1", "P1", "ratio.norm", 10, "d1"),
        says("c2", "P1", "trend.growth", 12, "d2"),
        says("c3", "P1", "peer.level", 14, "d3", basis="season:peak"),
        check("c4", "P1", "verification.documents", {"supported": Decimal(9)}, "o1"),
    ]
    presented = case([line("P1", 10, 10)], checks)
    rejecting = examine(presented, policy(), table(), room(presented, (), rejected=("c2",)))

    def width(examination: Examination) -> Spread | None:
        return spread_of(by_lines(examination.checks)[LineKey("P1")], "monthly_average")

    assert width(rejecting) is None
    assert width(examined(presented)) is not None


def test_around_a_median_of_zero_there_is_no_width() -> None:
    checks = [says("c1", "L1", "ratio.norm", 0, "d1"), says("c2", "L1", "trend.growth", 0, "d2")]
    states = by_lines(examined(case([line("L1", 0, 0)], checks)).checks)[LineKey("L1")]
    found = spread_of(states, "survey_date")

    assert found is not None
    assert found.width == 0
    apart = [says("c1", "L1", "ratio.norm", -1, "d1"), says("c2", "L1", "trend.growth", 1, "d2")]
    states = by_lines(examined(case([line("L1", 0, 0)], apart)).checks)[LineKey("L1")]
    found = spread_of(states, "survey_date")
    assert found is not None
    assert found.width is None


def test_partners_stand_by_share_and_a_share_not_stated_is_that_of_the_list() -> None:
    suppliers = rows(
        "suppliers",
        None,
        {"name": "small", "purchases": "100", "terms": "cash"},
        {"name": "large", "purchases": "300"},
        {"name": "stated", "purchases": "100", "share": "0.5"},
    )
    presented = replace(case([line("P1", 1, 1)]), schedules=(suppliers, rows("customers", None, {"name": "alone"})))

    found = partners_of(presented, "suppliers")

    assert found == (
        Partner("large", Decimal("0.6"), None),
        Partner("stated", Decimal("0.5"), None),
        Partner("small", Decimal("0.2"), "cash"),
    )
    assert (concentration(found, 1), concentration(found, 9)) == (Decimal("0.6"), Decimal("1.3"))
    assert partners_of(presented, "customers") == (Partner("alone", None, None),)
    assert concentration(partners_of(presented, "customers"), 3) is None


def test_nobody_is_the_largest_debtor_of_a_list_with_a_blank() -> None:
    owing = rows("receivables", "A3", {"name": "a", "amount": "100"}, {"name": "b"})

    assert debtors_of(replace(case([line("P1", 1, 1)]), schedules=(owing,))) == ()


def test_no_share_is_told_of_a_list_that_is_not_whole() -> None:
    suppliers = rows("suppliers", None, {"name": "a", "purchases": "100"}, {"name": "b", "share": "0.5"})
    presented = replace(case([line("P1", 1, 1)]), schedules=(suppliers,))

    assert partners_of(presented, "suppliers") == (Partner("b", Decimal("0.5"), None), Partner("a", None, None))


def test_a_row_that_stands_for_several_debtors_is_no_debtor() -> None:
    owing = rows(
        "receivables",
        "A3",
        {"name": "a", "amount": "70"},
        {"name": "b", "amount": "30", "parties": "1"},
        {"name": "23 others", "amount": "140", "parties": "23"},
    )

    assert debtors_of(replace(case([line("A3", 240, 240)]), schedules=(owing,))) == (Decimal(70), Decimal(30))


def test_what_debtors_owe_may_stand_as_a_balance() -> None:
    owing = rows("receivables", "A3", {"name": "a", "amount": "90", "balance": "70"}, {"name": "b", "balance": "30"})

    assert debtors_of(replace(case([line("A3", 100, 100)]), schedules=(owing,))) == (Decimal(70), Decimal(30))


def test_every_cell_of_the_grid_has_words_in_both_languages() -> None:
    assert {fact: set(cells) for fact, cells in WORDS.items()} == {fact: set(cells) for fact, cells in CELLS.items()}
    assert set(FACTS) == set(CELLS) == set(SoftFact)


@pytest.mark.parametrize("language", [0, 1])
def test_marks_are_read_in_either_language_and_other_words_are_plain_information(language: int) -> None:
    told = [(FACTS[fact][language], list(WORDS[fact].values())[-1][language]) for fact in SoftFact]
    marks = soft_grid(marked_cells([*told, ("reputation", "keeps his word")]))

    assert [mark.fact for mark in marks] == list(SoftFact)
    assert {mark.departure for mark in marks} == {Departure.FAR}
    assert soft_index(marks) == 16


def test_the_usual_micro_entrepreneur_departs_nowhere() -> None:
    usual = {fact: next(iter(cells)) for fact, cells in CELLS.items()}
    marks = soft_grid(usual)

    assert not any(mark.asks for mark in marks)
    assert soft_index(marks) == 0


def test_a_fact_in_words_of_no_cell_is_not_marked() -> None:
    assert soft_grid(marked_cells([("Age", "old enough")])) == ()
    assert soft_grid({SoftFact.AGE: "elsewhere"}) == ()
    (mark,) = soft_grid(marked_cells([("Property", "SOME")]))
    assert (mark.cell, mark.departure, mark.asks) == ("some", Departure.MODERATE, True)
