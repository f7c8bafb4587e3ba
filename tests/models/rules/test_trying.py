# SPDX-License-Identifier: Apache-2.0
"""A check can be tried before anybody stores it."""

from decimal import Decimal

from models.presented import Reference
from models.rules.catalogue import CATALOGUE
from models.rules.examination import Tables
from models.rules.fields import Number
from models.rules.resolving import Sources
from models.rules.trying import Bench, problem_of
from models.terms import CheckId, Level, LineKey
from tests.models.rules.small_case import case, examined, line, policy, says

COUNT = says("count", "A5", "verification.count", 100, "d1")
CASE = case([line("A5", 105, 105), line("A1", 50, 50)], [COUNT])
TABLES: Tables = examined(CASE).tables
BENCH = Bench(CASE, policy(), Sources(TABLES.tested, TABLES.prior, TABLES.effective, {}))


def test_a_new_check_says_what_it_would_say() -> None:
    trial = BENCH.tried(says("new", "A5", "ratio.norm", 1, "d2", references={"base": Reference(check=COUNT.id)}))

    assert trial.inputs["base"] == 100
    assert trial.assessment is not None
    assert (trial.assessment.deviation, trial.assessment.level) == (Decimal("0.05"), Level.WITHIN)
    assert trial.error is None


def test_another_version_stands_in_for_the_check_that_the_case_has() -> None:
    trial = BENCH.tried(says("count", "A5", "verification.count", 70, "d1"))

    assert trial.assessment is not None
    assert (trial.assessment.estimate, trial.assessment.level) == (Decimal(70), Level.SEVERE)


def test_what_cannot_be_computed_with_is_said() -> None:
    lost = BENCH.tried(says("new", "A5", "ratio.norm", 1, "d2", references={"base": Reference(line=LineKey("A2"))}))
    wrong = BENCH.tried(says("new", "A5", "ratio.norm", 1, "d2", references={"ratio": Reference(check=CheckId("new"))}))

    assert lost.assessment is None
    assert lost.error is not None
    assert lost.error.fields == {"input": "base"}
    assert wrong.error is not None


def test_one_input_alone_is_held_to_its_declaration() -> None:
    share = next(field for field in CATALOGUE["verification.tax"].inputs.fields if field.name == "rate")

    assert isinstance(share, Number)
    assert problem_of(share, Decimal("0.03")) is None
    too_much = problem_of(share, Decimal("1.01"))
    assert too_much is not None
    assert (too_much.code, too_much.field) == ("out_of_range", "rate")
