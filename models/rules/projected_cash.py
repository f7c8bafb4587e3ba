# SPDX-License-Identifier: Apache-2.0
"""The rows of a schedule that projects cash, held to their own sums, to the cash counted and to the loan asked for."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from models.labels import case_findings as words
from models.money import to_cents
from models.presented import Application, ScheduleTable
from models.rules.lending import MOST_MONTHS, asked_plan, plan_fault
from models.rules.resolving import column_word
from models.rules.schedule_totals import number_in
from models.rules.schedules import schedule
from models.rules.silent_lists import blank
from models.terms import Said

OPENED, CLOSED, INSTALMENT = "opening", "closing", "instalment"
DISPOSABLE = "disposable"
COMES_IN = frozenset({"inflow", DISPOSABLE, "income", "sales"})
GOES_OUT = frozenset({"outflow", INSTALMENT, "instalments", "purchases", "household", "fees"})
MAKES_DISPOSABLE = frozenset({"income", "sales", "purchases", "household", "fees"})
"""Where a row says its disposable cash, these say of what it is made and move no cash beside it."""
Row = Mapping[str, object]


def payments_asked(asked: Application) -> tuple[Decimal, ...]:
    """The payment of each month of the loan asked for; none where its terms make no plan of their own.

    A loan that is paid back at once has one payment, in its last month.
    """
    plan = asked_plan(asked)
    if plan.principal <= 0 or not 0 < plan.months <= MOST_MONTHS or plan_fault(plan) is not None:
        return ()
    due = {row.number: row.payment for row in schedule(plan).rows}
    return tuple(due.get(number, Decimal(0)) for number in range(1, plan.months + 1))


def flows_in(table: ScheduleTable) -> tuple[str, ...]:
    """The columns between opening and closing cash that have a number anywhere."""
    apart = {OPENED, CLOSED, *(MAKES_DISPOSABLE if DISPOSABLE in table.columns else ())}
    own = (column for column in table.columns if column not in apart)
    return tuple(column for column in own if any(number_in(row, column) is not None for row in table.rows))


def row_findings(table: ScheduleTable) -> Iterator[Said]:
    """Opening cash + what comes in - what goes out = closing cash in every row.

    Where the program does not know which way a column goes, no row of the schedule can be added up, and that is told.
    """
    if not {OPENED, CLOSED} <= set(table.columns):
        return
    flows = flows_in(table)
    for column in table.columns:
        if column in COMES_IN | GOES_OUT:
            yield from blank(table, column)
    unknown = [column for column in flows if column not in COMES_IN | GOES_OUT]
    for column in unknown:
        yield Said(words.WAY_NOT_KNOWN, {"table": table.label, "column": column_word(column)})
    if not flows or unknown:
        return
    for row in table.rows:
        yield from _row(table, row, flows)


def _row(table: ScheduleTable, row: Row, flows: Sequence[str]) -> Iterator[Said]:
    opening, closing = number_in(row, OPENED), number_in(row, CLOSED)
    moved = [(column, number_in(row, column)) for column in flows]
    if opening is None or closing is None or any(amount is None for _, amount in moved):
        return
    made = Fraction(opening)
    for column, amount in moved:
        made += Fraction(amount or 0) * (1 if column in COMES_IN else -1)
    if to_cents(made) != to_cents(closing):
        month = str(row.get("month") or "—")
        facts = {"opening": to_cents(opening), "computed": to_cents(made), "closing": to_cents(closing)}
        yield Said(words.MONTH_ADDS_UP_OTHERWISE, {"table": table.label, "month": month, **facts})
