# SPDX-License-Identifier: Apache-2.0
"""The gate of a case read from the record."""

from sqlalchemy.orm import Session

from models.records.confirmations import Answer, Question
from models.rules.ceiling import against_ceiling
from models.rules.gate import Attending, Gate, gate
from models.rules.tally_rule import Base
from models.snapshots.comparison import GateRow, GateView
from models.snapshots.reading.ballot import Count, count_of
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import acts, counting_round
from models.snapshots.reading.room import undeclared
from models.snapshots.reading.terms import plan_of, requested_terms
from models.terms import AgendaItemId, QuestionId


def gate_of(session: Session, item: AgendaItemId, desk: Desk | None = None) -> GateView:
    """What stands between the case and a vote."""
    desk = desk or desk_of(session, item)
    questions = acts(session, Question, item=item)
    waiting = {
        row.number: QuestionId(row.id)
        for row in questions
        if row.compulsory and not acts(session, Answer, question=row.id)
    }
    asked = requested_terms(desk)
    judged = gate(
        desk.presented,
        desk.examination,
        desk.policy,
        {state.key: desk.label(state.key) for state in desk.examination.lines},
        tuple(waiting),
        desk.table.compulsory,
        against_ceiling(plan_of(desk, asked), desk.ceilings(asked.months)),
        _attending(session, desk),
    )
    proposed = None if judged.outcome is None else desk.policy.outcomes.named(judged.outcome)
    return GateView(_rows(judged, waiting), judged.full, judged.restricted, judged.proposal, proposed)


def _rows(judged: Gate, waiting: dict[int, QuestionId]) -> tuple[GateRow, ...]:
    return tuple(
        GateRow(
            met=sentence.met,
            said=sentence.said,
            line=sentence.line,
            question=None if sentence.question is None else waiting[sentence.question],
            always=sentence.always,
        )
        for sentence in judged.sentences
    )


def _attending(session: Session, desk: Desk) -> Attending:
    count = count_of(session, desk.item, desk.rule, counting_round(session, desk.item))
    names = tuple(member.name for member in undeclared(session, desk.item))
    return Attending(count.result.present, quorum_needed(desk, count), count.result.quorum, names)


def quorum_needed(desk: Desk, count: Count) -> int:
    """How many must be present for this case."""
    quorum = desk.rule.quorum
    whole = len(count.roster) if quorum.base is Base.ROSTER else count.result.eligible
    return quorum.needed(whole)
