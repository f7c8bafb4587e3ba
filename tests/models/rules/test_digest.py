# SPDX-License-Identifier: Apache-2.0
"""A confirmation stands as long as what was confirmed stands."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256

import pytest

from models.presented import Check, Evidence, Figure, PresentedCase, Reference
from models.rules.digest import digest
from models.rules.examination import Examination, examine
from models.rules.judgement import Limits
from models.rules.policy import Policy
from models.rules.room import Room
from models.terms import CheckId, Family, LineKey
from tests.models.rules.small_case import adopts, case, check, evidence, line, policy, room, says, table

PRESENTED = case(
    [
        line("A5", 100, 100),
        line("E"),
        line("P1", 100, 100),
        line("P2", 60, 60),
        line("PM", "0.4", "0.4"),
        line("P7", 10, 10),
    ],
    [
        says("stock", "A5", "verification.count", 100, "d1"),
        says("cost", "P2", "ratio.norm", 1, "d1", references={"base": Reference(line=LineKey("P1"))}),
        says("cash", "A5", "trend.growth", 1, "d3", references={"base": Reference(line=LineKey("P11"))}),
        says("sales", "P1", "estimation.sampled_days", 100, "d2"),
        says(
            "back", "P1", "commission.sales", 1, "d3", references={"commission_paid": Reference(check=CheckId("cost"))}
        ),
        says("again", "P1", "cost_income.key_cost", 1, "d3", references={"cost": Reference(line=LineKey("P2"))}),
        says("home", "P7", "estimation.sampled_days", 10, "d2"),
        check("equity", "E", "verification.documents", {"supported": Decimal(90)}, "d1", basis="survey_date"),
    ],
)


def fallen(before: PresentedCase, after: PresentedCase, *, under: Policy | None = None) -> set[str]:
    """The checks whose confirmation falls when the first case becomes the second."""
    return _fallen(examine(after, under or policy(), table(), room(before)))


def _fallen(examination: Examination) -> set[str]:
    return {id for id, state in examination.checks.items() if state.fallen}


def with_figure(key: str, value: int) -> PresentedCase:
    lines = tuple(
        replace(each, figures=(replace(each.figures[0], verified=Decimal(value)),)) if each.key == key else each
        for each in PRESENTED.lines
    )
    return replace(PRESENTED, lines=lines)


def with_check(id: str, change: Callable[[Check], Check]) -> PresentedCase:
    return replace(PRESENTED, checks=tuple(change(each) if each.id == id else each for each in PRESENTED.checks))


def test_nothing_falls_while_nothing_changes() -> None:
    assert fallen(PRESENTED, PRESENTED) == set()


def test_a_changed_figure_drops_its_line_and_the_lines_that_read_it() -> None:
    assert fallen(PRESENTED, with_figure("P1", 110)) == {"sales", "back", "again", "cost", "cash"}


def test_a_changed_asset_drops_the_equity_that_it_is_part_of() -> None:
    assert fallen(PRESENTED, with_figure("A5", 90)) == {"stock", "cash", "equity"}


def test_a_figure_written_with_more_places_is_the_same_figure() -> None:
    same = replace(PRESENTED.lines[0], figures=(Figure("survey_date", Decimal("100.00"), Decimal("1E+2")),))

    assert fallen(PRESENTED, replace(PRESENTED, lines=(same, *PRESENTED.lines[1:]))) == set()


def test_a_changed_input_drops_its_check_and_those_computed_from_it() -> None:
    changed = with_check("cost", lambda each: replace(each, inputs={**each.inputs, "ratio": Decimal(2)}))

    assert fallen(PRESENTED, changed) == {"cost", "back"}


def test_changed_evidence_drops_the_checks_that_lean_on_it() -> None:
    sources: tuple[Evidence, ...] = tuple(
        replace(each, content="seen again") if each.id == "d2" else each for each in PRESENTED.evidence
    )

    assert fallen(PRESENTED, replace(PRESENTED, evidence=sources)) == {"sales", "home"}


def test_a_changed_cause_drops_the_line_it_explains() -> None:
    changed = replace(PRESENTED.lines[5], figures=(replace(PRESENTED.lines[5].figures[0], cause="a guest"),))

    assert fallen(PRESENTED, replace(PRESENTED, lines=(*PRESENTED.lines[:5], changed))) == {"home"}


def test_other_limits_drop_the_lines_they_are_for() -> None:
    limits = {"watch": "0.01", "over": "0.02", "severe": "0.03"}

    assert fallen(PRESENTED, PRESENTED, under=policy(line_limits={"P7": limits})) == {"home"}


@pytest.mark.parametrize(
    ("key", "value", "falls"),
    [("P1", 80, {"cost", "cash", "back"}), ("P7", 20, {"cash"}), ("PM", "0.3", {"again", "cash"}), ("P7", 10, set())],
)
def test_an_adopted_value_drops_only_other_lines_that_read_it(key: str, value: int, falls: set[str]) -> None:
    said: Room = replace(room(PRESENTED), decisions=(adopts(key, value),))

    assert _fallen(examine(PRESENTED, policy(), table(), said)) == falls


def test_a_fallen_confirmation_does_not_count() -> None:
    after = examine(with_figure("P7", 12), policy(), table(), room(PRESENTED))

    assert not after.checks[CheckId("home")].confirmed
    assert after.checks[CheckId("home")].members == frozenset()


def test_texts_that_run_together_are_told_apart() -> None:
    one = [evidence("d1"), replace(evidence("d2"), issuer="ab", holder="c")]
    two = [evidence("d1"), replace(evidence("d2"), issuer="a", holder="bc")]
    checks = [says("k", "A5", "verification.count", 100, "d2")]
    lines = [line("A5", 100, 100)]

    assert fallen(case(lines, checks, sources=one), case(lines, checks, sources=two)) == {"k"}


def test_the_digest_of_a_check_is_what_it_was() -> None:
    asked = check("stock", "A5", "verification.count", {}, "d1")
    inputs: dict[str, object] = {"rows": [{"b": Decimal("5.00"), "a": None}], "n": Decimal("-0.0"), "kind": Family.PEER}
    parts = ["check-2", "stock", "A5", "survey_date", "verification.count", "100"]
    parts += [".kind=peer", ".n=0", ".rows#1", ".rows[0].a=-", ".rows[0].b=5"]
    parts += ["d1", "D", "issuer of d1", "officer", "2026-11-20", "seen", "-", "-", "0.05", "0.1", "1000", "why"]

    limits = Limits(Decimal("0.05"), Decimal("0.10"), Decimal("1E+3"))
    found = digest(asked, Fraction(100), inputs, [evidence("d1")], limits, "why")

    assert found == sha256(b"".join(f"{len(part)}:{part}".encode() for part in parts)).hexdigest()


def test_every_digit_of_an_input_is_confirmed() -> None:
    def of(value: str) -> str:
        limits = Limits(Decimal("0.05"), Decimal("0.10"), Decimal("0.30"))
        asked = check("k", "A5", "logic.stated", {"computed": Decimal(value)}, "d1")
        return digest(asked, Fraction(100), asked.inputs, [evidence("d1")], limits, "why")

    assert of("1.00000000000000000000000000001") != of("1")
