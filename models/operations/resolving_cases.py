# SPDX-License-Identifier: Apache-2.0
"""Adopting a resolution: computed from the tally, with the strictest terms, frozen and numbered."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.voting import (
    NeverApproves,
    NothingDecided,
    NotRevealed,
    OutcomeNotOffered,
    ResolutionIncomplete,
    TermsRefused,
)
from models.labels import operations as labels
from models.labels import resolutions as words
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.records.ballots import Round
from models.records.meetings import AgendaItem, Meeting
from models.records.resolutions import Resolution
from models.rules.lending import plan_fault, terms_fault
from models.rules.numbering import Numbered, numbers
from models.snapshots.reading.conditions import conditions_of
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import counting_round, is_revealed, refuse_change
from models.snapshots.reading.room import refuse_others
from models.snapshots.reading.terms import Loan, loan_of, merged_terms, plan_of, requested_terms
from models.snapshots.reading.voting import APPROVED, lacking_conditions, outcome_of
from models.snapshots.voting import Terms
from models.terms import AgendaItemId, LineKey, Outcome, ReasonCode, Said

NO_LINES: Mapping[ReasonCode, Sequence[LineKey]] = MappingProxyType({})
GRANTED = ("amount", "months", "annual_rate", "schedule_type", "balloon", "grace_months", "instalment")
"""What only an approval states."""
REFUSALS = frozenset({Outcome.REJECTED, Outcome.REINVESTIGATE, Outcome.DEFER})
"""How the chair may refuse what passed."""
UNDECIDED = frozenset({Outcome.NO_QUORUM, Outcome.INCOMPLETE})
"""Counts that decide nothing."""


def adopt_resolution(
    session: Session,
    *,
    item: AgendaItemId,
    terms: Terms | None = None,
    reasons: str,
    reason_codes: Sequence[ReasonCode] = (),
    reason_lines: Mapping[ReasonCode, Sequence[LineKey]] = NO_LINES,
    open_questions: Sequence[str] = (),
    outcome: Outcome | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Adopt what the revealed round decided; the payload is the resolution's number.

    Whoever keys it may adopt what was counted, at the strictest terms of the votes. The chair alone may refuse what
    passed (`outcome`) or read out other `terms`, with a reason in words; nobody passes what was refused.
    """
    voting, desk = _revealed(session, item), desk_of(session, item)
    counted, merged = outcome_of(session, desk, voting), merged_terms(session, desk, voting)
    adopted = _outcome(counted, outcome, desk, agreed := terms or merged)
    if differs := agreed != merged if adopted in APPROVED else counted in APPROVED:
        refuse_others(session, item, acting)
    for line in (line for lines in reason_lines.values() for line in lines):
        desk.entry(line)
    loan = _loan(desk, agreed) if adopted in APPROVED else None
    if lacking := _lacking(session, desk, reasons, loan, differs=differs, uncoded=_uncoded(adopted, reason_codes)):
        raise ResolutionIncomplete(lacking=lacking)
    number = _number(session, desk, voting.number)
    granted: dict[str, Any] = {} if loan is None else {**asdict(agreed), "instalment": loan.instalment}
    session.add(
        Resolution(
            **signature(session, acting=acting, operator=operator, at=at),
            **(dict.fromkeys(GRANTED) | granted),
            item=item,
            round=voting.id,
            number=number,
            outcome=adopted,
            reasons=reasons,
            reason_codes=list(reason_codes),
            open_questions=list(open_questions),
            reason_lines={code.value: list(lines) for code, lines in reason_lines.items()},
        )
    )
    facts = {name: str(value) for name, value in granted.items() if name != "schedule_type" and value is not None}
    facts |= {"number": number, "outcome": adopted.value, "reasons": reasons}
    facts |= _grounds(reason_codes, reason_lines, open_questions)
    said = Said(labels.RESOLVED, {"number": number})
    return news(session, item, "adopt_resolution", said, facts, payload=number, final=True, backup=True)


