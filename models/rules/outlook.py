# SPDX-License-Identifier: Apache-2.0
"""A loan month by month against what can be paid: ceiling, ratio, and both with the cash line added up.

The average hides the slack months (`domain.md` §3.1, seasonal trap), so that every month and the running sums are told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.rules.capacity import instalment_ratio, is_above, monthly_capacity, supported_principal
from models.rules.numbers import Amount


@dataclass(frozen=True, slots=True)
class MonthAhead:
    """One month in yuan; `cash` is what is left after it, from the cash in hand at the survey on."""

    payment: Decimal
    disposable: Decimal
    ceiling: Decimal
    ratio: Decimal | None
    payments_so_far: Decimal
    ceilings_so_far: Decimal
    cash: Decimal
    exceeds: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """The months, and what they come to; ratios are plain decimals, `None` where nothing is left to pay from."""

    months: tuple[MonthAhead, ...]
    average_ratio: Decimal | None
    highest_ratio: Decimal | None
    supported: Decimal

    @property
    def months_above(self) -> int:
        """In how many months the payment is above the ceiling."""
        return sum(month.exceeds for month in self.months)

    @property
    def lowest_cash(self) -> Decimal:
        return min(month.cash for month in self.months)


def outlook(
    disposable: Sequence[Amount], payments: Sequence[Amount], share: Amount, annual_rate: Amount, opening: Amount
) -> Outlook:
    """The loan against `share` of each month's disposable cash; `opening` is the cash in hand, in yuan.

    Cash after a month = cash before + disposable cash - payment. The loan itself is spent on its purpose and no part.
    """
    ceilings = [monthly_capacity(month, share) for month in disposable]
    paid, able, cash = Fraction(0), Fraction(0), Fraction(opening)
    months = []
    for own, payment, ceiling in zip(disposable, payments, ceilings, strict=True):
        paid, able = paid + Fraction(payment), able + ceiling
        cash += Fraction(own) - Fraction(payment)
        ratio = instalment_ratio(payment, own)
        months.append(
            MonthAhead(
                payment=decimal_from(Fraction(payment)),
                disposable=decimal_from(Fraction(own)),
                ceiling=decimal_from(ceiling),
                ratio=None if ratio is None else decimal_from(ratio),
                payments_so_far=decimal_from(paid),
                ceilings_so_far=decimal_from(able),
                cash=decimal_from(cash),
                exceeds=bool(is_above(payment, ceiling)),
            )
        )
    average = instalment_ratio(paid, sum((Fraction(own) for own in disposable), Fraction(0)))
    ratios = [month.ratio for month in months]
    known = [ratio for ratio in ratios if ratio is not None]
    return Outlook(
        months=tuple(months),
        average_ratio=None if average is None else decimal_from(average),
        highest_ratio=max(known) if len(known) == len(ratios) else None,
        supported=decimal_from(supported_principal(ceilings, annual_rate)),
    )
