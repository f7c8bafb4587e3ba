# SPDX-License-Identifier: Apache-2.0
"""A workbook's own totals against the computed ones: a difference is a finding with both numbers, never an error."""

from collections.abc import Mapping
from decimal import Decimal

from models.importers.gathering import Gathering
from models.importers.parsed import Noticed
from models.importers.places import Places
from models.labels import importing as labels
from models.money import CENTS, rounded
from models.presented import SEASON_PREFIX, SURVEY_DATE, PresentedCase, Stated
from models.rules.statements import balance_sheet_totals, profit_and_loss_totals, year_and_average
from models.terms import Said

Column = dict[str, Stated]
_CASH = (("C1", ("C1a", "C1b", "C1c")), ("C2", ("C2a", "C2b", "C2c", "C2d")))


def look_at_totals(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    for column, totals in case.stated_totals.items():
        basis, _, part = column.rpartition(".")
        computed = _computed(case, basis, part)
        for code, stated in totals.items():
            own = computed.get(code)
            if own is not None and rounded(own, CENTS) != rounded(stated, CENTS):
                sheet, cell = places.of("line", code)
                facts = {"line": code, "stated": stated, "computed": rounded(own, CENTS)}
                gathering.notice(sheet, f"{cell} {column}", Noticed.TOTAL, Said(labels.TOTAL_DIFFERS, facts))


def _computed(case: PresentedCase, basis: str, part: str) -> Mapping[str, Decimal | None]:
    values = _column(case, basis, part)
    if basis == SURVEY_DATE:
        return balance_sheet_totals(values)
    if any(code.startswith("C") for code in values):
        return _cash_flow(values)
    return profit_and_loss_totals(values)


def _column(case: PresentedCase, basis: str, part: str) -> Column:
    """The lines of one column; an unstated average is that of the seasons, and a plain amount holds in each season."""
    found: Column = {}
    for line in case.lines:
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


def _cash_flow(values: Column) -> Mapping[str, Decimal | None]:
    amounts = {code: value for code, value in values.items() if isinstance(value, Decimal)}
    totals: dict[str, Decimal | None] = {}
    for code, parts in _CASH:
        known = [amounts[part] for part in parts if part in amounts]
        totals[code] = sum(known, Decimal(0)) if known else None
    inflow, outflow = totals["C1"], totals["C2"]
    net = None if inflow is None or outflow is None else inflow - outflow
    totals["C3"] = net
    rest = [amounts.get(code) for code in ("C0", "C4", "C5", "C6")]
    given = [value for value in rest if value is not None]
    totals["C9"] = net + sum(given, Decimal(0)) if net is not None and len(given) == len(rest) else None
    return totals
