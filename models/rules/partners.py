# SPDX-License-Identifier: Apache-2.0
"""Suppliers and customers: who they are, their shares and terms, and how much rests on the largest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from models.labels import case_findings as words
from models.money import decimal_from
from models.presented import PresentedCase, ScheduleTable
from models.rules.numbers import Exact
from models.rules.schedule_totals import at_least_in, column_of_worth, gaps_in, number_in, total_in
from models.terms import Said

SUPPLIERS, CUSTOMERS, RECEIVABLES = "suppliers", "customers", "receivables"
AMOUNTS = ("purchases", "sales", "amount")
SHARE, SHARES_MAY_DIFFER = "share", Decimal("0.005")
SEVERAL = "parties"
"""How many debtors a row stands for, where it sums up more than one."""


@dataclass(frozen=True, slots=True)
class Partner:
    """A supplier or customer with the share of all purchases or sales, as a plain decimal, and the terms in words."""

    name: str
    share: Decimal | None
    terms: str | None


def partners_of(case: PresentedCase, name: str) -> tuple[Partner, ...]:
    """The rows of `suppliers` or `customers`, the largest share first; a share not stated is that of the list."""
    found = [partner for table in case.schedules if table.name == name for partner in _partners(table)]
    return tuple(sorted(found, key=lambda partner: -(partner.share or Decimal(0))))


def _amounts(table: ScheduleTable) -> str:
    return next((each for each in AMOUNTS if each in table.columns), "")


def _partners(table: ScheduleTable) -> list[Partner]:
    column = _amounts(table)
    total = total_in(table, column)
    partners = []
    for row in table.rows:
        share, amount = number_in(row, SHARE), number_in(row, column)
        if share is None and amount is not None and total:
            share = decimal_from(Exact(amount) / Exact(total))
        terms = row.get("terms")
        partners.append(Partner(str(row.get("name") or ""), share, None if terms is None else str(terms)))
    return partners


def share_findings(case: PresentedCase) -> Iterator[Said]:
    """Shares of suppliers and customers that do not fit their amounts, by more than half a point.

    Whoever is not named has a share too: the whole is what amounts and shares make together, and at least all that is
    listed.
    """
    for table in case.schedules:
        if table.name not in {SUPPLIERS, CUSTOMERS}:
            continue
        stated = [(row, number_in(row, _amounts(table)), number_in(row, SHARE)) for row in table.rows]
        both = [
            (row, Exact(amount), Exact(share))
            for row, amount, share in stated
            if amount is not None and share is not None
        ]
        whole = _whole(Exact(at_least_in(table, _amounts(table))), [(amount, share) for _, amount, share in both])
        for row, amount, share in both:
            if whole > 0 and abs(share - amount / whole) > SHARES_MAY_DIFFER:
                facts = {"share": decimal_from(share), "computed": decimal_from(amount / whole)}
                yield Said(
                    words.SHARE_OF_ANOTHER_AMOUNT, {"table": table.label, "name": str(row.get("name") or "—"), **facts}
                )


def _whole(listed: Exact, both: Sequence[tuple[Exact, Exact]]) -> Exact:
    amounts, shares = (sum((pair[part] for pair in both), Exact(0)) for part in (0, 1))
    return max(listed, amounts / shares) if shares > 0 else listed


def concentration(partners: tuple[Partner, ...], count: int) -> Decimal | None:
    """The share of the largest of them together."""
    shares = [partner.share for partner in partners if partner.share is not None]
    return sum(shares[:count], Decimal(0)) if shares else None


def debtors_of(case: PresentedCase) -> tuple[Decimal, ...]:
    """What each single debtor owes; a row that stands for several parties is none of them.

    Of a list in which an amount is missing nobody can be called the largest: nothing.
    """
    tables = [table for table in case.schedules if table.name == RECEIVABLES]
    if any(gaps_in(table, column_of_worth(table)) for table in tables):
        return ()
    rows = ((row, column_of_worth(table)) for table in tables for row in table.rows)
    return tuple(
        amount
        for row, column in rows
        if (amount := number_in(row, column)) is not None and (number_in(row, SEVERAL) or Decimal(1)) <= 1
    )
