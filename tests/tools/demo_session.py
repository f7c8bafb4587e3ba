# SPDX-License-Identifier: Apache-2.0
"""The demo meeting on a store, and the scripted session of one case played by operations."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.operations.asking import answer, ask
from models.operations.change import Change
from models.operations.conditioning import add_condition
from models.operations.confirming import confirm_check, reject_check
from models.operations.convening import declare_no_conflict, open_case
from models.operations.deciding import accept_by_chair, adopt_value, mark_reinvestigate, waive_line
from models.operations.demo_meeting import convene_demo
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, open_ballot, reveal
from models.operations.wish import Wish
from models.records.meetings import AgendaItem, Withdrawal
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.convening import Seat
from models.snapshots.reading.agenda import current_meeting, load_agenda
from models.snapshots.reading.case import load_case
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.voting import load_voting
from models.snapshots.voting import Terms, VotingSnapshot
from models.store.store import Store
from models.terms import (
    AgendaItemId,
    CheckId,
    Choice,
    CommandId,
    ConditionKind,
    LineKey,
    MeetingId,
    MemberId,
    QuestionId,
    ReasonCode,
    RejectionReason,
    Role,
    ScheduleType,
)
from resources import path
from tests.tools.demo_source import CASES, in_language, presented, source

EVENING = datetime(2026, 11, 23, 11, 25, tzinfo=UTC)


def default_policy() -> dict[str, object]:
    """The policy that ships."""
    policy: dict[str, object] = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    return policy


class Evening:
    """The demo meeting in one language, convened where the store has none; `cases` by names in resources/demo.

    `policy` changes parts of the policy that ships.
    """

    def __init__(
        self,
        store: Store,
        language: str = "zh_CN",
        cases: tuple[str, ...] = CASES,
        policy: Mapping[str, object] | None = None,
    ) -> None:
        self.store = store
        self.language = language
        self.at = EVENING
        self.chair = "张文静"
        self.policy = policy or {}
        self.meeting = self._convened(cases)
        items, members = store.read(seated, meeting=self.meeting)
        self.chair = next(member.name for member in members if member.role is Role.CHAIR)
        self.items: Mapping[str, AgendaItemId] = dict(zip(cases, items, strict=True))
        people = list(zip(source("meeting")["people"], members, strict=True))
        self.people: Mapping[str, MemberId] = {person["id"]: member.id for person, member in people}
        self.names: Mapping[str, str] = {person["id"]: member.name for person, member in people}

    def _convened(self, cases: tuple[str, ...]) -> MeetingId:
        if (there := self.store.read(current_meeting)) is not None:
            return there
        change = self.perform(
            convene_demo,
            meeting=source("meeting"),
            policy=default_policy() | dict(self.policy),
            presented=[presented(name, self.language) for name in cases],
            sources=[f"{name}.xlsx" for name in cases],
        )
        return MeetingId(str(change.meeting))

    def perform(self, operation: Callable[..., Change], /, **kwargs: object) -> Change:
        self.at += timedelta(seconds=1)
        acting = str(kwargs.pop("by", self.chair))
        wish = Wish(command=self.command_for(operation, kwargs), acting=acting, operator="张文静", at=self.at)
        return self.store.perform(operation, wish, **kwargs).change

    def command_for(self, operation: Callable[..., Change], facts: Mapping[str, object]) -> CommandId:
        """A command of its own for each wish."""
        del operation, facts
        return CommandId(str(uuid4()))

    def undo(self, change: Change) -> Change:
        if change.inverse is None:
            raise AssertionError("nothing to undo")
        return self.perform(change.inverse.operation, **change.inverse.kwargs)

    def agenda(self) -> AgendaSnapshot:
        return self.store.read(load_agenda, meeting=self.meeting, at=EVENING)

    def case(self, item: AgendaItemId) -> CaseSnapshot:
        return self.store.read(load_case, item=item, at=EVENING)

    def voting(self, item: AgendaItemId) -> VotingSnapshot:
        return self.store.read(load_voting, item=item)

    def script(self, name: str) -> dict[str, Any]:
        script: dict[str, Any] = in_language(source(name)["session"], self.language)
        return script

    def open(self, name: str) -> AgendaItemId:
        item = self.items[name]
        self.perform(open_case, item=item)
        self.perform(declare_no_conflict, item=item)
        return item

    def examine(self, name: str) -> AgendaItemId:
        """Open a case and play its confirmations, decisions, what must be confirmed again, and questions."""
        item = self.open(name)
        script = self.script(name)
        for check, plan in script["plans"].items():
            if plan["do"] == "confirm":
                self.perform(confirm_check, item=item, check=CheckId(check))
            elif plan["do"] == "reject":
                self.perform(reject_check, item=item, check=CheckId(check), reason=RejectionReason(plan["reason"]))
        for decision in script["decisions"]:
            self._decide(item, decision)
        self._confirm_again(item)
        for question in script["questions"]:
            self._question(item, question)
        return item

    def _confirm_again(self, item: AgendaItemId) -> None:
        """An adopted value drops what was confirmed on other lines that refer to it."""
        for row in self.case(item).lines:
            for check in row.checks:
                if check.fallen:
                    self.perform(confirm_check, item=item, check=check.id)

    def _decide(self, item: AgendaItemId, decision: Mapping[str, Any]) -> None:
        line, reason = LineKey(decision["line"]), decision["reason"]
        match decision["kind"]:
            case "adopt":
                self.perform(adopt_value, item=item, line=line, value=Decimal(decision["value"]), reason=reason)
            case "chair_accepts":
                self.perform(accept_by_chair, item=item, line=line, reason=reason)
            case "waiver":
                self.perform(waive_line, item=item, line=line, reason=reason)
            case "reinvestigate":
                self.perform(mark_reinvestigate, item=item, line=line, reason=reason)
            case other:
                raise AssertionError(other)

    def _question(self, item: AgendaItemId, question: Mapping[str, Any]) -> None:
        asked = self.perform(
            ask,
            item=item,
            line=question.get("line"),
            text=question["text"],
            asked_by=self.names[question["asked_by"]],
            compulsory=question["compulsory"],
        )
        if question.get("answer"):
            self.perform(
                answer,
                item=item,
                question=QuestionId(asked.facts["question"]),
                text=question["answer"],
                answered_by=self.names[question["answered_by"]],
                consistent=question.get("consistent"),
            )

    def vote(self, name: str) -> AgendaItemId:
        """Key the votes of the script and reveal them."""
        item = self.items[name]
        for vote in self.script(name)["votes"]:
            self.perform(
                cast_vote,
                item=item,
                member=self.people[vote["member"]],
                choice=Choice(vote["choice"]),
                amount=None if vote.get("amount") is None else Decimal(vote["amount"]),
                months=vote.get("months"),
                remark=vote.get("remark"),
            )
        self.perform(reveal, item=item)
        return item

    def resolve(self, name: str) -> Change:
        """Play a case from its opening to its resolution."""
        self.examine(name)
        return self.decide(name)

    def decide(self, name: str) -> Change:
        """Play what comes after the examination: ballot, votes, conditions, resolution."""
        item = self.items[name]
        script = self.script(name)
        resolution = script["resolution"]
        approves = resolution["amount"] is not None
        self.perform(open_ballot, item=item, restricted=not approves, reason=None if approves else resolution["reason"])
        self.vote(name)
        for condition in script["conditions"]:
            if not condition["mandatory"]:
                given = {key: condition[key] for key in ("text", "due", "proof")}
                owner = self.names.get(condition["owner"], condition["owner"])
                kind = ConditionKind(condition["kind"])
                self.perform(add_condition, item=item, kind=kind, owner=owner, **given)
        terms = None
        if approves:
            amount, rate = Decimal(resolution["amount"]), Decimal(resolution["annual_rate"])
            terms = Terms(amount, resolution["months"], rate, ScheduleType(resolution["schedule_type"]))
        return self.perform(
            adopt_resolution,
            item=item,
            terms=terms,
            reasons=resolution["reason"],
            reason_codes=[ReasonCode(code) for code in resolution["reason_codes"]],
            open_questions=resolution["open_questions"],
        )


def seated(session: Session, *, meeting: MeetingId) -> tuple[Sequence[AgendaItemId], Sequence[Seat]]:
    """The cases and the people of a meeting, each in their order, without reading what the cases say."""
    items = session.scalars(select(AgendaItem.id).filter_by(meeting=meeting).order_by(AgendaItem.position)).all()
    return items, [Seat(each.id, each.name, each.role) for each in members_of(session, meeting)]


def taken_back(session: Session) -> list[tuple[str, str]]:
    """On whose word something was taken back, and who keyed it."""
    return [(row.acting, row.operator) for row in session.scalars(select(Withdrawal))]
