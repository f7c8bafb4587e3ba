# SPDX-License-Identifier: Apache-2.0
"""A meeting that goes on another day, and a case whose quorum has left for good."""

from datetime import date, timedelta

import pytest

from models.errors import (
    BallotRunning,
    BallotUnfinished,
    CaseDecided,
    CaseNotOpen,
    ChoiceNotAllowed,
    DayPast,
    DepartureCounted,
    GateNotOpen,
    MeetingAdjourned,
    MeetingClosed,
    NoBallot,
    NobodyInRoom,
    NotAdjourned,
    NotRevealed,
    QuorumThere,
    ReasonMissing,
    RecusalCounted,
)
from models.named_outcomes import NamedOutcome
from models.operations.confirming import confirm_family
from models.operations.convening import attend, declare_recusal, present_anew
from models.operations.postponing import defer_case
from models.operations.presiding import name_acting_chair
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.sittings import adjourn, leave_undecided, resume
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.snapshots.reading.minutes import load_minutes
from models.terms import AgendaItemId, CaseState, Choice, Family, LineKey, Outcome, Presence, ReasonCode
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import EVENING, Evening

NEXT_DAY = date(2026, 11, 25)
WHY = {"until": NEXT_DAY, "reason": "时间已晚"}
CASH = {"line": LineKey("A1"), "family": Family.VERIFICATION}
GONE = {"reason": "两位委员离席不再回来"}
FIVE = ("M1", "M2", "M3", "M4", "M5")


def break_off(evening: Evening) -> None:
    evening.perform(adjourn, meeting=evening.meeting, **WHY)


def go_on(evening: Evening, *keys: str) -> None:
    """The next evening, with these members."""
    evening.at += timedelta(days=1)
    evening.perform(resume, meeting=evening.meeting)
    for key in keys:
        come(evening, key)


def come(evening: Evening, key: str, presence: Presence = Presence.PRESENT) -> None:
    evening.perform(attend, meeting=evening.meeting, member=evening.people[key], presence=presence)


def leave(evening: Evening, *keys: str) -> None:
    for key in keys:
        come(evening, key, Presence.ABSENT)


def cleared(evening: Evening, item: AgendaItemId) -> bool:
    case = evening.case(item)
    return case.cleared == case.total


# --- adjourning


def test_while_a_meeting_is_adjourned_nothing_is_dealt_with(five: Evening, stall: AgendaItemId) -> None:
    break_off(five)

    refuses(five, stall, MeetingAdjourned, confirm_family, item=stall, **CASH)
    refuses(five, stall, MeetingAdjourned, open_ballot, item=stall)
    refuses(five, stall, MeetingAdjourned, defer_case, item=stall, reason="等合同")
    refuses(five, stall, MeetingAdjourned, close_meeting, meeting=five.meeting)
    away = {"member": five.people["M2"], "presence": Presence.ABSENT}
    refuses(five, stall, MeetingAdjourned, attend, meeting=five.meeting, **away)
    refuses(five, stall, MeetingAdjourned, adjourn, meeting=five.meeting, **WHY)
    assert five.agenda().adjourned_to == NEXT_DAY


def test_a_resumed_meeting_takes_attendance_anew_and_presents_its_cases_anew(
    five: Evening, stall: AgendaItemId
) -> None:
    break_off(five)
    go_on(five)
    assert five.agenda().present == 0
    refuses(five, stall, NobodyInRoom, confirm_family, item=stall, **CASH)

    for key in FIVE:
        come(five, key)
    refuses(five, stall, NobodyInRoom, confirm_family, item=stall, **CASH)
    five.perform(present_anew, item=stall)
    assert len(five.case(stall).base) == 5
    five.perform(open_ballot, item=stall)


def test_what_the_room_confirmed_stands_for_those_who_are_back_and_falls_for_a_newcomer(
    five: Evening, stall: AgendaItemId
) -> None:
    leave(five, "M5")
    break_off(five)
    go_on(five, "M1", "M2", "M3", "M4")
    five.perform(present_anew, item=stall)
    assert cleared(five, stall)

    come(five, "M5")
    five.perform(present_anew, item=stall)
    assert not cleared(five, stall)


def test_on_another_day_attendance_keyed_by_way_of_observing_costs_no_confirmation(
    five: Evening, stall: AgendaItemId
) -> None:
    break_off(five)
    go_on(five)
    for key in FIVE:
        come(five, key, Presence.OBSERVING)
        come(five, key)
    five.perform(present_anew, item=stall)
    assert cleared(five, stall)


def test_an_unfinished_ballot_is_not_carried_to_another_day(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall)
    refuses(five, stall, BallotUnfinished, adjourn, meeting=five.meeting, **WHY)
    five.vote("breakfast-stall")
    refuses(five, stall, BallotUnfinished, adjourn, meeting=five.meeting, **WHY)

    five.perform(adopt_resolution, item=stall, reasons="")
    break_off(five)


def test_a_meeting_is_adjourned_to_a_later_day_with_a_reason_and_resumed_once(
    five: Evening, stall: AgendaItemId
) -> None:
    today = five.at.date()
    refuses(five, stall, DayPast, adjourn, meeting=five.meeting, until=today, reason="时间已晚")
    refuses(five, stall, ReasonMissing, adjourn, meeting=five.meeting, until=NEXT_DAY, reason=" ")
    refuses(five, stall, NotAdjourned, resume, meeting=five.meeting)
    break_off(five)
    go_on(five)
    refuses(five, stall, NotAdjourned, resume, meeting=five.meeting)


