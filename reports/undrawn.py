# SPDX-License-Identifier: Apache-2.0
"""The signs that pages print as their number for want of a shape: listed, so that nobody takes them for typed text."""

import unicodedata
from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from reports.fonts import spelled
from reports.outline import Grid, Heading, Part, Sentence, outline
from reports.text import Writer


def undrawn(content: Iterable[Flowable], writer: Writer) -> list[Flowable]:
    """One sentence that lists them; nothing where every sign has its shape."""
    found = sorted({sign for text in _texts(content) for sign in text if spelled(sign) not in {sign, " "}})
    if not found:
        return []
    names = tuple(f"{spelled(sign)} {unicodedata.name(sign, '')}".strip() for sign in found)
    return [writer.paragraph(writer.say(labels.UNDRAWN, signs=names), before=4)]


def _texts(content: Iterable[Flowable]) -> Iterator[str]:
    for block in outline(content):
        match block:
            case Part():
                yield block.title
            case Heading() | Sentence():
                yield block.text
            case Grid():
                yield from block.heads
                yield from (line for row in block.rows for field in row for line in field.lines)
