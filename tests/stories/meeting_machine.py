# SPDX-License-Identifier: Apache-2.0
"""Plays a meeting at random on the real store and in memory, and holds one against the other after every step."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy.orm import Session

from models.errors import Refusal
from models.operations.change import Change, Inverse
from models.operations.confirming import confirm_family, reject_family
from models.operations.convening import attend, declare_no_conflict, declare_recusal, present_anew
from models.operations.following import veto
from models.operations.noting import withdraw_case
from models.operations.postponing import defer_case
from models.operations.presiding import name_acting_chair
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.sittings import adjourn, leave_undecided, resume
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.snapshots.reading.agenda import head_of
from models.snapshots.reading.frame import state_of
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.room import room_of
from models.snapshots.reading.voting import load_voting
from models.store import Store
from models.terms import AgendaItemId, Choice, Family, LineKey, Presence, ReasonCode, RejectionReason
from tests.stories.meeting_model import APPROVALS, APPROVED, CHAIR, QUORUM, VOTERS, Event, Kind, Meeting
from tests.tools.demo_session import EVENING, Evening

CASE, LINE = "breakfast-stall", LineKey("A1")
METHOD = {"line": LINE, "family": Family.VERIFICATION}
members = st.sampled_from(VOTERS)
rarely = st.sampled_from([False, False, False, False, False, True])
choices = st.sampled_from([choice for choice in Choice if choice is not Choice.ABSTAIN])


def begun() -> bytes:
    """The stall examined to the end, everybody there, ready for a ballot."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "begun.db")
        with Store.create(str(file)) as store:
            Evening(store, cases=(CASE,)).examine(CASE)
        return file.read_bytes()


@dataclass(frozen=True)
class Undoable:
    """What may be taken back: the event in memory, and the inverse that its receipt brought."""

    event: Event
    inverse: Inverse
    was_present: bool = False


