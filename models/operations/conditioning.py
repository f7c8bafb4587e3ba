# SPDX-License-Identifier: Apache-2.0
"""Conditions of an approval: added, amended, struck out; every wording is kept."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, ReasonMissing
from models.errors.voting import ConditionRefused
from models.labels import operations as labels
from models.labels import resolutions as words
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import new_id, signature
from models.operations.withdrawing import undoing, withdraw
from models.records.meetings import Meeting
from models.records.resolutions import ConditionText
from models.rules.conditions import condition_fault, kind_fault
from models.rules.due import stored_due
from models.rules.policy import ConditionTemplate
from models.snapshots.reading.conditions import texts_of
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import acts, members_of, refuse_change
from models.terms import AgendaItemId, ConditionId, ConditionKind, Said


def add_condition(
    session: Session,
    *,
    item: AgendaItemId,
    code: str | None = None,
    kind: ConditionKind,
    text: str,
    owner: str = "",
    due: str = "",
    proof: str = "",
    condition: ConditionId | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Add a condition, complete or to be completed before the resolution; the payload is its id.

    What is left empty of one from the library is as the library has it, its owner the lead officer.
    """
    refuse_change(session, item)
    id = condition or ConditionId(new_id())
    signed = signature(session, acting=acting, operator=operator, at=at)
    desk = desk_of(session, item)
    template = _template(desk, code)
    _refuse_faults(session, desk, text, owner, due)
    if template is not None:
        owner, proof = owner or desk.presented.application.lead_officer, proof or template.proof
    due = stored_due(due or ("" if template is None else template.due))
    _refuse_kind(text, due, kind)
    _refuse_twice(session, item, text)
    session.add(
        ConditionText(
            **signed,
            item=item,
            condition=id,
            code=code,
            mandatory=template is not None and template.mandatory,
            kind=kind,
            text=text,
            owner=owner,
            due=due,
            proof=proof,
            struck=None,
        )
    )
    said = Said(labels.CONDITION_ADDED)
    given = {"item": item, "code": code, "kind": kind, "text": text, "owner": owner, "due": due, "proof": proof}
    again = Inverse(add_condition, {**given, "condition": id})
    inverse = undoing(item, "condition", said, again, signed["id"])
    return news(session, item, "add_condition", said, {"condition": id, "text": text}, inverse=inverse, payload=id)


def _refuse_twice(session: Session, item: AgendaItemId, text: str) -> None:
    """A key pressed twice makes one condition."""
    for number, row in enumerate(texts_of(session, item), start=1):
        if row.text == text and row.struck is None:
            raise ConditionRefused(what=Said(words.CONDITION_STANDS, {"number": number}))


def remove_condition(
    session: Session, *, item: AgendaItemId, condition: ConditionId, acting: str, operator: str, at: datetime
) -> Change:
    """Take a condition away; a mandatory one is struck out with a reason instead."""
    row = _last(session, item, condition)
    if row.mandatory:
        raise ReasonMissing
    given = {
        "item": item,
        "code": row.code,
        "kind": row.kind,
        "text": row.text,
        "owner": row.owner,
        "due": row.due,
        "proof": row.proof,
        "condition": condition,
    }
    return withdraw(
        session,
        item=item,
        subjects=[text.id for text in acts(session, ConditionText, item=item, condition=condition)],
        name="remove_condition",
        again=Inverse(add_condition, given),
        said=Said(labels.CONDITION_REMOVED),
        acting=acting,
        operator=operator,
        at=at,
    )


