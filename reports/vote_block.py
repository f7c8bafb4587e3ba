# SPDX-License-Identifier: Apache-2.0
"""Votes on paper: who said what, the rule's sentence, waivers, and where the chair and those above sign."""

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.following import Following, SignerRow
from models.snapshots.voting import ResolutionRow, RoundRow, VoterRow, VotingSnapshot
from models.terms import DecisionKind, LineKind, Standing
from reports.shapes import SignaturePlace, TickBoxes
from reports.tables import MIDDLE, facts, grid
from reports.text import SMALL, Writer

HIGHER_SAID = {Standing.AWAITING_SIGNATURES: labels.AWAITING, Standing.REFUSED_ABOVE: labels.REFUSED_ABOVE}

LONG_REMARK = 300
"""In characters: a longer one stands below the votes, where it has the width of the page."""


def vote_block(case: CaseSnapshot, voting: VotingSnapshot, writer: Writer) -> list[Flowable]:
    """The last round with a place to sign for everyone, its result, and what was waived for it."""
    if not voting.rounds:
        return []
    last = voting.rounds[-1]
    parts = [
        *writer.section(writer.say(labels.VOTE), writer.cell(round_line(last, writer))),
        *_restriction(case, last, writer),
    ]
    parts += votes(last, writer, to_sign=True)
    if last.sentence is not None:
        parts.append(writer.paragraph(writer.voice.say(last.sentence), bold=True, before=3))
    for name, text in (
        (labels.RULE, writer.voice.listed((voting.rule, *voting.rule_words))),
        (labels.CONFLICTS, conflicts(case, writer)),
        (labels.WAIVERS, waivers(case, writer)),
    ):
        parts.append(writer.cell(writer.say(labels.SENTENCE, name=writer.say(name), text=text)))
    return parts


def round_line(row: RoundRow, writer: Writer) -> str:
    """Which round it was, how it was voted and when."""
    if row.left is not None:
        return writer.say(labels.ROUND_LEFT, number=row.number, opened=row.opened_at, reason=row.left)
    return writer.say(labels.ROUND, number=row.number, way=row.way, opened=row.opened_at, revealed=row.revealed_at)


def _restriction(case: CaseSnapshot, row: RoundRow, writer: Writer) -> list[Flowable]:
    """A ballot that could not approve says why, and which lines were open."""
    if not row.restricted:
        return []
    lines = tuple(line.label for line in case.lines if not settled(line))
    said = [writer.say(labels.RESTRICTED if lines else labels.RESTRICTED_CLEARED)]
    if row.reason:
        said.append(writer.say(labels.RESTRICTED_REASON, reason=row.reason))
    if lines:
        said.append(writer.say(labels.SENTENCE, name=writer.say(labels.UNCLEARED), text=writer.voice.listed(lines)))
    return [writer.paragraph(sentence, bold=index == 0) for index, sentence in enumerate(said)]


def settled(line: LineRow) -> bool:
    """Cleared, waived, or derived from lines that are."""
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    return line.cleared or waived or line.kind is LineKind.DERIVED


def votes(row: RoundRow, writer: Writer, *, to_sign: bool) -> list[Flowable]:
    """A table with one row to a member, and below it the long remarks in full."""
    full = [
        writer.paragraph(writer.say(labels.SENTENCE, name=_member(voter, writer), text=voter.remark), SMALL, before=4)
        for voter in row.voters
        if _is_long(voter)
    ]
    return [_table(row, writer, to_sign=to_sign), *full]


def _is_long(voter: VoterRow) -> bool:
    return len(voter.remark or "") > LONG_REMARK


def _table(row: RoundRow, writer: Writer, *, to_sign: bool) -> Flowable:
    columns = [labels.MEMBER, labels.OPINION, labels.REMARK, *([labels.SIGNATURE] if to_sign else [])]
    rows = []
    for voter in row.voters:
        cells: list[Flowable | str] = [
            writer.cell(_member(voter, writer)),
            writer.cell(opinion(voter, writer), bold=voter.choice is not None),
            writer.cell(remark(voter, writer, own=writer.say(labels.BELOW) if _is_long(voter) else None)),
        ]
        if to_sign:
            cells.append(SignaturePlace("", 36 * mm, 7.5 * mm) if signs(voter) else writer.cell("—"))
        rows.append(cells)
    widths = (32, 43, 55, 34) if to_sign else (38, 38, 84)
    return grid(writer.heads(columns), rows, widths, MIDDLE)


def _member(voter: VoterRow, writer: Writer) -> str:
    if not voter.chair:
        return voter.name
    return writer.say(labels.MEMBER_PRESIDING if voter.acting else labels.MEMBER_CHAIR, name=voter.name)


def signs(voter: VoterRow) -> bool:
    """A recused or absent member attests nothing."""
    return voter.recused is None and not voter.absent


