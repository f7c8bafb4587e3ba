# SPDX-License-Identifier: Apache-2.0
"""A condition is for somebody known and due on a day that can still come."""

from datetime import date

import pytest

from models.labels import resolutions as words
from models.rules.conditions import condition_fault, kind_fault
from models.rules.due import said_due, stored_due
from models.rules.evaluation.answering import in_english
from models.terms import ConditionKind

DAY = date(2026, 11, 23)
KNOWN = ("Zhang Xiaofeng", "Chen Shufen", "Lead officer")


def fault(*, text: str = "Spouse signs", owner: str = "", due: str = "") -> str | None:
    said = condition_fault(text, owner, due, day=DAY, known=KNOWN)
    assert said is None or in_english(said)
    return None if said is None else said.template


@pytest.mark.parametrize("text", ["99", "05", "1.2", "—"])
def test_a_code_that_nobody_knows_is_no_text(text: str) -> None:
    assert fault(text=text) == words.TEXT_FAULT


@pytest.mark.parametrize("due", ["1999-02-31", "2026-13-01", "by 2027.02.30", "２０２７年２月２９日"])
def test_a_day_that_no_calendar_has_is_refused(due: str) -> None:
    assert fault(due=due) == words.DUE_IMPOSSIBLE


@pytest.mark.parametrize("due", ["1999-02-28", "2026/11/22", "before 2026-11-22"])
def test_a_day_before_the_meeting_is_refused(due: str) -> None:
    assert fault(due=due) == words.DUE_PAST


@pytest.mark.parametrize("due", ["1130", "7", "31.12.", "soon", "before 2026-12-01 or later"])
def test_bare_numbers_and_other_words_say_no_day(due: str) -> None:
    assert fault(due=due) == words.DUE_UNCLEAR


@pytest.mark.parametrize(
    "due", ["+99999", "放款后123456789012日内", "within 10000 days after pay-out", "every 100 months"]
)
def test_a_number_beyond_the_limit_is_told_the_limit(due: str) -> None:
    said = condition_fault("Spouse signs", "", due, day=DAY, known=KNOWN)

    assert said is not None
    assert said.template == words.DUE_TOO_FAR
    assert said.fields == {"due": due, "days": 9_999, "months": 99}
    assert (stored_due(due), said_due(due)) == (due, due)


@pytest.mark.parametrize("due", ["+9999", "+00007", "every 99 months"])
def test_a_number_within_the_limit_is_taken(due: str) -> None:
    assert fault(due=due) is None


@pytest.mark.parametrize(
    "due", ["", "2026-11-23", "2027年2月28日", " ", "within 7 days after pay-out", "放款+7日", "每月", "Before pay-out"]
)
def test_a_day_to_come_or_words_tied_to_the_pay_out_are_taken(due: str) -> None:
    assert fault(due=due) is None


@pytest.mark.parametrize(
    ("owner", "refused"), [("Somebody", True), ("Zhang Xiaofeng、Chen Shufen", False), ("", False)]
)
def test_whoever_is_responsible_is_known_to_the_meeting_or_the_case(owner: str, *, refused: bool) -> None:
    assert (fault(owner=owner) == words.OWNER_FAULT) is refused


@pytest.mark.parametrize(
    ("kind", "due", "refused"),
    [
        (ConditionKind.PRECEDENT, "+10", True),
        (ConditionKind.PRECEDENT, "at pay-out", True),
        (ConditionKind.PRECEDENT, "monthly", True),
        (ConditionKind.PRECEDENT, "until repaid", True),
        (ConditionKind.PRECEDENT, "before pay-out", False),
        (ConditionKind.PRECEDENT, "2026-12-31", False),
        (ConditionKind.PRECEDENT, "", False),
        (ConditionKind.PRECEDENT, "2026-02-30", False),
        (ConditionKind.AT_PAYOUT, "+1", True),
        (ConditionKind.AT_PAYOUT, "quarterly", True),
        (ConditionKind.AT_PAYOUT, "at pay-out", False),
        (ConditionKind.AT_PAYOUT, "before pay-out", False),
        (ConditionKind.SUBSEQUENT, "before pay-out", True),
        (ConditionKind.MONITORING, "before pay-out", True),
        (ConditionKind.COVENANT, "before pay-out", True),
        (ConditionKind.SUBSEQUENT, "+10", False),
        (ConditionKind.MONITORING, "monthly", False),
        (ConditionKind.COVENANT, "until repaid", False),
    ],
)
def test_nothing_is_due_on_the_other_side_of_its_pay_out(kind: ConditionKind, due: str, *, refused: bool) -> None:
    said = kind_fault("Spouse signs", due, kind)
    assert (said is not None) is refused
    assert said is None or in_english(said).startswith("“Spouse signs” is of the kind")
