# SPDX-License-Identifier: Apache-2.0
"""Whatever the declaration allows is answered, in the form that is promised."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.catalogue import ALL, Procedure
from models.terms import Level
from tests.models.rules.asking import check
from tests.models.rules.drawing import inputs

MONEY, RATIO = re.compile(r"-?\d+\.\d{2}"), re.compile(r"-?\d+\.\d{6}")
SUMS = {"seasonal.year", "trend.year_on_year", "unit_cost.weighted_margin", "verification.documents"}
"""What declarations of single inputs cannot say: sums, equal lengths, and a figure that divides."""


@pytest.mark.parametrize("procedure", ALL, ids=lambda procedure: procedure.id)
@settings(max_examples=25)
@given(data=st.data())
def test_any_inputs_within_their_ranges_are_answered(procedure: Procedure, data: st.DataObject) -> None:
    figure = None if procedure.in_words else data.draw(st.integers(-(10**9), 10**9))

    found = check(procedure.id, data.draw(inputs(procedure.inputs)), figure=figure, line="P1")

    if "error" in found:
        assert procedure.id in SUMS
        assert found["error"]["code"] in {"out_of_range", "division_by_zero", "conflict", "missing"}
        return
    assert {"id", "level", "details"} <= set(found)
    assert found["level"] in {level.value for level in Level} | {None}
    assert "-0.00" not in found.values()
    for name, form in (("estimate", RATIO if procedure.id.startswith("unit_cost") else MONEY), ("deviation", RATIO)):
        assert found.get(name) is None or form.fullmatch(found[name])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=3), each, max_size=3),
    )
)
def test_nonsense_is_refused_without_a_crash(nonsense: object) -> None:
    for procedure in ("verification.count", "peer.level", "unit_cost.weighted_margin", "logic.relation"):
        assert "error" in check(procedure, nonsense)
        assert "error" in check(procedure, {"items": nonsense, "sample": nonsense})
