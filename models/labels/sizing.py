# SPDX-License-Identifier: Apache-2.0
"""Sentences about what may be lent and what the instalment stands."""

from models.labels import mark

SALES_FALL = mark("Sizing", "Sales −{size:quantity}%")
MARGIN_FALLS = mark("Sizing", "Margin −{size:quantity} points")
DEBTORS_FAIL = mark("Sizing", "Debtors fail: {size:money}")

BINDING = mark(
    "Sizing",
    "Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}.",
)
BINDING_ABOVE = mark(
    "Sizing",
    "Binding: {cap}, {amount:money} yuan; supported {supported:money}, in every month {even:money}; "
    "{asked:money} is above: {caps}.",
)
CAP_IS_OPEN = mark("Sizing", "{cap} is not known, for want of: {lacks}; what binds is the lowest of those known.")
CAP_MAKES_NONE = mark("Sizing", "{cap} cannot be computed from these figures; what binds is the lowest of those known.")
EXPOSURE_NOT_STATED = mark(
    "Sizing",
    "The other credit of borrower, spouse and connected firms is not stated: tier and authority go by the amount asked"
    " for alone.",
)
REPLACED = mark("Sizing", "{replaced:cents} a month of the loan it pays off are added back to disposable cash.")
STRESS = mark("Sizing", "Stress, instalments of disposable cash: {tests}.")
TEST = mark("Sizing", "{supposed} {ratio:ratio} (above)")
TEST_PASSED = mark("Sizing", "{supposed} {ratio:ratio}")
"""A supposition under which no month is above its ceiling; under the one before some month is."""
