# SPDX-License-Identifier: Apache-2.0
"""Presenting a case anew to whoever is there, and the times at which people came and left."""

from datetime import timedelta

from models.errors import (
    AlreadyWithdrawn,
    BallotOpen,
    CaseDecided,
    RoundRevealed,
)
from models.labels import desk as words
from models.operations.confirming import confirm_family, record_dissent
from models.operations.convening import (
    attend,
    open_case,
    present_anew,
)
from models.operations.postponing import defer_case
from models.operations.voting import open_ballot
from models.snapshots.reading.presenting import load_presenting
from models.store.store import Store
from models.terms import (
    AgendaItemId,
    Family,
    LineKey,
    Presence,
    RejectionReason,
)
from tests.models.operations.coming import come, confirm_everything, leave, names
from tests.models.operations.refusing import refuses_undo
from tests.tools.demo_session import Evening

CASH = LineKey("A1")


def test_presenting_a_waiting_case_anew_recuses_its_officers_too(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    evening.perform(present_anew, item=item)
    evening.perform(open_case, item=item)
    case = evening.case(item)
    assert [name for name, _reason in case.recused] == ["李文博"]
    assert "李文博" not in names(case)


def test_a_gained_name_drops_what_a_majority_had_confirmed_and_the_line_says_so(store: Store) -> None:
    evening = Evening(store, cases=("luggage-shop",), policy={"confirmed_by": "majority"})
    leave(evening, "M4")
    item = evening.open("luggage-shop")
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    come(evening, "M4")
    assert evening.case(item).line(CASH).counted == 1

    evening.perform(present_anew, item=item)

    row = evening.case(item).line(CASH)
    assert row.counted == 0
    assert row.changed is not None
    assert row.changed.template == words.BASE_GAINED
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    assert evening.case(item).line(CASH).counted == 1
    assert evening.case(item).line(CASH).changed is None


def test_presenting_anew_is_taken_back_with_what_fell_by_it(five: Evening, stall: AgendaItemId) -> None:
    leave(five, "M5")
    confirm_everything(five, stall)
    come(five, "M5")
    before = five.case(stall)
    assert before.cleared == before.total
    ahead = five.store.read(load_presenting, item=stall)
    assert ahead.joining == ("李文博",)
    assert ahead.confirmed > before.total

    anew = five.perform(present_anew, item=stall)
    assert five.case(stall).cleared < before.cleared
    assert five.store.read(load_presenting, item=stall).joining == ()
    assert five.store.read(load_presenting, item=stall).confirmed == 0
    back = five.undo(anew)
    assert five.case(stall) == before
    refuses_undo(five, stall, AlreadyWithdrawn, anew)
    again = five.undo(back)
    assert "李文博" in names(five.case(stall))
    five.perform(open_ballot, item=stall, restricted=True, reason="资料不全")
    refuses_undo(five, stall, BallotOpen, again)


def test_once_a_case_is_put_off_its_presenting_is_not_taken_back(five: Evening, stall: AgendaItemId) -> None:
    anew = five.perform(present_anew, item=stall)
    five.perform(defer_case, item=stall, reason="等合同")

    refuses_undo(five, stall, CaseDecided, anew)


def test_once_votes_are_shown_the_presenting_behind_them_is_not_taken_back(five: Evening, stall: AgendaItemId) -> None:
    five.perform(open_ballot, item=stall)
    anew = five.perform(present_anew, item=stall)
    five.vote("breakfast-stall")

    refuses_undo(five, stall, RoundRevealed, anew)


def test_presenting_anew_to_the_same_people_drops_nothing(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    leave(evening, "M4")
    evening.perform(present_anew, item=item)
    assert evening.case(item).line(CASH).counted == 1


def test_a_newcomer_who_does_not_concur_brings_no_fallen_confirmation_back(evening: Evening) -> None:
    leave(evening, "M4")
    item = evening.open("luggage-shop")
    for family in (Family.VERIFICATION, Family.ESTIMATION):
        evening.perform(confirm_family, item=item, line=CASH, family=family)
    come(evening, "M4")
    evening.perform(present_anew, item=item)

    reason = RejectionReason.EVIDENCE_MISSING
    evening.perform(record_dissent, item=item, line=CASH, member=evening.people["M4"], reason=reason)

    assert evening.case(item).line(CASH).counted == 0


def test_who_came_late_or_left_early_stands_with_the_time_and_slips_do_not(five: Evening, stall: AgendaItemId) -> None:
    assert all(row.moves == () for row in five.agenda().members), "before the first case the roll is called"
    five.at += timedelta(minutes=5)
    leave(five, "M5")
    left = five.at
    leave(five, "M4")
    come(five, "M4")
    five.at += timedelta(minutes=20)
    leave(five, "M5")
    five.perform(attend, meeting=five.meeting, member=five.people["M5"], presence=Presence.OBSERVING)
    came = five.at

    moves = {row.name: row.moves for row in five.agenda().members if row.moves}
    assert moves == {"李文博": ((Presence.ABSENT, left), (Presence.OBSERVING, came))}
