# SPDX-License-Identifier: Apache-2.0
"""图 4 还款覆盖: each month of the loan against what the borrower can pay in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.labels import charts as labels
from models.rules.figures import CAPACITY
from models.snapshots.charts import CoverChart, CoverMonth
from models.terms import Level, Said
from reports.charts.columns import Columns, runs
from reports.charts.sheet import Box, Fill, Sheet
from reports.voice import Voice

BAR = 0.62
LINE = 1.3
"""Of the size of the text, from one line of words to the next."""
BRACKET = 0.4
"""Of the size of the text: how high a bracket stands above what it joins."""
BEYOND = 1.6
"""A declared capacity above so many times everything else is said, not drawn."""


def draw_cover(sheet: Sheet, chart: CoverChart, voice: Voice) -> None:
    """Solid months pay their instalment, hatched ones with ◆ and their ratio fall short."""
    size = sheet.size
    top = max(float(value) for month in chart.months for value in (month.instalment, month.capacity or 0))
    declared = None if chart.declared is None else float(chart.declared)
    drawn = declared is not None and declared <= top * BEYOND
    most = max(top, declared or 0) if drawn else top
    numbers = list(_numbers(sheet, chart.months, (sheet.medium.width - size) / len(chart.months), voice))
    said = _words(sheet, chart, voice, drawn=drawn)
    words = size * (1.6 + LINE * (len(said) - 1))
    head = words + max(number.high for number in numbers)
    columns = Columns(sheet, len(chart.months), most, size * 0.5, foot=size * 1.9, head=head, over=words - size * 0.1)
    sheet.base((columns.left, columns.bottom), (columns.right, columns.bottom))
    if drawn and declared is not None:
        y = columns.height(declared)
        sheet.rule((columns.left, y), (columns.right, y))
    for place, month in enumerate(chart.months):
        _month(sheet, columns, place, month)
    for number in numbers:
        _write(sheet, columns, chart.months, number)
    for place, (left, right) in enumerate(said):
        y = sheet.medium.height - size * (0.8 + LINE * place)
        sheet.text(size * 0.5, y, left)
        if right:
            sheet.text(sheet.medium.width - size * 0.5, y, right, across=1)
    columns.months([month.month for month in chart.months], size)


def _words(sheet: Sheet, chart: CoverChart, voice: Voice, *, drawn: bool) -> list[tuple[str, str]]:
    """What the line across and the declared capacity come to, above the picture: lines with what is left and right.

    What has no room beside another has a line of its own, so that no amount is cut.
    """
    due = [month.instalment for month in chart.months]
    instalment = (
        Said(labels.INSTALMENT, {"amount": due[0]})
        if max(due) - min(due) < 1
        else Said(labels.INSTALMENTS, {"low": min(due), "high": max(due)})
    )
    own, room = voice.say(instalment), sheet.medium.width - sheet.size
    lines = [(own, "")]
    if chart.declared is not None:
        template = labels.DECLARED_CAPACITY if drawn else labels.DECLARED_BEYOND
        declared = voice.say(Said(template, {"amount": chart.declared}))
        beside = sheet.wide(own) + sheet.size + sheet.wide(declared) <= room
        lines = [(own, declared)] if beside else [*lines, (sheet.fitted(declared, room), "")]
    if any(month.short for month in chart.months):
        lines.append((sheet.fitted(voice.say(labels.FALLS_SHORT), room), ""))
    return lines


def _month(sheet: Sheet, columns: Columns, place: int, month: CoverMonth) -> None:
    middle, half = columns.middle(place), columns.step * BAR / 2
    due = columns.height(float(month.instalment))
    if month.capacity is not None:
        top = columns.height(float(month.capacity))
        if month.capacity > 0:
            box = Box(middle - half, columns.bottom, middle + half, top)
            sheet.bar(box, Fill.HATCHED if month.short else Fill.SOLID)
    sheet.rule((middle - columns.step / 2, due), (middle + columns.step / 2, due), strong=True)
    template = labels.BAR_COVER_SHORT if month.short else labels.BAR_COVER
    facts = {"month": month.month, "capacity": month.capacity, "instalment": month.instalment}
    sheet.spot(columns.place(place), Said(template, facts), CAPACITY)


@dataclass(frozen=True, slots=True)
class _Number:
    """What stands above a month, or above neighbours that say the same, and how high it is with its ◆."""

    first: int
    last: int
    text: str
    upright: bool
    high: float

    @property
    def shared(self) -> bool:
        return self.last > self.first and bool(self.text)


def _numbers(sheet: Sheet, months: Sequence[CoverMonth], step: float, voice: Voice) -> Iterator[_Number]:
    """The capacity, or of months that fall short the ratio; upright where it is too wide for its months."""
    texts = [voice.cents(month.cover) if month.short else voice.money(month.capacity) for month in months]
    marked = [f"{text}\n{month.short}" for text, month in zip(texts, months, strict=True)]
    alone = all(sheet.wide(f"{text} ") <= step for text in texts)
    places = ((place, place, "") for place in range(len(months))) if alone else runs(marked)
    for first, last, _text in places:
        wide, room = sheet.wide(texts[first]), step * (last - first + 1)
        upright = wide > room
        high = (wide if upright else sheet.size) + sheet.size * (1.8 if months[first].short else 0.6)
        high += sheet.size * BRACKET if last > first else 0
        yield _Number(first, last, texts[first] if room >= sheet.size or not upright else "", upright, high)


def _write(sheet: Sheet, columns: Columns, months: Sequence[CoverMonth], number: _Number) -> None:
    """Above the bars and the instalments, so that no line goes through it."""
    own, size = months[number.first : number.last + 1], sheet.size
    y = columns.height(max(float(value) for month in own for value in (month.instalment, month.capacity or 0)))
    if number.shared:
        y += size * BRACKET
        _bracket(sheet, columns, number, y)
    y += size * (0.4 if number.upright else 0.9)
    x = (columns.middle(number.first) + columns.middle(number.last)) / 2
    if number.text:
        sheet.text(x, y, number.text, across=0.5, upright=number.upright, clear=size * 0.2)
    if own[0].short:
        y += sheet.wide(number.text) + size * 0.7 if number.upright else size * 1.2
        for place in range(number.first, number.last + 1):
            sheet.level(Level.OVER, columns.middle(place), y, most=columns.step * 0.8)


def _bracket(sheet: Sheet, columns: Columns, number: _Number, y: float) -> None:
    """Over the months that share a number."""
    half, foot = columns.step * BAR / 2, sheet.size * BRACKET / 2
    left, right = columns.middle(number.first) - half, columns.middle(number.last) + half
    for start, end in (((left, y), (right, y)), ((left, y), (left, y - foot)), ((right, y), (right, y - foot))):
        sheet.rule(start, end)
