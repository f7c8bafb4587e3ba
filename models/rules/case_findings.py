# SPDX-License-Identifier: Apache-2.0
"""Where a case contradicts itself: identities between statements, schedules and reports (`domain.md` §1.5).

Findings are told to the committee and never shut the gate: what they mean is for members to judge.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from models.labels import case_findings as words
from models.labels import rules_statements
from models.labels.clearing import THE_AVERAGE
from models.money import decimal_from, to_cents
from models.presented import MONTHLY_AVERAGE, NOT_APPLICABLE, SEASON_PREFIX, SURVEY_DATE, PresentedCase, ScheduleTable
from models.rules.case_ratios import CASH_LINES
from models.rules.cash_flow import CLOSING, OPENING, is_past, months_of
from models.rules.cash_projection import breaks, projection_findings, runs_out
from models.rules.examination import Tables
from models.rules.figures import COST, EQUITY, INSTALMENTS, MARGIN, SALES, Table, at, exact, instalments_stated, tested
from models.rules.numbers import Exact
from models.rules.partners import AMOUNTS as PARTNERS_AMOUNTS
from models.rules.partners import SHARE, SHARES_MAY_DIFFER, share_findings
from models.rules.resolving import place_in
from models.rules.sales_samples import DAYS, TAKINGS, sample_findings
from models.rules.schedule_totals import (
    at_least_in,
    columns_of_worth,
    gaps_in,
    listed_at_least,
    listed_total,
    number_in,
    summed,
    total_in,
)
from models.rules.silent_lists import blank_lists, lists_without_figure
from models.rules.statements import LOANS
from models.rules.typed_averages import average_findings
from models.terms import MONTHS_OF_A_YEAR, LineKey, Said

CREDIT_REPORT = "credit_report"
"""The schedule with what the credit bureau reports."""
MARGIN_MAY_DIFFER = Decimal("0.01")
UNNAMED = ""
SALES_SHARE, INSTALMENT = "sales_share", "instalment"


def case_findings(case: PresentedCase, tables: Tables, limit: Decimal) -> tuple[Said, ...]:
    """Every finding; `limit` is the deviation from which a sales sample disagrees with the sales stated."""
    return (
        *_season_months(case),
        *_season_calendar(case),
        *_negative(case, tables.tested),
        *_replaced(case, tables.tested),
        *average_findings(case, tables.declared, tables.tested),
        *_margin(case, tables.tested),
        *_gaps(case),
        *blank_lists(case, CREDIT_REPORT),
        *_rows_against_lines(case, tables.tested),
        *lists_without_figure(case, tables.tested),
        *_hidden_debts(case, tables.tested),
        *_cash_flow(case, tables.tested),
        *projection_findings(case, tables.tested, _counted(tables.tested)),
        *_shares(case),
        *share_findings(case),
        *_periods(case),
        *sample_findings(case, tables.tested, limit),
    )


def _season_months(case: PresentedCase) -> Iterator[Said]:
    """I-06."""
    months = sum(season.months for season in case.seasons)
    if case.seasons and months != MONTHS_OF_A_YEAR:
        yield Said(rules_statements.MONTHS_NOT_TWELVE, {"months": str(months)})


def _season_calendar(case: PresentedCase) -> Iterator[Said]:
    """Each month of the year is in one season, where there are seasons."""
    named = [month for season in case.seasons for month in season.calendar]
    twice = sorted({month for month in named if named.count(month) > 1})
    absent = [month for month in range(1, MONTHS_OF_A_YEAR + 1) if case.seasons and month not in named]
    if twice:
        yield Said(words.MONTHS_IN_TWO_SEASONS, {"months": ", ".join(map(str, twice))})
    if absent:
        yield Said(words.MONTHS_IN_NO_SEASON, {"months": ", ".join(map(str, absent))})


def _replaced(case: PresentedCase, table: Table) -> Iterator[Said]:
    """The instalment of the loan that is paid off is among those stated."""
    replaced, stated = case.application.replaced_instalment, instalments_stated(table, MONTHLY_AVERAGE)
    if replaced is not None and replaced > stated:
        yield Said(words.REPLACED_NOT_STATED, {"replaced": replaced, "stated": to_cents(stated)})


def _margin(case: PresentedCase, table: Table) -> Iterator[Said]:
    """A stated margin is what sales and their cost make, to one point (`domain.md` §2.4, M14)."""
    labels = {f"{SEASON_PREFIX}{season.key}": season.label for season in case.seasons}
    for figure in (figure for line in case.lines if line.key == MARGIN for figure in line.figures):
        stated, sales, cost = exact(tested(figure)), at(table, SALES, figure.basis), at(table, COST, figure.basis)
        if not isinstance(stated, Fraction) or not sales or cost is None:
            continue
        made = (sales - cost) / sales
        if abs(stated - made) > MARGIN_MAY_DIFFER:
            facts = {"stated": decimal_from(stated), "computed": decimal_from(made)}
            yield Said(words.MARGIN_DIFFERS, {"column": labels.get(figure.basis, Said(THE_AVERAGE)), **facts})


def _negative(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-11: assets and debts are entered positive."""
    for line in case.lines:
        figure = at(table, line.key, SURVEY_DATE)
        if line.key != EQUITY and figure is not None and figure < 0:
            yield Said(rules_statements.NEGATIVE_LINE, {"code": line.label, "found": to_cents(figure)})


