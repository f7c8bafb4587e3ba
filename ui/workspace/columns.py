# SPDX-License-Identifier: Apache-2.0
"""The columns of the grid and what a line says in each."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum, auto, unique

from PySide6.QtCore import QCoreApplication

from models.presented import Stated
from models.snapshots.comparison import LineRow
from models.terms import Family, Finding, Level, LineKind, Unit
from reports.figures import MISSING
from reports.voice import Voice


@unique
class Column(Enum):
    """From left to right."""

    LEVEL = auto()
    LABEL = auto()
    DECLARED = auto()
    VERIFIED = auto()
    DEVIATION = auto()
    BAR = auto()
    DIFFERENCE = auto()
    LIMIT = auto()
    PEERS = auto()
    PRIOR = auto()
    METHODS = auto()
    COUNT = auto()


COLUMNS = tuple(Column)
NUMBERS = (
    Column.DECLARED,
    Column.VERIFIED,
    Column.DEVIATION,
    Column.DIFFERENCE,
    Column.LIMIT,
    Column.PEERS,
    Column.PRIOR,
)
WIDTHS = {
    Column.LEVEL: 34,
    Column.LABEL: 132,
    Column.DECLARED: 84,
    Column.VERIFIED: 84,
    Column.DEVIATION: 68,
    Column.BAR: 112,
    Column.DIFFERENCE: 92,
    Column.LIMIT: 72,
    Column.PEERS: 84,
    Column.PRIOR: 84,
    Column.METHODS: 142,
    Column.COUNT: 92,
}


def heading(column: Column) -> str:
    translate = QCoreApplication.translate
    return {
        Column.LEVEL: "",
        Column.LABEL: translate("Grid", "Line"),
        Column.DECLARED: translate("Grid", "Declared"),
        Column.VERIFIED: translate("Grid", "Verified"),
        Column.DEVIATION: translate("Grid", "Deviation"),
        Column.BAR: "−50%      0      +50%",
        Column.DIFFERENCE: translate("Grid", "Amount"),
        Column.LIMIT: translate("Grid", "Tolerance"),
        Column.PEERS: translate("Grid", "Peers"),
        Column.PRIOR: translate("Grid", "Prior"),
        Column.METHODS: translate("Grid", "Methods"),
        Column.COUNT: translate("Grid", "Confirmed"),
    }[column]


def figure(value: Stated, unit: Unit, voice: Voice) -> str:
    """A figure in its line's unit: missing, not applicable and zero stay three things."""
    if unit is Unit.RATIO:
        return voice.ratio(value)
    if unit is Unit.QUANTITY:
        return voice.quantity(value)
    return voice.money(value)


def _difference(line: LineRow, voice: Voice) -> str:
    """Of the two figures as they are shown."""
    if line.unit is Unit.RATIO:
        return voice.points_apart(line.declared, line.verified)
    if line.unit is Unit.QUANTITY:
        return voice.quantity(line.difference)
    return voice.money_apart(line.declared, line.verified)


def method_text(line: LineRow, family: Family, voice: Voice) -> str:
    """In a column of a method: its estimate, and below it how far the line is from it."""
    checks = [check for check in line.checks if check.family is family and check.rejected is None]
    check = next((check for check in checks if check.estimate is not None), None)
    if check is None:
        found = next((check.finding for check in checks if check.finding is not None), None)
        return "" if found is None else voice.word(found)
    estimate = figure(check.estimate, line.unit, voice)
    return estimate if check.deviation is None else f"{estimate}\n{voice.percent(check.deviation)}"


def worst_finding(line: LineRow) -> Finding | None:
    """Of a risk point: the least favourable of its findings that are not rejected."""
    found = [check.finding for check in line.checks if check.finding is not None and check.rejected is None]
    return max(found, key=tuple(Finding).index) if found else None


def count_text(line: LineRow) -> str:
    """How many of the methods needed count, in words where some are lacking."""
    translate = QCoreApplication.translate
    if line.kind is LineKind.DERIVED:
        return translate("Grid", "by sources")
    if line.clears_by == "waiver":
        return translate("Grid", "waived")
    counted = f"{min(line.counted, line.needed)}/{line.needed}"
    if line.lacking:
        return translate("Grid", "{counted} short {lacking}").format(counted=counted, lacking=line.lacking)
    return counted if line.cleared else translate("Grid", "{counted} open").format(counted=counted)


def _verified(line: LineRow, voice: Voice) -> str:
    if line.kind is LineKind.RISK:
        finding = worst_finding(line)
        return MISSING if finding is None else voice.word(finding)
    return figure(line.verified, line.unit, voice)


def _deviation(line: LineRow, voice: Voice) -> str:
    zero = line.deviation is None and isinstance(line.verified, Decimal) and line.verified == 0 and line.difference
    return QCoreApplication.translate("Grid", "of zero") if zero else voice.percent(line.deviation)


def text_of(line: LineRow, column: Column | Family, voice: Voice) -> str:
    """What stands in one cell; shapes, bars and method marks are drawn and have no text here."""
    if isinstance(column, Family):
        return method_text(line, column, voice)
    if line.kind is LineKind.RISK and column in NUMBERS and column is not Column.VERIFIED:
        return ""
    say = _TEXTS.get(column)
    return "" if say is None else say(line, voice)


_TEXTS: Mapping[Column, Callable[[LineRow, Voice], str]] = {
    Column.LABEL: lambda line, _: line.label,
    Column.DECLARED: lambda line, voice: figure(line.declared, line.unit, voice),
    Column.VERIFIED: _verified,
    Column.DEVIATION: _deviation,
    Column.DIFFERENCE: _difference,
    Column.LIMIT: lambda line, voice: "±" + voice.ratio(line.limit).replace(".0%", "%"),
    Column.PEERS: lambda line, voice: figure(line.median_shown, line.unit, voice),
    Column.PRIOR: lambda line, voice: figure(line.prior, line.unit, voice),
    Column.COUNT: lambda line, _: count_text(line),
}


def described(line: LineRow, voice: Voice) -> str:
    """The line in words, for readers of the screen and as the hint under the pointer."""
    translate = QCoreApplication.translate
    parts = [line.label]
    if line.kind is not LineKind.RISK:
        declared, verified = (figure(value, line.unit, voice) for value in (line.declared, line.verified))
        parts += [
            translate("Grid", "declared {value}").format(value=declared),
            translate("Grid", "verified {value}").format(value=verified),
        ]
    parts.append(voice.word(line.level))
    if line.deviation is not None:
        parts.append(voice.percent(line.deviation))
    if line.furthest_method is not None:
        furthest = translate("Grid", "furthest by {method} {deviation}")
        parts.append(furthest.format(method=voice.word(line.furthest_method), deviation=voice.percent(line.largest)))
    if line.level is not Level.WITHIN and line.adverse is not None:
        parts.append(translate("Grid", "adverse") if line.adverse else translate("Grid", "favourable"))
    if line.limit:
        parts.append("±" + voice.ratio(line.limit))
    parts += [count_text(line), voice.say(line.said)]
    return voice.listed(parts)
