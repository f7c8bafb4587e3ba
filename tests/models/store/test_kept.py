# SPDX-License-Identifier: Apache-2.0
"""What the desk keeps between reads is never otherwise than what another reader finds in the file."""

import re
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.errors.case import NoSuchMethod
from models.operations.change import Change
from models.operations.confirming import confirm_family, record_dissent
from models.operations.convening import attend
from models.operations.correcting import correct_figure
from models.presented import SURVEY_DATE
from models.records.meetings import AgendaItem, Withdrawal
from models.snapshots.reading.case import load_case
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.kept import MOST, Kept, keep, kept_of, last_used, row_of
from models.snapshots.reading.voting import load_voting
from models.store import Store
from models.store.opening import Access
from models.terms import AgendaItemId, Family, LineKey, Presence, RejectionReason
from tests.tools.demo_session import Evening

CASES = ("luggage-shop", "breakfast-stall")


class WatchedEvening(Evening):
    """After every command the desk and a reader that keeps nothing are asked the same."""

    other: Store

    def perform(self, operation: Callable[..., Change], /, **kwargs: object) -> Change:
        change = super().perform(operation, **kwargs)
        self.compare()
        return change

    def compare(self) -> None:
        for item in getattr(self, "items", {}).values():
            now, there = (store.read(load_case, item=item, at=self.at) for store in (self.store, self.other))
            assert now == there
            assert self.store.read(load_voting, item=item) == self.other.read(load_voting, item=item)


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[WatchedEvening]:
    file = str(tmp_path / "desk.db")
    with Store.create(file) as store, Store.open(file, access=Access.READ) as other:
        WatchedEvening.other = other
        yield WatchedEvening(store, cases=CASES)


def test_through_a_whole_case_what_is_kept_is_what_stands_in_the_file(evening: WatchedEvening) -> None:
    evening.open("luggage-shop")
    evening.resolve("breakfast-stall")


def test_attendance_concerns_every_case(evening: WatchedEvening) -> None:
    for name in CASES:
        evening.open(name)
    gone = evening.people["M5"]
    for presence in (Presence.ABSENT, Presence.PRESENT):
        evening.perform(attend, meeting=evening.meeting, member=gone, presence=presence)


