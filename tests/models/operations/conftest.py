# SPDX-License-Identifier: Apache-2.0
"""A committee on a real database file, with the demo meeting about one case, and a look that undo must restore."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.operations.change import Change
from models.operations.voting import open_ballot
from models.operations.wish import Wish
from models.store.store import Store
from models.terms import AgendaItemId, CommandId
from tests.tools.demo_session import EVENING, Evening
from tests.tools.keyed_session import KeyedEvening


@pytest.fixture
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A new database; for tests of an examined case a copy of the one that was played."""
    file = tmp_path / "committee.db"
    if "examined" in request.fixturenames:
        shutil.copyfile(request.getfixturevalue("played"), file)
        opened = Store.open(f"sqlite:///{file}")
    else:
        opened = Store.create(f"sqlite:///{file}")
    yield opened
    opened.close()


@pytest.fixture
def perform(store: Store) -> Callable[..., Change]:
    commands = iter(range(1, 1_000))

    def perform(operation: Callable[..., Change], /, **kwargs: object) -> Change:
        wish = Wish(command=CommandId(f"command-{next(commands)}"), acting="刘建国", operator="张文静", at=EVENING)
        return store.perform(operation, wish, **kwargs).change

    return perform


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store, cases=("luggage-shop",))


@pytest.fixture
def item(evening: Evening) -> AgendaItemId:
    """The luggage shop, opened, nothing confirmed."""
    return evening.open("luggage-shop")


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the luggage shop's whole script played up to the ballot, made once and copied."""
    file = tmp_path_factory.mktemp("played") / "committee.db"
    with Store.create(f"sqlite:///{file}") as store:
        Evening(store, cases=("luggage-shop",)).examine("luggage-shop")
    return file


@pytest.fixture
def examined(evening: Evening) -> AgendaItemId:
    """The luggage shop, examined and ready for the ballot."""
    return evening.items["luggage-shop"]


@pytest.fixture
def balloted(evening: Evening, examined: AgendaItemId) -> AgendaItemId:
    evening.perform(open_ballot, item=examined)
    return examined


@pytest.fixture
def revealed(evening: Evening, balloted: AgendaItemId) -> AgendaItemId:
    return evening.vote("luggage-shop")


@pytest.fixture(scope="session")
def played_stall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the breakfast stall examined: none of its officers is a member, so all five vote."""
    file = tmp_path_factory.mktemp("played") / "committee.db"
    with Store.create(f"sqlite:///{file}") as store:
        Evening(store, cases=("breakfast-stall",)).examine("breakfast-stall")
    return file


@pytest.fixture
def five(played_stall: Path, tmp_path: Path) -> Iterator[Evening]:
    """The evening with the breakfast stall examined and ready for the ballot of five."""
    file = tmp_path / "stall.db"
    shutil.copyfile(played_stall, file)
    with Store.open(f"sqlite:///{file}") as opened:
        yield Evening(opened, cases=("breakfast-stall",))


@pytest.fixture
def stall(five: Evening) -> AgendaItemId:
    return five.items["breakfast-stall"]


@pytest.fixture(scope="session")
def keyed_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall opened under a policy of keys, everybody enrolled; none of its officers is a member."""
    file = tmp_path_factory.mktemp("keyed") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.open("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def keyed(keyed_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    file = tmp_path / "desk.db"
    file.write_bytes(keyed_file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        yield KeyedEvening(store)
