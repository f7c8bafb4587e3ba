# SPDX-License-Identifier: Apache-2.0
"""What stands behind a loan: guarantors and collateral (`domain.md` §3.3, §3.5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.presented import PresentedCase
from models.rules.numbers import Exact
from models.rules.schedule_totals import number_in
from models.rules.sizing_policy import Sizing

GUARANTORS, COLLATERAL = "guarantors", "collateral"
"""Names of the schedules that list them."""
INFLUENCES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Guarantor:
    """Amounts in yuan, of a month but for `net_assets`; influence on the borrower: 1 low, 2 medium, 3 high.

    What was not stated is `None`, and so is an influence that is none of the three: of such a guarantor nothing is
    known, and nothing counts.
    """

    name: str
    income: Decimal | None
    instalments: Decimal | None
    living_costs: Decimal | None
    net_assets: Decimal | None
    influence: int | None


def guarantor_capacity(guarantor: Guarantor, months: int, policy: Sizing) -> Decimal | None:
    """Share × (income - own instalments - living costs) × months, at most the net assets, at least 0.

    Below the influence that the policy asks for it has no effect on the amount: 0. Source: `domain.md` §3.5.
    """
    if guarantor.influence is not None and guarantor.influence < policy.guarantor_influence:
        return Decimal(0)
    stated = (guarantor.income, guarantor.instalments, guarantor.living_costs, guarantor.net_assets)
    if guarantor.influence is None or None in stated:
        return None
    income, instalments, costs, assets = (Fraction(value or 0) for value in stated)
    able = Fraction(policy.guarantor_share) * (income - instalments - costs) * months
    return decimal_from(max(Fraction(0), min(able, assets)))


def guarantors_of(case: PresentedCase) -> tuple[Guarantor, ...]:
    """The rows of the schedule of guarantors."""
    return tuple(
        Guarantor(
            name=str(row.get("name") or ""),
            income=number_in(row, "income"),
            instalments=number_in(row, "instalments"),
            living_costs=number_in(row, "living_costs"),
            net_assets=number_in(row, "net_assets"),
            influence=next((step for step in INFLUENCES if number_in(row, "influence") == step), None),
        )
        for row in _rows(case, GUARANTORS)
    )


def collateral_value(case: PresentedCase, policy: Sizing) -> Exact:
    """Σ value × the part of it that counts: the row's own, which may be 0, else the policy's."""
    total = Fraction(0)
    for row in _rows(case, COLLATERAL):
        value, part = number_in(row, "amount"), number_in(row, "loan_to_value")
        if value is not None:
            total += Fraction(value) * Fraction(policy.loan_to_value if part is None else part)
    return total


def security(case: PresentedCase, months: int, policy: Sizing) -> Exact:
    """What collateral and guarantors stand for, in yuan."""
    behind = (guarantor_capacity(guarantor, months, policy) for guarantor in guarantors_of(case))
    return collateral_value(case, policy) + sum((Fraction(amount or 0) for amount in behind), Fraction(0))


def _rows(case: PresentedCase, name: str) -> Iterable[Mapping[str, object]]:
    return (row for table in case.schedules if table.name == name for row in table.rows)
