# SPDX-License-Identifier: Apache-2.0
from decimal import Decimal

import pytest

from models.errors import (
    AlreadyWithdrawn,
    NoSuchLine,
    NothingToAdopt,
    OnlyChair,
    ReasonMissing,
    TooManyWaivers,
    WaiverNotAllowed,
)
from models.labels import desk as words
from models.operations.asking import answer, ask, withdraw_answer, withdraw_question
from models.operations.confirming import confirm_family
from models.operations.correcting import correct_figure, state_cause
from models.operations.deciding import (
    accept_by_chair,
    adopt_value,
    mark_reinvestigate,
    waive_line,
)
from models.presented import MONTHLY_AVERAGE, NOT_APPLICABLE, SURVEY_DATE
from models.terms import AgendaItemId, Family, LineKey, QuestionId, Said
from tests.tools.demo_session import Evening

CASH, STOCK, FIXED, HOUSEHOLD = LineKey("A1"), LineKey("A5"), LineKey("A6"), LineKey("P7")
COST = LineKey("P2")


def test_the_proposal_is_adopted_without_a_reason_and_undone(evening: Evening, examined: AgendaItemId) -> None:
    before = evening.case(examined)
    proposal = before.line(STOCK).proposal
    change = evening.perform(adopt_value, item=examined, line=STOCK)

    row = evening.case(examined).line(STOCK)
    assert row.recognised == proposal
    assert row.effective == proposal

    evening.undo(change)
    assert evening.case(examined) == before


def test_another_value_than_the_proposal_needs_a_reason(evening: Evening, examined: AgendaItemId) -> None:
    with pytest.raises(ReasonMissing):
        evening.perform(adopt_value, item=examined, line=STOCK, value=Decimal("70000.00"))
    evening.perform(adopt_value, item=examined, line=STOCK, value=Decimal("70000.00"), reason="旧款再折价")
    assert evening.case(examined).line(STOCK).recognised == Decimal("70000.00")


@pytest.mark.parametrize("line", ["R1", "E"])
def test_risk_points_and_equity_have_no_value_to_adopt(evening: Evening, examined: AgendaItemId, line: str) -> None:
    with pytest.raises(NothingToAdopt):
        evening.perform(adopt_value, item=examined, line=LineKey(line))
    with pytest.raises(NothingToAdopt):
        evening.perform(adopt_value, item=examined, line=LineKey(line), value=Decimal(1), reason="认定")


def test_a_line_the_case_does_not_have_is_refused(evening: Evening, examined: AgendaItemId) -> None:
    with pytest.raises(NoSuchLine):
        evening.perform(adopt_value, item=examined, line=LineKey("A8"))


def test_only_the_chair_accepts_waives_or_sends_back(evening: Evening, item: AgendaItemId) -> None:
    for decide in (accept_by_chair, waive_line, mark_reinvestigate):
        with pytest.raises(OnlyChair):
            evening.perform(decide, item=item, line=FIXED, reason="设备无同类", by="陈淑芬")


def test_the_chair_needs_a_reason(evening: Evening, item: AgendaItemId) -> None:
    with pytest.raises(ReasonMissing):
        evening.perform(waive_line, item=item, line=FIXED, reason=" ")


