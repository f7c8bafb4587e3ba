# SPDX-License-Identifier: Apache-2.0
"""What reading a file gives: a whole case or none, every problem by its place, and what was noticed on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique
from pathlib import Path

from models.importers.places import Place
from models.presented import PresentedCase
from models.terms import EvidenceId, Said


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that must be mended before anything is stored.

    `sheet` is empty for the file as a whole and for case files; `cell` is `B7`, a range, or the path in a case file.
    `found` is the content as it stands there, shortened, or `None` where there is nothing.
    """

    sheet: str
    cell: str
    found: str | None
    expected: Said
    mend: Said


@unique
class Noticed(Enum):
    """Kinds of findings that do not prevent an import but that readers of the case should know of."""

    FORMULA = "formula"
    HIDDEN = "hidden"
    TOTAL = "total"
    AMOUNT = "amount"
    DATE = "date"
    NOT_READ = "not_read"
    REFERENCE = "reference"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Observation:
    """One finding at one place of the file."""

    sheet: str
    cell: str
    kind: Noticed
    said: Said


@dataclass(frozen=True, slots=True)
class Read:
    """`case` is there exactly when there is no problem. `unlisted` counts problems beyond the limit of the list."""

    case: PresentedCase | None
    problems: tuple[Problem, ...] = ()
    findings: tuple[Observation, ...] = ()
    unlisted: int = 0
    files: Mapping[EvidenceId, Path] = field(default_factory=dict)
    """Files of evidence that lie beside the file read."""
    files_at: Mapping[EvidenceId, Place] = field(default_factory=dict)
    """Where the file read names them."""


class Refused(Exception):
    """The file as a whole cannot be read: raised at the place found out and turned into a `Read` with one problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__("the file is refused")
        self.problem = problem
