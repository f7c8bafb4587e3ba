# SPDX-License-Identifier: Apache-2.0
"""What the charts of a case draw, read from its examination."""

from models.analysis import PeerMetric
from models.money import decimal_from, decimal_of
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE
from models.rules.capacity import cover
from models.rules.equity_bridge import bridge_of
from models.rules.equity_table import equity_table
from models.rules.figures import CAPACITY, EQUITY, SALES, at
from models.rules.peer_group import metrics_of, peers_in_file
from models.rules.sales_course import sales_months, strongest_season
from models.rules.sales_samples import sales_samples
from models.snapshots.charts import ChartFigures, CoverChart, CoverMonth, EquityChart, PeerBand, SalesChart
from models.snapshots.comparison import CapacityView, MonthRow
from models.snapshots.reading.desk import Desk
from models.snapshots.voting import Terms


def chart_figures(desk: Desk, terms: Terms, capacity: CapacityView) -> ChartFigures:
    """The figures of a case; `capacity` is that of the same terms."""
    return ChartFigures(
        _equity(desk), desk.memory.found("sales", None, lambda: _sales(desk)), _cover(desk, terms, capacity)
    )


def _equity(desk: Desk) -> EquityChart | None:
    actual = at(desk.examination.tables.tested, EQUITY, SURVEY_DATE)
    table = equity_table(desk.presented, desk.examination.checks.values(), actual)
    if table is None:
        return None
    return EquityChart(
        steps=bridge_of(table),
        expected=decimal_from(table.expected),
        actual=decimal_from(table.actual),
        gap=decimal_from(table.gap),
        ratio=dict(table.ratios)[table.chosen],
        level=table.level,
    )


def _sales(desk: Desk) -> SalesChart | None:
    tables, case = desk.examination.tables, desk.presented
    declared, verified = (at(table, SALES, MONTHLY_AVERAGE) for table in (tables.declared, tables.verified))
    if declared is None and verified is None:
        return None
    return SalesChart(
        months=sales_months(case, tables.declared, tables.verified),
        declared=decimal_of(declared),
        verified=decimal_of(verified),
        peak=strongest_season(case, tables.tested),
        peers=_peers(desk),
        samples=sales_samples(case, tables.tested),
    )


def _peers(desk: Desk) -> PeerBand | None:
    """The quartiles of the anonymous peers in the officers' file, where they are enough."""
    own = metrics_of(desk.examination.tables.effective)
    rows = peers_in_file(own, desk.presented.peers, desk.policy.peers)
    sales = next(row for row in rows if row.metric is PeerMetric.SALES)
    if sales.low is None or sales.high is None:
        return None
    return PeerBand(sales.n, sales.low, sales.high)


def _cover(desk: Desk, terms: Terms, capacity: CapacityView) -> CoverChart | None:
    if not capacity.months:
        return None
    return CoverChart(
        amount=terms.amount,
        share=capacity.share,
        declared=decimal_of(at(desk.examination.tables.declared, CAPACITY, MONTHLY_AVERAGE)),
        months=tuple(map(_month, capacity.months)),
    )


def _month(row: MonthRow) -> CoverMonth:
    return CoverMonth(
        month=row.month,
        instalment=row.instalment,
        capacity=row.ceiling,
        cover=None if row.ceiling is None else cover(row.ceiling, row.instalment),
        short=row.ceiling is not None and row.exceeds,
    )
