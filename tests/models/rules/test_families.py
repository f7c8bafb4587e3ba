# SPDX-License-Identifier: Apache-2.0
"""What holds for every method whatever its inputs: in another currency, with more of something, of its own estimate."""

from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.rules.assessment import judge
from models.rules.catalogue import CATALOGUE
from models.rules.fields import Amounts, Inputs, Number, Numbers, Rows
from models.rules.input_error import InputError
from models.rules.judgement import DEFAULT_LIMITS, Judgement
from models.terms import Family, Level, Unit
from tests.models.rules.drawing import inputs
from tests.models.rules.second_opinion import Read
from tests.models.rules.test_second_opinion import TOGETHER

IN_NUMBERS = [procedure for procedure in CATALOGUE.values() if not procedure.in_words]
RATIOS = frozenset({"unit_cost.margin", "unit_cost.weighted_margin"})
MORE = {
    "verification.documents": ("supported", ""),
    "verification.count": ("items.quantity items.unit_value", ""),
    "verification.bank_flow": (
        "credits receivables_change",
        "own_transfers loans_received refunds private_receipts",
    ),
    "verification.tax": ("tax_paid", "rate invoiced_share months"),
    "verification.debts": ("found.balance", ""),
    "estimation.sampled_days": ("takings trading_days", ""),
    "estimation.weekdays": ("weekday_average weekdays weekend_average weekend_days", ""),
    "estimation.customers": ("customers_per_day average_ticket trading_days", ""),
    "estimation.drawer": ("cash_counted paid_out", "float"),
    "estimation.units": ("items.units items.price", "items.allowance months"),
    "estimation.product_share": ("product_sales", "share"),
    "estimation.capacity": ("machines hours_per_day output_per_hour days yield price", ""),
    "ratio.norm": ("base", ""),
    "ratio.receivables": ("monthly_sales credit_share credit_days", ""),
    "ratio.stock": ("monthly_cost stock_days", ""),
    "ratio.payables": ("monthly_purchases credit_share supplier_days", ""),
    "ratio.ageing": ("buckets.sales buckets.unpaid_share", ""),
    "ratio.control_account": ("closing settled returns discounts bad_debts", "opening"),
    "trend.year_on_year": ("same_month_last_year recent", "recent_last_year"),
    "trend.growth": ("base", ""),
    "peer.level": ("sample", ""),
    "peer.per_unit": ("metric size", ""),
    "peer.margin": ("cost_of_sales margin", ""),
    "commission.sales": ("commission_paid", "commission_rate staff_share months"),
    "commission.pieces": ("piece_wages unit_price", "piece_rate months"),
    "commission.hours": ("wages unit_price", "hourly_rate hours_per_unit months"),
    "purchases.sales": ("opening_stock purchases purchase_count average_purchase", "closing_stock"),
    "purchases.cost": ("opening_stock purchases purchase_count average_purchase", "closing_stock"),
    "purchases.stock": ("stock_before purchases purchase_count average_purchase", "cost_of_sales"),
    "seasonal.year": ("seasons.monthly", ""),
    "seasonal.month": ("seasons.monthly", ""),
    "energy.level": ("used opening_units", "fixed closing_units"),
    "energy.growth": ("base", ""),
    "unit_cost.margin": ("price", "components"),
    "unit_cost.weighted_margin": ("products.margin", "products.cost"),
    "cost_income.key_cost": ("cost", "share"),
    "cost_income.margin": ("cost_of_sales margin markup", ""),
    "cost_income.cash": ("closing_cash outflows receivables_change", "opening_cash non_sales_inflows"),
    "logic.equity": (
        "initial_equity period_profit monthly_profit injections appreciation repaid_principal",
        "withdrawals depreciation",
    ),
    "logic.bank_balance": ("monthly_disposable", ""),
    "logic.stated": ("computed", ""),
}
"""For each procedure: of what more raises the estimate, and of what more lowers it, all else equal."""


def judged(procedure: str, chosen: object, figure: Fraction | None = None) -> Judgement:
    return judge(CATALOGUE[procedure], chosen, figure, DEFAULT_LIMITS)


