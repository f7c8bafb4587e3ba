# SPDX-License-Identifier: Apache-2.0
"""Schedules, capacity, statements and tallies are answered as a second computation from methods.md answers them."""

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.models.rules.asking import answer, fault
from tests.models.rules.second_items import SUMS, capacity, column, schedule, tally, total
from tests.models.rules.second_opinion import written

PEOPLE = ("ann", "bo", "cy", "di", "ed", "fay", "gus")
amounts = st.integers(-(10**9), 10**10).map(lambda cents: f"{cents}e-2")
owed = st.integers(1, 10**10).map(lambda cents: f"{cents}e-2")
rates = st.integers(0, 6_000).map(lambda rate: f"{rate}e-4")


@st.composite
def loans(draw: st.DrawFn) -> dict[str, Any]:
    months, principal = draw(st.integers(1, 24)), draw(owed)
    kinds = ["equal_instalments", "equal_principal", "interest_first", "single_payment", "flat"]
    kind = draw(st.sampled_from([*kinds, "balloon", "grace", "seasonal", "seasonal"]))
    item = {"kind": "schedule", "type": kind, "principal": principal, "annual_rate": draw(rates), "months": months}
    if kind == "balloon":
        item["balloon"] = f"{draw(st.integers(0, int(Fraction(principal) * 100) - 1))}e-2"
    if kind == "grace":
        item["grace_months"] = draw(st.integers(0, months - 1))
    if kind == "seasonal":
        weight = st.integers(0, 9) | st.integers(8, 9)
        item["weights"] = draw(st.lists(weight, min_size=months, max_size=months).filter(any))
    return item


@given(loans())
def test_a_schedule_is_answered_as_a_second_computation_answers_it(loan: dict[str, Any]) -> None:
    found, expected = answer(loan), schedule(loan)

    if expected is None:
        assert fault(found)[0] == "out_of_range"
    else:
        assert found == {"id": "only", **expected}


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    months = draw(st.integers(1, 14))
    by_month = {"monthly": st.lists(amounts, min_size=months, max_size=months)}
    cash = draw(st.fixed_dictionaries(draw(st.sampled_from([by_month, {"disposable": amounts}]))))
    shares = st.integers(1, 1_000).map(lambda share: f"{share}e-3")
    may = draw(st.fixed_dictionaries({}, optional={"share": shares, "instalment": owed}))
    return {"kind": "capacity", "annual_rate": draw(rates), "months": months, **cash, **may}


@given(questions())
def test_capacity_is_answered_as_a_second_computation_answers_it(question: dict[str, Any]) -> None:
    assert answer(question) == {"id": "only", **capacity(question)}


BALANCE = tuple(part for whole in ("AC", "AT", "LS", "LT") for part in SUMS[whole] if part not in SUMS)
MEMO = ("L7", "OA", "OL")
PROFIT = ("P1", "P1.1", "P1.b", "P2", "P2.1", "P4", "P4.1", "P4.17", "P5", "P7", "P8", "P9", "P10")
PROFIT_TOTALS = ("P1", "P2", "P3", "P4", "P6", "P11")


def exact(amount: str | None) -> Fraction | None:
    return None if amount is None else Fraction(amount)


def all_written(totals: dict[str, Fraction | None]) -> dict[str, str | None]:
    return {code: written(value, 2) for code, value in totals.items()}


@given(st.dictionaries(st.sampled_from((*BALANCE, *MEMO)), st.none() | amounts))
def test_a_balance_sheet_is_answered_as_a_second_computation_answers_it(lines: dict[str, str | None]) -> None:
    found = answer({"kind": "statement", "statement": "balance_sheet", "lines": lines})

    exactly = {code: exact(amount) for code, amount in lines.items()}
    missing, negative = ([code for code in lines if test(lines[code])] for test in (is_missing, is_negative))
    assert found["totals"] == all_written(column(exactly, ("AC", "AT", "LS", "LT", "E")))
    assert sorted(finding["identity"] for finding in found["findings"]) == (
        ["I-11"] * len(negative) + ["missing"] * len(missing)
    )


def is_missing(amount: str | None) -> bool:
    return amount is None


def is_negative(amount: str | None) -> bool:
    return amount is not None and Fraction(amount) < 0


