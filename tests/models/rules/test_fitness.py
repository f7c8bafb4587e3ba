# SPDX-License-Identifier: Apache-2.0
"""A check is a method only where its procedure serves the line and takes the class of its evidence."""

import pytest
from jsonschema import Draft202012Validator

from models.labels import clearing as words
from models.presented import RiskPoint
from models.rules.catalogue import ALL, CATALOGUE
from models.rules.fitness import OF_FAMILY, OF_PROCEDURE, classes_of, measures, serving
from models.rules.line_state import LineState
from models.terms import EvidenceClass, Family, LineKey, LineKind, Said, Unit
from tests.models.rules.small_case import case, check, examined, finding, line, policy, says, table
from tests.models.rules.test_policy import document, schema
from tests.tools.demo_source import CASES, presented

SHIPPED = policy(line_procedures={})
STOCK = line("A5", 100, 100)
COUNT = says("count", "A5", "verification.count", 100, "o1")
NORM = says("norm", "A5", "ratio.norm", 100, "n1")


def stock(*checks: object, **changes: object) -> LineState:
    under = policy(**{"line_procedures": {}, **changes})
    return examined(case([STOCK], checks), under=under).line(LineKey("A5"))  # type: ignore[arg-type] # checks all


def test_a_procedure_that_does_not_serve_the_line_is_no_method_and_says_so() -> None:
    days = says("days", "A5", "estimation.sampled_days", 100, "d1")

    state = stock(COUNT, days)

    assert stock(COUNT, NORM).cleared
    assert not state.cleared
    assert [said.template for said in state.methods.idle] == [words.SERVES_OTHERS]
    assert state.methods.idle[0].fields == {"procedure": Said("Sampled days"), "method": (Family.ESTIMATION,)}


def test_it_is_not_offered_either() -> None:
    days = says("days", "A5", "estimation.sampled_days", 100, "d1")

    state = examined(case([STOCK], [COUNT, days]), [], under=SHIPPED).line(LineKey("A5"))

    assert state.said == Said(words.TOO_FEW, {"count": 1})


def test_a_unit_may_let_other_procedures_serve_a_line() -> None:
    days = says("days", "A5", "estimation.sampled_days", 100, "d1")
    own = {"A5": ["verification.count", "estimation.sampled_days"]}

    assert stock(COUNT, days, line_procedures=own).cleared
    assert not stock(COUNT, NORM, line_procedures=own).cleared


def test_a_row_goes_by_its_line_and_a_line_without_procedures_takes_any_in_numbers() -> None:
    wages = LineKey("P4.1")
    everything = {id for id in CATALOGUE if not id.endswith(".finding")}

    assert serving(wages, table(), SHIPPED) == serving(LineKey("P4"), table(), SHIPPED)
    assert serving(wages, table(), policy(line_procedures={"P4": ["ratio.norm", "peer.level"]})) == (
        "ratio.norm",
        "peer.level",
    )
    assert set(serving(LineKey("C4"), table(), SHIPPED)) == everything
    assert set(serving(LineKey("R1"), table(), SHIPPED)) == everything


def test_words_serve_every_line() -> None:
    said = finding("words", "A5", "logic", "consistent", "t1")
    point = RiskPoint(LineKey("R1"), "lease", None, None, None)

    assert stock(COUNT, said).cleared
    checks = [
        finding("one", "R1", "verification", "consistent", "d1"),
        finding("two", "R1", "logic", "consistent", "t1"),
    ]
    assert examined(case([], checks, risks=[point]), under=SHIPPED).line(LineKey("R1")).cleared


def test_evidence_of_a_class_that_the_procedure_does_not_take_is_no_method_and_says_so() -> None:
    told = says("count", "A5", "verification.count", 100, "c1")

    state = stock(told, NORM)

    assert not state.cleared
    assert [said.template for said in state.methods.idle] == [words.WRONG_CLASS]
    assert state.methods.idle[0].fields["class"] is EvidenceClass.CLIENT
    assert stock(check("count", "A5", told.procedure, told.inputs, ["o1", "c1"]), NORM).cleared


