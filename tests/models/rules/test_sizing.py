# SPDX-License-Identifier: Apache-2.0
"""The amount that may be lent: every cap, the one that binds, guarantors and collateral."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.analysis import Cap
from models.money import to_cents
from models.presented import ScheduleTable
from models.rules.guarantors import Guarantor, collateral_value, guarantor_capacity, guarantors_of, security
from models.rules.sizing import Grounds, binding, caps, debt_cap, open_caps
from models.rules.sizing_policy import Sizing
from tests.models.rules.small_case import case, line

K07 = Grounds(
    requested=Decimal(80_000),
    supported=Decimal("60592.06"),
    equity=Decimal(160_000),
    assets=Decimal(212_000),
    debts=Decimal(52_000),
)
FACTOR = Decimal("0.7")


def cents(grounds: Grounds, policy: Sizing | None = None) -> dict[str, str]:
    return {cap.value: str(to_cents(value)) for cap, value in caps(grounds, policy or Sizing(), FACTOR).items()}


def test_every_cap_of_the_handbook_case_is_told_and_capacity_binds() -> None:
    assert cents(K07) == {
        "requested": "80000.00",
        "capacity": "60592.06",
        "equity": "160000.00",
        "debt_ratio": "321333.33",
        "authority": "5000000.00",
    }
    assert binding(caps(K07, Sizing(), FACTOR)) is Cap.CAPACITY


def test_a_first_loan_is_smaller_than_what_capacity_supports() -> None:
    found = caps(replace(K07, first_loan=True), Sizing(), FACTOR)

    assert to_cents(found[Cap.FIRST_LOAN]) == Decimal("42414.44")
    assert binding(found) is Cap.FIRST_LOAN
    assert Cap.FIRST_LOAN not in caps(replace(K07, first_loan=True, supported=None), Sizing(), FACTOR)


def test_of_equal_caps_the_first_is_named() -> None:
    grounds = replace(K07, need=Decimal(50_000), requested=Decimal(50_000))

    assert binding(caps(grounds, Sizing(), FACTOR)) is Cap.REQUESTED
    assert binding(caps(replace(grounds, need=Decimal(49_999)), Sizing(), FACTOR)) is Cap.NEED


def test_a_cap_that_counts_and_cannot_be_computed_is_open() -> None:
    unknown = replace(K07, need_listed=True, equity=None, debts=None)

    assert open_caps(unknown, Sizing()) == (Cap.NEED, Cap.EQUITY, Cap.DEBT_RATIO)
    assert open_caps(unknown, Sizing(working_capital_growth=Decimal(0)))[1] is Cap.WORKING_CAPITAL
    assert open_caps(replace(unknown, need=Decimal(1)), Sizing(equity_multiple=None, debt_limit=Decimal(1))) == ()
    assert open_caps(unknown, Sizing(equity_multiple=None, debt_limit=None)) == (Cap.NEED,)
    assert open_caps(K07, Sizing()) == ()


def test_the_policy_sets_every_cap_or_leaves_it_out() -> None:
    none = Sizing(equity_multiple=None, debt_limit=None, authority_cap=None)
    all_of_them = Sizing(
        equity_multiple=Decimal("0.25"),
        debt_limit=Decimal("0.5"),
        product_cap=Decimal(30_000),
        authority_cap=Decimal(100_000),
        unsecured_up_to=Decimal(20_000),
    )
    grounds = replace(K07, other_exposure=Decimal(40_000), security=Decimal(15_000))

    assert set(cents(K07, none)) == {"requested", "capacity"}
    assert cents(grounds, all_of_them) == {
        "requested": "80000.00",
        "capacity": "60592.06",
        "equity": "40000.00",
        "debt_ratio": "108000.00",
        "security": "35000.00",
        "product": "30000.00",
        "authority": "60000.00",
    }
    assert binding(caps(grounds, all_of_them, FACTOR)) is Cap.PRODUCT


def test_where_nothing_may_be_lent_a_cap_is_zero_and_never_below() -> None:
    ruined = replace(K07, equity=Decimal(-5), debts=Decimal(300_000), other_exposure=Decimal(6_000_000))

    assert {name for name, value in cents(ruined).items() if value == "0.00"} == {"equity", "debt_ratio", "authority"}


def test_a_limit_of_all_assets_is_no_limit_and_what_is_not_known_gives_no_cap() -> None:
    assert debt_cap(Decimal(1), Decimal(1), Decimal(1)) is None
    assert debt_cap(None, Decimal(1), FACTOR) is None
    assert debt_cap(Decimal(1), None, FACTOR) is None
    assert debt_cap(Decimal(1), Decimal(1), None) is None


amounts = st.integers(0, 10**9).map(Decimal)


@given(amounts, amounts, st.integers(1, 99).map(lambda percent: Decimal(percent) / 100))
def test_with_the_loan_of_the_debt_cap_debts_reach_exactly_the_limit(
    assets: Decimal, debts: Decimal, limit: Decimal
) -> None:
    loan = debt_cap(assets, debts, limit)

    assert loan is not None
    assert (loan + int(debts)) * 100 == int(limit * 100) * (loan + int(assets))


@given(amounts, amounts, amounts)
def test_no_cap_is_below_the_binding_one(requested: Decimal, supported: Decimal, equity: Decimal) -> None:
    grounds = Grounds(requested, supported=supported, equity=equity, first_loan=True)
    found = caps(grounds, Sizing(), FACTOR)

    assert found[binding(found)] == min(found.values())


def guarantor(**changes: object) -> Guarantor:
    known = Guarantor("周建民", Decimal(9_000), Decimal(1_200), Decimal(4_800), Decimal(200_000), 2)
    return replace(known, **changes)  # type: ignore[arg-type]  # fields by name


def test_a_guarantor_stands_for_half_of_what_is_left_to_him_over_the_term() -> None:
    assert guarantor_capacity(guarantor(), 12, Sizing()) == Decimal(18_000)
    assert guarantor_capacity(guarantor(), 12, Sizing(guarantor_share=Decimal(1))) == Decimal(36_000)


def test_a_guarantor_is_never_good_for_more_than_his_net_assets_nor_for_less_than_nothing() -> None:
    assert guarantor_capacity(guarantor(net_assets=Decimal(7_000)), 12, Sizing()) == Decimal(7_000)
    assert guarantor_capacity(guarantor(income=Decimal(5_000)), 12, Sizing()) == 0


def test_a_guarantor_without_influence_has_no_effect_on_the_amount() -> None:
    assert guarantor_capacity(guarantor(influence=1), 12, Sizing()) == 0
    assert guarantor_capacity(guarantor(influence=1), 12, Sizing(guarantor_influence=1)) == Decimal(18_000)


@pytest.mark.parametrize("field", ["income", "instalments", "living_costs", "net_assets", "influence"])
def test_a_guarantor_of_whom_something_is_not_known_is_not_guessed(field: str) -> None:
    assert guarantor_capacity(guarantor(**{field: None}), 12, Sizing()) is None


def test_a_guarantor_without_a_name_has_none() -> None:
    nameless = schedule("guarantors", {"income": Decimal(3_000), "influence": Decimal(2)})

    assert [each.name for each in guarantors_of(replace(case([line("A1", 1, 1)]), schedules=(nameless,)))] == [""]


def schedule(name: str, *rows: dict[str, object]) -> ScheduleTable:
    return ScheduleTable(name, name, None, tuple(rows[0]), rows)  # type: ignore[arg-type]  # cells as stored


STANDS = schedule(
    "guarantors",
    {
        "name": "周建民",
        "income": Decimal(9_000),
        "instalments": Decimal(1_200),
        "living_costs": Decimal(4_800),
        "net_assets": Decimal(200_000),
        "influence": Decimal(2),
    },
    {"name": "不详", "income": Decimal(3_000)},
)
PLEDGED = schedule(
    "collateral",
    {"name": "商铺", "amount": Decimal(300_000), "loan_to_value": Decimal("0.6")},
    {"name": "车", "amount": Decimal(80_000)},
    {"name": "未估价"},
)


def test_security_adds_collateral_and_those_guarantors_of_whom_enough_is_known() -> None:
    presented = replace(case([line("A1", 1, 1)]), schedules=(STANDS, PLEDGED))

    assert guarantors_of(presented) == (
        guarantor(),
        Guarantor("不详", Decimal(3_000), None, None, None, None),
    )
    assert collateral_value(presented, Sizing()) == 220_000
    assert security(presented, 12, Sizing()) == 238_000


def test_collateral_of_which_nothing_counts_is_no_security() -> None:
    lent = schedule("collateral", {"name": "商铺", "amount": Decimal(100_000), "loan_to_value": Decimal(0)})

    assert collateral_value(replace(case([line("A1", 1, 1)]), schedules=(lent,)), Sizing()) == 0


@pytest.mark.parametrize(("written", "read"), [("1", 1), ("2.0", 2), ("3", 3), ("1.9", None), ("0", None), ("4", None)])
def test_an_influence_is_one_of_three_steps_and_nothing_between_them(written: str, read: int | None) -> None:
    stands = schedule("guarantors", {"name": "周建民", "influence": Decimal(written)})

    assert guarantors_of(replace(case([line("A1", 1, 1)]), schedules=(stands,)))[0].influence == read


def test_a_case_without_security_has_none() -> None:
    presented = case([line("A1", 1, 1)])

    assert guarantors_of(presented) == ()
    assert security(presented, 12, Sizing()) == 0
