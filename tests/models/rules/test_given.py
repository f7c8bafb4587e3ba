# SPDX-License-Identifier: Apache-2.0
"""A procedure that asks for what it did not declare is a bug, told at once."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from models.rules.given import Given
from models.rules.working import Input, Term
from models.terms import Unit


@pytest.mark.parametrize(
    "ask",
    [
        lambda given: given["name"],
        lambda given: given.numbers("price"),
        lambda given: given.rows("name"),
        lambda given: given.amounts("price"),
    ],
)
def test_asking_for_another_kind_of_value_fails_at_once(ask: Callable[[Given], object]) -> None:
    with pytest.raises(TypeError):
        ask(Given({"name": "bag", "price": Term(Fraction(5), Input("price", Unit.MONEY))}))
