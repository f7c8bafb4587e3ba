# SPDX-License-Identifier: Apache-2.0
"""Nothing that was stated is computed over in silence: an average beside its seasons, sales of 0 beside samples."""

from dataclasses import replace
from fractions import Fraction

import pytest

from models.presented import Figure, LineEntry, PresentedCase, Season
from models.terms import LineKey, Unit
from tests.models.rules.small_case import Number, case, line, stated
from tests.models.rules.test_case_findings import WEEK, rows, told

SEASONS = (Season("slack", "Slack", 9, tuple(range(1, 10))), Season("peak", "Peak", 3, (10, 11, 12)))
Track = tuple[Number, Number, Number]
"""The average as typed, then both seasons."""


def of(key: str, declared: Track, verified: Track, *more: LineEntry) -> PresentedCase:
    bases = ("monthly_average", "season:slack", "season:peak")
    figures = tuple(
        Figure(basis, stated(one), stated(other)) for basis, one, other in zip(bases, declared, verified, strict=True)
    )
    unit = Unit.RATIO if key == "PM" else Unit.MONEY
    return case([LineEntry(LineKey(key), key, figures, unit), *more], seasons=SEASONS)


NOTHING: Track = (None, None, None)


@pytest.mark.parametrize(
    ("declared", "verified", "said"),
    [
        ((125, 100, 200), NOTHING, []),
        (("125.004", 100, 200), NOTHING, []),
        ((150, 100, 200), NOTHING, ["a monthly average of 150 is stated, its seasons make 125."]),
        (NOTHING, (150, 100, 200), ["a monthly average of 150 is stated, its seasons make 125."]),
        ((150, 100, 200), (150, 100, 200), ["a monthly average of 150 is stated, its seasons make 125."]),
        (
            (150, 100, 200),
            (160, 100, 240),
            [
                "a monthly average of 150 is stated, its seasons make 125.",
                "a monthly average of 160 is stated, its seasons make 135.",
            ],
        ),
        ((None, 100, 200), (150, None, None), ["a monthly average of 150 is stated, its seasons make 125."]),
        (("n/a", 100, 200), NOTHING, ["a monthly average of n/a is stated, its seasons make 125."]),
        (("n/a", "n/a", "n/a"), NOTHING, []),
        ((150, None, None), NOTHING, []),
        ((150, 100, None), NOTHING, []),
        ((150, None, None), (None, 100, 200), []),
    ],
)
def test_an_average_that_its_seasons_do_not_make_is_told(declared: Track, verified: Track, said: list[str]) -> None:
    assert told(of("P7", declared, verified)) == [f"P7: {each}" for each in said]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0.26", []),
        ("0.257", []),
        ("0.25", ["PM: a monthly average of 25.0% is stated, its seasons make 25.7%."]),
        ("0.2562", ["PM: a monthly average of 25.6% is stated, its seasons make 25.7%."]),
        ("0.2571", []),
        ("0.25709", []),
    ],
)
def test_the_average_of_a_margin_is_held_to_what_its_seasons_earn_as_it_is_printed(typed: str, said: list[str]) -> None:
    """0.2 of 9 × 100 and 0.34286 of 3 × 200 make 0.25714."""
    sold = line("P1", seasons={"slack": (100, 100), "peak": (200, 200)})
    margins: Track = (typed, "0.2", "0.342855")

    assert [each for each in told(of("PM", margins, margins, sold)) if each.startswith("PM")] == said


def test_an_average_that_the_program_apportioned_is_exact() -> None:
    presented = of("P7", NOTHING, NOTHING)
    third = Fraction(100, 3)
    figures = tuple(replace(figure, declared=third) for figure in presented.lines[0].figures)

    assert told(replace(presented, lines=(replace(presented.lines[0], figures=figures),))) == []


def test_samples_beside_sales_of_nothing_are_told() -> None:
    samples = rows("samples", "P1", WEEK, {"name": "today", "takings": "0", "days": "1"})

    def beside(sales: Number) -> list[str]:
        return told(replace(case([line("P1", sales, sales)]), schedules=(samples,)))

    assert beside(0) == ["Sales of “last week” come to 100 a day, but sales of 0 are stated."]
    assert beside(None) == beside("n/a") == []


def test_samples_are_held_to_sales_of_nothing_in_their_own_season() -> None:
    sold = line("P1", seasons={"slack": (3000, 3000), "peak": (0, 0)})
    presented = replace(case([sold], seasons=SEASONS), schedules=(rows("samples", "P1", WEEK),))

    assert told(presented) == ["Sales of “last week” come to 100 a day, but sales of 0 are stated."]
