# SPDX-License-Identifier: Apache-2.0
"""Figures of a case by line and basis: as declared, verified, of the comparison period, or as the checks test them.

Totals and averages over the seasons are computed, never taken from what was stated. A table holds exact values: an
average of 10,000 / 12 equals the same average computed by a check, and a limit that is met is met.
"""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from models.money import decimal_from
from models.presented import (
    MONTHLY_AVERAGE,
    PERIOD_PREFIX,
    SEASON_PREFIX,
    SURVEY_DATE,
    Apportioned,
    Figure,
    LineEntry,
    NotApplicable,
    PresentedCase,
    Stated,
)
from models.rules.capacity import monthly_capacity
from models.rules.directions import zero_is_favourable
from models.rules.numbers import Exact
from models.rules.statements import balance_sheet_totals, exact_average, profit_and_loss_totals
from models.terms import LineKey

Entry = Exact | NotApplicable | None
"""What a table holds at one place."""
Table = dict[tuple[LineKey, str], Entry]
"""A figure for each line and basis; what is absent was not stated."""
Pick = Callable[[Figure], Apportioned]

BALANCE_SHEET = ("A", "L", "O")
CASH_FLOW = "C"
EQUITY = LineKey("E")
SALES, COST, MARGIN = LineKey("P1"), LineKey("P2"), LineKey("PM")
INSTALMENTS = (LineKey("P5"), LineKey("P8"))
DISPOSABLE, CAPACITY = LineKey("P11"), LineKey("CAP")
DERIVED = (LineKey("AT"), LineKey("LT"), LineKey("P3"), LineKey("P6"), DISPOSABLE, CAPACITY)
"""Computed lines that every case shows."""


def declared(figure: Figure) -> Apportioned:
    return figure.declared


def verified(figure: Figure) -> Apportioned:
    return figure.verified


def prior(figure: Figure) -> Stated:
    return figure.prior


def tested(figure: Figure) -> Apportioned:
    """What the checks test: verified if present, else declared."""
    return figure.declared if figure.verified is None else figure.verified


def exact(stated: Apportioned) -> Entry:
    return Fraction(stated) if isinstance(stated, Decimal) else stated


def told(entry: Entry) -> Stated:
    """An entry as it is shown: the number with its digits."""
    return decimal_from(entry) if isinstance(entry, Fraction) else entry


def claimed(key: LineKey, stated: Entry) -> Exact | None:
    """The number that a line claims: *not applicable* claims a zero where a zero is the favourable claim.

    A debt, an instalment or a cost that is said not to apply is compared like one of nothing; a shop without
    receivables claims nothing. Storage, screen and paper keep the two apart.
    """
    if isinstance(stated, NotApplicable):
        return Fraction(0) if zero_is_favourable(key) else None
    return stated


def bases_of(case: PresentedCase) -> tuple[str, ...]:
    """The columns of the profit and loss statement: its seasons, then the monthly average."""
    return (*(f"{SEASON_PREFIX}{season.key}" for season in case.seasons), MONTHLY_AVERAGE)


def table_of(case: PresentedCase, pick: Pick, share: Decimal) -> Table:
    """Every figure of one kind, with averages and totals; `share` is the part of disposable cash that may be used."""
    table: Table = {
        (line.key, figure.basis): exact(pick(figure))
        for line in case.lines
        for figure in line.figures
        if line.key != EQUITY
    }
    for line in case.lines:
        if _is_monthly(line.key) and line.key != MARGIN:
            table |= seasons_filled(case, table, line.key)
    table = with_totals(case, table, share)
    return table | _margin_filled(case, table)


def seasons_filled(case: PresentedCase, table: Table, key: LineKey) -> Table:
    """What seasons and average of a line make of each other: an average over stated seasons, else a plain one in each.

    A season that is missing leaves the average open; one that is not applicable is a month without.
    """
    seasons = [(key, f"{SEASON_PREFIX}{season.key}") for season in case.seasons]
    stated = [table.get(place) for place in seasons]
    if all(value is None for value in stated):
        return dict.fromkeys(seasons, table.get((key, MONTHLY_AVERAGE)))
    if all(isinstance(value, NotApplicable) for value in stated):
        return {(key, MONTHLY_AVERAGE): stated[0]}
    amounts = [Fraction(0) if isinstance(value, NotApplicable) else value for value in stated]
    return {(key, MONTHLY_AVERAGE): exact_average(amounts, [Fraction(season.months) for season in case.seasons])}


def _margin_filled(case: PresentedCase, table: Table) -> Table:
    """A margin stated for the seasons is weighted by their sales, a plain one holds in each.

    An average typed beside them stands only where there are no sales to weigh by.
    """
    bases = bases_of(case)
    stated = {basis: table.get((MARGIN, basis)) for basis in bases}
    seasons = [stated[basis] for basis in bases[:-1]]
    if all(value is None for value in stated.values()):
        return margin_followed(case, table)
    if seasons and all(value is None for value in seasons):
        return {(MARGIN, basis): stated[MONTHLY_AVERAGE] for basis in bases}
    weighted = _weighted_margin(case, table) if seasons else None
    return {(MARGIN, MONTHLY_AVERAGE): stated[MONTHLY_AVERAGE] if weighted is None else weighted}