def _grounds(
    codes: Sequence[ReasonCode], lines: Mapping[ReasonCode, Sequence[LineKey]], questions: Sequence[str]
) -> dict[str, str]:
    """The codes with their lines and the open questions, as the journal keeps them."""
    said = (":".join((code.value, ",".join(lines.get(code, ())))).rstrip(":") for code in codes)
    return {"reason_codes": " ".join(said), "open_questions": "\n".join(questions)}


def _revealed(session: Session, item: AgendaItemId) -> Round:
    """The round whose result is adopted."""
    refuse_change(session, item)
    voting = counting_round(session, item)
    if voting is None or not is_revealed(session, voting):
        raise NotRevealed
    return voting


def _number(session: Session, desk: Desk, round_number: int) -> str:
    """By the unit's pattern; a number that another resolution has is not given twice."""
    agenda = session.get_one(AgendaItem, desk.item)
    meeting = session.get_one(Meeting, agenda.meeting)
    of_year = (
        select(func.count())
        .select_from(Resolution)
        .join(AgendaItem, AgendaItem.id == Resolution.item)
        .join(Meeting, Meeting.id == AgendaItem.meeting)
        .where(Meeting.on.between(date(meeting.on.year, 1, 1), date(meeting.on.year, 12, 31)))
    )
    serial = 1 + (session.scalar(of_year) or 0)
    made_of = Numbered(meeting.on.year, meeting.number, agenda.position, serial, round_number)
    taken = select(Resolution.number)
    return next(
        number
        for number in numbers(desk.policy.resolution_number, made_of)
        if session.scalar(taken.where(Resolution.number == number)) is None
    )


def _outcome(counted: Outcome, wanted: Outcome | None, desk: Desk, agreed: Terms) -> Outcome:
    """What passed may be refused; what was refused stays as it was counted; other terms than asked for are said."""
    if counted in UNDECIDED:
        raise NothingDecided
    if counted not in APPROVED:
        if wanted in APPROVED:
            raise NeverApproves
        if wanted is not None and wanted is not counted:
            raise OutcomeNotOffered(outcome=desk.policy.outcomes.named(wanted))
        return counted
    if wanted is not None and wanted not in APPROVED:
        if wanted not in REFUSALS:
            raise OutcomeNotOffered(outcome=desk.policy.outcomes.named(wanted))
        return wanted
    if counted is Outcome.APPROVED and agreed != requested_terms(desk):
        return Outcome.APPROVED_WITH_CHANGES
    return counted


def _loan(desk: Desk, agreed: Terms) -> Loan:
    if fault := terms_fault(desk.most_lent, agreed.amount, agreed.months, agreed.annual_rate):
        raise TermsRefused(what=fault)
    if fault := plan_fault(plan_of(desk, agreed)):
        raise TermsRefused(what=fault)
    return loan_of(desk, agreed)


def _uncoded(adopted: Outcome, codes: Sequence[ReasonCode]) -> bool:
    """A rejection and sending back are grounded by codes; a veto and a deferral by their reason in words."""
    return adopted in {Outcome.REJECTED, Outcome.REINVESTIGATE} and not codes


def _lacking(
    session: Session, desk: Desk, reasons: str, loan: Loan | None, *, differs: bool, uncoded: bool
) -> tuple[Said, ...]:
    lacking: list[Said] = []
    if differs and not reasons.strip():
        lacking.append(Said(words.NEEDS_CHAIRS_REASON))
    if uncoded:
        lacking.append(Said(words.NEEDS_CODES))
    if loan is not None and loan.exceeds:
        lacking.append(Said(words.ABOVE_CEILING, {"instalment": loan.instalment, "ceiling": loan.ceiling}))
    if loan is not None:
        lacking += lacking_conditions(conditions_of(session, desk.item), desk.policy)
    return tuple(lacking)
