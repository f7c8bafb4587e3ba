# SPDX-License-Identifier: Apache-2.0
"""A meeting in memory, from `design.md` §4 and §5: what happened, in order, and what follows from it.

It knows one case whose lines are cleared but for the one that is played with, and shares no code with the product.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto

from tests.models.rules.judge import judge

VOTERS = ("M1", "M2", "M3", "M4", "M5")
CHAIR = "M1"
SECRETARY = "S"
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
    CORRECTED = auto()
    WAIVED = auto()
    CHAIRED = auto()
    WITHDRAWN = auto()
    DEFERRED = auto()
    ROUND = auto()
    VOTED = auto()
    REVEALED = auto()
    RESOLVED = auto()
    VETOED = auto()
    VETO_UNUSED = auto()
    LEFT_UNDECIDED = auto()
    ADJOURNED = auto()
    RESUMED = auto()
    CLOSED = auto()
    SEALED = auto()


@dataclass
class Event:
    """One thing that happened; `undone` where it was taken back."""

    kind: Kind
    member: str = ""
    names: frozenset[str] = frozenset()
    choice: str = ""
    restricted: bool = False
    sealed: bool = False
    undone: bool = False
    seen: object = None
    """Of a vote: what its member was shown. Of a verdict: whether the figure was corrected then."""
    moment: datetime | None = None
    """Of a reveal: when."""


@dataclass
class Meeting:
    """Everything is read off the events; nothing is stored twice."""

    events: list[Event] = field(default_factory=list)
    veto_hours: int = 0
    """For how long after the reveal an adopted approval may be vetoed."""

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

    def kinds(self) -> list[str]:
        """What happened, in words; of rounds and vetoes more exactly."""
        return [self._in_words(at, event) for at, event in enumerate(self.events) if not event.undone]

    def _in_words(self, at: int, event: Event) -> str:
        before = Meeting(self.events[:at])
        if event.kind is Kind.REVEALED and before.rounds[-1][1].sealed:
            return "sealed votes revealed"
        if event.kind is Kind.VETOED and before.state == "decided":
            return "vetoed after the minutes were sealed" if before.of(Kind.SEALED) else "vetoed after the adoption"
        return event.kind.name.lower().replace("_", " ")

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
    def changes(self) -> bool:
        """Whether the case is still dealt with."""
        return not self.stopped and self.state != "decided"

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

    def last_votes(self) -> dict[str, Event]:
        since = self.rounds[-1][0]
        last = {event.member: event for at, event in self.of(Kind.VOTED) if at > since}
        return {name: last[name] for name in self.voters() if name in last}

    def votes(self) -> dict[str, str]:
        return {name: event.choice for name, event in self.last_votes().items()}

    def may_seal(self, name: str) -> bool:
        """Whoever presides seals last."""
        return self.presiding() != name or self.voters() - {name} <= set(self.votes())

    def opened_by(self, keeper: str) -> bool:
        """Whether this keeper's key opens the votes of the last round, and all are of the case as it is."""
        sealed = self.rounds[-1][1]
        return keeper in {SECRETARY, sealed.member} and {vote.seen for vote in self.last_votes().values()} <= {
            self.seen()
        }

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

    @property
    def corrected(self) -> bool:
        """Whether the figure of the line that is played with is another than at the beginning."""
        return bool(self.of(Kind.CORRECTED))

    def cleared(self) -> bool:
        """Every line was confirmed at the beginning by all; a newcomer and another figure let that fall.

        A rejection lets one line fall, which the chair may waive.
        """
        last = self.of(Kind.CONFIRMED, Kind.REJECTED)[-1][1]
        stands = last.kind is Kind.CONFIRMED and not last.seen and last.names >= self.base()
        return not self.gained_at() and not self.corrected and (stands or bool(self.of(Kind.WAIVED)))

    def seen(self) -> object:
        """What a member is shown of the line: its figure, the last verdict on it, and the waivers."""
        verdict = self.of(Kind.CONFIRMED, Kind.REJECTED)[-1][1]
        return self.corrected, verdict.kind, verdict.names, verdict.seen, len(self.of(Kind.WAIVED))

    def undeclared(self) -> frozenset[str]:
        spoke = frozenset().union(*(event.names for _, event in self.of(Kind.DECLARED)))
        return self.base(self.revealed_at if self.counting else None) - spoke - self.recused()

    def opens(self, *, restricted: bool, sealed: bool = False) -> bool:
        """Whether a ballot opens, or is revealed, with those who are there now; a sealed one needs who presides."""
        spoke = frozenset().union(*(event.names for _, event in self.of(Kind.DECLARED)))
        base = self.base()
        opens = len(base) >= QUORUM and base <= spoke and (restricted or self.cleared())
        return opens and not (sealed and self.presiding() is None)

    def fell(self) -> bool:
        """Whether an open full ballot lacks nothing but lines: it has its quorum and everybody's declaration."""
        if self.state != "voting" or self.rounds[-1][1].restricted or len(self.voters()) < QUORUM:
            return False
        return self.opens(restricted=True) and not self.opens(restricted=False)

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
        return judge(RULE, own, others, len(recused), absent, veto=self.vetoed_at_once)[3]

    # --- what follows

    def _since_the_round(self, kind: Kind) -> list[int]:
        return [at for at, _ in self.of(kind) if self.rounds and at > self.rounds[-1][0]]

    @property
    def vetoed_at_once(self) -> bool:
        """Before the adoption: then the round was never passed."""
        vetoed, adopted = self._since_the_round(Kind.VETOED), self._since_the_round(Kind.RESOLVED)
        return bool(vetoed) and (not adopted or vetoed[0] < adopted[0])

    @property
    def veto_until(self) -> datetime | None:
        """When the time for a veto of the last round ends, where there is one."""
        at = self.revealed_at
        moment = None if at is None else self.events[at].moment
        return moment + timedelta(hours=self.veto_hours) if moment is not None and self.veto_hours else None

    def may_veto(self, name: str, now: datetime) -> bool:
        """Who presided at the reveal and voted, once, of what passed: before the adoption, or within the hours."""
        if self.revealed_at is None or self.outcome() not in APPROVED or self._since_the_round(Kind.VETOED):
            return False
        if self.presiding(self.revealed_at) != name or name not in self.voters():
            return False
        if not self._since_the_round(Kind.RESOLVED):
            return not self.stopped
        return self.standing() == "pending_veto" and self.veto_until is not None and now < self.veto_until

    def may_note_unused(self, now: datetime) -> bool:
        """An adopted approval, once the time is over."""
        pending = bool(self._since_the_round(Kind.RESOLVED)) and self.standing() == "pending_veto"
        return pending and self.veto_until is not None and now >= self.veto_until

    def standing(self) -> str:
        """How far the resolution of the last round has come."""
        if self.outcome() not in APPROVED:
            return "in_force"
        if self._since_the_round(Kind.VETOED):
            return "vetoed"
        return "pending_veto" if self.veto_hours and not self._since_the_round(Kind.VETO_UNUSED) else "in_force"
