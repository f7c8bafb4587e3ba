# SPDX-License-Identifier: Apache-2.0
"""The working of a check as a sentence, written down from the very terms that gave the estimate.

A sum that is multiplied or divided is finished first, as on paper: “114,000 + 126,000 − 120,000 = 120,000; ÷ 3 months”.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce

from models.labels import workings as words
from models.money import CENTS, QUANTITY_PLACES, RATIO_PLACES, decimal_from, rounded
from models.rules.given import Given
from models.rules.judgement import Judgement
from models.rules.numbers import Exact
from models.rules.working import Combined, Input, Listed, Named, Sign, Term
from models.terms import Said, Unit

SHOWN = 3
"""Entries of a longer list that are shown."""
_IN_LISTS = re.compile(r"\[\d+\]")
_GIVEN = {Unit.MONEY: words.EXACT, Unit.RATIO: words.RATE, Unit.QUANTITY: words.NUMBER}
_RESULTS = {
    Unit.MONEY: (words.AMOUNT, CENTS),
    Unit.RATIO: (words.RATE, RATIO_PLACES),
    Unit.QUANTITY: (words.QUANTITY, QUANTITY_PLACES),
}
_SIGNS = {Sign.PLUS: words.PLUS, Sign.MINUS: words.MINUS, Sign.TIMES: words.TIMES, Sign.DIVIDED: words.DIVIDED}
_GOES_ON = {Sign.TIMES: words.ON_TIMES, Sign.DIVIDED: words.ON_DIVIDED}
_SUMS = frozenset({Sign.PLUS, Sign.MINUS})


@dataclass(frozen=True, slots=True)
class Units:
    """What the figure measures, and what inputs called money stand for: the same, unless the formula changes the unit.

    A usual ratio of margins (`ratio.norm` on `PM`) has margins where it otherwise has amounts.
    """

    figure: Unit = Unit.MONEY
    money: Unit = Unit.MONEY


Sentence = Callable[[Given, Judgement, Units], Said]
"""What a procedure says of its result, without its own name."""


def arithmetic(_given: Given, judgement: Judgement, units: Units) -> Said:
    """The formula with its numbers, ending in the estimate."""
    return finished(judgement, units, words.RESULT)


def finished(judgement: Judgement, units: Units, template: str) -> Said:
    """The working and its result in a template of both; a number that was only read is its own result."""
    working = judgement.working
    if working is None:
        raise TypeError(template)
    alone = _alone(working, result(working.value, units.figure))
    if alone is not None:
        return alone
    steps, now = _running(working, units)
    steps.append(Said(template, {"working": now, "result": result(working.value, units.figure)}))
    return reduce(lambda before, after: Said(words.THEN, {"before": before, "after": after}), steps)


def _alone(working: Term, shown: Said) -> Said | None:
    """A number that was only read, with its word and name; `None` for one that was computed."""
    match working.origin:
        case Input() as origin:
            return _worded(working, origin, shown)
        case Named(name, inner) if isinstance(inner.origin, Input):
            return Said(words.NAMED, {"name": name, "term": _worded(inner, inner.origin, shown)})
        case _:
            return None


def result(value: Exact, unit: Unit) -> Said:
    """A computed number as an answer prints it: money to the cent, ratios and quantities to their places."""
    template, places = _RESULTS[unit]
    return Said(template, {"value": rounded(value, places)})


def shortened(entries: Sequence[object], joined: str, more: str) -> Said:
    """The entries in a row; of a longer list the first ones, and how many there are in all."""
    shown = Said(words.AMOUNT, {"value": entries[0]})
    for entry in entries[1:SHOWN]:
        shown = Said(joined, {"left": shown, "right": entry})
    return shown if len(entries) <= SHOWN else Said(more, {"shown": shown, "entries": len(entries)})


def _running(term: Term, units: Units) -> tuple[list[Said], Said]:
    """The steps that had to be finished before, and the step that is still open."""
    origin = term.origin
    if not isinstance(origin, Combined):
        return [], _written(term, units)
    steps, now = _running(origin.left, units)
    after = _right(origin, units)
    if origin.sign in _GOES_ON and _is_sum(origin.left):
        unit = units.money if _unit(origin.left) is Unit.MONEY else _unit(origin.left)
        steps.append(Said(words.RESULT, {"working": now, "result": result(origin.left.value, unit)}))
        return steps, Said(_GOES_ON[origin.sign], {"right": after})
    return steps, Said(_SIGNS[origin.sign], {"left": now, "right": after})


def _written(term: Term, units: Units, *, bracketed: bool = False) -> Said:
    """A part within one step, in brackets where the sign before it would otherwise take hold of its first number."""
    if bracketed:
        return Said(words.BRACKETS, {"inner": _written(term, units)})
    origin = term.origin
    if isinstance(origin, Input):
        return _leaf(term, origin, units)
    if isinstance(origin, Named):
        return Said(words.NAMED, {"name": origin.name, "term": _written(origin.term, units)})
    if isinstance(origin, Listed):
        return shortened([_written(part, units) for part in origin.parts], words.PLUS, words.MORE)
    first = _written(origin.left, units, bracketed=origin.sign in _GOES_ON and _is_sum(origin.left))
    return Said(_SIGNS[origin.sign], {"left": first, "right": _right(origin, units)})


def _right(origin: Combined, units: Units) -> Said:
    """What stands after a sign."""
    bracketed = _is_sum(origin.right) or (origin.sign is Sign.DIVIDED and _is_product(origin.right))
    return _written(origin.right, units, bracketed=bracketed)


def _leaf(term: Term, origin: Input, units: Units) -> Said:
    """A number as it was given, with its word."""
    unit = units.money if origin.unit is Unit.MONEY else origin.unit
    name = _name(origin)
    plain = name == "cost_rate" or (name == "ratio" and term.value > 1)  # the trade says 0.70, and 1.84 months' cost
    template = words.EXACT if plain else _GIVEN[unit]
    return _worded(term, origin, Said(template, {"value": decimal_from(term.value)}))


def _worded(term: Term, origin: Input, value: Said) -> Said:
    """The value with the word of its input; `n` decides between one and several."""
    known = words.INPUT_WORDS.get(_name(origin))
    return value if known is None else Said(known, {"value": value, "n": 1 if term.value == 1 else 2})


def _name(origin: Input) -> str:
    return _IN_LISTS.sub("", origin.path).removeprefix("inputs.")


def _is_sum(term: Term) -> bool:
    match term.origin:
        case Combined(sign):
            return sign in _SUMS
        case Listed():
            return True
        case Named(_, inner):
            return _is_sum(inner)
        case _:
            return False


def _is_product(term: Term) -> bool:
    return isinstance(term.origin, Combined) and term.origin.sign in _GOES_ON


def _unit(term: Term) -> Unit:
    """What a part of the working measures: money times anything is money, a quantity of a ratio is a quantity."""
    origin = term.origin
    if isinstance(origin, Input):
        return origin.unit
    if isinstance(origin, Named):
        return _unit(origin.term)
    if isinstance(origin, Listed):
        return _unit(origin.parts[0])
    if origin.sign is not Sign.TIMES:
        return _unit(origin.left)
    both = {_unit(origin.left), _unit(origin.right)}
    return next(unit for unit in (Unit.MONEY, Unit.QUANTITY, Unit.RATIO) if unit in both)
