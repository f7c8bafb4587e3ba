# SPDX-License-Identifier: Apache-2.0
"""`main.py import FILE…`: read workbooks and case files, store them, print the numbers of the cases.

All files are read before anything is stored: one problem in one of them and nothing is.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from models.day import CHINA
from models.errors import Told
from models.importers import Read, read_case
from models.labels import importing as words
from models.terms import Said
from reports.voice import Voice
from ui.command_line import shelf
from ui.command_line.speaking import DONE, LANGUAGES, WRONG_INPUT, status_of, tell, write


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0 with the case numbers on standard output, 1 refused, 2 with the problems on standard error."""
    options = _options(arguments)
    voice = Voice(options.language)
    today = datetime.now(CHINA).date()
    found = [(name, read_case(Path(name), today)) for name in options.files]
    if any(read.case is None for _, read in found):
        _report(found, voice, as_json=options.json)
        return WRONG_INPUT
    for name, read in found:
        for note in read.findings:
            place = _place(note.sheet, note.cell)
            write(sys.stderr, voice.say(Said(words.FINDING_LINE, {"file": name, "place": place, "said": note.said})))
    try:
        numbers = shelf.keep(found, options.database)
    except Told as error:
        tell(error, voice)
        return status_of(error)
    write(sys.stdout, json.dumps({"cases": list(numbers)}, ensure_ascii=False) if options.json else "\n".join(numbers))
    return DONE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py import", description="Import workbooks or case files.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a workbook (.xlsx) or case file (.json)")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    parser.add_argument("--json", action="store_true", help="print results and problems as JSON")
    return parser.parse_args(arguments)


def _report(found: Sequence[tuple[str, Read]], voice: Voice, *, as_json: bool) -> None:
    if as_json:
        write(sys.stdout, json.dumps({"problems": _plain(found, voice)}, ensure_ascii=False))
    for name, read in found:
        for problem in read.problems:
            facts = {
                "file": name,
                "place": _place(problem.sheet, problem.cell),
                "found": Said(words.NOTHING_FOUND) if problem.found is None else problem.found,
                "expected": problem.expected,
                "mend": problem.mend,
            }
            write(sys.stderr, voice.say(Said(words.PROBLEM_LINE, facts)))
        if read.unlisted:
            write(sys.stderr, voice.say(Said(words.MORE_PROBLEMS, {"file": name, "number": read.unlisted})))
    write(sys.stderr, voice.say(Said(words.NOTHING_STORED)))


def _plain(found: Sequence[tuple[str, Read]], voice: Voice) -> list[dict[str, str | None]]:
    return [
        {
            "file": name,
            "sheet": problem.sheet,
            "cell": problem.cell,
            "found": problem.found,
            "expected": voice.say(problem.expected),
            "mend": voice.say(problem.mend),
        }
        for name, read in found
        for problem in read.problems
    ]


def _place(sheet: str, cell: str) -> str:
    return f"{sheet}!{cell}" if sheet and cell else sheet or cell or "-"
