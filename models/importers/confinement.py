# SPDX-License-Identifier: Apache-2.0
"""Starts the process that reads a foreign file and takes its answer; whatever happens there, this process goes on."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from models.importers import limits
from models.importers.attachments import with_files
from models.importers.message import decode_read
from models.importers.parsed import Read
from models.importers.preflight import refusal
from models.labels import importing as words

_ROOT = Path(__file__).parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from models.importers.child import main; main(*sys.argv[2:])"
_GRACE_SECONDS = 5
"""Wall time beyond the processor time, for a machine that is busy."""


def read_workbook(path: Path) -> Read:
    """Read an officer's workbook (.xlsx)."""
    return read_case(path)


def read_case_file(path: Path) -> Read:
    """Read a case file (.json)."""
    return read_case(path)


def read_case(path: Path, today: date | None = None) -> Read:
    """Read a workbook or case file by the ending of its name; an answer comes in at most 25 seconds.

    Files of evidence that it names are looked for beside it. `today` is the day of the import: what is dated later is
    told.
    """
    if not path.is_file():
        return Read(None, (refusal(words.A_FILE, words.CHECK_PLACE if path.exists() else words.CHECK_NAME).problem,))
    try:
        answer = subprocess.run(  # noqa: S603 (our own interpreter and code; the path is an argument, never a command)
            [
                sys.executable,
                "-I",
                "-B",
                "-c",
                _START,
                str(_ROOT),
                str(path.absolute()),
                today.isoformat() if today else "",
            ],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limits.CHILD_SECONDS + _GRACE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _refused(words.TAKES_TOO_LONG, words.SPLIT_OR_SHRINK)
    if answer.returncode:
        killed = answer.returncode < 0
        return (
            _refused(words.TAKES_TOO_LONG, words.SPLIT_OR_SHRINK)
            if killed
            else _refused(words.READABLE, words.FETCH_AGAIN)
        )
    try:
        return with_files(decode_read(answer.stdout), path.parent)
    except ValueError:
        return _refused(words.READABLE, words.FETCH_AGAIN)


def _refused(expected: str, mend: str) -> Read:
    megabytes = limits.CHILD_BYTES // limits.MEGABYTE
    return Read(None, (refusal(expected, mend, None, seconds=limits.CHILD_SECONDS, megabytes=megabytes).problem,))
