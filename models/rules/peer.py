# SPDX-License-Identifier: Apache-2.0
"""同业比较法: a figure against other businesses of the trade (`domain.md` §2.4 M05)."""

from collections.abc import Sequence
from dataclasses import replace

from models.labels import workings as words
from models.rules.given import Given
from models.rules.judgement import Detail, Judgement, Limits, against
from models.rules.numbers import Exact
from models.rules.sentences import Units, result, shortened
from models.rules.working import Listed, Term
from models.terms import Said

ENOUGH_PEERS = 5


def level(given: Given, figure: Exact | None, limits: Limits) -> Judgement:
    """The median of the sample; a sample of fewer than five says something, but does not count as a method (M05)."""
    q1, median, q3 = _quartiles(given)
    sample = given.numbers("sample")
    counts = len(sample) >= ENOUGH_PEERS
    details: dict[str, Detail] = {"n": len(sample), "q1": q1, "q3": q3, "counts": counts}
    return replace(against(Term(median, Listed(sample)), figure, limits), details=details, counts=counts)


def level_said(given: Given, judgement: Judgement, units: Units) -> Said:
    """The sample, its middle half, and the median."""
    sample = given.numbers("sample")
    shown = shortened([result(each.value, units.figure) for each in sample], words.JOINED, words.AND_SO_ON)
    q1, median, q3 = (result(quartile, units.figure) for quartile in _quartiles(given))
    template = words.PEERS if judgement.counts else words.FEW_PEERS
    return Said(template, {"peers": len(sample), "sample": shown, "q1": q1, "q3": q3, "result": median})


def _quartiles(given: Given) -> tuple[Exact, Exact, Exact]:
    ordered = sorted(each.value for each in given.numbers("sample"))
    return quartile(ordered, 1), quartile(ordered, 2), quartile(ordered, 3)


def quartile(ordered: Sequence[Exact], which: int) -> Exact:
    """Linear interpolation between sorted values, as a spreadsheet's QUARTILE.INC; the second is the median."""
    whole, part = divmod(Exact(which * (len(ordered) - 1), 4), 1)
    if part == 0:
        return ordered[whole]
    return ordered[whole] + (ordered[whole + 1] - ordered[whole]) * part


def per_unit(given: Given) -> Term:
    """What peers make of one unit of size, times the client's size (M05)."""
    return given["metric"] * given["size"]
