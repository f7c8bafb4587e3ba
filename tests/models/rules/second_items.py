# SPDX-License-Identifier: Apache-2.0
"""Schedules, capacity, statements and tallies computed a second time, from the words of methods.md alone."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import Any

from tests.models.rules.second_opinion import written

Item = Mapping[str, Any]
ROW = ("payment", "interest", "principal", "balance")


def cents(amount: Fraction) -> Fraction:
    return Fraction(str(written(amount, 2)))


def worth(payments: Sequence[Fraction], r: Fraction) -> Fraction:
    return sum((payment / (1 + r) ** t for t, payment in enumerate(payments, start=1)), Fraction(0))


def schedule(item: Item) -> dict[str, Any] | None:
    """The answer to a schedule; `None` where a seasonal payment is below its month's interest."""
    lent, n, r = Fraction(item["principal"]), item["months"], Fraction(item["annual_rate"]) / 12
    if item["type"] == "single_payment":
        return totals([(n, lent + cents(lent * r * n), cents(lent * r * n), lent, Fraction(0))])
    payment = PAYMENTS[item["type"]](item, lent, n, r)
    on_all = item["type"] in {"interest_first", "flat"}
    rows, owed = [], lent
    for t in range(1, n + 1):
        interest = cents((lent if on_all else owed) * r)
        paid = owed + interest if t == n else cents(payment(t, interest))
        if item["type"] == "seasonal" and paid < interest:
            return None
        owed -= paid - interest
        rows.append((t, paid, interest, paid - interest, owed))
    return totals(rows)


def level(amount: Fraction, n: int, r: Fraction) -> Fraction:
    return amount / worth([Fraction(1)] * n, r)


Payment = Callable[[int, Fraction], Fraction]
PAYMENTS: dict[str, Callable[[Item, Fraction, int, Fraction], Payment]] = {
    "equal_instalments": lambda _item, lent, n, r: lambda _t, _interest: level(lent, n, r),
    "equal_principal": lambda _item, lent, n, _r: lambda _t, interest: cents(lent / n) + interest,
    "interest_first": lambda _item, _lent, _n, _r: lambda _t, interest: interest,
    "flat": lambda _item, lent, n, r: lambda _t, _interest: lent / n + lent * r,
    "balloon": lambda item, lent, n, r: (
        lambda _t, _interest: level(lent - Fraction(item["balloon"]) / (1 + r) ** n, n, r)
    ),
    "grace": lambda item, lent, n, r: (
        lambda t, interest: interest if t <= item["grace_months"] else level(lent, n - item["grace_months"], r)
    ),
    "seasonal": lambda item, lent, _n, r: (
        lambda t, _interest: (
            lent / worth([Fraction(weight) for weight in item["weights"]], r) * Fraction(item["weights"][t - 1])
        )
    ),
}


def totals(rows: list[tuple[int, Fraction, Fraction, Fraction, Fraction]]) -> dict[str, Any]:
    return {
        "rows": [{"number": str(t), **{k: written(v, 2) for k, v in zip(ROW, row, strict=True)}} for t, *row in rows],
        "total_payment": written(sum((row[1] for row in rows), Fraction(0)), 2),
        "total_interest": written(sum((row[2] for row in rows), Fraction(0)), 2),
    }


def capacity(item: Item) -> dict[str, Any]:
    share, r, n = Fraction(item.get("share", "0.8")), Fraction(item["annual_rate"]) / 12, item["months"]
    monthly = [Fraction(each) for each in item.get("monthly", [item.get("disposable")] * n)]
    able = [max(share * each, Fraction(0)) for each in monthly]
    written_able = [written(each, 2) for each in able]
    answer: dict[str, Any] = {"supported_principal": written(worth(able, r), 2)}
    answer |= {"capacities": written_able} if "monthly" in item else {"capacity": written_able[0]}
    if "instalment" in item:
        instalment = Fraction(item["instalment"])
        ratios = [written(instalment / each, 6) if each > 0 else None for each in (*monthly, sum(monthly) / n)]
        answer["ratio"] = {"monthly": ratios[:-1], "average": ratios[-1]} if "monthly" in item else ratios[0]
        answer["exceeds"] = any(instalment > each for each in able)
    return answer


