# SPDX-License-Identifier: Apache-2.0
"""A secret is checked by opening the key, and the count of wrong ones outlives the program and every clock."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from time import process_time

import pytest

from models.errors import FileIsReadOnly, SecretBlocked, SecretWrong
from models.keys.wrapping import STANDARD, Cost
from models.store import Access, Store
from tests.tools.keyed_session import CHEAP, KeyedEvening, secret_of

PERSON = "陈淑芬"
SECRET, WRONG = secret_of(PERSON), "another secret"


class Seconds:
    """Ticks that a test moves on."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Seconds:
    return Seconds()


@pytest.fixture
def enrolled(database: Path, ticks: Seconds) -> Iterator[Store]:
    """A meeting at which one has a key."""
    with Store.open(str(database), ticks=ticks) as store:
        KeyedEvening(store).enrol(PERSON)
        yield store


def fails(store: Store, times: int, person: str = PERSON) -> None:
    for _ in range(times):
        with pytest.raises(SecretWrong):
            store.unlock(person, WRONG, CHEAP)


def wait(store: Store, person: str = PERSON) -> int:
    with pytest.raises(SecretBlocked) as refused:
        store.unlock(person, SECRET, CHEAP)
    return refused.value.seconds


def test_after_five_wrong_secrets_even_the_right_one_waits(enrolled: Store, ticks: Seconds) -> None:
    fails(enrolled, 5)
    assert wait(enrolled) == 30
    ticks.now += 30
    fails(enrolled, 1)
    assert wait(enrolled) == 60
    ticks.now += 60
    enrolled.unlock(PERSON, SECRET, CHEAP)
    fails(enrolled, 5)
    assert wait(enrolled) == 30


def test_restarting_begins_the_wait_anew_and_gives_no_try(enrolled: Store, ticks: Seconds) -> None:
    fails(enrolled, 5)
    enrolled.close()
    for restart in range(100):
        ticks.now = 1_000_000.0 * restart
        with Store.open(str(enrolled.file), ticks=ticks) as again:
            assert wait(again) == 30


def test_an_unknown_name_is_refused_counted_and_kept_waiting_like_a_known_one(enrolled: Store) -> None:
    for person in (PERSON, "nobody", "刘建国"):
        with pytest.raises(SecretWrong) as refused:
            enrolled.unlock(person, WRONG, CHEAP)
        assert refused.value == SecretWrong(name=person)
        fails(enrolled, 4, person)
        assert wait(enrolled, person) == 30


@pytest.mark.nightly
def test_an_unknown_name_takes_the_time_of_a_known_one(database: Path, enrolled: Store, ticks: Seconds) -> None:
    enrolled.unlock(PERSON, SECRET, STANDARD)
    taken: dict[str, list[float]] = {PERSON: [], "nobody": []}
    for _ in range(15):
        for person, times in taken.items():
            ticks.now += 3600
            before = process_time()
            with pytest.raises(SecretWrong):
                enrolled.unlock(person, WRONG, STANDARD)
            times.append(process_time() - before)
    known, unknown = (median(times) for times in taken.values())
    assert abs(known - unknown) < 0.1 * known


def test_a_wrong_secret_writes_nothing_but_the_counter(enrolled: Store) -> None:
    before = everything(enrolled.file)
    fails(enrolled, 3)
    after = everything(enrolled.file)

    assert after.pop("secret_tries") == [(PERSON, 3, 3)]
    before.pop("secret_tries")
    assert after == before


def everything(file: Path) -> dict[str, list[object]]:
    with closing(sqlite3.connect(file)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: list(connection.execute(f"SELECT * FROM {name}")) for name in tables}  # noqa: S608 - our names


def test_a_box_that_is_too_cheap_is_made_anew_when_it_is_opened(enrolled: Store) -> None:
    dearer = Cost(memory=128, passes=2, lanes=1)
    key = enrolled.unlock(PERSON, SECRET, dearer)

    assert everything(enrolled.file)["wrapped_keys"][0][1:4] == (128, 2, 1)  # type: ignore[index] # rows are tuples
    assert enrolled.unlock(PERSON, SECRET, CHEAP).public == key.public
    assert everything(enrolled.file)["wrapped_keys"][0][1:4] == (128, 2, 1)  # type: ignore[index] # rows are tuples
    fails(enrolled, 1)


def test_who_only_looks_tries_no_secret(enrolled: Store) -> None:
    with Store.open(str(enrolled.file), access=Access.READ) as viewer, pytest.raises(FileIsReadOnly):
        viewer.unlock(PERSON, SECRET, CHEAP)
