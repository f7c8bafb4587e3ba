# SPDX-License-Identifier: Apache-2.0
"""A recusal declared by mistake: taken back with a reason, also while a ballot is open; what was counted stays."""

from models.errors import (
    CaseDecided,
    MemberAway,
    NotRecused,
    ReasonMissing,
    RecusalCounted,
    RecusedAsOfficer,
)
from models.operations.convening import attend, declare_recusal
from models.operations.recusing import take_recusal_back
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.terms import AgendaItemId, Choice, Presence
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import Evening

OTHERS = ("M1", "M2", "M4", "M5")
EVERYBODY = ("M1", "M2", "M3", "M4", "M5")


def vote(evening: Evening, item: AgendaItemId, *people: str) -> None:
    for each in people:
        evening.perform(cast_vote, item=item, member=evening.people[each], choice=Choice.APPROVE)


def wrong(evening: Evening) -> dict[str, object]:
    """The member whose number was keyed."""
    return {"member": evening.people["M3"], "reason": "误"}


def names(evening: Evening, item: AgendaItemId) -> set[str]:
    return {name for _, name in evening.case(item).base}


def test_a_recusal_keyed_by_mistake_is_taken_back_while_the_ballot_is_open(five: Evening, stall: AgendaItemId) -> None:
    before = names(five, stall)
    five.perform(open_ballot, item=stall)
    vote(five, stall, "M1", "M2")
    five.perform(declare_recusal, item=stall, **wrong(five))
    refuses(five, stall, ReasonMissing, take_recusal_back, item=stall, member=five.people["M3"], reason=" ")

    back = five.perform(take_recusal_back, item=stall, **wrong(five))

    assert back.facts["reason"] == "误"
    assert five.case(stall).recused == ()
    assert names(five, stall) == before
    assert five.case(stall).cleared == five.case(stall).total
    vote(five, stall, "M3", "M4", "M5")
    five.perform(reveal, item=stall)
    assert dict(five.voting(stall).rounds[0].counts)[Choice.APPROVE] == 5


def test_taking_a_recusal_back_is_undone_by_the_recusal(five: Evening, stall: AgendaItemId) -> None:
    five.perform(declare_recusal, item=stall, **wrong(five))
    without = names(five, stall)
    five.undo(five.perform(take_recusal_back, item=stall, **wrong(five)))
    assert names(five, stall) == without


def test_a_counted_recusal_stays_in_its_round_and_is_taken_back_for_the_next(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall)
    five.perform(declare_recusal, item=stall, **wrong(five))
    vote(five, stall, *OTHERS)
    five.perform(reveal, item=stall)
    first = five.voting(stall).rounds[0]

    five.perform(take_recusal_back, item=stall, **wrong(five))
    five.perform(new_round, item=stall, reason="回避有误")
    vote(five, stall, *EVERYBODY)
    five.perform(reveal, item=stall)

    rounds = five.voting(stall).rounds
    assert rounds[0] == first
    assert dict(rounds[1].counts)[Choice.APPROVE] == 5


def test_in_a_further_round_without_the_member_a_counted_recusal_stays(five: Evening, stall: AgendaItemId) -> None:
    five.perform(declare_recusal, item=stall, **wrong(five))
    five.perform(open_ballot, item=stall)
    vote(five, stall, *OTHERS)
    five.perform(reveal, item=stall)
    five.perform(new_round, item=stall, reason="新情况")
    refuses(five, stall, RecusalCounted, take_recusal_back, item=stall, **wrong(five))

    five.perform(attend, meeting=five.meeting, member=five.people["M3"], presence=Presence.ABSENT)
    vote(five, stall, *OTHERS)
    five.perform(reveal, item=stall)
    refuses(five, stall, MemberAway, take_recusal_back, item=stall, **wrong(five))
    five.perform(adopt_resolution, item=stall, reasons="")
    refuses(five, stall, CaseDecided, take_recusal_back, item=stall, **wrong(five))


def test_a_recusal_of_a_further_round_is_undone_while_nothing_was_counted_with_it(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall)
    vote(five, stall, *EVERYBODY)
    five.perform(reveal, item=stall)
    five.perform(new_round, item=stall, reason="新情况")
    keyed = five.perform(declare_recusal, item=stall, **wrong(five))
    five.undo(keyed)
    assert five.case(stall).recused == ()
    again = five.perform(declare_recusal, item=stall, **wrong(five))
    vote(five, stall, *OTHERS)
    five.perform(reveal, item=stall)
    five.perform(new_round, item=stall, reason="新情况")
    refuses_undo(five, stall, RecusalCounted, again)


def test_nobody_else_is_freed_from_a_recusal(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, NotRecused, take_recusal_back, item=item, **wrong(evening))
    officer = {"member": evening.people["M5"], "reason": "误"}
    refuses(evening, item, RecusedAsOfficer, take_recusal_back, item=item, **officer)
