# SPDX-License-Identifier: Apache-2.0
"""Figures of a presented case as the demo's expectations need them: columns, averages, references."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from statistics import median

from models.importers import codes
from models.money import plain
from models.presented import (
    MONTHLY_AVERAGE,
    PRIOR,
    SEASON_PREFIX,
    SURVEY_DATE,
    Check,
    LineEntry,
    PresentedCase,
    Reference,
)
from models.rules.assessment import assess
from models.rules.figures import Entry, exact
from models.rules.numbers import Exact
from models.rules.statements import balance_sheet_totals, exact_average, profit_and_loss_totals
from models.terms import Unit

Totals = Mapping[str, Exact | None]
SHARE = Fraction("0.8")


def line_of(case: PresentedCase, key: str) -> LineEntry:
    return next(line for line in case.lines if line.key == key)


def season_bases(case: PresentedCase) -> dict[str, int]:
    """The season columns with their months."""
    return {f"{SEASON_PREFIX}{season.key}": season.months for season in case.seasons}


def figure(case: PresentedCase, line: LineEntry, basis: str, part: str) -> Entry:
    """What is stated at a basis; an average of seasons where only these are stated, a plain amount in every season."""
    stated = {each.basis: exact(getattr(each, part)) for each in line.figures}
    if stated.get(basis) is not None:
        return stated[basis]
    seasons = season_bases(case)
    amounts = [stated.get(season) for season in seasons]
    numbers = [amount for amount in amounts if isinstance(amount, Fraction)]
    if basis == MONTHLY_AVERAGE and seasons and len(numbers) == len(seasons):
        return exact_average(numbers, [Fraction(months) for months in seasons.values()])
    return stated.get(MONTHLY_AVERAGE) if basis in seasons and not numbers else None


def balance_sheet(case: PresentedCase, part: str) -> Totals:
    lines: dict[str, Entry] = {
        line.key: figure(case, line, SURVEY_DATE, part)
        for line in case.lines
        if codes.form_of(line.key) == "balance_sheet" and line.key != "E"
    }
    return balance_sheet_totals(lines)


def profit_and_loss(case: PresentedCase, basis: str, part: str) -> Totals:
    lines: dict[str, Entry] = {
        line.key: figure(case, line, basis, part)
        for line in case.lines
        if codes.form_of(line.key) == "profit_and_loss" and line.unit is Unit.MONEY
    }
    return profit_and_loss_totals(lines)


def derived(case: PresentedCase, key: str, basis: str, part: str) -> Exact | None:
    """A computed line."""
    if key == "CAP":
        disposable = derived(case, "P11", basis, part)
        return None if disposable is None else disposable * SHARE
    sheet = balance_sheet(case, part) if basis == SURVEY_DATE else profit_and_loss(case, basis, part)
    return sheet[key]


def literal(check: Check, name: str) -> object:
    return check.inputs[name]


def resolved(case: PresentedCase, reference: Reference) -> object:
    """The value that a reference leads to: a number, a list of numbers, or the rows of a table."""
    if reference.line is not None:
        part = "prior" if reference.basis == PRIOR else "verified"
        main = SURVEY_DATE if codes.form_of(reference.line) == "balance_sheet" else MONTHLY_AVERAGE
        basis = main if reference.basis in (None, PRIOR) else reference.basis
        line = next((each for each in case.lines if each.key == reference.line), None)
        if line is None:
            return derived(case, reference.line, basis or main, part)
        return figure(case, line, basis or main, part)
    if reference.schedule is not None:
        return _from_table(case, reference)
    if reference.check is not None:
        check = next(each for each in case.checks if each.id == reference.check)
        estimate = assess(check.procedure, check.inputs).estimate
        return None if estimate is None else Decimal(plain(estimate, 2))
    if reference.peers is not None:
        sample = [value for row in case.peers if (value := row.figures.get(reference.peers)) is not None]
        return median(sample) if reference.statistic == "median" else sample
    return getattr(case.application, reference.case or "")


def _from_table(case: PresentedCase, reference: Reference) -> object:
    table = next(each for each in case.schedules if each.name == reference.schedule)
    if reference.column is None:
        return table
    column = [row.get(reference.column) for row in table.rows]
    numbers = [value for value in column if isinstance(value, Decimal)]
    return numbers[reference.row - 1] if reference.row is not None else numbers


def table_total(case: PresentedCase, name: str) -> Fraction:
    """What the rows of a table add up to: amounts, or quantities times values."""
    table = next(each for each in case.schedules if each.name == name)
    total = Fraction(0)
    for row in table.rows:
        value, quantity, unit_value = (row.get(key) for key in ("amount", "quantity", "unit_value"))
        net = row.get("net")
        if isinstance(quantity, Decimal) and isinstance(unit_value, Decimal):
            total += Fraction(quantity) * Fraction(unit_value)
        elif isinstance(net, Decimal):
            total += Fraction(net)
        elif isinstance(value, Decimal):
            total += Fraction(value)
    return total
