# SPDX-License-Identifier: Apache-2.0
import json
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    CaseOnAgenda,
    CasesUndecided,
    MeetingClosed,
    MeetingIncomplete,
    MeetingOpen,
    NotInRoom,
    PlaceKept,
    RecordMovedOn,
)
from models.labels import convening as words
from models.operations.accepting import accept_case
from models.operations.conditioning import add_condition
from models.operations.confirming import confirm_family
from models.operations.convening import (
    add_to_agenda,
    attend,
    convene,
    declare_no_conflict,
    declare_recusal,
    move_item,
    open_case,
    present_anew,
)
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.voting import new_round, open_ballot
from models.presented import AttachedFile
from models.records.journal import JournalEntry
from models.snapshots.convening import Seat
from models.snapshots.reading.agenda import current_meeting
from models.snapshots.reading.convening import load_convening
from models.snapshots.reading.minutes import load_minutes
from models.store.store import Store
from models.terms import AgendaItemId, CaseState, ConditionKind, Family, LineKey, MemberId, Presence, Role
from resources import path
from tests.models.operations.refusing import refuses, refuses_undo
from tests.tools.demo_session import EVENING, Evening
from tests.tools.demo_source import presented

CASH = LineKey("A1")
PAGES = AttachedFile("47.pdf", "ab" * 32, 1234)
POLICY = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))


def test_the_demo_meeting_opens_before_its_first_case(store: Store) -> None:
    agenda = Evening(store).agenda()
    assert (agenda.number, agenda.demo, agenda.quorum, agenda.quorum_needed) == (47, True, True, 4)
    assert [member.number for member in agenda.members][:6] == [1, 2, 3, 4, 5, None]
    assert {row.state for row in agenda.rows} == {CaseState.PENDING}
    assert [row.position for row in agenda.rows] == [1, 2, 3, 4, 5, 6]
    assert store.read(current_meeting) == agenda.meeting


def seats(*people: tuple[str, Role]) -> list[Seat]:
    return [Seat(MemberId(str(uuid4())), name, role) for name, role in people]


WHOLE = (("甲", Role.CHAIR), ("乙", Role.MEMBER), ("丙", Role.SECRETARY))


@pytest.mark.parametrize(
    ("people", "lacking"),
    [
        (WHOLE[1:], words.ONE_CHAIR),
        (WHOLE[:2], words.SECRETARY),
        ((WHOLE[0], WHOLE[2]), words.MEMBERS),
        ((*WHOLE, (" ", Role.OFFICER)), words.NAMES),
        ((*WHOLE, ("乙", Role.OFFICER)), words.NAME_TWICE),
    ],
)
def test_a_meeting_needs_its_people_each_by_one_name(
    store: Store, people: tuple[tuple[str, Role], ...], lacking: str
) -> None:
    evening = Evening(store, cases=("breakfast-stall",))
    facts = {"on": EVENING.date(), "starts": EVENING, "place": "三楼", "policy": POLICY}
    with pytest.raises(MeetingIncomplete) as refused:
        evening.perform(convene, number=48, people=seats(*people), **facts)
    assert [said.template for said in refused.value.lacking] == [lacking]


