# SPDX-License-Identifier: Apache-2.0
"""What cannot be or is seldom so about inputs that a person enters; `evaluate` computes with them all the same."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from models.labels import sense as words
from models.presented import Check, Stated
from models.rules.assessment import Assessment
from models.rules.bounds import never_negative
from models.rules.directions import is_adverse
from models.rules.numbers import Exact, exact_from
from models.terms import LineKey, Said, Unit

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

FAR = 10
"""Times by which a typed figure differs from the one stated where a digit was likely dropped or typed twice."""


def impossible(inputs: Mapping[str, object]) -> Said | None:
    """A day has 24 hours, and one fact stands in no relation to itself."""
    for name in inputs:
        if name in HOURS and exact_from(inputs[name], name) > HOURS_OF_A_DAY:
            return Said(words.HOURS_OF_A_DAY, {"field": f"inputs.{name}", "most": HOURS_OF_A_DAY})
    facts = inputs.get("facts")
    told = [_told(fact) for fact in facts] if isinstance(facts, list | tuple) else []
    again = next((place for place, fact in enumerate(told) if fact in told[:place]), None)
    return None if again is None else Said(words.FACT_TWICE, {"field": f"inputs.facts[{again}].text"})


def _told(fact: object) -> str:
    """The words of a fact, whatever their spaces and capitals."""
    text = fact.get("text") if isinstance(fact, Mapping) else fact
    return " ".join(str(text).split()).casefold()


def unusual(name: str, value: Exact) -> Said | None:
    """A caution beside a field; no refusal."""
    most = USUAL_MOST.get(name)
    return None if most is None or value <= most else Said(words.ABOVE_USUAL, {"most": most})


def doubts_of_figure(figure: Stated, value: Decimal, unit: Unit) -> Iterator[Said]:
    """A number typed for a line that is far from the figure stated: most often a slip of the keys."""
    if not isinstance(figure, Decimal) or not figure:
        return
    rate = unit is Unit.RATIO
    if abs(value) >= FAR * abs(figure):
        yield Said(words.TEN_TIMES_RATE if rate else words.TEN_TIMES, {"figure": figure})
    elif value and FAR * abs(value) <= abs(figure):
        yield Said(words.A_TENTH_RATE if rate else words.A_TENTH, {"figure": figure})


def doubts_of_adopted(line: LineKey, proposal: Decimal | None, value: Decimal, unit: Unit) -> Iterator[Said]:
    """A recognised value on the borrower's side of the conservative one (`design.md` §3); the reason must bear it."""
    if proposal is not None and is_adverse(line, value, proposal):
        yield Said(words.MORE_FAVOURABLE_RATE if unit is Unit.RATIO else words.MORE_FAVOURABLE, {"value": proposal})


def cautions(check: Check, inputs: Mapping[str, object], assessment: Assessment) -> Iterator[Said]:
    """What about a whole check is seldom so."""
    so_far, per_day = (inputs.get(name) for name in ("hours_so_far", "hours_per_day"))
    if so_far is not None and per_day is not None and exact_from(so_far, "") > exact_from(per_day, ""):
        yield Said(words.MORE_HOURS_THAN_A_DAY)
    if assessment.estimate is not None and assessment.estimate < 0 and never_negative(check.line):
        yield Said(words.NEGATIVE_ESTIMATE)
