# SPDX-License-Identifier: Apache-2.0
"""One case of the emergency sheet: a page to decide it on, and where lines lack methods a page to tick them on."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from models.labels import emergency as words
from models.labels import minutes as labels
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.emergency import EmergencyCase
from models.terms import Presence, ReasonCode, Role
from reports.emergency_lines import BESIDE_DECISION, lines_page, questions
from reports.greys import HAIRLINE, MEDIUM
from reports.one_sheet import one_sheet
from reports.page import ANNEX, Chapter, room_of
from reports.resolution_page import CHOICES, request_of
from reports.shapes import SignaturePlace, TickBoxes
from reports.tables import MIDDLE, Cell, boxed, facts, grid
from reports.text import CENTRE, SMALL, Writer
from reports.vote_block import settled

VOTERS = frozenset({Role.CHAIR, Role.MEMBER})
EMPTY_CONDITIONS = 4
FOOT = (("VALIGN", (0, 0), (-1, -1), "BOTTOM"),)
"""Boxes stand on the line of the places to write beside them."""


def case_pages(part: EmergencyCase, agenda: AgendaSnapshot, writer: Writer) -> list[Flowable]:
    """The decision on one sheet; the lines behind it, on as many pages as they need."""
    case = part.case
    title = writer.say(words.CASE, position=case.position, client=case.client)
    content: list[Flowable] = [Chapter(title, f"case-{case.position}")]
    content += one_sheet(lambda spaced: list(_decision_page(part, agenda, title, spaced)), writer, *room_of(ANNEX))
    open_lines = [line for line in case.lines if not settled(line)]
    if open_lines:
        made = one_sheet(lambda spaced: list(lines_page(case, open_lines, spaced)), writer, *room_of(ANNEX))
        content += [PageBreak(), *made]
    return content


def _decision_page(part: EmergencyCase, agenda: AgendaSnapshot, title: str, writer: Writer) -> Iterator[Flowable]:
    case = part.case
    place = writer.say(
        labels.CASE_OF_MEETING, number=case.meeting_number, position=case.position, total=case.cases_in_meeting
    )
    yield writer.title(title)
    yield writer.paragraph(f"{place} · {writer.voice.date(agenda.on)}", align=CENTRE, after=3)
    yield _known(part, writer)
    yield _heard(part, agenda, writer)
    yield from writer.section(writer.say(labels.VOTE), _votes(part, agenda, writer))
    yield writer.cell(writer.voice.listed(part.voting.rule_words))
    yield from writer.section(writer.say(labels.CONCLUSION), boxed(list(_decided(part, writer))))
    yield from writer.section(writer.say(labels.CONDITIONS), _conditions(part, writer))
    if all(settled(line) for line in case.lines):
        yield writer.cell(writer.say(words.ALL_CLEARED))
        yield from questions(case, writer, BESIDE_DECISION)
    sign = [SignaturePlace(writer.say(place), 110, 26) for place in (words.ANNOUNCED_AT, labels.SIGN_CHAIR)]
    yield CondPageBreak(12 * mm)
    veto: list[Cell] = [
        TickBoxes([(writer.say(words.VETO), False)], SMALL),
        SignaturePlace(writer.say(words.REASONS), 300, 22),
    ]
    yield facts([sign, *([veto] if part.vetoed else [])], (72, 88), FOOT)


def _known(part: EmergencyCase, writer: Writer) -> Flowable:
    """What the record says of the case now."""
    case = part.case
    pairs = (
        (labels.CASE_NUMBER, writer.say(labels.REVISION, number=case.number, revision=case.revision_number)),
        (labels.OFFICERS, writer.say(labels.OFFICERS_FACTS, lead=case.lead_officer, second=case.second_officer)),
        (labels.TRADE, writer.say(labels.TRADE_FACTS, trade=case.trade, premises=case.premises)),
        (labels.REQUEST, request_of(case, writer)),
        (labels.PURPOSE, case.purpose),
        (labels.CAPACITY, writer.say(words.MOST, ceiling=part.voting.ceiling)),
    )
    return facts([[writer.cell(writer.say(name), bold=True), writer.cell(text)] for name, text in pairs], (34, 130))


def _heard(part: EmergencyCase, agenda: AgendaSnapshot, writer: Writer) -> Flowable:
    """When, who presides where the chair does not, and that nobody else has a conflict of interest."""
    case = part.case
    instead = case.presiding if case.presiding not in {None, agenda.chair} else ""
    presides = SignaturePlace(f"{writer.say(words.PRESIDES)} {instead}".strip(), 140, 18)
    none = TickBoxes([(writer.say(words.NO_CONFLICT), _all_declared(part, agenda))], SMALL)
    rows: list[list[Cell]] = [
        [SignaturePlace(writer.say(words.KNOWN), 130, 18), presides],
        [none, SignaturePlace(writer.say(words.EXCEPT), 160, 18)],
    ]
    return facts(rows, (76, 88), FOOT)


def _all_declared(part: EmergencyCase, agenda: AgendaSnapshot) -> bool:
    """Whether everybody who is there and votes on the case declared at the machine to have no conflict."""
    case = part.case
    there = {each.name for each in agenda.members if each.role in VOTERS and each.presence is Presence.PRESENT}
    asked = there - {case.lead_officer, case.second_officer, *dict(case.recused)}
    return bool(case.no_conflict) and asked <= set(case.no_conflict)


def _votes(part: EmergencyCase, agenda: AgendaSnapshot, writer: Writer) -> Flowable:
    """A row to each member who may vote, with the words that the rule of the case knows."""
    case = part.case
    officers, recused = {case.lead_officer, case.second_officer}, dict(case.recused)
    columns = (labels.MEMBER, labels.OPINION, words.OWN, labels.SIGNATURE)
    rows: list[list[Cell]] = []
    for member in agenda.members:
        if member.role not in VOTERS:
            continue
        name = f"{'' if member.number is None else member.number}  {member.name}".strip()
        if member.name in officers or member.name in recused:
            said = writer.say(words.OFFICER, name=name)
            if member.name not in officers:
                said = writer.say(labels.SENTENCE, name=name, text=writer.voice.spoken(recused[member.name]))
            rows.append([writer.cell(said), "", "", writer.cell("—")])
            continue
        choices = [writer.voice.word(choice) for choice in part.voting.choices]
        boxes = [(word, False) for word in (*choices, writer.say(words.BE_RECUSED), writer.say(words.BE_ABSENT))]
        rows.append([writer.cell(name), TickBoxes(boxes, SMALL, gap=6), "", SignaturePlace("", 23 * mm, 8 * mm)])
    spans = [("SPAN", (0, row), (2, row)) for row, cells in enumerate(rows, start=1) if cells[1] == ""]
    upright = [("LINEBEFORE", (2, 0), (3, -1), HAIRLINE, MEDIUM)]
    # English choices are longer: in less room they would take three rows to each member.
    widths = (24, 78, 38, 24) if writer.voice.language == "en" else (24, 66, 44, 30)
    return grid(writer.heads(columns), rows, widths, [*MIDDLE, *spans, *upright])


def _decided(part: EmergencyCase, writer: Writer) -> Iterator[Flowable]:
    names = part.case.outcomes
    yield TickBoxes([(writer.voice.outcome(names.named(outcome)), False) for outcome in CHOICES], SMALL)
    sums = ((words.AMOUNT, 110), (words.IN_WORDS, 170))
    yield facts([[SignaturePlace(writer.say(place), length, 22) for place, length in sums]], (70, 86))
    rates = ((words.TERM, 70), (words.RATE, 70), (words.INSTALMENT, 80))
    yield facts([[SignaturePlace(writer.say(place), length, 22) for place, length in rates]], (46, 46, 64))
    codes = [(writer.voice.spoken(part.voting.reason(code)), False) for code in ReasonCode]
    yield TickBoxes(codes, SMALL, label=writer.say(words.GROUNDS), gap=7)
    yield SignaturePlace(writer.say(words.REASONS), 400, 22)
    yield SignaturePlace("", 440, 20)


def _conditions(part: EmergencyCase, writer: Writer) -> Flowable:
    """Those that stand or that the policy asks for, and room for more."""
    columns = (labels.COLUMN_NUMBER, labels.KIND, labels.CONTENT, labels.OWNER, labels.DUE, labels.PROOF)
    rows: list[list[Cell]] = []
    for number, row in enumerate(part.conditions, start=1):
        due = writer.voice.spoken(row.due)
        cells = (str(number), writer.voice.word(row.kind), row.text, row.owner, due, row.proof)
        rows.append([writer.cell(cell) for cell in cells])
    empty = range(len(rows) + 1, len(rows) + 1 + EMPTY_CONDITIONS)
    rows += [[writer.cell(str(number)), "", Spacer(0, 5.5 * mm), "", "", ""] for number in empty]
    upright = [("LINEBEFORE", (1, 0), (-1, -1), HAIRLINE, MEDIUM)]
    return grid(writer.heads(columns), rows, (8, 24, 54, 24, 28, 26), upright)
