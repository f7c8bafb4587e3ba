# SPDX-License-Identifier: Apache-2.0
"""The procedures computed a second time, from the words of methods.md alone; of the rules nothing is used here."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from math import floor, prod
from statistics import median, quantiles
from typing import Any


class Read:
    """Inputs as a request gives them: `i["credits"]`, or `i["months", 1]` where there is a default."""

    def __init__(self, inputs: Mapping[str, Any]) -> None:
        self.inputs = inputs

    def __getitem__(self, wanted: str | tuple[str, int]) -> Fraction:
        name, default = (wanted, None) if isinstance(wanted, str) else wanted
        given = self.inputs.get(name, default)
        return Fraction(str(default if given is None else given))

    def __contains__(self, name: str) -> bool:
        return self.inputs.get(name) is not None

    def rows(self, name: str) -> list["Read"]:
        return [Read(row) for row in self.inputs[name]]

    def all(self, name: str) -> list[Fraction]:
        return [Fraction(str(each)) for each in self.inputs[name]]

    def sum(self, name: str, *columns: str) -> Fraction:
        return Fraction(sum(prod(row[column] for column in columns) for row in self.rows(name)))


def bought(i: Read) -> Fraction:
    return i["purchases"] if "purchases" in i else i["purchase_count"] * i["average_purchase"]


def used_up(i: Read) -> Fraction:
    return i["opening_stock"] + bought(i) - i["closing_stock"]


def cost_rate(i: Read) -> Fraction:
    if "cost_rate" in i:
        return i["cost_rate"]
    return 1 - i["margin"] if "margin" in i else 1 / (1 + i["markup"])


def profit(i: Read) -> Fraction:
    return i["period_profit"] if "period_profit" in i else i["monthly_profit"] * i["months"]


def expected_equity(i: Read) -> Fraction:
    return (
        (i["initial_equity"] + profit(i) + i["injections", 0] - i["withdrawals", 0])
        + (i["appreciation", 0] - i["depreciation", 0])
        + i["repaid_principal", 0]
    )


def weighted_margin(i: Read) -> Fraction:
    pairs = []
    for row in i.rows("products"):
        margin = row["margin"] if "margin" in row else (row["price"] - row["cost"]) / row["price"]
        stated = next(name for name in ("sales_share", "sales", "units") if name in row)
        pairs.append((row["units"] * row["price"] if stated == "units" else row[stated], margin))
    return Fraction(sum(weight * margin for weight, margin in pairs)) / sum(weight for weight, _ in pairs)


ESTIMATES: dict[str, Callable[[Read], Fraction]] = {
    "verification.documents": lambda i: i["supported"] / i["sampled_share"],
    "verification.count": lambda i: i.sum("items", "quantity", "unit_value"),
    "verification.bank_flow": lambda i: (
        (
            i["credits"]
            - (i["own_transfers", 0] + i["loans_received", 0] + i["refunds", 0] + i["private_receipts", 0])
            + i["receivables_change", 0]
        )
        / (i["account_share", 1] * i["months", 1])
    ),
    "verification.tax": lambda i: i["tax_paid"] / (i["rate"] * i["invoiced_share", 1] * i["months", 1]),
    "verification.debts": lambda i: i.sum("found", "balance"),
    "estimation.sampled_days": lambda i: i["trading_days", 30] * sum(i.all("takings")) / len(i.all("takings")),
    "estimation.weekdays": lambda i: i["weekday_average"] * i["weekdays"] + i["weekend_average"] * i["weekend_days"],
    "estimation.customers": lambda i: i["customers_per_day"] * i["average_ticket"] * i["trading_days"],
    "estimation.drawer": lambda i: (
        (i["cash_counted"] - i["float"] + i["paid_out"])
        * (i["hours_per_day"] * i["trading_days", 1] / i["hours_so_far"])
    ),
    "estimation.units": lambda i: (
        Fraction(sum(row["units"] * row["price"] * (1 - row["allowance", 0]) for row in i.rows("items")))
        / i["months", 1]
    ),
    "estimation.product_share": lambda i: i["product_sales"] / i["share"],
    "estimation.capacity": lambda i: (
        prod(i[name] for name in ("machines", "hours_per_day", "output_per_hour", "days"))
        * i["yield", 1]
        * i["price", 1]
    ),
    "ratio.norm": lambda i: i["base"] * i["ratio"],
    "ratio.receivables": lambda i: i["monthly_sales"] * i["credit_share"] * i["credit_days"] / 30,
    "ratio.stock": lambda i: i["monthly_cost"] * i["stock_days"] / 30,
    "ratio.payables": lambda i: i["monthly_purchases"] * i["credit_share"] * i["supplier_days"] / 30,
    "ratio.ageing": lambda i: i.sum("buckets", "sales", "unpaid_share"),
    "ratio.control_account": lambda i: (
        (i["settled"] + i["returns", 0] + i["discounts", 0] + i["bad_debts", 0]) + (i["closing"] - i["opening"])
    ),
    "trend.year_on_year": lambda i: (
        i["same_month_last_year"] * (Fraction(sum(i.all("recent"))) / sum(i.all("recent_last_year")))
    ),
    "trend.growth": lambda i: i["base"] + i["base"] * i["growth"],
    "peer.level": lambda i: Fraction(median(i.all("sample"))),
    "peer.per_unit": lambda i: i["metric"] * i["size"],
    "peer.margin": lambda i: i["cost_of_sales"] / (1 - i["margin"]),
    "commission.sales": lambda i: i["commission_paid"] / (i["commission_rate"] * i["staff_share", 1] * i["months", 1]),
    "commission.pieces": lambda i: i["piece_wages"] * i["unit_price", 1] / (i["piece_rate"] * i["months", 1]),
    "commission.hours": lambda i: (
        i["wages"] * i["unit_price", 1] / (i["hourly_rate"] * i["hours_per_unit"] * i["months", 1])
    ),
    "purchases.sales": lambda i: used_up(i) / (cost_rate(i) * i["months", 1]),
    "purchases.cost": lambda i: used_up(i) / i["months", 1],
    "purchases.stock": lambda i: i["stock_before"] + bought(i) - i["cost_of_sales"],
    "seasonal.year": lambda i: i.sum("seasons", "monthly", "months"),
    "seasonal.month": lambda i: i.sum("seasons", "monthly", "months") / i.sum("seasons", "months"),
    "energy.level": lambda i: (
        ((i["used"] - i["fixed", 0]) / i["per_unit"] + i["opening_units", 0] - i["closing_units", 0])
        * (i["unit_price", 1] / i["months", 1])
    ),
    "energy.growth": lambda i: i["base"] * i["used_now"] / i["used_before"],
    "unit_cost.margin": lambda i: (
        1 - sum(Read(i.inputs["components"])[each] for each in i.inputs["components"]) / i["price"]
    ),
    "unit_cost.weighted_margin": weighted_margin,
    "cost_income.key_cost": lambda i: i["cost"] / i["share"],
    "cost_income.margin": lambda i: (
        i["cost_of_sales"] / (1 - i["margin"]) if "margin" in i else i["cost_of_sales"] * (1 + i["markup"])
    ),
    "cost_income.cash": lambda i: (
        (i["closing_cash"] - i["opening_cash"] + i["outflows"] - i["non_sales_inflows", 0] + i["receivables_change", 0])
        / i["months", 1]
    ),
    "logic.equity": expected_equity,
    "logic.bank_balance": lambda i: i["monthly_disposable"] * i["months"],
    "logic.stated": lambda i: i["computed"],
}


def written(value: Fraction | None, places: int) -> str | None:
    """Half-up, away from zero, never a negative zero."""
    if value is None:
        return None
    units = floor(abs(value) * 10**places + Fraction(1, 2))
    digits = str(units).rjust(places + 1, "0")
    return ("-" if value < 0 and units else "") + f"{digits[:-places]}.{digits[-places:]}"


def answered(procedure: str, inputs: Mapping[str, Any], figure: Fraction, line: str) -> dict[str, object]:
    """The whole answer to a check in numbers with a figure and a line, but for its id."""
    i = Read(inputs)
    if procedure == "verification.documents" and "sampled_share" not in i:
        coverage = i["supported"] / figure
        level = "within" if coverage >= Fraction("0.8") else "watch" if coverage >= Fraction("0.5") else None
        details = {"coverage": written(coverage, 6), "counts": coverage >= Fraction("0.5")}
        return {"deviation": None, "level": level, "adverse": False, "details": details}
    estimate = ESTIMATES[procedure](i)
    deviation = deviation_of(procedure, i, figure, estimate)
    places = 6 if procedure.startswith("unit_cost.") else 2
    return {
        "estimate": written(estimate, places),
        "deviation": written(deviation, 6),
        "level": level_of(deviation, nothing=figure == estimate),
        "adverse": deviation != 0 and figure != estimate and hurts(line, above=figure > estimate),
        "details": details_of(procedure, i, figure, estimate),
    }


def deviation_of(procedure: str, i: Read, figure: Fraction, estimate: Fraction) -> Fraction | None:
    if procedure == "logic.equity":
        whole = whole_of(i, figure, estimate)[str(i.inputs.get("denominator") or "profit")]
        return (figure - estimate) / whole if whole > 0 else None
    if figure == estimate or (procedure == "estimation.capacity" and figure < estimate):
        return Fraction(0)
    return (figure - estimate) / abs(estimate) if estimate else None


def whole_of(i: Read, actual: Fraction, expected: Fraction) -> dict[str, Fraction]:
    return {"profit": profit(i), "expected": expected, "actual": actual, "larger": max(abs(actual), abs(expected))}


def level_of(deviation: Fraction | None, *, nothing: bool) -> str:
    if deviation is None:
        return "within" if nothing else "severe"
    sizes = (("within", "0.05"), ("watch", "0.10"), ("over", "0.30"))
    return next((level for level, size in sizes if abs(deviation) <= Fraction(size)), "severe")


def hurts(line: str, *, above: bool) -> bool:
    if line == "E":
        return True
    is_income_or_asset = line[0] == "A" or line in {"OA", "P1", "P3", "PM", "P6", "P10", "P11"} or line[:3] == "P1."
    return is_income_or_asset is above


def details_of(procedure: str, i: Read, figure: Fraction, estimate: Fraction) -> dict[str, object]:
    if procedure == "logic.equity":
        gap = figure - estimate
        over = {name: gap / each if each > 0 else None for name, each in whole_of(i, figure, estimate).items()}
        return {"gap": written(gap, 2), **{name: written(each, 6) for name, each in over.items()}}
    if procedure != "peer.level":
        return {}
    sample = i.all("sample")
    low, high = quartiles(sample)
    return {"n": str(len(sample)), "q1": written(low, 2), "q3": written(high, 2), "counts": len(sample) > 4}


def quartiles(sample: Iterable[Fraction]) -> tuple[Fraction, Fraction]:
    entries = list(sample)
    if len(entries) == 1:
        return entries[0], entries[0]
    low, _middle, high = quantiles(entries, n=4, method="inclusive")
    return low, high
