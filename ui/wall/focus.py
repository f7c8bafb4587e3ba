# SPDX-License-Identifier: Apache-2.0
"""The page of one line (A3): what was declared and verified, and where each method's estimate lies."""

from collections.abc import Iterable
from decimal import Decimal

from models.labels.families import SHORT_NAMES
from models.snapshots.wall import WallLine, WallMethod, WallSnapshot
from models.terms import Level, Said, Unit
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.marks import MARGIN_TOP, Align, Ink, Mark, Rule, Scale, Shape, Text

METHODS_TOP = 476
METHOD_STEP = 72
MOST_METHODS = 5


def figure(value: Decimal | None, unit: Unit, voice: Voice) -> str:
    """A figure in its unit: whole yuan, or a rate as a percentage."""
    return voice.ratio(value) if unit is Unit.RATIO else voice.money(value)


def line_page(snapshot: WallSnapshot, voice: Voice, left: float, right: float) -> Iterable[Mark]:
    """The marks of the focused line; without a line only the case's head."""
    requested = voice.say(
        Said(sentences.REQUESTED, {"client": snapshot.title, "amount": voice.wan(snapshot.requested)}),
    )
    yield Text(requested, left, right - 300, MARGIN_TOP, 44)
    place = Said(sentences.CASE_OF, {"position": snapshot.position, "count": snapshot.cases_in_meeting})
    yield Text(voice.say(place), right - 300, right, MARGIN_TOP + 6, 36, align=Align.RIGHT, ink=Ink.QUIET)
    yield Rule(left, right, 122)
    if snapshot.line is not None:
        yield from _head(snapshot.line, voice, left, right)
        yield from _methods(snapshot.line, voice, left, right)
        ink = Ink.GOOD if snapshot.line.cleared else Ink.TEXT
        yield Text(voice.say(snapshot.line.said), left, right, 920, 36, bold=True, ink=ink)


def _head(line: WallLine, voice: Voice, left: float, right: float) -> Iterable[Mark]:
    yield Text(line.label, left, right - 620, 146, 56, bold=True)
    yield Shape(line.level, right - 600, 154, 48)
    if line.level is not Level.WITHIN:
        yield Text(_judged(line, voice), right - 530, right, 146, 56, ink=Ink.ADVERSE)
    else:
        yield Text(voice.word(line.level), right - 530, right, 146, 56)
    step = (right - left) / 4
    tolerance = voice.say(Said(sentences.DEVIATION, {"limit": voice.percent(line.limit, signed=False)}))
    for index, words in enumerate((sentences.DECLARED, sentences.VERIFIED)):
        yield Text(voice.say(words), left + index * step, left + (index + 1) * step, 244, 36, ink=Ink.QUIET)
    yield Text(tolerance, left + 2 * step, right, 244, 36, ink=Ink.QUIET)
    if line.declared is not None or line.verified is not None:
        yield Text(figure(line.declared, line.unit, voice), left, left + step, 296, 96)
        yield Text(figure(line.verified, line.unit, voice), left + step, left + 2 * step, 296, 96, bold=True)
        yield Text(voice.percent(line.deviation), left + 2 * step, left + 3 * step, 296, 96)
        if line.unit is not Unit.RATIO:
            amount = voice.money(line.difference, signed=True)
            yield Text(amount, left + 3 * step, right, 328, 56, align=Align.RIGHT)


def _judged(line: WallLine, voice: Voice) -> str:
    """The level in a word, and whether the figure was given too high or too low."""
    word = voice.word(line.level)
    if not line.deviation:
        return word
    direction = sentences.TOO_HIGH if line.deviation > 0 else sentences.TOO_LOW
    return f"{word}  {voice.say(direction)}"


def _methods(line: WallLine, voice: Voice, left: float, right: float) -> Iterable[Mark]:
    first = sorted(line.methods, key=lambda method: not method.confirmed)[:MOST_METHODS]
    for index, method in enumerate(first):
        yield from _method(line, method, voice, left, right, METHODS_TOP + index * METHOD_STEP)
    if first and line.declared is not None:
        legend_top = METHODS_TOP + len(first) * METHOD_STEP + 8
        yield Text(voice.say(sentences.LEGEND), left, right, legend_top, 32, ink=Ink.QUIET)


def _method(line: WallLine, method: WallMethod, voice: Voice, left: float, right: float, top: float) -> Iterable[Mark]:
    width = right - left
    yield Text(voice.translate("FamilyShort", SHORT_NAMES[method.family]), left, left + 0.24 * width, top, 44)
    tick = voice.say(sentences.CONFIRMED)
    if method.finding is not None:
        yield Text(voice.say(method.finding), left + 0.25 * width, left + 0.83 * width, top, 44)
    elif method.estimate is not None:
        estimate = figure(method.estimate, line.unit, voice)
        yield Text(estimate, left + 0.25 * width, left + 0.39 * width, top, 44, align=Align.RIGHT)
        deviation = voice.percent(method.deviation)
        yield Text(deviation, left + 0.40 * width, left + 0.51 * width, top, 44, align=Align.RIGHT)
        if line.verified:
            yield Scale(
                left + 0.54 * width,
                left + 0.83 * width,
                top,
                52,
                estimate=_share(method.estimate, line.verified),
                declared=None if line.declared is None else _share(line.declared, line.verified),
                band=line.limit,
                confirmed=method.confirmed,
            )
    if method.confirmed:
        yield Text(f"✓ {tick}", left + 0.85 * width, right, top, 44, ink=Ink.GOOD)


def _share(value: Decimal, verified: Decimal) -> Decimal:
    """How far a value lies from the verified figure, as a share of it: a place on the drawn scale."""
    return (value - verified) / abs(verified)
