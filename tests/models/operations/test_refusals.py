# SPDX-License-Identifier: Apache-2.0
"""What is refused and leaves no trace: after the reveal, after the resolution, without words, without a chair."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from models.errors import (
    AlreadyWithdrawn,
    CaseDecided,
    CaseNotOpen,
    EveryBallotShut,
    GateNotOpen,
    NobodyPresides,
    NoSuchBasis,
    NoSuchLine,
    OtherCase,
    ReasonMissing,
    RoundRevealed,
    WordsMissing,
)
from models.operations.asking import answer, ask, withdraw_answer, withdraw_question
from models.operations.change import Change
from models.operations.conditioning import add_condition, amend_condition, remove_condition, strike_condition
from models.operations.confirming import withdraw_family
from models.operations.convening import attend, declare_no_conflict, declare_recusal, present_anew
from models.operations.correcting import correct_figure, state_cause
from models.operations.deciding import (
    accept_by_chair,
    adopt_value,
    mark_reinvestigate,
    waive_line,
)
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import SURVEY_DATE
from models.store.store import Store
from models.terms import (
    AgendaItemId,
    Choice,
    ConditionId,
    ConditionKind,
    Family,
    LineKey,
    Presence,
    QuestionId,
)
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import Evening

CASH, EQUITY, FIXED, RISK = LineKey("A1"), LineKey("E"), LineKey("A6"), LineKey("R1")
VALUE = Decimal("7000.00")
CORRECTION = {"line": CASH, "basis": SURVEY_DATE, "track": "verified", "value": VALUE, "reason": "重新清点"}
QUESTION = {"line": CASH, "text": "现金何时清点?", "asked_by": "陈淑芬"}
ON_LINES: dict[str, tuple[Callable[..., Change], dict[str, Any]]] = {
    "a question": (ask, QUESTION),
    "a correction": (correct_figure, CORRECTION),
    "a cause": (state_cause, {"line": CASH, "basis": SURVEY_DATE, "cause": "盘点晚于营业结束"}),
    "an adopted value": (adopt_value, {"line": CASH, "value": VALUE, "reason": "认定"}),
    "the chair's acceptance": (accept_by_chair, {"line": CASH, "reason": "原因成立"}),
    "a waiver": (waive_line, {"line": FIXED, "reason": "设备无同类"}),
    "a line sent back": (mark_reinvestigate, {"line": CASH, "reason": "缺签名"}),
}
"""What can be said of the lines while a case is open."""


@pytest.mark.parametrize("what", ON_LINES)
def test_a_case_that_waits_takes_no(evening: Evening, what: str) -> None:
    item, (operation, given) = evening.items["luggage-shop"], ON_LINES[what]
    refuses(evening, item, CaseNotOpen, operation, item=item, **given)


@pytest.mark.parametrize("what", ON_LINES)
def test_a_revealed_case_takes_no(evening: Evening, revealed: AgendaItemId, what: str) -> None:
    operation, given = ON_LINES[what]
    refuses(evening, revealed, CaseNotOpen, operation, item=revealed, **given)


def test_what_was_said_before_the_reveal_is_not_taken_back_after_it(evening: Evening, examined: AgendaItemId) -> None:
    asked = evening.perform(ask, item=examined, **QUESTION)
    question = QuestionId(str(asked.payload))
    answered = evening.perform(answer, item=examined, question=question, text="闭店后", answered_by="张晓峰")
    decided = evening.perform(accept_by_chair, item=examined, line=CASH, reason="盘点无误")
    evening.perform(open_ballot, item=examined)
    evening.vote("luggage-shop")

    for done in (asked, answered, decided):
        refuses_undo(evening, examined, RoundRevealed, done)
    refuses(evening, examined, RoundRevealed, withdraw_question, item=examined, question=question)
    refuses(evening, examined, RoundRevealed, withdraw_answer, item=examined, question=question)
    late = {"item": examined, "question": question, "text": "次日", "answered_by": "张晓峰"}
    refuses(evening, examined, CaseNotOpen, answer, **late)


def test_a_decided_case_keeps_its_conditions(evening: Evening, revealed: AgendaItemId) -> None:
    condition = evening.voting(revealed).conditions[0].id
    added = evening.perform(
        add_condition,
        item=revealed,
        kind=ConditionKind.PRECEDENT,
        text="签字",
        owner="张晓峰",
        due="放款前",
        proof="合同",
    )
    evening.perform(adopt_resolution, item=revealed, reasons="")

    wording = {"kind": ConditionKind.COVENANT, "text": "另行", "owner": "张晓峰", "due": "放款前", "proof": "合同"}
    refuses(evening, revealed, CaseDecided, add_condition, item=revealed, **wording)
    refuses(evening, revealed, CaseDecided, amend_condition, item=revealed, condition=condition, **wording)
    refuses(evening, revealed, CaseDecided, strike_condition, item=revealed, condition=condition, reason="代管")
    refuses(evening, revealed, CaseDecided, remove_condition, item=revealed, condition=ConditionId(str(added.payload)))
    refuses_undo(evening, revealed, CaseDecided, added)


def test_a_condition_is_struck_out_with_a_reason_and_only_one_that_stands(
    evening: Evening, revealed: AgendaItemId
) -> None:
    condition = evening.voting(revealed).conditions[0].id
    refuses(evening, revealed, ReasonMissing, strike_condition, item=revealed, condition=condition, reason=" ")
    gone = ConditionId("gone")
    refuses(evening, revealed, AlreadyWithdrawn, strike_condition, item=revealed, condition=gone, reason="代管")


# --- ballots


def test_a_ballot_waits_for_the_case_to_be_opened(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    refuses(evening, item, CaseNotOpen, open_ballot, item=item)


def test_the_gate_that_let_a_ballot_open_must_still_hold_at_its_reveal(
    evening: Evening, balloted: AgendaItemId
) -> None:
    for member in ("M2", "M3", "M4", "M1"):
        evening.perform(cast_vote, item=balloted, member=evening.people[member], choice=Choice.APPROVE)
    taken = evening.perform(withdraw_family, item=balloted, line=CASH, family=Family.ESTIMATION)

    refuses(evening, balloted, GateNotOpen, reveal, item=balloted)
    evening.undo(taken)
    evening.perform(reveal, item=balloted)


def test_a_restricted_ballot_too_needs_everybodys_declaration(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    evening.perform(present_anew, item=item)
    given = {"item": item, "restricted": True, "reason": "负债不清"}
    refuses(evening, item, EveryBallotShut, open_ballot, **given)
    evening.perform(declare_no_conflict, item=item)
    evening.perform(open_ballot, **given)


# --- words


@pytest.mark.parametrize("blank", ["text", "asked_by"])
def test_a_question_says_something_and_by_whom(evening: Evening, item: AgendaItemId, blank: str) -> None:
    refuses(evening, item, WordsMissing, ask, **{"item": item, "compulsory": True, **QUESTION, blank: "  "})


@pytest.mark.parametrize("blank", ["text", "answered_by"])
def test_an_answer_says_something_and_by_whom(evening: Evening, item: AgendaItemId, blank: str) -> None:
    asked = evening.perform(ask, item=item, **QUESTION)
    given = {"question": QuestionId(str(asked.payload)), "text": "闭店后", "answered_by": "张晓峰", blank: " "}
    refuses(evening, item, WordsMissing, answer, item=item, **given)


def test_a_question_is_answered_in_its_own_case(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
    own, other = evening.open("breakfast-stall"), evening.open("luggage-shop")
    asked = evening.perform(ask, item=own, line=None, text="还有其他借款吗?", asked_by="陈淑芬", compulsory=True)
    question = QuestionId(str(asked.payload))

    given = {"item": other, "question": question, "text": "没有", "answered_by": "张晓峰"}
    refuses(evening, own, OtherCase, answer, **given)
    evening.perform(answer, **{**given, "item": own})
    refuses(evening, own, OtherCase, withdraw_answer, item=other, question=question)
    refuses(evening, own, OtherCase, withdraw_question, item=other, question=question)


def test_a_cause_says_something_of_a_figure_that_is_there(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, WordsMissing, state_cause, item=item, line=CASH, basis=SURVEY_DATE, cause=" \n")
    refuses(evening, item, NoSuchBasis, state_cause, item=item, line=CASH, basis="nonsense", cause="盘点晚")
    refuses(evening, item, NoSuchLine, state_cause, item=item, line=LineKey("A8"), basis=SURVEY_DATE, cause="盘点晚")
    evening.perform(state_cause, item=item, line=RISK, basis=SURVEY_DATE, cause="已补签")
    assert evening.case(item).line(RISK).cause == "已补签"


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"reason": " "}, ReasonMissing),
        ({"track": "prior"}, NoSuchLine),
        ({"basis": "season:summer"}, NoSuchLine),
        ({"line": EQUITY}, NoSuchLine),
        ({"line": RISK}, NoSuchLine),
        ({"line": LineKey("A8")}, NoSuchLine),
    ],
)
def test_a_figure_that_is_not_entered_or_has_no_reason_is_not_corrected(
    evening: Evening, item: AgendaItemId, changed: dict[str, object], refusal: type[Exception]
) -> None:
    refuses(evening, item, refusal, correct_figure, **{"item": item, **CORRECTION, **changed})


# --- who presides

CHAIRS = ("the chair's acceptance", "a waiver", "a line sent back")


@pytest.mark.parametrize("what", CHAIRS)
def test_a_recused_chair_decides_nothing_in_the_case(evening: Evening, item: AgendaItemId, what: str) -> None:
    evening.perform(declare_recusal, item=item, member=evening.people["M1"], reason="借款人的兄弟")
    operation, given = ON_LINES[what]
    refuses(evening, item, NobodyPresides, operation, item=item, **given)


@pytest.mark.parametrize("what", CHAIRS)
def test_a_chair_who_left_decides_nothing_until_the_case_is_presented_anew(
    evening: Evening, item: AgendaItemId, what: str
) -> None:
    chair, meeting = evening.people["M1"], evening.meeting
    operation, given = ON_LINES[what]
    evening.perform(attend, meeting=meeting, member=chair, presence=Presence.ABSENT)
    refuses(evening, item, NobodyPresides, operation, item=item, **given)
    evening.perform(attend, meeting=meeting, member=chair, presence=Presence.PRESENT)
    refuses(evening, item, NobodyPresides, operation, item=item, **given)

    evening.perform(present_anew, item=item)
    evening.perform(operation, item=item, **given)
