# SPDX-License-Identifier: Apache-2.0
"""The sheet for the evening on which the machine dies: what is known is printed, the rest is written by hand."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer

from models.labels import emergency as words
from models.labels import minutes as labels
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.emergency import EmergencySnapshot
from models.terms import Presence, Role
from reports.emergency_case import case_pages
from reports.one_sheet import one_sheet
from reports.page import ANNEX, Chapter, Minutes, Properties, room_of
from reports.shapes import SignaturePlace, TickBoxes
from reports.tables import MIDDLE, facts, grid
from reports.text import CENTRE, SMALL, Writer
from reports.voice import Voice

SIGNING = frozenset({Role.CHAIR, Role.MEMBER, Role.SECRETARY})


def emergency_bytes(snapshot: EmergencySnapshot, voice: Voice) -> bytes:
    """The sheet in one language; the same record gives the same bytes."""
    writer, agenda = Writer(voice), snapshot.agenda
    title = writer.say(words.TITLE, number=agenda.number)
    content: list[Flowable] = [NextPageTemplate(ANNEX), Chapter(title, "emergency")]
    content += one_sheet(lambda spaced: list(_first(snapshot, title, spaced)), writer, *room_of(ANNEX))
    for part in snapshot.cases:
        content += [PageBreak(), *case_pages(part, agenda, writer)]
    foot = writer.say(words.FOOT, number=snapshot.journal_number)
    head = writer.say(labels.HEAD, number=agenda.number)
    language = voice.language.replace("_", "-")
    return Minutes(Properties(title, agenda.unit, language, agenda.starts, head, "", foot), writer).pages(content)


def _first(snapshot: EmergencySnapshot, title: str, writer: Writer) -> Iterator[Flowable]:
    """How to use it, who is there, what is on the agenda, and when the machine stopped and was back."""
    agenda = snapshot.agenda
    yield writer.paragraph(agenda.unit, 12, align=CENTRE, after=4)
    yield writer.title(title)
    for number, sentence in enumerate((*words.HOW, *([words.KEYED] if snapshot.keyed else [])), start=1):
        yield writer.paragraph(f"{number}  {writer.say(sentence)}")
    yield Spacer(0, 4)
    pairs = (
        (labels.TIME, writer.voice.datetime(agenda.starts)),
        (labels.PLACE, agenda.place),
        (labels.CHAIRED, agenda.chair),
        (labels.KEPT, agenda.secretary),
    )
    yield facts([[writer.cell(writer.say(name), bold=True), writer.cell(text)] for name, text in pairs], (40, 120))
    yield from writer.section(writer.say(words.MEMBERS), _members(agenda, writer), *_others(agenda, writer))
    yield from writer.section(writer.say(labels.AGENDA), _agenda(snapshot, writer))
    places = ((words.STOPPED, words.WHY), (words.ENTERED_BY, words.ENTERED_AT))
    rows = [[SignaturePlace(writer.say(place), 150, 24) for place in row] for row in places]
    rows.append([SignaturePlace(writer.say(place), 110, 28) for place in (labels.SIGN_CHAIR, labels.SIGN_SECRETARY)])
    yield from writer.section(writer.say(words.MACHINE), facts(rows, (80, 80)), room=40 * mm)


def _members(agenda: AgendaSnapshot, writer: Writer) -> Flowable:
    """A row to each who votes or keeps the record."""
    columns = (labels.NAME, labels.PART, words.THERE, words.FROM_TO, labels.SIGNATURE)
    rows = [
        [
            writer.cell(member.name),
            writer.cell(writer.voice.word(member.role)),
            TickBoxes([(writer.voice.word(presence), False) for presence in Presence], SMALL, gap=5),
            Spacer(0, 7 * mm),
            SignaturePlace("", 30 * mm, 7 * mm),
        ]
        for member in agenda.members
        if member.role in SIGNING
    ]
    return grid(writer.heads(columns), rows, (26, 20, 58, 26, 34), MIDDLE)


def _others(agenda: AgendaSnapshot, writer: Writer) -> Iterator[Flowable]:
    names = [(member.name, False) for member in agenda.members if member.role not in SIGNING]
    if names:
        yield TickBoxes(names, SMALL, label=writer.say(words.OTHERS), gap=7)


def _agenda(snapshot: EmergencySnapshot, writer: Writer) -> Flowable:
    """The cases that are still to be decided, with room for how each ended."""
    if not snapshot.cases:
        return writer.paragraph(writer.say(words.NOTHING_OPEN))
    columns = (labels.COLUMN_NUMBER, labels.CLIENT, labels.CASE_NUMBER, labels.REQUESTED, words.DECIDED_SO)
    rows = [
        [
            writer.cell(str(part.case.position)),
            writer.cell(part.case.client),
            writer.cell(part.case.number),
            writer.number(writer.voice.wan(part.case.requested)),
            Spacer(0, 6 * mm),
        ]
        for part in snapshot.cases
    ]
    return grid(writer.heads(columns, figures=(3,)), rows, (10, 46, 34, 30, 44), MIDDLE)
