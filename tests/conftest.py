# SPDX-License-Identifier: Apache-2.0
"""What every test stands on: no screen, no home folder of a person, the same examples each time."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from models.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("COMMITTEE_DESK_DATABASE", None)

settings.register_profile("each time the same", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("nightly", deadline=None, max_examples=1_000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "each time the same"))

_HOME = pytest.StashKey[Path]()
_PLACES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
"""Where settings and records would go. The cache stays: matplotlib keeps its list of fonts there."""

_MEMORY = Path("/dev/shm")  # noqa: S108 # folders with names of their own are made in it
_ROOM = 2 << 30
"""Bytes that all tests together never come near."""


def _work_in_memory() -> None:
    """Each commit waits for the disk, which proves nothing here and takes half the time of all tests together."""
    if "TMPDIR" not in os.environ and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None  # it is asked for anew


def pytest_configure(config: pytest.Config) -> None:
    _work_in_memory()
    home = Path(tempfile.mkdtemp(prefix="committee-desk-tests-"))
    config.stash[_HOME] = home
    for place in _PLACES:
        os.environ[place] = str(home / place.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a test marked `long` go first: else one process is left with it when the other has nothing to do."""
    long = {item.path for item in items if item.get_closest_marker("long")}
    items.sort(key=lambda item: item.path not in long)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without a single entry, made once; a test copies it."""
    from models.store import Store

    file = tmp_path_factory.mktemp("empty") / "desk.db"
    Store.create(str(file)).close()
    return file


@pytest.fixture
def database(tmp_path: Path, empty_database: Path) -> Path:
    """A new database file that nobody has open."""
    return Path(shutil.copy(empty_database, tmp_path / "desk.db"))


@pytest.fixture
def store(database: Path) -> "Iterator[Store]":
    """A new database, open."""
    from models.store import Store

    with Store.open(str(database)) as opened:
        yield opened
