# SPDX-License-Identifier: Apache-2.0
"""A client who withdraws, and a third party who speaks for one."""

from dataclasses import replace

import pytest

from models.errors import (
    AlreadyVoted,
    AlreadyWithdrawn,
    CaseDecided,
    GateNotOpen,
    MeetingClosed,
    NotRevealed,
    ReasonMissing,
    WordsMissing,
)
from models.named_outcomes import NamedOutcome
from models.operations.confirming import confirm_family
from models.operations.noting import note_intercession, take_withdrawal_back, withdraw_case
from models.operations.sealing import close_meeting
from models.operations.voting import new_round, open_ballot
from models.terms import AgendaItemId, CaseState, Family, LineKey, Outcome
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

WHY = "客户已从他行取得贷款"
SPOKE = "市场管理处主任来电催办"


def row(evening: Evening, item: AgendaItemId) -> tuple[CaseState, NamedOutcome | None]:
    return next((each.state, each.outcome) for each in evening.agenda().rows if each.id == item)


def test_a_withdrawn_case_is_decided_without_a_ballot(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(withdraw_case, item=item, reason=WHY)

    assert row(evening, item) == (CaseState.DECIDED, NamedOutcome(Outcome.WITHDRAWN))
    ended = evening.case(item).ended
    assert ended is not None
    assert (ended.outcome, ended.reason) == (NamedOutcome(Outcome.WITHDRAWN), WHY)
    refuses(evening, item, CaseDecided, open_ballot, item=item, restricted=True, reason="x")
    given = {"item": item, "line": LineKey("A1"), "family": Family.VERIFICATION}
    refuses(evening, item, CaseDecided, confirm_family, **given)
    refuses(evening, item, CaseDecided, withdraw_case, item=item, reason=WHY)


def test_a_withdrawal_keyed_by_mistake_is_taken_back_and_done_again(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    change = evening.perform(withdraw_case, item=item, reason=WHY)
    after = evening.case(item)

    back = evening.undo(change)
    assert evening.case(item) == before
    evening.undo(back)
    again = evening.case(item)
    assert again.ended is not None
    assert after.ended is not None
    assert again == replace(after, ended=replace(after.ended, at=again.ended.at))  # withdrawn later


def test_a_case_is_withdrawn_before_it_is_opened_too(evening: Evening) -> None:
    waiting = next(each.id for each in evening.agenda().rows if each.state is CaseState.PENDING)
    evening.perform(withdraw_case, item=waiting, reason=WHY)

    assert row(evening, waiting) == (CaseState.DECIDED, NamedOutcome(Outcome.WITHDRAWN))


def test_a_withdrawal_needs_a_reason_and_is_there_to_be_taken_back(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, ReasonMissing, withdraw_case, item=item, reason=" ")
    refuses(evening, item, AlreadyWithdrawn, take_withdrawal_back, item=item)


def test_a_meeting_closes_over_a_withdrawn_case_and_it_stays_so(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(withdraw_case, item=item, reason=WHY)
    evening.perform(close_meeting, meeting=evening.meeting)

    refuses(evening, item, MeetingClosed, take_withdrawal_back, item=item)
    refuses(evening, item, MeetingClosed, note_intercession, item=item, text=SPOKE)


def test_an_intercession_is_noted_changes_no_gate_and_is_taken_back(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    with pytest.raises(GateNotOpen):
        evening.perform(open_ballot, item=item)

    change = evening.perform(note_intercession, item=item, text=SPOKE)

    assert evening.case(item).intercessions == (SPOKE,)
    assert evening.case(item).gate == before.gate
    with pytest.raises(GateNotOpen):
        evening.perform(open_ballot, item=item)
    evening.undo(change)
    assert evening.case(item) == before
    refuses(evening, item, WordsMissing, note_intercession, item=item, text="  ")


def test_what_the_committee_decided_does_not_end_as_withdrawn(evening: Evening, balloted: AgendaItemId) -> None:
    evening.undo(evening.perform(withdraw_case, item=balloted, reason=WHY))
    revealed = evening.vote("luggage-shop")
    refuses(evening, revealed, AlreadyVoted, withdraw_case, item=revealed, reason=WHY)

    evening.perform(new_round, item=revealed, reason="新情况")
    refuses(evening, revealed, AlreadyVoted, withdraw_case, item=revealed, reason=WHY)


def test_a_case_withdrawn_while_its_ballot_was_open_gets_no_further_round(
    evening: Evening, balloted: AgendaItemId
) -> None:
    evening.perform(withdraw_case, item=balloted, reason=WHY)

    refuses(evening, balloted, NotRevealed, new_round, item=balloted, reason="新情况")
