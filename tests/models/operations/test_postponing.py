# SPDX-License-Identifier: Apache-2.0
"""Cases that come again: deferred, left without a quorum, sent back, reconsidered because of new facts."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from models.errors import (
    AlreadyReconsidered,
    AlreadyWithdrawn,
    BallotRunning,
    CaseDecided,
    CaseElsewhere,
    CaseNotOpen,
    DecidedBefore,
    MeetingClosed,
    NothingToReconsider,
    OnlyChair,
    ReasonMissing,
    ResolutionIncomplete,
    WordsMissing,
)
from models.named_outcomes import NamedOutcome
from models.operations.accepting import accept_case
from models.operations.asking import ask
from models.operations.conditioning import add_condition
from models.operations.convening import (
    add_to_agenda,
    attend,
    convene,
    declare_no_conflict,
    declare_recusal,
    open_case,
    present_anew,
)
from models.operations.correcting import correct_figure
from models.operations.postponing import defer_case, reconsider, take_deferral_back
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.sittings import adjourn, leave_undecided
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import SURVEY_DATE
from models.snapshots.convening import Seat
from models.snapshots.reading.convening import load_candidates, load_convening
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.presented import presented_case
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    Choice,
    ConditionKind,
    LineKey,
    MeetingId,
    MemberId,
    Outcome,
    Presence,
    ReasonCode,
    Role,
)
from resources import path
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import Evening

STALL = "breakfast-stall"
WHY = {"reason": "待客户补税票"}
FIVE = ("M1", "M2", "M3", "M4", "M5")


def next_meeting(evening: Evening, *, number: int = 48, more: tuple[str, ...] = ()) -> MeetingId:
    """A week later, the same people, and perhaps others."""
    evening.perform(close_meeting, meeting=evening.meeting)
    evening.at += timedelta(days=7)
    rows = evening.store.read(members_of, meeting=evening.meeting)
    people = [Seat(MemberId(str(uuid4())), row.name, row.role) for row in rows]
    people += [Seat(MemberId(str(uuid4())), name, Role.MEMBER) for name in more]
    change = evening.perform(
        convene,
        number=number,
        on=evening.at.date(),
        starts=evening.at,
        place="三楼会议室",
        people=people,
        policy=shipped(),
    )
    evening.meeting = MeetingId(str(change.payload))
    evening.people = {key: next(each.id for each in people if each.name == name) for key, name in evening.names.items()}
    return evening.meeting


def beside(evening: Evening, *cases: CaseId) -> MeetingId:
    """Another meeting of the same people a week later, while the first is not closed."""
    rows, later = evening.store.read(members_of, meeting=evening.meeting), evening.at + timedelta(days=7)
    change = evening.perform(
        convene,
        number=48,
        on=later.date(),
        starts=later,
        place="三楼会议室",
        people=[Seat(MemberId(str(uuid4())), row.name, row.role) for row in rows],
        policy=shipped(),
        cases=cases,
    )
    return MeetingId(str(change.payload))


def shipped() -> dict[str, object]:
    policy: dict[str, object] = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    return policy


def again(evening: Evening, item: AgendaItemId, *, more: tuple[str, ...] = ()) -> AgendaItemId:
    """The case on the agenda of the next meeting, opened."""
    case = evening.case(item).case
    meeting = next_meeting(evening, more=more)
    later = AgendaItemId(str(evening.perform(add_to_agenda, meeting=meeting, case=case).payload))
    evening.perform(open_case, item=later)
    return later


def reject(evening: Evening, item: AgendaItemId, voters: Sequence[str] = FIVE, **ballot: object) -> None:
    evening.perform(open_ballot, item=item, **ballot)
    for key in voters:
        evening.perform(cast_vote, item=item, member=evening.people[key], choice=Choice.REJECT)
    evening.perform(reveal, item=item)
    evening.perform(adopt_resolution, item=item, reasons="现金流不足", reason_codes=[ReasonCode.WEAK_CASH_FLOW])


def waiting(evening: Evening) -> list[tuple[str, NamedOutcome | None]]:
    return [(row.number, row.outcome) for row in evening.store.read(load_convening).waiting]


# --- deferral before a vote


def test_the_chair_defers_an_open_case_with_a_reason_before_a_vote(five: Evening, stall: AgendaItemId) -> None:
    refuses(five, stall, OnlyChair, defer_case, item=stall, by=five.names["M2"], **WHY)
    refuses(five, stall, ReasonMissing, defer_case, item=stall, reason=" ")
    change = five.perform(defer_case, item=stall, **WHY)

    row = five.agenda().rows[0]
    assert (row.state, row.outcome) == (CaseState.DECIDED, NamedOutcome(Outcome.DEFER))
    ended = five.case(stall).ended
    assert ended is not None
    assert ended.reason == WHY["reason"]
    refuses(five, stall, CaseDecided, open_ballot, item=stall)
    five.undo(change)
    assert five.case(stall).state is CaseState.OPEN


def test_while_a_ballot_is_open_nothing_is_deferred_and_after_the_reveal_the_resolution_says_so(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(open_ballot, item=stall)
    refuses(five, stall, BallotRunning, defer_case, item=stall, **WHY)
    five.vote(STALL)
    refuses(five, stall, CaseNotOpen, defer_case, item=stall, **WHY)
    put_off = {"item": stall, "outcome": Outcome.DEFER}
    refuses(five, stall, ResolutionIncomplete, adopt_resolution, **put_off, reasons=" ")
    five.perform(adopt_resolution, **put_off, reasons=WHY["reason"])

    assert five.agenda().rows[0].outcome == NamedOutcome(Outcome.DEFER)
    assert waiting(five) == [(five.case(stall).number, NamedOutcome(Outcome.DEFER))]


# --- the next meeting


def test_a_deferred_case_waits_for_a_later_agenda_and_keeps_what_the_same_room_confirmed(
    five: Evening, stall: AgendaItemId
) -> None:
    before = five.case(stall)
    five.perform(
        add_condition, item=stall, kind=ConditionKind.PRECEDENT, text="补税票", owner="赵明", due="放款前", proof="税票"
    )
    five.perform(defer_case, item=stall, **WHY)
    assert waiting(five) == [(before.number, NamedOutcome(Outcome.DEFER))]
    later = again(five, stall)

    case = five.case(later)
    assert (case.cleared, case.total) == (before.cleared, before.total)
    assert case.earlier is not None
    assert (case.earlier.meeting, case.earlier.outcome, case.earlier.reason) == (
        47,
        NamedOutcome(Outcome.DEFER),
        WHY["reason"],
    )
    assert [row.text for row in five.voting(later).conditions] == ["补税票"]
    five.perform(declare_no_conflict, item=later)
    five.perform(open_ballot, item=later)


def test_somebody_who_was_not_there_lets_the_rooms_confirmations_fall(five: Evening, stall: AgendaItemId) -> None:
    five.perform(defer_case, item=stall, **WHY)
    case = five.case(again(five, stall, more=("周新",)))

    assert case.cleared < case.total
    assert case.earlier is not None


def test_what_was_corrected_and_decided_on_lines_is_kept_whoever_comes(five: Evening, stall: AgendaItemId) -> None:
    line = five.case(stall).lines[0].key
    facts = {"line": line, "basis": SURVEY_DATE, "track": "verified", "reason": "重新清点"}
    five.perform(correct_figure, item=stall, value=Decimal(1234), **facts)
    five.perform(defer_case, item=stall, **WHY)

    assert five.case(again(five, stall, more=("周新",))).lines[0].verified == Decimal(1234)


def test_a_recusal_is_kept_and_conflicts_are_asked_for_anew(five: Evening, stall: AgendaItemId) -> None:
    five.perform(declare_recusal, item=stall, member=five.people["M5"], reason="亲属")
    five.perform(defer_case, item=stall, **WHY)
    case = five.case(again(five, stall))

    assert case.recused == ((five.names["M5"], "亲属"),)
    assert len(case.base) == 4
    assert case.no_conflict == ()
    assert not case.gate.restricted


def test_a_case_that_was_not_heard_waits_again_once_its_meeting_is_closed(evening: Evening) -> None:
    assert waiting(evening) == []
    evening.perform(close_meeting, meeting=evening.meeting)

    assert [outcome for _, outcome in waiting(evening)] == [None]


# --- re-investigation


def test_open_questions_of_a_case_sent_back_are_compulsory_at_the_next_revision(
    five: Evening, stall: AgendaItemId
) -> None:
    five.perform(ask, item=stall, line=LineKey("A1"), text="旺季何时?", asked_by=five.names["M2"])
    send_back(five, stall, open_questions=("合伙人是谁?",))
    presented = five.store.read(presented_case, revision=five.case(stall).revision)
    changed = replace(presented, application=replace(presented.application, purpose="扩大店面"))
    five.perform(accept_case, presented=changed, source="again.xlsx")
    assert waiting(five) == [(presented.application.number, NamedOutcome(Outcome.REINVESTIGATE))]
    case = five.case(again(five, stall))

    assert case.revision_number == 2
    assert [(row.text, row.compulsory, row.answer) for row in case.questions] == [
        ("旺季何时?", True, None),
        ("合伙人是谁?", True, None),
    ]
    assert case.cleared < case.total
    assert not case.gate.full


def send_back(evening: Evening, item: AgendaItemId, open_questions: tuple[str, ...] = ()) -> None:
    evening.perform(open_ballot, item=item, restricted=True, reason="未查清")
    for key in FIVE:
        evening.perform(cast_vote, item=item, member=evening.people[key], choice=Choice.REINVESTIGATE)
    evening.perform(reveal, item=item)
    codes = [ReasonCode.INCOMPLETE_ANALYSIS]
    evening.perform(adopt_resolution, item=item, reasons="", reason_codes=codes, open_questions=open_questions)


# --- reconsideration


def test_a_decided_case_comes_back_once_and_only_with_new_facts(five: Evening, stall: AgendaItemId) -> None:
    reject(five, stall)
    case = five.case(stall).case
    assert waiting(five) == []
    meeting = next_meeting(five)
    refuses(five, stall, DecidedBefore, add_to_agenda, meeting=meeting, case=case)
    assert [row.outcome for row in five.store.read(load_candidates).decided] == [NamedOutcome(Outcome.REJECTED)]
    refuses(five, stall, WordsMissing, reconsider, meeting=meeting, case=case, facts=" ")
    change = five.perform(reconsider, meeting=meeting, case=case, facts="父亲愿担保")
    later = AgendaItemId(str(change.payload))
    five.perform(open_case, item=later)

    earlier = five.case(later).earlier
    assert earlier is not None
    assert (earlier.outcome, earlier.new_facts) == (NamedOutcome(Outcome.REJECTED), "父亲愿担保")
    five.perform(declare_no_conflict, item=later)
    reject(five, later)
    third = next_meeting(five, number=49)
    assert five.store.read(load_candidates).decided == ()
    refuses(five, later, AlreadyReconsidered, reconsider, meeting=third, case=case, facts="又有新情况")


@pytest.mark.parametrize("end", [lambda evening, item: evening.perform(defer_case, item=item, **WHY), send_back])
def test_what_was_not_decided_is_not_reconsidered(
    five: Evening, stall: AgendaItemId, end: Callable[[Evening, AgendaItemId], object]
) -> None:
    end(five, stall)
    case = five.case(stall).case
    meeting = next_meeting(five)

    refuses(five, stall, NothingToReconsider, reconsider, meeting=meeting, case=case, facts="父亲愿担保")


def test_a_rejected_case_is_not_brought_back_by_a_changed_workbook(five: Evening, stall: AgendaItemId) -> None:
    reject(five, stall)
    presented = five.store.read(presented_case, revision=five.case(stall).revision)
    changed = replace(presented, application=replace(presented.application, purpose="扩大店面"))
    five.perform(accept_case, presented=changed, source="again.xlsx")
    assert waiting(five) == []

    refuses(five, stall, DecidedBefore, add_to_agenda, meeting=next_meeting(five), case=five.case(stall).case)


def test_one_meeting_at_a_time_has_a_case_under_review(evening: Evening, item: AgendaItemId) -> None:
    case = evening.case(item).case
    evening.perform(adjourn, meeting=evening.meeting, until=date(2026, 12, 24), reason="时间已晚")
    later = beside(evening)

    with pytest.raises(CaseElsewhere) as refused:
        evening.perform(add_to_agenda, meeting=later, case=case)
    assert (refused.value.meeting, evening.case(item).state) == (47, CaseState.OPEN)


def test_a_case_on_two_agendas_is_opened_at_one_of_them_and_at_no_other_once_it_is_decided(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    first, case = evening.meeting, evening.case(item).case
    evening.meeting = beside(evening, case)
    there = next(row.id for row in evening.agenda().rows if row.case == case)
    evening.meeting = first
    evening.perform(open_case, item=item)
    refuses(evening, item, CaseElsewhere, open_case, item=there)
    evening.perform(declare_no_conflict, item=item)
    reject(evening, item, FIVE[:4], restricted=True, reason="资料不全")

    refuses(evening, item, DecidedBefore, open_case, item=there)


def test_a_case_left_undecided_is_not_presented_anew_while_another_meeting_has_it(
    five: Evening, stall: AgendaItemId
) -> None:
    for key in FIVE:
        five.perform(attend, meeting=five.meeting, member=five.people[key], presence=Presence.ABSENT)
    five.perform(leave_undecided, item=stall, reason="委员离席")
    first, case = five.meeting, five.case(stall).case
    five.meeting = beside(five, case)
    five.perform(open_case, item=next(row.id for row in five.agenda().rows if row.case == case))
    five.meeting = first

    refuses(five, stall, CaseElsewhere, present_anew, item=stall)


def test_a_deferral_is_taken_back_once_and_not_after_its_meeting(evening: Evening, item: AgendaItemId) -> None:
    deferred = evening.perform(defer_case, item=item, **WHY)
    taken = evening.undo(deferred)
    refuses_undo(evening, item, AlreadyWithdrawn, deferred)
    evening.undo(taken)
    evening.perform(close_meeting, meeting=evening.meeting)

    refuses_undo(evening, item, MeetingClosed, deferred)


def test_a_deferral_is_not_taken_back_once_a_later_meeting_has_the_case(evening: Evening, item: AgendaItemId) -> None:
    case = evening.case(item).case
    evening.perform(defer_case, item=item, reason="等合同")
    taken = evening.perform(take_deferral_back, item=item)
    evening.undo(taken)
    beside(evening, case)

    with pytest.raises(CaseElsewhere):
        evening.perform(take_deferral_back, item=item)
