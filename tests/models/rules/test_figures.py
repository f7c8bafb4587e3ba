# SPDX-License-Identifier: Apache-2.0
"""Figures by column, and what they become when values are adopted."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.presented import MONTHLY_AVERAGE, NOT_APPLICABLE, SURVEY_DATE, PresentedCase, Season
from models.rules import figures as of
from models.rules.effective import adopted_values, effective_table, margin_out_of_reach
from models.rules.figures import Table, at, declared, table_of, verified
from models.terms import LineKey
from tests.models.rules.small_case import Number, accepts, adopts, case, line, waives

SHARE = Decimal("0.8")
SEASONS = (Season("slack", "slack", 9), Season("peak", "peak", 3))


def figures(presented: PresentedCase) -> Table:
    return table_of(presented, of.tested, SHARE)


def value(table: Table, key: str, basis: str = MONTHLY_AVERAGE) -> Fraction | None:
    return at(table, LineKey(key), basis)


def seasonal(key: str, slack: Number, peak: Number) -> PresentedCase:
    return case([line(key, seasons={"slack": (slack, slack), "peak": (peak, peak)})], seasons=SEASONS)


def test_what_the_checks_test_is_verified_or_else_declared() -> None:
    presented = case([line("A1", 10, 8), line("A2", 5), line("A3", "n/a"), line("A4")])
    table = figures(presented)

    assert [value(table, key, SURVEY_DATE) for key in ("A1", "A2", "A3", "A4")] == [8, 5, None, None]
    assert table[LineKey("A3"), SURVEY_DATE] is NOT_APPLICABLE


def test_an_average_over_seasons_is_weighted_by_their_months() -> None:
    assert value(figures(seasonal("P1", 100, 200)), "P1") == 125


@pytest.mark.parametrize(("slack", "average"), [(None, None), ("n/a", 50), (0, 50)])
def test_a_missing_season_leaves_the_average_open_and_none_at_all_does_not(slack: Number, average: int | None) -> None:
    assert value(figures(seasonal("P1", slack, 200)), "P1") == average


def test_what_no_season_has_is_not_applicable_on_the_average_either() -> None:
    assert figures(seasonal("P7", "n/a", "n/a"))[LineKey("P7"), MONTHLY_AVERAGE] is NOT_APPLICABLE


def test_a_plain_average_holds_in_every_season() -> None:
    presented = case([line("P7", 30, 30)], seasons=SEASONS)

    assert value(figures(presented), "P7", "season:peak") == 30


def test_a_line_may_be_checked_where_it_is_stated_and_where_a_column_has_its_figure() -> None:
    presented = case(
        [line("A1", 5, 5), line("P7", 30, 30), line("P1", seasons={"slack": (1, 1), "peak": (None, None)})],
        seasons=SEASONS,
    )
    bases = {key: of.stated_bases(presented, figures(presented), LineKey(key)) for key in ("A1", "P7", "P1", "risk")}

    assert bases == {
        "A1": (SURVEY_DATE,),
        "P7": (MONTHLY_AVERAGE, "season:slack", "season:peak"),
        "P1": ("season:slack", "season:peak"),
        "risk": (SURVEY_DATE,),
    }


def test_a_margin_of_the_seasons_is_weighted_by_their_sales() -> None:
    presented = case(
        [
            line("P1", seasons={"slack": (100, 100), "peak": (300, 300)}),
            line("PM", seasons={"slack": ("0.2", "0.2"), "peak": ("0.4", "0.4")}),
        ],
        seasons=SEASONS,
    )

    assert value(figures(presented), "PM") == Decimal("0.3")


def test_a_season_without_a_margin_is_left_out_of_its_average() -> None:
    sold = line("P1", seasons={"slack": ("n/a", "n/a"), "peak": (1000, 1000)})
    margins = line("PM", seasons={"slack": ("n/a", "n/a"), "peak": ("0.3", "0.3")})

    assert value(figures(case([sold, margins], seasons=SEASONS)), "PM") == Fraction("0.3")


def test_a_margin_typed_as_average_stands_only_where_there_are_no_sales_to_weigh_the_seasons_by() -> None:
    margins = line("PM", seasons={"slack": ("0.2", "0.2"), "peak": ("0.2", "0.2")})
    typed = line("PM", "0.35", "0.35")
    margins = replace(margins, figures=(*typed.figures, *margins.figures))
    sold = line("P1", seasons={"slack": (500, 500), "peak": (1000, 1000)})

    assert value(figures(case([sold, margins], seasons=SEASONS)), "PM") == Fraction("0.2")
    assert value(figures(case([margins], seasons=SEASONS)), "PM") == Fraction("0.35")


def test_a_margin_missing_in_one_season_or_without_sales_has_no_average() -> None:
    margins = line("PM", seasons={"slack": (None, None), "peak": ("0.4", "0.4")})
    sold = line("P1", seasons={"slack": (100, 100), "peak": (300, 300)})
    unsold = line("P1", seasons={"slack": (0, 0), "peak": (0, 0)})
    both = line("PM", seasons={"slack": ("0.2", "0.2"), "peak": ("0.4", "0.4")})

    assert value(figures(case([sold, margins], seasons=SEASONS)), "PM") is None
    assert value(figures(case([unsold, both], seasons=SEASONS)), "PM") is None


def test_a_margin_that_nobody_stated_is_what_sales_and_cost_make() -> None:
    assert value(figures(case([line("P1", 100, 100), line("P2", 60, 60)])), "PM") == Decimal("0.4")


def test_a_missing_line_leaves_every_total_above_it_open() -> None:
    table = figures(case([line("A1", 10, 10), line("A2"), line("L1", 4, 4)]))

    assert [value(table, code, SURVEY_DATE) for code in ("AC", "AT", "E")] == [None, None, None]
    assert value(table, "LS", SURVEY_DATE) == 4


def test_each_track_has_its_own_totals_and_capacity_is_never_below_zero() -> None:
    presented = case([line("P1", 100, 90), line("P2", 50, 60), line("P7", 10, 40)])

    assert value(table_of(presented, declared, SHARE), "CAP") == 32
    assert value(table_of(presented, verified, SHARE), "P11") == -10
    assert value(table_of(presented, verified, SHARE), "CAP") == 0


def effective(presented: PresentedCase, *decisions: tuple[str, Number]) -> Table:
    return effective_table(presented, figures(presented), [adopts(*each) for each in decisions], SHARE)


BUSINESS = case([line("P1", 100, 100), line("P2", 60, 60), line("PM", "0.4", "0.4"), line("P7", 10, 10)])


def test_an_adopted_margin_moves_the_cost_of_sales() -> None:
    table = effective(BUSINESS, ("PM", "0.3"))

    assert [value(table, key) for key in ("P1", "P2", "P3", "P11", "CAP")] == [100, 70, 30, 20, 16]


def test_the_instalment_of_a_loan_that_is_replaced_is_added_back_before_the_share_is_taken() -> None:
    business = replace(BUSINESS, lines=(*BUSINESS.lines, line("P8", 5, 5)))
    replacing = replace(business, application=replace(BUSINESS.application, replaced_instalment=Decimal(5)))

    table = effective(replacing, ("P7", 10))

    assert [value(table, key) for key in ("P11", "CAP")] == [25, 24]


def test_an_instalment_that_is_not_stated_cannot_end() -> None:
    replacing = replace(BUSINESS, application=replace(BUSINESS.application, replaced_instalment=Decimal(5)))

    assert value(effective(replacing, ("P7", 10)), "CAP") == 24


def test_cost_follows_recognised_sales_unless_it_is_adopted_itself() -> None:
    assert value(effective(BUSINESS, ("P1", 80)), "P2") == 48
    assert value(effective(BUSINESS, ("P1", 80), ("P2", 55)), "P2") == 55


def test_a_row_of_costs_that_is_decided_after_the_margin_stands_against_it() -> None:
    rows = case([line("P1", 100, 100), line("P2.1", 60, 60), line("PM", "0.4", "0.4")])

    assert value(effective(rows, ("PM", "0.3"), ("P2.1", 50)), "P2") == 50
    assert value(effective(rows, ("P2.1", 50), ("PM", "0.3")), "P2") == 70


def test_an_adopted_row_scales_its_seasons_and_moves_the_sum_above_it() -> None:
    presented = case(
        [
            line("P1.1", seasons={"slack": (60, 60), "peak": (120, 120)}),
            line("P1.2", seasons={"slack": (40, 40), "peak": (80, 80)}),
            line("P2", seasons={"slack": (50, 50), "peak": (100, 100)}),
        ],
        seasons=SEASONS,
    )

    by_row = effective(presented, ("P1.1", 30))
    assert [value(by_row, "P1", f"season:{name}") for name in ("slack", "peak")] == [70, 140]
    assert [value(by_row, "P2", f"season:{name}") for name in ("slack", "peak")] == [35, 70]


def test_without_a_stated_margin_cost_keeps_its_proportion_to_sales() -> None:
    unstated = line("PM")
    presented = case([line("P1", 100, 100), line("P2", 60, 60), unstated])

    assert value(effective(presented, ("P1", 80)), "P2") == 48
    from_nothing = case([line("P1", 0, 0), line("P2", 60, 60), unstated])
    assert value(effective(from_nothing, ("P1", 80)), "P2") == 60


def test_a_season_whose_cost_is_missing_keeps_none_of_the_others_from_following() -> None:
    presented = case(
        [
            line("P1", seasons={"slack": (100, 100), "peak": (200, 200)}),
            line("P2", seasons={"slack": (None, None), "peak": (120, 120)}),
            line("PM", "0.4", "0.4"),
        ],
        seasons=SEASONS,
    )

    table = effective(presented, ("PM", "0.3"))

    assert [value(table, "P2", f"season:{name}") for name in ("slack", "peak")] == [None, 140]


def test_only_a_value_that_was_adopted_counts_as_adopted() -> None:
    nothing = [adopts("P1", None), replace(waives("P2"), value=Decimal(5))]

    assert adopted_values([*nothing, adopts("P4", 7)]) == {LineKey("P4"): 7}


def test_a_cost_that_is_missing_stays_missing() -> None:
    table = effective(case([line("P1", 100, 100), line("P2")]), ("P1", 80))

    assert [value(table, key) for key in ("P1", "P2", "P3")] == [80, None, None]


def test_rows_that_are_not_applicable_or_cost_nothing_follow_nothing() -> None:
    some = case([line("P1", 100, 100), line("P2.1", "n/a"), line("P2.2", 40, 40)])
    none = case([line("P1", 100, 100), line("P2.1", 0, 0)])

    assert effective(some, ("P1", 50))[LineKey("P2.1"), MONTHLY_AVERAGE] is NOT_APPLICABLE
    assert value(effective(some, ("P1", 50)), "P2.2") == 20
    assert value(effective(none, ("P1", 50)), "P2.1") == 0


def test_a_value_adopted_over_nothing_stands_alone() -> None:
    presented = case([line("P7", seasons={"slack": (0, 0), "peak": ("n/a", "n/a")})], seasons=SEASONS)
    table = effective(presented, ("P7", 30))

    assert [value(table, "P7", f"season:{name}") for name in ("slack", "peak")] == [30, None]


def test_a_season_adopted_over_nothing_moves_the_average() -> None:
    presented = case([line("P9", seasons={"slack": (0, 0), "peak": (600, 600)})], seasons=SEASONS)
    table = effective(presented, ("P9", 300))

    months = [season.months for season in SEASONS]
    assert [value(table, "P9", f"season:{name}") for name in ("slack", "peak")] == [300, 600]
    assert value(table, "P9") == Fraction(300 * months[0] + 600 * months[1], 12)


def test_an_average_adopted_over_nothing_holds_in_every_season() -> None:
    table = effective(case([line("P9"), line("P7", 0, 0)], seasons=SEASONS), ("P9", 300), ("P7", 20))

    for basis in ("season:slack", "season:peak", MONTHLY_AVERAGE):
        assert [value(table, key, basis) for key in ("P9", "P7")] == [300, 20]


def test_sales_adopted_at_their_figure_leave_a_cost_whose_margin_was_rounded() -> None:
    presented = case([line("P1", 100_000, 100_000), line("P2", 70_480, 70_480), line("PM", "0.30", "0.30")])
    table = effective(presented, ("P1", 100_000))

    assert value(table, "P2") == 70_480


def test_sales_adopted_over_nothing_have_the_cost_of_their_margin() -> None:
    table = effective(case([line("P1", 0, 0), line("P2", 0, 0), line("PM", "0.4", "0.4")]), ("P1", 100))

    assert value(table, "P2") == 60


def test_sales_adopted_in_a_season_that_had_none_cost_what_they_do_on_the_average() -> None:
    sales = line("P1", seasons={"slack": (0, 0), "peak": (1000, 1000)})
    whole = [line("P2", seasons={"slack": (0, 0), "peak": (700, 700)})]
    rows = [line(f"P2.{n}", seasons={"slack": (0, 0), "peak": (cost, cost)}) for n, cost in ((1, 200), (2, 500))]

    for cost in (whole, rows):
        table = effective(case([sales, *cost], seasons=SEASONS), ("P1", 500))
        assert [value(table, key, "season:slack") for key in ("P1", "P2", "P3")] == [500, 350, 150]
        assert value(table, "P2", "season:peak") == 700
    assert [value(table, f"P2.{n}", "season:slack") for n in (1, 2)] == [100, 250]


@pytest.mark.parametrize("key", ["P2", "P2.1"])
def test_the_cost_of_sales_adopted_where_nothing_was_sold_at_all_is_not_known(key: str) -> None:
    table = effective(case([line("P1", 0, 0), line(key, 0, 0)]), ("P1", 500))

    assert [value(table, each) for each in ("P1", "P2", "P3")] == [500, None, None]


def test_rows_that_cost_nothing_cannot_share_the_cost_of_a_margin() -> None:
    table = effective(case([line("P1", 0, 0), line("P2.1", 0, 0), line("PM", "0.4", "0.4")]), ("P1", 100))

    assert value(table, "P2") is None


def test_the_average_of_costs_that_follow_is_that_of_their_seasons() -> None:
    seasons = (Season("low", "low", 6), Season("high", "high", 6))
    presented = case(
        [
            line("P1.1", seasons={"low": (10_000, 10_000), "high": (50_000, 50_000)}),
            line("P1.2", seasons={"low": (20_000, 20_000), "high": (20_000, 20_000)}),
            line("P2", seasons={"low": (24_000, 24_000), "high": (35_000, 35_000)}),
        ],
        seasons=seasons,
    )

    table = effective(presented, ("P1.1", 5_000))
    by_season = [value(table, "P11", f"season:{season.key}") for season in seasons]
    assert by_season == [5_000, 22_500]
    assert value(table, "P11") == Fraction(5_000 + 22_500, 2)


def test_a_line_that_does_not_apply_is_no_zero() -> None:
    table = figures(case([line("P1", 100, 100), line("P2", "n/a", "n/a")]))

    assert table[LineKey("P2"), MONTHLY_AVERAGE] is NOT_APPLICABLE
    assert value(table, "P3") == 100


def test_of_cost_and_margin_the_one_decided_last_stands() -> None:
    by_margin = effective(BUSINESS, ("P2", 72), ("PM", "0.2"))
    by_cost = effective(BUSINESS, ("PM", "0.2"), ("P2", 72))
    again = effective(BUSINESS, ("PM", "0.2"), ("P2", 72), ("PM", "0.3"))

    assert [value(by_margin, key) for key in ("P2", "PM", "P3")] == [80, Fraction("0.2"), 20]
    assert [value(by_cost, key) for key in ("P2", "PM", "P3")] == [72, Fraction("0.28"), 28]
    assert [value(again, key) for key in ("P2", "PM", "P3")] == [70, Fraction("0.3"), 30]


def test_a_stated_margin_follows_a_cost_that_is_decided() -> None:
    assert value(effective(BUSINESS, ("P2", 75)), "PM") == Fraction("0.25")


def test_a_season_whose_margin_reaches_one_is_told_for_its_goods_would_cost_nothing() -> None:
    presented = case(
        [
            line("P1", seasons={"slack": (100, 100), "peak": (100, 100)}),
            line("P2", seasons={"slack": (80, 80), "peak": (20, 20)}),
            line("PM", seasons={"slack": ("0.2", "0.2"), "peak": ("0.8", "0.8")}),
        ],
        seasons=SEASONS,
    )
    reached, below = effective(presented, ("PM", "0.25")), effective(presented, ("PM", "0.24"))

    assert value(reached, "P2", "season:peak") == 0
    assert margin_out_of_reach(presented, below, reached) == ("season:peak", Fraction(1))
    assert value(below, "P2", "season:peak") == 4
    assert margin_out_of_reach(presented, figures(presented), below) is None
    assert margin_out_of_reach(case([line("P7", 3)]), {}) is None


def test_rows_of_cost_follow_too() -> None:
    presented = case([line("P1", 100, 100), line("P2.1", 20, 20), line("P2.2", 40, 40)])

    table = effective(presented, ("P1", 50))

    assert [value(table, key) for key in ("P2.1", "P2.2", "P2", "P3")] == [10, 20, 30, 20]


def test_without_an_adopted_value_nothing_moves() -> None:
    assert effective_table(BUSINESS, figures(BUSINESS), [accepts("P1")], SHARE) == figures(BUSINESS)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_adopting_the_figure_itself_changes_no_total(sales: int, cost: int, home: int) -> None:
    presented = case([line("P1", sales, sales), line("P2", cost, cost), line("P7", home, home)])
    table = effective(presented, ("P7", home))

    assert table == figures(presented)


def test_an_entry_is_told_as_it_was_stated() -> None:
    assert [of.told(of.exact(each)) for each in (Decimal("1.50"), NOT_APPLICABLE, None)] == [
        Decimal("1.5"),
        NOT_APPLICABLE,
        None,
    ]
