# SPDX-License-Identifier: Apache-2.0
"""How a condition may go on after the resolution, and what holds the pay-out up."""

from itertools import product

import pytest

from models.rules.fulfilment import Bound, awaited_due, holding_up, is_settled, may_follow
from models.terms import ConditionKind, ConditionStatus

OPEN, SUBMITTED, VERIFIED, WAIVED, BREACHED = ConditionStatus
ALLOWED = {
    (OPEN, SUBMITTED),
    (OPEN, VERIFIED),
    (OPEN, WAIVED),
    (OPEN, BREACHED),
    (SUBMITTED, OPEN),
    (SUBMITTED, VERIFIED),
    (SUBMITTED, WAIVED),
    (SUBMITTED, BREACHED),
    (VERIFIED, OPEN),
    (VERIFIED, BREACHED),
    (BREACHED, OPEN),
    (BREACHED, SUBMITTED),
    (BREACHED, VERIFIED),
    (BREACHED, WAIVED),
}
AGAIN = {(VERIFIED, SUBMITTED), (VERIFIED, VERIFIED), (VERIFIED, WAIVED)}


@pytest.mark.parametrize(("now", "wanted"), list(product(ConditionStatus, repeat=2)))
def test_what_may_follow_and_what_may_follow_time_after_time(now: ConditionStatus, wanted: ConditionStatus) -> None:
    assert may_follow(now, wanted, periodic=False) is ((now, wanted) in ALLOWED)
    assert may_follow(now, wanted, periodic=True) is ((now, wanted) in ALLOWED | AGAIN)


def test_a_waiver_settles_everything_and_a_verification_what_is_met_once() -> None:
    assert [status for status in ConditionStatus if is_settled(status, periodic=False)] == [VERIFIED, WAIVED]
    assert [status for status in ConditionStatus if is_settled(status, periodic=True)] == [WAIVED]


@pytest.mark.parametrize("kind", ConditionKind)
@pytest.mark.parametrize("status", ConditionStatus)
def test_only_what_precedes_the_pay_out_holds_it_up_until_it_is_verified_or_waived(
    kind: ConditionKind, status: ConditionStatus
) -> None:
    held = holding_up([Bound(3, "Spouse signs", kind, status)])
    assert bool(held) is (kind is ConditionKind.PRECEDENT and status in {OPEN, SUBMITTED, BREACHED})
    assert all(said.fields == {"number": 3, "status": status, "text": "Spouse signs"} for said in held)


@pytest.mark.parametrize(
    ("kind", "due", "waits"),
    [
        (ConditionKind.SUBSEQUENT, "pay-out + 7 days", True),
        (ConditionKind.MONITORING, "every 1 months", True),
        (ConditionKind.MONITORING, "until repaid", True),
        (ConditionKind.SUBSEQUENT, "2026-12-31", False),
        (ConditionKind.SUBSEQUENT, "见合同", False),
        (ConditionKind.PRECEDENT, "pay-out + 7 days", False),
        (ConditionKind.COVENANT, "until repaid", False),
    ],
)
def test_only_what_follows_the_pay_out_waits_for_it(kind: ConditionKind, due: str, *, waits: bool) -> None:
    assert (awaited_due(kind, due) is not None) is waits
