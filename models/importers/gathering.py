# SPDX-License-Identifier: Apache-2.0
"""Collects problems and findings while a file is read, one problem for one place."""

from collections.abc import Mapping

from models.importers import limits
from models.importers.parsed import Noticed, Observation, Problem, Read
from models.importers.places import Place
from models.presented import PresentedCase
from models.terms import EvidenceId, Said

_SHOWN = 80


def shortened(found: str | None) -> str | None:
    """The content for a message: one line, at most 80 characters."""
    if found is None:
        return None
    line = " ".join(found.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


class Gathering:
    """The problems and findings of one file, in the order met."""

    def __init__(self) -> None:
        self._problems: dict[tuple[str, str], Problem] = {}
        self._findings: dict[tuple[str, str, Noticed], Observation] = {}

    def problem(self, sheet: str, cell: str, found: str | None, expected: Said, mend: Said) -> None:
        """Note a problem; the first one of a place is its cause, later ones only its consequences."""
        self._problems.setdefault((sheet, cell), Problem(sheet, cell, shortened(found), expected, mend))

    def notice(self, sheet: str, cell: str, kind: Noticed, said: Said) -> None:
        self._findings.setdefault((sheet, cell, kind), Observation(sheet, cell, kind, said))

    @property
    def sound(self) -> bool:
        return not self._problems

    def result(self, case: PresentedCase | None, files_at: Mapping[EvidenceId, Place] | None = None) -> Read:
        """The case only when nothing is wrong."""
        problems = tuple(self._problems.values())
        return Read(
            case=None if problems else case,
            problems=problems[: limits.PROBLEMS],
            findings=tuple(self._findings.values())[: limits.PROBLEMS],
            unlisted=max(0, len(problems) - limits.PROBLEMS),
            files_at=files_at or {},
        )
