# SPDX-License-Identifier: Apache-2.0
"""A workbook's own totals against the computed ones (`domain.md` §1.5, I-01 to I-05): compared, never used."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.money import to_cents
from models.presented import PERIOD_PREFIX, PresentedCase
from models.rules.cash_flow import months_of
from models.rules.figures import Table, at
from models.rules.numbers import Exact
from models.terms import LineKey


@dataclass(frozen=True, slots=True)
class DifferingTotal:
    """A stated total and what its column comes to, both in yuan to the cent; `column` is `basis.track`."""

    column: str
    code: LineKey
    stated: Decimal
    computed: Decimal


def differing_totals(case: PresentedCase, tracks: Mapping[str, Table]) -> Iterator[DifferingTotal]:
    """The stated totals that are not the computed ones to the cent; a total that stays open differs from nothing.

    `tracks` are the figures by the name of their column: `declared`, `verified`, `prior`.
    """
    for column, totals in case.stated_totals.items():
        basis, _, track = column.rpartition(".")
        for code, stated in totals.items():
            found = _computed(case, tracks[track], LineKey(code), basis)
            if found is not None and to_cents(found) != to_cents(stated):
                yield DifferingTotal(column, LineKey(code), to_cents(stated), to_cents(found))


def _computed(case: PresentedCase, table: Table, code: LineKey, basis: str) -> Exact | None:
    if basis.startswith(PERIOD_PREFIX):
        return dict(months_of(case, table)).get(basis.removeprefix(PERIOD_PREFIX), {}).get(code)
    return at(table, code, basis)
