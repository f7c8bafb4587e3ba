# SPDX-License-Identifier: Apache-2.0
"""What the commands about files share: exit statuses, languages, and writing UTF-8 whatever the terminal says."""

import errno
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from models.errors import (
    FileExists,
    FileIsAFolder,
    FileIsMissing,
    FolderIsReadOnly,
    Told,
    UnsupportedDatabase,
    told,
)
from models.files import write_whole
from models.labels import importing, keeping
from models.snapshots.chain import FaultyFile
from models.terms import Said
from reports.voice import Voice

DONE, REFUSED, WRONG_INPUT = 0, 1, 2
WRONGLY_NAMED = (FileExists, FileIsAFolder, FileIsMissing, FolderIsReadOnly, UnsupportedDatabase)
LANGUAGES = ("zh_CN", "zh_TW", "en")


def write(stream: TextIO, text: str) -> None:
    """One line; half characters that UTF-8 cannot carry are shown as question marks."""
    if text:
        stream.buffer.write(f"{text}\n".encode("utf-8", "replace"))
        stream.flush()


def wrong_input(voice: Voice, sentence: Said) -> int:
    """Say on standard error what is wrong with what was asked for; the exit status."""
    write(sys.stderr, voice.say(sentence))
    return WRONG_INPUT


def put(file: Path, content: bytes, voice: Voice) -> int:
    """Write a file whole and print its SHA-256; the exit status."""
    try:
        write_whole(file, content)
    except OSError as error:
        return wrong_input(voice, unwritable(file, error))
    write(sys.stdout, sha256(content).hexdigest())
    return DONE


def tell(error: Told, voice: Voice) -> None:
    """An error in its three sentences on standard error."""
    telling = told(error)
    write(sys.stderr, " ".join(voice.say(sentence) for sentence in (telling.happened, telling.safe, telling.next)))


def tell_files(files: Iterable[FaultyFile], voice: Voice) -> None:
    """Files of evidence that do not hold, on standard error."""
    for file in files:
        write(sys.stderr, voice.say(Said(keeping.FILES[file.fault.value], {"file": file.name})))


def plain_files(files: Iterable[FaultyFile]) -> list[dict[str, str]]:
    """The same for programs."""
    return [{"file": file.name, "fault": file.fault.value} for file in files]


def unwritable(file: Path, error: OSError) -> Said:
    """Why a file was not written."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    return Said(importing.DISK_FULL if full else importing.CANNOT_WRITE, {"file": str(file)})


def status_of(error: Told) -> int:
    """2 where the person named the wrong file or address, 1 for every other refusal or failed check."""
    return WRONG_INPUT if isinstance(error, WRONGLY_NAMED) else REFUSED


def grouped(digest: str) -> str:
    """A digest in groups of eight, as the minutes print it."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
