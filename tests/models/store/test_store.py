# SPDX-License-Identifier: Apache-2.0
"""One operation, one transaction, one journal entry, one receipt."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import DetachedInstanceError
from sqlcipher3 import dbapi2

from models.errors import DiskFailed, FileIsReadOnly, FileWasReplaced, OutcomeUnknown
from models.operations.change import Change, Inverse
from models.records.journal import JournalEntry
from models.snapshots.chain import verify_chain
from models.store import Access, Store
from models.terms import CommandId
from tests.models.store.acts import (
    EVENING,
    TooMuch,
    commands,
    count_then_refuse,
    count_up,
    counts,
    entries,
    note,
    wish,
)


def test_an_operation_is_answered_by_a_receipt_and_one_entry(store: Store) -> None:
    receipt = store.perform(note, wish("c-1"), text="现金 3,200")

    assert (receipt.command, receipt.number, receipt.at) == ("c-1", 1, EVENING)
    assert receipt.change.facts == {"text": "现金 3,200"}
    assert store.read(verify_chain).entries == 1
    assert store.read(verify_chain).intact


def test_a_command_that_comes_twice_has_one_effect_and_the_first_receipt(store: Store) -> None:
    first = store.perform(count_up, wish("c-1"))
    for _ in range(500):
        assert store.perform(count_up, wish("c-1")) is first

    assert store.read(counts) == (1,)


def test_a_command_of_an_earlier_run_is_answered_from_the_journal(database: Path) -> None:
    with Store.open(str(database)) as before:
        first = before.perform(note, wish("c-1"), text="one")
    with Store.open(str(database)) as after:
        again = after.perform(note, wish("c-1"), text="another")

    assert again == first
    assert again is not first


def test_a_refusal_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(TooMuch):
        store.perform(count_then_refuse, wish())

    assert store.read(entries) == 0


def test_a_fault_of_the_program_leaves_nothing_behind(store: Store) -> None:
    def divide(session: Session) -> Change:
        change = note(session, text="one")
        with pytest.raises(TooMuch):
            count_then_refuse(session)
        return replace(change, name=str(1 // 0))

    with pytest.raises(ZeroDivisionError):
        store.perform(divide, wish())

    assert store.read(entries) == 0


def test_who_and_when_are_filled_from_the_wish_and_may_not_contradict_it(store: Store) -> None:
    def signed(session: Session, *, acting: str, at: datetime, command: CommandId) -> Change:
        del session
        return Change(name="signed", facts={"acting": acting, "at": at.isoformat(), "command": command})

    receipt = store.perform(signed, wish("c-1"), acting="chair", at=EVENING, command=CommandId("c-1"))
    inverse = Inverse(signed)
    filled = store.perform(inverse.operation, wish("c-2"), **inverse.kwargs)

    assert receipt.change.facts["acting"] == filled.change.facts["acting"] == "chair"
    assert filled.change.facts["command"] == "c-2"
    with pytest.raises(ValueError, match="acting"):
        store.perform(signed, wish("c-3"), acting="member", at=EVENING, command=CommandId("c-3"))


def test_a_stored_object_that_escapes_its_session_fails_at_once(store: Store) -> None:
    def escaping(session: Session) -> JournalEntry:
        entry = session.get_one(JournalEntry, 1)
        session.expire(entry)
        return entry

    store.perform(note, wish(), text="one")
    with pytest.raises(DetachedInstanceError):
        assert store.read(escaping).body


def test_a_question_cannot_write(store: Store) -> None:
    with pytest.raises(FileIsReadOnly):
        store.read(count_then_refuse)

    assert store.read(entries) == 0


def test_a_viewer_reads_and_performs_nothing(store: Store) -> None:
    store.perform(note, wish(), text="one")

    with Store.open(str(store.file), access=Access.READ) as viewer:
        assert viewer.read(entries) == 1
        with pytest.raises(FileIsReadOnly):
            viewer.perform(note, wish(), text="two")
    assert store.read(entries) == 1


def test_a_file_swapped_under_the_desk_is_refused(store: Store, empty_database: Path) -> None:
    store.perform(note, wish(), text="one")
    kept = store.file.rename(store.file.with_name("kept.db"))
    store.file.write_bytes(empty_database.read_bytes())

    with pytest.raises(FileWasReplaced):
        store.perform(note, wish(), text="two")
    kept.replace(store.file)
    assert store.perform(note, wish(), text="two").number == 2


class _Disk:
    """What the disk does at the next commit."""

    works = True
    stores = True
    opens = True


def _failing(disk: _Disk) -> type[dbapi2.Connection]:
    class Failing(dbapi2.Connection):  # type: ignore[misc] # the driver ships no types
        def __init__(self, *args: object, **kwargs: object) -> None:
            if not disk.opens:
                raise _io_error()
            super().__init__(*args, **kwargs)

        def commit(self) -> None:
            if disk.works or disk.stores:
                super().commit()
            if not disk.works:
                disk.works = True
                raise _io_error()

    return Failing


def _io_error() -> dbapi2.OperationalError:
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorcode = 10
    return error


@pytest.fixture
def disk() -> _Disk:
    return _Disk()


@pytest.fixture
def shaky(database: Path, disk: _Disk) -> Store:
    return Store.open(str(database), access=Access.SHARED, connect=_failing(disk))


def test_a_commit_that_reports_an_error_but_is_stored_gives_its_receipt(shaky: Store, disk: _Disk) -> None:
    disk.works = False

    receipt = shaky.perform(count_up, wish("c-1"))

    assert receipt.number == 1
    assert shaky.read(commands) == {"c-1"}


def test_a_commit_that_reports_an_error_and_is_not_stored_is_trouble(shaky: Store, disk: _Disk) -> None:
    disk.works = disk.stores = False

    with pytest.raises(DiskFailed):
        shaky.perform(count_up, wish("c-1"))

    assert shaky.read(commands) == frozenset()
    disk.stores = True
    assert shaky.perform(count_up, wish("c-1")).number == 1


def test_where_the_file_cannot_be_asked_nobody_is_told_a_guess(shaky: Store, disk: _Disk) -> None:
    def and_cut_off(session: Session) -> Change:
        disk.works = disk.opens = False
        return count_up(session)

    with pytest.raises(OutcomeUnknown) as caught:
        shaky.perform(and_cut_off, wish("c-1"))

    assert caught.value.command == "c-1"
    disk.opens = True
    assert shaky.read(commands) == {"c-1"}
