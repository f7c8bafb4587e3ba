# SPDX-License-Identifier: Apache-2.0
"""The book of a year: an index, and behind it the minutes of every meeting as they were sealed, page by page."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, OutlineItem
from reportlab.platypus import Flowable

from models.labels import archive as words
from models.snapshots.archive import ArchivedMinutes
from models.terms import Said
from reports.archival import archived
from reports.page import Chapter, Minutes, Properties
from reports.tables import grid
from reports.text import Writer
from reports.voice import Voice

DIGITS = 16


@dataclass(frozen=True, slots=True)
class BookPart:
    """The minutes of one meeting and the pages of their last version that is kept."""

    minutes: ArchivedMinutes
    pages: bytes


def year_book(year: int, parts: Sequence[BookPart], voice: Voice) -> bytes:
    """One file in the order of the meetings, one at least; a page bears its meeting's number and its own (`47-3`)."""
    ordered = sorted(parts, key=lambda part: (part.minutes.on, part.minutes.number))
    with ExitStack() as opened:  # a page that was taken over still reads from the file it came from
        sources = [opened.enter_context(pikepdf.open(BytesIO(part.pages))) for part in ordered]
        index = _index(year, ordered, [len(source.pages) for source in sources], voice)
        book = opened.enter_context(pikepdf.open(BytesIO(index)))
        labels: list[object] = [0, Dictionary(S=Name.r)]
        with book.open_outline() as outline:
            for part, source in zip(ordered, sources, strict=True):
                first = len(book.pages)
                book.pages.extend(source.pages)
                labels += [first, Dictionary(S=Name.D, P=f"{part.minutes.number}-")]
                outline.root.append(OutlineItem(_title(part, voice), first))
        book.Root.PageLabels = Dictionary(Nums=labels)
        return archived(book)


def _title(part: BookPart, voice: Voice) -> str:
    return voice.say(Said(words.BOOK_ENTRY, {"number": part.minutes.number, "on": part.minutes.on}))


def _index(year: int, parts: Sequence[BookPart], lengths: Sequence[int], voice: Voice) -> bytes:
    writer = Writer(voice)
    title = voice.say(Said(words.BOOK, {"year": str(year)}))
    heads = [writer.cell(voice.translate("Archive", name), bold=True) for name in words.BOOK_COLUMNS]
    rows = [_row(part, length, writer) for part, length in zip(parts, lengths, strict=True)]
    content: list[Flowable] = [
        Chapter(title, "index"),
        writer.title(title),
        writer.paragraph(voice.say(Said(words.BOOK_NOTE, {"count": len(parts)}))),
        grid(heads, rows, (18, 34, 18, 18, 26, 46)),
    ]
    unit, moment = parts[-1].minutes.unit, max(part.minutes.last_kept.at for part in parts)
    properties = Properties(title, unit, voice.language.replace("_", "-"), moment, unit, "", title)
    return Minutes(properties, writer).pages(content)


def _row(part: BookPart, length: int, writer: Writer) -> list[Flowable]:
    minutes, kept = part.minutes, part.minutes.last_kept
    texts = (
        str(minutes.number),
        writer.voice.date(minutes.on),
        f"{minutes.number}-1",
        str(length),
        f"{kept.version} / {minutes.version}",
        kept.sha256[:DIGITS],
    )
    return [writer.cell(text) for text in texts]
