# SPDX-License-Identifier: Apache-2.0
"""Inputs after reading: typed access, so that a procedure reads like its formula."""

from collections.abc import Mapping

from models.rules.working import Term, total

Value = Term | str | tuple[Term, ...] | tuple["Given", ...] | Mapping[str, Term] | None


class Given:
    """Values held to their declaration: what a procedure asks for is there, by default or by the reader's refusal."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Whether this alternative or optional input was given."""
        return self._values[name] is not None

    def __getitem__(self, name: str) -> Term:
        value = self._values[name]
        if not isinstance(value, Term):
            raise TypeError(name)
        return value

    def text(self, name: str) -> str:
        return str(self._values[name])

    def numbers(self, name: str) -> tuple[Term, ...]:
        return tuple(entry for entry in self._entries(name) if isinstance(entry, Term))

    def rows(self, name: str) -> tuple["Given", ...]:
        return tuple(entry for entry in self._entries(name) if isinstance(entry, Given))

    def amounts(self, name: str) -> Mapping[str, Term]:
        value = self._values[name]
        if not isinstance(value, Mapping):
            raise TypeError(name)
        return value

    @property
    def name(self) -> str | None:
        """What a row is called, where it may have a name and has one."""
        name = self._values.get("name")
        return name if isinstance(name, str) else None

    def _entries(self, name: str) -> tuple[object, ...]:
        value = self._values[name]
        if not isinstance(value, tuple):
            raise TypeError(name)
        return value

    def total_of(self, name: str, column: str, *more: str) -> Term:
        """Σ over the rows of the product of these columns."""
        return total(row.product(column, *more).named(row.name) for row in self.rows(name))

    def product(self, column: str, *more: str) -> Term:
        """The product of these columns of a row."""
        result = self[column]
        for each in more:
            result *= self[each]
        return result
