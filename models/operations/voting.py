# SPDX-License-Identifier: Apache-2.0
"""Ballots: opening a round, keying votes that were called out, revealing, a new round."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import CaseNotOpen, ReasonMissing
from models.errors.voting import (
    BallotOpen,
    ChoiceNotAllowed,
    GateNotOpen,
    NoBallot,
    NotAVoter,
    NotRevealed,
    RoundRevealed,
    TermsRefused,
    VotesMissing,
)
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.conditioning import add_mandatory
from models.operations.news import news
from models.operations.signing import signature
from models.records.ballots import Reveal, Round, Vote
from models.records.meetings import AgendaItem, Member
from models.rules.lending import plan_fault, terms_fault
from models.rules.tally import APPROVALS
from models.snapshots.reading.ballot import last_votes, voters_of
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import (
    is_revealed,
    last_round,
    number_of,
    refuse_change,
    refuse_closed,
    state_of,
)
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.room import room_now
from models.snapshots.reading.terms import plan_of, requested_terms, resized
from models.terms import AgendaItemId, CaseState, Choice, MemberId, Said


def open_ballot(
    session: Session,
    *,
    item: AgendaItemId,
    restricted: bool = False,
    reason: str | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Open the first round: a full ballot needs the gate, a restricted one never approves and needs a reason."""
    refuse_change(session, item)
    running = last_round(session, item)
    if running is not None:
        raise BallotOpen(round=running.number)
    if state_of(session, item) is not CaseState.OPEN:
        raise CaseNotOpen(number=number_of(session, item))
    return _open(session, item, 1, reason, restricted=restricted, acting=acting, operator=operator, at=at)


def new_round(
    session: Session,
    *,
    item: AgendaItemId,
    reason: str,
    restricted: bool = False,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Vote once more after a reveal or a resolution, with a reason; every round is kept."""
    refuse_closed(session, session.get_one(AgendaItem, item).meeting)
    last = last_round(session, item)
    if last is None or not is_revealed(session, last):
        raise NotRevealed
    if not reason.strip():
        raise ReasonMissing
    number = last.number + 1
    return _open(session, item, number, reason, restricted=restricted, acting=acting, operator=operator, at=at)


def cast_vote(
    session: Session,
    *,
    item: AgendaItemId,
    member: MemberId,
    choice: Choice,
    amount: Decimal | None = None,
    months: int | None = None,
    remark: str | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Key a vote; until the reveal a later one of the same member takes its place."""
    voting = _running(session, item)
    name = session.get_one(Member, member).name
    if member not in voters_of(session, voting):
        raise NotAVoter(name=name)
    approves = choice in APPROVALS
    desk = desk_of(session, item)
    abstention = desk.rule.abstention_allowed
    if (voting.restricted and approves) or (choice is Choice.ABSTAIN and not abstention):
        raise ChoiceNotAllowed
    _refuse_terms(desk, amount, months)
    turn = 1 + (session.scalar(select(func.max(Vote.turn)).filter_by(round=voting.id, member=member)) or 0)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(
        Vote(
            **signed,
            round=voting.id,
            member=member,
            turn=turn,
            choice=choice,
            amount=amount if approves else None,
            months=months if approves else None,
            remark=remark,
        )
    )
    said = Said(labels.VOTED, {"name": name})
    facts = {
        "round": voting.id,
        "member": str(member),
        "turn": str(turn),
        "choice": choice.value,
        "amount": "" if amount is None else str(amount),
        "months": "" if months is None else str(months),
        "remark": remark or "",
    }
    return news(session, item, "cast_vote", said, facts)


def _refuse_terms(desk: Desk, amount: Decimal | None, months: int | None) -> None:
    """Own terms that nobody lends, or in which the way to repay that is asked for cannot be kept."""
    if fault := terms_fault(desk.most_lent, amount, months):
        raise TermsRefused(what=fault)
    if amount is None and months is None:
        return  # a vote without terms of its own is never refused for those asked for
    asked = requested_terms(desk)
    own = resized(asked, asked.amount if amount is None else amount, asked.months if months is None else months)
    if fault := plan_fault(plan_of(desk, own)):
        raise TermsRefused(what=fault)


def reveal(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """Show the votes, once everybody has voted; what the ballot needed to open is looked at again."""
    voting = _running(session, item)
    voted = last_votes(session, voting)
    waiting = [session.get_one(Member, member).name for member in voters_of(session, voting) if member not in voted]
    if waiting:
        raise VotesMissing(names=tuple(waiting))
    _refuse_shut_gate(session, voting)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Reveal(**signed, round=voting.id))
    said = Said(labels.REVEALED, {"number": voting.number})
    return news(session, item, "reveal", said, {"round": voting.id}, final=True)


def _open(
    session: Session,
    item: AgendaItemId,
    number: int,
    reason: str | None,
    *,
    restricted: bool,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The round is written first, so that the gate is that of the room as it is now; a refusal leaves nothing of it."""
    if restricted and not (reason or "").strip():
        raise ReasonMissing
    base = list(room_now(session, item).ids)
    signed = signature(session, acting=acting, operator=operator, at=at)
    voting = Round(**signed, item=item, number=number, restricted=restricted, reason=reason, base=base)
    session.add(voting)
    session.flush()
    _refuse_shut_gate(session, voting)
    if not restricted:
        add_mandatory(session, item, acting=acting, operator=operator, at=at)
    said = Said(labels.BALLOT_OPENED, {"number": number})
    facts = {"round": str(number), "restricted": "yes" if restricted else "no", "reason": reason or ""}
    return news(session, item, "open_ballot", said, facts, payload=signed["id"], ballot=True)


def _refuse_shut_gate(session: Session, voting: Round) -> None:
    """A full ballot needs every point, a restricted one quorum and declarations."""
    gate = gate_of(session, voting.item)
    if not (gate.restricted if voting.restricted else gate.full):
        raise GateNotOpen(open_points=tuple(row.said for row in gate.rows if not row.met))


def _running(session: Session, item: AgendaItemId) -> Round:
    refuse_change(session, item)
    voting = last_round(session, item)
    if voting is None:
        raise NoBallot
    if is_revealed(session, voting):
        raise RoundRevealed(round=voting.number)
    return voting
