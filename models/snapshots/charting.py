# SPDX-License-Identifier: Apache-2.0
"""Which charts a case has, and what each says in one sentence; pure."""

from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256

from models.labels import charts as labels
from models.money import rounded
from models.snapshots.charts import (
    Chart,
    ChartKind,
    CoverChart,
    CoverMonth,
    DeviationBar,
    DeviationChart,
    EquityChart,
    SalesChart,
)
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import Level, LineKind, Said

MOST_LINES = 12

TITLES = {
    ChartKind.EQUITY: labels.EQUITY,
    ChartKind.SALES: labels.SALES,
    ChartKind.DEVIATIONS: labels.DEVIATIONS,
    ChartKind.COVER: labels.COVER,
}


def chart_of(case: CaseSnapshot, kind: ChartKind) -> Chart | None:
    """What there is to draw; `None` where the case has nothing for it."""
    match kind:
        case ChartKind.EQUITY:
            return case.charts.equity
        case ChartKind.SALES:
            sales = case.charts.sales
            return sales if sales is not None and sales.months else None
        case ChartKind.DEVIATIONS:
            found = deviations_of(case)
            return found if found.bars else None
        case ChartKind.COVER:
            return case.charts.cover


def conclusion_of(case: CaseSnapshot, kind: ChartKind) -> Said:
    """What the chart shows in one sentence: the committee's own while its figures stand, else the computed one."""
    own = own_words(case, kind)
    return computed_conclusion(case, kind) if own is None else Said(labels.OWN_WORDS, {"text": own})


def own_words(case: CaseSnapshot, kind: ChartKind) -> str | None:
    """What was said of the very sentence that is computed now."""
    said = next((each for each in case.conclusions if each.kind is kind), None)
    return None if said is None or said.computed != mark_of(case, kind) else said.text


def mark_of(case: CaseSnapshot, kind: ChartKind) -> str:
    """Tells whether the computed sentence is still the same."""
    said = computed_conclusion(case, kind)
    return sha256(repr((said.template, sorted(said.fields.items()))).encode()).hexdigest()


def computed_conclusion(case: CaseSnapshot, kind: ChartKind) -> Said:
    """What the chart shows by its figures, or why there is none."""
    chart = chart_of(case, kind)
    match chart:
        case EquityChart():
            return _equity(chart)
        case SalesChart():
            return _sales(chart)
        case DeviationChart():
            return _deviations(chart)
        case CoverChart():
            return _cover(chart)
        case None:
            return _nothing(case, kind)


def deviations_of(case: CaseSnapshot) -> DeviationChart:
    """Lines by how far they are beyond their own limit; derived lines and those with nothing to compare stay out."""
    lines = sorted(
        (line for line in case.lines if line.kind is LineKind.ROOT), key=lambda line: line.rank, reverse=True
    )
    counts = dict(case.level_counts)
    return DeviationChart(tuple(_bars(lines))[:MOST_LINES], counts.get(Level.SEVERE, 0), counts.get(Level.OVER, 0))


def _bars(lines: list[LineRow]) -> Iterator[DeviationBar]:
    """A line's own deviation; of a debt that was denied and never verified, that of the check which found it."""
    for line in lines:
        deviation = line.deviation or line.largest
        if deviation:
            yield DeviationBar(line.key, line.label, deviation, line.limit, line.adverse, line.level)


def _equity(chart: EquityChart) -> Said:
    shown = rounded(chart.actual, 0) - rounded(chart.expected, 0)  # the sentence says all three in whole yuan
    facts = {"expected": chart.expected, "actual": chart.actual, "gap": shown, "ratio": chart.ratio}
    if not chart.gap:
        return Said(labels.EQUITY_EXPLAINED, facts)
    if chart.ratio is None:
        return Said(labels.EQUITY_GAP, facts)
    return Said(labels.EQUITY_WITHIN if chart.level is Level.WITHIN else labels.EQUITY_BEYOND, facts)


def _sales(chart: SalesChart) -> Said:
    facts = {"declared": chart.declared, "verified": chart.verified}
    if chart.peak is not None:
        peak = chart.peak
        told = {"season": peak.name, "months": peak.months, "share": peak.share, "even": peak.even}
        return Said(labels.SALES_PEAK, {**facts, **told})
    known = [(month.verified, month.month) for month in chart.months if month.verified is not None]
    if not known:
        return Said(labels.SALES_DECLARED_ONLY, facts)
    low, high = min(known), max(known)
    told = {"low": low[0], "low_month": low[1], "high": high[0], "high_month": high[1]}
    return Said(labels.SALES_BETWEEN, {**facts, **told})


def _deviations(chart: DeviationChart) -> Said:
    largest = {"line": chart.bars[0].label, "deviation": chart.bars[0].deviation}
    if not chart.over and not chart.severe:
        return Said(labels.DEVIATIONS_CLEAN, largest)
    return Said(labels.DEVIATIONS_MANY, {"severe": chart.severe, "over": chart.over, **largest})


def _cover(chart: CoverChart) -> Said:
    facts = {"amount": chart.amount, "count": len(chart.months), "share": chart.share}
    unknown = sum(month.capacity is None for month in chart.months)
    if unknown:
        return Said(labels.COVER_UNKNOWN, {**facts, "unknown": unknown})
    thinnest = min(chart.months, key=_thinness)
    told = {"month": thinnest.month, "instalment": thinnest.instalment, "capacity": thinnest.capacity}
    facts = {**facts, **told, "cover": thinnest.cover}
    short = sum(month.short for month in chart.months)
    return Said(labels.COVER_SHORT, {**facts, "short": short}) if short else Said(labels.COVER_WHOLE, facts)


def _thinness(month: CoverMonth) -> Decimal:
    return Decimal("Infinity") if month.cover is None else month.cover


def _nothing(case: CaseSnapshot, kind: ChartKind) -> Said:
    sales = case.charts.sales
    if kind is ChartKind.SALES and sales is not None:
        return Said(labels.NO_SEASONS, {"declared": sales.declared, "verified": sales.verified})
    return Said(
        {
            ChartKind.EQUITY: labels.NO_EQUITY,
            ChartKind.SALES: labels.NO_SALES,
            ChartKind.DEVIATIONS: labels.NO_DEVIATIONS,
            ChartKind.COVER: labels.NO_COVER,
        }[kind]
    )
