# SPDX-License-Identifier: Apache-2.0
"""The pages before the vote: agenda (A0), a case in short (A1), a chart (A4), a question (A5)."""

from collections.abc import Sequence

from models.snapshots.charting import TITLES
from models.snapshots.wall import WallOverview, WallQuestion, WallSnapshot
from models.terms import Level, Said
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import wide
from ui.wall.marks import LEADING, Align, Drawing, Ink, Mark, Photo, Picture, Shape, Text
from ui.wall.paging import Block
from ui.wall.sheet import Cell, foot, heading, page_of, pages, paragraph, phrases, row, ruled, space
from ui.wall.surface import Wall

CHART_TEXT = 36
LEAST_CHART = 0.45
"""Of the wall's height, a chart is at least so high."""


def agenda_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """The cases of the evening."""
    number = voice.say(Said(sentences.MEETING, {"number": snapshot.meeting_number}))

    def head(page: int, count: int) -> list[Block]:
        title = heading(wall, number, page_of(voice, page, count), 64, bold=True)
        if page > 0:
            return [title, ruled(wall)]
        begins = paragraph(wall, voice.datetime(snapshot.starts), 40) if snapshot.starts is not None else []
        return [*paragraph(wall, snapshot.title, 40, ink=Ink.QUIET), title, *begins, ruled(wall)]

    size = wall.size(44)
    states = [voice.say(sentences.DONE), voice.say(sentences.NEXT)]
    edge = wall.right - max(wide(state, size, bold=True) for state in states) - 1
    name = wall.left + wide("00 ", size, bold=True)
    body = [
        row(
            size,
            [
                Cell(str(case.position), wall.left, name, bold=case.next),
                Cell(case.client, name, edge - size, bold=case.next),
                Cell(states[case.next] if case.done or case.next else "", edge, wall.right, Align.RIGHT, case.next),
            ],
        )
        for case in snapshot.cases
    ]
    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.INTERNAL), loose=True)


def overview_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """Who asks for what, and how the lines stand."""
    overview = snapshot.overview
    body: list[Block] = []
    if overview is not None:
        body = [
            *_request(snapshot, voice, wall),
            *paragraph(wall, voice.say(_loan(overview)), 44),
            space(wall, 16),
            *paragraph(wall, voice.say(_business(snapshot, overview)), 44),
            *phrases(wall, voice.say(_officers(overview)), 44),
            space(wall, 16),
            *_levels(overview, voice, wall),
        ]
        if overview.decided is not None:
            before = {"date": overview.decided, "decision": voice.outcome(overview.decision)}
            body += [space(wall, 16), *paragraph(wall, voice.say(Said(sentences.DECIDED, before)), 40)]

    def head(page: int, count: int) -> list[Block]:
        return [heading(wall, snapshot.title, _aside(snapshot, voice, page, count), 56, bold=True), ruled(wall)]

    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.UNDER_REVIEW))


