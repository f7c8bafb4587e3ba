# SPDX-License-Identifier: Apache-2.0
"""图 3 偏差龙卷风: the lines furthest beyond their own limits."""

from decimal import Decimal

from models.labels import charts as labels
from models.snapshots.charts import DeviationBar, DeviationChart
from models.terms import Level, Said
from reports.charts.rows import Rows, rows_that_fit
from reports.charts.sheet import Box, Fill, Sheet
from reports.voice import Voice

CLIPPED_AT = Decimal("0.5")
"""Bars beyond ±50 % end in an arrow; their numbers do not."""
WIDE = 55
"""From so many times the size of the text on, a word says which way a figure is off."""


def draw_deviations(sheet: Sheet, chart: DeviationChart, voice: Voice) -> None:
    """Solid is adverse, hollow favourable, grey the band of the limit."""
    head = sheet.size * 1.5
    bars = chart.bars[: rows_that_fit(sheet, head)]
    numbers = [voice.percent(bar.deviation) for bar in bars]
    rows = Rows.of(sheet, [bar.label for bar in bars], numbers, shapes=True, head=head)
    if sheet.medium.width >= WIDE * sheet.size:
        rows.right -= max(sheet.wide(_judged(bar, voice)) for bar in bars) + sheet.size * 0.6
    edge = sheet.size * 0.8
    half = (rows.right - rows.left) / 2 - edge
    zero = (rows.left + rows.right) / 2
    _scale(sheet, rows, zero, half, voice)
    for place, bar in enumerate(bars):
        rows.write(place, bar.level, bold=bar.level.rank >= Level.OVER.rank)
        _bar(sheet, rows, place, bar, zero, half)
        if sheet.medium.width >= WIDE * sheet.size:
            sheet.text(rows.right + sheet.size * 0.6, rows.middle(place), _judged(bar, voice))
        facts = {"name": bar.label, "deviation": bar.deviation, "level": bar.level}
        sheet.spot(rows.whole(place), Said(labels.BAR_DEVIATION, facts), bar.line)


def _scale(sheet: Sheet, rows: Rows, zero: float, half: float, voice: Voice) -> None:
    for mark in (-CLIPPED_AT, Decimal(0), CLIPPED_AT):
        x = zero + float(mark / CLIPPED_AT) * half
        line = sheet.rule if mark else sheet.base
        line((x, rows.bottom), (x, rows.top))
        text = voice.percent(mark) if mark else "0"
        shown = text.replace(".0%", "%")
        sheet.text(x, rows.top + sheet.size * 0.8, shown, across=0.5)


def _bar(sheet: Sheet, rows: Rows, place: int, bar: DeviationBar, zero: float, half: float) -> None:
    band = float(min(bar.limit, CLIPPED_AT) / CLIPPED_AT) * half
    whole = rows.whole(place)
    sheet.band(Box(zero - band, whole.bottom + 1, zero + band, whole.top - 1), upright=True)
    end = zero + float(max(-CLIPPED_AT, min(CLIPPED_AT, bar.deviation)) / CLIPPED_AT) * half
    left, right = sorted((zero, end))
    sheet.bar(Box(left, rows.low(place), right, rows.high(place)), Fill.SOLID if bar.adverse else Fill.HOLLOW)
    if abs(bar.deviation) > CLIPPED_AT:
        sheet.arrow(end, rows.middle(place), right=bar.deviation > 0)


def _judged(bar: DeviationBar, voice: Voice) -> str:
    return voice.say(labels.TOO_HIGH if bar.deviation > 0 else labels.TOO_LOW)
