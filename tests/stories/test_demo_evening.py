# SPDX-License-Identifier: Apache-2.0
"""The scripted evening of the demo, played by operations: each case ends where its script says."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from models.store.store import Store
from models.terms import Level, LineKey, Outcome
from tests.tools.demo_session import Evening
from tests.tools.demo_source import CASES, source


@pytest.fixture(scope="module", params=CASES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def evening(name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """The evening after this case was resolved."""
    file: Path = tmp_path_factory.mktemp("evening") / "committee.db"
    with Store.create(f"sqlite:///{file}") as store:
        evening = Evening(store)
        evening.resolve(name)
        yield evening


def test_the_case_ends_in_its_resolution(evening: Evening, name: str) -> None:
    wanted = evening.script(name)["resolution"]
    resolution = evening.voting(evening.items[name]).resolution
    assert resolution is not None
    assert resolution.outcome.code is Outcome(wanted["outcome"])
    assert resolution.number == wanted["number"]
    assert resolution.instalment == (None if wanted["instalment"] is None else Decimal(wanted["instalment"]))


def test_levels_and_open_lines_are_those_of_the_demo(evening: Evening, name: str) -> None:
    case = evening.case(evening.items[name])
    expected = source(name)["expected"]
    lines = expected["lines"] | expected["risk_points"]
    assert {row.key: row.level for row in case.lines if row.key in lines} == {
        LineKey(key): Level(line["level"]) for key, line in lines.items()
    }
    assert {row.key for row in case.lines if row.key in lines and not row.cleared} == {
        key for key, line in lines.items() if not line["cleared"]
    }
    assert case.gate.full is expected["gate"]["open"]


def test_the_case_shows_as_many_lines_as_the_demo_promises(evening: Evening, name: str) -> None:
    case = evening.case(evening.items[name])
    assert len(case.lines) == 40 if name == "luggage-shop" else len(case.lines) >= 12
