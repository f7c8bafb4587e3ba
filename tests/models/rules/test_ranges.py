# SPDX-License-Identifier: Apache-2.0
"""Every number of every procedure is held to the range that the paragraph *Ranges* of methods.md gives its name."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.models.rules.asking import check

WORKED = json.loads((Path(__file__).parents[2] / "data" / "worked_procedures.json").read_text(encoding="utf-8"))
PROBES = ("-1e9", "-1.000001", "-1", "-0.000001", "0", "-0", "0.000001", "0.999999", "1", "1.000001", "1e9")
Place = tuple[str | int, ...]

RANGES: dict[str, tuple[Callable[[Fraction], bool], str]] = {
    "in (0, 1]": (
        lambda value: 0 < value <= 1,
        "sampled_share account_share invoiced_share staff_share share yield rate commission_rate",
    ),
    "in [0, 1]": (lambda value: 0 <= value <= 1, "unpaid_share credit_share sales_share"),
    "in [0, 1)": (lambda value: 0 <= value < 1, "allowance"),
    "< 1": (lambda value: value < 1, "margin"),
    "> -1": (lambda value: value > -1, "markup"),
    ">= -1": (lambda value: value >= -1, "growth"),
    "> 0": (
        lambda value: value > 0,
        "cost_rate months hours_so_far piece_rate hourly_rate hours_per_unit per_unit used_before",
    ),
    "any": (
        lambda _value: True,
        "computed base sample period_profit monthly_profit initial_equity monthly_disposable receivables_change",
    ),
}
BY_NAME = {name: holds for holds, names in RANGES.values() for name in names.split()}
DIVIDES_IN = {("unit_cost.margin", "price"), ("unit_cost.weighted_margin", "price")}
"""A price is a divisor there; beside a stated margin nothing is divided by it."""


def numbers(value: object, place: Place = ()) -> Iterator[Place]:
    """The places of all numbers inside inputs."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from numbers(each, (*place, name))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from numbers(each, (*place, at))
    elif place[-1] != "name":
        yield place


def allowed(procedure: str, place: Place, value: Fraction, beside: object) -> bool:
    name = next(str(step) for step in reversed(place) if isinstance(step, str))
    if (procedure, name) in DIVIDES_IN and not (isinstance(beside, dict) and "margin" in beside):
        return value > 0
    return BY_NAME[name](value) if name in BY_NAME else value >= 0


def path(place: Place) -> str:
    return "inputs" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: worked["procedure"])
def test_a_number_outside_its_range_is_refused_and_none_within_it(worked: dict[str, Any]) -> None:
    for place in numbers(worked["inputs"]):
        for probe in PROBES:
            inputs = deepcopy(worked["inputs"])
            inside = inputs
            for step in place[:-1]:
                inside = inside[step]
            inside[place[-1]] = probe

            found = check(worked["procedure"], inputs, figure=1).get("error", {})

            refused = (found.get("code"), found.get("field")) == ("out_of_range", path(place))
            assert refused is not allowed(worked["procedure"], place, Fraction(probe), inside), (place, probe, found)


def test_every_named_range_is_probed_in_some_procedure() -> None:
    probed = {step for worked in WORKED for place in numbers(worked["inputs"]) for step in place}

    assert set(BY_NAME) <= probed
