# SPDX-License-Identifier: Apache-2.0
"""Totals of the statements. A line not given is no part of them; a missing one leaves every total above it open."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from models.presented import NotApplicable
from models.rules.numbers import Exact

Column = Mapping[str, Exact | None]
"""One column: the amount of each line, `None` where it is missing."""

CURRENT_ASSETS = ("A1", "A2", "A3", "A4", "A5")
OTHER_ASSETS = ("A6", "A7a", "A7b", "A7c", "A7d", "A8")
SHORT_TERM = ("L1", "L2", "L3", "L4a", "L4b", "L4c")
LONG_TERM = ("L5", "L6")
LOANS = ("L4a", "L4b", "L4c", "L5")
"""What is borrowed; payables and guarantees given are none of it."""
MEMO = ("L7", "OA", "OL")
"""Shown beside the balance sheet, in none of its totals."""
BALANCE_SHEET_TOTALS = ("AC", "AT", "LS", "LT", "E")
BALANCE_SHEET_LINES = (*CURRENT_ASSETS, *OTHER_ASSETS, *SHORT_TERM, *LONG_TERM, *MEMO)

WITH_ROWS = ("P1", "P2", "P4")
"""Lines that are the sum of the rows under them, where there are any."""
PROFIT_LINES = ("P1", "P2", "P4", "P5", "P7", "P8", "P9", "P10")
PROFIT_TOTALS = ("P1", "P2", "P3", "P4", "P6", "P11")
COMPUTED_PROFITS = ("P3", "P6", "P11")


def added(parts: Iterable[Exact | None]) -> Exact | None:
    """The sum, or `None` as soon as one part is missing; of no parts, zero."""
    total = Fraction(0)
    for part in parts:
        if part is None:
            return None
        total += part
    return total


def less(whole: Exact | None, *parts: Exact | None) -> Exact | None:
    taken = added(parts)
    return None if whole is None or taken is None else whole - taken


def line_sum(lines: Column, codes: Iterable[str]) -> Exact | None:
    """Σ of the lines that are part of the statement."""
    return added(lines[code] for code in codes if code in lines)


def exact_balance_sheet(lines: Column) -> dict[str, Exact | None]:
    """AC, AT, LS, LT and E; given totals are not read."""
    current, short = line_sum(lines, CURRENT_ASSETS), line_sum(lines, SHORT_TERM)
    assets = added((current, line_sum(lines, OTHER_ASSETS)))
    debts = added((short, line_sum(lines, LONG_TERM)))
    return {"AC": current, "AT": assets, "LS": short, "LT": debts, "E": less(assets, debts)}


def exact_profit_and_loss(lines: Column) -> dict[str, Exact | None]:
    """P1, P2, P3, P4, P6 and P11 of one column; disposable cash is after instalments and household expenses."""
    sales, cost, expenses = (with_rows(lines, code) for code in WITH_ROWS)
    gross = less(sales, cost)
    net = less(gross, expenses, line_sum(lines, ("P5",)))
    disposable = added((less(net, line_sum(lines, ("P7", "P8", "P9"))), line_sum(lines, ("P10",))))
    return {"P1": sales, "P2": cost, "P3": gross, "P4": expenses, "P6": net, "P11": disposable}


def rows_of(lines: Iterable[str], code: str) -> tuple[str, ...]:
    """The codes of the rows under a line: `P4.1`, `P4.2` under `P4`."""
    return tuple(row for row in lines if row.startswith(f"{code}."))


def with_rows(lines: Column, code: str) -> Exact | None:
    """A line as the sum of its rows where there are any, else as given."""
    return line_sum(lines, rows_of(lines, code) or (code,))


def exact_year(values: Sequence[Exact | None], months: Sequence[Exact]) -> Exact | None:
    """Σ value × months over the seasons: every line is weighted, costs like sales."""
    weighted = zip(values, months, strict=True)
    return added(None if value is None else value * length for value, length in weighted)


def exact_average(values: Sequence[Exact | None], months: Sequence[Exact]) -> Exact | None:
    year = exact_year(values, months)
    return None if year is None else year / sum(months)


Stated = Decimal | Fraction | NotApplicable | None


def balance_sheet_totals(lines: Mapping[str, Stated]) -> dict[str, Exact | None]:
    """AC, AT, LS, LT, E in yuan; what is not applicable is no part of them, what is missing leaves them `None`."""
    return exact_balance_sheet(column(lines))


def profit_and_loss_totals(lines: Mapping[str, Stated]) -> dict[str, Exact | None]:
    """P1, P2, P3, P4, P6, P11 of one column, in yuan a month."""
    return exact_profit_and_loss(column(lines))


def column(lines: Mapping[str, Stated]) -> Column:
    """Stated figures as a column of exact amounts, without those that are not applicable."""
    amounts = ((code, value) for code, value in lines.items() if not isinstance(value, NotApplicable))
    return {code: None if value is None else Fraction(value) for code, value in amounts}
