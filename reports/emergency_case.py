# SPDX-License-Identifier: Apache-2.0
"""One case of the emergency sheet: a page to decide it on, and where lines lack methods a page to tick them on."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from models.labels import emergency as words
from models.labels import minutes as labels
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.emergency import EmergencyCase
from models.terms import ReasonCode, Role
from reports.fonts import width
from reports.greys import HAIRLINE, MEDIUM
from reports.line_remarks import legend_of
from reports.one_sheet import one_sheet
from reports.page import ANNEX, Chapter, room_of
from reports.resolution_page import CHOICES, request_of
from reports.shapes import SignaturePlace, TickBoxes
from reports.tables import MIDDLE, Cell, boxed, facts, grid
from reports.text import CENTRE, SMALL, Writer
from reports.vote_block import settled

VOTERS = frozenset({Role.CHAIR, Role.MEMBER})
SHEET_WIDE, BOX_WIDE = 160, 8
"""Millimetres of a line of the sheet, and of a box with the room around it."""
EMPTY_CONDITIONS, EMPTY_QUESTIONS = 4, 4


def case_pages(part: EmergencyCase, agenda: AgendaSnapshot, writer: Writer) -> list[Flowable]:
    """The decision on one sheet; the lines behind it, on as many pages as they need."""
    case = part.case
    title = writer.say(words.CASE, position=case.position, client=case.client)
    content: list[Flowable] = [Chapter(title, f"case-{case.position}")]
    content += one_sheet(lambda spaced: list(_decision_page(part, agenda, title, spaced)), writer, *room_of(ANNEX))
    open_lines = [line for line in case.lines if not settled(line)]
    content.append(PageBreak())
    if open_lines:
        content += _lines_page(case, open_lines, writer)
    return [*content, *writer.section(writer.say(words.ASKED), _asked(writer))]


def _decision_page(part: EmergencyCase, agenda: AgendaSnapshot, title: str, writer: Writer) -> Iterator[Flowable]:
    case = part.case
    place = writer.say(
        labels.CASE_OF_MEETING, number=case.meeting_number, position=case.position, total=case.cases_in_meeting
    )
    yield writer.title(title)
    yield writer.paragraph(f"{place} · {writer.voice.date(agenda.on)}", align=CENTRE, after=3)
    yield _known(part, writer)
    heard = [SignaturePlace(writer.say(each), 110, 18) for each in (words.KNOWN, words.PRESIDES)]
    yield facts([heard], (72, 88))
    yield from writer.section(writer.say(labels.VOTE), _votes(part, agenda, writer))
    yield writer.cell(writer.voice.listed(part.voting.rule_words))
    yield ticked(words.NO_CONFLICT, writer)
    yield from writer.section(writer.say(labels.CONCLUSION), boxed(list(_decided(part, writer))))
    yield from writer.section(writer.say(labels.CONDITIONS), _conditions(part, writer))
    if all(settled(line) for line in case.lines):
        yield writer.cell(writer.say(words.ALL_CLEARED))
    sign = [SignaturePlace(writer.say(place), 110, 26) for place in (words.ANNOUNCED_AT, labels.SIGN_CHAIR)]
    yield CondPageBreak(12 * mm)
    yield facts([sign], (72, 88))
    yield ticked(words.VETO, writer)


def ticked(said: str, writer: Writer) -> Flowable:
    """A box for what is said, and a line for what is to be added to it."""
    words_wide = width(writer.say(said), SMALL) / mm + BOX_WIDE
    line = SignaturePlace("", (SHEET_WIDE - words_wide - 4) * mm, 18)
    return facts([[TickBoxes([(writer.say(said), False)], SMALL), line]], (words_wide, SHEET_WIDE - words_wide))


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
        rows.append([writer.cell(name), TickBoxes(boxes, SMALL, gap=6), "", SignaturePlace("", 28 * mm, 8 * mm)])
    spans = [("SPAN", (0, row), (2, row)) for row, cells in enumerate(rows, start=1) if cells[1] == ""]
    upright = [("LINEBEFORE", (2, 0), (3, -1), HAIRLINE, MEDIUM)]
    return grid(writer.heads(columns), rows, (24, 66, 44, 30), [*MIDDLE, *spans, *upright])


def _decided(part: EmergencyCase, writer: Writer) -> Iterator[Flowable]:
    names = part.case.outcomes
    yield TickBoxes([(writer.voice.outcome(names.named(outcome)), False) for outcome in CHOICES], SMALL)
    rows: list[list[Cell]] = [
        [SignaturePlace(writer.say(words.AMOUNT), 110, 22), SignaturePlace(writer.say(words.IN_WORDS), 150, 22)],
        [SignaturePlace(writer.say(words.TERM), 80, 22), SignaturePlace(writer.say(words.RATE), 80, 22)],
    ]
    yield facts(rows, (70, 86))
    yield SignaturePlace(writer.say(words.INSTALMENT), 110, 22)
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


def _lines_page(case: CaseSnapshot, lines: list[LineRow], writer: Writer) -> Iterator[Flowable]:
    """Every line that is not cleared, with the methods at hand for it."""
    yield writer.title(writer.say(words.LINES, position=case.position))
    yield writer.cell(writer.say(words.LINES_NOTE, legend=legend_of(writer)))
    yield Spacer(0, 3)
    columns = (labels.LINE, labels.DECLARED, labels.VERIFIED, words.TWO_METHODS, words.ADOPTED, words.NOT_CONCUR)
    rows: list[list[Cell]] = [
        [
            writer.cell(f"{line.level.shape} {line.label}"),
            writer.number(writer.figure(line.declared, line.unit)),
            writer.number(writer.figure(line.verified, line.unit)),
            TickBoxes(_methods(line, writer), SMALL, gap=5),
            "",
            "",
        ]
        for line in lines
    ]
    upright = [("LINEBEFORE", (3, 0), (-1, -1), HAIRLINE, MEDIUM)]
    yield grid(writer.heads(columns, figures=(1, 2)), rows, (38, 20, 20, 36, 28, 26), [*MIDDLE, *upright])


def _asked(writer: Writer) -> Flowable:
    """Room for what is asked and answered at the table."""
    columns = (words.ASKED_BY, labels.QUESTION, labels.ANSWER)
    rows: list[list[Cell]] = [[Spacer(0, 9 * mm), "", ""] for _ in range(EMPTY_QUESTIONS)]
    upright = [("LINEBEFORE", (1, 0), (-1, -1), HAIRLINE, MEDIUM)]
    return grid(writer.heads(columns), rows, (26, 66, 72), upright)


def _methods(line: LineRow, writer: Writer) -> list[tuple[str, bool]]:
    """The methods with a check of the line that was not rejected; those confirmed at the machine are filled."""
    return [(writer.voice.mark(family), said is True) for family, said in line.methods if said is not False]