class MeetingMachine(RuleBasedStateMachine):
    """Every rule says beforehand whether the operation is allowed; the store must agree, and so must what follows."""

    template: bytes

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.file = Path(self.folder.name, "0.db")
        self.file.write_bytes(self.template)
        self.file.chmod(0o600)
        self.opened = 0
        self.store = Store.open(str(self.file))
        self.evening = Evening(self.store, cases=(CASE,))
        self.item: AgendaItemId = self.evening.items[CASE]
        self.keys = {self.evening.names[key]: key for key in VOTERS}
        self.steps: list[Undoable] = []
        self.meeting = Meeting()
        self.changed = True
        """Whether anything happened since both were compared."""

    @initialize()
    def as_begun(self) -> None:
        for name in VOTERS:
            self.meeting.add(Kind.CAME, name)
        everybody = frozenset(VOTERS)
        for kind in (Kind.PRESENTED, Kind.DECLARED, Kind.CONFIRMED):
            self.meeting.add(kind, names=everybody)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def attempt(self, operation: Callable[..., Change], *, allowed: bool, **facts: object) -> Change | None:
        """Perform what is expected to be done, or to be refused."""
        before = self.store.read(head_of)
        try:
            change = self.evening.perform(operation, **facts)
        except Refusal as refused:
            change, why = None, type(refused).__name__
        else:
            why = ""
        assert (change is not None) is allowed, (operation.__name__, why)
        assert (self.store.read(head_of) != before) is allowed
        self.changed = self.changed or allowed
        return change

    def done(self, change: Change | None, event: Event, *, was_present: bool = False) -> None:
        if change is not None and change.inverse is not None:
            self.steps.append(Undoable(event, change.inverse, was_present))

    # --- people

    def _may_change(self) -> bool:
        return not self.meeting.stopped and self.meeting.state != "decided"

    @rule(name=members, comes=st.booleans())
    def comes_or_goes(self, name: str, *, comes: bool) -> None:
        before = name in self.meeting.present
        presence = Presence.PRESENT if comes else Presence.ABSENT
        person = {"member": self.evening.people[name], "meeting": self.evening.meeting}
        change = self.attempt(attend, allowed=not self.meeting.stopped, presence=presence, **person)
        if change is not None:
            self.done(change, self.meeting.add(Kind.CAME if comes else Kind.LEFT, name), was_present=before)

    @rule(name=members, really=rarely)
    def goes_out_and_is_back(self, name: str, *, really: bool) -> None:
        """Somebody misses a part, and the case is presented once more, to whoever is there then."""
        if really:
            self.comes_or_goes(name, comes=False)
            self.comes_or_goes(name, comes=True)
            self.is_presented_anew(really=True)

    @rule(name=members)
    def is_recused(self, name: str) -> None:
        allowed = self._may_change() and self.meeting.state != "revealed" and name not in self.meeting.recused()
        facts = {"item": self.item, "member": self.evening.people[name], "reason": "亲属"}
        change = self.attempt(declare_recusal, allowed=allowed, **facts)
        if change is not None:
            self.done(change, self.meeting.add(Kind.RECUSED, name))

    @rule()
    def nobody_else_has_a_conflict(self) -> None:
        names = self.meeting.undeclared()
        change = self.attempt(declare_no_conflict, allowed=self._may_change(), item=self.item)
        if change is not None:
            self.done(change, self.meeting.add(Kind.DECLARED, names=names))

    @rule(name=members)
    def presides(self, name: str) -> None:
        base = self.meeting.base()
        allowed = self._may_change() and self.meeting.state != "voting" and CHAIR not in base and name in base
        change = self.attempt(name_acting_chair, allowed=allowed, item=self.item, member=self.evening.people[name])
        if change is not None:
            self.done(change, self.meeting.add(Kind.CHAIRED, name))

    @rule(really=rarely)
    def is_presented_anew(self, *, really: bool) -> None:
        if not really and self._may_change() and self.meeting.base():
            return
        allowed = not self.meeting.stopped and (self.meeting.left or self.meeting.state in {"open", "voting"})
        if self.attempt(present_anew, allowed=allowed, item=self.item) is not None:
            self.meeting.add(Kind.PRESENTED, names=self.meeting.present - self.meeting.recused())

    # --- the line

    @rule(accepts=st.booleans())
    def judges_a_method(self, *, accepts: bool) -> None:
        meeting, base = self.meeting, self.meeting.base()
        allowed = not meeting.stopped and meeting.state in {"open", "voting"} and bool(base)
        if accepts:
            allowed = allowed and not meeting.rejected
            change = self.attempt(confirm_family, allowed=allowed, item=self.item, **METHOD)
        else:
            reason = RejectionReason.EVIDENCE_MISSING
            change = self.attempt(reject_family, allowed=allowed, item=self.item, reason=reason, **METHOD)
        if change is not None:
            self.done(change, meeting.add(Kind.CONFIRMED if accepts else Kind.REJECTED, names=base))

    # --- the ballot

    @rule(restricted=st.booleans())
    def a_ballot_opens(self, *, restricted: bool) -> None:
        meeting = self.meeting
        allowed = self._may_change() and not meeting.rounds and meeting.opens(restricted=restricted)
        facts = {"item": self.item, "restricted": restricted, "reason": "未查清"}
        if self.attempt(open_ballot, allowed=allowed, **facts) is not None:
            meeting.add(Kind.ROUND, names=meeting.base(), restricted=restricted)

    @precondition(lambda self: self.meeting.rounds)
    @rule(restricted=st.booleans())
    def another_round_opens(self, *, restricted: bool) -> None:
        meeting = self.meeting
        ended = meeting.ended_at is not None
        allowed = not meeting.stopped and ended and meeting.opens(restricted=restricted)
        facts = {"item": self.item, "restricted": restricted, "reason": "新情况"}
        if self.attempt(new_round, allowed=allowed, **facts) is not None:
            meeting.add(Kind.ROUND, names=meeting.base(), restricted=restricted)

    @rule(name=members, choice=st.sampled_from(Choice))
    def votes(self, name: str, choice: Choice) -> None:
        meeting = self.meeting
        running = not meeting.stopped and meeting.state == "voting"
        allowed = running and name in meeting.voters() and choice is not Choice.ABSTAIN
        if allowed and meeting.rounds[-1][1].restricted:
            allowed = choice.value not in APPROVALS
        facts = {"item": self.item, "member": self.evening.people[name], "choice": choice}
        if self.attempt(cast_vote, allowed=allowed, **facts) is not None:
            meeting.add(Kind.VOTED, name, choice=choice.value)

    @rule()
    def the_votes_are_shown(self) -> None:
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state == "voting" and set(meeting.votes()) == meeting.voters()
        allowed = allowed and meeting.opens(restricted=meeting.rounds[-1][1].restricted)
        if self.attempt(reveal, allowed=allowed, item=self.item) is not None:
            meeting.add(Kind.REVEALED)

    @rule()
    def is_resolved(self) -> None:
        allowed = not self.meeting.stopped and self.meeting.state == "revealed"
        facts = {"item": self.item, "reasons": "数据已核实", "reason_codes": [ReasonCode.OTHER]}
        if self.attempt(adopt_resolution, allowed=allowed, **facts) is not None:
            self.meeting.add(Kind.RESOLVED)

    @rule(really=rarely)
    def is_withdrawn(self, *, really: bool) -> None:
        if not really and self._may_change():
            return
        allowed = self._may_change() and not self.meeting.of(Kind.REVEALED)
        change = self.attempt(withdraw_case, allowed=allowed, item=self.item, reason="另有资金")
        if change is not None:
            self.done(change, self.meeting.add(Kind.WITHDRAWN))

    @rule(name=members, really=rarely)
    def is_deferred(self, name: str, *, really: bool) -> None:
        """Put off by whoever presides, before a vote."""
        allowed = self._may_change() and self.meeting.state == "open" and self.meeting.presiding() == name
        if not really and allowed:
            return
        facts = {"item": self.item, "reason": "补税票", "by": self.evening.names[name]}
        change = self.attempt(defer_case, allowed=allowed, **facts)
        if change is not None:
            self.done(change, self.meeting.add(Kind.DEFERRED))

    @rule(really=rarely)
    def the_meeting_ends(self, *, really: bool) -> None:
        allowed = not self.meeting.stopped and self.meeting.state == "decided"
        if not really and allowed:
            return
        if self.attempt(close_meeting, allowed=allowed, meeting=self.evening.meeting) is not None:
            self.meeting.add(Kind.CLOSED)

    @rule(name=members)
    def somebody_vetoes(self, name: str) -> None:
        """Only the chair who presided at the reveal and voted, once, before the adoption of what passed."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state == "revealed" and meeting.presiding(meeting.revealed_at) == name
        allowed = allowed and name in meeting.voters() and meeting.outcome() in APPROVED
        facts = {"item": self.item, "reason": "涉诉", "by": self.evening.names[name]}
        if self.attempt(veto, allowed=allowed, **facts) is not None:
            meeting.add(Kind.VETOED)

    @rule(really=rarely)
    def is_left_undecided(self, *, really: bool) -> None:
        """Given up without its quorum, with a ballot open or not."""
        meeting = self.meeting
        there = meeting.voters() if meeting.state == "voting" else meeting.base()
        allowed = not meeting.stopped and meeting.state in {"open", "voting"} and len(there) < QUORUM
        if not really and allowed:
            return
        if self.attempt(leave_undecided, allowed=allowed, item=self.item, reason="离席") is not None:
            meeting.add(Kind.LEFT_UNDECIDED)

    @rule(really=rarely, back=st.sets(members))
    def breaks_off_and_goes_on(self, *, really: bool, back: set[str]) -> None:
        """Another day: whoever is back, and the case presented anew."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state in {"open", "decided"}
        if not really and allowed:
            return
        until = self.evening.at.date() + timedelta(days=1)
        facts = {"meeting": self.evening.meeting, "until": until, "reason": "已晚"}
        if self.attempt(adjourn, allowed=allowed, **facts) is not None:
            meeting.add(Kind.ADJOURNED)
            self.votes(CHAIR, Choice.REJECT)
        self.evening.at += timedelta(days=1)
        if self.attempt(resume, allowed=meeting.adjourned, meeting=self.evening.meeting) is not None:
            meeting.add(Kind.RESUMED)
            for name in sorted(back):
                self.comes_or_goes(name, comes=True)
            self.is_presented_anew(really=True)

    @rule(stages=st.integers(1, 4), restricted=st.booleans(), choices=st.lists(choices, min_size=5, max_size=5))
    def goes_on(self, *, stages: int, restricted: bool, choices: list[Choice]) -> None:
        """What comes next in an orderly meeting: a ballot, its votes, their reveal, the resolution, one more round."""
        for _stage in range(stages):
            match self.meeting.state:
                case "open":
                    self.a_ballot_opens(restricted=restricted)
                case "voting" if set(self.meeting.votes()) != self.meeting.voters():
                    for name, choice in zip(VOTERS, choices, strict=True):
                        self.votes(name, choice)
                case "voting":
                    self.the_votes_are_shown()
                case "revealed":
                    self.is_resolved()
                case _:
                    self.another_round_opens(restricted=restricted)

    # --- taking back, and what a machine may do

    def _may_undo(self, step: Undoable) -> bool:
        meeting, kind = self.meeting, step.event.kind
        if meeting.stopped:
            return False
        if kind in {Kind.WITHDRAWN, Kind.DEFERRED} or (kind in {Kind.CAME, Kind.LEFT} and not self._is_departure(step)):
            return True
        reveals = [at for at, _ in meeting.of(Kind.REVEALED)]
        if kind is Kind.LEFT:
            place = next(at for at, event in enumerate(meeting.events) if event is step.event)
            return not [at for at in reveals if at > place]
        if meeting.state in {"decided", "revealed"} or (kind is Kind.CHAIRED and meeting.state == "voting"):
            return False
        return kind is not Kind.RECUSED or not reveals

    @staticmethod
    def _is_departure(step: Undoable) -> bool:
        return step.event.kind is Kind.LEFT and step.was_present

    @rule()
    def takes_the_last_back(self) -> None:
        if not self.steps:
            return
        step = self.steps.pop()
        change = self.attempt(step.inverse.operation, allowed=self._may_undo(step), **step.inverse.kwargs)
        if change is None:
            return
        if step.event.kind in {Kind.CAME, Kind.LEFT} and not self._is_departure(step):
            self.meeting.add(Kind.CAME if step.was_present else Kind.LEFT, step.event.member)
            return
        step.event.undone = True

    @rule(dies=st.booleans())
    def is_opened_again(self, *, dies: bool) -> None:
        """After an orderly end, or on a copy of the file as a killed program leaves it."""
        self.opened += 1
        if dies:
            content = self.file.read_bytes()
            self.store.close()
            self.file = Path(self.folder.name, f"{self.opened}.db")
            self.file.write_bytes(content)
            self.file.chmod(0o600)
        else:
            self.store.close()
        self.store = self.evening.store = Store.open(str(self.file))
        self.changed = True

    # --- what must hold after every step

    @invariant()
    def both_say_the_same(self) -> None:
        if not self.changed or not self.meeting.events:
            return
        self.changed, meeting = False, self.meeting
        state, base, chair = self.store.read(seen, item=self.item)
        assert state == meeting.state
        until = meeting.revealed_at if meeting.counting else None
        assert {self.keys[name] for name in base} == meeting.base(until)
        assert (None if chair is None else self.keys[chair]) == meeting.presiding(until)
        if state == "open":
            gate = self.store.read(gate_of, item=self.item)
            assert (gate.full, gate.restricted) == (meeting.opens(restricted=False), meeting.opens(restricted=True))
        if meeting.rounds and not meeting.of(Kind.WITHDRAWN):
            self._same_votes()

    def _same_votes(self) -> None:
        voting = self.store.read(load_voting, item=self.item, at=EVENING)
        last, meeting = voting.rounds[-1], self.meeting
        cast = {self.keys[voter.name]: voter.choice.value for voter in last.voters if voter.choice is not None}
        assert cast == (meeting.votes() if meeting.counting else {})
        assert len(voting.rounds) == len(meeting.rounds)
        if meeting.revealed_at is not None:
            assert last.outcome is not None
            assert last.outcome.value == meeting.outcome()
        if voting.resolution is not None and voting.resolution.outcome.approves:
            assert meeting.approval_was_open_to_all()


def seen(session: Session, *, item: AgendaItemId) -> tuple[str, tuple[str, ...], str | None]:
    """State, base and who presides, as the record has them."""
    room = room_of(session, item)
    return state_of(session, item).value, room.names, None if room.chair is None else room.chair.name