def _gaps(case: PresentedCase) -> Iterator[Said]:
    """Rows of a list that do not say what others say: what is missing leaves the sum of the list open."""
    for table in case.schedules:
        for column in dict.fromkeys((*columns_of_worth(table), *_added_up(table))):
            for row in gaps_in(table, column):
                if column != SHARE or not _says_amount(table.rows[row - 1]):
                    yield Said(words.LIST_IS_OPEN, {"place": place_in(table, row, column)})


def _added_up(table: ScheduleTable) -> tuple[str, ...]:
    """The columns that are added up beside what the rows are worth."""
    samples = (TAKINGS, DAYS) if TAKINGS in table.columns else ()
    debts = (INSTALMENT,) if table.name == CREDIT_REPORT or (table.line or "").startswith(LOANS) else ()
    return (SALES_SHARE, SHARE, *samples, *debts)


def _says_amount(partner: Mapping[str, object]) -> bool:
    """Whether a supplier or customer has an amount, from which the share follows."""
    return any(number_in(partner, name) is not None for name in PARTNERS_AMOUNTS)


def _rows_against_lines(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-04: the rows behind an asset or a debt make the line, to the cent."""
    for line in case.lines:
        rows, figure = _behind(case, line.key), at(table, line.key, SURVEY_DATE)
        if line.key != EQUITY and rows is not None and figure is not None and to_cents(rows) != to_cents(figure):
            yield Said(words.ROWS_DIFFER, {"line": line.label, "rows": to_cents(rows), "figure": to_cents(figure)})


def _behind(case: PresentedCase, key: LineKey) -> Decimal | None:
    """What the lists behind a line come to; nothing without a list, or with one that is not added up."""
    totals = [listed_total(each) for each in case.schedules if each.line == key and columns_of_worth(each)]
    known = [total for total in totals if total is not None]
    return summed(known) if known and len(known) == len(totals) else None


def _hidden_debts(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-07 and I-09: what the debt list and the credit report name must be in the statements.

    The debt list is what stands behind the loans (L4, L5); payables and guarantees given are none of them.
    """
    reports = [each for each in case.schedules if each.name == CREDIT_REPORT]
    lists = [each for each in case.schedules if each not in reports and (each.line or "").startswith(LOANS)]
    listed = _of_each_creditor(lists, reports)
    stated, silent = _stated(table, INSTALMENTS, MONTHLY_AVERAGE)
    if listed > stated:
        facts = {"listed": to_cents(listed), "stated": to_cents(stated), "lines": silent}
        yield Said(words.INSTALMENTS_NOT_STATED if silent else words.INSTALMENTS_HIDDEN, facts)
    reported = summed(map(listed_at_least, reports))
    owed, silent = _stated(table, LOANS, SURVEY_DATE)
    if reported > owed:
        facts = {"listed": to_cents(reported), "stated": to_cents(owed), "lines": silent}
        yield Said(words.DEBTS_NOT_STATED if silent else words.DEBTS_HIDDEN, facts)


def _of_each_creditor(lists: Sequence[ScheduleTable], reports: Sequence[ScheduleTable]) -> Decimal:
    """Σ of the instalments: what both the list and the report name counts once, at the larger of the two.

    So do the loans without a creditor's name: those of the one may be those of the other.
    """
    listed, reported = _by_creditor(lists), _by_creditor(reports)
    nothing = Decimal(0)
    names = (listed | reported).keys()
    return sum((max(listed.get(name, nothing), reported.get(name, nothing)) for name in names), nothing)


def _by_creditor(tables: Iterable[ScheduleTable]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for row in (row for table in tables for row in table.rows):
        instalment, name = number_in(row, INSTALMENT), str(row.get("name") or UNNAMED).strip().casefold()
        if instalment is not None:
            found[name] = found.get(name, Decimal(0)) + instalment
    return found


def _cash_flow(case: PresentedCase, table: Table) -> Iterator[Said]:
    """I-08 from month to month, and the last one surveyed leaves what was counted."""
    months = months_of(case, table)
    cash = [(month, totals[OPENING], totals[CLOSING]) for month, totals in months]
    yield from breaks(cash)
    past = [totals[CLOSING] for month, totals in months if is_past(case, month)]
    counted = _counted(table)
    if past and past[-1] is not None and counted is not None and to_cents(past[-1]) != to_cents(counted):
        yield Said(words.CASH_ENDS_OTHERWISE, {"closing": to_cents(past[-1]), "counted": to_cents(counted)})
    yield from runs_out(case, cash)


def _counted(table: Table) -> Exact | None:
    """Cash and bank balances at the survey, where both are stated."""
    counted, silent = _stated(table, CASH_LINES, SURVEY_DATE)
    return None if silent else counted


def _shares(case: PresentedCase) -> Iterator[Said]:
    """I-10: products make all sales; suppliers or customers that are named make at most all."""
    for table in case.schedules:
        share = total_in(table, SALES_SHARE)
        if share is not None and abs(share - 1) > SHARES_MAY_DIFFER:
            yield Said(words.SHARES_DIFFER, {"table": table.label, "share": share})
        share = at_least_in(table, SHARE)
        if share - 1 > SHARES_MAY_DIFFER:
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


def _stated(table: Table, codes: Sequence[str], basis: str) -> tuple[Exact, str]:
    """What is stated of these lines, and which are missing: a line in no statement only where none of them is in it.

    What is not applicable is no part of the sum, and is stated.
    """
    found = {code: table[LineKey(code), basis] for code in codes if (LineKey(code), basis) in table}
    missing = [code for code in found or codes if found.get(code) is None]
    amounts = (Fraction(value) for value in found.values() if value is not None and value is not NOT_APPLICABLE)
    return sum(amounts, Fraction(0)), ", ".join(missing)
