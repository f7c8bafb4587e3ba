# SPDX-License-Identifier: Apache-2.0
"""Whatever is asked, a check is answered to the last digit as a second computation from methods.md alone answers it."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.rules.catalogue import CATALOGUE
from models.rules.fields import Range
from models.rules.numbers import LONGEST
from tests.models.rules.asking import check
from tests.models.rules.drawing import inputs, number
from tests.models.rules.second_opinion import ESTIMATES, Read, answered, written

LINES = ("A3", "AC", "OA", "L4c", "OL", "E", "P1", "P1.2", "P2.1", "P3", "P4.17", "P5", "P7", "P10", "P11", "PM")
NEAR = ("0", "0.5", "0.7", "0.899", "0.9", "0.949", "0.95", "1", "1.05", "1.051", "1.1", "1.101", "1.3", "1.301")
"""Figures in terms of the estimate: at the limits and just beyond them."""


@st.composite
def seasons(draw: st.DrawFn) -> dict[str, Any]:
    """Two seasons that make a year."""
    amounts, months = number(Range.NOT_NEGATIVE), draw(st.integers(1, 119))
    lengths = (Decimal(months) / 10, Decimal(120 - months) / 10)
    return {"seasons": [{"monthly": draw(amounts), "months": str(length)} for length in lengths]}


@st.composite
def products(draw: st.DrawFn) -> dict[str, Any]:
    """Products that all state their weight the same way; shares miss one by half a per cent, gifts have no price."""
    stated = draw(st.sampled_from(["sales_share", "sales", "units"]))
    prices = st.integers(1, 10**6).map(lambda cents: f"{cents}e-2")
    weights = draw(st.lists(prices, min_size=1, max_size=4))
    if stated == "sales_share":
        rest = 1 + draw(st.sampled_from([Decimal("-0.005"), Decimal("-0.0011"), Decimal(0), Decimal("0.005")]))
        weights = ["0.2", "0.3", str(rest - Decimal("0.5"))]
    rows: list[dict[str, Any]] = []
    for weight in weights:
        by_margin = draw(st.booleans())
        free = st.just(0) if rows and by_margin else st.nothing()
        priced = {"price": draw(prices | free)} if stated == "units" or not by_margin else {}
        own = {"margin": draw(number(Range.MARGIN))} if by_margin else {"cost": draw(prices)}
        rows.append({stated: weight, **priced, **own})
    return {"products": rows}


TOGETHER = {"seasonal.year": seasons(), "unit_cost.weighted_margin": products()}
"""Inputs that hang together in a way which declarations of single inputs cannot say."""


@pytest.mark.parametrize("procedure", ESTIMATES)
@settings(max_examples=50)
@given(data=st.data())
def test_a_check_is_answered_as_a_second_computation_answers_it(procedure: str, data: st.DataObject) -> None:
    chosen: Any = data.draw(TOGETHER[procedure] if procedure in TOGETHER else inputs(CATALOGUE[procedure].inputs))
    read = Read(chosen)
    if procedure == "trend.year_on_year":
        assume(sum(read.all("recent_last_year")))
    covers = procedure == "verification.documents" and "sampled_share" not in read
    figures = st.integers(-(10**9), 10**9).map(Fraction)
    if not covers:
        estimate = ESTIMATES[procedure](read)
        figures |= st.sampled_from(NEAR).map(lambda factor: estimate * Fraction(factor))
    figure = str(written(data.draw(figures), 12))
    assume(len(figure) <= LONGEST and not (covers and Fraction(figure) == 0))
    line = data.draw(st.sampled_from(LINES))

    found = check(procedure, chosen, figure=figure, line=line)

    assert found == {"id": "only", **answered(procedure, chosen, Fraction(figure), line)}


def test_every_procedure_with_an_estimate_is_computed_twice() -> None:
    assert set(ESTIMATES) == {procedure.id for procedure in CATALOGUE.values() if not procedure.in_words}
