# SPDX-License-Identifier: Apache-2.0
"""`main.py template FILE.xlsx`: write the empty workbook."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from models.importers.words import LANGUAGES
from models.importers.workbook_writing import write_template
from models.labels import importing as words
from models.terms import Said
from reports.voice import Voice
from ui.command_line.speaking import DONE, WRONG_INPUT, unwritable, write


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, or 2 where the file cannot be written; nothing is overwritten."""
    options = _options(arguments)
    file = Path(options.file)
    sentence = None
    if file.suffix.casefold() != ".xlsx":
        sentence = Said(words.NAME_ENDING, {"endings": ".xlsx"})
    elif file.exists():
        sentence = Said(words.FILE_EXISTS, {"file": options.file})
    else:
        try:
            write_template(file, options.language)
        except OSError as error:
            sentence = unwritable(file, error)
    if sentence is None:
        return DONE
    write(sys.stderr, Voice(options.language).say(sentence))
    return WRONG_INPUT


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py template", description="Write the empty workbook.")
    parser.add_argument("file", metavar="FILE.xlsx", help="where to write it")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="the language of the workbook")
    return parser.parse_args(arguments)
