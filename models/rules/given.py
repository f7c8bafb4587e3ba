# SPDX-License-Identifier: Apache-2.0
"""Inputs after reading: typed access, so that a procedure reads like its formula."""

from collections.abc import Iterable, Mapping

from models.rules.numbers import Exact

Value = Exact | str | tuple[Exact, ...] | tuple["Given", ...] | Mapping[str, Exact] | None


class Given:
    """Values held to their declaration: what a procedure asks for is there, by default or by the reader's refusal."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Whether this alternative or optional input was given."""
        return self._values[name] is not None

    def __getitem__(self, name: str) -> Exact:
        value = self._values[name]
        if not isinstance(value, Exact):
            raise TypeError(name)
        return value

    def text(self, name: str) -> str:
        return str(self._values[name])

    def numbers(self, name: str) -> tuple[Exact, ...]:
        return tuple(entry for entry in self._entries(name) if isinstance(entry, Exact))

    def rows(self, name: str) -> tuple["Given", ...]:
        return tuple(entry for entry in self._entries(name) if isinstance(entry, Given))

    def amounts(self, name: str) -> Mapping[str, Exact]:
        value = self._values[name]
        if not isinstance(value, Mapping):
            raise TypeError(name)
        return value

    def _entries(self, name: str) -> tuple[object, ...]:
        value = self._values[name]
        if not isinstance(value, tuple):
            raise TypeError(name)
        return value

    def total_of(self, name: str, *columns: str) -> Exact:
        """Σ over the rows of the product of these columns."""
        return sum((product(row[column] for column in columns) for row in self.rows(name)), Exact(0))


def product(factors: Iterable[Exact]) -> Exact:
    result = Exact(1)
    for factor in factors:
        result *= factor
    return result
