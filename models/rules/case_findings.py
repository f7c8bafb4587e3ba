# SPDX-License-Identifier: Apache-2.0
"""Where a case contradicts itself: identities between statements, schedules and reports (`domain.md` §1.5).

Findings are told to the committee and never shut the gate: what they mean is for members to judge.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from models.labels import case_findings as words
from models.labels import rules_statements
from models.money import to_cents
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE, PresentedCase, ScheduleTable
from models.rules.cash_flow import CLOSING, OPENING, months_of
from models.rules.examination import Tables
from models.rules.figures import EQUITY, Table, at
from models.rules.numbers import Exact
from models.rules.sales_samples import sample_findings
from models.rules.schedule_totals import listed_total, number_in, total_in
from models.rules.statement_findings import MONTHS_OF_A_YEAR
from models.terms import LineKey, Said

CREDIT_REPORT = "credit_report"
"""The schedule with what the credit bureau reports."""
DEBTS = ("L4a", "L4b", "L4c", "L5")
INSTALMENTS = ("P5", "P8")
SHARES_MAY_DIFFER = Decimal("0.005")
SALES_SHARE, SHARE, INSTALMENT = "sales_share", "share", "instalment"


def case_findings(case: PresentedCase, tables: Tables, limit: Decimal) -> tuple[Said, ...]:
    """Every finding; `limit` is the deviation from which a sales sample disagrees with the sales stated."""
    return (
        *_season_months(case),
        *_negative(case, tables.tested),
        *_rows_against_lines(case, tables.tested),
        *_hidden_debts(case, tables.tested),
        *_cash_flow(case, tables.tested),
        *_shares(case),
        *_periods(case),
        *sample_findings(case, tables.tested, limit),
    )


def _season_months(case: PresentedCase) -> Iterator[Said]:
    """I-06."""
    months = sum(season.months for season in case.seasons)
    if case.seasons and months != MONTHS_OF_A_YEAR:
        yield Said(rules_statements.MONTHS_NOT_TWELVE, {"months": str(months)})


def _negative(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-11: assets and debts are entered positive."""
    for line in case.lines:
        figure = at(table, line.key, SURVEY_DATE)
        if line.key != EQUITY and figure is not None and figure < 0:
            yield Said(rules_statements.NEGATIVE_LINE, {"code": line.label, "found": to_cents(figure)})


def _rows_against_lines(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-04: the rows behind an asset or a debt make the line, to the cent."""
    for line in case.lines:
        lists = [each for each in case.schedules if each.line == line.key]
        behind = [total for each in lists if (total := listed_total(each)) is not None]
        figure = at(table, line.key, SURVEY_DATE)
        rows = sum(behind, Decimal(0))
        if behind and line.key != EQUITY and figure is not None and to_cents(rows) != to_cents(figure):
            yield Said(words.ROWS_DIFFER, {"line": line.label, "rows": to_cents(rows), "figure": to_cents(figure)})


def _hidden_debts(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-07 and I-09: what the debt list and the credit report name must be in the statements."""
    lists = [each for each in case.schedules if each.name == CREDIT_REPORT or (each.line or "").startswith("L")]
    listed = sum((total for each in lists if (total := total_in(each, INSTALMENT)) is not None), Decimal(0))
    stated = _sum(table, INSTALMENTS, MONTHLY_AVERAGE)
    if listed > stated:
        yield Said(words.INSTALMENTS_HIDDEN, {"listed": listed, "stated": to_cents(stated)})
    reports = [each for each in lists if each.name == CREDIT_REPORT]
    reported = sum((total for each in reports if (total := listed_total(each)) is not None), Decimal(0))
    owed = _sum(table, DEBTS, SURVEY_DATE)
    if reported > owed:
        yield Said(words.DEBTS_HIDDEN, {"listed": reported, "stated": to_cents(owed)})


def _cash_flow(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-08: each month opens with what the month before left, and the last leaves what was counted."""
    months = months_of(case, table)
    for (month, totals), (following, next_totals) in pairwise(months):
        closing, opening = totals[CLOSING], next_totals[OPENING]
        if closing is not None and opening is not None and to_cents(closing) != to_cents(opening):
            amounts = {"closing": to_cents(closing), "opening": to_cents(opening)}
            yield Said(words.CASH_BREAKS, {"month": month, "following": following, **amounts})
    closing = months[-1][1][CLOSING] if months else None
    counted = _sum(table, ("A1", "A2"), SURVEY_DATE)
    if closing is not None and to_cents(closing) != to_cents(counted):
        yield Said(words.CASH_ENDS_OTHERWISE, {"closing": to_cents(closing), "counted": to_cents(counted)})


def _shares(case: PresentedCase) -> Iterator[Said]:
    """I-10: products make all sales; suppliers or customers that are named make at most all."""
    for table in case.schedules:
        share = total_in(table, SALES_SHARE)
        if share is not None and abs(share - 1) > SHARES_MAY_DIFFER:
            yield Said(words.SHARES_DIFFER, {"table": table.label, "share": share})
        share = total_in(table, SHARE)
        if share is not None and share - 1 > SHARES_MAY_DIFFER:
            yield Said(words.SHARES_TOO_HIGH, {"table": table.label, "share": share})


def _periods(case: PresentedCase) -> Iterator[Said]:
    """The profit stated for a period of the equity check is its months times its monthly profit."""
    for table in case.schedules:
        if table.line == EQUITY:
            for row in table.rows:
                yield from _period(table, row)


def _period(table: ScheduleTable, row: Mapping[str, object]) -> Iterator[Said]:
    months, monthly, stated = (number_in(row, column) for column in ("months", "monthly_profit", "profit"))
    if months is None or monthly is None or stated is None or to_cents(months * monthly) == to_cents(stated):
        return
    facts = {"months": months, "monthly": monthly, "computed": to_cents(months * monthly), "stated": stated}
    yield Said(words.PROFIT_DIFFERS, {"table": table.label, "period": str(row.get("name") or "—"), **facts})


def _sum(table: Table, codes: tuple[str, ...], basis: str) -> Exact:
    """What is stated of these lines; lines that are not stated hide nothing here."""
    return sum((at(table, LineKey(code), basis) or Fraction(0) for code in codes), Fraction(0))
