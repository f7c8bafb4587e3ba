# SPDX-License-Identifier: Apache-2.0
"""Where a statement contradicts itself: missing and negative lines, season months, given totals that differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from models.labels import rules_statements as words
from models.money import CENTS, plain
from models.rules.numbers import Exact
from models.rules.statements import (
    BALANCE_SHEET_LINES,
    BALANCE_SHEET_TOTALS,
    COMPUTED_PROFITS,
    PROFIT_LINES,
    WITH_ROWS,
    Column,
    rows_of,
)
from models.terms import MONTHS_OF_A_YEAR, Said

IDENTITY_OF_TOTAL = {
    "AC": "I-01",
    "AT": "I-01",
    "LS": "I-02",
    "LT": "I-02",
    "E": "I-02",
    **dict.fromkeys((*WITH_ROWS, *COMPUTED_PROFITS), "I-05"),
}
ABOVE = {
    **dict.fromkeys(("A1", "A2", "A3", "A4", "A5"), "AC, AT, E"),
    **dict.fromkeys(("A6", "A7a", "A7b", "A7c", "A7d", "A8"), "AT, E"),
    **dict.fromkeys(("L1", "L2", "L3", "L4a", "L4b", "L4c"), "LS, LT, E"),
    **dict.fromkeys(("L5", "L6"), "LT, E"),
    "P1": "P1, P3, P6, P11",
    "P2": "P2, P3, P6, P11",
    "P4": "P4, P6, P11",
    "P5": "P6, P11",
    **dict.fromkeys(("P7", "P8", "P9", "P10"), "P11"),
}


@dataclass(frozen=True, slots=True)
class StatementFinding:
    """One contradiction, by the identity it breaks (`I-01` … `I-11`) or `missing`."""

    identity: str
    message: Said


def balance_sheet_findings(lines: Column, totals: Column) -> tuple[StatementFinding, ...]:
    return (
        *_about_lines(BALANCE_SHEET_LINES, [lines]),
        *_about_totals(BALANCE_SHEET_TOTALS, [lines], [totals]),
        *_about_balance(lines),
    )


def profit_and_loss_findings(
    columns: Sequence[Column], totals: Sequence[Column], months: Sequence[Exact] = ()
) -> tuple[StatementFinding, ...]:
    """Of one column, or of a column for each season with its months."""
    rows = {code: rows_of(columns[0], code) for code in WITH_ROWS}
    entered = [part for code in PROFIT_LINES for part in rows.get(code) or (code,)]
    given_totals = [*(code for code in WITH_ROWS if rows[code]), *COMPUTED_PROFITS]
    return (*_about_lines(entered, columns), *_about_months(months), *_about_totals(given_totals, columns, totals))


def _about_lines(codes: Sequence[str], columns: Sequence[Column]) -> Iterator[StatementFinding]:
    for code in codes:
        amounts = [column[code] for column in columns if code in column]
        if None in amounts:
            above = ABOVE.get(code.partition(".")[0])
            missing = Said(words.MISSING_LINE, {"code": code, "totals": above}) if above else None
            yield StatementFinding("missing", missing or Said(words.MISSING_MEMO, {"code": code}))
    for code in codes:
        amounts = [column[code] for column in columns if code in column]
        negative = next((amount for amount in amounts if amount is not None and amount < 0), None)
        if negative is not None:
            found, _ = _told_apart(negative, Exact(0))
            yield StatementFinding("I-11", Said(words.NEGATIVE_LINE, {"code": code, "found": found}))


def _about_months(months: Sequence[Exact]) -> Iterator[StatementFinding]:
    if months and sum(months) != MONTHS_OF_A_YEAR:
        total, _ = _told_apart(sum(months, Exact(0)), Exact(MONTHS_OF_A_YEAR), places=1)
        yield StatementFinding("I-06", Said(words.MONTHS_NOT_TWELVE, {"months": total.removesuffix(".0")}))


def _about_totals(
    codes: Sequence[str], columns: Sequence[Column], totals: Sequence[Column]
) -> Iterator[StatementFinding]:
    """At most one finding for each total; it names every season in which the total differs."""
    for code in codes:
        differing = [
            (season, given, made)
            for season, (column, computed) in enumerate(zip(columns, totals, strict=True), start=1)
            if (given := column.get(code)) is not None and (made := computed[code]) is not None and given != made
        ]
        if differing:
            yield StatementFinding(IDENTITY_OF_TOTAL[code], _difference(code, differing, of_year=len(columns) == 1))


def _difference(code: str, differing: Sequence[tuple[int, Exact, Exact]], *, of_year: bool) -> Said:
    (season, given, computed), *_ = differing
    shown = _told_apart(given, computed)
    numbers = {"code": code, "given": shown[0], "computed": shown[1]}
    if of_year:
        return Said(words.TOTAL_DIFFERS, numbers)
    if len(differing) == 1:
        return Said(words.TOTAL_DIFFERS_IN_SEASON, {**numbers, "season": season})
    named = ", ".join(str(number) for number, _, _ in differing)
    return Said(words.TOTAL_DIFFERS_IN_SEASONS, {**numbers, "season": season, "seasons": named})


def _about_balance(lines: Column) -> Iterator[StatementFinding]:
    """Given totals that do not balance among themselves, whatever their parts make."""
    assets, debts, equity = lines.get("AT"), lines.get("LT"), lines.get("E")
    if assets is None or debts is None or equity is None or debts + equity == assets:
        return
    given, computed = _told_apart(assets, debts + equity)
    yield StatementFinding("I-03", Said(words.NOT_IN_BALANCE, {"code": "AT", "given": given, "computed": computed}))


def _told_apart(one: Exact, other: Exact, places: int = CENTS) -> tuple[str, str]:
    """Two numbers that differ, with as many places as it takes to see it."""
    enough = next(more for more in count(places) if plain(one, more) != plain(other, more))
    return plain(one, enough), plain(other, enough)
