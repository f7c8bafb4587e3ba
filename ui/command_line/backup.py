# SPDX-License-Identifier: Apache-2.0
"""`main.py backup FILE`: a consistent copy of the database, opened anew and verified before it gets its name."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import Told
from models.labels import keeping as words
from models.store import Access, Store, default_address
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
    """The exit status: 0, 1 if the copy does not hold or lacks evidence, 2 if a file is missing or in the way."""
    options = _options(arguments)
    voice = Voice(options.language)
    try:
        with Store.open(options.database or default_address(), access=Access.READ) as store:
            made = store.backup(Path(options.file).absolute())
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if options.json:
        plain = {"file": str(made.file), "entries": made.entries, "head": made.head, "files": plain_files(made.files)}
        write(sys.stdout, json.dumps(plain, ensure_ascii=False))
    else:
        facts = {"file": str(made.file), "entries": made.entries, "head": grouped(made.head)}
        write(sys.stdout, voice.say(Said(words.COPIED, facts)))
    tell_files(made.files, voice)
    return REFUSED if made.files else DONE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py backup", description="Copy the database and verify the copy.")
    parser.add_argument("file", metavar="FILE", help="where the copy goes; nothing is overwritten")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser.parse_args(arguments)
