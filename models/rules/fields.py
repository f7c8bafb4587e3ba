# SPDX-License-Identifier: Apache-2.0
"""Inputs declared as data: names, ranges, defaults, alternatives. Forms and the JSON schema are built from them too."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction

from models.rules.numbers import Exact
from models.terms import Unit


@unique
class Range(Enum):
    """Which numbers an input may take; the words are in `models.labels.rules.RANGES`."""

    ANY = "any"
    NOT_NEGATIVE = "not_negative"
    POSITIVE = "positive"
    SHARE = "share"
    PART = "part"
    ALLOWANCE = "allowance"
    MARGIN = "margin"
    MARKUP = "markup"
    GROWTH = "growth"

    def holds(self, value: Exact) -> bool:
        return _HOLDS[self](value)


_HOLDS: dict[Range, Callable[[Exact], bool]] = {
    Range.ANY: lambda _value: True,
    Range.NOT_NEGATIVE: lambda value: value >= 0,
    Range.POSITIVE: lambda value: value > 0,
    Range.SHARE: lambda value: 0 < value <= 1,
    Range.PART: lambda value: 0 <= value <= 1,
    Range.ALLOWANCE: lambda value: 0 <= value < 1,
    Range.MARGIN: lambda value: value < 1,
    Range.MARKUP: lambda value: value > -1,
    Range.GROWTH: lambda value: value >= -1,
}


@dataclass(frozen=True, slots=True)
class Number:
    """One number. With a default it may be left out; `optional` without one, `None` then stands."""

    name: str
    range: Range = Range.NOT_NEGATIVE
    unit: Unit = Unit.MONEY
    default: Exact | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """A list of at least one number."""

    name: str
    range: Range = Range.NOT_NEGATIVE
    unit: Unit = Unit.MONEY


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is not blank; with `choices` one of them. A default makes it optional, as `optional` does."""

    name: str
    choices: tuple[str, ...] = ()
    default: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of at least `least` rows, each with inputs of its own; a row that may be `plain` can be a mere text."""

    name: str
    row: "Inputs"
    least: int = 1
    plain: str | None = None
    """The input which a row that is only a text stands for."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """At least one amount, each under a free name."""

    name: str
    range: Range = Range.NOT_NEGATIVE
    unit: Unit = Unit.MONEY


Input = Number | Numbers | Text | Rows | Amounts


@dataclass(frozen=True, slots=True)
class OneOf:
    """Exactly one of the alternatives is given, whole; each alternative is a set of input names."""

    alternatives: tuple[tuple[str, ...], ...]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(name for alternative in self.alternatives for name in alternative)


@dataclass(frozen=True, slots=True)
class Way:
    """Names that are given together, and none of the other ways' names; some of them divide when given so."""

    names: tuple[str, ...]
    divisors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """All inputs of a procedure or of a row, in the order in which a form shows them."""

    fields: tuple[Input, ...]
    one_of: tuple[OneOf, ...] = ()
    ways: tuple[Way, ...] = ()
    """Where alternatives share a name: each way to state a row whole. The procedure holds rows to them."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(field.name for field in self.fields)

    @property
    def alternatives(self) -> frozenset[str]:
        """Names that are compulsory only within the alternative that was chosen."""
        return frozenset().union(*(group.names for group in self.one_of))


def inputs(*fields: Input, one_of: tuple[OneOf, ...] = (), ways: tuple[Way, ...] = ()) -> Inputs:
    return Inputs(fields, one_of, ways)


def one_of(*alternatives: str | tuple[str, ...]) -> OneOf:
    """`one_of("margin", ("price", "cost"))`: a margin, or both a price and a cost."""
    return OneOf(tuple((each,) if isinstance(each, str) else each for each in alternatives))


def money(name: str, default: int | None = None) -> Number:
    """An amount that is not negative."""
    return Number(name, default=None if default is None else Fraction(default))


def signed(name: str, default: int | None = None, unit: Unit = Unit.MONEY) -> Number:
    """An amount that may be negative: profits, changes, equity."""
    return Number(name, Range.ANY, unit, None if default is None else Fraction(default))


def quantity(name: str, default: int | None = None) -> Number:
    return Number(name, unit=Unit.QUANTITY, default=None if default is None else Fraction(default))


def divisor(name: str, default: int | None = None, unit: Unit = Unit.QUANTITY) -> Number:
    """A number that divides, hence more than zero."""
    return Number(name, Range.POSITIVE, unit, None if default is None else Fraction(default))


def ratio(name: str, allowed: Range, default: int | None = None, *, optional: bool = False) -> Number:
    """A share, rate or margin as a plain decimal: 0.28 is 28 %."""
    return Number(name, allowed, Unit.RATIO, None if default is None else Fraction(default), optional)


def share(name: str, default: int | None = None, *, optional: bool = False) -> Number:
    """A share that divides: more than 0, at most 1."""
    return ratio(name, Range.SHARE, default, optional=optional)
