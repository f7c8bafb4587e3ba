# SPDX-License-Identifier: Apache-2.0
"""One case read for its overview."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy.orm import Session

from models.analysis import SoftFact
from models.importers.soft_facts import FACTS, marked_cells
from models.importers.words import key_of
from models.money import decimal_from, decimal_of
from models.presented import SURVEY_DATE
from models.rules.cash_flow import months_of
from models.rules.check_state import by_lines
from models.rules.equity_table import equity_table
from models.rules.figures import EQUITY, SALES, at
from models.rules.line_state import method_behind
from models.rules.numbers import Exact
from models.rules.partners import CUSTOMERS, SUPPLIERS, concentration, debtors_of, partners_of
from models.rules.sales_samples import sales_samples
from models.rules.soft_grid import soft_grid, soft_index
from models.rules.spread import spread_of
from models.rules.stress import largest
from models.snapshots.overview import (
    CashMonth,
    EquityView,
    MissingRow,
    OverviewSnapshot,
    PartnerRow,
    PartnersView,
    PeriodRow,
    SampleRow,
    SoftRow,
    WorstRow,
)
from models.snapshots.reading.case import terms_in_force
from models.snapshots.reading.client import earlier_decisions
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.findings import findings_of
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.peers import peers_view
from models.snapshots.reading.sizing import RECEIVABLES, lacking, sizing_of
from models.terms import AgendaItemId, Level, LineKey

THREE = 3
"""Whose share tells how much rests on a few (`domain.md` §2.10)."""


def load_overview(session: Session, *, item: AgendaItemId) -> OverviewSnapshot:
    """What starts the talk about a case."""
    desk = desk_of(session, item)
    case, examination = desk.presented, desk.examination
    gate = gate_of(session, item, desk)
    levels = Counter(state.level for state in examination.counted_lines)
    soft = _soft(desk)
    terms = terms_in_force(session, desk)
    sizing = sizing_of(desk, terms)
    return OverviewSnapshot(
        case=desk.case,
        purpose=case.application.purpose,
        people=case.people,
        last=next(iter(earlier_decisions(session, desk)), None),
        level_counts=tuple((level, levels[level]) for level in Level),
        cleared=sum(state.cleared for state in examination.counted_lines),
        total=len(examination.counted_lines),
        index=examination.index,
        worst=tuple(_worst(desk, key) for key in examination.worst),
        missing=tuple(MissingRow(row.said, row.line, row.question) for row in gate.rows if not row.met),
        proposal=gate.proposal,
        findings=findings_of(case, examination.tables, desk.policy.limits_of(SALES).over),
        equity=_equity(desk),
        sizing=sizing,
        sizing_lacks=lacking(desk, terms) if sizing is None else (),
        peers=peers_view(session, desk),
        suppliers=_partners(desk, SUPPLIERS),
        customers=_partners(desk, CUSTOMERS),
        debtors=_debtors(desk),
        samples=tuple(
            SampleRow(sample.name, sample.days, sample.daily, sample.deviation)
            for sample in sales_samples(case, examination.tables.tested)
        ),
        cash=_cash(desk),
        soft=soft[0],
        soft_index=soft[1],
    )


def _worst(desk: Desk, key: LineKey) -> WorstRow:
    state = desk.examination.line(key)
    checks = by_lines(desk.examination.checks).get(key, ())
    spread = spread_of(checks, state.basis)
    return WorstRow(
        line=key,
        label=desk.label(key),
        level=state.level,
        deviation=decimal_of(state.largest),
        cause=state.cause,
        methods=0 if spread is None else spread.count,
        spread=None if spread is None else decimal_of(spread.width),
        furthest=method_behind(state, checks),
    )


def _equity(desk: Desk) -> EquityView | None:
    actual = at(desk.examination.tables.tested, EQUITY, SURVEY_DATE)
    table = equity_table(desk.presented, desk.examination.checks.values(), actual)
    if table is None:
        return None
    return EquityView(
        periods=tuple(
            PeriodRow(period.name, period.months, period.monthly_profit, period.profit) for period in table.periods
        ),
        steps=table.steps,
        expected=decimal_from(table.expected),
        actual=decimal_from(table.actual),
        ratios=table.ratios,
        chosen=table.chosen,
        level=table.level,
        reading=table.reading,
        asks=table.asks,
        cause=table.cause,
    )


def _partners(desk: Desk, name: str) -> PartnersView:
    found = partners_of(desk.presented, name)
    rows = tuple(PartnerRow(partner.name, partner.share, partner.terms) for partner in found)
    return PartnersView(rows, concentration(found, THREE))


def _debtors(desk: Desk) -> Decimal | None:
    """What the three largest debtors owe of all receivables."""
    owed = at(desk.examination.tables.tested, RECEIVABLES, SURVEY_DATE)
    lost = largest(debtors_of(desk.presented), THREE)
    return decimal_from(lost / owed) if owed and lost else None


def _cash(desk: Desk) -> tuple[CashMonth, ...]:
    months = months_of(desk.presented, desk.examination.tables.tested)
    return tuple(_month(month, totals) for month, totals in months)


def _month(month: str, totals: Mapping[str, Exact | None]) -> CashMonth:
    opening, net, closing = totals["C0"], totals["C3"], totals["C9"]
    beside = closing - opening - net if opening is not None and net is not None and closing is not None else None
    amounts = (opening, totals["C1"], totals["C2"], beside, closing)
    return CashMonth(month, *map(decimal_of, amounts))


def _soft(desk: Desk) -> tuple[tuple[SoftRow, ...], int]:
    """The marks of the grid with the officer's words, and their index; nothing where the policy leaves it out."""
    if not desk.policy.soft_grid:
        return (), 0
    topics = {fact.value: pair for fact, pair in FACTS.items()}
    told = {key_of(topic, topics): text for topic, text in desk.presented.soft_information}
    marks = soft_grid(marked_cells(desk.presented.soft_information))
    rows = tuple(SoftRow(SoftFact(mark.fact), told[mark.fact.value], mark.departure) for mark in marks)
    return rows, soft_index(marks)
