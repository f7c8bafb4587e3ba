# SPDX-License-Identifier: Apache-2.0
"""The voting tab read from the record."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from models.labels import resolutions as words
from models.money import decimal_of
from models.records.ballots import Round
from models.rules.lending import plan_fault, terms_fault
from models.rules.policy import Identity, Policy
from models.rules.rule_words import rule_said, tier_said
from models.snapshots.reading.ballot import Count, count_of, round_row, voter_row
from models.snapshots.reading.conditions import conditions_of
from models.snapshots.reading.confirmed import confirmed_digest
from models.snapshots.reading.desk import Desk, desk_of, names_of
from models.snapshots.reading.following import adopted_now, following_of
from models.snapshots.reading.frame import acts, counting_round, is_revealed, listed
from models.snapshots.reading.paper import on_paper
from models.snapshots.reading.terms import loan_of, merged_terms, plan_of, requested_terms
from models.snapshots.voting import ConditionRow, LoanView, ResolutionRow, Terms, VoterRow, VotingSnapshot
from models.terms import AgendaItemId, Choice, LineKey, Outcome, ReasonCode, Said, ScheduleType, VotingWay

APPROVED = frozenset(outcome for outcome in Outcome if outcome.approves)


def load_voting(session: Session, *, item: AgendaItemId, until: int | None = None) -> VotingSnapshot:
    """Everything about the vote of one case; what followed its resolution, up to a place in the order of acts."""
    desk = desk_of(session, item)
    rounds = acts(session, Round, item=item)
    last = counting_round(session, item)
    count = count_of(session, item, desk.rule, last)
    running = last is not None and not is_revealed(session, last)
    waiting = _waiting(count) if last is None or running else ()
    resolution = resolution_of(session, item, until)
    terms = merged_terms(session, desk, last) if last is not None and not running else None
    adopted = None if resolution is None else resolution.terms
    agreed = adopted or terms or requested_terms(desk)
    loan = loan_of(desk, agreed)
    conditions = conditions_of(session, item)
    return VotingSnapshot(
        case=desk.case,
        rounds=tuple(round_row(session, voting, desk.rule) for voting in rounds),
        waiting=waiting,
        rule=_rule(count),
        merged=terms,
        instalment=loan.instalment,
        ceiling=decimal_of(loan.ceiling),
        exceeds=loan.exceeds,
        conditions=conditions,
        templates=tuple((entry.code, entry.kind, entry.text) for entry in desk.policy.conditions),
        resolution=resolution,
        mended=lacking_conditions(conditions, desk.policy) if running or count.result.outcome.approves else (),
        payments=loan.payments if agreed.schedule_type is ScheduleType.SEASONAL else (),
        reason_words=tuple(desk.policy.reasons.items()),
        outcomes=desk.policy.outcomes,
        rule_words=(tier_said(desk.policy, desk.tier), *rule_said(desk.rule, desk.tier.veto_hours)),
        choices=tuple(each for each in Choice if each is not Choice.ABSTAIN or desk.rule.abstention_allowed),
        ways=tuple(VotingWay) if desk.policy.identity is Identity.KEYS else (VotingWay.CALLED_OUT,),
        seen=confirmed_digest(desk),
    )


def load_loan(session: Session, *, item: AgendaItemId, terms: Terms) -> LoanView:
    """The instalment of terms that are still being typed."""
    desk = desk_of(session, item)
    if fault := terms_fault(desk.most_lent, terms.amount, terms.months, terms.annual_rate):
        return LoanView(terms, None, None, exceeds=False, fault=fault)
    if fault := plan_fault(plan_of(desk, terms)):
        return LoanView(terms, None, None, exceeds=False, fault=fault)
    loan = loan_of(desk, terms)
    return LoanView(terms, loan.instalment, decimal_of(loan.ceiling), loan.exceeds)


def outcome_of(session: Session, desk: Desk, voting: Round) -> Outcome:
    """What the count of a round says."""
    return count_of(session, desk.item, desk.rule, voting).result.outcome


def lacking_conditions(conditions: Sequence[ConditionRow], policy: Policy) -> tuple[Said, ...]:
    """What the conditions of an approval still lack."""
    lacking = [
        Said(words.CONDITION_WITHOUT, {"number": row.number, "part": Said(part)})
        for row in conditions
        if row.struck is None
        for part, value in ((words.OWNER, row.owner), (words.DUE, row.due), (words.PROOF, row.proof))
        if not value.strip()
    ]
    present = {row.code for row in conditions}
    lacking += [
        Said(words.MANDATORY_MISSING, {"text": template.text})
        for template in policy.conditions
        if template.mandatory and template.code not in present
    ]
    return tuple(lacking)


def _waiting(count: Count) -> tuple[VoterRow, ...]:
    """Who has still to vote, the chair last."""
    rows = [voter_row(member, count) for member in count.roster]
    left = [row for row in rows if not row.voted and not row.absent and row.recused is None]
    return tuple(sorted(left, key=lambda row: row.chair))


def _rule(count: Count) -> Said:
    result = count.result
    given = {"needed": result.needed, "base": result.base, "present": result.present, "eligible": result.eligible}
    return Said(words.RULE if result.quorum else words.NO_QUORUM, given)


def resolution_of(session: Session, item: AgendaItemId, until: int | None = None) -> ResolutionRow | None:
    """What stands: the resolution of the last round, if it has one."""
    row = adopted_now(session, item)
    if row is None:
        return None
    terms = None
    if row.amount is not None and row.months is not None and row.annual_rate is not None and row.schedule_type:
        terms = Terms(
            row.amount,
            row.months,
            row.annual_rate,
            row.schedule_type,
            balloon=row.balloon,
            grace_months=row.grace_months,
        )
    return ResolutionRow(
        number=row.number,
        round=session.get_one(Round, row.round).number,
        outcome=names_of(session, item).named(row.outcome),
        terms=terms,
        instalment=row.instalment,
        reasons=row.reasons,
        reason_codes=tuple(ReasonCode(code) for code in listed(row.reason_codes)),
        open_questions=tuple(map(str, listed(row.open_questions))),
        adopted_at=row.at,
        announced_by=row.acting,
        following=following_of(session, row, until),
        reason_lines=_reason_lines(row.reason_lines),
        from_paper=on_paper(session, item)(row),
    )


def _reason_lines(stored: object) -> tuple[tuple[ReasonCode, tuple[LineKey, ...]], ...]:
    if not isinstance(stored, Mapping):
        raise TypeError("lines by reason expected")
    return tuple((code, tuple(map(LineKey, listed(stored[code.value])))) for code in ReasonCode if code.value in stored)
