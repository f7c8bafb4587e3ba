# SPDX-License-Identifier: Apache-2.0
"""The resolution of one case: a page that stands alone in the credit file."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportlab.platypus import Flowable, Spacer

from models.labels import minutes as labels
from models.presented import Person
from models.rules.lending import way_said
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.minutes import MinutesCase
from models.snapshots.voting import ConditionRow, ResolutionRow, Terms, VotingSnapshot
from models.terms import Outcome, Said, ScheduleType
from reports.papers_said import papers_said
from reports.shapes import TickBoxes
from reports.tables import Cell, boxed, facts, grid
from reports.text import CENTRE, Writer
from reports.vote_block import chair_block, higher_block, vote_block

CHOICES = (
    Outcome.APPROVED,
    Outcome.APPROVED_WITH_CHANGES,
    Outcome.APPROVED_WITH_CONDITIONS,
    Outcome.REINVESTIGATE,
    Outcome.DEFER,
    Outcome.REJECTED,
)
"""Always printed; any other outcome joins them where it was taken."""
ENDED = {
    Outcome.WITHDRAWN: labels.WITHDRAWN,
    Outcome.DEFER: labels.DEFERRED,
    Outcome.NO_QUORUM: labels.LEFT_UNDECIDED,
}
"""How a case ended without a resolution, in words."""


def resolution_page(part: MinutesCase, writer: Writer) -> list[Flowable]:
    """决议: what was asked, what was decided, on which terms and by whose votes."""
    case, voting = part.case, part.voting
    place = writer.say(
        labels.CASE_OF_MEETING, number=case.meeting_number, position=case.position, total=case.cases_in_meeting
    )
    resolution = voting.resolution if voting else None
    if resolution:
        place = writer.say(
            labels.BRACKETS, text=place, more=writer.say(labels.RESOLUTION_NUMBER, number=resolution.number)
        )
    content: list[Flowable] = [
        writer.title(writer.say(labels.RESOLUTION)),
        writer.paragraph(place, align=CENTRE, after=4),
        _case(case, writer),
        Spacer(0, 5),
        boxed(_decision(case, voting, writer)),
    ]
    content += [writer.paragraph(writer.say(labels.INTERCESSION, text=text), before=3) for text in case.intercessions]
    content += [*_earlier(case, writer), *papers_said(part.papers, writer)]
    if voting and resolution:
        content += _grounds(case, voting, resolution, writer)
    if voting:
        content += [*_conditions(part.conditions, writer), *vote_block(case, voting, writer)]
    last = voting.rounds[-1] if voting and voting.rounds else None
    content += chair_block(resolution, writer, last)
    if resolution and resolution.outcome.approves:
        content += higher_block(resolution.following, writer)
    return content


def _case(case: CaseSnapshot, writer: Writer) -> Flowable:
    capacity = case.capacity
    years = writer.say(labels.YEARS_FACTS, years=case.years, first=case.first_or_repeat)
    able = writer.say(
        labels.CAPACITY_FACTS, disposable=capacity.disposable, share=capacity.share, capacity=capacity.capacity
    )
    short = [
        (labels.CLIENT, case.client),
        (labels.CASE_NUMBER, writer.say(labels.REVISION, number=case.number, revision=case.revision_number)),
        (labels.OFFICERS, writer.say(labels.OFFICERS_FACTS, lead=case.lead_officer, second=case.second_officer)),
        (labels.SURVEYED, writer.voice.date(case.survey_date)),
        (labels.YEARS, years),
        (labels.PURPOSE, case.purpose),
    ]
    long = [
        (labels.TRADE, writer.say(labels.TRADE_FACTS, trade=case.trade, premises=case.premises)),
        (labels.PEOPLE, writer.voice.listed(_people(case, writer)) or writer.say(labels.NONE)),
        (labels.REQUEST, request_of(case, writer)),
        (labels.CAPACITY, able),
    ]
    pairs = [[writer.cell(writer.say(name), bold=True), writer.cell(text)] for name, text in (*short, *long)]
    rows: list[list[Cell]] = [[*left, *right] for left, right in zip(pairs[0:6:2], pairs[1:6:2], strict=True)]
    rows += [[*pair, "", ""] for pair in pairs[6:]]
    return facts(rows, (34, 52, 25, 53), [("SPAN", (1, row), (-1, row)) for row in range(3, 7)])


def _people(case: CaseSnapshot, writer: Writer) -> Iterator[str]:
    for person in case.people:
        template = labels.PERSON if person.id_last4 is None else labels.PERSON_ID
        yield writer.say(template, name=person.name, role=_role(person, writer), last4=person.id_last4)


def _role(person: Person, writer: Writer) -> str:
    return person.relation or writer.say(labels.ROLES.get(person.role, person.role))


def _decision(case: CaseSnapshot, voting: VotingSnapshot | None, writer: Writer) -> list[Flowable]:
    resolution = voting.resolution if voting else None
    decided = case.ended.outcome if case.ended else resolution.outcome if resolution else None
    taken = None if decided is None else decided.code
    choices = CHOICES if taken is None or taken in CHOICES else (*CHOICES, taken)
    words = [(writer.voice.outcome(case.outcomes.named(outcome)), outcome is taken) for outcome in choices]
    boxes = TickBoxes(words, label=writer.say(labels.CONCLUSION))
    if case.ended:
        said = writer.say(
            ENDED[case.ended.outcome.code], reason=case.ended.reason, by=case.ended.by, when=case.ended.at
        )
        return [boxes, writer.paragraph(said, bold=True)]
    if resolution is None:
        return [boxes, writer.paragraph(writer.say(labels.NO_RESOLUTION, state=case.state))]
    return [boxes, *_terms(resolution, voting, writer), *_against(case, resolution, writer)]


def _terms(resolution: ResolutionRow, voting: VotingSnapshot | None, writer: Writer) -> Iterator[Flowable]:
    terms = resolution.terms
    if terms is None:
        return
    amount = writer.say(labels.TERMS, amount=_granted(terms.amount, writer), months=terms.months)
    yield writer.paragraph(amount, 12, bold=True)
    rate = writer.say(labels.TERMS_RATE, rate=terms.annual_rate, schedule=_way(terms))
    ceiling = voting.ceiling if voting else None
    above = voting is not None and voting.exceeds
    template = labels.INSTALMENT_ABOVE if above else labels.INSTALMENT
    instalment = writer.say(template, instalment=resolution.instalment, ceiling=ceiling)
    yield writer.paragraph(writer.say(labels.SEMICOLON).join((rate, instalment)), bold=above)
    if voting is not None and voting.payments:
        yield writer.cell(writer.say(labels.PAYMENTS, payments=tuple(map(writer.voice.cents, voting.payments))))


def _way(loan: Terms | CaseSnapshot) -> Said | ScheduleType:
    return way_said(loan.schedule_type, loan.balloon, loan.grace_months)


def _granted(amount: Decimal, writer: Writer) -> str:
    """To the cent: in Chinese the headline with capitals, in English, which has none, the figure once."""
    if writer.voice.language == "en":
        return writer.say(labels.YUAN, amount=amount)
    return writer.say(labels.BRACKETS, text=writer.voice.wan(amount), more=writer.voice.capitals(amount))


def request_of(case: CaseSnapshot, writer: Writer) -> str:
    """What the client asks for."""
    return writer.say(
        labels.REQUEST_FACTS,
        amount=case.requested,
        months=case.months,
        rate=case.annual_rate,
        schedule=_way(case),
    )


def _against(case: CaseSnapshot, resolution: ResolutionRow, writer: Writer) -> Iterator[Flowable]:
    """An approval of a case whose lines propose something else says so (`design.md` §3)."""
    if resolution.outcome.approves and case.gate.proposed is not None and case.gate.proposal is not None:
        yield writer.paragraph(writer.say(labels.AGAINST_PROPOSAL, proposal=case.gate.proposal), bold=True)


def _earlier(case: CaseSnapshot, writer: Writer) -> Iterator[Flowable]:
    """Where the case was heard before, and the new facts that brought a decided one back."""
    before = case.earlier
    if before is None:
        return
    yield writer.paragraph(
        writer.say(
            labels.HEARD_BEFORE,
            meeting=before.meeting,
            day=before.on,
            revision=before.revision,
            outcome=before.outcome or "—",
            reason=before.reason,
        ),
        before=3,
    )
    if before.new_facts is not None:
        yield writer.paragraph(writer.say(labels.NEW_FACTS, facts=before.new_facts), bold=True)


def _reasons(case: CaseSnapshot, voting: VotingSnapshot, resolution: ResolutionRow, writer: Writer) -> Iterator[str]:
    """The policy's words for each reason code, with the lines that it is about."""
    about = dict(resolution.reason_lines)
    words = {line.key: line.label for line in case.lines}
    for code in resolution.reason_codes:
        reason = writer.voice.spoken(voting.reason(code))
        lines = tuple(words.get(key, key) for key in about.get(code, ()))
        yield writer.say(labels.REASON_WITH_LINES, reason=reason, lines=lines) if lines else reason


