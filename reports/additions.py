# SPDX-License-Identifier: Apache-2.0
"""What was recorded after the minutes were sealed: a numbered entry each, with room to sign it."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether

from models.labels import minutes as labels
from models.snapshots.following import AdditionRow
from reports.shapes import SignaturePlace
from reports.text import Writer


def additions(rows: Sequence[AdditionRow], writer: Writer) -> list[Flowable]:
    """更正页: the pages before stay as they were sealed."""
    parts: list[Flowable] = [
        writer.title(writer.say(labels.ADDITIONS)),
        writer.paragraph(writer.say(labels.ADDITIONS_NOTE)),
    ]
    for row in rows:
        head = writer.say(labels.ADDITION, number=row.number, when=row.at, resolution=row.resolution, client=row.client)
        by = writer.say(labels.RECORDED_BY, acting=row.acting, operator=row.operator)
        entry = [writer.paragraph(head, bold=True, before=8), writer.paragraph(_said(row, writer)), writer.cell(by)]
        parts.append(KeepTogether([*entry, SignaturePlace(writer.say(labels.HIGHER_SIGNATURE), 155 * mm, 9 * mm)]))
    return parts


def _said(row: AdditionRow, writer: Writer) -> str:
    if row.fulfilled is not None:
        return writer.voice.say(row.fulfilled)
    if row.veto is not None:
        return writer.say(labels.ADDITION_VETO, reason=row.veto.reason, by=row.veto.by)
    if row.opinion is None:
        return writer.say(labels.ADDITION_UNUSED)
    template = labels.ADDITION_OPINION_WORDS if row.opinion.words else labels.ADDITION_OPINION
    opinion = row.opinion
    return writer.say(
        template,
        signer=opinion.signer,
        name=opinion.name,
        day=writer.voice.date(opinion.on),
        opinion=opinion.opinion,
        words=opinion.words,
    )
