# SPDX-License-Identifier: Apache-2.0
"""A meeting in memory, from `design.md` §4 and §5: what happened, in order, and what follows from it.

It knows one case whose lines are cleared but for the one that is played with, and shares no code with the product.
"""

from dataclasses import dataclass, field
from enum import Enum, auto

from tests.models.rules.judge import judge

VOTERS = ("M1", "M2", "M3", "M4", "M5")
CHAIR = "M1"
QUORUM = 4
RULE = {
    "passing": {"kind": "fraction", "num": 2, "den": 3},
    "base": "present",
    "quorum": {"num": 4, "den": 5, "base": "roster", "minimum": 4},
}
APPROVALS = ("approve", "approve_with_conditions")
APPROVED = ("approved", "approved_with_conditions")


class Kind(Enum):
    """What can happen."""

    CAME = auto()
    LEFT = auto()
    PRESENTED = auto()
    RECUSED = auto()
    DECLARED = auto()
    CONFIRMED = auto()
    REJECTED = auto()
    CHAIRED = auto()
    WITHDRAWN = auto()
    DEFERRED = auto()
    ROUND = auto()
    VOTED = auto()
    REVEALED = auto()
    RESOLVED = auto()
    VETOED = auto()
    LEFT_UNDECIDED = auto()
    ADJOURNED = auto()
    RESUMED = auto()
    CLOSED = auto()


@dataclass
class Event:
    """One thing that happened; `undone` where it was taken back."""

    kind: Kind
    member: str = ""
    names: frozenset[str] = frozenset()
    choice: str = ""
    restricted: bool = False
    undone: bool = False


