# SPDX-License-Identifier: Apache-2.0
"""单位成本结构分析法: the margin of one product, and of all of them weighted by what each sells.

Source: `domain.md` §2.4 M10 and M14.
"""

from fractions import Fraction

from models.labels.rules import CONFLICT, MISSING, NO_DIVISOR, OUT_OF_RANGE, RANGES, SHARES_OF_ALL
from models.rules.fields import Range, Way
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.working import Term, total
from models.terms import Said

WEIGHTS = ("sales_share", "sales", "units")
WAYS = tuple(
    way
    for weight in WEIGHTS
    for way in (
        Way((weight, "price", "margin") if weight == "units" else (weight, "margin")),
        Way((weight, "price", "cost"), divisors=("price",)),
    )
)
"""How a product is stated: its weight, and a margin or price and cost; units weigh by their price in either case."""
SHARES_MAY_MISS_ONE_BY = Fraction(5, 1000)


def margin(given: Given) -> Term:
    """What is left of the price after the variable cost of a unit, over the price (M10)."""
    price = given["price"]
    return (price - total(part.named(name) for name, part in given.amounts("components").items())) / price


def weighted_margin(given: Given) -> Term:
    """The weight is a product's share of sales, its sales, or its units times its price; the same for all (M14)."""
    products = given.rows("products")
    weight = next(name for name in WEIGHTS if products[0].has(name))
    for at, product in enumerate(products):
        _require_weight(product, weight, f"inputs.products[{at}]")
    margins = [_margin(product, f"inputs.products[{at}]") for at, product in enumerate(products)]
    weights = [_weight(product, weight) for product in products]
    all_sales = total(weights)
    if weight == "sales_share" and abs(all_sales.value - 1) > SHARES_MAY_MISS_ONE_BY:
        raise InputError(Fault.OUT_OF_RANGE, SHARES_OF_ALL, "inputs.products")
    if all_sales.value == 0:
        raise InputError(Fault.DIVISION_BY_ZERO, NO_DIVISOR, "inputs.products")
    parts = zip(products, weights, margins, strict=True)
    weighted = total((share * each).named(product.name) for product, share, each in parts)
    return weighted if all_sales.value == 1 else weighted / all_sales


def _require_weight(product: Given, weight: str, path: str) -> None:
    other = next((name for name in WEIGHTS if name != weight and product.has(name)), None)
    if other is not None:
        raise InputError(Fault.CONFLICT, CONFLICT, f"{path}.{other}")
    if weight == "units" and not product.has("price"):
        raise InputError(Fault.MISSING, MISSING, f"{path}.price")


def _weight(product: Given, weight: str) -> Term:
    return product["units"] * product["price"] if weight == "units" else product[weight]


def _margin(product: Given, path: str) -> Term:
    """A margin, or price and cost; beside units a price is the weight's and may accompany a margin.

    Only a price that divides is held above 0: goods given away weigh nothing and have the margin that is stated.
    """
    if product.has("margin"):
        second = "cost" if product.has("cost") else "price"
        if product.has("cost") or (product.has("price") and not product.has("units")):
            raise InputError(Fault.CONFLICT, CONFLICT, f"{path}.{second}")
        return product["margin"]
    for name in ("price", "cost"):
        if not product.has(name):
            neither = "margin" if name == "price" and not product.has("cost") else name
            raise InputError(Fault.MISSING, MISSING, f"{path}.{neither}")
    price = product["price"]
    if not Range.POSITIVE.holds(price.value):
        allowed = Said(RANGES[Range.POSITIVE.value])
        raise InputError(Fault.OUT_OF_RANGE, OUT_OF_RANGE, f"{path}.price", range=allowed)
    return (price - product["cost"]) / price
