# SPDX-License-Identifier: Apache-2.0
"""Questions put in session and their answers."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import OtherCase, WordsMissing
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import undoing, withdraw
from models.records.confirmations import Answer, Question
from models.snapshots.reading.frame import acts, number_of, refuse_unless_open
from models.terms import AgendaItemId, LineKey, QuestionId, Said


def ask(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey | None,
    text: str,
    asked_by: str,
    compulsory: bool = False,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Put a question; a compulsory one holds the vote until it is answered. The payload is its id."""
    refuse_unless_open(session, item)
    _refuse_blank(text, asked_by)
    number = (session.scalar(select(func.max(Question.number)).filter_by(item=item)) or 0) + 1
    signed = signature(session, acting=acting, operator=operator, at=at)
    question = QuestionId(signed["id"])
    session.add(
        Question(**signed, item=item, line=line, number=number, text=text, asked_by=asked_by, compulsory=compulsory)
    )
    said = Said(labels.ASKED, {"number": number})
    given = {"item": item, "line": line, "text": text, "asked_by": asked_by, "compulsory": compulsory}
    inverse = undoing(item, "question", said, Inverse(ask, given), question)
    facts = {"question": str(question), "text": text, "asked_by": asked_by, "line": line or ""}
    return news(session, item, "ask", said, facts, inverse=inverse, payload=question)


def withdraw_question(
    session: Session, *, item: AgendaItemId, question: QuestionId, acting: str, operator: str, at: datetime
) -> Change:
    """Take a question back."""
    row = _asked(session, item, question)
    said = Said(labels.ASKED, {"number": row.number})
    given = {
        "item": item,
        "line": row.line,
        "text": row.text,
        "asked_by": row.asked_by,
        "compulsory": row.compulsory,
    }
    return withdraw(
        session,
        item=item,
        subjects=(question,),
        name="withdraw_question",
        again=Inverse(ask, given),
        said=said,
        acting=acting,
        operator=operator,
        at=at,
    )


def answer(
    session: Session,
    *,
    item: AgendaItemId,
    question: QuestionId,
    text: str,
    answered_by: str,
    consistent: bool | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Record an answer; the last one counts."""
    refuse_unless_open(session, item)
    row = _asked(session, item, question)
    _refuse_blank(text, answered_by)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Answer(**signed, question=question, text=text, answered_by=answered_by, consistent=consistent))
    said = Said(labels.ANSWERED, {"number": row.number})
    given = {
        "item": item,
        "question": question,
        "text": text,
        "answered_by": answered_by,
        "consistent": consistent,
    }
    inverse = undoing(item, "answer", said, Inverse(answer, given), signed["id"])
    facts = {"question": str(question), "text": text, "answered_by": answered_by}
    return news(session, item, "answer", said, facts, inverse=inverse)


def withdraw_answer(
    session: Session, *, item: AgendaItemId, question: QuestionId, acting: str, operator: str, at: datetime
) -> Change:
    """Take the answers of a question back."""
    number = _asked(session, item, question).number
    subjects = [row.id for row in acts(session, Answer, question=question)]
    said = Said(labels.ANSWERED, {"number": number})
    return withdraw(
        session,
        item=item,
        subjects=subjects,
        name="withdraw_answer",
        said=said,
        acting=acting,
        operator=operator,
        at=at,
    )


def _asked(session: Session, item: AgendaItemId, question: QuestionId) -> Question:
    """The question, which must belong to this case."""
    row = session.get_one(Question, question)
    if row.item != item:
        raise OtherCase(number=number_of(session, item))
    return row


def _refuse_blank(*words: str) -> None:
    if not all(each.strip() for each in words):
        raise WordsMissing
