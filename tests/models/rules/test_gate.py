# SPDX-License-Identifier: Apache-2.0
"""The gate is a list of sentences; an approval needs them all, a restricted ballot only the room's."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.labels import clearing
from models.labels import gate as words
from models.presented import Check, EligibilityPoint, PresentedCase
from models.rules.ceiling import AgainstCeiling
from models.rules.evaluation.answering import in_english
from models.rules.gate import Attending, Gate, gate
from models.rules.room import Decision
from models.terms import DecisionKind, LineKey, Outcome, Said
from tests.models.rules.small_case import (
    accepts,
    adopts,
    case,
    check,
    decision,
    examined,
    line,
    policy,
    says,
    waives,
)
from tests.models.rules.test_case_findings import cash_month

FITS = AgainstCeiling(months_above=0, fitting=Decimal(100000))
READY = Attending(present=3, needed=3, quorum=True, undeclared=())
CASE = case(
    [line("A5", 100, 100, cause="new goods"), line("E")],
    [
        says("count", "A5", "verification.count", 100, "d1"),
        says("sample", "A5", "estimation.sampled_days", 100, "d2"),
        says("owned", "E", "logic.stated", 100, "d1", basis="survey_date"),
        check("papers", "E", "verification.documents", {"supported": Decimal(100)}, "d2", basis="survey_date"),
    ],
)


def judged(
    presented: PresentedCase = CASE,
    *,
    confirmed: tuple[str, ...] | None = None,
    questions: tuple[int, ...] = (),
    compulsory: tuple[str, ...] = ("A5",),
    request: AgainstCeiling = FITS,
    room: Attending = READY,
) -> Gate:
    examination = examined(presented, confirmed)
    return spoken(gate(presented, examination, policy(), {}, questions, compulsory, request, room))


def spoken(judged: Gate) -> Gate:
    """A gate whose every sentence has what it needs to be said."""
    assert all("{" not in in_english(sentence.said) for sentence in judged.sentences)
    assert judged.proposal is None or in_english(judged.proposal)
    return judged


def unmet(judged: Gate) -> list[str]:
    return [sentence.said.template for sentence in judged.sentences if not sentence.met]


def test_a_case_with_nothing_in_its_way_may_be_approved() -> None:
    found = judged()

    assert unmet(found) == []
    assert found.full
    assert found.outcome is None


def test_a_line_not_cleared_shuts_a_full_ballot_and_not_a_restricted_one() -> None:
    found = judged(confirmed=("count", "owned", "papers"))

    assert unmet(found) == [words.NOT_CLEARED]
    assert [sentence.line for sentence in found.sentences if not sentence.met] == ["A5"]
    assert (found.full, found.restricted) == (False, True)


def test_a_compulsory_line_must_be_stated() -> None:
    assert unmet(judged(compulsory=("A5", "L4c"))) == [words.MISSING_LINE]
    row = replace(CASE, lines=(*CASE.lines, line("P1.1", "n/a"), line("PM", "n/a")))
    assert unmet(judged(row, compulsory=("P1",))) == []


def test_an_open_question_and_an_unmet_point_are_named() -> None:
    points = (EligibilityPoint("a year in business", met=True), EligibilityPoint("registered", met=None))

    assert unmet(judged(replace(CASE, eligibility=points), questions=(4,))) == [
        words.QUESTION_OPEN,
        words.NOT_ELIGIBLE,
    ]


@pytest.mark.parametrize(
    ("request_", "said"),
    [(AgainstCeiling(3, Decimal(0)), words.UNPAYABLE), (AgainstCeiling(None, None), words.NO_CAPACITY)],
)
def test_an_instalment_that_no_amount_brings_below_the_ceiling_shuts_the_gate(
    request_: AgainstCeiling, said: str
) -> None:
    found = judged(request=request_)

    assert unmet(found) == [said]
    assert not found.full


def test_while_a_smaller_amount_fits_the_gate_names_it_and_proposes_it() -> None:
    found = judged(request=AgainstCeiling(3, Decimal(55000)))

    assert found.full
    assert words.ONLY_SMALLER in [sentence.said.template for sentence in found.sentences]
    assert found.proposal is not None
    assert (found.proposal.template, found.proposal.fields) == (words.PROPOSE_SMALLER, {"amount": Decimal(55000)})
    assert found.outcome is None


def test_where_no_amount_fits_more_investigation_is_proposed() -> None:
    found = judged(request=AgainstCeiling(12, Decimal(0)))

    assert found.proposal is not None
    assert found.proposal.template == words.PROPOSE_UNPAYABLE


@pytest.mark.parametrize(
    "room", [replace(READY, quorum=False), replace(READY, undeclared=("李文静",))], ids=["quorum", "recusals"]
)
def test_quorum_and_recusals_bind_a_restricted_ballot_too(room: Attending) -> None:
    found = judged(room=room)

    assert (found.full, found.restricted) == (False, False)


def test_a_large_loan_and_a_special_trade_need_a_cash_flow_statement() -> None:
    large = replace(CASE, application=replace(CASE.application, requested=Decimal(500000)))
    assert unmet(judged(large)) == [words.CASH_FLOW_MISSING]
    told = cash_month("2026-10", C0="10", C1a="5", C2a="3")
    assert unmet(judged(replace(large, lines=(*large.lines, *told)))) == []
    for short in ([line("C0")], [line("C0", 1, 1)], told[:1], told[:2]):
        assert unmet(judged(replace(large, lines=(*large.lines, *short)))) == [words.CASH_FLOW_MISSING]

    special = policy(cash_flow_trades=[CASE.application.trade])
    found = spoken(gate(CASE, examined(CASE), special, {}, (), (), FITS, READY))
    assert unmet(found) == [words.CASH_FLOW_OF_TRADE]


def test_a_severe_line_and_one_sent_back_propose_more_investigation() -> None:
    severe = replace(CASE, lines=(line("A5", 150, 100, cause="counted twice"), line("E")))
    decisions = [adopts("A5", 100), accepts("A5"), accepts("E")]
    found = spoken(gate(severe, examined(severe, decisions=decisions), policy(), {}, (), (), FITS, READY))
    assert found.proposal is not None
    assert found.proposal.template == words.PROPOSE_REINVESTIGATION
    assert found.outcome is Outcome.REINVESTIGATE

    two = replace(CASE, lines=(line("A5", 150, 100), line("P7", 50, 100), line("E")))
    first = spoken(gate(two, examined(two), policy(), {}, (), (), FITS, READY)).proposal
    assert first is not None
    assert first.fields["line"] == "A5"

    back = examined(CASE, decisions=[decision("A5", DecisionKind.REINVESTIGATE)])
    found = spoken(gate(CASE, back, policy(), {LineKey("A5"): "Stock"}, (), (), FITS, READY))
    assert found.proposal is not None
    assert found.proposal.fields == {"line": "Stock"}
    assert not found.full


def why_open(*checks: Check, cause: str | None = None, decisions: tuple[Decision, ...] = ()) -> str:
    """What the gate says of a stock line, declared a tenth above what was found, with these checks confirmed."""
    presented = case([line("A5", 110, 100, cause=cause)], checks)
    examination = examined(presented, decisions=decisions)
    sentences = gate(presented, examination, policy(), {}, (), (), FITS, READY).sentences
    (open_stock,) = [sentence for sentence in sentences if sentence.line == "A5"]
    said = open_stock.said.fields["said"]
    assert isinstance(said, Said)
    return said.template


def test_the_gate_says_what_to_do_about_an_open_line() -> None:
    count = says("count", "A5", "verification.count", 100, "d1")
    sample = says("sample", "A5", "estimation.sampled_days", 100, "d2")
    same = says("sample", "A5", "estimation.sampled_days", 100, "same")

    assert why_open(count, sample) == clearing.NEEDS_CAUSE
    assert why_open(count, same) == clearing.SAME_SOURCE
    assert why_open(count, same, decisions=(decision("A5", DecisionKind.REINVESTIGATE),)) == clearing.SENT_BACK
    assert why_open(count) == clearing.TOO_FEW


def test_a_waived_line_lets_the_case_pass() -> None:
    examination = examined(CASE, ("owned", "papers"), decisions=[waives("A5")])

    assert gate(CASE, examination, policy(), {}, (), (), FITS, READY).full