def amend_condition(
    session: Session,
    *,
    item: AgendaItemId,
    condition: ConditionId,
    kind: ConditionKind,
    text: str,
    owner: str,
    due: str,
    proof: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Word a condition anew; kind and text that the policy attaches to every approval stay the policy's."""
    refuse_change(session, item)
    before = _last(session, item, condition)
    if before.mandatory and (text, kind) != (before.text, before.kind):
        number = [row.condition for row in texts_of(session, item)].index(condition) + 1
        raise ConditionRefused(what=Said(words.POLICYS_TEXT, {"number": number}))
    _refuse_faults(session, desk_of(session, item), text, owner, "" if due == before.due else due)
    due = stored_due(due)
    if (due, kind) != (before.due, before.kind):
        _refuse_kind(text, due, kind)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(
        ConditionText(
            **signed,
            item=item,
            condition=condition,
            code=before.code,
            mandatory=before.mandatory,
            kind=kind,
            text=text,
            owner=owner,
            due=due,
            proof=proof,
            struck=None,
        )
    )
    said = Said(labels.CONDITION_AMENDED)
    given = {"kind": kind, "text": text, "owner": owner, "due": due, "proof": proof}
    again = Inverse(amend_condition, {"item": item, "condition": condition, **given})
    inverse = undoing(item, "amendment", said, again, signed["id"])
    return news(session, item, "amend_condition", said, {"condition": condition, "text": text}, inverse=inverse)


def strike_condition(
    session: Session,
    *,
    item: AgendaItemId,
    condition: ConditionId,
    reason: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Strike a condition out with a reason; it stays in the record."""
    refuse_change(session, item)
    if not reason.strip():
        raise ReasonMissing
    before = _last(session, item, condition)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(
        ConditionText(
            **signed,
            item=item,
            condition=condition,
            code=before.code,
            mandatory=before.mandatory,
            kind=before.kind,
            text=before.text,
            owner=before.owner,
            due=before.due,
            proof=before.proof,
            struck=reason,
        )
    )
    said = Said(labels.CONDITION_STRUCK)
    again = Inverse(strike_condition, {"item": item, "condition": condition, "reason": reason})
    inverse = undoing(item, "strike", said, again, signed["id"])
    return news(session, item, "strike_condition", said, {"condition": condition, "reason": reason}, inverse=inverse)


def add_mandatory(session: Session, item: AgendaItemId, *, acting: str, operator: str, at: datetime) -> None:
    """Put the conditions that policy attaches to every approval on the list, unless they stand there."""
    desk = desk_of(session, item)
    present = {row.code for row in texts_of(session, item)}
    for template in desk.policy.conditions:
        if not template.mandatory or template.code in present:
            continue
        signed = signature(session, acting=acting, operator=operator, at=at)
        session.add(
            ConditionText(
                **signed,
                item=item,
                condition=ConditionId(new_id()),
                code=template.code,
                mandatory=True,
                kind=template.kind,
                text=template.text,
                owner=desk.presented.application.lead_officer,
                due=stored_due(template.due),
                proof=template.proof,
                struck=None,
            )
        )
        session.flush()


def _template(desk: Desk, code: str | None) -> ConditionTemplate | None:
    """The condition of the library; none without a code."""
    found = next((entry for entry in desk.policy.conditions if entry.code == code), None)
    if code is not None and found is None:
        raise ConditionRefused(what=Said(words.UNKNOWN_CODE, {"code": code}))
    return found


def _refuse_kind(text: str, due: str, kind: ConditionKind) -> None:
    """Whether the due date was typed, is the library's or stood before, it suits the kind."""
    if fault := kind_fault(text, due, kind):
        raise ConditionRefused(what=fault)


def _refuse_faults(session: Session, desk: Desk, text: str, owner: str, due: str) -> None:
    application = desk.presented.application
    known = [member.name for member in members_of(session, desk.meeting)]
    known += [name for name in (application.lead_officer, application.second_officer) if name]
    known += [person.name for person in desk.presented.people]
    known += [template.owner for template in desk.policy.conditions]
    if fault := condition_fault(text, owner, due, day=session.get_one(Meeting, desk.meeting).on, known=known):
        raise ConditionRefused(what=fault)


def _last(session: Session, item: AgendaItemId, condition: ConditionId) -> ConditionText:
    rows = acts(session, ConditionText, item=item, condition=condition)
    if not rows:
        raise AlreadyWithdrawn
    return rows[-1]