@dataclass
class Meeting:
    """Everything is read off the events; nothing is stored twice."""

    events: list[Event] = field(default_factory=list)

    def of(self, *kinds: Kind, until: int | None = None) -> list[tuple[int, Event]]:
        """The events of these kinds that stand, with their places, up to a place."""
        last = len(self.events) if until is None else until
        return [(at, each) for at, each in enumerate(self.events[:last]) if each.kind in kinds and not each.undone]

    def add(self, kind: Kind, member: str = "", **facts: object) -> Event:
        event = Event(kind, member)
        for name, value in facts.items():
            setattr(event, name, value)
        self.events.append(event)
        return event

    # --- who is there

    @property
    def present(self) -> frozenset[str]:
        since = max((at for at, _ in self.of(Kind.RESUMED)), default=-1)
        last = {event.member: event.kind for at, event in self.of(Kind.CAME, Kind.LEFT) if at > since}
        return frozenset(name for name in VOTERS if last.get(name) is Kind.CAME)

    def recused(self, until: int | None = None) -> frozenset[str]:
        return frozenset(event.member for _, event in self.of(Kind.RECUSED, until=until))

    def base(self, until: int | None = None) -> frozenset[str]:
        """Present when the case was presented last, never left since, not recused; nobody after an adjournment."""
        at, presented = self.of(Kind.PRESENTED, until=until)[-1]
        if [place for place, _ in self.of(Kind.ADJOURNED, until=until) if place > at]:
            return frozenset()
        left = {event.member for place, event in self.of(Kind.LEFT, until=until) if place > at}
        return presented.names - left - self.recused(until)

    def presiding(self, until: int | None = None) -> str | None:
        base = self.base(until)
        named = [event.member for _, event in self.of(Kind.CHAIRED, until=until)]
        if CHAIR in base:
            return CHAIR
        return named[-1] if named and named[-1] in base else None

    # --- how far the case has come

    @property
    def closed(self) -> bool:
        return bool(self.of(Kind.CLOSED))

    @property
    def adjourned(self) -> bool:
        return len(self.of(Kind.ADJOURNED)) > len(self.of(Kind.RESUMED))

    @property
    def stopped(self) -> bool:
        """Whether nothing is dealt with: closed, or adjourned to another day."""
        return self.closed or self.adjourned

    @property
    def left(self) -> bool:
        """Whether the case was left for want of a quorum, and neither presented nor voted on since."""
        last = self.of(Kind.LEFT_UNDECIDED, Kind.PRESENTED, Kind.ROUND)[-1][1]
        return last.kind is Kind.LEFT_UNDECIDED

    @property
    def counting(self) -> bool:
        """Whether the last round was not ended for want of a quorum."""
        after = [at for at, _ in self.of(Kind.LEFT_UNDECIDED) if self.rounds and at > self.rounds[-1][0]]
        return bool(self.rounds) and not after

    @property
    def ended_at(self) -> int | None:
        """Where the last round was revealed or ended; nothing while it runs."""
        after = [at for at, _ in self.of(Kind.LEFT_UNDECIDED) if self.rounds and at > self.rounds[-1][0]]
        return after[0] if after else self.revealed_at

    @property
    def rounds(self) -> list[tuple[int, Event]]:
        return self.of(Kind.ROUND)

    @property
    def revealed_at(self) -> int | None:
        """Where the last round was revealed; nothing while it runs."""
        after = [at for at, _ in self.of(Kind.REVEALED) if self.rounds and at > self.rounds[-1][0]]
        return after[-1] if after else None

    @property
    def state(self) -> str:
        if self.of(Kind.WITHDRAWN, Kind.DEFERRED) or self.left:
            return "decided"
        if not self.counting:
            return "open"
        if [at for at, _ in self.of(Kind.RESOLVED) if at > self.rounds[-1][0]]:
            return "decided"
        return "voting" if self.revealed_at is None else "revealed"

    def voters(self) -> frozenset[str]:
        """Those of the last round who are still there, or were at the reveal."""
        return self.rounds[-1][1].names & self.base(self.ended_at)

    def votes(self) -> dict[str, str]:
        since = self.rounds[-1][0]
        last = {event.member: event.choice for at, event in self.of(Kind.VOTED) if at > since}
        return {name: last[name] for name in self.voters() if name in last}

    # --- what the gate asks for

    def gained_at(self) -> int:
        """Where the case was last presented to somebody who had not been there just before."""
        places = self.of(Kind.PRESENTED)
        gained = 0
        for at, presented in places[1:]:
            gained = at if presented.names - self._staying(at) else gained
        return gained

    def _staying(self, until: int) -> frozenset[str]:
        at, presented = self.of(Kind.PRESENTED, until=until)[-1]
        return presented.names - {event.member for place, event in self.of(Kind.LEFT, until=until) if place > at}

    @property
    def rejected(self) -> bool:
        """Whether the method that is played with stands rejected."""
        verdicts = self.of(Kind.CONFIRMED, Kind.REJECTED)
        return verdicts[-1][1].kind is Kind.REJECTED

    def cleared(self) -> bool:
        """Every line was confirmed at the beginning by all; a newcomer lets that fall, a rejection one line."""
        last = self.of(Kind.CONFIRMED, Kind.REJECTED)[-1][1]
        return not self.gained_at() and last.kind is Kind.CONFIRMED and last.names >= self.base()

    def undeclared(self) -> frozenset[str]:
        spoke = frozenset().union(*(event.names for _, event in self.of(Kind.DECLARED)))
        return self.base(self.revealed_at if self.counting else None) - spoke - self.recused()

    def opens(self, *, restricted: bool) -> bool:
        """Whether a ballot opens, or is revealed, with those who are there now."""
        spoke = frozenset().union(*(event.names for _, event in self.of(Kind.DECLARED)))
        base = self.base()
        return len(base) >= QUORUM and base <= spoke and (restricted or self.cleared())

    def approval_was_open_to_all(self) -> bool:
        """At the reveal of an approving round every line was cleared."""
        at = self.revealed_at
        return at is not None and Meeting(self.events[:at]).opens(restricted=False)

    def outcome(self) -> str:
        """What the second judge says of the last round."""
        votes, voters = self.votes(), self.voters()
        recused = self.recused(self.revealed_at)
        chair = self.presiding(self.revealed_at)
        others = [votes.get(name, "-") for name in sorted(voters) if name != chair]
        own = votes.get(chair, "-") if chair in voters else None
        absent = len(VOTERS) - len(recused) - len(voters)
        vetoed = [at for at, _ in self.of(Kind.VETOED) if at > self.rounds[-1][0]]
        return judge(RULE, own, others, len(recused), absent, veto=bool(vetoed))[3]
