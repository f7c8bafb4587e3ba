# SPDX-License-Identifier: Apache-2.0
"""Totals of statements and where they contradict themselves."""

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.presented import NOT_APPLICABLE
from models.rules.statements import balance_sheet_totals, exact_average, exact_year, profit_and_loss_totals
from tests.models.rules.asking import answer, fault

K07_BALANCE = {
    "A1": 6000,
    "A2": 14000,
    "A3": 9000,
    "A4": 5000,
    "A5": 120000,
    "A6": 46000,
    "A7a": 9000,
    "A7b": 3000,
    "L1": 22000,
    "L3": 2000,
    "L4a": 8000,
    "L4c": 20000,
    "OA": 480000,
    "OL": 150000,
    "L7": 5,
}
MONTHS = (2, 7, 3)


def by_season(*monthly: object) -> list[dict[str, object]]:
    return [{"monthly": amount, "months": months} for amount, months in zip(monthly, MONTHS, strict=True)]


K07_PROFIT: dict[str, object] = {
    "P1": by_season(45000, 60000, 90000),
    "P2": by_season(31500, 42000, 63000),
    "P4": 8300,
    "P5": 0,
    "P7": 3600,
    "P8": 1200,
    "P9": 400,
    "P10": 800,
}


def balance(**lines: object) -> dict[str, Any]:
    return answer({"kind": "statement", "statement": "balance_sheet", "lines": lines})


def profit(lines: dict[str, object]) -> dict[str, Any]:
    return answer({"kind": "statement", "statement": "profit_and_loss", "lines": lines})


def identities(found: dict[str, Any]) -> list[str]:
    assert all(finding["message"] for finding in found["findings"])
    return [finding["identity"] for finding in found["findings"]]


def test_a_balance_sheet_adds_up_and_memo_items_stay_out() -> None:
    found = balance(**K07_BALANCE)

    assert found["totals"] == {
        "AC": "154000.00",
        "AT": "212000.00",
        "LS": "52000.00",
        "LT": "52000.00",
        "E": "160000.00",
    }
    assert found["findings"] == []


def test_a_seasonal_profit_and_loss_weights_every_line_by_its_months() -> None:
    found = profit(K07_PROFIT)

    assert [column["P11"] for column in found["totals"]] == ["800.00", "5300.00", "14300.00"]
    assert found["year"] == {
        "P1": "780000.00",
        "P2": "546000.00",
        "P3": "234000.00",
        "P4": "99600.00",
        "P6": "134400.00",
        "P11": "81600.00",
    }
    assert found["average"] == {
        "P1": "65000.00",
        "P2": "45500.00",
        "P3": "19500.00",
        "P4": "8300.00",
        "P6": "11200.00",
        "P11": "6800.00",
    }
    assert found["findings"] == []


def test_rows_under_a_line_make_its_sum_and_a_given_sum_is_only_compared() -> None:
    found = profit({"P1.1": 10, "P1.bags": 5, "P1": 16, "P2": 3, "P4.1": by_season(1, 2, 3), "P4.2": 1})

    assert found["totals"][1] == {
        "P1": "15.00",
        "P2": "3.00",
        "P3": "12.00",
        "P4": "3.00",
        "P6": "9.00",
        "P11": "9.00",
    }
    assert identities(found) == ["I-05"]


def test_a_missing_line_leaves_every_total_above_it_open_and_is_named() -> None:
    sheet = balance(A1=None, A6=5, L5=None, L1=1, L7=None)
    loss = profit({"P1": 5, "P2.1": None, "P2.2": 3, "P4": 1, "P10": None})

    assert sheet["totals"] == {"AC": None, "AT": None, "LS": "1.00", "LT": None, "E": None}
    assert identities(sheet) == ["missing"] * 3
    assert "A1" in sheet["findings"][0]["message"]
    assert loss["totals"] == {"P1": "5.00", "P2": None, "P3": None, "P4": "1.00", "P6": None, "P11": None}
    assert identities(loss) == ["missing", "missing"]


TOTALS = ("AC", "AT", "LS", "LT", "E", "P1", "P2", "P3", "P4", "P6", "P11")
LINES = "A1 A2 A3 A4 A5 A6 A7a A7b A7c A7d A8 L1 L2 L3 L4a L4b L4c L5 L6 L7 OA OL P1 P2 P1.1 P4 P4.2 P5 P7 P8 P9 P10"