def test_a_meeting_needs_a_place_and_a_number_of_its_own(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall",))
    facts = {"on": EVENING.date(), "starts": EVENING, "people": seats(*WHOLE), "policy": POLICY}
    with pytest.raises(MeetingIncomplete) as refused:
        evening.perform(convene, number=47, place=" ", **facts)
    assert [said.template for said in refused.value.lacking] == [words.PLACE, words.NUMBER_TAKEN]


def test_a_case_waits_until_its_latest_revision_is_on_an_agenda(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall",))
    assert store.read(load_convening).waiting == ()
    waits = evening.perform(accept_case, presented=presented("sports-shop", "zh_CN"), source="sports-shop.xlsx")

    ready = store.read(load_convening)
    assert (ready.number, ready.place, ready.people[0]) == (48, "三楼会议室", ("刘建国", Role.CHAIR))
    assert [case.case for case in ready.waiting] == list(waits.cases)

    facts = {"on": EVENING.date(), "starts": EVENING, "place": "三楼", "policy": POLICY}
    evening.perform(convene, number=48, people=seats(*WHOLE), cases=waits.cases, **facts)
    assert store.read(load_convening).waiting == ()


def test_a_case_stands_on_an_agenda_once_and_can_be_moved(store: Store) -> None:
    evening = Evening(store)
    before = evening.agenda()
    with pytest.raises(CaseOnAgenda):
        evening.perform(add_to_agenda, meeting=evening.meeting, case=before.rows[0].case)
    change = evening.perform(move_item, item=before.rows[2].id, position=1)
    assert [row.id for row in evening.agenda().rows][:2] == [before.rows[2].id, before.rows[0].id]
    evening.undo(change)
    assert [row.id for row in evening.agenda().rows] == [row.id for row in before.rows]


def test_a_case_that_was_presented_keeps_the_place_under_which_it_is_minuted(store: Store) -> None:
    evening = Evening(store)
    first, second, *behind = (row.id for row in evening.agenda().rows)
    evening.perform(open_case, item=second)

    for moved, position in ((second, 1), (first, 2), (behind[0], 2), (behind[-1], 1)):
        with pytest.raises(PlaceKept):
            evening.perform(move_item, item=moved, position=position)
    evening.perform(move_item, item=behind[-1], position=3)

    assert [row.id for row in evening.agenda().rows] == [first, second, behind[-1], *behind[:-1]]


def test_opening_a_case_recuses_its_officers_among_the_members(evening: Evening, item: AgendaItemId) -> None:
    case = evening.case(item)
    assert [name for name, _reason in case.recused] == ["李文博"]
    assert [name for _id, name in case.base] == ["刘建国", "陈淑芬", "黄志远", "林晓梅"]


def test_leaving_removes_a_name_and_arriving_never_adds_one(evening: Evening, item: AgendaItemId) -> None:
    person, meeting = evening.people["M4"], evening.meeting
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    leave = evening.perform(attend, meeting=meeting, member=person, presence=Presence.ABSENT)
    assert "林晓梅" not in [name for _id, name in evening.case(item).base]
    assert evening.case(item).line(CASH).counted == 1
    evening.undo(leave)
    assert "林晓梅" in [name for _id, name in evening.case(item).base]


def test_a_latecomer_joins_when_the_case_is_presented_anew_and_then_confirmations_do_not_suffice(
    evening: Evening,
) -> None:
    person, meeting, item = evening.people["M4"], evening.meeting, evening.items["luggage-shop"]
    evening.perform(attend, meeting=meeting, member=person, presence=Presence.ABSENT)
    evening.perform(open_case, item=item)
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    evening.perform(attend, meeting=meeting, member=person, presence=Presence.PRESENT)
    assert "林晓梅" not in [name for _id, name in evening.case(item).base]
    assert evening.case(item).line(CASH).counted == 1

    evening.perform(present_anew, item=item)
    assert "林晓梅" in [name for _id, name in evening.case(item).base]
    assert evening.case(item).line(CASH).counted == 0


def test_a_recusal_takes_a_member_out_of_the_base_and_is_undone(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    change = evening.perform(declare_recusal, item=item, member=evening.people["M2"], reason="与借款人同住一栋楼")
    case = evening.case(item)
    assert ("陈淑芬", "与借款人同住一栋楼") in case.recused
    assert len(case.base) == 3
    assert not case.gate.restricted
    refuses(evening, item, NotInRoom, declare_recusal, item=item, member=evening.people["M2"], reason="再次")
    refuses(evening, item, NotInRoom, declare_recusal, item=item, member=evening.people["O1"], reason="主办")
    evening.undo(change)
    assert evening.case(item) == before


def test_the_gate_waits_until_everybody_declared(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    evening.perform(open_case, item=item)
    assert not evening.case(item).gate.restricted
    evening.perform(declare_no_conflict, item=item)
    assert evening.case(item).gate.restricted


def test_who_is_recused_after_all_did_not_declare_to_have_no_conflict(evening: Evening) -> None:
    item = evening.items["luggage-shop"]
    evening.perform(open_case, item=item)
    evening.perform(declare_no_conflict, item=item)
    everybody = evening.case(item).no_conflict

    evening.perform(declare_recusal, item=item, member=evening.people["M2"], reason="表兄")

    case = evening.case(item)
    recused = [name for name, reason in case.recused if reason == "表兄"]
    assert set(recused) <= set(everybody)
    assert case.no_conflict == tuple(name for name in everybody if name not in recused)


def test_a_meeting_is_not_closed_over_a_case_that_was_opened(evening: Evening, item: AgendaItemId) -> None:
    refuses(evening, item, CasesUndecided, close_meeting, meeting=evening.meeting)


def test_a_closed_meeting_takes_no_more(evening: Evening) -> None:
    item, meeting, person = evening.items["luggage-shop"], evening.meeting, evening.people["M4"]
    left = evening.perform(attend, meeting=meeting, member=person, presence=Presence.ABSENT)
    evening.perform(close_meeting, meeting=meeting)

    refuses(evening, item, MeetingClosed, close_meeting, meeting=meeting)
    refuses(evening, item, MeetingClosed, attend, meeting=meeting, member=person, presence=Presence.ABSENT)
    refuses_undo(evening, item, MeetingClosed, left)
    refuses(evening, item, MeetingClosed, add_to_agenda, meeting=meeting, case=evening.agenda().rows[0].case)
    refuses(evening, item, MeetingClosed, move_item, item=item, position=1)
    refuses(evening, item, MeetingClosed, open_case, item=item)
    refuses(evening, item, MeetingClosed, present_anew, item=item)
    refuses(evening, item, MeetingClosed, declare_no_conflict, item=item)
    refuses(evening, item, MeetingClosed, declare_recusal, item=item, member=person, reason="亲属")
    refuses(evening, item, MeetingClosed, confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    refuses(evening, item, MeetingClosed, open_ballot, item=item)
    refuses(evening, item, MeetingClosed, new_round, item=item, reason="补充材料")
    kind = ConditionKind.PRECEDENT
    refuses(evening, item, MeetingClosed, add_condition, item=item, kind=kind, text="配偶签字")


def head(store: Store) -> str:
    """What pages drawn now would print."""
    return store.verify().head


def test_the_minutes_of_an_open_meeting_are_not_sealed(evening: Evening, store: Store) -> None:
    item, meeting = evening.items["luggage-shop"], evening.meeting
    refuses(evening, item, MeetingOpen, seal_minutes, meeting=meeting, pages=PAGES, head=head(store))


def test_sealed_minutes_keep_the_hash_and_are_sealed_once(evening: Evening, store: Store) -> None:
    item, meeting = evening.items["luggage-shop"], evening.meeting
    evening.perform(close_meeting, meeting=meeting)
    draft = store.read(load_minutes, meeting=meeting, at=EVENING)
    assert draft.draft
    assert draft.closed_at is not None
    evening.perform(seal_minutes, meeting=meeting, pages=PAGES, head=head(store))

    assert not store.read(load_minutes, meeting=meeting, at=EVENING).draft
    assert evening.agenda().sealed
    refuses(evening, item, MeetingClosed, seal_minutes, meeting=meeting, pages=PAGES, head=head(store))


def test_the_journal_says_that_the_meeting_was_closed_before_its_minutes_were_sealed(
    evening: Evening, store: Store
) -> None:
    evening.perform(close_meeting, meeting=evening.meeting)
    evening.perform(seal_minutes, meeting=evening.meeting, pages=PAGES, head=head(store))

    assert store.read(names_in_journal)[-2:] == ["close_meeting", "seal_minutes"]


def test_pages_drawn_before_the_last_entry_are_not_sealed(evening: Evening, store: Store) -> None:
    item, drawn_at = evening.items["luggage-shop"], head(store)
    evening.perform(close_meeting, meeting=evening.meeting)

    refuses(evening, item, RecordMovedOn, seal_minutes, meeting=evening.meeting, pages=PAGES, head=drawn_at)


def test_a_reprint_says_what_was_sealed_whatever_was_recorded_since(evening: Evening, store: Store) -> None:
    evening.perform(close_meeting, meeting=evening.meeting)
    final = store.read(load_minutes, meeting=evening.meeting, at=EVENING, final=True)
    evening.perform(seal_minutes, meeting=evening.meeting, pages=PAGES, head=final.journal_head)
    evening.perform(accept_case, presented=presented("breakfast-stall", "zh_CN"), source="later.xlsx")

    later = store.read(load_minutes, meeting=evening.meeting, at=EVENING + timedelta(days=400))

    assert not final.draft
    assert (later.record_hash, later.journal_number, later.journal_head) == (
        final.record_hash,
        final.journal_number,
        final.journal_head,
    )


def names_in_journal(session: Session) -> list[str]:
    return list(session.scalars(select(JournalEntry.operation).order_by(JournalEntry.number)))


def test_the_record_hash_is_the_same_for_the_same_record_and_another_after_a_change(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall",))
    first = store.read(load_minutes, meeting=evening.meeting, at=EVENING)
    assert store.read(load_minutes, meeting=evening.meeting, at=EVENING) == first
    a_year_later = store.read(load_minutes, meeting=evening.meeting, at=EVENING + timedelta(days=365))
    assert a_year_later.record_hash == first.record_hash
    evening.open("breakfast-stall")
    assert store.read(load_minutes, meeting=evening.meeting, at=EVENING).record_hash != first.record_hash


def test_opening_an_open_case_again_adds_nobody(evening: Evening) -> None:
    person, meeting, item = evening.people["M4"], evening.meeting, evening.items["luggage-shop"]
    evening.perform(attend, meeting=meeting, member=person, presence=Presence.ABSENT)
    evening.perform(open_case, item=item)
    before = evening.case(item)
    evening.perform(attend, meeting=meeting, member=person, presence=Presence.PRESENT)
    evening.perform(open_case, item=item)
    assert evening.case(item).base == before.base
