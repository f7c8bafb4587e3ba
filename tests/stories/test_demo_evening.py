# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from models.store.store import Store
from models.terms import Level, LineKey, Outcome
from tests.tools.demo_session import Evening
from tests.tools.demo_source import CASES, source


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(f"sqlite:///{tmp_path / 'committee.db'}")
    yield opened
    opened.close()


def test_the_luggage_case_has_forty_lines_and_ends_approved_with_conditions(store: Store) -> None:
    evening = Evening(store)
    evening.resolve("luggage-shop")
    item = evening.items["luggage-shop"]

    case, voting = evening.case(item), evening.voting(item)
    assert len(case.lines) == 40
    assert (case.cleared, case.total) == (34, 34)
    resolution = voting.resolution
    assert resolution is not None
    assert resolution.outcome is Outcome.APPROVED_WITH_CONDITIONS
    assert resolution.instalment == Decimal("4948.65")
    assert resolution.number == "2026-47-3"
    assert len(voting.conditions) == 5


@pytest.mark.parametrize("name", CASES)
def test_every_scripted_case_ends_in_its_resolution(store: Store, name: str) -> None:
    evening = Evening(store)
    evening.resolve(name)

    wanted = evening.script(name)["resolution"]
    resolution = evening.voting(evening.items[name]).resolution
    assert resolution is not None
    assert resolution.outcome is Outcome(wanted["outcome"])
    assert resolution.number == wanted["number"]
    assert resolution.instalment == (None if wanted["instalment"] is None else Decimal(wanted["instalment"]))


@pytest.mark.parametrize("name", CASES)
def test_levels_and_open_lines_are_those_of_the_demo(store: Store, name: str) -> None:
    evening = Evening(store)
    case = evening.case(evening.examine(name))

    expected = source(name)["expected"]
    lines = expected["lines"] | expected["risk_points"]
    assert {row.key: row.level for row in case.lines if row.key in lines} == {
        LineKey(key): Level(line["level"]) for key, line in lines.items()
    }
    assert {row.key for row in case.lines if row.key in lines and not row.cleared} == {
        key for key, line in lines.items() if not line["cleared"]
    }
    assert case.gate.full is expected["gate"]["open"]