@given(st.data())
def test_a_profit_and_loss_is_answered_as_a_second_computation_answers_it(data: st.DataObject) -> None:
    months = data.draw(st.lists(st.integers(1, 6), min_size=1, max_size=4))
    maybe = st.none() | amounts
    seasonal = st.lists(maybe, min_size=len(months), max_size=len(months))
    lines = data.draw(st.dictionaries(st.sampled_from(PROFIT), maybe | seasonal))
    asked = {
        code: [{"monthly": each, "months": n} for each, n in zip(given, months, strict=True)]
        if isinstance(given, list)
        else given
        for code, given in lines.items()
    }

    found = answer({"kind": "statement", "statement": "profit_and_loss", "lines": asked})

    columns = [
        column({code: exact(v[at] if isinstance(v, list) else v) for code, v in lines.items()}, PROFIT_TOTALS)
        for at in range(len(months))
    ]
    if not any(isinstance(given, list) for given in lines.values()):
        assert found["totals"] == all_written(columns[0])
        return
    year = {code: total([(each[code], n) for each, n in zip(columns, months, strict=True)]) for code in PROFIT_TOTALS}
    average = {code: None if value is None else value / sum(months) for code, value in year.items()}
    assert found["totals"] == [all_written(each) for each in columns]
    assert (found["year"], found["average"]) == (all_written(year), all_written(average))
    assert ("I-06" in {finding["identity"] for finding in found["findings"]}) is (sum(months) != 12)


@st.composite
def votes(draw: st.DrawFn) -> dict[str, Any]:
    """A rule and a meeting without errors."""
    roster, rule = draw(rosters()), draw(rules())
    standing = {person["id"]: draw(st.sampled_from(["here", "here", "here", "recused", "absent"])) for person in roster}
    away = {how: [each for each in standing if standing[each] == how] for how in ("recused", "absent")}
    choices = ["approve", "approve_with_conditions", "reinvestigate", "reject"]
    choices += ["abstain"] if rule.get("abstention_allowed") else []
    here = [each for each in roster if standing[each["id"]] == "here" and each["role"] in {"chair", "member"}]
    cast = here if draw(st.integers(0, 5)) else here[1:]
    ballots = {each["id"]: draw(st.sampled_from(choices)) for each in cast}
    may_veto = rule.get("chair_veto", True) and any(each["role"] == "chair" for each in here)
    return {
        "kind": "tally",
        "rule": rule,
        "roster": roster,
        **away,
        "ballots": ballots,
        "veto": bool(may_veto) and draw(st.booleans()),
    }


@st.composite
def rosters(draw: st.DrawFn) -> list[dict[str, str]]:
    roles = draw(st.lists(st.sampled_from(["member", "member", "member", "officer", "secretary"]), max_size=6))
    roles += draw(st.sampled_from([["chair"], ["chair"], []]))
    return [{"id": person, "role": role} for person, role in zip(PEOPLE, roles, strict=False)]


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    def fraction() -> dict[str, Any]:
        den = draw(st.integers(1, 5))
        return {"num": draw(st.integers(1, den)), "den": den, "strict": draw(st.booleans())}

    passing = draw(
        st.sampled_from(
            [
                {"kind": "fraction", **fraction()},
                {"kind": "fraction", "num": 1, "den": 2, "strict": True},
                {"kind": "unanimous"},
                {"kind": "votes", "votes": draw(st.integers(1, 5))},
            ]
        )
    )
    switches = ("any_rejection_rejects", "abstention_allowed", "chair_required", "chair_casting_vote", "chair_veto")
    quorum = {**fraction(), "base": draw(st.sampled_from(["roster", "eligible"])), "minimum": draw(st.integers(0, 3))}
    return {
        "passing": passing,
        "base": draw(st.sampled_from(["roster", "eligible", "present", "cast"])),
        "quorum": quorum,
        **draw(st.fixed_dictionaries({}, optional=dict.fromkeys(switches, st.booleans()))),
    }


@given(votes())
def test_a_tally_is_answered_as_a_second_count_answers_it(meeting: dict[str, Any]) -> None:
    found = answer(meeting)

    assert found.pop("sentence")
    assert found == {"id": "only", **tally(meeting)}
