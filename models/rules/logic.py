# SPDX-License-Identifier: Apache-2.0
"""逻辑检验法: what was said against what the statements give, in numbers or in words."""

from models.rules.given import Given
from models.rules.numbers import Exact


def bank_balance(given: Given) -> Exact:
    """What should lie in the bank since the last large purchase."""
    return given["monthly_disposable"] * given["months"]


def stated(given: Given) -> Exact:
    return given["computed"]
