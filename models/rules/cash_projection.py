# SPDX-License-Identifier: Apache-2.0
"""Months of cash, one after the other: in the cash-flow statement and in a schedule that projects it.

A projection shows closing cash of nothing or more in every month of the loan (`domain.md` §1.4), hence has them all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from itertools import pairwise

from models.labels import case_findings as words
from models.money import to_cents
from models.presented import PERIOD_PREFIX, PresentedCase, ScheduleTable
from models.rules.cash_flow import BESIDE_OPERATIONS, INFLOWS, OPENING, OUTFLOWS, is_past
from models.rules.figures import Table
from models.rules.numbers import Amount, Exact
from models.rules.projected_cash import CLOSED, INSTALMENT, OPENED, payments_asked, row_findings
from models.rules.resolving import place_in
from models.rules.schedule_totals import gaps_in, number_in
from models.rules.silent_lists import blank
from models.terms import MONTHS_OF_A_YEAR, LineKey, Said

FLOWS = tuple(LineKey(key) for key in (OPENING, *INFLOWS, *OUTFLOWS, *BESIDE_OPERATIONS))
"""Of which the closing cash of a month is made."""
MONTH = "month"
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
Row = Mapping[str, object]
Month = tuple[str, Amount | None, Amount | None]
"""A month with its opening and closing cash in yuan, `None` where it is not known."""


def projection_findings(case: PresentedCase, figures: Table, counted: Exact | None) -> Iterator[Said]:
    """Months that are skipped, rows that leave something open, cash that does not go on or runs out.

    `counted` is cash and bank balances at the survey in yuan, `None` where either is not stated.
    """
    bases = {line.key: {figure.basis.removeprefix(PERIOD_PREFIX) for figure in line.figures} for line in case.lines}
    lines = {key: months for key, own in bases.items() if (months := set(filter(_is_month, own)))}
    stated = set[str]().union(*lines.values())
    skipped = _between(stated) - stated
    if skipped:
        yield Said(words.MONTHS_SKIPPED, {"months": _runs(skipped)})
    yield from _cut_short(case, stated | skipped)
    yield from _open_months(stated, lines.keys() | {OPENING}, figures)
    for table in case.schedules:
        if _is_cash(table):
            yield from _of_schedule(case, table, stated, counted)


def _cut_short(case: PresentedCase, stated: AbstractSet[str]) -> Iterator[Said]:
    """Months of the loan that a statement which looks ahead leaves out; a schedule that does is asked itself."""
    listed = {month for table in case.schedules if _is_cash(table) for row in table.rows if (month := _month(row))}
    ahead = {month for month in stated if not is_past(case, month)}
    absent = _of_the_loan(case) - stated
    if ahead and absent and all(is_past(case, month) for month in listed):
        yield Said(words.MONTHS_NOT_PROJECTED, {"months": _runs(absent)})


def _is_cash(table: ScheduleTable) -> bool:
    return MONTH in table.columns and bool({OPENED, CLOSED} & set(table.columns))


def _open_months(months: Iterable[str], stated: AbstractSet[str], figures: Table) -> Iterator[Said]:
    """Months of the statement whose closing cash stays open, with the lines that they lack.

    A line that is stated for one month is in the statement of all; opening cash and some flow each way always are.
    """
    lacking: dict[str, list[str]] = {}
    for month in sorted(months):
        lines: list[str] = [key for key in FLOWS if key in stated and figures.get((key, _basis(month))) is None]
        lines += [total for total, parts in (("C1", INFLOWS), ("C2", OUTFLOWS)) if not stated & set(parts)]
        if lines:
            lacking.setdefault(", ".join(lines), []).append(month)
    for missing, those in lacking.items():
        yield Said(words.MONTHS_ARE_OPEN, {"lines": missing, "months": _runs(those)})


def _basis(month: str) -> str:
    return f"{PERIOD_PREFIX}{month}"


def _of_schedule(
    case: PresentedCase, table: ScheduleTable, stated: Iterable[str], counted: Exact | None
) -> Iterator[Said]:
    yield from _blanks(table)
    rows = sorted(((month, row) for row in table.rows if (month := _month(row)) is not None), key=lambda each: each[0])
    months = [month for month, _ in rows]
    for month in dict.fromkeys(month for month in months if months.count(month) > 1):
        yield Said(words.MONTH_TWICE, {"table": table.label, "month": month})
    wanted = _between(months)
    if any(not is_past(case, month) for month in months):
        wanted |= _of_the_loan(case) - set(stated)
    if wanted - set(months):
        yield Said(words.MONTHS_NOT_LISTED, {"table": table.label, "months": _runs(wanted - set(months))})
    listed = [(month, number_in(row, OPENED), number_in(row, CLOSED)) for month, row in rows]
    yield from row_findings(table)
    yield from breaks(listed)
    yield from runs_out(case, listed)
    yield from _from_the_survey(case, table, listed, counted)
    yield from _instalments(case, table, rows)


def _from_the_survey(
    case: PresentedCase, table: ScheduleTable, listed: Sequence[Month], counted: Exact | None
) -> Iterator[Said]:
    """The cash counted is what the last month surveyed leaves, and with what the first one after the survey opens.

    A schedule that begins later says nothing of it: what comes and goes between is not listed.
    """
    if counted is None:
        return
    cash, surveyed = to_cents(counted), f"{case.application.survey_date:%Y-%m}"
    past = [closing for month, _, closing in listed if is_past(case, month)]
    if past and past[-1] is not None and to_cents(past[-1]) != cash:
        yield Said(words.CASH_ENDS_OTHERWISE, {"closing": to_cents(past[-1]), "counted": cash})
    ahead = [(month, opening) for month, opening, _ in listed if not is_past(case, month)]
    if not past and ahead and _follows(surveyed, ahead[0][0]):
        month, opening = ahead[0]
        if opening is not None and to_cents(opening) != cash:
            facts = {"table": table.label, "month": month, "opening": to_cents(opening), "counted": cash}
            yield Said(words.CASH_OPENS_OTHERWISE, facts)


def _instalments(case: PresentedCase, table: ScheduleTable, rows: Sequence[tuple[str, Row]]) -> Iterator[Said]:
    """The instalment of each month of the loan is that of the loan asked for, and after its end there is none."""
    payments = payments_asked(case.application)
    first = min(map(_number, _of_the_loan(case)), default=0)
    apart: dict[tuple[Decimal, Decimal], list[str]] = {}
    for month, row in rows:
        place, stated = _number(month) - first, number_in(row, INSTALMENT)
        if payments and place >= 0 and stated is not None:
            due = payments[place] if place < len(payments) else Decimal(0)
            if to_cents(stated) != due:
                apart.setdefault((to_cents(stated), due), []).append(month)
    for (stated, due), months in apart.items():
        facts = {"table": table.label, "months": _runs(months), "stated": stated, "due": due}
        yield Said(words.INSTALMENT_OF_ANOTHER_LOAN, facts)


def _blanks(table: ScheduleTable) -> Iterator[Said]:
    """Cells that are empty where the row must say something: its month, and what any other row says in numbers."""
    for place, row in enumerate(table.rows, start=1):
        if _month(row) is None:
            yield Said(words.LIST_IS_OPEN, {"place": place_in(table, place, MONTH)})
    for column in table.columns:
        if column in {OPENED, CLOSED}:
            yield from blank(table, column)
        for place in gaps_in(table, column):
            yield Said(words.LIST_IS_OPEN, {"place": place_in(table, place, column)})


def breaks(months: Sequence[Month]) -> Iterator[Said]:
    """I-08: each month opens with what the month before left."""
    for (month, _, closing), (following, opening, _) in pairwise(months):
        if not _follows(month, following) or closing is None or opening is None:
            continue
        if to_cents(closing) != to_cents(opening):
            amounts = {"closing": to_cents(closing), "opening": to_cents(opening)}
            yield Said(words.CASH_BREAKS, {"month": month, "following": following, **amounts})


def runs_out(case: PresentedCase, months: Iterable[Month]) -> Iterator[Said]:
    """A month that is projected ends with cash left (`domain.md` §1.4)."""
    for month, _, closing in months:
        if closing is not None and closing < 0 and not is_past(case, month):
            yield Said(words.CASH_RUNS_OUT, {"month": month, "closing": to_cents(closing)})


def _follows(month: str, following: str) -> bool:
    """Whether no month lies between the two."""
    return _number(following) == _number(month) + 1


def _of_the_loan(case: PresentedCase) -> set[str]:
    """The months in which the loan is repaid: from the first one asked for, else from the month after the survey."""
    asked = case.application
    first = _number(asked.first_instalment or f"{asked.survey_date:%Y-%m}") + (asked.first_instalment is None)
    return {_named(number) for number in range(first, first + asked.months)}


def _between(months: Iterable[str]) -> set[str]:
    """Every month from the first to the last."""
    numbers = [_number(month) for month in months]
    return {_named(number) for number in range(min(numbers), max(numbers) + 1)} if numbers else set()


def _runs(months: Iterable[str]) -> tuple[str, ...]:
    """Months in order, those that follow each other as one stretch."""
    runs: list[list[str]] = []
    for month in sorted(months):
        if runs and _follows(runs[-1][-1], month):
            runs[-1].append(month)
        else:
            runs.append([month])
    return tuple(run[0] if len(run) == 1 else f"{run[0]} – {run[-1]}" for run in runs)


def _month(row: Row) -> str | None:
    month = row.get(MONTH)
    return month if isinstance(month, str) and _is_month(month) else None


def _is_month(text: str) -> bool:
    return _MONTH.fullmatch(text) is not None


def _number(month: str) -> int:
    """Months since year 0, counted from 0."""
    year, own = month.split("-")[:2]
    return int(year) * MONTHS_OF_A_YEAR + int(own) - 1


def _named(number: int) -> str:
    return f"{number // MONTHS_OF_A_YEAR:04}-{number % MONTHS_OF_A_YEAR + 1:02}"