def test_the_minutes_name_each_sitting_with_who_was_there(five: Evening, stall: AgendaItemId) -> None:
    leave(five, "M5")
    break_off(five)
    go_on(five, *FIVE)

    (sitting,) = five.store.read(load_minutes, meeting=five.meeting, at=EVENING).agenda.sittings
    assert sitting.until == NEXT_DAY
    assert sitting.reason == "时间已晚"
    assert five.names["M4"] in sitting.present
    assert five.names["M5"] not in sitting.present
    assert sitting.resumed is not None
    assert five.agenda().present == 5
    assert five.case(stall).state is CaseState.OPEN


# --- a quorum that left


def test_a_ballot_whose_quorum_left_ends_without_a_decision_and_shows_no_vote(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall)
    five.perform(cast_vote, item=stall, member=five.people["M3"], choice=Choice.REJECT, remark="不同意")
    refuses(five, stall, QuorumThere, leave_undecided, item=stall, **GONE)
    leave(five, "M4", "M5")
    refuses(five, stall, ReasonMissing, leave_undecided, item=stall, reason=" ")
    five.perform(leave_undecided, item=stall, by="张文静", **GONE)

    row = five.agenda().rows[0]
    assert (row.state, row.outcome) == (CaseState.DECIDED, NamedOutcome(Outcome.NO_QUORUM))
    ended = five.case(stall).ended
    assert ended is not None
    assert (ended.outcome, ended.reason, ended.by) == (NamedOutcome(Outcome.NO_QUORUM), GONE["reason"], "张文静")
    last = five.voting(stall).rounds[-1]
    assert (last.left, last.running, last.outcome, last.counts) == (GONE["reason"], False, None, ())
    assert all(voter.choice is None and voter.remark is None for voter in last.voters)
    refuses(five, stall, CaseDecided, cast_vote, item=stall, member=five.people["M1"], choice=Choice.REJECT)
    refuses(five, stall, CaseDecided, adopt_resolution, item=stall, reasons="", reason_codes=[ReasonCode.OTHER])
    five.perform(close_meeting, meeting=five.meeting)


def test_without_a_ballot_a_case_that_lost_its_quorum_is_left_too(five: Evening, stall: AgendaItemId) -> None:
    refuses(five, stall, QuorumThere, leave_undecided, item=stall, **GONE)
    leave(five, *FIVE)
    five.perform(leave_undecided, item=stall, by="张文静", **GONE)

    assert five.agenda().rows[0].outcome == NamedOutcome(Outcome.NO_QUORUM)
    assert five.voting(stall).rounds == ()
    refuses(five, stall, CaseDecided, leave_undecided, item=stall, **GONE)
    five.perform(close_meeting, meeting=five.meeting)
    refuses(five, stall, MeetingClosed, present_anew, item=stall)
    refuses(five, stall, MeetingClosed, resume, meeting=five.meeting)


def test_when_the_members_are_back_the_case_is_presented_anew_and_a_further_round_decides(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall)
    leave(five, "M4", "M5")
    five.perform(leave_undecided, item=stall, **GONE)
    refuses(five, stall, GateNotOpen, new_round, item=stall, reason="委员已回")

    for key in ("M4", "M5"):
        come(five, key)
    five.perform(present_anew, item=stall)
    assert five.case(stall).state is CaseState.OPEN
    assert five.case(stall).ended is None
    refuses(five, stall, NoBallot, reveal, item=stall)
    facts = {"restricted": True, "reason": "委员已回,确认已失效"}
    five.perform(new_round, item=stall, **facts)
    refuses(five, stall, NotRevealed, new_round, item=stall, **facts)
    refuses(five, stall, ChoiceNotAllowed, cast_vote, item=stall, member=five.people["M1"], choice=Choice.APPROVE)
    for key in FIVE:
        five.perform(cast_vote, item=stall, member=five.people[key], choice=Choice.REINVESTIGATE)
    five.perform(reveal, item=stall)
    first, second = five.voting(stall).rounds
    assert first.left == GONE["reason"]
    assert second.outcome == NamedOutcome(Outcome.REINVESTIGATE)


# --- who presides, and what was counted


def test_who_presides_does_not_change_while_a_ballot_is_open(five: Evening, stall: AgendaItemId) -> None:
    leave(five, "M1")
    named = five.perform(name_acting_chair, item=stall, member=five.people["M2"])
    five.perform(open_ballot, item=stall)

    refuses(five, stall, BallotRunning, name_acting_chair, item=stall, member=five.people["M3"])
    refuses_undo(five, stall, BallotRunning, named)
    for key in ("M3", "M4", "M5", "M2"):
        five.perform(cast_vote, item=stall, member=five.people[key], choice=Choice.APPROVE)
    five.perform(reveal, item=stall)
    five.perform(name_acting_chair, item=stall, member=five.people["M3"])


@pytest.mark.parametrize("further", [False, True])
def test_a_recusal_or_a_departure_that_was_counted_says_that_it_stays(
    five: Evening, stall: AgendaItemId, *, further: bool
) -> None:
    recused = five.perform(declare_recusal, item=stall, member=five.people["M5"], reason="亲属")
    five.perform(open_ballot, item=stall)
    for key in ("M2", "M3", "M4", "M1"):
        five.perform(cast_vote, item=stall, member=five.people[key], choice=Choice.APPROVE)
    left = five.perform(attend, meeting=five.meeting, member=five.people["M5"], presence=Presence.ABSENT)
    five.perform(reveal, item=stall)
    if further:
        five.perform(new_round, item=stall, reason="新情况")
        refuses_undo(five, stall, RecusalCounted, recused)
    refuses_undo(five, stall, DepartureCounted, left)


def test_a_case_that_was_not_opened_is_not_left(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    refuses(evening, item, CaseNotOpen, leave_undecided, item=item, **GONE)
