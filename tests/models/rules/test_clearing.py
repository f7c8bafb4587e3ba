# SPDX-License-Identifier: Apache-2.0
"""A line is cleared by two independent methods, and by nothing that only looks like them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.labels import clearing as words
from models.presented import PRIOR, Check, LineEntry, Reference
from models.rules.clearing import ClearsBy
from models.rules.line_state import LineState
from models.terms import DecisionKind, Family, Level, LineKey
from tests.models.rules.small_case import (
    adopts,
    case,
    check,
    decision,
    evidence,
    examined,
    line,
    policy,
    says,
)

STOCK = line("A5", 100, 100)
COUNT = says("count", "A5", "verification.count", 100, "d1")
SAMPLE = says("sample", "A5", "estimation.sampled_days", 101, "d2")


def stock(*checks: Check) -> LineState:
    """The stock line of a case with these checks, all of them confirmed."""
    return examined(case([STOCK], checks)).line(LineKey("A5"))


def test_two_methods_from_two_sources_clear_a_line() -> None:
    state = stock(COUNT, SAMPLE)

    assert state.clears_by is ClearsBy.TWO_METHODS
    assert state.pair == ("count", "sample")
    assert state.said.template == words.SATISFIED


def test_one_method_is_not_enough_and_the_prompt_names_the_other() -> None:
    state = examined(case([STOCK], [COUNT, SAMPLE]), ["count"]).line(LineKey("A5"))

    assert not state.cleared
    assert state.said.template == words.NEEDS_ONE
    assert state.said.fields == {"accepted": (Family.VERIFICATION,), "available": (Family.ESTIMATION,)}


def test_with_nothing_confirmed_two_are_asked_for() -> None:
    state = examined(case([STOCK], [COUNT, SAMPLE]), []).line(LineKey("A5"))

    assert state.said.template == words.NEEDS_METHODS
    assert state.said.fields == {"count": 2, "available": (Family.VERIFICATION, Family.ESTIMATION)}


def test_a_line_with_data_for_one_method_says_so() -> None:
    state = examined(case([STOCK], [COUNT]), []).line(LineKey("A5"))

    assert state.said.template == words.TOO_FEW
    assert state.said.fields == {"count": 1}


def test_two_procedures_of_one_family_are_one_method() -> None:
    assert not stock(COUNT, says("debts", "A5", "verification.debts", 100, "d2")).cleared


def test_the_same_source_counts_once_and_the_reason_is_said() -> None:
    state = stock(COUNT, says("sample", "A5", "estimation.sampled_days", 101, "same"))

    assert not state.cleared
    assert [said.template for said in state.methods.once] == [words.SAME_SOURCE]


def test_the_same_source_can_never_be_enough_and_the_prompt_knows() -> None:
    twin = says("sample", "A5", "estimation.sampled_days", 101, "same")
    state = examined(case([STOCK], [COUNT, twin]), ["count"]).line(LineKey("A5"))

    assert state.said.template == words.TOO_FEW


def test_when_every_method_is_accepted_the_prompt_says_why_they_are_not_enough() -> None:
    far = says("far", "A5", "estimation.sampled_days", 50, "d2")
    state = stock(COUNT, far)

    assert state.said.template == words.NONE_LEFT
    assert state.said.fields == {"count": 1, "needed": 2}
    assert [(said.template, said.fields["method"]) for said in state.remarks] == [(words.TOO_FAR, (Family.ESTIMATION,))]
    assert state.largest == 1


def test_two_words_of_the_client_count_once() -> None:
    state = stock(says("a", "A5", "estimation.sampled_days", 100, "c1"), says("b", "A5", "trend.growth", 100, "c2"))

    assert not state.cleared
    assert [said.template for said in state.methods.once] == [words.BOTH_CLIENT]


def test_two_norms_never_make_a_pair() -> None:
    state = stock(says("a", "A5", "peer.level", 100, "n1"), says("b", "A5", "ratio.norm", 100, "n2"))

    assert not state.cleared
    assert [said.template for said in state.methods.once] == [words.BOTH_NORMS]


def test_what_is_computed_from_another_check_counts_once_with_it() -> None:
    derived = says("derived", "A5", "ratio.norm", 1, "d2", references={"base": Reference(check=COUNT.id)})
    state = stock(COUNT, derived)

    assert not state.cleared
    assert [said.template for said in state.methods.once] == [words.COMPUTED_FROM]


def test_it_counts_once_with_it_whichever_of_the_two_stands_first() -> None:
    derived = says("derived", "A5", "ratio.norm", 1, "d2", references={"base": Reference(check=COUNT.id)})
    state = stock(derived, COUNT)

    assert not state.cleared
    assert [said.fields for said in state.methods.once] == [{"first": Family.RATIO, "second": Family.VERIFICATION}]


def test_what_is_computed_through_a_second_check_counts_once_too() -> None:
    between = says("between", "A5", "ratio.norm", 1, "d2", references={"base": Reference(check=COUNT.id)})
    last = says("last", "A5", "trend.growth", 1, "d3", references={"base": Reference(check=between.id)})

    assert not stock(COUNT, between, last).cleared
    assert len(stock(COUNT, between, last).methods.once) == 3


def test_what_is_computed_from_a_rejected_check_does_not_count() -> None:
    derived = says("derived", "A5", "ratio.norm", 1, "d3", references={"base": Reference(check=COUNT.id)})
    state = examined(case([STOCK], [COUNT, derived, SAMPLE]), rejected=["count"]).line(LineKey("A5"))

    assert state.pair == ("sample",)
    assert [said.template for said in state.methods.idle] == [words.WAITS_FOR_CHECK]
    assert state.methods.idle[0].fields["sources"] == (Family.VERIFICATION,)


def test_too_few_peers_never_count() -> None:
    few = check("few", "A5", "peer.level", {"sample": [Decimal(100)] * 4}, "n1")
    state = stock(COUNT, few)

    assert not state.cleared
    assert [said.template for said in state.methods.idle] == [words.DOES_NOT_COUNT]


def test_a_check_without_evidence_does_not_count() -> None:
    assert not stock(COUNT, check("bare", "A5", "logic.stated", {"computed": Decimal(100)}, ())).cleared


@pytest.mark.parametrize(("shown", "cleared"), [(("d2", "d3"), True), (("d2", ""), False)])
def test_a_relation_needs_evidence_for_two_facts(shown: tuple[str, str], *, cleared: bool) -> None:
    facts = [{"text": "seen", "evidence": each} if each else {"text": "told"} for each in shown]
    relation = check("r", "A5", "logic.relation", {"outcome": "consistent", "reason": "so", "facts": facts}, "d2")

    examination = examined(case([STOCK], [COUNT, relation]))

    assert examination.line(LineKey("A5")).cleared is cleared
    assert (LineKey("A5") in examination.on_relation) is cleared


def test_a_check_that_reads_another_line_waits_until_that_line_is_cleared() -> None:
    sales = line("P1", 100, 100)
    reading = says("norm", "A5", "ratio.norm", 1, "d3", references={"base": Reference(line=LineKey("P1"))})
    on_sales = [
        says("x", "P1", "estimation.sampled_days", 100, "d1"),
        says("y", "P1", "commission.sales", 100, "d2"),
    ]
    presented = case([STOCK, sales], [COUNT, reading, *on_sales])

    waiting = examined(presented, ["count", "norm", "x"]).line(LineKey("A5"))
    assert not waiting.cleared
    assert waiting.methods.idle[0].template == words.WAITS_FOR
    assert examined(presented).line(LineKey("A5")).cleared


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("AC", [line("A1", 100, 100)]),
        ("LS", [line("L1", 100, 100)]),
        ("P1", [line("P1.1", 60, 60), line("P1.2", 40, 40)]),
        ("P4", [line("P4.1", 100, 100)]),
    ],
)
def test_a_check_that_reads_a_total_waits_for_the_lines_behind_it(total: str, parts: list[LineEntry]) -> None:
    machine = line("A6", 100, 100)
    reading = says("norm", "A6", "ratio.norm", 1, "d3", references={"base": Reference(line=LineKey(total))})
    proofs = [
        says(f"{part.key} {source}", part.key, procedure, amount, source)
        for part, amount in zip(parts, [60, 40] if len(parts) > 1 else [100], strict=True)
        for procedure, source in [("estimation.sampled_days", "d1"), ("commission.sales", "d2")]
    ]
    presented = case([machine, *parts], [says("count", "A6", "verification.count", 100, "d1"), reading, *proofs])

    last = proofs[-1].id
    assert not examined(presented, [each.id for each in presented.checks if each.id != last]).line(machine.key).cleared
    assert examined(presented).line(machine.key).cleared


def test_lines_that_read_each_other_do_not_clear_each_other() -> None:
    payables = line("L1", 100, 100)
    presented = case(
        [STOCK, payables],
        [
            COUNT,
            says("a", "A5", "ratio.norm", 1, "d2", references={"base": Reference(line=LineKey("L1"))}),
            says("p", "L1", "verification.debts", 100, "d1"),
            says("b", "L1", "ratio.norm", 1, "d2", references={"base": Reference(line=LineKey("A5"))}),
        ],
    )

    examination = examined(presented)

    assert not examination.line(LineKey("A5")).cleared
    assert not examination.line(LineKey("L1")).cleared


def test_the_comparison_period_of_a_line_is_no_figure_to_wait_for() -> None:
    sales = line("P1", 100, 100)
    entry = type(sales)(
        sales.key, "P1", (type(sales.figures[0])(sales.figures[0].basis, Decimal(100), prior=Decimal(100)),)
    )
    trend = says("t", "P1", "trend.growth", 1, "d2", references={"base": Reference(line=LineKey("P1"), basis=PRIOR)})
    presented = case([entry], [says("x", "P1", "estimation.sampled_days", 100, "d1"), trend])

    assert examined(presented).line(LineKey("P1")).cleared


def test_verified_as_declared_with_two_checks_a_quarter_away_does_not_clear() -> None:
    sales = line("P1", 125, 125)
    checks = [
        says("a", "P1", "estimation.sampled_days", 100, "d1", cause="festival"),
        says("b", "P1", "commission.sales", 100, "d2"),
    ]
    state = examined(case([sales], checks)).line(LineKey("P1"))

    assert state.level is Level.OVER
    assert state.deviation == 0
    assert not state.cleared
    assert [said.template for said in state.demands] == [words.NEEDS_THIRD_OR_VALUE]
    assert state.proposal == Decimal("100.00")

    third = says("c", "P1", "cost_income.key_cost", 110, "d3")
    assert examined(case([sales], [*checks, third])).line(LineKey("P1")).cleared
    adopted = examined(case([sales], checks), decisions=[adopts("P1", 100)]).line(LineKey("P1"))
    assert adopted.clears_by is ClearsBy.ADOPTED_VALUE


def test_a_watched_line_needs_a_written_cause() -> None:
    checks = [says("a", "A5", "verification.count", 93, "d1"), SAMPLE]

    bare = examined(case([STOCK], checks)).line(LineKey("A5"))
    assert (bare.level, bare.cleared) == (Level.WATCH, False)
    assert [said.template for said in bare.demands] == [words.NEEDS_CAUSE]
    explained = examined(case([line("A5", 100, 100, cause="new goods")], checks)).line(LineKey("A5"))
    assert explained.cleared


def test_three_methods_may_be_asked_for_and_two_classes() -> None:
    checks = [COUNT, SAMPLE]
    three = policy(minimum_methods=3)
    assert not examined(case([STOCK], checks), under=three).line(LineKey("A5")).cleared
    more = [*checks, says("third", "A5", "trend.growth", 100, "t1")]
    assert examined(case([STOCK], more), under=three).line(LineKey("A5")).cleared

    classes = policy(two_classes=True)
    assert not examined(case([STOCK], checks), under=classes).line(LineKey("A5")).cleared
    assert examined(case([STOCK], more), under=classes).line(LineKey("A5")).cleared


def test_a_line_sent_back_is_not_cleared_whatever_is_confirmed() -> None:
    examination = examined(case([STOCK], [COUNT, SAMPLE]), decisions=[decision("A5", DecisionKind.REINVESTIGATE)])
    state = examination.line(LineKey("A5"))

    assert not state.cleared
    assert state.said.template == words.SENT_BACK


def test_a_rejected_check_is_no_method_and_weighs_in_the_index() -> None:
    far = says("far", "A5", "trend.growth", 80, "d3")
    presented = case([STOCK], [COUNT, SAMPLE, far])

    left, rejected = examined(presented, ["count", "sample"]), examined(presented, rejected=["far"])

    assert rejected.line(LineKey("A5")).cleared
    assert rejected.line(LineKey("A5")).level is Level.WITHIN
    assert rejected.index > left.index


def test_many_checks_of_one_source_are_counted_in_good_time() -> None:
    procedures = [
        "verification.count",
        "estimation.sampled_days",
        "ratio.norm",
        "trend.growth",
        "commission.sales",
        "cost_income.key_cost",
        "logic.stated",
    ]
    checks = [
        says(f"{procedure}-{each}", "A5", procedure, 100, f"e{each}") for procedure in procedures for each in range(12)
    ]
    sources = [evidence(f"e{each}", issuer=f"{each % 2}") for each in range(12)]

    state = examined(case([STOCK], checks, sources=sources)).line(LineKey("A5"))

    assert len(state.pair) == 2


METHODS = (
    "verification.count",
    "estimation.sampled_days",
    "ratio.norm",
    "trend.growth",
    "peer.level",
    "commission.sales",
    "cost_income.key_cost",
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(METHODS),
            st.sampled_from(("d1", "d2", "d3", "same", "c1", "c2", "n1", "n2", "t1")),
            st.integers(70, 130),
        ),
        max_size=5,
    ),
    st.sampled_from(METHODS),
)
def test_one_more_independent_method_never_unclears_a_line(shape: list[tuple[str, str, int]], procedure: str) -> None:
    checks = [says(f"k{at}", "A5", each, value, source) for at, (each, source, value) in enumerate(shape)]
    more = says("more", "A5", procedure, 100, "o1")
    goods = [line("A5", 100, 100, cause="known")]

    before = examined(case(goods, checks)).line(LineKey("A5"))
    after = examined(case(goods, [*checks, more])).line(LineKey("A5"))

    assert after.cleared or not before.cleared
    assert len(after.pair) >= len(before.pair)


@pytest.mark.parametrize("key", ["L1", "L4a", "P4", "P7", "P8"])
def test_a_debt_or_cost_that_is_denied_as_not_applicable_deviates_like_a_zero(key: str) -> None:
    found = examined(case([line(key, "n/a", 3000)], [])).line(LineKey(key))

    assert (found.level, found.deviation) == (Level.SEVERE, Fraction(-1))


def test_receivables_that_do_not_apply_claim_nothing() -> None:
    found = examined(case([line("A3", "n/a", 3000)], [])).line(LineKey("A3"))

    assert (found.level, found.deviation) == (Level.WITHIN, None)


def test_a_debt_that_does_not_apply_is_cleared_by_two_searches_that_find_none() -> None:
    searches = [
        says("d", "L4a", "verification.debts", 0, "d1"),
        says("c", "L4a", "ratio.norm", 0, "d2"),
    ]

    assert examined(case([line("L4a", "n/a", "n/a")], searches)).line(LineKey("L4a")).cleared


@pytest.mark.parametrize(
    ("key", "estimate", "proposed", "demand"),
    [
        ("A5", -1, None, words.NEEDS_OWN_VALUE),
        ("A5", 0, Decimal(0), words.NEEDS_VALUE),
        ("L1", -1, Decimal(100), words.NEEDS_VALUE),
    ],
)
def test_a_value_that_the_line_cannot_have_is_not_proposed(
    key: str, estimate: int, proposed: Decimal | None, demand: str
) -> None:
    below = says("below", key, "logic.stated", estimate, "d1")
    state = examined(case([line(key, 100, 100, cause="told")], [below])).line(LineKey(key))

    assert state.proposal == proposed
    assert demand in [said.template for said in state.demands]
    assert [said.fields for said in state.remarks if said.template == words.NO_PROPOSAL] == (
        [{"value": Decimal(-1)}] if proposed is None else []
    )


def test_without_a_proposal_a_third_method_or_another_value_is_asked_for() -> None:
    wide = policy(limits={"watch": "0.05", "over": "0.10", "severe": "1000"})
    below = says("below", "A5", "logic.stated", -1, "d1")
    state = examined(case([line("A5", 100, 100, cause="told")], [below]), under=wide).line(LineKey("A5"))

    assert (state.level, state.proposal) == (Level.OVER, None)
    assert words.NEEDS_THIRD_OR_OWN_VALUE in [said.template for said in state.demands]
