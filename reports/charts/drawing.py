# SPDX-License-Identifier: Apache-2.0
"""Draws any of the four charts."""

from models.snapshots.charts import Chart, CoverChart, DeviationChart, EquityChart, SalesChart
from reports.charts.deviation_tornado import draw_deviations
from reports.charts.equity_bridge import draw_equity
from reports.charts.medium import Medium
from reports.charts.repayment_cover import draw_cover
from reports.charts.sales_season import draw_sales
from reports.charts.sheet import Sheet
from reports.voice import Voice


def draw(chart: Chart, medium: Medium, voice: Voice) -> Sheet:
    """The chart in this size and these inks, with the spots that the keyboard reaches."""
    sheet = Sheet(medium)
    match chart:
        case EquityChart():
            draw_equity(sheet, chart, voice)
        case SalesChart():
            draw_sales(sheet, chart, voice)
        case DeviationChart():
            draw_deviations(sheet, chart, voice)
        case CoverChart():
            draw_cover(sheet, chart, voice)
    return sheet
