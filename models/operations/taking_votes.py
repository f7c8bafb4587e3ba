# SPDX-License-Identifier: Apache-2.0
"""What holds for a vote in whatever way it is given: a round runs, the member votes in it, the choice is offered."""

from dataclasses import replace

from sqlalchemy.orm import Session

from models.errors.keys import OtherWay
from models.errors.voting import ChoiceNotAllowed, NoBallot, NotAVoter, RoundRevealed, TermsRefused
from models.records.ballots import Round
from models.records.meetings import Member
from models.rules.lending import plan_fault, terms_fault
from models.rules.tally import APPROVALS
from models.snapshots.reading.ballot import voters_of
from models.snapshots.reading.desk import Desk, desk_of, tier_of
from models.snapshots.reading.frame import counting_round, is_revealed, refuse_change
from models.snapshots.reading.terms import plan_of, requested_terms, resized
from models.snapshots.voting import OwnTerms
from models.terms import AgendaItemId, Choice, MemberId, VotingWay


def running(session: Session, item: AgendaItemId) -> Round:
    """The round that is open on the case."""
    refuse_change(session, item)
    voting = counting_round(session, item)
    if voting is None:
        raise NoBallot
    if is_revealed(session, voting):
        raise RoundRevealed(round=voting.number)
    return voting


def refuse_other_way(voting: Round, way: VotingWay) -> None:
    """A round has one way to vote for all."""
    if voting.way is not way:
        raise OtherWay(way=voting.way)


def refuse_vote(session: Session, voting: Round, member: MemberId, choice: Choice, own: OwnTerms) -> None:
    """Whatever is wrong with the vote itself."""
    if member not in voters_of(session, voting):
        raise NotAVoter(name=session.get_one(Member, member).name)
    abstention = tier_of(session, voting.item).rule.abstention_allowed
    if (voting.restricted and choice in APPROVALS) or (choice is Choice.ABSTAIN and not abstention):
        raise ChoiceNotAllowed
    if own != OwnTerms():
        # a vote without terms of its own is never refused for those asked for, and the case need not be read
        _refuse_terms(desk_of(session, voting.item), own)


def _refuse_terms(desk: Desk, own: OwnTerms) -> None:
    """Own terms that nobody lends, or in which the way to repay that is asked for cannot be kept."""
    if fault := terms_fault(desk.most_lent, own.amount, own.months, own.annual_rate):
        raise TermsRefused(what=fault)
    asked = requested_terms(desk)
    amount = asked.amount if own.amount is None else own.amount
    months = asked.months if own.months is None else own.months
    rate = asked.annual_rate if own.annual_rate is None else own.annual_rate
    if fault := plan_fault(plan_of(desk, resized(replace(asked, annual_rate=rate), amount, months))):
        raise TermsRefused(what=fault)
