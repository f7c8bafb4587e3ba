# SPDX-License-Identifier: Apache-2.0
"""A corrected workbook comes onto the agenda while its case waits, and not once the room works on it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.errors import CasePresented, MeetingClosed, RevisionUnchanged
from models.operations.accepting import accept_case
from models.operations.convening import open_case
from models.operations.revising import take_revision
from models.operations.sealing import close_meeting
from models.store.store import Store
from models.terms import AgendaItemId
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening
from tests.tools.demo_source import presented

STALL = presented("breakfast-stall", "zh_CN")
CORRECTED = replace(STALL, application=replace(STALL.application, requested=Decimal(55000)))


@pytest.fixture
def waiting(store: Store) -> Evening:
    """An evening that has not begun, whose breakfast stall has a second revision in the record."""
    evening = Evening(store, cases=("breakfast-stall",))
    evening.perform(accept_case, presented=CORRECTED, source="corrected.xlsx")
    return evening


def stall(evening: Evening) -> AgendaItemId:
    return evening.agenda().rows[0].id


def test_the_latest_revision_is_dealt_with_and_undo_brings_the_earlier_one_back(waiting: Evening) -> None:
    assert waiting.agenda().rows[0].requested == STALL.application.requested

    change = waiting.perform(take_revision, item=stall(waiting))
    assert waiting.agenda().rows[0].requested == Decimal(55000)
    assert waiting.case(stall(waiting)).revision_number == 2

    waiting.undo(change)
    assert waiting.case(stall(waiting)).revision_number == 1


def test_a_case_that_was_presented_keeps_its_revision(waiting: Evening) -> None:
    waiting.perform(open_case, item=stall(waiting))

    with pytest.raises(CasePresented):
        waiting.perform(take_revision, item=stall(waiting))
    assert waiting.case(stall(waiting)).revision_number == 1


def test_a_case_that_was_not_heard_keeps_its_revision_once_its_meeting_is_closed(waiting: Evening) -> None:
    waiting.perform(close_meeting, meeting=waiting.meeting)

    refuses(waiting, stall(waiting), MeetingClosed, take_revision, item=stall(waiting))


def test_the_revision_that_is_there_is_not_taken_again(waiting: Evening) -> None:
    waiting.perform(take_revision, item=stall(waiting))

    with pytest.raises(RevisionUnchanged):
        waiting.perform(take_revision, item=stall(waiting))
