# SPDX-License-Identifier: Apache-2.0
"""Where the parts of a case stand in their file, so that a contradiction between two of them can be shown."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from models.presented import Evidence
from models.terms import EvidenceId

Place = tuple[str, str]
"""Sheet and cell; for a case file an empty sheet and a path."""


class Places:
    """Places by what they hold: kind (`line`, `check` …), key, and optionally one field of it."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str, str], Place] = {}
        self._inside: dict[tuple[str, str, str], Callable[[str], Place]] = {}

    def note(self, kind: str, key: str, sheet: str, cell: str, field: str = "") -> None:
        """The first place of a thing is kept."""
        self._places.setdefault((kind, key, field), (sheet, cell))

    def note_inside(self, kind: str, key: str, field: str, where: Callable[[str], Place]) -> None:
        """What lies inside a field (`input:items[0].price`) is worked out when it is asked for."""
        self._inside.setdefault((kind, key, field), where)

    def of_files(self, evidence: Iterable[Evidence]) -> Mapping[EvidenceId, Place]:
        """Where the names of files stand."""
        return {each.id: self.of("evidence", each.id, "file") for each in evidence if each.file is not None}

    def of(self, kind: str, key: str, field: str = "") -> Place:
        """The place of the field (`evidence:E01`, `input:items[0].price`), else of the nearest thing around it."""
        head, _, inner = field.partition(":")
        where = self._inside.get((kind, key, head)) if inner else None
        if where is not None:
            return where(inner)
        for name in _from_inside(field):
            place = self._places.get((kind, key, name))
            if place is not None:
                return place
        return "", key


def _from_inside(field: str) -> Iterator[str]:
    """`input:items[0].price`, then `input:items[0]`, `input:items`, `input`, and the whole."""
    while field:
        yield field
        field = field[: max(0, *(field.rfind(mark) for mark in ":.["))]
    yield ""