@pytest.mark.parametrize(
    ("procedure", "takes", "refuses"),
    [
        ("verification.count", "DOT", "CXN"),
        ("verification.bank_flow", "DT", "COXN"),
        ("verification.finding", "DOT", "CXN"),
        ("estimation.units", "CDOTX", "N"),
        ("estimation.capacity", "CDOTXN", ""),
        ("ratio.norm", "CDOTXN", ""),
        ("ratio.ageing", "CDOTX", "N"),
        ("peer.level", "DTN", "COX"),
        ("energy.level", "DOT", "CXN"),
        ("logic.equity", "CDOTX", "N"),
    ],
)
def test_a_procedure_takes_some_classes_of_evidence(procedure: str, takes: str, refuses: str) -> None:
    assert classes_of(procedure) == {EvidenceClass(letter) for letter in takes}
    assert frozenset(EvidenceClass) - classes_of(procedure) == {EvidenceClass(letter) for letter in refuses}


def test_every_procedure_has_its_classes_and_none_that_is_not_listed_has() -> None:
    assert set(OF_FAMILY) == set(Family)
    assert set(OF_PROCEDURE) <= set(CATALOGUE)
    assert all(classes_of(procedure.id) for procedure in ALL)
    with pytest.raises(KeyError):
        classes_of("trend.hope")


MATRIX = {
    "A1": "verification estimation logic",
    "A2": "verification logic",
    "A3": "verification ratio trend peer logic",
    "A4": "verification ratio logic",
    "A5": "verification ratio trend peer purchases seasonal logic",
    "A6": "verification peer logic",
    "A7a": "verification logic",
    "A8": "verification logic",
    "L1": "verification ratio trend peer logic",
    "L2": "verification ratio trend peer logic",
    "L3": "verification ratio logic",
    "L4a": "verification logic",
    "L5": "verification logic",
    "L7": "verification logic",
    "E": "verification trend logic",
    "P1": "verification estimation ratio trend peer commission purchases seasonal energy cost_income logic",
    "PM": "verification ratio trend peer unit_cost",
    "P2": "verification ratio trend peer purchases cost_income",
    "P4": "verification ratio trend peer commission energy logic",
    "P5": "verification logic",
    "P7": "verification estimation ratio peer logic",
    "P8": "verification logic",
    "P10": "verification peer logic",
}
"""The families of `domain.md` §2.8 that have a procedure for the line; others judge there in words."""


@pytest.mark.parametrize("code", MATRIX)
def test_a_line_is_served_by_every_family_of_the_handbook(code: str) -> None:
    families = {CATALOGUE[procedure].family.value for procedure in serving(LineKey(code), table(), SHIPPED)}

    assert set(MATRIX[code].split()) <= families


def test_every_procedure_in_numbers_serves_some_line() -> None:
    served = {procedure for entry in table().lines.values() for procedure in entry.procedures}

    assert served == {procedure.id for procedure in ALL if not procedure.id.endswith(".finding")}


def test_every_root_of_the_statements_is_served_by_name() -> None:
    lines = table().lines.values()

    assert all(entry.procedures for entry in lines if entry.kind is LineKind.ROOT and not entry.code.startswith("C"))


@pytest.mark.parametrize("name", CASES)
def test_every_check_of_the_demo_is_fit_for_its_line(name: str) -> None:
    examination = examined(presented(name, "en"), [], under=SHIPPED)

    assert [state.unfit for state in examination.checks.values() if state.unfit is not None] == []


def test_a_policy_may_name_procedures_of_lines_and_no_fewer_families_than_methods() -> None:
    validator: Draft202012Validator = schema()

    assert validator.is_valid({**document(), "line_procedures": {"A5": ["verification.count", "ratio.norm"]}})
    assert not validator.is_valid({**document(), "line_procedures": {"A5": ["verification.count"]}})
    with pytest.raises(ValueError, match="families"):
        policy(line_procedures={"A5": ["verification.count", "verification.documents"]})


@pytest.mark.parametrize(
    ("procedure", "of_money", "of_ratio"),
    [
        ("purchases.sales", True, False),
        ("unit_cost.margin", False, True),
        ("peer.level", True, True),
        ("logic.finding", True, True),
    ],
)
def test_a_procedure_measures_what_its_line_is_measured_in(procedure: str, *, of_money: bool, of_ratio: bool) -> None:
    assert (measures(procedure, Unit.MONEY), measures(procedure, Unit.RATIO)) == (of_money, of_ratio)


def test_a_check_that_is_no_method_here_proposes_no_value() -> None:
    margin = check("margin", "A5", "unit_cost.margin", {"price": 2, "components": {"steel": 1}}, "d1")

    assert stock(COUNT, margin).proposal == 100
