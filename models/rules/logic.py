# SPDX-License-Identifier: Apache-2.0
"""逻辑检验法: what was said against what the statements give, in numbers or in words (`domain.md` §2.4 M12, M21)."""

from models.rules.given import Given
from models.rules.working import Term


def bank_balance(given: Given) -> Term:
    """What should lie in the bank since the last large purchase (M12)."""
    return given["monthly_disposable"] * given["months"]


def stated(given: Given) -> Term:
    """What the statements give, for a figure that the client stated (M21)."""
    return given["computed"]
