# SPDX-License-Identifier: Apache-2.0
"""How much may be lent: every cap on the amount, and the one that binds (`domain.md` §3.3, §3.5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.analysis import Cap
from models.money import decimal_from
from models.rules.numbers import Amount, Exact
from models.rules.sizing_policy import Sizing


@dataclass(frozen=True, slots=True)
class Grounds:
    """What bounds a loan, in yuan; `None` where it is not known or the case says nothing about it.

    `need_listed` says that the case has a list of what the loan is for, whether or not it can be added up.
    `supported` is the principal that capacity supports, `security` what collateral and guarantors add up to.
    """

    requested: Amount
    need: Amount | None = None
    need_listed: bool = False
    working_capital: Amount | None = None
    supported: Amount | None = None
    first_loan: bool = False
    equity: Amount | None = None
    assets: Amount | None = None
    debts: Amount | None = None
    other_exposure: Amount = Decimal(0)
    security: Amount = Decimal(0)


def caps(grounds: Grounds, policy: Sizing, first_loan_factor: Amount) -> Mapping[Cap, Decimal]:
    """Every cap that can be computed, in yuan, unrounded and never below zero, in the order of `Cap`.

    `open_caps` are the others.

    First loan = factor × supported. Equity = multiple × E. Debts to assets: (LT + loan) / (AT + loan) ≤ limit gives
    loan ≤ (limit × AT - LT) / (1 - limit). Security = what needs none + Σ collateral × share + guarantors. Authority =
    the highest exposure less what borrower, spouse and connected firms owe already.
    """
    found: dict[Cap, Amount | None] = {
        Cap.REQUESTED: grounds.requested,
        Cap.NEED: grounds.need,
        Cap.WORKING_CAPITAL: grounds.working_capital,
        Cap.CAPACITY: grounds.supported,
        Cap.FIRST_LOAN: _times(grounds.supported, first_loan_factor) if grounds.first_loan else None,
        Cap.EQUITY: _times(grounds.equity, policy.equity_multiple),
        Cap.DEBT_RATIO: debt_cap(grounds.assets, grounds.debts, policy.debt_limit),
        Cap.SECURITY: _plus(policy.unsecured_up_to, grounds.security),
        Cap.PRODUCT: policy.product_cap,
        Cap.AUTHORITY: _plus(policy.authority_cap, -grounds.other_exposure),
    }
    return {cap: decimal_from(max(Fraction(0), Fraction(value))) for cap, value in found.items() if value is not None}


def open_caps(grounds: Grounds, policy: Sizing) -> tuple[Cap, ...]:
    """The caps that bound this loan and cannot be computed: without them the lowest is that of those known only."""
    wanted = {
        Cap.NEED: grounds.need_listed,
        Cap.WORKING_CAPITAL: policy.working_capital_growth is not None,
        Cap.EQUITY: policy.equity_multiple is not None,
        Cap.DEBT_RATIO: policy.debt_limit is not None and policy.debt_limit != 1,
    }
    known = caps(grounds, policy, Decimal(1))
    return tuple(cap for cap, counts in wanted.items() if counts and cap not in known)


def binding(found: Mapping[Cap, Decimal]) -> Cap:
    """The lowest cap, of equal ones the first; the amount requested is always one."""
    return min(found, key=lambda cap: found[cap])


def debt_cap(assets: Amount | None, debts: Amount | None, limit: Amount | None) -> Exact | None:
    """The loan with which debts reach `limit` of assets, both with the loan; a limit of 1 is none."""
    if assets is None or debts is None or limit is None or limit == 1:
        return None
    most = Fraction(limit)
    return (most * Fraction(assets) - Fraction(debts)) / (1 - most)


def _times(value: Amount | None, factor: Amount | None) -> Exact | None:
    return None if value is None or factor is None else Fraction(value) * Fraction(factor)


def _plus(value: Amount | None, more: Amount) -> Exact | None:
    return None if value is None else Fraction(value) + Fraction(more)
