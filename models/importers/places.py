# SPDX-License-Identifier: Apache-2.0
"""Where the parts of a case stand in their file, so that a contradiction between two of them can be shown."""

from collections.abc import Iterable, Mapping

from models.presented import Evidence
from models.terms import EvidenceId

Place = tuple[str, str]
"""Sheet and cell; for a case file an empty sheet and a path."""


class Places:
    """Places by what they hold: kind (`line`, `check` …), key, and optionally one field of it."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str, str], Place] = {}

    def note(self, kind: str, key: str, sheet: str, cell: str, field: str = "") -> None:
        """The first place of a thing is kept."""
        self._places.setdefault((kind, key, field), (sheet, cell))

    def of_files(self, evidence: Iterable[Evidence]) -> Mapping[EvidenceId, Place]:
        """Where the names of files stand."""
        return {each.id: self.of("evidence", each.id, "file") for each in evidence if each.file is not None}

    def of(self, kind: str, key: str, field: str = "") -> Place:
        """The place of the field (`evidence:E01`), else of what it belongs to, else of the whole."""
        for name in (field, field.partition(":")[0], ""):
            place = self._places.get((kind, key, name))
            if place is not None:
                return place
        return "", key
