# SPDX-License-Identifier: Apache-2.0
"""A meeting on the real store and in memory, held one against the other after every step."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy.orm import Session

from models.errors import Refusal
from models.operations.change import Change, Inverse
from models.records.ballots import Round
from models.snapshots.comparison import GateView
from models.snapshots.reading.agenda import head_of
from models.snapshots.reading.ballot import round_row
from models.snapshots.reading.desk import desk_of, tier_of
from models.snapshots.reading.frame import acts, state_of
from models.snapshots.reading.gate import gate_of
from models.snapshots.reading.room import room_of
from models.snapshots.reading.voting import resolution_of
from models.snapshots.voting import ResolutionRow, RoundRow
from models.store import Store
from models.terms import AgendaItemId, CaseState, LineKey
from tests.stories.meeting_model import VOTERS, Event, Kind, Meeting
from tests.tools.keyed_session import KeyedEvening
from tests.tools.other_tiers import tiers

CASE = "breakfast-stall"
HOURS = (0, 24)
"""For how long a resolution may be vetoed after the reveal, in the meetings that are played."""
members = st.sampled_from(VOTERS)
rarely = st.sampled_from([False, False, False, False, False, True])


def evening_on(store: Store, hours: int) -> KeyedEvening:
    return KeyedEvening(store, cases=(CASE,), policy={"tiers": tiers(hours=hours)})


@cache
def begun(hours: int) -> bytes:
    """The stall examined to the end, everybody there with a key, ready for a ballot."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "begun.db")
        with Store.create(str(file)) as store:
            evening = evening_on(store, hours)
            evening.enrol_all()
            evening.examine(CASE)
        return file.read_bytes()


@dataclass(frozen=True)
class Undoable:
    """What may be taken back: the event in memory, and the inverse that its receipt brought.

    `again` wishes for the same once more.
    """

    event: Event
    inverse: Inverse
    was_present: bool = False
    again: Callable[[], None] | None = None


class Seen(NamedTuple):
    """What the record says of the case; the gate while it is open, what is not cleared once it is approved."""

    state: str
    base: tuple[str, ...]
    chair: str | None
    gate: GateView | None
    rounds: int
    last: RoundRow | None
    resolution: ResolutionRow | None
    uncleared: tuple[LineKey, ...]