def _grounds(case: CaseSnapshot, voting: VotingSnapshot, resolution: ResolutionRow, writer: Writer) -> list[Flowable]:
    parts: list[Flowable] = []
    reasons = resolution.reasons or writer.say(labels.NONE)
    parts.append(writer.paragraph(writer.say(labels.SENTENCE, name=writer.say(labels.REASONS), text=reasons), before=5))
    for name, text in (
        (labels.REASON_CODES, writer.voice.listed(_reasons(case, voting, resolution, writer))),
        (labels.OPEN_QUESTIONS, "\n".join(resolution.open_questions)),
    ):
        if text:
            parts.append(writer.paragraph(writer.say(labels.SENTENCE, name=writer.say(name), text=text)))
    return parts


def _conditions(conditions: Sequence[ConditionRow] | None, writer: Writer) -> list[Flowable]:
    """What the loan is tied to; nothing of it where there is none."""
    if conditions is None:
        return []
    heading = writer.say(labels.CONDITIONS)
    if not conditions:
        return writer.section(heading, writer.paragraph(writer.say(labels.NONE)))
    columns = (labels.COLUMN_NUMBER, labels.KIND, labels.CONTENT, labels.OWNER, labels.DUE, labels.PROOF)
    rows = []
    for condition in conditions:
        text = condition.text
        if condition.struck is not None:
            text = f"{text}\n{writer.say(labels.STRUCK, reason=condition.struck)}"
        if condition.from_paper:
            text = writer.say(labels.BRACKETS, text=text, more=writer.say(labels.ON_PAPER))
        number = f"{condition.number}{'*' if condition.mandatory else ''}"
        due = writer.voice.spoken(condition.due_said)
        cells = (number, writer.voice.word(condition.kind), text, condition.owner, due, condition.proof)
        rows.append([writer.cell(cell) for cell in cells])
    table = grid(writer.heads(columns), rows, (8, 24, 54, 24, 28, 26))
    legend = [writer.cell(writer.say(labels.MANDATORY))] if any(each.mandatory for each in conditions) else []
    return [*writer.section(heading, table), *legend]
