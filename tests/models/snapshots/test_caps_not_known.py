# SPDX-License-Identifier: Apache-2.0
"""Caps on a loan whose lists and figures have gaps, and plans that only small amounts can follow."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from models.analysis import Cap
from models.importers.agreement import look_for_contradictions
from models.importers.gathering import Gathering
from models.importers.places import Places
from models.operations.demo_meeting import convene_demo
from models.presented import PresentedCase, ScheduleTable
from models.snapshots.reading.overview import load_overview
from models.snapshots.sizing import SizingView
from models.store.store import Store
from models.terms import MeetingId, ScheduleType
from resources import path
from tests.tools.demo_session import Evening
from tests.tools.demo_source import presented, source

SHOP = "sports-shop"


class OfOne(Evening):
    """A meeting of one case, as it is given."""

    def __init__(self, store: Store, case: PresentedCase) -> None:
        self._case = case
        super().__init__(store, cases=("one",), language="en")

    def _convened(self, cases: tuple[str, ...]) -> MeetingId:
        change = self.perform(
            convene_demo,
            meeting=source("meeting"),
            policy=json.loads(path("policy", "default.json").read_text(encoding="utf-8")),
            presented=[self._case],
            sources=list(cases),
        )
        return MeetingId(str(change.payload))


def sizing_of(case: PresentedCase, tmp_path: Path) -> SizingView:
    with Store.create(str(tmp_path / "committee.db")) as store:
        evening = OfOne(store, case)
        found = store.read(load_overview, item=evening.items["one"]).sizing
    assert found is not None
    return found


def with_need(table: ScheduleTable) -> PresentedCase:
    shop = presented(SHOP, "en")
    return replace(shop, schedules=(*(each for each in shop.schedules if each.name != table.name), table))


def need(*rows: dict[str, str | Decimal | date | None]) -> ScheduleTable:
    return ScheduleTable("purpose_need", "Need", None, tuple(rows[0]), rows)


def test_a_list_of_needs_with_a_gap_leaves_its_cap_open(tmp_path: Path) -> None:
    found = sizing_of(with_need(need({"name": "shoes", "amount": Decimal(9)}, {"name": "shirts"})), tmp_path)

    (cap,) = found.open_caps
    assert cap.cap is Cap.NEED
    assert [place.fields["row"] for place in cap.lacks if not isinstance(place, str)] == [2]
    assert Cap.NEED not in {row.cap for row in found.caps}


def test_needs_stated_by_number_and_price_are_a_cap(tmp_path: Path) -> None:
    found = sizing_of(with_need(need({"name": "shoes", "quantity": Decimal(2), "unit_value": Decimal(1000)})), tmp_path)

    assert (found.binding.cap, found.binding.amount, found.open_caps) == (Cap.NEED, Decimal(2000), ())


def test_a_list_of_needs_without_any_amount_is_named_itself(tmp_path: Path) -> None:
    found = sizing_of(with_need(need({"name": "shoes"})), tmp_path)

    assert [(cap.cap, cap.lacks) for cap in found.open_caps] == [(Cap.NEED, ("Need",))]


def test_an_asset_without_a_figure_leaves_the_caps_on_the_balance_sheet_open(tmp_path: Path) -> None:
    shop = presented(SHOP, "en")
    lines = tuple(
        replace(line, figures=tuple(replace(figure, declared=None, verified=None) for figure in line.figures))
        if line.key == "A5"
        else line
        for line in shop.lines
    )
    label = next(line.label for line in lines if line.key == "A5")
    checks = tuple(check for check in shop.checks if check.line != "A5")
    found = sizing_of(replace(shop, lines=lines, checks=checks), tmp_path)

    assert [(cap.cap, cap.lacks) for cap in found.open_caps] == [(Cap.EQUITY, (label,)), (Cap.DEBT_RATIO, (label,))]


def test_a_plan_that_rounding_carries_is_imported_and_shown(tmp_path: Path) -> None:
    """Payments of 29.996 reach an interest of 30.00 by their cents; those of a milliard do not."""
    shop = presented(SHOP, "en")
    asked = replace(
        shop.application,
        requested=Decimal(3000),
        annual_rate=Decimal("0.12"),
        months=12,
        schedule_type=ScheduleType.SEASONAL,
        weights=(*[Decimal("29.996")] * 11, Decimal("3030.05")),
    )
    gathering = Gathering()
    look_for_contradictions(replace(shop, application=asked), gathering, Places())

    found = sizing_of(replace(shop, application=asked), tmp_path)

    assert gathering.sound
    assert found.even is not None
