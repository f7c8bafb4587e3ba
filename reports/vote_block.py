# SPDX-License-Identifier: Apache-2.0
"""Votes on paper: who said what, the rule's sentence, waivers, and where the chair and those above sign."""

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.snapshots.voting import ResolutionRow, RoundRow, VoterRow, VotingSnapshot
from models.terms import DecisionKind, LineKind
from reports.shapes import SignaturePlace, TickBoxes
from reports.tables import facts, grid
from reports.text import SMALL, Writer


def vote_block(case: CaseSnapshot, voting: VotingSnapshot, writer: Writer) -> list[Flowable]:
    """The last round with a place to sign for everyone, its result, and what was waived for it."""
    if not voting.rounds:
        return []
    last = voting.rounds[-1]
    parts = [
        *writer.section(writer.say(labels.VOTE), writer.cell(round_line(last, writer))),
        *_restriction(case, last, writer),
    ]
    parts += [votes_table(last, writer, to_sign=True)]
    if last.sentence is not None:
        parts.append(writer.paragraph(writer.voice.say(last.sentence), bold=True, before=3))
    for name, text in (
        (labels.RULE, writer.voice.say(voting.rule)),
        (labels.CONFLICTS, conflicts(case, writer)),
        (labels.WAIVERS, waivers(case, writer)),
    ):
        parts.append(writer.cell(writer.say(labels.SENTENCE, name=writer.say(name), text=text)))
    return parts


def round_line(row: RoundRow, writer: Writer) -> str:
    """Which round it was and when."""
    return writer.say(labels.ROUND, number=row.number, opened=row.opened_at, revealed=row.revealed_at)


def _restriction(case: CaseSnapshot, row: RoundRow, writer: Writer) -> list[Flowable]:
    """A ballot that could not approve says why, and which lines were open."""
    if not row.restricted:
        return []
    lines = tuple(line.label for line in case.lines if not settled(line))
    said = [writer.say(labels.RESTRICTED)]
    if row.reason:
        said.append(writer.say(labels.RESTRICTED_REASON, reason=row.reason))
    shown = writer.voice.listed(lines) or writer.say(labels.NONE)
    said.append(writer.say(labels.SENTENCE, name=writer.say(labels.UNCLEARED), text=shown))
    return [writer.paragraph(sentence, bold=index == 0) for index, sentence in enumerate(said)]


def settled(line: LineRow) -> bool:
    """Cleared, waived, or derived from lines that are."""
    waived = any(decision.kind is DecisionKind.WAIVER for decision in line.decisions)
    return line.cleared or waived or line.kind is LineKind.DERIVED


def votes_table(row: RoundRow, writer: Writer, *, to_sign: bool) -> Flowable:
    """One row to a member."""
    columns = [labels.MEMBER, labels.OPINION, labels.REMARK, *([labels.SIGNATURE] if to_sign else [])]
    rows = []
    for voter in row.voters:
        cells: list[Flowable | str] = [
            writer.cell(_member(voter, writer)),
            writer.cell(opinion(voter, writer), bold=voter.choice is not None),
            writer.cell(remark(voter, writer)),
        ]
        if to_sign:
            cells.append(SignaturePlace("", 36 * mm, 7.5 * mm) if signs(voter) else writer.cell("—"))
        rows.append(cells)
    widths = (32, 43, 55, 34) if to_sign else (38, 38, 84)
    middle = [("VALIGN", (0, 1), (-1, -1), "MIDDLE")]
    return grid(writer.heads(columns), rows, widths, middle)


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
        return writer.say(labels.WAS_ABSENT)
    return writer.say(labels.NOT_VOTED) if voter.choice is None else writer.voice.word(voter.choice)


def remark(voter: VoterRow, writer: Writer) -> str:
    """The member's own terms and words."""
    parts = []
    if voter.amount is not None:
        parts.append(writer.say(labels.UP_TO, amount=voter.amount))
    if voter.months is not None:
        parts.append(writer.say(labels.FOR_MONTHS, months=voter.months))
    if voter.remark:
        parts.append(voter.remark)
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


def chair_block(resolution: ResolutionRow | None, writer: Writer) -> list[Flowable]:
    """The announcement, the chair's signature, and the veto with its reason; all of it on one page."""
    said = ""
    if resolution is not None:
        said = writer.say(labels.ANNOUNCED, name=resolution.announced_by, when=resolution.adopted_at)
    sign = SignaturePlace(writer.say(labels.SIGN_CHAIR), 130, 18)
    veto = TickBoxes([(writer.say(labels.VETO), False)], SMALL)
    rows: list[list[Flowable | str]] = [[writer.cell(said), sign], [veto, SignaturePlace("", 220, 15)]]
    return [CondPageBreak(16 * mm), facts(rows, (72, 88), [("VALIGN", (0, 0), (-1, -1), "BOTTOM")])]


def higher_block(writer: Writer) -> list[Flowable]:
    """Where those above the committee sign when the amount asks for them."""
    words = (labels.NOT_NEEDED, labels.VICE_PRESIDENT, labels.PRESIDENT)
    boxes = TickBoxes([(writer.say(word), False) for word in words], SMALL, label=writer.say(labels.HIGHER))
    place = SignaturePlace(writer.say(labels.HIGHER_SIGNATURE), 180, 22)
    return [CondPageBreak(10 * mm), facts([[boxes, place]], (90, 74), [("VALIGN", (0, 0), (-1, -1), "BOTTOM")])]
