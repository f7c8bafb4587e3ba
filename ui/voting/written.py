# SPDX-License-Identifier: Apache-2.0
"""Terms of a loan as they would be typed into their fields."""

from decimal import Decimal


def written_amount(amount: Decimal) -> str:
    """Cents only where there are any."""
    return format(amount, ".0f") if amount == int(amount) else format(amount, ".2f")


def written_rate(rate: Decimal) -> str:
    """In percent, with every place: what a rate is read from."""
    return format((rate * 100).normalize(), "f") + "%"
