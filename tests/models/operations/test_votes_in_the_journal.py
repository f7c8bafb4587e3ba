# SPDX-License-Identifier: Apache-2.0
"""The journal says of a vote that was called out what its row says."""

from decimal import Decimal

import pytest

from models.operations.voting import cast_vote
from models.rules.tally import APPROVALS
from models.terms import AgendaItemId, Choice
from tests.tools.demo_session import Evening


@pytest.mark.parametrize("choice", [Choice.APPROVE, Choice.REJECT, Choice.REINVESTIGATE])
def test_terms_are_those_of_an_approval_alone(evening: Evening, balloted: AgendaItemId, choice: Choice) -> None:
    given = {"item": balloted, "member": evening.people["M2"], "choice": choice}
    change = evening.perform(cast_vote, **given, amount=Decimal("55000.00"), months=12, annual_rate=Decimal("0.15"))

    said = ("55000.00", "12", "0.15") if choice in APPROVALS else ("", "", "")
    assert tuple(change.facts[name] for name in ("amount", "months", "annual_rate")) == said
