# SPDX-License-Identifier: Apache-2.0
"""`main.py restore FILE`: put a backup in the database's place, checked first; the old file is set aside."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from models.errors import Told
from models.labels import keeping as words
from models.store import default_address, restore
from models.terms import Said
from reports.voice import Voice
from ui.command_line.speaking import (
    DONE,
    LANGUAGES,
    REFUSED,
    grouped,
    plain_files,
    status_of,
    tell,
    tell_files,
    write,
)


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 if backup or evidence do not hold or the database is open, 2 if the backup is missing."""
    options = _options(arguments)
    voice = Voice(options.language)
    try:
        report, aside = restore(Path(options.file), options.database or default_address(), at=datetime.now(UTC))
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if options.json:
        plain = {"entries": report.entries, "head": report.head, "set_aside": None if aside is None else str(aside)}
        write(sys.stdout, json.dumps(plain | {"files": plain_files(report.files)}, ensure_ascii=False))
        return REFUSED if report.files else DONE
    write(sys.stdout, voice.say(Said(words.RESTORED, {"entries": report.entries, "head": grouped(report.head)})))
    if aside is not None:
        write(sys.stdout, voice.say(Said(words.SET_ASIDE, {"file": str(aside)})))
    tell_files(report.files, voice)
    return REFUSED if report.files else DONE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py restore", description="Put a backup in the database's place.")
    parser.add_argument("file", metavar="FILE", help="the backup")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser.parse_args(arguments)
