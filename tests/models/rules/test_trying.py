# SPDX-License-Identifier: Apache-2.0
"""A check tried before it is stored says what it will say then, or what is wrong with it."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from models.labels.sense import HOURS_OF_A_DAY
from models.presented import (
    MONTHLY_AVERAGE,
    SURVEY_DATE,
    Figure,
    LineEntry,
    PresentedCase,
    Reference,
    RiskPoint,
    Season,
)
from models.rules import figures
from models.rules.fields import Numbers, Range, Rows, divisor, inputs, money
from models.rules.trying import Bench, problem_of
from models.terms import CheckId, EvidenceId, Family, Level, LineKey
from tests.models.rules.small_case import case, check, evidence, examined, finding, line, policy, says, stated, table

SALES = line("P1", 62000, 54300)
NOTED = says("P1-peer", "P1", "peer.level", 48000, "n1")
NORM = check(
    "P7-ratio",
    "P7",
    "ratio.norm",
    {"ratio": Decimal("0.1")},
    "n1",
    references={"base": Reference(check=CheckId("P1-peer"))},
)


def bench(presented: PresentedCase) -> Bench:
    return Bench(presented, policy(line_procedures={}), table(), examined(presented).sources)


def test_a_new_check_says_what_it_will_say_once_it_is_stored() -> None:
    new = says("P1-commission", "P1", "commission.sales", 54000, "d1")

    trial = bench(case([SALES], [NOTED])).tried(new)

    stored = examined(case([SALES], [NOTED, new])).checks[new.id]
    assert trial.assessment == stored.assessment
    assert trial.assessment is not None
    assert (trial.assessment.estimate, trial.assessment.level) == (Fraction(54000), Level.WITHIN)
    assert trial.error is None


def test_another_version_takes_the_place_of_the_first() -> None:
    presented = case([SALES, line("P7", 4000, 4000)], [NOTED, NORM])
    again = says("P1-peer", "P1", "peer.level", 50000, "n1")
    circle = check(
        "P1-peer", "P1", "ratio.norm", {"ratio": Decimal(1)}, "n1", references={"base": Reference(check=NORM.id)}
    )

    found = bench(presented).tried(again).assessment

    assert found is not None
    assert found.estimate == Decimal(50000)
    error = bench(presented).tried(circle).error
    assert error is not None
    assert error.fields == {"input": "base"}


def test_a_check_follows_the_estimate_of_another_check() -> None:
    trial = bench(case([SALES, line("P7", 4000, 4000)], [NOTED])).tried(NORM)

    assert trial.inputs == {"ratio": Decimal("0.1"), "base": Decimal(48000)}
    assert trial.assessment is not None
    assert trial.assessment.estimate == Decimal(4800)


def test_what_cannot_be_computed_is_told_with_its_input() -> None:
    trial = bench(case([SALES])).tried(check("new", "P1", "ratio.norm", {"base": Decimal(1)}, "d1"))

    assert trial.assessment is None
    assert trial.error is not None
    assert trial.error.fields == {"field": "inputs.ratio"}


def test_a_check_that_can_be_no_method_says_why() -> None:
    tried = bench(case([SALES, line("A1", 1, 1)])).tried

    assert tried(says("new", "P1", "commission.sales", 54000, "d1")).unfit is None
    assert tried(says("new", "A1", "commission.sales", 1, "d1")).unfit is not None
    assert tried(says("new", "P1", "commission.sales", 54000, "n1")).unfit is not None
    new = replace(says("new", "P1", "commission.sales", 54000, "d1"), evidence=())
    assert tried(new, evidence("", "D")).unfit is None
    assert tried(new, evidence("", "N")).unfit is not None
    assert tried(replace(new, evidence=(EvidenceId("d1"),)), evidence("", "N")).unfit is None


def test_a_line_is_served_by_its_procedures_and_a_risk_point_by_findings() -> None:
    presented = case(
        [SALES], [finding("r", "R1", "logic", "consistent", "d1")], risks=[RiskPoint(LineKey("R1"), "risk")]
    )

    assert bench(presented).serving(LineKey("P1"))[0] == "verification.bank_flow"
    assert set(bench(presented).serving(LineKey("R1"))) == {f"{family.value}.finding" for family in Family}


@pytest.mark.parametrize(
    ("field", "value", "path"),
    [
        (money("credits"), Decimal(1), None),
        (money("credits"), Decimal(-1), "credits"),
        (Numbers("takings"), [Decimal(1), Decimal(-1)], "takings[1]"),
        (Numbers("sample", Range.ANY), [], "sample"),
        (Rows("found", inputs(money("balance"))), [{"balance": Decimal(1)}, {}], "found[1].balance"),
        (divisor("months"), Decimal(0), "months"),
    ],
)
def test_one_input_is_looked_at_by_itself(field: Numbers, value: object, path: str | None) -> None:
    wrong = problem_of(field, value)

    assert (None if wrong is None else wrong.field) == path


SEASONS = (Season("peak", "peak", 3), Season("slack", "slack", 9))


@pytest.mark.parametrize(
    ("lines", "key", "bases"),
    [
        ([line("A1", 1, 1)], "A1", (SURVEY_DATE,)),
        ([line("A1")], "A1", (SURVEY_DATE,)),
        ([], "E", (SURVEY_DATE,)),
        ([line("P1", 1, 1)], "P1", (MONTHLY_AVERAGE, "season:peak", "season:slack")),
        (
            [line("P1", seasons={"peak": (3, 3), "slack": (1, 1)})],
            "P1",
            ("season:peak", "season:slack", MONTHLY_AVERAGE),
        ),
        ([line("P1", seasons={"peak": (3, 3)})], "P1", ("season:peak",)),
        (
            [LineEntry(LineKey("A1"), "A1", (Figure(SURVEY_DATE, stated(1)), Figure("period:2026-06", stated(2))))],
            "A1",
            (SURVEY_DATE, "period:2026-06"),
        ),
        ([line("P1", 2, 2), line("P2", 1, 1)], "PM", (MONTHLY_AVERAGE, "season:peak", "season:slack")),
    ],
)
def test_a_line_is_checked_at_the_bases_where_it_has_a_figure(
    lines: list[LineEntry], key: str, bases: tuple[str, ...]
) -> None:
    presented = case(lines, seasons=SEASONS)

    known = figures.table_of(presented, figures.tested, Decimal("0.8"))

    assert figures.stated_bases(presented, known, LineKey(key)) == bases


def test_a_check_that_cannot_be_is_not_assessed() -> None:
    inputs = {"cash_counted": 900, "float": 0, "paid_out": 0, "hours_so_far": 30, "hours_per_day": 40}
    trial = bench(case([SALES])).tried(check("drawer", "P1", "estimation.drawer", inputs, "d1"))

    assert trial.assessment is None
    assert trial.error is not None
    assert trial.error.template == HOURS_OF_A_DAY
