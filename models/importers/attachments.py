# SPDX-License-Identifier: Apache-2.0
"""Files of evidence that a workbook or case file names: looked for beside it, and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from models.importers import limits
from models.importers.gathering import shortened
from models.importers.parsed import Noticed, Observation, Problem, Read
from models.importers.places import Place
from models.labels import importing as labels
from models.terms import EvidenceId, Said


def with_files(read: Read, folder: Path) -> Read:
    """What was read with the files that lie in `folder`; a file that is not there is noticed, a wrong one a problem.

    Papers are often named that stay in their binder, so a missing file does not stop the import. A name that leads
    elsewhere, and a file that is empty or too large, do.
    """
    if read.case is None:
        return read
    named = {each.id: each.file for each in read.case.evidence if each.file is not None}
    problems = tuple(problem for id, name in named.items() for problem in _problems(read.files_at[id], name, folder))
    if problems:
        return replace(read, case=None, problems=problems)
    found = {id: folder / name for id, name in named.items() if (folder / name).is_file()}
    missing = tuple(_missing(read.files_at[id], id, name) for id, name in named.items() if id not in found)
    return replace(read, files=found, findings=(*read.findings, *missing))


def _problems(place: Place, name: str, folder: Path) -> Iterator[Problem]:
    if not _is_beside(name, folder):
        yield _problem(place, name, Said(labels.FILE_BESIDE), Said(labels.PUT_BESIDE))
        return
    size = (folder / name).stat().st_size if (folder / name).is_file() else None
    if size == 0:
        yield _problem(place, name, Said(labels.FILE_WITH_CONTENT), Said(labels.COPY_AGAIN))
    elif size is not None and size > limits.EVIDENCE_BYTES:
        megabytes = limits.EVIDENCE_BYTES // limits.MEGABYTE
        yield _problem(place, name, Said(labels.FILE_AT_MOST, {"megabytes": megabytes}), Said(labels.SHRINK_FILE))


def _is_beside(name: str, folder: Path) -> bool:
    """Within the folder, by name and by where links lead; Windows' way to write a path is none here.

    A name that the system cannot look up at all (too long, a ring of links) is no file beside this one either.
    """
    parts, elsewhere = PurePosixPath(name).parts, PureWindowsPath(name)
    if ".." in parts or "\\" in name or "\0" in name or PurePosixPath(name).is_absolute() or elsewhere.drive:
        return False
    try:
        (folder / name).is_file()
        return (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _problem(place: Place, name: str, expected: Said, mend: Said) -> Problem:
    return Problem(*place, shortened(name), expected, mend)


def _missing(place: Place, id: EvidenceId, name: str) -> Observation:
    return Observation(*place, Noticed.FILE, Said(labels.FILE_NOT_THERE, {"file": name, "evidence": id}))
