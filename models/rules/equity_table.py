# SPDX-License-Identifier: Apache-2.0
"""The equity check laid out: periods, steps, gap over every denominator, and what the gap makes one ask."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.analysis import EquityStep
from models.labels import case_findings as words
from models.money import decimal_from
from models.presented import PresentedCase
from models.rules.catalogue import CATALOGUE
from models.rules.check_state import CheckState
from models.rules.equity import DENOMINATORS, expected_equity, period_profit
from models.rules.figures import EQUITY
from models.rules.given import Given
from models.rules.numbers import Amount, Exact
from models.rules.reading import read_inputs
from models.rules.schedule_totals import number_in
from models.terms import CheckId, Level, Said

PROCEDURE = "logic.equity"
TAKEN_AWAY = frozenset({EquityStep.WITHDRAWALS, EquityStep.DEPRECIATION})
PERIOD_COLUMNS = frozenset({"months", "monthly_profit"})
"""A schedule behind equity with these columns lists the periods since the start."""


@dataclass(frozen=True, slots=True)
class Period:
    """Months with their monthly profit, which may be a loss, in yuan."""

    name: str
    months: Decimal
    monthly_profit: Decimal

    @property
    def profit(self) -> Decimal:
        return self.months * self.monthly_profit


@dataclass(frozen=True, slots=True)
class EquityTable:
    """Expected equity step by step against the actual one, in yuan; ratios of the gap by denominator.

    `steps` leaves out parts that are zero; `asks` are the suspicions that fit the sign of the gap.
    """

    check: CheckId
    periods: tuple[Period, ...]
    steps: tuple[tuple[EquityStep, Decimal], ...]
    expected: Exact
    actual: Exact
    gap: Exact
    ratios: tuple[tuple[str, Decimal | None], ...]
    chosen: str
    level: Level
    reading: Said
    asks: tuple[Said, ...]
    cause: str | None


def equity_table(case: PresentedCase, checks: Iterable[CheckState], actual: Amount | None) -> EquityTable | None:
    """The table of the equity check that was confirmed, else of the first that was not rejected."""
    own = [state for state in checks if state.check.procedure == PROCEDURE and state.rejected is None]
    states = sorted(own, key=lambda state: not state.confirmed)
    if actual is None:
        return None
    tables = (_table(case, state, Fraction(actual)) for state in states)
    return next((table for table in tables if table is not None), None)


def _table(case: PresentedCase, state: CheckState, actual: Exact) -> EquityTable | None:
    """The table of one check, nothing of one that cannot be computed."""
    assessment = state.assessment
    if assessment is None or assessment.level is None:
        return None
    given = read_inputs(CATALOGUE[PROCEDURE].inputs, state.inputs, "inputs")
    expected = expected_equity(given).value
    gap = actual - expected
    reading, asks = _read(gap, assessment.level)
    return EquityTable(
        check=state.check.id,
        periods=periods_of(case) or _only_period(given),
        steps=tuple(_steps(given)),
        expected=expected,
        actual=actual,
        gap=gap,
        ratios=tuple((name, _ratio(assessment.details, name)) for name in DENOMINATORS),
        chosen=given.text("denominator"),
        level=assessment.level,
        reading=reading,
        asks=asks,
        cause=state.check.cause,
    )


def periods_of(case: PresentedCase) -> tuple[Period, ...]:
    """The rows of the schedules of periods behind equity."""
    tables = (table for table in case.schedules if table.line == EQUITY and set(table.columns) >= PERIOD_COLUMNS)
    rows = (
        (str(row.get("name") or ""), number_in(row, "months"), number_in(row, "monthly_profit"))
        for table in tables
        for row in table.rows
    )
    return tuple(
        Period(name, months, monthly) for name, months, monthly in rows if months is not None and monthly is not None
    )


def _only_period(given: Given) -> tuple[Period, ...]:
    if not given.has("monthly_profit"):
        return ()
    return (Period("", decimal_from(given["months"].value), decimal_from(given["monthly_profit"].value)),)


def _steps(given: Given) -> Iterable[tuple[EquityStep, Decimal]]:
    for step in EquityStep:
        amount = (period_profit(given) if step is EquityStep.PROFIT else given[step.value]).value
        if amount or step in {EquityStep.INITIAL, EquityStep.PROFIT}:
            yield step, decimal_from(-amount if step in TAKEN_AWAY else amount)


def _ratio(details: Mapping[str, Decimal | bool | None], name: str) -> Decimal | None:
    value = details.get(name)
    return value if isinstance(value, Decimal) else None


def _read(gap: Exact, level: Level) -> tuple[Said, tuple[Said, ...]]:
    """Within the limit nothing is suspected; beyond it both directions are, for different reasons."""
    if level is Level.WITHIN:
        return Said(words.GAP_EXPLAINED), ()
    if gap > 0:
        return Said(words.GAP_ABOVE), tuple(Said(each) for each in words.ABOVE)
    return Said(words.GAP_BELOW), tuple(Said(each) for each in words.BELOW)