def drawn(data: st.DataObject, procedure: str) -> dict[str, Any]:
    """Inputs for which there is an estimate."""
    chosen: Any = data.draw(TOGETHER[procedure] if procedure in TOGETHER else inputs(CATALOGUE[procedure].inputs))
    assume(procedure != "verification.documents" or "sampled_share" in Read(chosen))
    assume(procedure != "trend.year_on_year" or any(Read(chosen).all("recent_last_year")))
    return dict(chosen)


def estimate(procedure: str, chosen: object) -> Fraction:
    found = judged(procedure, chosen).estimate
    assert found is not None
    return found


def in_currency(declared: Inputs, values: dict[str, Any], rate: int) -> dict[str, Any]:
    """The same inputs with every amount of money in another currency, defaults among them."""
    converted = dict(values)
    for field in declared.fields:
        value = values.get(field.name)
        match field:
            case Number(unit=Unit.MONEY):
                whole = field.default if value is None else Fraction(str(value))
                converted[field.name] = None if whole is None else whole * rate
            case Numbers(unit=Unit.MONEY) if value is not None:
                converted[field.name] = [Fraction(str(each)) * rate for each in value]
            case Rows() if value is not None:
                converted[field.name] = [in_currency(field.row, row, rate) for row in value]
            case Amounts() if value is not None:
                converted[field.name] = {name: Fraction(str(each)) * rate for name, each in value.items()}
    return converted


@pytest.mark.parametrize("procedure", MORE)
@settings(max_examples=25)
@given(data=st.data())
def test_the_estimate_itself_as_figure_does_not_deviate(procedure: str, data: st.DataObject) -> None:
    chosen = drawn(data, procedure)

    found = judged(procedure, chosen, estimate(procedure, chosen))

    if found.deviation is None:
        assert procedure == "logic.equity"
        assert found.details["gap"] == 0
    assert not found.deviation
    assert found.level is Level.WITHIN


@pytest.mark.parametrize("procedure", MORE)
@settings(max_examples=25)
@given(data=st.data())
def test_in_another_currency_everything_is_the_same(procedure: str, data: st.DataObject) -> None:
    chosen, rate = drawn(data, procedure), data.draw(st.integers(2, 1_000))
    figure = Fraction(data.draw(st.integers(-(10**9), 10**9)), 100)

    own = judged(procedure, chosen, figure)
    converted = in_currency(CATALOGUE[procedure].inputs, chosen, rate)
    other = judged(procedure, converted, figure * (1 if procedure in RATIOS else rate))

    assert own.estimate is not None
    assert other.estimate == own.estimate * (1 if procedure in RATIOS else rate)
    assert (other.deviation, other.level) == (own.deviation, own.level)


def places(values: dict[str, Any], path: str) -> Iterator[tuple[Any, Any]]:
    """The container and key of the number that a path names, in the first row of a list, where it is given."""
    name, _point, column = path.partition(".")
    if values.get(name) is None:
        return
    if column:
        yield from places(values[name][0], column)
    elif isinstance(values[name], list):
        yield values[name], 0
    elif isinstance(values[name], dict):
        yield values[name], next(iter(values[name]))
    else:
        yield values, name


@pytest.mark.parametrize("procedure", MORE)
@settings(max_examples=25)
@given(data=st.data())
def test_more_of_an_input_moves_the_estimate_its_way(procedure: str, data: st.DataObject) -> None:
    chosen, by = drawn(data, procedure), Decimal(data.draw(st.integers(1, 10**6))) / 10_000
    before = estimate(procedure, chosen)
    for names, direction in zip(MORE[procedure], (1, -1), strict=True):
        for path in names.split():
            more = deepcopy(chosen)
            for container, key in places(more, path):
                container[key] = Decimal(str(container[key])) + by
            try:
                after = estimate(procedure, more)
            except InputError:
                continue
            assert direction * (after - before) >= 0, path


def test_every_procedure_of_the_twelve_families_is_moved() -> None:
    assert set(MORE) == {procedure.id for procedure in IN_NUMBERS}
    assert {CATALOGUE[procedure].family for procedure in MORE} == set(Family)
