# SPDX-License-Identifier: Apache-2.0
"""`main.py export CASE FILE`: write a stored case as a workbook or case file, by the ending of the name.

Its files of evidence are laid beside it under the names that it gives them.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import Told
from models.files import write_whole
from models.labels import importing as words
from models.presented import PresentedCase
from models.terms import Said
from reports.voice import Voice
from ui.command_line import shelf
from ui.command_line.speaking import DONE, LANGUAGES, WRONG_INPUT, status_of, tell, unwritable, write


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 where the database refuses, 2 for no such case or a file that cannot be written."""
    options = _options(arguments)
    voice = Voice(options.language)
    try:
        sentence = _export(options.case, Path(options.file), options.database)
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if sentence is None:
        return DONE
    write(sys.stderr, voice.say(sentence))
    return WRONG_INPUT


def _export(number: str, file: Path, database: str | None) -> Said | None:
    ending = file.suffix.casefold()
    if ending not in {".xlsx", ".json"}:
        return Said(words.NAME_ENDING, {"endings": ".xlsx, .json"})
    if file.exists():
        return Said(words.FILE_EXISTS, {"file": str(file)})
    found = shelf.fetch(number, database)
    if found is None:
        return Said(words.NO_SUCH_CASE, {"number": number})
    case, evidence = found
    beside = {file.parent / name: content for name, content in evidence.items()}
    for place, content in beside.items():
        if place.exists() and not (place.is_file() and place.read_bytes() == content):
            return Said(words.FILE_EXISTS, {"file": str(place)})
    try:
        for place, content in beside.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            write_whole(place, content)
        _write(case, file, ending)
    except OSError as error:
        return unwritable(file, error)
    return None


def _write(case: PresentedCase, file: Path, ending: str) -> None:
    """Load only the writer that is needed."""
    if ending == ".json":
        from models.importers.case_file import write_case_file

        write_case_file(case, file)
    else:
        from models.importers.workbook_writing import write_workbook

        write_workbook(case, file)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py export", description="Write a case as a workbook or case file.")
    parser.add_argument("case", metavar="CASE", help="the number of the case")
    parser.add_argument("file", metavar="FILE", help="the file to write, .xlsx or .json")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    return parser.parse_args(arguments)
