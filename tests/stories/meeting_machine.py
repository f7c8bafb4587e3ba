# SPDX-License-Identifier: Apache-2.0
"""Plays a meeting at random: who comes and goes, the line that is judged, ballots, breaking off, closing, sealing."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from enum import Enum
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from models.day import day_of
from models.operations.confirming import confirm_family, reject_family
from models.operations.convening import attend, declare_no_conflict, declare_recusal, present_anew
from models.operations.correcting import correct_figure
from models.operations.deciding import waive_line
from models.operations.noting import withdraw_case
from models.operations.postponing import defer_case
from models.operations.presiding import name_acting_chair
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.sittings import adjourn, leave_undecided, resume
from models.presented import SURVEY_DATE, AttachedFile
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.sealing import seal_checks, to_mend
from models.terms import Choice, Family, LineKey, Presence, RejectionReason
from tests.stories.meeting_ballots import Ballots
from tests.stories.meeting_model import CHAIR, QUORUM, SECRETARY, VOTERS, Kind
from tests.stories.meeting_on_store import HOURS, members, rarely
from tests.tools import keyed_session

LINE = LineKey("A1")
METHOD = {"line": LINE, "family": Family.VERIFICATION}
CORRECTED = {"line": LINE, "basis": SURVEY_DATE, "track": "verified", "value": Decimal("2590.00"), "reason": "重点"}
PAGES = AttachedFile(name="47.pdf", sha256="0" * 64, size=1)
"""What the pages of the minutes are is not looked at here."""
choices = st.sampled_from([choice for choice in Choice if choice is not Choice.ABSTAIN])
approvals = st.sampled_from([Choice.APPROVE, Choice.APPROVE_WITH_CONDITIONS])


class After(Enum):
    """What may follow an approval at once: a veto, closing and sealing, or that the time for a veto ends."""

    VETOED = "vetoed"
    SEALED = "sealed"
    JUST_BEFORE = -1
    ON_THE_SECOND = 0
    JUST_AFTER = 1


class MeetingMachine(Ballots):
    """Every rule says beforehand whether the operation is allowed; the store must agree, and so must what follows."""

    @initialize(hours=st.sampled_from(HOURS), sealed=st.sampled_from([None, None, None, None, None, None, False, True]))
    def begins(self, *, hours: int, sealed: bool | None) -> None:
        """Some begin with a whole round, in one way or the other: chance alone may come to none in a hundred."""
        self.as_begun(hours)
        if sealed is not None:
            self.is_approved_in_good_order(stages=3, sealed=sealed, choice=Choice.APPROVE, then=())

    # --- people

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
        allowed = self.meeting.changes and self.meeting.state != "revealed" and name not in self.meeting.recused()
        facts = {"item": self.item, "member": self.evening.people[name], "reason": "亲属"}
        change = self.attempt(declare_recusal, allowed=allowed, **facts)
        if change is not None:
            self.done(change, self.meeting.add(Kind.RECUSED, name), again=partial(self.is_recused, name))

    @rule()
    def nobody_else_has_a_conflict(self) -> None:
        names = self.meeting.undeclared()
        change = self.attempt(declare_no_conflict, allowed=self.meeting.changes, item=self.item)
        if change is not None:
            event = self.meeting.add(Kind.DECLARED, names=names)
            self.done(change, event)

    @rule(name=members)
    def presides(self, name: str) -> None:
        base = self.meeting.base()
        allowed = self.meeting.changes and self.meeting.state != "voting" and CHAIR not in base and name in base
        change = self.attempt(name_acting_chair, allowed=allowed, item=self.item, member=self.evening.people[name])
        if change is not None:
            self.done(change, self.meeting.add(Kind.CHAIRED, name), again=partial(self.presides, name))

    @rule(really=rarely)
    def is_presented_anew(self, *, really: bool) -> None:
        if not really and self.meeting.changes and self.meeting.base():
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
            event = meeting.add(Kind.CONFIRMED if accepts else Kind.REJECTED, names=base, seen=meeting.corrected)
            self.done(change, event, again=partial(self.judges_a_method, accepts=accepts))

    @rule(really=rarely)
    def corrects_the_figure(self, *, really: bool) -> None:
        """What was confirmed of the line falls, until the correction is taken back."""
        allowed = not self.meeting.stopped and self.meeting.state in {"open", "voting"}
        if not really and allowed:
            return
        change = self.attempt(correct_figure, allowed=allowed, item=self.item, **CORRECTED)
        if change is not None:
            again = partial(self.corrects_the_figure, really=True)
            self.done(change, self.meeting.add(Kind.CORRECTED), again=again)

    @rule(name=members)
    def waives_the_line(self, name: str) -> None:
        """Whoever presides lets it pass."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state in {"open", "voting"} and meeting.presiding() == name
        facts = {"item": self.item, "line": LINE, "reason": "金额小"}
        change = self.attempt(waive_line, allowed=allowed, by=self.evening.names[name], **facts)
        if change is not None:
            self.done(change, meeting.add(Kind.WAIVED))

    @rule(really=rarely)
    def is_withdrawn(self, *, really: bool) -> None:
        if not really and self.meeting.changes:
            return
        allowed = self.meeting.changes and not self.meeting.of(Kind.REVEALED)
        change = self.attempt(withdraw_case, allowed=allowed, item=self.item, reason="另有资金")
        if change is not None:
            self.done(change, self.meeting.add(Kind.WITHDRAWN))

    @rule(name=members, really=rarely)
    def is_deferred(self, name: str, *, really: bool) -> None:
        """Put off by whoever presides, before a vote."""
        allowed = self.meeting.changes and self.meeting.state == "open" and self.meeting.presiding() == name
        if not really and allowed:
            return
        facts = {"item": self.item, "reason": "补税票", "by": self.evening.names[name]}
        change = self.attempt(defer_case, allowed=allowed, **facts)
        if change is not None:
            self.done(change, self.meeting.add(Kind.DEFERRED))

    @rule(really=st.sampled_from([False, False, True]))
    def the_meeting_ends(self, *, really: bool) -> None:
        allowed = not self.meeting.stopped and self.meeting.state == "decided"
        if not really and allowed:
            return
        keys = self.evening.keys_of(*self.keys, keyed_session.SECRETARY)
        minutes = self.store.read(load_minutes, meeting=self.evening.meeting, at=self.evening.at)
        assert bool(to_mend(seal_checks(minutes))) is not (allowed or self.meeting.closed)
        if self.attempt(close_meeting, allowed=allowed, meeting=self.evening.meeting, keys=keys) is not None:
            self.meeting.add(Kind.CLOSED)

    @rule()
    def the_minutes_are_sealed(self) -> None:
        """What comes later is an addition to them."""
        meeting = self.meeting
        facts = {"meeting": self.evening.meeting, "pages": PAGES, "head": self.head[1]}
        if self.attempt(seal_minutes, allowed=meeting.closed and not meeting.of(Kind.SEALED), **facts) is not None:
            meeting.add(Kind.SEALED)

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

    @rule(really=rarely, names=st.sets(members, min_size=2))
    def the_quorum_leaves(self, *, really: bool, names: set[str]) -> None:
        if really:
            for name in sorted(names):
                self.comes_or_goes(name, comes=False)
            self.is_left_undecided(really=True)

    @rule(really=rarely, back=st.sets(members))
    def breaks_off_and_goes_on(self, *, really: bool, back: set[str]) -> None:
        """Another day: whoever is back, and the case presented anew."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state in {"open", "decided"}
        if not really and allowed:
            return
        until = day_of(self.evening.at) + timedelta(days=1)
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

    @rule(
        stages=st.integers(1, 4),
        restricted=st.booleans(),
        sealed=st.booleans(),
        choices=st.lists(choices, min_size=5, max_size=5),
    )
    def goes_on(self, *, stages: int, restricted: bool, sealed: bool, choices: Sequence[Choice]) -> None:
        """What comes next in an orderly meeting: a ballot, its votes, their reveal, the resolution, one more round."""
        for _stage in range(stages):
            match self.meeting.state:
                case "open":
                    self.a_ballot_opens(restricted=restricted, sealed=sealed)
                case "voting" if set(self.meeting.votes()) != self.meeting.voters():
                    last = self.meeting.presiding() or CHAIR
                    order = sorted(VOTERS, key=lambda name: name == last)
                    for name, choice in zip(order, choices, strict=True):
                        self.votes(name, choice)
                case "voting":
                    self.the_votes_are_shown(SECRETARY)
                case "revealed":
                    self.is_resolved()
                case _:
                    self.another_round_opens(restricted=restricted, sealed=sealed)

    @rule(
        stages=st.integers(3, 4),
        sealed=st.booleans(),
        choice=approvals,
        then=st.lists(st.sampled_from(After), max_size=2),
    )
    def is_approved_in_good_order(self, *, stages: int, sealed: bool, choice: Choice, then: Sequence[After]) -> None:
        """All of one mind, as most cases go: much of what can happen comes only after this."""
        self.goes_on(stages=stages, restricted=False, sealed=sealed, choices=[choice] * len(VOTERS))
        for after in then:
            match after:
                case After.VETOED:
                    self.somebody_vetoes(CHAIR)
                case After.SEALED:
                    self.the_meeting_ends(really=True)
                    self.the_minutes_are_sealed()
                case _ if self.meeting.veto_until is not None:
                    self.the_time_for_a_veto_ends(seconds=after.value, vetoes=choice is Choice.APPROVE)
