# SPDX-License-Identifier: Apache-2.0
"""Items of the kind `statement`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.labels.rules import LENGTH, OTHER_SEASONS, UNKNOWN_LINE
from models.money import CENTS, plain
from models.rules.directions import ROW_NAME
from models.rules.fields import Range
from models.rules.input_error import Fault, InputError
from models.rules.numbers import Exact, exact_from
from models.rules.reading import choice_at, entries_of, number_within, object_at, refuse_unknown, within
from models.rules.statement_findings import StatementFinding, balance_sheet_findings, profit_and_loss_findings
from models.rules.statements import (
    BALANCE_SHEET_LINES,
    BALANCE_SHEET_TOTALS,
    COMPUTED_PROFITS,
    PROFIT_LINES,
    PROFIT_TOTALS,
    WITH_ROWS,
    Column,
    exact_average,
    exact_balance_sheet,
    exact_profit_and_loss,
    exact_year,
)
from models.terms import Said

KEYS = frozenset({"id", "kind", "statement", "lines"})
BALANCE_SHEET, PROFIT_AND_LOSS = "balance_sheet", "profit_and_loss"
BALANCE_SHEET_CODES = frozenset({*BALANCE_SHEET_LINES, *BALANCE_SHEET_TOTALS})
PROFIT_CODES = frozenset({*PROFIT_LINES, *COMPUTED_PROFITS})
Speak = Callable[[Said], str]


@dataclass(frozen=True, slots=True)
class _Seasons:
    """The months of the seasonal lines, and the amount of each line in each of them."""

    months: tuple[Exact, ...]
    columns: tuple[Column, ...]


def statement(item: Mapping[str, object], speak: Speak) -> dict[str, object]:
    """Totals and findings of one statement, without the item's id."""
    refuse_unknown(item, KEYS, "")
    kind = choice_at(item.get("statement"), "statement", (BALANCE_SHEET, PROFIT_AND_LOSS))
    lines = object_at(item.get("lines"), "lines")
    if kind == BALANCE_SHEET:
        return _balance_sheet(lines, speak)
    return _profit_and_loss(lines, speak)


def _balance_sheet(lines: Mapping[str, object], speak: Speak) -> dict[str, object]:
    amounts: dict[str, Exact | None] = {}
    for code, given in lines.items():
        _known(code, code in BALANCE_SHEET_CODES)
        amounts[code] = None if given is None else exact_from(given, within("lines", code))
    totals = exact_balance_sheet(amounts)
    return {"totals": _written(totals), "findings": _findings(balance_sheet_findings(amounts, totals), speak)}


def _profit_and_loss(lines: Mapping[str, object], speak: Speak) -> dict[str, object]:
    for code in lines:
        _known(code, code in PROFIT_CODES or _is_row(code))
    seasons = _seasons(lines)
    totals = [exact_profit_and_loss(column) for column in seasons.columns]
    findings = _findings(profit_and_loss_findings(seasons.columns, totals, seasons.months), speak)
    if not seasons.months:
        return {"totals": _written(totals[0]), "findings": findings}
    by_code = {code: [total[code] for total in totals] for code in PROFIT_TOTALS}
    return {
        "totals": [_written(total) for total in totals],
        "year": _written({code: exact_year(values, seasons.months) for code, values in by_code.items()}),
        "average": _written({code: exact_average(values, seasons.months) for code, values in by_code.items()}),
        "findings": findings,
    }


def _known(code: str, known: bool) -> None:  # noqa: FBT001 (the condition is the sentence)
    if not known:
        raise InputError(Fault.UNKNOWN_LINE, UNKNOWN_LINE, within("lines", code), line=code)


def _is_row(code: str) -> bool:
    line, point, row = code.partition(".")
    return line in WITH_ROWS and bool(point) and re.fullmatch(ROW_NAME, row) is not None


def _seasons(lines: Mapping[str, object]) -> _Seasons:
    """Columns of all seasons; a plain amount holds for each of them. Without seasonal lines, one column."""
    months: tuple[Exact, ...] = ()
    seasonal: dict[str, Sequence[Exact | None]] = {}
    plain_amounts: dict[str, Exact | None] = {}
    for code, given in lines.items():
        path = within("lines", code)
        if isinstance(given, list):
            own_months, seasonal[code] = _line_by_season(given, path)
            months = months or own_months
            if len(own_months) != len(months):
                raise InputError(Fault.LENGTH, LENGTH, path, wanted=len(months), found=len(own_months))
            if own_months != months:
                raise InputError(Fault.CONFLICT, OTHER_SEASONS, path)
        else:
            plain_amounts[code] = None if given is None else exact_from(given, path)
    columns = [
        {code: seasonal[code][at] if code in seasonal else plain_amounts[code] for code in lines}
        for at in range(max(len(months), 1))
    ]
    return _Seasons(months, tuple(columns))


def _line_by_season(given: object, path: str) -> tuple[tuple[Exact, ...], tuple[Exact | None, ...]]:
    months: list[Exact] = []
    amounts: list[Exact | None] = []
    for at, entry in enumerate(entries_of(given, path)):
        where = f"{path}[{at}]"
        season = object_at(entry, where)
        refuse_unknown(season, {"monthly", "months"}, where)
        months.append(number_within(season.get("months"), Range.POSITIVE, within(where, "months")))
        amount = season.get("monthly")
        amounts.append(None if amount is None else exact_from(amount, within(where, "monthly")))
    return tuple(months), tuple(amounts)


def _written(totals: Column) -> dict[str, str | None]:
    return {code: None if total is None else plain(total, CENTS) for code, total in totals.items()}


def _findings(findings: Sequence[StatementFinding], speak: Speak) -> list[dict[str, str]]:
    return [{"identity": finding.identity, "message": speak(finding.message)} for finding in findings]
