# SPDX-License-Identifier: Apache-2.0
"""A number that remembers how it was worked out: a formula computed once gives both the estimate and its sentence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction
from operator import add, mul, sub, truediv

from models.rules.numbers import Exact
from models.terms import Unit


@unique
class Sign(Enum):
    """The four kinds of arithmetic."""

    PLUS = "plus"
    MINUS = "minus"
    TIMES = "times"
    DIVIDED = "divided"


_COMPUTE: dict[Sign, Callable[[Exact, Exact], Exact]] = {
    Sign.PLUS: add,
    Sign.MINUS: sub,
    Sign.TIMES: mul,
    Sign.DIVIDED: truediv,
}
_NEUTRAL = {Sign.PLUS: 0, Sign.MINUS: 0, Sign.TIMES: 1, Sign.DIVIDED: 1}


@dataclass(frozen=True, slots=True)
class Input:
    """A number that was given, under its path as errors name it (`inputs.items[0].price`); no path is a constant."""

    path: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Combined:
    """Two numbers joined by a sign."""

    sign: Sign
    left: "Term"
    right: "Term"


@dataclass(frozen=True, slots=True)
class Listed:
    """The sum of a list of two or more, which a sentence may shorten."""

    parts: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A part of a list under its name."""

    name: str
    term: "Term"


@dataclass(frozen=True, slots=True)
class Term:
    """A value, unrounded, with its origin. A `usual` one is a default: where it changes nothing it is not said."""

    value: Exact
    origin: Input | Combined | Listed | Named
    usual: bool = False

    def __add__(self, other: "Term | int") -> "Term":
        return _combined(Sign.PLUS, self, _term(other))

    def __sub__(self, other: "Term | int") -> "Term":
        return _combined(Sign.MINUS, self, _term(other))

    def __mul__(self, other: "Term | int") -> "Term":
        return _combined(Sign.TIMES, self, _term(other))

    def __truediv__(self, other: "Term | int") -> "Term":
        return _combined(Sign.DIVIDED, self, _term(other))

    def __radd__(self, other: int) -> "Term":
        return _combined(Sign.PLUS, _term(other), self)

    def __rsub__(self, other: int) -> "Term":
        return _combined(Sign.MINUS, _term(other), self)

    def named(self, name: str | None) -> "Term":
        """The same number under a name, where there is one."""
        return Term(self.value, Named(name, self)) if name else self


def total(parts: Iterable[Term]) -> Term:
    """The sum of a list of at least one number; of one alone, that number itself."""
    listed = tuple(parts)
    if len(listed) == 1:
        return listed[0]
    return Term(sum((part.value for part in listed), Fraction(0)), Listed(listed))


def _term(value: Term | int) -> Term:
    return value if isinstance(value, Term) else Term(Fraction(value), Input("", Unit.QUANTITY), usual=True)


def _combined(sign: Sign, left: Term, right: Term) -> Term:
    if right.usual and right.value == _NEUTRAL[sign]:
        return left
    return Term(_COMPUTE[sign](left.value, right.value), Combined(sign, left, right))