def test_what_is_undone_is_no_longer_kept(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    figure = {"line": LineKey("L1"), "basis": SURVEY_DATE, "track": "verified", "reason": "重新清点"}
    change = evening.perform(correct_figure, item=item, value=Decimal(4100), **figure)
    evening.undo(change)
    evening.compare()


def test_what_was_read_before_further_acts_does_not_outlive_its_withdrawal(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    first = evening.perform(confirm_family, item=item, line=LineKey("A1"), family=Family.VERIFICATION)
    Evening.perform(evening, confirm_family, item=item, line=LineKey("L1"), family=Family.VERIFICATION)
    evening.undo(first)


def test_who_does_not_concur_is_in_the_row_of_the_line(evening: WatchedEvening) -> None:
    item, line, member = evening.open("luggage-shop"), LineKey("L1"), evening.people["M2"]
    evening.perform(confirm_family, item=item, line=line, family=Family.VERIFICATION)
    wanted = {"item": item, "line": line, "member": member, "reason": RejectionReason.OTHER}
    change = evening.perform(record_dissent, **wanted)
    assert evening.case(item).line(line).checks[0].dissenters

    evening.undo(change)
    assert not evening.case(item).line(line).checks[0].dissenters


def test_a_refused_command_leaves_what_is_kept_as_it_is(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    evening.compare()
    with pytest.raises(NoSuchMethod):
        evening.perform(confirm_family, item=item, line=LineKey("L1"), family=Family.COMMISSION)

    evening.compare()


def test_a_reader_beside_the_desk_keeps_nothing(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    with Store.open(str(evening.store.file), access=Access.READ) as other:
        before = other.read(load_case, item=item, at=evening.at)
        figure = {"line": LineKey("L1"), "basis": SURVEY_DATE, "track": "verified", "reason": "重新清点"}
        evening.perform(correct_figure, item=item, value=Decimal(4100), **figure)

        assert other.read(load_case, item=item, at=evening.at) != before


@contextmanager
def tables_read(store: Store) -> Iterator[list[str]]:
    """The tables that the database is asked for meanwhile."""
    asked: list[str] = []
    engine = store._engine  # noqa: SLF001 (where it can be listened to)

    def note(*given: str) -> None:
        asked.extend(re.findall(r"\bFROM (\w+)", given[2]))

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


def test_after_a_key_only_the_tables_that_it_wrote_to_are_read_again(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    evening.perform(confirm_family, item=item, line=LineKey("L1"), family=Family.VERIFICATION)
    with tables_read(evening.store) as asked:
        evening.store.read(load_case, item=item, at=evening.at)
    assert not asked

    Evening.perform(evening, confirm_family, item=item, line=LineKey("A1"), family=Family.VERIFICATION)
    with tables_read(evening.store) as asked:
        evening.store.read(load_case, item=item, at=evening.at)

    assert set(asked) == {"confirmations", "withdrawals"}


def test_a_verification_reads_everything_again(evening: WatchedEvening) -> None:
    Evening(evening.store, cases=CASES).resolve("breakfast-stall")
    with tables_read(evening.store) as first:
        evening.store.verify()
    evening.compare()
    with tables_read(evening.store) as second:
        evening.store.verify()

    assert second == first


def test_a_transaction_that_failed_spoils_nothing_that_is_kept(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")

    def fails(session: Session) -> Change:
        load_case(session, item=item, at=evening.at)
        session.add(Withdrawal(subject="x", acting="a", operator="b", at=evening.at))
        session.flush()
        session.expunge_all()
        session.add(Withdrawal(subject="x", acting="a", operator="b", at=evening.at))
        session.flush()
        raise AssertionError("the same act cannot be taken back twice")

    with pytest.raises(IntegrityError):
        Evening.perform(evening, fails)

    evening.compare()


def test_what_an_operation_holds_stays_in_its_session(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")

    def hold(session: Session) -> None:
        held = Kept().given_to(session).get_one(AgendaItem, item)
        assert row_of(session, AgendaItem, item) is held
        assert held in session

    with Session(evening.store._engine) as session:  # noqa: SLF001 (a transaction that is never committed)
        hold(session)


def test_what_was_not_used_for_longest_is_given_up() -> None:
    kept: OrderedDict[int, str] = OrderedDict()
    for number in range(MOST):
        keep(kept, number, str(number))
    assert last_used(kept, 0) == "0"

    keep(kept, MOST, str(MOST))

    assert len(kept) == MOST
    assert 0 in kept
    assert 1 not in kept


def read_with(kept: Kept, session: Session, item: AgendaItemId) -> None:
    desk_of(kept.given_to(session), item)


def test_an_entry_about_one_case_leaves_the_others_kept(evening: WatchedEvening) -> None:
    kept = Kept()
    luggage, stall = (evening.open(name) for name in CASES)
    for item in (luggage, stall):
        evening.store.read(partial(read_with, kept), item=item)
    kept.forget([kept.desks[luggage].case])
    assert list(kept.desks) == [stall]

    kept.forget([])
    assert not kept.desks


def test_a_session_with_something_to_write_is_given_nothing_and_keeps_nothing(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    kept = Kept()
    evening.store.read(partial(read_with, kept), item=item)
    assert list(kept.desks) == [item]

    def write(session: Session) -> None:
        kept.given_to(session)
        session.add(Withdrawal(subject="nothing", acting="a", operator="b", at=evening.at))
        assert kept_of(session) is None
        session.flush()
        assert kept_of(session) is None
        kept.desks.clear()
        desk_of(session, item)
        session.rollback()

    with Session(evening.store._engine) as session:  # noqa: SLF001 (a transaction that is never committed)
        write(session)

    assert not kept.desks


def test_of_acts_that_were_read_before_only_the_later_ones_are_read_again(evening: WatchedEvening) -> None:
    item = evening.open("luggage-shop")
    engine = evening.store._engine  # noqa: SLF001 (where it can be listened to)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    for line in ("A1", "L1"):
        Evening.perform(evening, confirm_family, item=item, line=LineKey(line), family=Family.VERIFICATION)
        asked.clear()
        evening.store.read(load_case, item=item, at=evening.at)

    assert [sql for sql in asked if "FROM confirmations" in sql and "sequence >" in sql]
    assert not [sql for sql in asked if "FROM confirmations" in sql and "sequence >" not in sql]
    evening.compare()
