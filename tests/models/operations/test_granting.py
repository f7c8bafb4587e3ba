# SPDX-License-Identifier: Apache-2.0
"""Other ways to repay than the one asked for."""

from dataclasses import replace
from decimal import Decimal

from models.errors import TermsRefused
from models.operations.resolving_cases import adopt_resolution
from models.snapshots.voting import Terms
from models.terms import AgendaItemId, ScheduleType
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

REASONS = "数据已核实"


def test_the_chair_may_leave_a_balloon_for_the_end_and_it_is_kept(evening: Evening, revealed: AgendaItemId) -> None:
    whole = Terms(Decimal("50000.00"), 12, Decimal("0.144"), ScheduleType.BALLOON, balloon=Decimal("50000.00"))
    refuses(evening, revealed, TermsRefused, adopt_resolution, item=revealed, terms=whole, reasons=REASONS)
    part = replace(whole, balloon=Decimal("500.00"))
    evening.perform(adopt_resolution, item=revealed, terms=part, reasons=REASONS)

    resolution = evening.voting(revealed).resolution
    assert resolution is not None
    assert resolution.terms == part


def test_the_chair_may_grant_months_of_grace_while_they_end_before_the_loan(
    evening: Evening, revealed: AgendaItemId
) -> None:
    never = Terms(Decimal("40000.00"), 12, Decimal("0.144"), ScheduleType.GRACE, grace_months=12)
    refuses(evening, revealed, TermsRefused, adopt_resolution, item=revealed, terms=never, reasons=REASONS)
    some = replace(never, grace_months=2)
    evening.perform(adopt_resolution, item=revealed, terms=some, reasons=REASONS)

    resolution = evening.voting(revealed).resolution
    assert resolution is not None
    assert resolution.terms == some
    assert resolution.instalment == Decimal("480.00")
