# SPDX-License-Identifier: Apache-2.0
"""How much may be lent on a case: its terms against every cap, each month and every supposition of the policy."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from models.analysis import Cap, CaseRatio
from models.money import decimal_from
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE, NotApplicable, ScheduleTable
from models.rules.case_ratios import CASH_LINES, case_ratios
from models.rules.ceiling import fitting_below
from models.rules.figures import BALANCE_SHEET, DISPOSABLE, EQUITY, SALES, at, free_cash, rows_under
from models.rules.guarantors import guarantor_capacity, guarantors_of, security
from models.rules.outlook import Outlook
from models.rules.partners import debtors_of
from models.rules.resolving import place_in
from models.rules.schedule_totals import columns_of_worth, gaps_in, listed_total
from models.rules.sizing import Grounds, binding, caps, open_caps
from models.rules.statements import PROFIT_LINES, line_sum
from models.rules.stress import Earning, StressTest, stress_tests
from models.rules.working_capital import working_capital_need
from models.snapshots.reading.case import terms_in_force
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.terms import loan_of, plan_of, resized
from models.snapshots.sizing import AheadRow, CapRow, GuarantorRow, OpenCap, SizingView, StressRow
from models.snapshots.voting import Terms
from models.terms import AgendaItemId, LineKey, Said

PURPOSE, CREDIT_CHECK = "purpose_need", "ratio.receivables"
GROSS, RECEIVABLES = LineKey("P3"), LineKey("A3")
MORE_THAN_ANY = Decimal(1_000_000_000)
"""An amount from which the largest that fits is found by shrinking."""


def load_sizing(session: Session, *, item: AgendaItemId) -> SizingView | None:
    """What may be lent on a case, by the terms in force."""
    desk = desk_of(session, item)
    return sizing_of(desk, terms_in_force(session, desk))


def sizing_of(desk: Desk, terms: Terms) -> SizingView | None:
    """These terms against everything that bounds them; nothing while cash or the figures of some month are missing."""
    earnings, cash = _earnings(desk, terms.months), _cash(desk)
    if earnings is None or cash is None:
        return None
    payments = _payments(desk, terms)
    stress = _stress(desk, terms, earnings, payments, cash)
    found = stress[0].outlook
    grounds = _grounds(desk, terms.months, found.supported)
    rows = _cap_rows(desk, terms.amount, grounds)
    return SizingView(
        amount=terms.amount,
        months=terms.months,
        annual_rate=terms.annual_rate,
        schedule_type=terms.schedule_type,
        balloon=terms.balloon,
        grace_months=terms.grace_months,
        replaced_instalment=desk.presented.application.replaced_instalment,
        share=desk.policy.capacity_share,
        caps=rows,
        binding=next(row for row in rows if row.binds),
        even=fitting_below(plan_of(desk, resized(terms, MORE_THAN_ANY, terms.months)), desk.ceilings(terms.months)),
        ahead=_ahead(desk, found),
        stress=tuple(map(_stress_row, stress)),
        ratios=_ratios(desk, terms.amount, payments),
        guarantors=_guarantors(desk, terms.months),
        open_caps=_open_caps(desk, grounds),
        first_loan_factor=desk.policy.first_loan_factor if _is_first(desk) else None,
        exposure_stated=desk.presented.application.other_exposure is not None,
    )


def lacking(desk: Desk, terms: Terms) -> tuple[str, ...]:
    """The lines whose blank figures leave `sizing_of` without an answer, in the officers' words."""
    table, months = desk.examination.tables.effective, frozenset(desk.bases(terms.months))

    def is_blank(key: LineKey) -> bool:
        if key in CASH_LINES:
            return table.get((key, SURVEY_DATE)) is None
        part_of_profit = key.partition(".")[0] in PROFIT_LINES and not rows_under(desk.presented, key)
        return part_of_profit and any(table.get((key, basis)) is None for basis in months)

    absent = () if _has_cash_lines(desk) else tuple(desk.label(LineKey(key)) for key in CASH_LINES)
    blank = (line.label for line in desk.presented.lines if is_blank(line.key))
    return tuple(dict.fromkeys((*absent, *blank)))


def _cash(desk: Desk) -> Fraction | None:
    """What is on hand and in accounts; where no line of the two is in the balance sheet it is not known."""
    return line_sum(_column(desk, SURVEY_DATE), CASH_LINES) if _has_cash_lines(desk) else None


def _has_cash_lines(desk: Desk) -> bool:
    return any((LineKey(key), SURVEY_DATE) in desk.examination.tables.effective for key in CASH_LINES)


def _earnings(desk: Desk, months: int) -> tuple[Earning, ...] | None:
    """Sales, gross profit and disposable cash of each month at effective values."""
    table = desk.examination.tables.effective
    found = []
    for basis, disposable in zip(desk.bases(months), desk.disposable(months), strict=True):
        sales, gross = (at(table, key, basis) for key in (SALES, GROSS))
        if sales is None or gross is None or disposable is None:
            return None
        found.append(Earning(sales, gross, disposable))
    return tuple(found)


def _payments(desk: Desk, terms: Terms) -> tuple[Decimal, ...]:
    """One payment for each month; before a single payment at maturity nothing is paid."""
    payments = loan_of(desk, terms).payments
    return (*[Decimal(0)] * (terms.months - len(payments)), *payments)


def _stress(
    desk: Desk, terms: Terms, earnings: Sequence[Earning], payments: Sequence[Decimal], cash: Fraction
) -> tuple[StressTest, ...]:
    return stress_tests(
        earnings,
        payments,
        debtors_of(desk.presented),
        desk.policy.stress,
        share=desk.policy.capacity_share,
        annual_rate=terms.annual_rate,
        opening=cash,
    )


