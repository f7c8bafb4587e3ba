# SPDX-License-Identifier: Apache-2.0
"""The desk, its package, and two laptops on which it was opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.importers.package_file import ReadPackage
from models.terms import AgendaItemId
from tests.models.operations.preparing.laptop import Laptop, packed
from tests.tools.demo_session import Evening


@pytest.fixture
def desk(evening: Evening) -> Evening:
    return evening


@pytest.fixture
def item(desk: Evening) -> AgendaItemId:
    """The luggage shop, waiting."""
    return desk.items["luggage-shop"]


@pytest.fixture
def package(desk: Evening, tmp_path: Path) -> ReadPackage:
    return packed(desk, tmp_path)


@pytest.fixture
def laptop(tmp_path: Path, desk: Evening, package: ReadPackage) -> Iterator[Laptop]:
    made = Laptop(tmp_path, desk, package, "M2")
    yield made
    made.store.close()


@pytest.fixture
def other(tmp_path: Path, desk: Evening, package: ReadPackage) -> Iterator[Laptop]:
    made = Laptop(tmp_path, desk, package, "M4")
    yield made
    made.store.close()
