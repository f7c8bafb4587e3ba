# SPDX-License-Identifier: Apache-2.0
"""Totals of the cash-flow statement (`domain.md` §1.4)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from models.presented import PERIOD_PREFIX, PresentedCase
from models.rules.figures import Entry, Table, at
from models.rules.numbers import Exact
from models.terms import LineKey

OPENING, CLOSING = "C0", "C9"
INFLOWS, OUTFLOWS = ("C1a", "C1b", "C1c"), ("C2a", "C2b", "C2c", "C2d")
BESIDE_OPERATIONS = ("C4", "C5", "C6")


def cash_flow_totals(lines: Mapping[str, Entry]) -> dict[str, Exact | None]:
    """C1, C2, C3 = C1 - C2 and C9 = C0 + C3 + C4 + C5 + C6 of one month; what is missing leaves them open.

    A line that is not in the statement is no part of it; opening cash is always one.
    """
    inflow = _sum(lines, [code for code in INFLOWS if code in lines])
    outflow = _sum(lines, [code for code in OUTFLOWS if code in lines])
    net = None if inflow is None or outflow is None else inflow - outflow
    rest = _sum(lines, (OPENING, *(code for code in BESIDE_OPERATIONS if code in lines)))
    return {"C1": inflow, "C2": outflow, "C3": net, CLOSING: None if net is None or rest is None else net + rest}


def months_of(case: PresentedCase, table: Table) -> tuple[tuple[str, Mapping[str, Exact | None]], ...]:
    """Each month of the statement in order, as `2026-06`, with its opening cash and totals at these figures.

    A line that is stated for one month is in the statement of all; where it is blank it is missing.
    """
    places = [(line.key, f.basis) for line in case.lines for f in line.figures if f.basis.startswith(PERIOD_PREFIX)]
    stated, bases = dict.fromkeys(key for key, _ in places), {basis for _, basis in places}
    months = []
    for basis in sorted(bases):
        lines: dict[str, Entry] = {key: table.get((key, basis)) for key in stated}
        totals = {OPENING: at(table, LineKey(OPENING), basis), **cash_flow_totals(lines)}
        months.append((basis.removeprefix(PERIOD_PREFIX), totals))
    return tuple(months)


def is_past(case: PresentedCase, month: str) -> bool:
    """Whether a month of the statement was surveyed, up to that of the survey itself; later ones are projected."""
    return month <= f"{case.application.survey_date:%Y-%m}"


def _sum(lines: Mapping[str, Entry], codes: Sequence[str]) -> Exact | None:
    """The sum of lines that are all stated; what is not applicable is no part of it. Of none, nothing."""
    stated = [lines.get(code) for code in codes]
    amounts = [value for value in stated if isinstance(value, Fraction)]
    return sum(amounts, Fraction(0)) if stated and None not in stated else None
