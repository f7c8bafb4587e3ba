# SPDX-License-Identifier: Apache-2.0
"""What a condition may not say, and what is not changed of one; each refusal has an allowed twin."""

import pytest

from models.errors import ConditionRefused, NoBallot
from models.labels import resolutions as words
from models.operations.conditioning import add_condition, amend_condition
from models.operations.voting import cast_vote, open_ballot, reveal
from models.snapshots.voting import ConditionRow
from models.terms import AgendaItemId, Choice, ConditionKind
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

GIVEN = {
    "kind": ConditionKind.SUBSEQUENT,
    "text": "配偶签字",
    "owner": "张晓峰",
    "due": "+7",
    "proof": "合同",
}


def why(evening: Evening, operation: object, **facts: object) -> str:
    """The sentence with which a condition is refused."""
    with pytest.raises(ConditionRefused) as refused:
        evening.perform(operation, **facts)  # type: ignore[arg-type] # either of two operations
    return refused.value.what.template


def first(evening: Evening, item: AgendaItemId) -> ConditionRow:
    return evening.voting(item).conditions[0]


@pytest.mark.parametrize(
    ("changed", "template"),
    [
        ({"text": "99"}, words.TEXT_FAULT),
        ({"owner": "某人"}, words.OWNER_FAULT),
        ({"due": "2026-02-30"}, words.DUE_IMPOSSIBLE),
        ({"due": "2026-11-22"}, words.DUE_PAST),
        ({"due": "以后"}, words.DUE_UNCLEAR),
        ({"code": "99"}, words.UNKNOWN_CODE),
    ],
)
def test_a_faulty_condition_is_not_added(
    evening: Evening, balloted: AgendaItemId, changed: dict[str, object], template: str
) -> None:
    facts = {"item": balloted, **GIVEN}
    refuses(evening, balloted, ConditionRefused, add_condition, **{**facts, **changed})
    assert why(evening, add_condition, **{**facts, **changed}) == template
    evening.perform(add_condition, **facts)
    assert evening.voting(balloted).conditions[-1].due == "pay-out + 7 days"


def test_a_condition_is_added_once_however_often_its_key_is_pressed(evening: Evening, balloted: AgendaItemId) -> None:
    facts = {"item": balloted, **GIVEN}
    added = evening.perform(add_condition, **facts)
    assert why(evening, add_condition, **facts) == words.CONDITION_STANDS
    evening.undo(added)
    evening.perform(add_condition, **facts)


@pytest.mark.parametrize("changed", [{"text": "不必监控"}, {"kind": ConditionKind.COVENANT}])
def test_text_and_kind_of_the_policys_conditions_stay(
    evening: Evening, balloted: AgendaItemId, changed: dict[str, object]
) -> None:
    row = first(evening, balloted)
    facts = {name: getattr(row, name) for name in GIVEN}
    given = {"item": balloted, "condition": row.id, **facts}
    assert why(evening, amend_condition, **{**given, **changed}) == words.POLICYS_TEXT
    evening.perform(amend_condition, **{**given, "proof": "影像"})
    assert first(evening, balloted).proof == "影像"


def test_a_faulty_change_leaves_the_condition_and_older_words_of_a_due_date_stand(
    evening: Evening, balloted: AgendaItemId
) -> None:
    added = evening.perform(add_condition, item=balloted, **GIVEN)
    given = {"item": balloted, "condition": added.payload, **GIVEN}
    refuses(evening, balloted, ConditionRefused, amend_condition, **{**given, "owner": "某人"})
    evening.perform(amend_condition, **{**given, "due": "pay-out + 7 days", "owner": "陈淑芬"})
    assert evening.voting(balloted).conditions[-1].owner == "陈淑芬"


def test_where_no_ballot_is_open_no_vote_is_keyed_and_none_revealed(evening: Evening, examined: AgendaItemId) -> None:
    vote = {"item": examined, "member": evening.people["M2"], "choice": Choice.APPROVE}
    refuses(evening, examined, NoBallot, cast_vote, **vote)
    refuses(evening, examined, NoBallot, reveal, item=examined)
    evening.perform(open_ballot, item=examined)
    evening.perform(cast_vote, **vote)


def test_a_condition_before_the_pay_out_is_not_due_after_it_until_its_kind_is_another(
    evening: Evening, balloted: AgendaItemId
) -> None:
    before = {"item": balloted, **GIVEN, "kind": ConditionKind.PRECEDENT, "due": "before pay-out"}
    late = {**before, "due": "+10"}
    refuses(evening, balloted, ConditionRefused, add_condition, **late)
    assert why(evening, add_condition, **late) == words.DUE_AGAINST_KIND
    from_library = {"item": balloted, "code": "01", "kind": ConditionKind.PRECEDENT, "text": "签字"}
    assert why(evening, add_condition, **from_library) == words.DUE_AGAINST_KIND
    added = evening.perform(add_condition, **before)

    later = {**late, "condition": added.payload}
    refuses(evening, balloted, ConditionRefused, amend_condition, **later)
    evening.perform(amend_condition, **{**later, "kind": ConditionKind.SUBSEQUENT})
    assert why(evening, amend_condition, **{**later, "due": "pay-out + 10 days"}) == words.DUE_AGAINST_KIND
    early = {**later, "kind": ConditionKind.SUBSEQUENT, "due": "before pay-out"}
    assert why(evening, amend_condition, **early) == words.DUE_AGAINST_KIND
    assert evening.voting(balloted).conditions[-1].due == "pay-out + 10 days"