def _request(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> list[Block]:
    """The amount in one line, where that is too long with its word above it."""
    amount = voice.wan(snapshot.requested)
    whole = paragraph(wall, voice.say(Said(sentences.REQUEST, {"amount": amount})), 120, bold=True)
    if len(whole) == 1:
        return whole
    return [*paragraph(wall, voice.say(sentences.REQUEST_OF), 44), *paragraph(wall, amount, 120, bold=True)]


def _aside(snapshot: WallSnapshot, voice: Voice, page: int, count: int) -> str:
    """Which case of the evening this is, and which page of it."""
    place = Said(sentences.CASE_OF, {"position": snapshot.position, "count": snapshot.cases_in_meeting})
    return " · ".join(filter(None, (voice.say(place), page_of(voice, page, count))))


def _loan(overview: WallOverview) -> Said:
    facts = {"months": overview.months, "schedule": overview.schedule_type, "purpose": overview.purpose}
    return Said(sentences.LOAN, facts)


def _business(snapshot: WallSnapshot, overview: WallOverview) -> Said:
    facts = {"trade": snapshot.subtitle, "first": overview.first_or_repeat}
    if overview.years is None:
        return Said(sentences.TRADE, facts)
    return Said(sentences.BUSINESS, {**facts, "years": overview.years})


def _officers(overview: WallOverview) -> Said:
    return Said(sentences.OFFICERS, {"lead": overview.lead_officer, "second": overview.second_officer})


def _levels(overview: WallOverview, voice: Voice, wall: Wall) -> list[Block]:
    """Each level by shape, word and number, the worst first; then how many lines are computed."""
    size, side = wall.size(44), max(wall.size(44), round(48 * wall.one))
    parts: list[tuple[Level | None, str]] = [
        (level, voice.say(Said(sentences.LEVEL_COUNT, {"level": level, "number": number})))
        for level, number in sorted(overview.levels, key=lambda each: each[0].rank, reverse=True)
    ]
    parts.append((None, voice.say(Said(sentences.DERIVED, {"number": overview.derived}))))
    lines: list[list[Mark]] = [[]]
    left = wall.left
    for level, words in parts:
        before = 0.0 if level is None else side * 1.25
        long = before + wide(words, size)
        if left > wall.left and left + long > wall.right:
            lines.append([])
            left = wall.left
        if level is not None:
            lines[-1].append(Shape(level, left, (size * LEADING - side) / 2, side))
        lines[-1].append(Text(words, left + before, left + long + 1, 0, size))
        left += long + size
    return [Block(size * LEADING, tuple(line)) for line in lines]


def chart_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """A chart under the sentence that it shows; the sentence alone where there is nothing to draw."""
    kind = snapshot.chart_kind
    title = "" if kind is None else voice.translate("Charts", TITLES[kind])
    words = Said(sentences.STATEMENT, {"client": snapshot.title, "statement": title})
    said = paragraph(wall, voice.say(snapshot.conclusion or ""), 44, bold=True)
    below = foot(wall, snapshot, voice, sentences.UNDER_REVIEW)

    def head(page: int, count: int) -> list[Block]:
        title_line = heading(wall, voice.say(words), page_of(voice, page, count), 56, short=title)
        return [title_line, *(said if page == 0 else ())]

    if snapshot.chart is None:
        return pages(wall, voice, head, (), below)
    taken = sum(block.height for block in (*head(0, 1), *below)) + wall.size(16)
    left = wall.bottom - wall.top - taken
    if left < LEAST_CHART * wall.height:
        left += sum(block.height for block in said)
    weight = max(2.0, 3 * wall.one)
    drawing = Drawing(snapshot.chart, wall.left, 0, wall.room, left, wall.size(CHART_TEXT), weight)
    return pages(wall, voice, head, [Block(left, (drawing,))], below)


def photograph_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """A photograph under what it is."""
    below = foot(wall, snapshot, voice, sentences.UNDER_REVIEW)
    words = Said(sentences.STATEMENT, {"client": snapshot.title, "statement": snapshot.subtitle})

    def head(_page: int, _count: int) -> list[Block]:
        return [heading(wall, voice.say(words), "", 44, short=snapshot.title), ruled(wall)]

    taken = sum(block.height for block in (*head(0, 1), *below)) + wall.size(16)
    room = wall.bottom - wall.top - taken
    drawn = () if snapshot.photograph is None else (Photo(snapshot.photograph, wall.left, 0, wall.room, room),)
    return pages(wall, voice, head, [Block(room, drawn)], below)


def question_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """A question and its answer."""
    question = snapshot.question
    body: list[Block] = []
    if question is not None:
        body = [
            *paragraph(wall, question.text, 64, bold=True),
            *paragraph(wall, voice.say(Said(sentences.ASKED_BY, {"member": question.asked_by})), 40, ink=Ink.QUIET),
            space(wall, 16),
            *_answer(question, voice, wall),
        ]

    def head(page: int, count: int) -> list[Block]:
        about = "" if question is None or question.about is None else question.about
        words = voice.say(Said(sentences.ABOUT, {"line": about})) if about else snapshot.title
        return [heading(wall, words, _aside(snapshot, voice, page, count), 44), ruled(wall)]

    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.UNDER_REVIEW))


def _answer(question: WallQuestion, voice: Voice, wall: Wall) -> list[Block]:
    if question.answer is None:
        return paragraph(wall, voice.say(sentences.OPEN), 40, ink=Ink.QUIET)
    agrees = question.consistent is not False
    words = Said(sentences.ANSWERED if agrees else sentences.CONTRADICTED, {"name": question.answered_by or ""})
    return [
        *paragraph(wall, voice.say(Said(sentences.ANSWER, {"answer": question.answer})), 48),
        *paragraph(wall, voice.say(words), 40, ink=Ink.GOOD if agrees else Ink.ADVERSE),
    ]