def opinion(voter: VoterRow, writer: Writer) -> str:
    """The vote, or why there is none."""
    if voter.recused is not None:
        return writer.say(labels.RECUSED, reason=writer.voice.say(voter.recused))
    if voter.absent:
        return writer.say(labels.OBSERVED if voter.observing else labels.WAS_ABSENT)
    return writer.say(labels.NOT_VOTED) if voter.choice is None else writer.voice.word(voter.choice)


def remark(voter: VoterRow, writer: Writer, own: str | None = None) -> str:
    """The member's own terms and words, or `own` in place of the words, and the receipt of a vote that was sealed."""
    parts = []
    if voter.from_paper:
        parts.append(writer.say(labels.ON_PAPER))
    if voter.receipt is not None:
        parts.append(writer.say(labels.RECEIPT, receipt=voter.receipt))
    if voter.amount is not None:
        parts.append(writer.say(labels.UP_TO, amount=voter.amount))
    if voter.months is not None:
        parts.append(writer.say(labels.FOR_MONTHS, months=voter.months))
    if voter.annual_rate is not None:
        parts.append(writer.say(labels.AT_RATE, rate=voter.annual_rate))
    if words := own or voter.remark:
        parts.append(words)
    return writer.voice.listed(parts) or "—"


def conflicts(case: CaseSnapshot, writer: Writer) -> str:
    """Who declared that nothing keeps them from the case; whoever is recused stands among the votes."""
    if not case.no_conflict:
        return writer.say(labels.NOTHING_DECLARED)
    return writer.say(labels.DECLARED_NONE, names=case.no_conflict)


def waivers(case: CaseSnapshot, writer: Writer) -> str:
    """Lines waived by name, with the chair's reason."""
    said = [
        writer.say(labels.WAIVER, line=line.label, reason=decision.reason, by=decision.by)
        for line in case.lines
        for decision in line.decisions
        if decision.kind is DecisionKind.WAIVER
    ]
    return writer.voice.listed(said) or writer.say(labels.NONE)


def chair_block(resolution: ResolutionRow | None, writer: Writer, last: RoundRow | None = None) -> list[Flowable]:
    """The announcement, the chair's signature, and the veto with its reason; all of it on one page."""
    said, spoken = "", None
    if resolution is not None:
        spoken = veto_said(resolution, last, writer)
        said = writer.say(labels.ANNOUNCED, name=resolution.announced_by, when=resolution.adopted_at)
        if resolution.from_paper:
            said = writer.say(labels.BRACKETS, text=said, more=writer.say(labels.ON_PAPER))
    sign = SignaturePlace(writer.say(labels.SIGN_CHAIR), 130, 18)
    bottom = [("VALIGN", (0, 0), (-1, -1), "BOTTOM")]
    rows: list[list[Flowable | str]] = [[writer.cell(said), sign]]
    if spoken is None:
        rows.append([TickBoxes([(writer.say(labels.VETO), False)], SMALL), SignaturePlace("", 220, 15)])
        return [CondPageBreak(16 * mm), facts(rows, (72, 88), bottom)]
    return [CondPageBreak(16 * mm), facts(rows, (72, 88), bottom), writer.paragraph(spoken, bold=True, before=3)]


def veto_said(resolution: ResolutionRow, last: RoundRow | None, writer: Writer) -> str | None:
    """The veto with its reason, until when it may come, or that none came; nothing where none can follow."""
    following = resolution.following
    veto = following.veto or (None if last is None else last.veto)
    if veto is not None:
        return writer.say(labels.VETO_SAID, reason=veto.reason, by=veto.by, when=veto.at)
    if following.veto_until is None:
        return None
    if following.veto_unused_at is None:
        return writer.say(labels.VETO_PENDING, until=following.veto_until)
    return writer.say(labels.VETO_UNUSED, until=following.veto_until, when=following.veto_unused_at)


def higher_block(following: Following, writer: Writer) -> list[Flowable]:
    """What those above the committee say when the amount asks for them, or where they sign."""
    if not following.signers:
        boxes = TickBoxes([(writer.say(labels.NOT_NEEDED), True)], SMALL, label=writer.say(labels.HIGHER))
        return [CondPageBreak(10 * mm), boxes]
    rows = [[writer.cell(row.signer, bold=True), *_signed(row, writer)] for row in following.signers]
    columns = (labels.OFFICE, labels.OPINION, labels.HIGHER_SIGNATURE)
    parts = writer.section(writer.say(labels.HIGHER), grid(writer.heads(columns), rows, (34, 70, 60)))
    said = HIGHER_SAID.get(following.standing)
    return parts if said is None else [*parts, writer.paragraph(writer.say(said), bold=True, before=3)]


def _signed(row: SignerRow, writer: Writer) -> tuple[Flowable, Flowable]:
    """The opinion, and name and day; for an office that has said nothing, room for both in ink."""
    if row.opinion is None:
        return writer.cell(""), SignaturePlace("", 56 * mm, 7.5 * mm)
    said = writer.voice.word(row.opinion)
    if row.words:
        said = writer.say(labels.OPINION_GIVEN, opinion=row.opinion, words=row.words)
    return writer.cell(said), writer.cell(f"{row.name}  {writer.voice.date(row.on)}")
