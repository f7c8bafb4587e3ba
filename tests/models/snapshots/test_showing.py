# SPDX-License-Identifier: Apache-2.0
"""The wall gets what it may show and nothing else."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path

import pytest

from models.named_outcomes import NamedOutcome
from models.operations.voting import open_ballot
from models.snapshots.charts import ChartFigures, ChartKind
from models.snapshots.following import Following
from models.snapshots.showing import agenda_on_wall, chart_on_wall, line_on_wall, resolution_on_wall, voting_on_wall
from models.snapshots.wall import WallState
from models.store.store import Store
from models.terms import LineKey, Outcome, Standing
from tests.tools.demo_session import Evening

SHOP = "luggage-shop"


@pytest.fixture(scope="module")
def examined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The luggage shop examined, its ballot not open; played once."""
    file = tmp_path_factory.mktemp("showing") / "examined.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=(SHOP,)).examine(SHOP)
    return file


@pytest.fixture
def evening(examined: Path, tmp_path: Path) -> Iterator[Evening]:
    with Store.open(str(shutil.copy(examined, tmp_path / "committee.db"))) as store:
        yield Evening(store, cases=(SHOP,))


@pytest.fixture(scope="module")
def resolved(examined: Path) -> Iterator[Evening]:
    """The same, decided; only read."""
    with Store.open(str(shutil.copy(examined, examined.with_name("resolved.db")))) as store:
        evening = Evening(store, cases=(SHOP,))
        evening.decide(SHOP)
        yield evening


def test_the_agenda_shows_what_is_done_and_next(evening: Evening) -> None:
    wall = agenda_on_wall(evening.agenda())
    assert (wall.state, wall.meeting_number, wall.demo) == (WallState.AGENDA, 47, True)
    assert [(case.client, case.done, case.next) for case in wall.cases] == [("新西街箱包店", False, True)]


def test_a_line_shows_its_methods_in_the_order_of_the_keys(evening: Evening) -> None:
    item = evening.items[SHOP]
    wall = line_on_wall(evening.case(item), LineKey("P1"))
    assert wall.line is not None
    assert [method.family for method in wall.line.methods] == [
        family for family, _confirmed in evening.case(item).line(LineKey("P1")).methods
    ]
    assert wall.requested == Decimal("100000.00")


def test_a_risk_point_shows_findings_in_words(evening: Evening) -> None:
    item = evening.items[SHOP]
    wall = line_on_wall(evening.case(item), LineKey("R2"))
    assert wall.line is not None
    assert all(method.finding is not None for method in wall.line.methods)


def test_the_wall_counts_votes_and_never_says_how(evening: Evening) -> None:
    item = evening.items[SHOP]
    evening.perform(open_ballot, item=item)
    wall = voting_on_wall(evening.case(item), evening.voting(item))
    assert (wall.voted, wall.voters, wall.recused) == (0, 4, 1)

    evening.vote(SHOP)
    revealed = resolution_on_wall(evening.case(item), evening.voting(item))
    assert (revealed.outcome, revealed.amount) == (NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS), None)


def test_the_resolution_shows_terms_and_conditions_and_no_private_name(resolved: Evening) -> None:
    evening, item = resolved, resolved.items[SHOP]
    wall = resolution_on_wall(evening.case(item), evening.voting(item))
    assert (wall.amount, wall.months) == (Decimal("55000.00"), 12)
    assert len(wall.conditions) == 5
    shown = str(asdict(wall))
    assert not any(person.name in shown for person in evening.case(item).people)


def test_an_approval_that_is_not_in_force_says_so_on_the_wall(resolved: Evening) -> None:
    evening, item = resolved, resolved.items[SHOP]
    voting = evening.voting(item)
    assert voting.resolution is not None
    pending = replace(voting.resolution, following=Following(Standing.PENDING_VETO))

    assert resolution_on_wall(evening.case(item), voting).standing is Standing.IN_FORCE
    waiting = resolution_on_wall(evening.case(item), replace(voting, resolution=pending))
    assert waiting.standing is Standing.PENDING_VETO


def test_people_and_their_numbers_are_masked_by_policy_on_the_wall_and_the_trading_name_stays(
    resolved: Evening,
) -> None:
    evening, item = resolved, resolved.items[SHOP]
    case, voting = evening.case(item), evening.voting(item)
    borrower = case.people[0].name
    first = replace(voting.conditions[0], text=f"{borrower} 13812345678 签字")
    told = replace(voting, conditions=(first,))

    assert resolution_on_wall(case, told).conditions == (f"{borrower[0]}× 138****5678 签字",)
    assert resolution_on_wall(replace(case, masked=False), told).conditions == (f"{borrower} 138****5678 签字",)
    assert resolution_on_wall(case, told).title == case.client
    assert resolution_on_wall(replace(case, client=f"{borrower}水果店"), told).title == f"{borrower[0]}×水果店"


def test_a_chart_shows_no_private_name_in_lines_seasons_or_samples(evening: Evening) -> None:
    case = evening.case(evening.examine("luggage-shop"))
    owner = next(person.name for person in case.people)
    sales = case.charts.sales
    assert sales is not None
    assert sales.peak is not None
    samples = tuple(replace(sample, name=f"{owner} 13812345678") for sample in sales.samples)
    named = replace(sales, peak=replace(sales.peak, name=owner), samples=samples)
    lines = tuple(replace(line, label=f"{owner} {line.label}") for line in case.lines)
    named_case = replace(case, lines=lines, charts=replace(case.charts, sales=named))
    for kind in ChartKind:
        wall = chart_on_wall(named_case, kind)
        shown = str(asdict(wall))
        assert (wall.state, wall.chart_kind) == (WallState.CHART, kind)
        assert wall.conclusion is not None
        assert owner not in shown
        assert "13812345678" not in shown


def test_a_chart_without_sales_is_a_sentence_on_the_wall(evening: Evening) -> None:
    case = evening.case(evening.examine("luggage-shop"))
    wall = chart_on_wall(replace(case, charts=ChartFigures()), ChartKind.SALES)
    assert wall.chart is None
    assert wall.conclusion is not None
    sales = case.charts.sales
    assert sales is not None
    even = replace(case, charts=ChartFigures(sales=replace(sales, peak=None)))
    assert chart_on_wall(even, ChartKind.SALES).chart is not None