class MeetingOnStore(RuleBasedStateMachine):
    """The table at which they sit: how an operation is tried, what is taken back, and what must hold."""

    templates: dict[int, bytes]
    played: Counter[str]
    """What happened in all meetings together."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.file = Path(self.folder.name, "0.db")
        self.opened = 0
        self.steps: list[Undoable] = []
        self.undone: list[tuple[Inverse, Callable[[], None]]] = []
        self.expected: Inverse | None = None
        """What the next operation must be, where it does again what was taken back."""
        self.receipts: dict[tuple[int, str], object] = {}
        """Of the last sealed vote of each member in a round."""
        self.meeting = Meeting()
        self.changed = True
        """Whether anything happened since both were compared."""

    def as_begun(self, hours: int) -> None:
        self.file.write_bytes(self.templates[hours])
        self.file.chmod(0o600)
        self.evening = evening_on(Store.open(str(self.file)), hours)
        self.head = self.store.read(head_of)
        self.meeting.veto_hours = hours
        for name in VOTERS:
            self.meeting.add(Kind.CAME, name)
        everybody = frozenset(VOTERS)
        for kind in (Kind.PRESENTED, Kind.DECLARED):
            self.meeting.add(kind, names=everybody)
        self.meeting.add(Kind.CONFIRMED, names=everybody, seen=False)

    def teardown(self) -> None:
        self.played.update(self.meeting.kinds())
        if self.meeting.events:
            self.store.close()
        self.folder.cleanup()

    @property
    def store(self) -> Store:
        return self.evening.store

    @cached_property
    def item(self) -> AgendaItemId:
        return self.evening.items[CASE]

    @cached_property
    def keys(self) -> dict[str, str]:
        return {self.evening.names[key]: key for key in VOTERS}

    def attempt(self, operation: Callable[..., Change], *, allowed: bool, **facts: object) -> Change | None:
        """Perform what is expected to be done, or to be refused; what is refused leaves the journal as it was."""
        if self.expected is not None:
            assert (operation, facts) == (self.expected.operation, self.expected.kwargs)
            self.expected = None
        try:
            change = self.evening.perform(operation, **facts)
        except Refusal as refused:
            change, why = None, type(refused).__name__
        else:
            why = ""
        assert (change is not None) is allowed, (operation.__name__, why)
        head = self.store.read(head_of)
        assert (head != self.head) is allowed
        self.head, self.changed = head, self.changed or allowed
        return change

    def done(
        self,
        change: Change | None,
        event: Event,
        *,
        was_present: bool = False,
        again: Callable[[], None] | None = None,
    ) -> None:
        if change is not None and change.inverse is not None:
            self.steps.append(Undoable(event, change.inverse, was_present, again))

    # --- taking back, and what a machine may do

    def _may_undo(self, step: Undoable) -> bool:
        meeting, kind = self.meeting, step.event.kind
        if meeting.stopped:
            return False
        if kind in {Kind.WITHDRAWN, Kind.DEFERRED} or (kind in {Kind.CAME, Kind.LEFT} and not self._is_departure(step)):
            return True
        if kind in {Kind.LEFT, Kind.RECUSED}:
            place = next(at for at, event in enumerate(meeting.events) if event is step.event)
            if any(at > place for at, _ in meeting.of(Kind.REVEALED)):
                return False
        if kind is Kind.LEFT:
            return True
        return meeting.state not in {"decided", "revealed"} and not (kind is Kind.CHAIRED and meeting.state == "voting")

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
        if self._is_departure(step):
            self._never_left(step.event)
        if step.again is not None:
            assert change.inverse is not None
            self.undone.append((change.inverse, step.again))

    def _never_left(self, departure: Event) -> None:
        """What was entered of them since goes with it."""
        events = self.meeting.events
        place = next(at for at, event in enumerate(events) if event is departure)
        for event in events[place:]:
            if event.kind in {Kind.CAME, Kind.LEFT} and event.member == departure.member:
                event.undone = True

    @rule()
    def does_again_what_was_taken_back(self) -> None:
        """As it was wished first, allowed or not as the meeting stands now."""
        if self.undone:
            self.expected, again = self.undone.pop()
            again()
            assert self.expected is None

    @rule(dies=st.booleans())
    def is_opened_again(self, *, dies: bool) -> None:
        """After an orderly end, or on a copy of the file as a killed program leaves it; keys are opened anew."""
        self.opened += 1
        content = self.file.read_bytes()
        self.store.close()
        if dies:
            self.file = Path(self.folder.name, f"{self.opened}.db")
            self.file.write_bytes(content)
            self.file.chmod(0o600)
        self.evening.store = Store.open(str(self.file))
        self.evening.forget_keys()
        assert self.store.read(head_of) == self.head
        assert self.store.verify().intact
        assert len(self.evening.voting(self.item).rounds) == len(self.meeting.rounds)
        self.changed = True

    # --- what must hold after every step

    @invariant()
    def both_say_the_same(self) -> None:
        if not self.changed or not self.meeting.events:
            return
        self.changed, meeting = False, self.meeting
        seen = self.store.read(as_recorded, item=self.item)
        assert seen.state == meeting.state
        until = meeting.revealed_at if meeting.counting else None
        assert {self.keys[name] for name in seen.base} == meeting.base(until)
        assert (None if seen.chair is None else self.keys[seen.chair]) == meeting.presiding(until)
        if seen.gate is not None:
            opens = meeting.opens(restricted=False), meeting.opens(restricted=True)
            assert (seen.gate.full, seen.gate.restricted) == opens
        assert seen.rounds == len(meeting.rounds)
        if seen.last is not None and not meeting.of(Kind.WITHDRAWN):
            self._same_votes(seen.last)
        if seen.resolution is not None:
            self._same_resolution(seen)

    def _same_votes(self, last: RoundRow) -> None:
        """Called-out votes are shown as they are keyed, sealed ones from the reveal on, with the receipts given."""
        meeting = self.meeting
        votes = meeting.votes() if meeting.counting else {}
        hidden = meeting.rounds[-1][1].sealed and meeting.revealed_at is None
        cast = {self.keys[voter.name]: voter.choice.value for voter in last.voters if voter.choice is not None}
        assert cast == ({} if hidden else votes)
        if meeting.counting:
            assert {self.keys[voter.name] for voter in last.voters if voter.voted} == set(votes)
        given = {voter.name: voter.receipt for voter in last.voters if voter.receipt is not None}
        if meeting.rounds[-1][1].sealed and meeting.revealed_at is not None:
            assert {self.keys[name]: receipt for name, receipt in given.items()} == {
                name: self.receipts[len(meeting.rounds), name] for name in votes
            }
        else:
            assert not given
        if meeting.revealed_at is not None:
            assert last.outcome is not None
            assert last.outcome.code.value == meeting.outcome()
        else:
            assert (last.outcome, last.counts, last.sentence) == (None, (), None)

    def _same_resolution(self, seen: Seen) -> None:
        """No approval has a line that is neither cleared nor waived, in memory or in the record."""
        assert seen.resolution is not None
        assert seen.resolution.outcome.code.value == self.meeting.outcome()
        assert seen.resolution.following.standing.value == self.meeting.standing()
        if seen.resolution.outcome.approves:
            assert self.meeting.approval_was_open_to_all()
            assert not seen.uncleared


def as_recorded(session: Session, *, item: AgendaItemId) -> Seen:
    """Read in one transaction, so that the case is read once."""
    state, room = state_of(session, item), room_of(session, item)
    rounds, resolution = acts(session, Round, item=item), resolution_of(session, item)
    approved = resolution is not None and resolution.outcome.approves
    return Seen(
        state=state.value,
        base=room.names,
        chair=None if room.chair is None else room.chair.name,
        gate=gate_of(session, item) if state is CaseState.OPEN else None,
        rounds=len(rounds),
        last=round_row(session, rounds[-1], tier_of(session, item).rule) if rounds else None,
        resolution=resolution,
        uncleared=tuple(line.key for line in desk_of(session, item).examination.uncleared) if approved else (),
    )
