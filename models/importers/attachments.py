# SPDX-License-Identifier: Apache-2.0
"""Files of evidence that a workbook or case file names: looked for beside it, and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from models.importers import limits
from models.importers.parsed import Noticed, Observation, Problem, Read
from models.labels import importing as labels
from models.presented import Evidence
from models.terms import Said


def with_files(read: Read, folder: Path) -> Read:
    """What was read with the files that lie in `folder`; a file that is not there is noticed, a wrong one a problem.

    Papers are often named that stay in their binder, so a missing file does not stop the import. A name that leads
    elsewhere, and a file that is too large, do.
    """
    if read.case is None:
        return read
    named = [(each, each.file) for each in read.case.evidence if each.file is not None]
    problems = tuple(problem for each, name in named for problem in _problems(each, name, folder))
    if problems:
        return replace(read, case=None, problems=problems)
    found = {each.id: folder / name for each, name in named if (folder / name).is_file()}
    missing = tuple(_missing(each, name) for each, name in named if each.id not in found)
    return replace(read, files=found, findings=(*read.findings, *missing))


def _problems(evidence: Evidence, name: str, folder: Path) -> Iterator[Problem]:
    if not _is_beside(name, folder):
        yield _problem(evidence, name, Said(labels.FILE_BESIDE), Said(labels.PUT_BESIDE))
    elif (folder / name).is_file() and (folder / name).stat().st_size > limits.EVIDENCE_BYTES:
        megabytes = limits.EVIDENCE_BYTES // limits.MEGABYTE
        yield _problem(evidence, name, Said(labels.FILE_AT_MOST, {"megabytes": megabytes}), Said(labels.SHRINK_FILE))


def _is_beside(name: str, folder: Path) -> bool:
    """Within the folder, by name and by where links lead; Windows' way to write a path is none here."""
    parts, elsewhere = PurePosixPath(name).parts, PureWindowsPath(name)
    if ".." in parts or "\\" in name or "\0" in name or PurePosixPath(name).is_absolute() or elsewhere.drive:
        return False
    return (folder / name).resolve().is_relative_to(folder.resolve())


def _problem(evidence: Evidence, name: str, expected: Said, mend: Said) -> Problem:
    return Problem("", evidence.id, name[: limits.TEXT_LENGTH], expected, mend)


def _missing(evidence: Evidence, name: str) -> Observation:
    return Observation(
        "", evidence.id, Noticed.FILE, Said(labels.FILE_NOT_THERE, {"file": name, "evidence": evidence.id})
    )
