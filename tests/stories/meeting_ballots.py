# SPDX-License-Identifier: Apache-2.0
"""Ballots of a meeting that is played at random: called out or sealed, and the veto that may follow."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy.orm import Session

from models.operations.following import note_veto_unused, veto
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealed_voting import cast_sealed_vote
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.snapshots.reading.confirmed import confirmed_digest
from models.snapshots.reading.desk import desk_of
from models.terms import AgendaItemId, Choice, ReasonCode, VotingWay
from tests.stories.meeting_model import APPROVALS, SECRETARY, VOTERS, Kind
from tests.stories.meeting_on_store import MeetingOnStore, members
from tests.tools import keyed_session

SECOND = timedelta(seconds=1)
slips = st.sampled_from(["", "", "", "", "other way", "old case", "other key"])
keepers = st.sampled_from([SECRETARY, SECRETARY, "", *VOTERS[:3]])


class Ballots(MeetingOnStore):
    """From the opening of a round to what follows its resolution."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[object, str] = {}
        """The digest of the confirmations, by what the model says is shown: it is no other where the same is shown."""

    @property
    def _sealed(self) -> bool:
        return bool(self.meeting.rounds) and self.meeting.rounds[-1][1].sealed

    # --- opening

    @rule(restricted=st.booleans(), sealed=st.booleans())
    def a_ballot_opens(self, *, restricted: bool, sealed: bool) -> None:
        meeting = self.meeting
        allowed = meeting.changes and not meeting.rounds and meeting.opens(restricted=restricted, sealed=sealed)
        facts = {"item": self.item, "restricted": restricted, "reason": "未查清", "way": _way(sealed=sealed)}
        if self.attempt(open_ballot, allowed=allowed, **facts) is not None:
            self._opened(restricted=restricted, sealed=sealed)

    @precondition(lambda self: self.meeting.rounds)
    @rule(restricted=st.booleans(), sealed=st.booleans())
    def another_round_opens(self, *, restricted: bool, sealed: bool) -> None:
        meeting = self.meeting
        ended, falls = meeting.ended_at is not None, restricted and meeting.fell()
        allowed = not meeting.stopped and (ended or falls) and meeting.opens(restricted=restricted, sealed=sealed)
        facts = {"item": self.item, "restricted": restricted, "reason": "新情况", "way": _way(sealed=sealed)}
        if self.attempt(new_round, allowed=allowed, **facts) is not None:
            if not ended:
                meeting.add(Kind.LEFT_UNDECIDED)
            self._opened(restricted=restricted, sealed=sealed)

    def _opened(self, *, restricted: bool, sealed: bool) -> None:
        meeting = self.meeting
        given = {"names": meeting.base(), "restricted": restricted, "sealed": sealed, "seen": meeting.seen()}
        meeting.add(Kind.ROUND, meeting.presiding() or "", **given)

    # --- voting

    @rule(name=members, choice=st.sampled_from(Choice), slip=slips)
    def votes(self, name: str, choice: Choice, slip: str = "") -> None:
        """In the way of the round, or by a slip in the other, on the case as it was, or with another's key."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state == "voting"
        allowed = allowed and name in meeting.voters() and choice is not Choice.ABSTAIN
        if allowed and meeting.rounds[-1][1].restricted:
            allowed = choice.value not in APPROVALS
        allowed = allowed and slip != "other way"
        if self._sealed is (slip == "other way"):
            facts = {"item": self.item, "member": self.evening.people[name], "choice": choice}
            if self.attempt(cast_vote, allowed=allowed, **facts) is not None:
                meeting.add(Kind.VOTED, name, choice=choice.value)
            return
        self._seals(name, choice, slip, allowed=allowed and slip != "other key" and meeting.may_seal(name))

    def _seals(self, name: str, choice: Choice, slip: str, *, allowed: bool) -> None:
        meeting, person = self.meeting, self.evening.names[name]
        seen = meeting.rounds[-1][1].seen if meeting.rounds and slip == "old case" else meeting.seen()
        self._look()
        other = VOTERS[VOTERS.index(name) - 1]
        change = self.attempt(
            cast_sealed_vote,
            allowed=allowed and seen == meeting.seen(),
            by=person,
            item=self.item,
            member=self.evening.people[name],
            choice=choice,
            seen=self.shown.get(seen, "0" * 64),
            key=self.evening.key(self.evening.names[other] if slip == "other key" else person),
        )
        if change is not None:
            meeting.add(Kind.VOTED, name, choice=choice.value, seen=seen)
            self.receipts[len(meeting.rounds), name] = change.payload

    def _look(self) -> None:
        seen = self.meeting.seen()
        if seen not in self.shown:
            self.shown[seen] = self.store.read(digest_now, item=self.item)

    # --- the reveal, and what follows

    @rule(keeper=keepers)
    def the_votes_are_shown(self, keeper: str) -> None:
        """Sealed ones with the key of whoever presided when the round opened, or of the secretary."""
        meeting = self.meeting
        allowed = not meeting.stopped and meeting.state == "voting" and set(meeting.votes()) == meeting.voters()
        allowed = allowed and meeting.opens(restricted=meeting.rounds[-1][1].restricted)
        facts: dict[str, object] = {"item": self.item}
        if self._sealed:
            allowed = allowed and meeting.opened_by(keeper)
            person = keyed_session.SECRETARY if keeper == SECRETARY else self.evening.names.get(keeper)
            facts["key"] = None if person is None else self.evening.key(person)
        if self.attempt(reveal, allowed=allowed, **facts) is not None:
            meeting.add(Kind.REVEALED, moment=self.evening.at)

    @rule()
    def is_resolved(self) -> None:
        allowed = not self.meeting.stopped and self.meeting.state == "revealed"
        facts = {"item": self.item, "reasons": "数据已核实", "reason_codes": [ReasonCode.OTHER]}
        if self.attempt(adopt_resolution, allowed=allowed, **facts) is not None:
            self.meeting.add(Kind.RESOLVED)

    @rule(name=members, signs=st.sampled_from([True, True, True, False]))
    def somebody_vetoes(self, name: str, *, signs: bool = True) -> None:
        """Also after the meeting was closed and its minutes sealed, but never without the own key."""
        allowed = self.meeting.may_veto(name, self.evening.at + SECOND) and signs
        person = self.evening.names[name]
        keys = self.evening.keys_of(person) if signs else {}
        facts = {"item": self.item, "reason": "涉诉", "by": person, "keys": keys}
        if self.attempt(veto, allowed=allowed, **facts) is not None:
            self.meeting.add(Kind.VETOED)

    @rule()
    def nobody_vetoed(self) -> None:
        allowed = self.meeting.may_note_unused(self.evening.at + SECOND)
        if self.attempt(note_veto_unused, allowed=allowed, item=self.item) is not None:
            self.meeting.add(Kind.VETO_UNUSED)

    @rule(hours=st.sampled_from([1, 12, 30]))
    def time_passes(self, hours: int) -> None:
        self.evening.at += timedelta(hours=hours)

    @precondition(lambda self: self.meeting.veto_until is not None)
    @rule(seconds=st.integers(-1, 1), vetoes=st.booleans())
    def the_time_for_a_veto_ends(self, *, seconds: int, vetoes: bool) -> None:
        """The next operation comes just before the deadline, on it, or just after."""
        until, at = self.meeting.veto_until, self.meeting.revealed_at
        assert until is not None
        self.evening.at = max(self.evening.at, until + timedelta(seconds=seconds - 1))
        chair = self.meeting.presiding(at)
        if vetoes and chair is not None:
            self.somebody_vetoes(chair)
        else:
            self.nobody_vetoed()


def digest_now(session: Session, *, item: AgendaItemId) -> str:
    return confirmed_digest(desk_of(session, item))


def _way(*, sealed: bool) -> VotingWay:
    return VotingWay.SEALED if sealed else VotingWay.CALLED_OUT
