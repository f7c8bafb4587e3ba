# SPDX-License-Identifier: Apache-2.0
"""The base of a case: leaving takes a name out for good, a reveal fixes it, presenting anew takes it afresh."""

from decimal import Decimal

import pytest

from models.errors import (
    AlreadyWithdrawn,
    CaseDecided,
    DepartureCounted,
    FullBallotShut,
    GateNotOpen,
    NobodyInRoom,
    NotAVoter,
    NotRevealed,
    ReasonMissing,
    RecusalCounted,
    RevealShut,
    RoundRevealed,
)
from models.named_outcomes import NamedOutcome
from models.operations.confirming import confirm_family
from models.operations.convening import (
    attend,
    declare_no_conflict,
    declare_recusal,
    open_case,
    present_anew,
    take_departure_back,
)
from models.operations.correcting import correct_figure
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.terms import (
    AgendaItemId,
    CaseState,
    Choice,
    Family,
    LineKey,
    Outcome,
    Presence,
    ReasonCode,
)
from tests.models.operations.coming import come, confirm_everything, leave, names
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import Evening

CASH = LineKey("A1")
EQUITY = LineKey("E")
EVERYBODY = ("M1", "M2", "M3", "M4", "M5")


def vote(evening: Evening, item: AgendaItemId, *people: str, choice: Choice = Choice.APPROVE) -> None:
    for each in people:
        evening.perform(cast_vote, item=item, member=evening.people[each], choice=choice)


# --- leaving before the reveal


def test_whoever_left_before_the_reveal_is_not_waited_for_after_it(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall)
    vote(five, stall, "M1", "M2", "M3", "M4")
    leave(five, "M5")
    five.perform(reveal, item=stall)

    counted = five.voting(stall).rounds[0]
    assert counted.outcome == NamedOutcome(Outcome.APPROVED)
    assert {row.name for row in counted.voters if row.absent} == {"李文博"}
    five.perform(adopt_resolution, item=stall, reasons="")
    resolution = five.voting(stall).resolution
    assert resolution is not None
    assert resolution.outcome == NamedOutcome(Outcome.APPROVED)


def test_the_amount_of_a_member_who_left_binds_nobody(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall)
    member, amount = five.people["M5"], Decimal("1.00")
    five.perform(cast_vote, item=stall, member=member, choice=Choice.APPROVE, amount=amount, months=1)
    vote(five, stall, "M1", "M2", "M3", "M4")
    leave(five, "M5")
    five.perform(reveal, item=stall)

    voting = five.voting(stall)
    assert voting.merged is not None
    assert (voting.merged.amount, voting.merged.months) == (Decimal("50000.00"), 12)
    assert not next(row for row in voting.rounds[0].voters if row.id == member).voted


def test_a_recusal_declared_after_voting_takes_the_vote_out_of_the_count(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall)
    vote(five, stall, *EVERYBODY)
    five.perform(declare_recusal, item=stall, member=five.people["M2"], reason="借款人的表姐")
    five.perform(reveal, item=stall)

    counted = five.voting(stall).rounds[0]
    assert dict(counted.counts)[Choice.APPROVE] == 4
    assert {row.name: row.recused for row in counted.voters}["陈淑芬"] == "借款人的表姐"


def test_a_restricted_ballot_is_not_revealed_once_the_quorum_has_left(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall, restricted=True, reason="资料不全")
    vote(five, stall, *EVERYBODY, choice=Choice.REJECT)
    leave(five, "M4", "M5")

    refuses(five, stall, RevealShut, reveal, item=stall)

    come(five, "M4", "M5")
    five.perform(present_anew, item=stall)
    five.perform(reveal, item=stall)
    assert five.voting(stall).rounds[0].outcome == NamedOutcome(Outcome.REJECTED)


# --- after the reveal


@pytest.fixture
def revealed(five: Evening, stall: AgendaItemId) -> AgendaItemId:
    five.perform(open_ballot, item=stall)
    vote(five, stall, *EVERYBODY)
    five.perform(reveal, item=stall)
    return stall


def test_after_the_reveal_nobody_is_recused_and_nothing_presented_anew(five: Evening, revealed: AgendaItemId) -> None:
    member = five.people["M2"]
    refuses(five, revealed, RoundRevealed, declare_recusal, item=revealed, member=member, reason="亲属")
    refuses(five, revealed, RoundRevealed, present_anew, item=revealed)


