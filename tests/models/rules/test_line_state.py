# SPDX-License-Identifier: Apache-2.0
"""What is known of a line beside its level: its direction, how far it reaches, its cause, and which are the worst."""

from decimal import Decimal
from fractions import Fraction

import pytest

from models.presented import LineEntry, RiskPoint, Season
from models.terms import Level, LineKey
from tests.models.rules.small_case import Number, case, check, examined, line, says


@pytest.mark.parametrize(
    ("key", "declared", "verified", "adverse"),
    [
        ("A1", 110, 100, True),
        ("A1", 90, 100, False),
        ("A1", 100, 100, False),
        ("A1", 100, None, None),
        ("L1", 90, 100, True),
        ("L1", 110, 100, False),
        ("P10", 110, 100, True),
        ("P7", 90, 100, True),
    ],
)
def test_a_line_is_adverse_where_the_borrower_looks_better_than_found(
    key: str, declared: Number, verified: Number, *, adverse: bool | None
) -> None:
    assert examined(case([line(key, declared, verified)])).line(LineKey(key)).adverse is adverse


@pytest.mark.parametrize(
    ("declared", "verified", "reach"),
    [(110, 100, "2"), (90, 100, "2"), (100, 100, "0"), (100, None, "0"), (5, 0, None), (0, 0, "0")],
)
def test_how_far_a_line_reaches_is_told_in_its_limit(declared: Number, verified: Number, reach: str | None) -> None:
    found = examined(case([line("A5", declared, verified)])).line(LineKey("A5")).reach

    assert found == (None if reach is None else Fraction(reach))


def test_a_check_that_finds_nothing_outweighs_every_deviation_that_can_be_measured() -> None:
    presented = case(
        [line("A3", 100, 100, cause="gone"), line("A5", 1000, 1000, cause="half")],
        [says("none", "A3", "verification.count", 0, "d1"), says("half", "A5", "verification.count", 500, "d2")],
    )

    assert examined(presented).worst == (LineKey("A3"), LineKey("A5"))


def test_a_season_that_stands_apart_makes_its_line_reach_as_far() -> None:
    seasons = (Season("slack", "slack", 6), Season("peak", "peak", 6))
    apart = line("P8", seasons={"slack": (1000, 1000), "peak": (100, 5000)})
    found = examined(case([apart, line("P7", 65, 100), line("P1", 9000, 9000)], seasons=seasons))

    assert found.line(LineKey("P8")).largest == Fraction(-49, 50)
    assert found.worst[0] == "P8"


def test_what_cannot_be_measured_shows_no_percentage() -> None:
    agreeing = says("count", "A3", "verification.count", 5000, "d1")
    found = examined(case([line("A3", 5000, 0)], [agreeing])).line(LineKey("A3"))

    assert (found.level, found.largest, found.reach) == (Level.SEVERE, None, None)


@pytest.mark.parametrize(
    ("value", "confirmed", "cause"), [(108, True, "festival"), (100, True, None), (108, False, None)]
)
def test_the_cause_of_a_confirmed_check_that_deviates_is_the_cause_of_its_line(
    value: int, cause: str | None, *, confirmed: bool
) -> None:
    told = says("told", "A5", "verification.count", value, "d1", cause="festival")
    examination = examined(case([line("A5", 100, 100)], [told]), ["told"] if confirmed else [])

    assert examination.line(LineKey("A5")).cause == cause


def test_the_cause_of_one_line_is_not_the_cause_of_another() -> None:
    lines = [line("A5", 110, 100), line("A1", 110, 100, cause="counted twice")]
    risks = [
        RiskPoint(LineKey("R1"), "lease", "renewed", cause="a year left"),
        RiskPoint(LineKey("R2"), "fire", "none"),
    ]
    examination = examined(case(lines, risks=risks))

    causes = {key: examination.line(LineKey(key)).cause for key in ("A5", "A1", "R1", "R2")}
    assert causes == {"A5": None, "A1": "counted twice", "R1": "a year left", "R2": None}


def test_the_three_worst_lines_come_by_level_then_by_reach_and_adverse_ones_first() -> None:
    watched, further = line("P4", 106, 100), line("P1", 125, 100)
    adverse, favourable = line("P7", 85, 100), line("P8", 115, 100)
    severe, agreed = line("P9", 50, 100), line("P10", 100, 100)

    def worst(*lines: LineEntry) -> tuple[LineKey, ...]:
        return examined(case(lines)).worst

    assert worst(watched, favourable, further, agreed, adverse, severe) == ("P9", "P1", "P7")
    assert worst(watched, favourable, agreed, adverse) == ("P7", "P8", "P4")
    assert worst(agreed) == ()


def test_a_check_that_is_adverse_makes_its_line_adverse_and_comes_first() -> None:
    """A figure that was verified as declared tells its direction by the check that deviates."""
    favourable, adverse = line("P7", 120, 120, cause="told"), line("P8", 80, 80, cause="told")
    checks = [says("a", "P7", "ratio.norm", 100, "d1"), says("b", "P8", "ratio.norm", 100, "d2")]
    examination = examined(case([favourable, adverse], checks))

    assert [examination.line(LineKey(key)).adverse for key in ("P7", "P8")] == [False, True]
    assert examination.worst == ("P8", "P7")


def test_the_direction_that_orders_lines_is_that_of_the_deviation_behind_the_level() -> None:
    """P7 looks a little better than found, and worse by far than its check; what is shown is its own deviation."""
    shown, behind = line("P7", 97, 100), line("P8", 75, 75)
    checks = [says("a", "P7", "ratio.norm", 80, "d1"), says("b", "P8", "ratio.norm", 100, "d2")]
    examination = examined(case([shown, behind], checks))

    state = examination.line(LineKey("P7"))
    assert (state.adverse, state.largest, state.furthest and state.furthest.adverse) == (True, Fraction(1, 4), False)
    assert examination.worst == ("P8", "P7")


def test_of_two_deviations_of_one_size_the_adverse_one_is_behind_the_level() -> None:
    checks = [says("a", "P7", "ratio.norm", "112.5", "d1"), says("b", "P7", "trend.growth", 75, "d2")]
    found = examined(case([line("P7", 90, 90)], checks)).line(LineKey("P7")).furthest

    assert found is not None
    assert (found.deviation, found.difference, found.adverse) == (Fraction(-1, 5), Fraction(-45, 2), True)


def test_no_gap_over_a_loss_is_no_deviation_of_equity() -> None:
    inputs = {"initial_equity": Decimal(120), "period_profit": Decimal(-20)}
    found = examined(case([line("A1", 100, 100)], [check("gap", "E", "logic.equity", inputs, "d1")]))

    state = found.line(LineKey("E"))
    assert (state.level, state.largest, state.reach) == (Level.WITHIN, Fraction(0), Fraction(0))
