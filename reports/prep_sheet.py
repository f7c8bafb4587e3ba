# SPDX-License-Identifier: Apache-2.0
"""A reviewer's own sheet of one case, at most two pages: what is worst, what lacks a method, what to ask.

Private notes stand on it only where their author's book is open; the foot of the page then says so.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import accumulate
from typing import TypeVar

from reportlab.platypus import Flowable

from models.labels import prep_sheet as words
from models.snapshots.comparison import CaseSnapshot, LineRow, QuestionRow
from models.snapshots.preparing import PrivateNoteRow, PrivateNotes
from models.terms import LineKind, Said
from reports.page import Chapter, Minutes, Properties
from reports.tables import grid
from reports.text import Writer, is_chinese
from reports.voice import Voice

T = TypeVar("T")
MOST_WORST, MOST_OPEN, MOST_QUESTIONS, MOST_NOTES = 8, 30, 6, 6
"""So many stand on the sheet, for it has two pages; the rest is counted."""
LONGEST, LONGEST_CAUSE = 140, 80
"""How long one question or note may be, and a cause beside its line; a Chinese character is as long as two others."""


def prep_sheet_bytes(case: CaseSnapshot, notes: PrivateNotes | None, unit: str, voice: Voice, at: datetime) -> bytes:
    """The sheet in one language; `notes` are `None` while nobody's book is open."""
    writer = Writer(voice)
    title = voice.say(Said(words.TITLE, {"number": case.number, "client": case.client}))
    content: list[Flowable] = [Chapter(title, "prep"), writer.title(title), *_head(case, writer)]
    content += writer.section(writer.say(words.WORST), *_worst(case, writer))
    content += writer.section(writer.say(words.WITHOUT_TWO), *_open(case, writer))
    content += writer.section(writer.say(words.QUESTIONS), *_questions(case, writer))
    if notes is not None:
        content += writer.section(writer.say(words.NOTES), *_notes(case, notes, writer))
    foot = voice.say(words.FOOT if notes is None else words.FOOT_PRIVATE)
    return Minutes(Properties(title, unit, voice.language.replace("_", "-"), at, unit, "", foot), writer).pages(content)


def _head(case: CaseSnapshot, writer: Writer) -> Iterator[Flowable]:
    voice = writer.voice
    officers = " / ".join(name for name in (case.lead_officer, case.second_officer) if name)
    yield writer.paragraph(
        writer.say(
            words.FACTS,
            amount=voice.wan(case.requested),
            months=case.months,
            trade=case.trade,
            officers=officers,
            index=voice.percent(case.index),
        )
    )
    yield writer.paragraph(writer.say(words.COUNTS, cleared=case.cleared, total=case.total))


def _worst(case: CaseSnapshot, writer: Writer) -> Iterator[Flowable]:
    lines = sorted((line for line in case.lines if line.is_outside), key=lambda line: line.rank, reverse=True)
    if not lines:
        yield writer.paragraph(writer.say(words.NONE_WORST))
        return
    names = (words.LINE, words.DECLARED, words.VERIFIED, words.DEVIATION, words.METHODS, words.CAUSE)
    rows = [_row(line, writer) for line in lines[:MOST_WORST]]
    yield grid(writer.heads(names, figures=(1, 2, 3)), rows, (36, 20, 20, 18, 14, 56))
    yield from _more(lines, MOST_WORST, writer)


def _row(line: LineRow, writer: Writer) -> list[Flowable]:
    voice = writer.voice
    return [
        writer.cell(f"{line.level.shape} {line.label}", bold=True),
        writer.number(writer.figure(line.declared, line.unit)),
        writer.number(writer.figure(line.verified, line.unit)),
        writer.number("" if line.largest is None else voice.percent(line.largest)),
        writer.cell(f"{line.counted}/{line.needed}"),
        writer.cell(_short(line.cause or "—", LONGEST_CAUSE)),
    ]


def _open(case: CaseSnapshot, writer: Writer) -> Iterator[Flowable]:
    lacking = [line for line in case.lines if line.kind is not LineKind.DERIVED and line.counted < line.needed]
    said = [
        Said(words.MISSING, {"line": line.label, "counted": line.counted, "needed": line.needed})
        for line in lacking[:MOST_OPEN]
    ]
    text = writer.voice.listed(map(writer.voice.say, said)) if said else writer.say(words.ALL_HAVE_TWO)
    yield writer.paragraph(text)
    yield from _more(lacking, MOST_OPEN, writer)


def _questions(case: CaseSnapshot, writer: Writer) -> Iterator[Flowable]:
    def said(row: QuestionRow) -> str:
        return row.text if row.line_label is None else writer.voice.about(row.line_label, row.text)

    yield from _listed(case.questions, MOST_QUESTIONS, said, writer)


def _notes(case: CaseSnapshot, notes: PrivateNotes, writer: Writer) -> Iterator[Flowable]:
    labels = {line.key: line.label for line in case.lines}

    def said(note: PrivateNoteRow) -> str:
        """A later revision may have no such line; its code stays."""
        line = note.line
        return note.text if line is None else writer.voice.about(labels.get(line, line), note.text)

    if notes.leaning is not None:
        yield writer.paragraph(writer.say(words.LEANING, choice=notes.leaning))
    if notes.altered:
        yield writer.paragraph(writer.say(words.ALTERED, count=notes.altered))
    yield from _listed(notes.notes, MOST_NOTES, said, writer)


def _listed(rows: Sequence[T], most: int, said: Callable[[T], str], writer: Writer) -> Iterator[Flowable]:
    if not rows:
        yield writer.paragraph(writer.say(words.NOTHING))
    for number, row in enumerate(rows[:most], start=1):
        yield writer.paragraph(f"{number}  {_short(said(row))}")
    yield from _more(rows, most, writer)


def _more(rows: Sequence[object], most: int, writer: Writer) -> Iterator[Flowable]:
    if len(rows) > most:
        yield writer.paragraph(writer.say(words.MORE, count=len(rows) - most))


def _short(text: str, most: int = LONGEST) -> str:
    """One paragraph of bounded length: the sheet is a reminder, the whole stands on the screen."""
    plain = " ".join(text.split())
    room = accumulate(1 + is_chinese(character) for character in plain)
    kept = sum(used <= most for used in room)
    return plain if kept == len(plain) else plain[:kept] + "…"
