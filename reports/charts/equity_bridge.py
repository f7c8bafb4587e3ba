# SPDX-License-Identifier: Apache-2.0
"""图 1 权益桥: from the equity at the start to the equity shown, step by step."""

from models.labels import charts as labels
from models.rules.equity_bridge import BridgeStep, Part
from models.rules.figures import EQUITY
from models.snapshots.charts import EquityChart
from models.terms import Level, Said
from reports.charts.rows import Rows
from reports.charts.sheet import Box, Fill, Sheet
from reports.voice import Voice


def draw_equity(sheet: Sheet, chart: EquityChart, voice: Voice) -> None:
    """Totals are solid, what is added hollow, what is taken away hatched; the unexplained carries its level's shape."""
    amounts = [_amount(step, voice) for step in chart.steps]
    rows = Rows.of(sheet, [voice.say(step.name) for step in chart.steps], amounts, shapes=True)
    ends = [float(value) for step in chart.steps for value in (step.start, step.end)]
    low, high = min(0.0, *ends), max(0.0, *ends)
    room = (rows.right - rows.left) / ((high - low) or 1)
    zero = rows.left - low * room
    sheet.base((zero, rows.bottom), (zero, rows.top))
    for place, step in enumerate(chart.steps):
        gap = step.part is Part.UNEXPLAINED
        rows.write(place, chart.level if gap else None, bold=step.part is not Part.STEP)
        left, right = sorted((zero + float(step.start) * room, zero + float(step.end) * room))
        box = Box(left, rows.low(place), max(right, left + sheet.medium.line * 2), rows.high(place))
        sheet.bar(box, _fill(step, chart.level))
        if place + 1 < len(chart.steps):
            x = zero + float(step.end) * room
            sheet.rule((x, rows.low(place)), (x, rows.high(place + 1)))
        said = Said(labels.BAR, {"name": step.name, "amount": amounts[place]})
        sheet.spot(rows.whole(place), said, EQUITY)


def _amount(step: BridgeStep, voice: Voice) -> str:
    if step.part is Part.UNEXPLAINED:
        return voice.money_apart(step.end, step.start)
    return voice.money(step.amount, signed=step.part is not Part.WHOLE)


def _fill(step: BridgeStep, level: Level) -> Fill:
    if step.part is Part.WHOLE or (step.part is Part.UNEXPLAINED and level.rank >= Level.OVER.rank):
        return Fill.SOLID
    return Fill.HOLLOW if step.amount > 0 else Fill.HATCHED
