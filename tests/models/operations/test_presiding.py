# SPDX-License-Identifier: Apache-2.0
"""A member presides where the chair cannot: in this case alone, and until the chair is back in its base."""

from models.errors import CaseDecided, CaseNotOpen, ChairPresides, NobodyPresides, NotInRoom, OnlyChair
from models.operations.convening import attend, declare_recusal, present_anew
from models.operations.deciding import mark_reinvestigate, waive_line
from models.operations.noting import withdraw_case
from models.operations.presiding import name_acting_chair
from models.terms import AgendaItemId, LineKey, Presence
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

FIXED = LineKey("A6")
WAIVER = {"line": FIXED, "reason": "金额小"}


def recuse_chair(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(declare_recusal, item=item, member=evening.people["M1"], reason="借款人的兄弟")


def presides(evening: Evening, item: AgendaItemId) -> dict[str, tuple[bool, bool]]:
    return {voter.name: (voter.chair, voter.acting) for voter in evening.voting(item).waiting}


def test_a_member_decides_in_the_chairs_place_and_nobody_else_does(evening: Evening, item: AgendaItemId) -> None:
    second, third = evening.people["M2"], evening.names["M3"]
    recuse_chair(evening, item)
    refuses(evening, item, NobodyPresides, waive_line, item=item, **WAIVER, by=evening.names["M2"])
    before = evening.case(item)

    change = evening.perform(name_acting_chair, item=item, member=second)
    assert evening.case(item).presiding == evening.names["M2"]
    assert presides(evening, item)[evening.names["M2"]] == (True, True)
    assert evening.chair not in presides(evening, item)
    refuses(evening, item, OnlyChair, waive_line, item=item, **WAIVER, by=third)
    evening.perform(waive_line, item=item, **WAIVER, by=evening.names["M2"])

    assert [decision.by for decision in evening.case(item).line(FIXED).decisions] == [evening.names["M2"]]
    assert before.presiding is None
    assert change.said is not None


def test_naming_is_taken_back_and_done_again(evening: Evening, item: AgendaItemId) -> None:
    recuse_chair(evening, item)
    before = evening.case(item)
    change = evening.perform(name_acting_chair, item=item, member=evening.people["M2"])
    after = evening.case(item)

    back = evening.undo(change)
    assert evening.case(item) == before
    evening.undo(back)
    assert evening.case(item) == after


def test_of_two_named_the_last_presides(evening: Evening, item: AgendaItemId) -> None:
    recuse_chair(evening, item)
    for member in ("M2", "M3"):
        evening.perform(name_acting_chair, item=item, member=evening.people[member])

    assert evening.case(item).presiding == evening.names["M3"]


def test_nobody_presides_beside_the_chair(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, ChairPresides, name_acting_chair, item=item, member=evening.people["M2"])


def test_whoever_presides_is_in_the_base_of_the_case(evening: Evening, item: AgendaItemId) -> None:
    recuse_chair(evening, item)
    officer = evening.people["M5"]
    refuses(evening, item, NotInRoom, name_acting_chair, item=item, member=officer)

    evening.perform(name_acting_chair, item=item, member=evening.people["M2"])
    evening.perform(attend, meeting=evening.meeting, member=evening.people["M2"], presence=Presence.ABSENT)
    assert evening.case(item).presiding is None


def test_a_case_not_opened_has_nobody_to_preside(evening: Evening) -> None:
    waiting = next(row.id for row in evening.agenda().rows if not evening.case(row.id).base)
    refuses(evening, waiting, CaseNotOpen, name_acting_chair, item=waiting, member=evening.people["M2"])


def test_the_chair_who_is_back_presides_again(evening: Evening, item: AgendaItemId) -> None:
    chair, meeting = evening.people["M1"], evening.meeting
    evening.perform(attend, meeting=meeting, member=chair, presence=Presence.ABSENT)
    evening.perform(name_acting_chair, item=item, member=evening.people["M2"])
    evening.perform(attend, meeting=meeting, member=chair, presence=Presence.PRESENT)
    assert evening.case(item).presiding == evening.names["M2"]

    evening.perform(present_anew, item=item, by=evening.names["M2"])

    assert evening.case(item).presiding == evening.chair
    refuses(evening, item, OnlyChair, mark_reinvestigate, item=item, **WAIVER, by=evening.names["M2"])


def test_once_the_case_has_ended_nobody_is_named_any_more(evening: Evening, item: AgendaItemId) -> None:
    recuse_chair(evening, item)
    evening.perform(name_acting_chair, item=item, member=evening.people["M2"])
    evening.perform(withdraw_case, item=item, reason="客户撤回申请")

    refuses(evening, item, CaseDecided, name_acting_chair, item=item, member=evening.people["M3"])
    assert evening.case(item).presiding == evening.names["M2"]