def test_after_the_reveal_no_earlier_act_is_taken_back(five: Evening, stall: AgendaItemId) -> None:
    confirmed = five.perform(confirm_family, item=stall, line=CASH, family=Family.VERIFICATION)
    recused = five.perform(declare_recusal, item=stall, member=five.people["M2"], reason="亲属")
    left = leave(five, "M3")
    come(five, "M3")
    five.perform(present_anew, item=stall)
    confirm_everything(five, stall)
    five.perform(open_ballot, item=stall)
    vote(five, stall, "M1", "M3", "M4", "M5")
    five.perform(reveal, item=stall)

    for done in (confirmed, recused):
        refuses_undo(five, stall, RoundRevealed, done)
    refuses_undo(five, stall, DepartureCounted, left)

    five.perform(new_round, item=stall, reason="新情况")
    refuses_undo(five, stall, RecusalCounted, recused)


def test_every_round_keeps_the_room_in_which_it_was_revealed(five: Evening, revealed: AgendaItemId) -> None:
    first = five.voting(revealed).rounds[0]
    leave(five, "M5")
    five.perform(new_round, item=revealed, reason="补充材料")
    five.perform(declare_recusal, item=revealed, member=five.people["M4"], reason="亲属")

    rounds = five.voting(revealed).rounds
    assert rounds[0] == first
    assert {row.name for row in rounds[1].voters if row.absent} == {"李文博"}


def test_a_new_round_needs_the_quorum_of_those_who_are_still_there(five: Evening, revealed: AgendaItemId) -> None:
    leave(five, "M4", "M5")
    refuses(five, revealed, GateNotOpen, new_round, item=revealed, reason="补充材料")


def test_a_decided_case_is_opened_by_nothing_but_a_new_round(five: Evening, revealed: AgendaItemId) -> None:
    five.perform(adopt_resolution, item=revealed, reasons="")
    refuses(five, revealed, CaseDecided, open_case, item=revealed)
    refuses(five, revealed, CaseDecided, present_anew, item=revealed)
    member = five.people["M2"]
    refuses(five, revealed, CaseDecided, declare_recusal, item=revealed, member=member, reason="亲属")
    refuses(five, revealed, CaseDecided, declare_no_conflict, item=revealed)


# --- leaving and coming back


def test_whoever_comes_back_is_in_the_base_again_only_when_the_case_is_presented_anew(
    five: Evening, stall: AgendaItemId
) -> None:
    leave(five, "M5")
    come(five, "M5")
    assert "李文博" not in names(five.case(stall))

    five.perform(open_ballot, item=stall)
    with pytest.raises(NotAVoter):
        vote(five, stall, "M5")
    five.perform(present_anew, item=stall)
    assert "李文博" in names(five.case(stall))


def test_the_agenda_warns_of_a_case_whose_base_has_no_quorum_although_the_room_has(
    five: Evening, stall: AgendaItemId
) -> None:
    leave(five, "M4", "M5")
    come(five, "M4", "M5")
    agenda = five.agenda()
    assert agenda.quorum
    warning = agenda.rows[0].quorum_warning
    assert warning is not None
    assert warning.fields == {"present": 3, "needed": 4}
    five.perform(present_anew, item=stall)
    assert five.agenda().rows[0].quorum_warning is None


def test_a_departure_keyed_by_mistake_never_was_and_can_be_keyed_again(five: Evening, stall: AgendaItemId) -> None:
    before = five.case(stall)
    left = leave(five, "M5")
    without = five.case(stall)
    back = five.undo(left)
    assert five.case(stall) == before
    five.undo(back)
    assert five.case(stall) == without


def test_with_a_departure_what_was_entered_of_the_member_since_is_taken_back(
    five: Evening, stall: AgendaItemId
) -> None:
    before = five.case(stall)
    left = leave(five, "M5")
    five.undo(five.perform(attend, meeting=five.meeting, member=five.people["M5"], presence=Presence.OBSERVING))
    five.undo(left)
    assert five.case(stall) == before
    assert five.agenda().present == 5


def test_a_departure_is_taken_back_once(five: Evening, stall: AgendaItemId) -> None:
    left = leave(five, "M5")
    five.undo(left)
    refuses_undo(five, stall, AlreadyWithdrawn, left)


def test_coming_is_undone_by_leaving(five: Evening) -> None:
    leave(five, "M5")
    came = five.perform(attend, meeting=five.meeting, member=five.people["M5"], presence=Presence.PRESENT)
    five.undo(came)
    presence = {row.name: row.presence for row in five.agenda().members}
    assert presence["李文博"] is Presence.ABSENT
    assert came.inverse is not None
    assert came.inverse.operation is not take_departure_back


