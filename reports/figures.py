# SPDX-License-Identifier: Apache-2.0
"""How numbers look in a language: grouped money, percentages, headline amounts; missing is not zero."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from models.labels import mark
from models.money import rounded
from models.presented import NotApplicable
from reports.words import Words

MISSING = "—"
MINUS = "−"
PERCENT_PLACES = 3
"""Of a share that is shown as a percentage with one place."""
_GIVEN_PLACES = 6
_SMALL_PLACES = 12
Number = Decimal | Fraction | int
Shown = Number | NotApplicable | None
"""What a figure may be when it is shown."""

_NOT_APPLICABLE = mark("Figures", "n/a")
_YUAN = mark("Figures", "{amount} yuan")
_TEN_THOUSAND_YUAN = mark("Figures", "{amount} ten thousand yuan")
_POINTS = mark("Figures", "{amount} pp")


def written(value: Number, places: int, *, signed: bool = False) -> str:
    """Rounded half-up to `places`, in groups of three, with a real minus sign and no signed zero."""
    number = rounded(value if isinstance(value, Fraction) else Decimal(value), places)
    text = f"{abs(number):,.{places}f}"
    if number == 0:
        return text
    if number < 0:
        return MINUS + text
    return "+" + text if signed else text


def _trimmed(value: Number, places: int = 4, least: int = 0) -> str:
    """Up to `places`, as many as are there; if any, then at least `least`."""
    whole, _, part = written(value, places).partition(".")
    part = part.rstrip("0")
    return f"{whole}.{part:0<{least}}" if part else whole


def _of_hundred(percent: Fraction) -> str:
    """To four places; a smaller rate with the places that it needs."""
    shown = _trimmed(percent)
    return _trimmed(percent, _SMALL_PLACES) if shown == "0" and percent else shown


def _as_given(value: Number, places: int, least: int = 0) -> str:
    """All places of a number that a person would have typed; of one that was computed, `places`."""
    typed = (Fraction(value) * 10**_GIVEN_PLACES).denominator == 1
    return _trimmed(value, _GIVEN_PLACES if typed else places, least)


class Figures:
    """The figures' part of a voice; every method takes *missing* and *not applicable* too."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._in_ten_thousands = words.text(_TEN_THOUSAND_YUAN) != _TEN_THOUSAND_YUAN

    def _shown(self, value: Shown, write: Callable[[Number], str]) -> str:
        if value is None:
            return MISSING
        if isinstance(value, NotApplicable):
            return self._words.text(_NOT_APPLICABLE)
        return write(value)

    def _apart(self, one: Shown, other: Shown, places: int) -> Decimal | None:
        """The difference of two numbers as they are shown, so that the three add up; nothing without both."""
        if one is None or other is None or isinstance(one, NotApplicable) or isinstance(other, NotApplicable):
            return None
        first, second = (rounded(Fraction(each), places) for each in (one, other))
        return first - second

    def money(self, value: Shown, *, signed: bool = False) -> str:
        """Whole yuan, for tables: `62,000`."""
        return self._shown(value, lambda number: written(number, 0, signed=signed))

    def cents(self, value: Shown, *, signed: bool = False) -> str:
        """Yuan with two places, for paper: `62,000.00`."""
        return self._shown(value, lambda number: written(number, 2, signed=signed))

    def wan(self, value: Shown) -> str:
        """A headline amount: `5.50 万元`, in English `55,000 yuan`."""
        return self._shown(value, self._headline)

    def _headline(self, value: Number) -> str:
        if self._in_ten_thousands:
            exact = value if isinstance(value, Fraction) else Fraction(value)
            return self._words.text(_TEN_THOUSAND_YUAN).format(amount=written(exact / 10_000, 2))
        return self._words.text(_YUAN).format(amount=written(value, 0))

    def percent(self, value: Shown, *, signed: bool = True) -> str:
        """A deviation, its sign always shown: 0.142 → `+14.2%`."""
        return self._shown(value, lambda number: written(Fraction(number) * 100, 1, signed=signed) + "%")

    def money_apart(self, one: Shown, other: Shown) -> str:
        """How far an amount is above another, of both as `money` shows them: 210 and 202.50 → `+7`."""
        return self.money(self._apart(one, other, 0), signed=True)

    def points_apart(self, one: Shown, other: Shown) -> str:
        """How far a percentage is above another, of both as they are shown: 0.38 and 0.354 → `+2.6 pp`."""
        apart = self._apart(one, other, PERCENT_PLACES)
        if apart is None:
            return MISSING
        return self._words.text(_POINTS).format(amount=written(apart * 100, 1, signed=True))

    def ratio(self, value: Shown) -> str:
        """A ratio, without a sign for what is above zero: 0.354 → `35.4%`."""
        return self.percent(value, signed=False)

    def exact(self, value: Shown) -> str:
        """An amount as it was given, with its cents in pairs: `62,000`, `0.70`, `0.085`."""
        return self._shown(value, lambda number: _as_given(number, 2, least=2))

    def number(self, value: Shown) -> str:
        """A number as it was given: `1.5`."""
        return self._shown(value, lambda number: _as_given(number, 4))

    def rate(self, value: Shown) -> str:
        """A rate as it was given: 0.5161 → `51.61%`; one that is not nothing is never `0%`."""
        return self._shown(value, lambda number: _of_hundred(Fraction(number) * 100) + "%")

    def quantity(self, value: Shown) -> str:
        """Up to four places, without zeros at the end: `12.5`."""
        return self._shown(value, _trimmed)
