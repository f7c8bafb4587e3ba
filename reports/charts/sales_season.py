# SPDX-License-Identifier: Apache-2.0
"""图 2 营业额走势与季节: sales month by month, declared and verified, against peers and sampled days."""

from models.labels import charts as labels
from models.rules.figures import SALES
from models.snapshots.charts import PeerBand, SalesChart
from models.terms import Said
from reports.charts.columns import Columns, runs
from reports.charts.sheet import Box, Sheet
from reports.voice import Voice

LINE = 1.4
"""Of the size of the text, from one line of numbers to the next."""
UPRIGHT = 1.1
"""Of the size of the text, the least room across for one that runs upwards."""
ROOMY, FAIR, TIGHT = 24, 16, 12
"""From so many times the size of the text on, a picture has room for both rows of numbers, for the sampled days, and
for numbers at all; the bars' own words have them everywhere.
"""


def draw_sales(sheet: Sheet, chart: SalesChart, voice: Voice) -> None:
    """● verified, × declared, their numbers below each month; grey is what half of the peers take."""
    size = sheet.size
    rows = _rows(sheet, chart, voice)
    beside = max(sheet.wide(text) for text in (*(name for name, _numbers in rows), *_peers(chart.peers, voice)))
    samples = _samples(sheet, chart, voice)
    step = (sheet.medium.width - beside - size * 1.5) / len(chart.months)
    upright = any(
        sheet.wide(text) * 1.1 > step * (last - first + 1)
        for _name, numbers in rows
        for first, last, text in runs(numbers)
    )
    rows = [(name, [] if upright and _too_close(numbers, step, size) else numbers) for name, numbers in rows]
    tall = size * LINE
    if upright:
        tall = max((sheet.wide(text) for _name, numbers in rows for text in numbers), default=0) + size * 0.5
    heights = [tall if numbers else size * LINE for _name, numbers in rows]
    foot = size * LINE * (len(samples) + 1) + sum(heights) + size * 0.4
    most = max(_values(chart), default=1.0)
    columns = Columns(sheet, len(chart.months), most, beside + size, foot=foot, head=size * 0.9)
    _band(sheet, columns, chart.peers, voice)
    sheet.base((columns.left, foot), (columns.right, foot))
    _marks(sheet, columns, chart)
    columns.months([month.month for month in chart.months], foot - size * 0.9)
    reached = foot - size * 0.4 - size * LINE
    for (name, numbers), high in zip(rows, heights, strict=True):
        y, reached = reached - high / 2, reached - high
        columns.row(numbers, y, upright=upright)
        sheet.text(columns.right + size * 0.5, y, name)
    for place, text in enumerate(reversed(samples)):
        sheet.text(columns.left, size * (0.7 + LINE * place), text)


def _values(chart: SalesChart) -> list[float]:
    months = [value for month in chart.months for value in (month.declared, month.verified)]
    peers = [] if chart.peers is None else [chart.peers.high]
    return [float(value) for value in (*months, *peers) if value is not None]


def _rows(sheet: Sheet, chart: SalesChart, voice: Voice) -> list[tuple[str, list[str]]]:
    """The numbers below the months, each row with its name; in a small picture those declared have only their mark."""
    rows = (
        (labels.VERIFIED, chart.verified, [month.verified for month in chart.months]),
        (labels.DECLARED, chart.declared, [month.declared for month in chart.months]),
    )
    lines = sheet.medium.height / sheet.size
    return [
        (
            voice.say(Said(name, {"amount": average})),
            [voice.money(value) for value in values] if lines >= (TIGHT if name == labels.VERIFIED else ROOMY) else [],
        )
        for name, average, values in rows
    ]


def _too_close(numbers: list[str], step: float, size: float) -> bool:
    """Whether upright numbers of neighbouring months would touch: then the marks and the average tell them."""
    return any(size * UPRIGHT > step * (last - first + 1) for first, last, _text in runs(numbers))


def _peers(peers: PeerBand | None, voice: Voice) -> tuple[str, ...]:
    if peers is None:
        return ()
    facts = {"n": peers.n, "low": peers.low, "high": peers.high}
    return tuple(voice.say(Said(template, facts)) for template in (labels.PEERS, labels.PEERS_BETWEEN))


def _band(sheet: Sheet, columns: Columns, peers: PeerBand | None, voice: Voice) -> None:
    if peers is None:
        return
    low, high = (columns.height(float(value)) for value in (peers.low, peers.high))
    sheet.band(Box(columns.left, low, columns.right, max(high, low + 1)), upright=False)
    y = min(max((low + high) / 2, columns.bottom + sheet.size * LINE), columns.top - sheet.size)
    for place, text in enumerate(_peers(peers, voice)):
        sheet.text(columns.right + sheet.size * 0.5, y + sheet.size * LINE * (0.5 - place), text)


def _samples(sheet: Sheet, chart: SalesChart, voice: Voice) -> list[str]:
    """The sampled days on at most two lines; nothing where there are none."""
    if not chart.samples or sheet.medium.height < FAIR * sheet.size:
        return []
    room, lines = sheet.medium.width - sheet.size, [voice.say(labels.SAMPLES)]
    for told, sample in enumerate(chart.samples):
        text = voice.say(Said(labels.SAMPLE, {"name": sample.name, "daily": sample.daily}))
        if sheet.wide(f"{lines[-1]} · {text}") > room:
            lines.append(text)
        else:
            lines[-1] += f" · {text}" if told else f" {text}"
    shown = lines[:2] if len(lines) <= 2 else [lines[0], f"{lines[1]} …"]
    return [sheet.fitted(line, room) for line in shown]


def _marks(sheet: Sheet, columns: Columns, chart: SalesChart) -> None:
    before: tuple[float, float] | None = None
    for place, month in enumerate(chart.months):
        x = columns.middle(place)
        if month.declared is not None:
            sheet.cross(x, columns.height(float(month.declared)))
        if month.verified is not None:
            here = (x, columns.height(float(month.verified)))
            if before is not None:
                sheet.rule(before, here, strong=True)
            sheet.rule((x, columns.bottom), here)
            sheet.dot(*here)
            before = here
        facts = {"month": month.month, "verified": month.verified, "declared": month.declared}
        sheet.spot(columns.place(place), Said(labels.BAR_SALES, facts), SALES)