def _grounds(desk: Desk, months: int, supported: Decimal) -> Grounds:
    application, table = desk.presented.application, desk.examination.tables.effective
    purpose = _purpose(desk)
    return Grounds(
        requested=application.requested,
        need=None if purpose is None else listed_total(purpose),
        need_listed=purpose is not None,
        working_capital=_working_capital(desk),
        supported=supported,
        first_loan=_is_first(desk),
        equity=at(table, EQUITY, SURVEY_DATE),
        assets=at(table, LineKey("AT"), SURVEY_DATE),
        debts=at(table, LineKey("LT"), SURVEY_DATE),
        other_exposure=application.other_exposure or Decimal(0),
        security=security(desk.presented, months, desk.policy.sizing),
    )


def _purpose(desk: Desk) -> ScheduleTable | None:
    """The list of what the loan is for."""
    return next((table for table in desk.presented.schedules if table.name == PURPOSE), None)


def _cap_rows(desk: Desk, amount: Decimal, grounds: Grounds) -> tuple[CapRow, ...]:
    """Every cap on an amount that is known, in order, with the one that binds."""
    found = caps(grounds, desk.policy.sizing, desk.policy.first_loan_factor)
    lowest = binding(found)
    return tuple(CapRow(cap, value, binds=cap is lowest, exceeded=amount > value) for cap, value in found.items())


def _open_caps(desk: Desk, grounds: Grounds) -> tuple[OpenCap, ...]:
    """The caps that cannot be computed, each with what it waits for."""
    sheet = _blank(desk, BALANCE_SHEET, SURVEY_DATE)
    lacks = {
        Cap.NEED: _blank_cells(_purpose(desk)),
        Cap.WORKING_CAPITAL: sheet + _blank(desk, tuple(PROFIT_LINES), MONTHLY_AVERAGE),
    }
    return tuple(OpenCap(cap, lacks.get(cap, sheet)) for cap in open_caps(grounds, desk.policy.sizing))


def _blank(desk: Desk, starts: str | tuple[str, ...], basis: str) -> tuple[Said | str, ...]:
    """The lines of one statement without a figure, in the officers' words."""
    table = desk.examination.tables.effective
    return tuple(
        line.label
        for line in desk.presented.lines
        if line.key.startswith(starts)
        and table.get((line.key, basis)) is None
        and not rows_under(desk.presented, line.key)
    )


def _blank_cells(table: ScheduleTable | None) -> tuple[Said | str, ...]:
    """The cells that keep a list from being added up; the list itself where it says no amount at all."""
    if table is None:
        return ()
    cells = [place_in(table, row, column) for column in columns_of_worth(table) for row in gaps_in(table, column)]
    return tuple(cells) or (table.label,)


def _working_capital(desk: Desk) -> Fraction | None:
    growth = desk.policy.sizing.working_capital_growth
    if growth is None:
        return None
    return working_capital_need(_column(desk, SURVEY_DATE), _column(desk, MONTHLY_AVERAGE), Fraction(growth))


def _is_first(desk: Desk) -> bool:
    return desk.presented.application.loan_number == 1


def _ahead(desk: Desk, found: Outlook) -> tuple[AheadRow, ...]:
    calendar = desk.calendar(len(found.months))
    return tuple(
        AheadRow(
            month=f"{year}-{month:02}",
            payment=each.payment,
            disposable=each.disposable,
            ceiling=each.ceiling,
            ratio=each.ratio,
            payments_so_far=each.payments_so_far,
            ceilings_so_far=each.ceilings_so_far,
            cash=each.cash,
            exceeds=each.exceeds,
        )
        for (year, month), each in zip(calendar, found.months, strict=True)
    )


def _stress_row(test: StressTest) -> StressRow:
    found = test.outlook
    return StressRow(
        scenario=test.scenario,
        size=test.size,
        average=found.average_ratio,
        highest=found.highest_ratio,
        months_above=found.months_above,
        supported=found.supported,
        lowest_cash=found.lowest_cash,
    )


def _ratios(desk: Desk, amount: Decimal, payments: Sequence[Decimal]) -> tuple[tuple[CaseRatio, Decimal | None], ...]:
    """Ratios of the case, some of them with this loan; its instalment is the average payment of a month."""
    average = sum(map(Fraction, payments), Fraction(0)) / len(payments)
    free = free_cash(desk.presented, desk.examination.tables.effective, MONTHLY_AVERAGE)
    month = {**_column(desk, MONTHLY_AVERAGE), DISPOSABLE: free}
    found = case_ratios(_column(desk, SURVEY_DATE), month, Fraction(amount), average, _credit_share(desk))
    return tuple((ratio, None if value is None else decimal_from(value)) for ratio, value in found.items())


def _column(desk: Desk, basis: str) -> Mapping[str, Fraction | None]:
    """Effective figures at one basis; what is not applicable is no part of a sum."""
    table = desk.examination.tables.effective
    stated = ((key, value) for (key, own), value in table.items() if own == basis)
    return {key: value for key, value in stated if not isinstance(value, NotApplicable)}


def _credit_share(desk: Desk) -> Fraction | None:
    """The share sold on credit, where a check of receivables that is not rejected has it among its inputs."""
    for state in desk.examination.checks.values():
        if state.rejected is not None:
            continue
        share, asked = state.inputs.get("credit_share"), (state.check.line, state.check.procedure)
        if asked == (RECEIVABLES, CREDIT_CHECK) and isinstance(share, Decimal | Fraction):
            return Fraction(share)
    return None


def _guarantors(desk: Desk, months: int) -> tuple[GuarantorRow, ...]:
    return tuple(
        GuarantorRow(each.name, each.influence, guarantor_capacity(each, months, desk.policy.sizing))
        for each in guarantors_of(desk.presented)
    )
