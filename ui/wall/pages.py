# SPDX-License-Identifier: Apache-2.0
"""From a wall snapshot to a picture: a pure function, so that sizes and words can be checked without a screen."""

from collections.abc import Callable, Iterable

from models.named_outcomes import breadth
from models.snapshots.charting import TITLES
from models.snapshots.wall import WallSnapshot, WallState
from models.terms import Said, Standing
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.focus import line_page
from ui.wall.marks import LINES, MARGIN_SIDE, MARGIN_TOP, Align, Dot, Drawing, Ink, Mark, Picture, Rule, Text

FOOT = LINES - MARGIN_TOP - 34
MOST_CASES = 9
MOST_CONDITIONS = 6
BOLD_LETTER = 0.58
"""How broad a letter of the outcome is, as a share of its height: the longest name still fits."""
CONCLUSION_TOP, CHART_TOP = 122, 268
CONCLUSION_SIZES = (44.0, 40.0, 36.0)
MOST_CONCLUSION_LINES = 2


def picture(snapshot: WallSnapshot, voice: Voice, width: float) -> Picture:
    """Lay one snapshot out on a wall `width` pixels wide and 1080 high."""
    if snapshot.state is WallState.BLACK:
        return Picture(width, (), black=True)
    page = _PAGES[snapshot.state]
    return Picture(width, tuple(page(snapshot, voice, width)))


def _across(width: float) -> tuple[float, float]:
    return MARGIN_SIDE, width - MARGIN_SIDE


def foot(snapshot: WallSnapshot, voice: Voice, width: float, words: str) -> Iterable[Mark]:
    """The line at the bottom: whose eyes this is for, and that it is a demonstration where it is one."""
    left, right = _across(width)
    yield Rule(left, right, FOOT - 16)
    yield Text(voice.say(words), left, right, FOOT, 28, ink=Ink.QUIET)
    if snapshot.demo:
        yield Text(voice.say(sentences.DEMO), left, right, FOOT, 28, bold=True, align=Align.RIGHT)


def _agenda(snapshot: WallSnapshot, voice: Voice, width: float) -> Iterable[Mark]:
    left, right = _across(width)
    yield Text(snapshot.title, left, right, MARGIN_TOP, 44, ink=Ink.QUIET)
    number = voice.say(Said(sentences.MEETING, {"number": snapshot.meeting_number}))
    yield Text(number, left, right, MARGIN_TOP + 62, 64, bold=True)
    yield Text(snapshot.subtitle, left, right, MARGIN_TOP + 150, 40)
    yield Rule(left, right, 268)
    step = min(84.0, (FOOT - 300) / max(1, min(len(snapshot.cases), MOST_CASES)))
    for index, case in enumerate(snapshot.cases[:MOST_CASES]):
        top = 296 + index * step
        yield Text(str(case.position), left, left + 70, top, 44, bold=case.next)
        yield Text(case.client, left + 90, right - 380, top, 44, bold=case.next)
        if case.done or case.next:
            state = sentences.DONE if case.done else sentences.NEXT
            yield Text(voice.say(state), right - 360, right, top, 44, bold=case.next, align=Align.RIGHT)
    yield from foot(snapshot, voice, width, sentences.INTERNAL)


def _line(snapshot: WallSnapshot, voice: Voice, width: float) -> Iterable[Mark]:
    yield from line_page(snapshot, voice, *_across(width))
    yield from foot(snapshot, voice, width, sentences.UNDER_REVIEW)


def _chart(snapshot: WallSnapshot, voice: Voice, width: float) -> Iterable[Mark]:
    left, right = _across(width)
    if snapshot.chart_kind is not None and snapshot.conclusion is not None:
        title = voice.translate("Charts", TITLES[snapshot.chart_kind])
        yield Text(f"{snapshot.title} · {title}", left, right, MARGIN_TOP - 8, 56)
        lines, size = _conclusion(voice.say(snapshot.conclusion), right - left)
        for place, line in enumerate(lines):
            yield Text(line, left, right, CONCLUSION_TOP + place * size * 1.35, size, bold=True)
    yield Rule(left, right, CHART_TOP - 14)
    if snapshot.chart is not None:
        yield Drawing(snapshot.chart, left, right, CHART_TOP)
    yield from foot(snapshot, voice, width, sentences.UNDER_REVIEW)


def _conclusion(said: str, room: float) -> tuple[list[str], float]:
    """The sentence on two lines, in the largest type that lets it; the smallest cuts what is longer."""
    from reports.breaking import broken  # measuring loads the typefaces of paper

    for size in CONCLUSION_SIZES:
        lines = broken(said, size, room, bold=True)
        if len(lines) <= MOST_CONCLUSION_LINES:
            return lines, size
    rest = " ".join(lines[MOST_CONCLUSION_LINES - 1 :])
    return [*lines[: MOST_CONCLUSION_LINES - 1], rest], CONCLUSION_SIZES[-1]


def _voting(snapshot: WallSnapshot, voice: Voice, width: float) -> Iterable[Mark]:
    left, right = _across(width)
    yield Text(snapshot.title, left, right, MARGIN_TOP, 56)
    yield Text(voice.translate("Wall", sentences.VOTING), left, right, 220, 120, bold=True)
    for index in range(snapshot.voters):
        yield Dot(left + index * 120, 440, 80, full=index < snapshot.voted)
    voted = Said(sentences.VOTED, {"voted": snapshot.voted, "voters": snapshot.voters})
    yield Text(voice.say(voted), left, right, 580, 96)
    if snapshot.recused:
        recused = Said(sentences.RECUSED, {"count": snapshot.recused})
        yield Text(voice.say(recused), left, right, 740, 40, ink=Ink.QUIET)
    yield from foot(snapshot, voice, width, sentences.UNDER_REVIEW)


def _resolution(snapshot: WallSnapshot, voice: Voice, width: float) -> Iterable[Mark]:
    left, right = _across(width)
    yield Text(snapshot.title, left, right, MARGIN_TOP, 56)
    if snapshot.outcome is not None:
        name = voice.outcome(snapshot.outcome)
        yield Text(name, left, right, 142, min(120, (right - left) / (breadth(name) * BOLD_LETTER)), bold=True)
    if snapshot.standing is not Standing.IN_FORCE:
        yield Text(voice.word(snapshot.standing), left, right, 296, 34)
    if snapshot.amount is not None:
        terms = {
            "amount": voice.wan(snapshot.amount),
            "months": snapshot.months,
            "rate": voice.ratio(snapshot.annual_rate),
        }
        yield Text(voice.say(Said(sentences.TERMS, terms)), left, right, 330, 80)
    yield Rule(left, right, 462)
    shown = snapshot.conditions[:MOST_CONDITIONS]
    for index, condition in enumerate(shown):
        yield Text(f"{index + 1}  {condition}", left, right, 490 + index * 76, 44)
    more = len(snapshot.conditions) - len(shown)
    if more:
        rest = voice.say(Said(sentences.AND_MORE, {"count": more}))
        yield Text(rest, left, right, 490 + len(shown) * 76 - 20, 28, ink=Ink.QUIET)
    yield from foot(snapshot, voice, width, sentences.INTERNAL)


_PAGES: dict[WallState, Callable[[WallSnapshot, Voice, float], Iterable[Mark]]] = {
    WallState.AGENDA: _agenda,
    WallState.LINE: _line,
    WallState.CHART: _chart,
    WallState.VOTING: _voting,
    WallState.RESOLUTION: _resolution,
}
