# SPDX-License-Identifier: Apache-2.0
"""Monthly averages typed beside seasons: the program computes with what the seasons make, hence tells what differs."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from models.labels import case_findings as words
from models.money import CENTS, decimal_from, rounded
from models.presented import MONTHLY_AVERAGE, Apportioned, LineEntry, PresentedCase
from models.rules.figures import Table, at
from models.rules.numbers import Exact
from models.terms import Said, Unit

PLACES_OF_A_RATE = 3
"""As a rate is printed: one place of a percentage."""


def average_findings(case: PresentedCase, declared: Table, tested: Table) -> Iterator[Said]:
    """What was told, and what was verified, each against the average that is computed in its place.

    Where the seasons are not stated, or not all of them, the average typed is the one that counts or none does.
    """
    for line in case.lines:
        for figure in line.figures:
            if figure.basis != MONTHLY_AVERAGE:
                continue
            found = (
                (figure.declared, at(declared, line.key, MONTHLY_AVERAGE)),
                (figure.verified, at(tested, line.key, MONTHLY_AVERAGE)),
            )
            told: list[Said] = []
            for typed, made in found:
                said = None if typed is None or made is None else _said(line, typed, made)
                if said is not None and said not in told:
                    told.append(said)
            yield from told


def _said(line: LineEntry, typed: Apportioned, made: Exact) -> Said | None:
    rate = line.unit is Unit.RATIO
    computed = decimal_from(made) if rate else rounded(made, CENTS)
    if isinstance(typed, Decimal | Fraction) and _agree(typed, made, rate=rate):
        return None
    template = words.AVERAGE_RATE_DIFFERS if rate else words.AVERAGE_DIFFERS
    return Said(template, {"line": line.label, "stated": typed, "computed": computed})


def _agree(typed: Decimal | Fraction, made: Exact, *, rate: bool) -> bool:
    """To the cent, a rate to the places at which it was written down; what the program apportioned itself is exact."""
    exponent = typed.as_tuple().exponent if isinstance(typed, Decimal) else -PLACES_OF_A_RATE
    places = min(max(0, -int(exponent)), PLACES_OF_A_RATE) if rate else CENTS
    return rounded(made, places) == rounded(typed, places)
