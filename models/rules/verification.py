# SPDX-License-Identifier: Apache-2.0
"""验证法: a figure against documents, counted things, bank and wallet flow, tax, and the debts that were found."""

from dataclasses import replace
from fractions import Fraction

from models.labels.rules import NO_COVERAGE
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.judgement import Judgement, Limits, against
from models.rules.numbers import Exact
from models.terms import Level

WELL_COVERED = Fraction(80, 100)
HALF_COVERED = Fraction(50, 100)


def documents(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """A sample is scaled up to an estimate; without its share the documents only cover a part of the figure."""
    if given.has("sampled_share"):
        return against(given["supported"] / given["sampled_share"], figure, limits)
    if figure is None:
        return Judgement()
    if figure == 0:
        raise InputError(Fault.DIVISION_BY_ZERO, NO_COVERAGE, "figure")
    return _coverage(given["supported"] / figure)


def _coverage(coverage: Exact) -> Judgement:
    counts = coverage >= HALF_COVERED
    judgement = Judgement(details={"coverage": coverage, "counts": counts}, counts=counts)
    if not counts:
        return judgement
    return replace(judgement, level=Level.WITHIN if coverage >= WELL_COVERED else Level.WATCH)


def count(given: Given) -> Exact:
    return given.total_of("items", "quantity", "unit_value")


def bank_flow(given: Given) -> Exact:
    """Credits that are no sales are taken out; what customers still owe is added; then scaled to all accounts."""
    foreign = given["own_transfers"] + given["loans_received"] + given["refunds"] + given["private_receipts"]
    received = given["credits"] - foreign + given["receivables_change"]
    return received / given["account_share"] / given["months"]


def tax(given: Given) -> Exact:
    return given["tax_paid"] / given["rate"] / given["invoiced_share"] / given["months"]


def debts(given: Given) -> Exact:
    return given.total_of("found", "balance")