def margin_followed(case: PresentedCase, table: Table, *, stated: bool = False) -> Table:
    """The margin that sales and their cost make, where the case states none; a `stated` one too, if asked for."""
    if not stated and any(line.key == MARGIN for line in case.lines):
        return {}
    bases = bases_of(case)
    return {(MARGIN, basis): _margin(at(table, SALES, basis), at(table, COST, basis)) for basis in bases}


def _margin(sales: Exact | None, cost: Exact | None) -> Exact | None:
    return (sales - cost) / sales if sales and cost is not None else None


def _weighted_margin(case: PresentedCase, table: Table) -> Exact | None:
    """Σ margin × sales × months / Σ sales × months; a season to which no margin applies is left out."""
    earned, sold = Fraction(0), Fraction(0)
    for season in case.seasons:
        basis = f"{SEASON_PREFIX}{season.key}"
        if isinstance(table.get((MARGIN, basis)), NotApplicable):
            continue
        margin, sales = at(table, MARGIN, basis), at(table, SALES, basis)
        if margin is None or sales is None:
            return None
        earned += margin * sales * season.months
        sold += sales * season.months
    return earned / sold if sold else None


def in_cash_flow(key: LineKey) -> bool:
    """Whether a line belongs to the cash-flow statement, which is computed from others and proved by capacity."""
    return key.startswith(CASH_FLOW) and key != CAPACITY


def _is_monthly(key: LineKey) -> bool:
    return key.startswith("P")


def with_totals(case: PresentedCase, table: Table, share: Decimal) -> Table:
    """The table with every total and the repayment capacity computed anew."""
    filled = dict(table)
    keys = [line.key for line in case.lines]
    sheet: dict[str, Entry] = {key: table.get((key, SURVEY_DATE)) for key in keys if key.startswith(BALANCE_SHEET)}
    filled.update({(LineKey(code), SURVEY_DATE): total for code, total in balance_sheet_totals(sheet).items()})
    for basis in bases_of(case):
        column: dict[str, Entry] = {key: table.get((key, basis)) for key in keys if _is_monthly(key) and key != MARGIN}
        totals = profit_and_loss_totals(column)
        own = {LineKey(code): total for code, total in totals.items() if not _stands_alone(case, table, code, basis)}
        filled.update({(key, basis): total for key, total in own.items()})
        free = free_cash(case, filled, basis)
        filled[CAPACITY, basis] = None if free is None else monthly_capacity(free, share)
    return filled


def free_cash(case: PresentedCase, table: Table, basis: str) -> Exact | None:
    """Disposable cash without the loan that the new one pays off, in yuan a month (`domain.md` §3.1).

    Of its instalment no more ends than is stated (P5, P8).
    """
    disposable = at(table, DISPOSABLE, basis)
    replaced = Fraction(case.application.replaced_instalment or 0)
    return None if disposable is None else disposable + min(replaced, instalments_stated(table, basis))


def instalments_stated(table: Table, basis: str) -> Exact:
    """What the profit and loss statement says that loans and private debts cost a month."""
    return sum((at(table, key, basis) or Fraction(0) for key in INSTALMENTS), Fraction(0))


def _stands_alone(case: PresentedCase, table: Table, code: str, basis: str) -> bool:
    """Whether a line that may be a sum is stated as not applicable itself, and stays so."""
    key = LineKey(code)
    return isinstance(table.get((key, basis)), NotApplicable) and not rows_under(case, key)


def rows_under(case: PresentedCase, key: LineKey) -> tuple[LineKey, ...]:
    """The product or expense lines under a line (`P1.1` under `P1`)."""
    return tuple(line.key for line in case.lines if line.key.startswith(f"{key}."))


def takes_basis(key: LineKey, basis: str) -> bool:
    """Whether a line of this statement is stated at a basis (`design.md` §2): any may be of a month (`period:`).

    Assets, debts and equity are of the survey date; sales, costs and what they leave of an average month or a season.
    """
    if basis.startswith(PERIOD_PREFIX):
        return True
    if key.startswith(BALANCE_SHEET) or key == EQUITY:
        return basis == SURVEY_DATE
    return not in_cash_flow(key) and basis != SURVEY_DATE


def main_basis(case: PresentedCase, key: LineKey) -> str:
    """The basis at which a line is shown and compared."""
    return basis_of(key, next((line for line in case.lines if line.key == key and line.figures), None))


def basis_of(key: LineKey, entry: LineEntry | None) -> str:
    """The same of a line that is at hand, or of one that was not entered."""
    if entry is not None and entry.figures:
        return entry.figures[0].basis
    return MONTHLY_AVERAGE if key.startswith("P") or key == CAPACITY else SURVEY_DATE


def stated_bases(case: PresentedCase, table: Table, key: LineKey) -> tuple[str, ...]:
    """The bases at which a line may be checked: its main one, those stated, and columns that have a computed figure."""
    stated = [figure.basis for line in case.lines if line.key == key for figure in line.figures]
    columns = bases_of(case) if _is_monthly(key) else ()
    computed = [basis for basis in columns if table.get((key, basis)) is not None]
    return tuple(dict.fromkeys((main_basis(case, key), *stated, *computed)))


def at(table: Table, key: LineKey, basis: str) -> Exact | None:
    """The number at a place of a table, `None` where there is none or it does not apply."""
    entry = table.get((key, basis))
    return None if isinstance(entry, NotApplicable) else entry
