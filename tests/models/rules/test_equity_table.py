# SPDX-License-Identifier: Apache-2.0
"""The equity check laid out: the handbook's case and the readings of a gap."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.analysis import EquityStep
from models.labels import case_findings as words
from models.money import rounded
from models.presented import Check, PresentedCase, ScheduleTable
from models.rules.equity_table import EquityTable, Period, equity_table
from models.rules.figures import EQUITY
from models.terms import Level
from tests.models.rules.small_case import case, check, examined, line

INPUTS: dict[str, object] = {
    "initial_equity": Decimal(70_000),
    "monthly_profit": Decimal(6_000),
    "months": Decimal(24),
    "injections": Decimal(10_000),
    "withdrawals": Decimal(45_000),
    "depreciation": Decimal(8_000),
}


def of(*checks: Check, actual: int | None = 160_000, schedules: tuple[ScheduleTable, ...] = ()) -> EquityTable | None:
    presented = replace(shop(actual, *checks), schedules=schedules)
    states = examined(presented, confirmed=()).checks.values()
    return equity_table(presented, states, None if actual is None else Decimal(actual))


def shop(actual: int | None, *checks: Check) -> PresentedCase:
    return case([line("A5", actual, actual)] if actual is not None else [line("P1", 1, 1)], checks)


def equity(id: str = "e", inputs: Mapping[str, object] | None = None) -> Check:
    return check(id, "E", "logic.equity", {**INPUTS, **(inputs or {})}, "d1", cause="a loss in spring")


def laid_out(actual: int = 160_000, **inputs: object) -> EquityTable:
    found = of(equity(inputs=inputs), actual=actual)
    assert found is not None
    return found


def test_the_handbook_case_step_by_step() -> None:
    found = laid_out()

    assert found.periods == (Period("", Decimal(24), Decimal(6_000)),)
    assert found.periods[0].profit == 144_000
    assert found.steps == (
        (EquityStep.INITIAL, Decimal(70_000)),
        (EquityStep.PROFIT, Decimal(144_000)),
        (EquityStep.INJECTIONS, Decimal(10_000)),
        (EquityStep.WITHDRAWALS, Decimal(-45_000)),
        (EquityStep.DEPRECIATION, Decimal(-8_000)),
    )
    assert [found.expected, found.actual, found.gap] == [171_000, 160_000, -11_000]
    assert {name: rounded(ratio, 4) for name, ratio in found.ratios if ratio is not None} == {
        "profit": Decimal("-0.0764"),
        "expected": Decimal("-0.0643"),
        "actual": Decimal("-0.0688"),
        "larger": Decimal("-0.0643"),
    }
    assert (found.chosen, found.level, found.cause) == ("profit", Level.WATCH, "a loss in spring")


def test_the_steps_add_up_to_the_expected_equity() -> None:
    found = laid_out(appreciation=Decimal(3), repaid_principal=Decimal(4))

    assert sum(amount for _, amount in found.steps) == found.expected


@pytest.mark.parametrize(
    ("actual", "reading", "asks"),
    [
        (165_000, words.GAP_EXPLAINED, 0),
        (177_000, words.GAP_EXPLAINED, 0),
        (160_000, words.GAP_BELOW, 5),
        (190_000, words.GAP_ABOVE, 4),
    ],
)
def test_a_gap_in_either_direction_makes_one_ask_and_a_small_one_does_not(actual: int, reading: str, asks: int) -> None:
    found = laid_out(actual)

    assert found.reading.template == reading
    assert len(found.asks) == asks


def test_a_ratio_over_a_loss_is_not_told() -> None:
    found = laid_out(monthly_profit=Decimal(-100))

    assert dict(found.ratios)["profit"] is None
    assert dict(found.ratios)["larger"] is not None


def test_several_periods_come_from_their_schedule() -> None:
    rows: tuple[Mapping[str, str | Decimal | date | None], ...] = (
        {"name": "2025", "months": Decimal(12), "monthly_profit": Decimal(5_000)},
        {"name": "2026", "months": Decimal(12), "monthly_profit": Decimal(7_000)},
        {"name": "later", "months": Decimal(1)},
    )
    table = ScheduleTable("equity_periods", "periods", EQUITY, ("name", "months", "monthly_profit"), rows)
    found = of(equity(), schedules=(table, replace(table, name="other", line=None)))

    assert found is not None
    assert found.periods == (
        Period("2025", Decimal(12), Decimal(5_000)),
        Period("2026", Decimal(12), Decimal(7_000)),
    )
    assert sum(period.profit for period in found.periods) == dict(found.steps)[EquityStep.PROFIT]


def test_a_profit_given_as_a_whole_has_no_period() -> None:
    inputs = {name: value for name, value in INPUTS.items() if name not in {"monthly_profit", "months"}}
    whole = check("e", "E", "logic.equity", {**inputs, "period_profit": Decimal(144_000)}, "d1")
    found = of(whole)

    assert found is not None
    assert found.periods == ()
    assert found.expected == 171_000


def test_the_confirmed_check_is_laid_out_else_the_first_and_never_a_rejected_one() -> None:
    first, second = equity("first"), equity("second", {"initial_equity": Decimal(75_000)})
    presented = shop(160_000, first, second)

    def chosen(**said: tuple[str, ...]) -> str | None:
        states = examined(presented, said.get("confirmed", ()), rejected=said.get("rejected", ())).checks.values()
        found = equity_table(presented, states, Decimal(160_000))
        return None if found is None else found.check

    assert chosen() == "first"
    assert chosen(confirmed=("second",)) == "second"
    assert chosen(rejected=("first",)) == "second"
    assert chosen(rejected=("first", "second")) is None


def test_without_equity_or_a_check_that_can_be_computed_there_is_no_table() -> None:
    assert of() is None
    assert of(equity(), actual=None) is None
    assert of(check("broken", "E", "logic.equity", {"initial_equity": Decimal(1)}, "d1")) is None
