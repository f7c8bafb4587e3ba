# SPDX-License-Identifier: Apache-2.0
"""A workbook's own totals against the computed ones: a difference is a finding with both numbers, never an error."""

from collections.abc import Mapping
from decimal import Decimal

from models.importers import codes
from models.importers.gathering import Gathering
from models.importers.parsed import Noticed
from models.importers.places import Places
from models.labels import importing as labels
from models.money import CENTS, rounded
from models.presented import SEASON_PREFIX, PresentedCase, Stated
from models.rules.cash_flow import cash_flow_totals
from models.rules.statements import balance_sheet_totals, profit_and_loss_totals, year_and_average
from models.terms import Said, Unit

Column = dict[str, Stated]
_EQUITY = "E"


def look_at_totals(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    for column, totals in case.stated_totals.items():
        basis, _, part = column.rpartition(".")
        for code, stated in totals.items():
            own = _computed(case, codes.form_of(code), basis, part).get(code)
            if own is not None and rounded(own, CENTS) != rounded(stated, CENTS):
                sheet, cell = places.of("line", code, column)
                facts = {"line": code, "stated": stated, "computed": rounded(own, CENTS)}
                gathering.notice(sheet, cell, Noticed.TOTAL, Said(labels.TOTAL_DIFFERS, facts))


def _computed(case: PresentedCase, form: str | None, basis: str, part: str) -> Mapping[str, Decimal | None]:
    values = _column(case, form, basis, part)
    if form == "balance_sheet":
        return balance_sheet_totals(values)
    return cash_flow_totals(values) if form == "cash_flow" else profit_and_loss_totals(values)


def _column(case: PresentedCase, form: str | None, basis: str, part: str) -> Column:
    """One column of a statement; an unstated average is that of the seasons, and a plain amount holds in each season.

    A line of the statement that says nothing here is missing, so that the totals above it stay open.
    """
    found: Column = {}
    for line in case.lines:
        if codes.form_of(line.key) != form or line.unit is not Unit.MONEY or line.key == _EQUITY:
            continue
        found[line.key] = None
        by_basis = {figure.basis: getattr(figure, part) for figure in line.figures}
        if by_basis.get(basis) is not None:
            found[line.key] = by_basis[basis]
        elif basis.startswith(SEASON_PREFIX):
            average = by_basis.get("monthly_average")
            seasonal = any(other.startswith(SEASON_PREFIX) and value is not None for other, value in by_basis.items())
            if average is not None and not seasonal:
                found[line.key] = average
        elif basis == "monthly_average" and case.seasons:
            seasons = [by_basis.get(f"{SEASON_PREFIX}{season.key}") for season in case.seasons]
            amounts = [value for value in seasons if isinstance(value, Decimal)]
            if len(amounts) == len(seasons):
                found[line.key] = year_and_average(amounts, [season.months for season in case.seasons])[1]
    return found
