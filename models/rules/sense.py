# SPDX-License-Identifier: Apache-2.0
"""What cannot be or is seldom so about inputs that a person enters; `evaluate` computes with them all the same."""

from collections.abc import Iterator, Mapping

from models.labels import sense as words
from models.presented import Check
from models.rules.assessment import Assessment
from models.rules.bounds import never_negative
from models.rules.numbers import Exact, exact_from
from models.terms import Said

HOURS_OF_A_DAY = 24
HOURS = frozenset({"hours_so_far", "hours_per_day"})
USUAL_MOST: Mapping[str, int] = {
    "trading_days": 31,
    "days": 31,
    "weekdays": 23,
    "weekend_days": 10,
    "credit_days": 366,
    "supplier_days": 366,
    "stock_days": 366,
    "months": 120,
}
"""Days of a month, of a year, and ten years: beyond it a number is looked at once more, and taken."""


def impossible(inputs: Mapping[str, object]) -> Said | None:
    """A day has 24 hours."""
    for name in inputs:
        if name in HOURS and exact_from(inputs[name], name) > HOURS_OF_A_DAY:
            return Said(words.HOURS_OF_A_DAY, {"field": f"inputs.{name}", "most": HOURS_OF_A_DAY})
    return None


def unusual(name: str, value: Exact) -> Said | None:
    """A caution beside a field; no refusal."""
    most = USUAL_MOST.get(name)
    return None if most is None or value <= most else Said(words.ABOVE_USUAL, {"most": most})


def cautions(check: Check, inputs: Mapping[str, object], assessment: Assessment) -> Iterator[Said]:
    """What about a whole check is seldom so."""
    so_far, per_day = (inputs.get(name) for name in ("hours_so_far", "hours_per_day"))
    if so_far is not None and per_day is not None and exact_from(so_far, "") > exact_from(per_day, ""):
        yield Said(words.MORE_HOURS_THAN_A_DAY)
    if assessment.estimate is not None and assessment.estimate < 0 and never_negative(check.line):
        yield Said(words.NEGATIVE_ESTIMATE)
