# SPDX-License-Identifier: Apache-2.0
"""What `evaluate` answers, the shipped schema accepts; what the schema can say, it refuses as `evaluate` does."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from models.rules.catalogue import ALL, PRODUCT, Procedure
from models.rules.directions import DIRECTIONS, GROUPS_OF_LINES
from models.rules.fields import Range
from tests.models.rules.asking import answer
from tests.models.rules.drawing import inputs, number
from tests.models.rules.test_second_items import loans, votes
from tests.tools.evaluate_schema import FILE

SCHEMA = Draft202012Validator(json.loads(FILE.read_text(encoding="utf-8")))


def accepted(item: dict[str, Any]) -> bool:
    return SCHEMA.is_valid({"items": [item]})


LINES = st.one_of(
    st.sampled_from(
        [*DIRECTIONS, *GROUPS_OF_LINES, "ZZ", "A", "A9", "p1", "PM ", "P1.", "A7.x", "P3.1", "CC", "", None]
    ),
    st.builds(
        "{}.{}".format, st.sampled_from([*DIRECTIONS, *GROUPS_OF_LINES]), st.sampled_from(["1", "客户", "a b", "1.2"])
    ),
)
AMOUNTS = st.none() | number(Range.ANY)
NAMES = sorted({name for procedure in ALL for name in procedure.inputs.names} | {"surprise"})


@st.composite
def checks(draw: st.DrawFn) -> dict[str, Any]:
    """A check as it may be asked; now and then with an input too many, or one too few, or one without a value."""
    procedure = draw(st.sampled_from(ALL))
    given_inputs: Any = draw(inputs(procedure.inputs))
    for name, value in draw(
        st.dictionaries(st.sampled_from(NAMES), st.sampled_from([None, 1, "0.5"]), max_size=1)
    ).items():
        given_inputs[name] = value
    figure = {} if procedure.in_words else {"figure": draw(AMOUNTS)}
    return {"kind": "check", "procedure": procedure.id, "line": draw(LINES), "inputs": given_inputs, **figure}


@st.composite
def statements(draw: st.DrawFn) -> dict[str, Any]:
    """A statement of either kind; its seasons are the same half-years in every line that has any."""
    by_season = st.builds(
        lambda first, second: [{"monthly": first, "months": 6}, {"monthly": second, "months": 6}], AMOUNTS, AMOUNTS
    )
    lines = st.dictionaries(
        LINES.filter(lambda code: code is not None), st.one_of(AMOUNTS, AMOUNTS, by_season), max_size=3
    )
    kind = draw(st.sampled_from(["balance_sheet", "profit_and_loss"]))
    return {"kind": "statement", "statement": kind, "lines": draw(lines)}


@st.composite
def capacities(draw: st.DrawFn) -> dict[str, Any]:
    sides = {"disposable": AMOUNTS, "monthly": st.none() | st.lists(number(Range.ANY), min_size=2, max_size=2)}
    more = {"share": st.none() | number(Range.SHARE), "instalment": st.none() | number(Range.NOT_NEGATIVE)}
    return {
        "kind": "capacity",
        "annual_rate": draw(number(Range.NOT_NEGATIVE)),
        "months": draw(st.sampled_from([1, 2, "2"])),
        **draw(st.fixed_dictionaries({}, optional={**sides, **more})),
    }


@settings(max_examples=400)
@given(item=st.one_of(checks(), statements(), capacities(), loans(), votes()))
def test_what_is_answered_is_accepted(item: dict[str, Any]) -> None:
    item = {"id": "a", **item}

    assert "error" in answer(item) or accepted(item)


@settings(max_examples=200)
@given(item=st.one_of(statements(), capacities()))
def test_a_statement_and_a_capacity_are_accepted_only_if_answered(item: dict[str, Any]) -> None:
    """But for what must agree in numbers: as many months as entries."""
    item = {"id": "a", **item}
    code = answer(item).get("error", {}).get("code")

    assert code == "length" or accepted(item) is (code is None)


@settings(max_examples=200)
@given(line=LINES)
def test_a_line_is_accepted_only_if_known(line: str | None) -> None:
    item = {"id": "a", "kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1}, "line": line}

    assert accepted(item) is ("error" not in answer(item))


CHOOSING = [procedure for procedure in ALL if procedure.inputs.one_of]


@pytest.mark.parametrize("procedure", CHOOSING, ids=lambda procedure: procedure.id)
@settings(max_examples=100)
@given(data=st.data())
def test_of_alternatives_exactly_one_is_accepted_as_it_is_answered(procedure: Procedure, data: st.DataObject) -> None:
    """`null` is not given: the same for both."""
    some = st.sampled_from(["0.5", "0.5", None])
    free = dict.fromkeys(procedure.inputs.names - procedure.inputs.alternatives - {"denominator"}, "0.5")
    asked = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(sorted(procedure.inputs.alternatives), some)))
    item = {"id": "a", "kind": "check", "procedure": procedure.id, "inputs": {**free, **asked}}

    assert accepted(item) is ("error" not in answer(item))


@settings(max_examples=200)
@given(
    product=st.fixed_dictionaries(
        {}, optional=dict.fromkeys(sorted(PRODUCT.names - {"name"}), st.sampled_from(["0.5", 0, None]))
    )
)
def test_a_product_is_accepted_as_it_is_answered(product: dict[str, Any]) -> None:
    """But for sums: shares that come to one, and a weight at all."""
    item = {"id": "a", "kind": "check", "procedure": "unit_cost.weighted_margin", "inputs": {"products": [product]}}
    error = answer(item).get("error", {})

    assert error.get("field") == "inputs.products" or accepted(item) is not bool(error)
