# SPDX-License-Identifier: Apache-2.0
"""The list of conditions on paper: what is open by its day, what became of each, what holds money up."""

from collections.abc import Iterator
from datetime import datetime, time

from reportlab.platypus import Flowable

from models.day import CHINA
from models.labels import fulfilment as words
from models.labels import minutes as labels
from models.snapshots.fulfilment import FulfilmentRow, FulfilmentSnapshot
from models.terms import Said
from reports.fulfilment_words import due_said, pay_out_said, step_said
from reports.page import Chapter, Minutes, Properties
from reports.tables import grid
from reports.text import Writer
from reports.voice import Voice


def fulfilment_bytes(snapshot: FulfilmentSnapshot, unit: str, voice: Voice) -> bytes:
    """The whole list in one language; the same bytes for the same list."""
    writer = Writer(voice)
    title = voice.say(Said(words.TITLE, {"day": snapshot.today}))
    rows = [_cells(row, snapshot, writer) for row in snapshot.rows]
    columns = (
        labels.DUE,
        labels.CASE_NUMBER,
        labels.KIND,
        labels.CONTENT,
        labels.OWNER,
        labels.PROOF,
        labels.STATUS,
    )
    content: list[Flowable] = [Chapter(title, "conditions"), writer.title(title)]
    if rows:
        content.append(grid(writer.heads(columns), rows, (22, 26, 15, 40, 17, 20, 24)))
    else:
        content.append(writer.paragraph(writer.say(labels.NONE)))
    content += _held_up(snapshot, writer)
    moment = datetime.combine(snapshot.today, time(), CHINA)
    foot, language = voice.say(words.FOOT), voice.language.replace("_", "-")
    return Minutes(Properties(title, unit, language, moment, unit, "", foot), writer).pages(content)


def _cells(row: FulfilmentRow, snapshot: FulfilmentSnapshot, writer: Writer) -> list[Flowable]:
    condition, case, voice = row.condition, row.case, writer.voice
    number = f"{condition.number}{'*' if condition.mandatory else ''}"
    status = "\n".join([voice.word(row.status), *(step_said(step, voice) for step in row.steps)])
    texts = (
        "\n".join(due_said(row, snapshot.today, voice)),
        f"{case.number}\n{case.client}\n{case.resolution} · {number}",
        voice.word(condition.kind),
        condition.text,
        condition.owner,
        condition.proof,
        status,
    )
    return [writer.cell(text, bold=row.overdue and place == 0) for place, text in enumerate(texts)]


def _held_up(snapshot: FulfilmentSnapshot, writer: Writer) -> Iterator[Flowable]:
    """Of each case whether money may go, or went."""
    for case in snapshot.cases:
        name = f"{case.number} {case.client}"
        yield writer.paragraph(writer.say(labels.SENTENCE, name=name, text=pay_out_said(case, writer.voice)), before=4)
