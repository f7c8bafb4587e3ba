# SPDX-License-Identifier: Apache-2.0
"""The process in which foreign files are read: little memory, little time, no files written."""

import sys
from datetime import date
from pathlib import Path

from models.importers import limits
from models.importers.case_file import read_case_file_here
from models.importers.message import encode_read
from models.importers.parsed import Read
from models.importers.preflight import refusal
from models.importers.workbook_reading import read_workbook_here
from models.labels import importing as words

OUTPUT_BYTES = 8 * limits.MEGABYTE
_OPEN_FILES = 32


def main(path: str, today: str) -> None:
    """Read one file and write what came of it on standard output; `today` is the day of the import, or empty."""
    confine()
    try:
        message = encode_read(read(Path(path), date.fromisoformat(today) if today else None))
        if len(message) > OUTPUT_BYTES:
            message = encode_read(too_much())
    except (MemoryError, RecursionError):
        message = encode_read(too_much())
    sys.stdout.buffer.write(message)


def read(path: Path, today: date | None) -> Read:
    return read_case_file_here(path, today) if path.suffix.casefold() == ".json" else read_workbook_here(path, today)


def too_much() -> Read:
    megabytes = limits.CHILD_BYTES // limits.MEGABYTE
    refused = refusal(
        words.TAKES_TOO_LONG, words.SPLIT_OR_SHRINK, None, seconds=limits.CHILD_SECONDS, megabytes=megabytes
    )
    return Read(None, (refused.problem,))


def confine() -> None:
    """Set the limits of this process; where the system has none, the parent's clock remains."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (does not exist on Windows)

    for kind, most in (
        (resource.RLIMIT_AS, limits.CHILD_BYTES),
        (resource.RLIMIT_CPU, limits.CHILD_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