SUMS = {
    "AC": {"A1": 1, "A2": 1, "A3": 1, "A4": 1, "A5": 1},
    "AT": {"AC": 1, "A6": 1, "A7a": 1, "A7b": 1, "A7c": 1, "A7d": 1, "A8": 1},
    "LS": {"L1": 1, "L2": 1, "L3": 1, "L4a": 1, "L4b": 1, "L4c": 1},
    "LT": {"LS": 1, "L5": 1, "L6": 1},
    "E": {"AT": 1, "LT": -1},
    "P3": {"P1": 1, "P2": -1},
    "P6": {"P3": 1, "P4": -1, "P5": -1},
    "P11": {"P6": 1, "P7": -1, "P8": -1, "P9": -1, "P10": 1},
}
"""`domain.md` §1.2 and §1.3, line by line."""


def column(lines: Mapping[str, Fraction | None], codes: Sequence[str]) -> dict[str, Fraction | None]:
    """The totals of one column, `None` where a part is missing."""
    known: dict[str, Fraction | None] = {code: value for code, value in lines.items() if code not in SUMS}
    for whole in ("P1", "P2", "P4"):
        parts = [value for code, value in lines.items() if code.startswith(f"{whole}.")]
        known[whole] = total([(part, 1) for part in parts] or [(lines.get(whole, Fraction(0)), 1)])
    for whole, signs in SUMS.items():
        known[whole] = total([(known.get(part, Fraction(0)), sign) for part, sign in signs.items()])
    return {code: known[code] for code in codes}


def total(parts: Sequence[tuple[Fraction | None, int]]) -> Fraction | None:
    found = [value * sign for value, sign in parts if value is not None]
    return sum(found, Fraction(0)) if len(found) == len(parts) else None


def tally(item: Item) -> dict[str, Any]:
    """The answer to a tally without errors, but for its sentence."""
    rule, ballots = item["rule"], list(item["ballots"].values())
    voters = {each["id"]: each["role"] for each in item["roster"] if each["role"] in {"chair", "member"}}
    eligible = [each for each in voters if each not in item["recused"]]
    present = [each for each in eligible if each not in item["absent"]]
    chair = next((each for each in present if voters[each] == "chair"), None)
    sizes = {"roster": len(voters), "eligible": len(eligible), "present": len(present)}
    base = {**sizes, "cast": sum(ballot != "abstain" for ballot in ballots)}[rule["base"]]
    quorum = has_quorum(rule, sizes, chair)
    choices = ("approve", "approve_with_conditions", "reinvestigate", "reject", "abstain")
    votes = {choice: ballots.count(choice) for choice in choices}
    result = "no_quorum" if not quorum else "incomplete" if len(ballots) < len(present) else None
    return {
        "quorum": quorum,
        "eligible": str(len(eligible)),
        "present": str(len(present)),
        "counts": {choice: str(number) for choice, number in votes.items()},
        "base": str(base),
        "needed": str(needed(rule["passing"], base)),
        "outcome": result or outcome(item, votes, base, item["ballots"].get(chair, "")),
    }


def has_quorum(rule: Item, sizes: Mapping[str, int], chair: str | None) -> bool:
    quorum, here = rule["quorum"], sizes["present"]
    short = here * quorum["den"] - sizes[quorum["base"]] * quorum["num"]
    reached = short > 0 if quorum.get("strict") else short >= 0
    return reached and here >= max(quorum.get("minimum", 0), 1) and bool(chair or not rule.get("chair_required"))


def needed(passing: Item, base: int) -> int:
    if passing["kind"] == "votes":
        return int(passing["votes"])
    if passing["kind"] == "unanimous":
        return base
    part = Fraction(base * passing["num"], passing["den"])
    return floor(part) + 1 if passing.get("strict") else ceil(part)


def outcome(item: Item, votes: Mapping[str, int], base: int, of_chair: str) -> str:
    rule, approvals = item["rule"], votes["approve"] + votes["approve_with_conditions"]
    if rule.get("any_rejection_rejects") and votes["reject"]:
        return "rejected"
    passing = rule["passing"]
    passed = base > 0 and approvals >= needed(passing, base)
    half = passing["kind"] == "fraction" and passing.get("strict") and 2 * passing["num"] == passing["den"]
    if half and rule.get("chair_casting_vote") and of_chair.startswith("approve"):
        passed = passed or (base > 0 and 2 * approvals == base)
    if passed:
        return (
            "vetoed" if item["veto"] else "approved_with_conditions" if votes["approve_with_conditions"] else "approved"
        )
    return "reinvestigate" if votes["reinvestigate"] >= max(votes["reject"], 1) else "rejected"
