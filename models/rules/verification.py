# SPDX-License-Identifier: Apache-2.0
"""验证法: a figure against documents, counted things, bank and wallet flow, tax, and the debts that were found.

Source: `domain.md` §2.4 M01, M16, M17 and M22.
"""

from dataclasses import replace
from fractions import Fraction

from models.labels.rules import NO_COVERAGE
from models.labels.workings import COVERED, TOO_LITTLE
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.judgement import Judgement, Limits, against
from models.rules.numbers import Exact
from models.rules.sentences import Units, arithmetic, finished
from models.rules.working import Input, Term
from models.terms import Level, Said, Unit

WELL_COVERED = Fraction(80, 100)
HALF_COVERED = Fraction(50, 100)


def documents(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """A sample is scaled up to an estimate; without its share the documents only cover a part of the figure (M01)."""
    if given.has("sampled_share"):
        return against(given["supported"] / given["sampled_share"], figure, limits)
    if figure is None:
        return Judgement(working=given["supported"])
    if figure == 0:
        raise InputError(Fault.DIVISION_BY_ZERO, NO_COVERAGE, "figure")
    return _coverage(given["supported"] / Term(figure, Input("figure", Unit.MONEY)))


def _coverage(covered: Term) -> Judgement:
    """Bands of M01: a method from half of the figure on, without a remark from four fifths on."""
    coverage = covered.value
    counts = coverage >= HALF_COVERED
    judgement = Judgement(details={"coverage": coverage, "counts": counts}, counts=counts, working=covered)
    if not counts:
        return judgement
    return replace(judgement, level=Level.WITHIN if coverage >= WELL_COVERED else Level.WATCH)


def documents_said(given: Given, judgement: Judgement, units: Units) -> Said:
    """The estimate from a sample, else how much of the figure the documents cover."""
    if judgement.estimate is not None or not judgement.details:
        return arithmetic(given, judgement, units)
    template = COVERED if judgement.counts else TOO_LITTLE
    return finished(judgement, replace(units, figure=Unit.RATIO), template)


def count(given: Given) -> Term:
    """Things counted, at what each is worth (M01, physical count)."""
    return given.total_of("items", "quantity", "unit_value")


def bank_flow(given: Given) -> Term:
    """Credits less those that are no sales, with what customers still owe; then scaled to all accounts (M16)."""
    received = given["credits"] - given["own_transfers"] - given["loans_received"] - given["refunds"]
    received = received - given["private_receipts"] + given["receivables_change"]
    return received / given["account_share"] / given["months"]


def tax(given: Given) -> Term:
    """Tax back to invoiced sales, then to all sales (M17)."""
    return given["tax_paid"] / given["rate"] / given["invoiced_share"] / given["months"]


def debts(given: Given) -> Term:
    """All debts that were found (M22)."""
    return given.total_of("found", "balance")