def test_a_waiver_is_printed_with_its_reason_and_undone(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    change = evening.perform(waive_line, item=item, line=FIXED, reason="设备无同类")

    row = evening.case(item).line(FIXED)
    assert row.cleared
    assert (row.clears_by, row.decisions[0].by) == ("waiver", evening.chair)

    evening.undo(change)
    assert evening.case(item) == before


def test_policy_forbids_waiving_household_expenses_and_more_than_two_lines(
    evening: Evening, item: AgendaItemId
) -> None:
    with pytest.raises(WaiverNotAllowed):
        evening.perform(waive_line, item=item, line=HOUSEHOLD, reason="客户不配合")
    for line in (FIXED, STOCK):
        evening.perform(waive_line, item=item, line=line, reason="设备无同类")
    with pytest.raises(TooManyWaivers):
        evening.perform(waive_line, item=item, line=CASH, reason="设备无同类")


def test_a_line_sent_back_is_not_cleared_by_its_methods(evening: Evening, examined: AgendaItemId) -> None:
    assert evening.case(examined).line(CASH).cleared
    sent = evening.perform(mark_reinvestigate, item=examined, line=CASH, reason="盘点表缺签名")
    assert not evening.case(examined).line(CASH).cleared
    assert not evening.case(examined).gate.full

    evening.undo(sent)
    assert evening.case(examined).line(CASH).cleared
    with pytest.raises(AlreadyWithdrawn):
        evening.undo(sent)


def test_missing_not_applicable_and_zero_stay_three_things_when_corrected(evening: Evening, item: AgendaItemId) -> None:
    for value in (Decimal("0.00"), NOT_APPLICABLE, None):
        evening.perform(
            correct_figure, item=item, line=CASH, basis=SURVEY_DATE, track="declared", value=value, reason="更正"
        )
        assert evening.case(item).line(CASH).declared == value


def test_a_stated_cause_takes_the_place_of_the_officers(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    change = evening.perform(state_cause, item=item, line=CASH, basis=SURVEY_DATE, cause="盘点晚于营业结束")
    assert evening.case(item).line(CASH).cause == "盘点晚于营业结束"
    evening.undo(change)
    assert evening.case(item) == before


@pytest.mark.parametrize("basis", [MONTHLY_AVERAGE, "season:slack"])
def test_a_cause_on_whatever_column_is_named_as_what_made_a_confirmation_fall(
    evening: Evening, item: AgendaItemId, basis: str
) -> None:
    evening.perform(state_cause, item=item, line=COST, basis=MONTHLY_AVERAGE, cause="进价上涨")
    evening.perform(confirm_family, item=item, line=COST, family=Family.PURCHASES)

    evening.perform(state_cause, item=item, line=COST, basis=basis, cause="淡季清仓")

    row = evening.case(item).line(COST)
    assert row.counted == 0
    assert row.changed is not None
    assert row.changed.fields["what"] == Said(words.CAUSE)


def test_a_compulsory_question_holds_the_ballot_until_it_is_answered(evening: Evening, examined: AgendaItemId) -> None:
    before = evening.case(examined)
    assert before.gate.full
    asked = evening.perform(ask, item=examined, line=STOCK, text="旧款在哪里?", asked_by="陈淑芬", compulsory=True)
    question = QuestionId(str(asked.payload))
    waiting = evening.case(examined)
    assert not waiting.gate.full
    assert waiting.line(STOCK).questions_open == 1
    assert question in {row.question for row in waiting.gate.rows}

    answered = evening.perform(
        answer, item=examined, question=question, text="在后仓", answered_by="张晓峰", consistent=True
    )
    assert evening.case(examined).gate.full

    evening.undo(answered)
    assert evening.case(examined) == waiting
    evening.undo(asked)
    assert evening.case(examined) == before


def test_questions_and_answers_can_be_taken_back_by_name(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    asked = evening.perform(ask, item=item, line=None, text="还有其他借款吗?", asked_by="陈淑芬")
    question = QuestionId(str(asked.payload))
    evening.perform(answer, item=item, question=question, text="没有", answered_by="张晓峰")
    evening.perform(withdraw_answer, item=item, question=question)
    assert evening.case(item).questions[0].answer is None
    evening.perform(withdraw_question, item=item, question=question)
    assert evening.case(item) == before


def test_adopting_a_value_drops_confirmations_of_other_lines_that_refer_to_it_and_says_so(
    evening: Evening, examined: AgendaItemId
) -> None:
    change = evening.perform(adopt_value, item=examined, line=HOUSEHOLD, value=Decimal("4500.00"), reason="再加学费")
    case = evening.case(examined)
    fallen = [row for row in case.lines if any(check.fallen for check in row.checks)]
    assert fallen
    assert HOUSEHOLD not in {row.key for row in fallen}
    assert all(row.changed is not None for row in fallen)
    evening.undo(change)
    assert not any(check.fallen for row in evening.case(examined).lines for check in row.checks)