@pytest.mark.parametrize("code", LINES.split())
def test_a_missing_line_names_the_totals_that_it_leaves_open(code: str) -> None:
    found = profit({code: None}) if code.startswith("P") else balance(**{code: None})

    (finding,) = found["findings"]
    assert finding["identity"] == "missing"
    missing, *totals = re.findall(r"[A-Z]+[0-9]*[a-d]?(?:\.[0-9])?", finding["message"])
    assert missing == code
    assert totals == [total for total in TOTALS if total in found["totals"] and found["totals"][total] is None]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            {"P1": by_season(5, 6, 7), "P3": by_season(5, 6, 8)},
            "P3 of season 3 was given as 8.00; its parts make 7.00.",
        ),
        (
            {"P1": by_season(5, 6, 7), "P11": 5},
            "P11 of seasons 2, 3 was given otherwise than its parts make; in season 2 5.00 against 6.00.",
        ),
        (
            {"P1": [{"monthly": 9, "months": 5}, {"monthly": 8, "months": 7}], "P3": 9},
            "P3 of season 2 was given as 9.00; its parts make 8.00.",
        ),
        ({"P1": [{"monthly": 9, "months": 12}], "P3": 5}, "P3 was given as 5.00, but its parts make 9.00."),
        ({"P1": 5, "P3": 6}, "P3 was given as 6.00, but its parts make 5.00."),
        ({"P1": 5, "P3": "5.0001"}, "P3 was given as 5.0001, but its parts make 5.0000."),
        ({"P7": "-0.0001"}, "P7 is negative: -0.0001."),
        ({"P1": [{"monthly": 5, "months": "12.001"}]}, "The months of the seasons add up to 12.001, not to 12."),
        ({"P1": [{"monthly": 5, "months": "11.5"}]}, "The months of the seasons add up to 11.5, not to 12."),
        ({"P1": [{"monthly": 5, "months": 10}]}, "The months of the seasons add up to 10, not to 12."),
        ({"P7": [{"monthly": 5, "months": 6}, {"monthly": "-0.5", "months": 6}]}, "P7 is negative: -0.50."),
    ],
)
def test_a_finding_says_what_differs_and_where(lines: dict[str, object], message: str) -> None:
    (finding,) = profit(lines)["findings"]

    assert finding["message"] == message


def test_a_balance_sheet_out_of_balance_says_both_sums() -> None:
    messages = [each["message"] for each in balance(A1=5, AT=5, L1=2, LT=2, E=4)["findings"]]

    assert messages[1] == "AT was given as 5.00, but LT and E as given make 6.00."


def test_a_month_missing_in_one_season_leaves_the_year_open() -> None:
    found = profit({"P1": by_season(1, None, 3)})

    assert [column["P1"] for column in found["totals"]] == ["1.00", None, "3.00"]
    assert (found["year"]["P3"], found["average"]["P3"]) == (None, None)
    assert identities(found) == ["missing"]


def test_a_line_not_given_is_no_part_of_the_statement() -> None:
    assert balance()["totals"] == dict.fromkeys(("AC", "AT", "LS", "LT", "E"), "0.00")
    assert profit({"P7": 5})["totals"]["P11"] == "-5.00"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ({"A1": 5, "AC": 6}, ["I-01"]),
        ({"A1": 5, "AC": "5.00", "AT": 5}, []),
        ({"A1": 5, "AT": 4}, ["I-01"]),
        ({"L1": 5, "LS": 4}, ["I-02"]),
        ({"L1": 5, "E": 5}, ["I-02"]),
        ({"L1": 5, "LT": 4}, ["I-02"]),
        ({"A1": 5, "AT": 5, "L1": 2, "LT": 2, "E": 3}, []),
        ({"A1": 5, "AT": 5, "L1": 2, "LT": 2, "E": 4}, ["I-02", "I-03"]),
        ({"A1": -5}, ["I-11"]),
        ({"L7": -5}, ["I-11"]),
        ({"A1": None, "AC": 5, "E": None}, ["missing"]),
    ],
)
def test_what_a_balance_sheet_says_against_itself_is_found(lines: dict[str, object], found: list[str]) -> None:
    assert identities(balance(**lines)) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ({"P1": 5, "P2": 3, "P3": 1}, ["I-05"]),
        ({"P1": 5, "P6": 5, "P11": 5}, []),
        ({"P1": 5, "P6": 4}, ["I-05"]),
        ({"P1": 5, "P11": 4}, ["I-05"]),
        ({"P1": by_season(5, 6, 7), "P3": by_season(5, 6, 8)}, ["I-05"]),
        ({"P1": by_season(5, 6, 7), "P11": 5}, ["I-05"]),
        ({"P1": [{"monthly": 5, "months": 11}]}, ["I-06"]),
        ({"P7": -1}, ["I-11"]),
    ],
)
def test_what_a_profit_and_loss_says_against_itself_is_found(lines: dict[str, object], found: list[str]) -> None:
    assert identities(profit(lines)) == found