def test_a_member_who_only_observes_is_not_absent_in_the_list_of_votes(five: Evening, stall: AgendaItemId) -> None:
    five.perform(attend, meeting=five.meeting, member=five.people["M5"], presence=Presence.OBSERVING)
    five.perform(open_ballot, item=stall)
    vote(five, stall, "M1", "M2", "M3", "M4")
    five.perform(reveal, item=stall)
    leave(five, "M5")
    observing = {row.name for row in five.voting(stall).rounds[0].voters if row.observing}
    assert observing == {"李文博"}


# --- declarations


def test_a_recusal_needs_its_reason(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, ReasonMissing, declare_recusal, item=item, member=evening.people["M2"], reason=" ")


def test_a_latecomer_who_declares_nothing_does_not_hold_the_ballot(evening: Evening) -> None:
    leave(evening, "M4")
    item = evening.open("luggage-shop")
    come(evening, "M4")
    rows = [row for row in evening.case(item).gate.rows if not row.met and row.said.fields.get("names")]
    assert rows == []


def test_a_case_closes_with_its_resolution_and_reasons_are_codes_where_the_vote_refused(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall, restricted=True, reason="资料不全")
    vote(five, stall, *EVERYBODY, choice=Choice.REJECT)
    five.perform(reveal, item=stall)
    five.perform(adopt_resolution, item=stall, reasons="", reason_codes=[ReasonCode.INCOMPLETE_ANALYSIS])
    assert five.case(stall).state is CaseState.DECIDED


def test_in_an_empty_room_nothing_is_confirmed(five: Evening, stall: AgendaItemId) -> None:
    leave(five, *EVERYBODY)
    given = {"item": stall, "line": CASH, "family": Family.VERIFICATION}
    refuses(five, stall, NobodyInRoom, confirm_family, **given)

    come(five, "M2")
    refuses(five, stall, NobodyInRoom, confirm_family, **given)
    five.perform(present_anew, item=stall)
    five.perform(confirm_family, **given)


# --- a full ballot that loses what it rests on


@pytest.fixture
def fallen(five: Evening, stall: AgendaItemId) -> AgendaItemId:
    """Everybody has voted, then the cash is counted once more: what was confirmed of it falls."""
    five.perform(open_ballot, item=stall)
    vote(five, stall, *EVERYBODY)
    line = five.case(stall).line(CASH)
    assert isinstance(line.verified, Decimal)
    facts = {"line": CASH, "basis": line.basis, "track": "verified", "value": line.verified + 1, "reason": "重新清点"}
    five.perform(correct_figure, item=stall, **facts)
    assert not five.case(stall).line(CASH).cleared
    return stall


def test_a_line_that_falls_keeps_the_votes_back_until_it_is_confirmed_again(
    five: Evening, fallen: AgendaItemId
) -> None:
    refuses(five, fallen, FullBallotShut, reveal, item=fallen)
    for key in (CASH, EQUITY):
        for family, _state in five.case(fallen).line(key).methods:
            five.perform(confirm_family, item=fallen, line=key, family=family)
    five.perform(reveal, item=fallen)
    assert five.voting(fallen).rounds[0].outcome == NamedOutcome(Outcome.APPROVED)


def test_a_restricted_round_ends_a_full_ballot_whose_line_fell(five: Evening, fallen: AgendaItemId) -> None:
    refuses(five, fallen, NotRevealed, new_round, item=fallen, reason="现金不清")
    refuses(five, fallen, ReasonMissing, new_round, item=fallen, reason=" ", restricted=True)
    five.perform(new_round, item=fallen, reason="现金不清", restricted=True)

    first, second = five.voting(fallen).rounds
    assert (first.left, first.revealed_at, {row.choice for row in first.voters}) == ("现金不清", None, {None})
    assert (second.number, second.restricted, second.running) == (2, True, True)
    refuses(five, fallen, NotRevealed, new_round, item=fallen, reason="现金不清", restricted=True)
    vote(five, fallen, *EVERYBODY, choice=Choice.REINVESTIGATE)
    five.perform(reveal, item=fallen)
    assert five.voting(fallen).rounds[1].outcome == NamedOutcome(Outcome.REINVESTIGATE)
    assert five.store.verify().intact


def test_a_ballot_that_lacks_nothing_is_not_ended_by_a_further_round(five: Evening, stall: AgendaItemId) -> None:
    refuses(five, stall, NotRevealed, new_round, item=stall, reason="现金不清", restricted=True)
    five.perform(open_ballot, item=stall)
    vote(five, stall, *EVERYBODY)
    refuses(five, stall, NotRevealed, new_round, item=stall, reason="现金不清", restricted=True)
    leave(five, "M4", "M5")
    refuses(five, stall, NotRevealed, new_round, item=stall, reason="现金不清", restricted=True)
