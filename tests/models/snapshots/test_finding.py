# SPDX-License-Identifier: Apache-2.0
"""Cases of all meetings are found by what somebody remembers, each as it stands."""

import pytest

from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, open_ballot, reveal
from models.snapshots.client import FoundRow
from models.snapshots.reading.finding import find_cases
from models.store import Store
from models.terms import Choice, Outcome, ReasonCode
from tests.tools.demo_session import Evening

STALL, LUGGAGE = "老街早点铺", "新西街箱包店"


@pytest.fixture
def evening(store: Store) -> Evening:
    """The stall rejected, the luggage shop not opened."""
    made = Evening(store, cases=("breakfast-stall", "luggage-shop"))
    item = made.open("breakfast-stall")
    made.perform(open_ballot, item=item, restricted=True, reason="未查清")
    for key in ("M1", "M2", "M3", "M4", "M5"):
        made.perform(cast_vote, item=item, member=made.people[key], choice=Choice.REJECT)
    made.perform(reveal, item=item)
    made.perform(adopt_resolution, item=item, reasons="现金流弱", reason_codes=[ReasonCode.WEAK_CASH_FLOW])
    return made


def found(evening: Evening, typed: str) -> tuple[FoundRow, ...]:
    return evening.store.read(find_cases, typed=typed)


def test_names_initials_numbers_days_and_the_end_of_an_id_find_a_case(evening: Evening) -> None:
    stall = evening.case(evening.items["breakfast-stall"])
    for typed in ("早点", "ljzd", stall.number, stall.lead_officer):
        assert [row.client for row in found(evening, typed)] == [STALL], typed
    people = evening.case(evening.items["luggage-shop"]).people
    last4 = next(person.id_last4 for person in people if person.id_last4)
    assert [row.client for row in found(evening, last4)] == [LUGGAGE]
    assert {row.client for row in found(evening, "2026-11-23")} == {STALL, LUGGAGE}
    assert not found(evening, "qqqq")
    assert not found(evening, "  ")


def test_each_row_says_how_the_case_stands(evening: Evening) -> None:
    (stall,) = found(evening, "ljzd")
    assert stall.outcome is not None
    assert (stall.outcome.code, stall.amount, stall.reasons) == (Outcome.REJECTED, None, "现金流弱")
    (luggage,) = found(evening, "xxjxb")
    assert (luggage.outcome, luggage.reasons) == (None, "")