@pytest.mark.parametrize(
    ("statement", "code", "above"),
    [
        (balance, "A1", "AC, AT, E"),
        (balance, "A6", "AT, E"),
        (balance, "L4c", "LS, LT, E"),
        (balance, "L6", "LT, E"),
        (profit, "P1", "P1, P3, P6, P11"),
        (profit, "P2", "P2, P3, P6, P11"),
        (profit, "P4", "P4, P6, P11"),
        (profit, "P5", "P6, P11"),
        (profit, "P8", "P11"),
    ],
)
def test_the_totals_that_a_missing_line_leaves_open_are_named(
    statement: Callable[..., dict[str, Any]], code: str, above: str
) -> None:
    found = statement({code: None}) if statement is profit else statement(**{code: None})

    assert [f" so {above} cannot" in finding["message"] for finding in found["findings"]] == [True]


@pytest.mark.parametrize(
    ("kind", "lines", "code", "field"),
    [
        ("balance_sheet", {"P1": 5}, "unknown_line", "lines.P1"),
        ("balance_sheet", {"A9": 5}, "unknown_line", "lines.A9"),
        ("balance_sheet", {"A1": [{"monthly": 5, "months": 12}]}, "not_a_number", "lines.A1"),
        ("balance_sheet", None, "missing", "lines"),
        ("balance_sheet", [], "unknown_value", "lines"),
        ("cash_flow", {}, "unknown_value", "statement"),
        ("profit_and_loss", {"A1": 5}, "unknown_line", "lines.A1"),
        ("profit_and_loss", {"P5.1": 5}, "unknown_line", "lines.P5.1"),
        ("profit_and_loss", {"P1.": 5}, "unknown_line", "lines.P1."),
        ("profit_and_loss", {"PM": "0.3"}, "unknown_line", "lines.PM"),
        ("profit_and_loss", {"P1": []}, "length", "lines.P1"),
        ("profit_and_loss", {"P1": [5]}, "unknown_value", "lines.P1[0]"),
        ("profit_and_loss", {"P1": [{"monthly": 5}]}, "missing", "lines.P1[0].months"),
        ("profit_and_loss", {"P1": [{"monthly": 5, "months": 0}]}, "out_of_range", "lines.P1[0].months"),
        ("profit_and_loss", {"P1": [{"monthly": "x", "months": 1}]}, "not_a_number", "lines.P1[0].monthly"),
        ("profit_and_loss", {"P1": [{"monthly": 1, "months": 1, "name": "x"}]}, "unknown_input", "lines.P1[0].name"),
        ("profit_and_loss", {"P1": by_season(1, 2, 3), "P2": by_season(1, 2, 3)[:2]}, "length", "lines.P2"),
        ("profit_and_loss", {"P1": by_season(1, 2, 3), "P2": by_season(1, 2, 3)[::-1]}, "conflict", "lines.P2"),
    ],
)
def test_a_faulty_statement_is_refused(kind: str, lines: object, code: str, field: str) -> None:
    assert fault(answer({"kind": "statement", "statement": kind, "lines": lines})) == (code, field)


def test_a_figure_that_is_not_applicable_is_no_part_of_the_totals() -> None:
    totals = balance_sheet_totals({"A1": Decimal(5), "A3": NOT_APPLICABLE, "L5": None})

    assert totals == {"AC": Decimal(5), "AT": Decimal(5), "LS": Decimal(0), "LT": None, "E": None}


amounts = st.integers(0, 10**12).map(lambda cents: Decimal(cents) / 100)


@given(st.dictionaries(st.sampled_from(["A1", "A5", "A6", "A7c", "A8", "L1", "L4b", "L5", "L6", "L7", "OA"]), amounts))
def test_debts_and_equity_always_make_the_assets(lines: dict[str, Decimal]) -> None:
    totals = balance_sheet_totals(lines)

    assert None not in totals.values()
    assert totals["LT"] + totals["E"] == totals["AT"]  # type: ignore[operator]  # none of them is missing
    assert totals["AT"] == sum(amount for code, amount in lines.items() if code.startswith("A"))


@given(st.lists(st.tuples(st.one_of(st.none(), amounts), st.integers(1, 12)), min_size=1, max_size=12))
def test_a_year_is_open_as_soon_as_one_season_is(seasons: list[tuple[Decimal | None, int]]) -> None:
    values = [None if value is None else Fraction(value) for value, _ in seasons]
    months = [Fraction(length) for _, length in seasons]

    year, average = exact_year(values, months), exact_average(values, months)

    if None in values:
        assert (year, average) == (None, None)
    else:
        assert year == sum(value * length for value, length in seasons if value is not None)
        assert average is not None
        assert average * sum(months) == year


def test_disposable_cash_is_what_is_left_of_sales() -> None:
    lines = {
        code: Decimal(amount) for code, amount in {"P1": 100, "P2": 50, "P4": 5, "P5": 4, "P7": 3, "P10": 2}.items()
    }

    assert profit_and_loss_totals(lines)["P11"] == Decimal(40)
