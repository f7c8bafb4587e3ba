# SPDX-License-Identifier: Apache-2.0
"""A unit's policy: new versions from a day on, agendas that take the one in force, and versions that never change."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    PolicyOvertaken,
    PolicyRefused,
    PolicyTooEarly,
    PolicyUnchanged,
    PolicyVersionTaken,
    ReasonMissing,
    Refusal,
)
from models.importers.shipped_policy import shipped_policy
from models.operations.accepting import accept_case
from models.operations.adopting_policy import adopt_policy
from models.operations.convening import add_to_agenda, convene
from models.operations.wish import Wish
from models.records.journal import JournalEntry, JournalValue
from models.records.meetings import AgendaItem, Meeting
from models.snapshots.chain import PolicyFault
from models.snapshots.convening import Seat
from models.snapshots.policy import PolicySnapshot
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.policy import load_policy
from models.store.store import Store
from models.terms import CaseId, CommandId, MeetingId, MemberId, Role
from tests.models.operations.refusing import entries
from tests.tools.demo_session import EVENING, Evening
from tests.tools.demo_source import presented

TODAY = EVENING.date()
REASON = "The board of 20 November"


def document(version: str = "2026-12", effective: date = TODAY, **changes: object) -> dict[str, Any]:
    return {**shipped_policy(), "version": version, "effective": effective.isoformat(), "waiver_cap": 1, **changes}


def versions(store: Store) -> PolicySnapshot:
    return store.read(load_policy, at=EVENING)


def pinned(session: Session, meeting: MeetingId) -> tuple[str, list[str]]:
    items = session.scalars(select(AgendaItem.policy).filter_by(meeting=meeting).order_by(AgendaItem.position))
    return session.get_one(Meeting, meeting).policy, list(items)


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store, cases=("breakfast-stall",))


def convened(evening: Evening, number: int, on: date, *cases: CaseId) -> MeetingId:
    people = [
        Seat(MemberId(str(uuid4())), name, role)
        for name, role in (("甲", Role.CHAIR), ("乙", Role.MEMBER), ("丙", Role.SECRETARY))
    ]
    change = evening.perform(
        convene, number=number, on=on, starts=EVENING, place="三楼", people=people, policy=shipped_policy(), cases=cases
    )
    return MeetingId(str(change.meeting))


def test_a_fresh_unit_works_by_the_policy_that_ships(store: Store) -> None:
    known = versions(store)

    assert [row.version for row in known.rows] == [known.in_force] == [shipped_policy()["version"]]
    assert known.rows[0].document == shipped_policy()
    assert known.rows[0].acting is None
    assert known.next_version == f"{TODAY:%Y-%m}"


def test_a_version_is_stored_with_who_when_and_why_and_a_journal_entry(evening: Evening) -> None:
    change = evening.perform(adopt_policy, document=document(), reason=REASON, by="刘建国")

    row = versions(evening.store).row("2026-12")
    assert change.payload == "2026-12"
    assert change.inverse is None
    assert (row.acting, row.reason, row.effective, row.cases) == ("刘建国", REASON, TODAY, 0)
    assert row.document == document()

    def entry(session: Session) -> tuple[str, dict[str, str]]:
        last = session.scalars(select(JournalEntry).order_by(JournalEntry.number.desc()).limit(1)).one()
        values = session.execute(select(JournalValue.name, JournalValue.value).filter_by(number=last.number))
        return last.operation, {row.name: row.value for row in values}

    name, facts = evening.store.read(entry)
    assert name == "adopt_policy"
    assert (facts["version"], facts["effective"], facts["reason"]) == ("2026-12", TODAY.isoformat(), REASON)
    assert len(facts["sha256"]) == 64


def test_the_version_of_the_meetings_day_is_pinned_and_cases_on_an_agenda_keep_theirs(evening: Evening) -> None:
    later = TODAY + timedelta(days=7)
    evening.perform(adopt_policy, document=document(effective=later), reason=REASON)

    before = convened(evening, 48, later - timedelta(days=1))
    after = convened(evening, 49, later)

    assert evening.store.read(pinned, evening.meeting) == ("2026-07", ["2026-07"])
    assert evening.store.read(pinned, before) == ("2026-07", [])
    assert evening.store.read(pinned, after) == ("2026-12", [])
    assert versions(evening.store).in_force == "2026-07"


def test_a_case_that_joins_later_takes_what_is_then_in_force_on_the_meetings_day(evening: Evening) -> None:
    later = TODAY + timedelta(days=7)
    taken = evening.perform(accept_case, presented=presented("sports-shop", "zh_CN"), source="sports-shop.xlsx")
    meeting = convened(evening, 48, later)
    evening.perform(adopt_policy, document=document(effective=later), reason=REASON)

    evening.perform(add_to_agenda, meeting=meeting, case=taken.cases[0])

    assert evening.store.read(pinned, meeting) == ("2026-07", ["2026-12"])
    assert versions(evening.store).row("2026-12").cases == 1


def test_of_two_versions_from_one_day_the_one_adopted_later_holds(evening: Evening) -> None:
    evening.perform(adopt_policy, document=document("z"), reason=REASON)
    evening.perform(adopt_policy, document=document("a", waiver_cap=0), reason=REASON)

    assert [row.version for row in versions(evening.store).rows] == ["a", "z", "2026-07"]
    assert evening.store.read(pinned, convened(evening, 48, TODAY)) == ("a", [])


def test_a_units_first_policy_can_come_before_its_first_meeting(store: Store) -> None:
    signed: dict[str, Any] = {"acting": "刘建国", "operator": "张文静", "at": EVENING}
    store.perform(adopt_policy, Wish(command=CommandId("1"), **signed), document=document(), reason=REASON, **signed)

    assert [row.version for row in versions(store).rows] == ["2026-12", "2026-07"]
    evening = Evening(store, cases=("breakfast-stall",))
    assert store.read(pinned, evening.meeting) == ("2026-12", ["2026-12"])


def test_a_meeting_before_every_version_takes_the_policy_that_ships(evening: Evening) -> None:
    taken = evening.perform(accept_case, presented=presented("sports-shop", "zh_CN"), source="sports-shop.xlsx")
    long_ago = convened(evening, 48, date(2020, 1, 1), *taken.cases)

    assert evening.store.read(pinned, long_ago) == ("2026-07", ["2026-07"])


def test_a_free_name_is_proposed(evening: Evening) -> None:
    month = f"{TODAY:%Y-%m}"
    evening.perform(adopt_policy, document=document(month), reason=REASON)
    evening.perform(adopt_policy, document=document(f"{month}-2", waiver_cap=0), reason=REASON)

    assert versions(evening.store).next_version == f"{month}-3"


TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"document": document(effective=TOMORROW, waiver_cap=0)}, PolicyVersionTaken(version="2026-12")),
        ({"document": document("2026-07", TOMORROW)}, PolicyVersionTaken(version="2026-07")),
        ({"document": document("x", YESTERDAY)}, PolicyTooEarly(effective=YESTERDAY, today=TODAY)),
        ({"document": document("x")}, PolicyOvertaken(effective=TODAY, version="2026-12", later=TOMORROW)),
        ({"document": document("x", TOMORROW)}, PolicyUnchanged(version="2026-12")),
        ({"document": document("x", TOMORROW, waiver_cap=0), "reason": " "}, ReasonMissing()),
    ],
)
def test_what_cannot_be_a_version_is_refused_and_nothing_is_stored(
    evening: Evening, facts: dict[str, object], refusal: Refusal
) -> None:
    evening.perform(adopt_policy, document=document(effective=TOMORROW), reason=REASON)
    before = versions(evening.store), evening.store.read(entries)

    with pytest.raises(type(refusal)) as refused:
        evening.perform(adopt_policy, **{"reason": REASON, **facts})

    assert refused.value == refusal
    assert (versions(evening.store), evening.store.read(entries)) == before
    evening.perform(adopt_policy, document=document("x", TOMORROW, waiver_cap=0), reason=REASON)


def test_a_document_with_a_bad_field_is_refused_by_its_name(evening: Evening) -> None:
    with pytest.raises(PolicyRefused) as refused:
        evening.perform(adopt_policy, document=document(waiver_cap=-1), reason=REASON)

    assert [said.fields["field"] for said in refused.value.faults] == ["waiver_cap"]
    assert [row.version for row in versions(evening.store).rows] == ["2026-07"]


@pytest.mark.parametrize(
    "form",
    [
        "UPDATE policies SET content = '{}'",
        "UPDATE policies SET version = 'x'",
        "DELETE FROM policies",
        "INSERT OR REPLACE INTO policies VALUES ('2026-12', '{}')",
        "UPDATE policy_adoptions SET reason = ''",
        "DELETE FROM policy_adoptions",
    ],
)
def test_no_form_of_sql_changes_a_version(evening: Evening, form: str) -> None:
    evening.perform(adopt_policy, document=document(), reason=REASON)

    with closing(sqlite3.connect(evening.store.file)) as stranger:
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            stranger.execute(form)
        stranger.execute("INSERT INTO policies VALUES ('x', '{}')")


def test_a_case_is_decided_and_its_record_kept_by_the_version_it_joined_under(evening: Evening) -> None:
    evening.perform(adopt_policy, document=document(retention_years=20), reason=REASON)
    taken = evening.perform(accept_case, presented=presented("sports-shop", "zh_CN"), source="sports-shop.xlsx")
    meeting = convened(evening, 48, TODAY, *taken.cases)
    earlier, later = (evening.store.read(load_minutes, meeting=each, at=EVENING) for each in (evening.meeting, meeting))

    assert (earlier.policy_version, later.policy_version) == ("2026-07", "2026-12")
    assert (later.policy_effective, later.kept_until.year - TODAY.year) == (TODAY, 20)
    assert earlier.kept_until.year - TODAY.year == 10
    for version, minutes in (("2026-07", earlier), ("2026-12", later)):
        words = evening.voting(minutes.agenda.rows[0].id).rule_words
        assert words[0].fields["version"] == version
        assert len(words) == 4


# --- what was changed behind the journal's back


def tampered(store: Store, statement: str, *values: str) -> None:
    """What somebody does who holds the file and takes the guards away first."""
    with closing(sqlite3.connect(store.file)) as stranger, stranger:
        for (guard,) in stranger.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            stranger.execute(f"DROP TRIGGER {guard}")
        assert stranger.execute(statement, values).rowcount > 0


def found(store: Store) -> list[tuple[str, PolicyFault, str | None, str]]:
    return [(each.version, each.fault, each.taken, each.subject) for each in store.verify().policies]


LENIENT = "UPDATE policies SET content = replace(content, '\"waiver_cap\": ', '\"waiver_cap\": 1') WHERE version = ?"


def test_the_journal_knows_every_policy_again(evening: Evening) -> None:
    evening.open("breakfast-stall")
    evening.perform(adopt_policy, document=document(), reason=REASON)
    convened(evening, 48, TODAY)

    assert found(evening.store) == []


def test_a_policy_that_was_changed_afterwards_is_found_whether_shipped_or_adopted(evening: Evening) -> None:
    shipped = str(shipped_policy()["version"])
    evening.perform(adopt_policy, document=document(), reason=REASON)
    tampered(evening.store, LENIENT, shipped)
    assert found(evening.store) == [(shipped, PolicyFault.ALTERED, None, "")]
    tampered(evening.store, LENIENT, "2026-12")
    both = sorted((shipped, "2026-12"))
    assert found(evening.store) == [(version, PolicyFault.ALTERED, None, "") for version in both]


def test_a_policy_slipped_in_and_given_to_a_case_is_found(evening: Evening) -> None:
    item, shipped = evening.open("breakfast-stall"), str(shipped_policy()["version"])
    tampered(evening.store, "INSERT INTO policies SELECT 'slipped in', content FROM policies LIMIT 1")
    assert found(evening.store) == [("slipped in", PolicyFault.UNKNOWN, None, "")]
    tampered(evening.store, "UPDATE agenda_items SET policy = 'slipped in'")

    assert found(evening.store)[1] == ("slipped in", PolicyFault.EXCHANGED, shipped, evening.case(item).number)


def test_a_meeting_that_was_given_another_recorded_policy_is_found(evening: Evening) -> None:
    shipped = str(shipped_policy()["version"])
    evening.perform(adopt_policy, document=document(), reason=REASON)
    tampered(evening.store, "UPDATE meetings SET policy = '2026-12'")

    assert found(evening.store) == [("2026-12", PolicyFault.OF_MEETING, shipped, "47")]
