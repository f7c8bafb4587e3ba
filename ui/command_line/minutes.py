# SPDX-License-Identifier: Apache-2.0
"""`main.py minutes MEETING FILE`: write the minutes in the form of the file's ending, print its SHA-256."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from models.errors import Told
from models.labels import importing as words
from models.labels import minutes as labels
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.numbered_meeting import meeting_called
from models.store import Access, Store, default_address
from models.terms import Said
from reports.voice import Voice
from ui.command_line.speaking import DONE, LANGUAGES, WRONG_INPUT, status_of, tell, unwritable, write


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 where the database refuses, 2 for no such meeting or a file that cannot be written."""
    options = _options(arguments)
    voice = Voice(options.language)
    file = Path(options.file)
    try:
        snapshot = _read(options.meeting, options.database or default_address())
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if snapshot is None:
        return _wrong(voice, Said(labels.NO_SUCH_MEETING, {"meeting": options.meeting}))
    from reports.minutes import FORMS, write_minutes

    if file.suffix.casefold() not in FORMS:
        return _wrong(voice, Said(words.NAME_ENDING, {"endings": tuple(FORMS)}))
    try:
        write(sys.stdout, write_minutes(snapshot, voice, file))
    except OSError as error:
        return _wrong(voice, unwritable(file, error))
    return DONE


def _read(name: str, address: str) -> MinutesSnapshot | None:
    with Store.open(address, access=Access.READ) as store:
        meeting = store.read(meeting_called, name=name)
        return None if meeting is None else store.read(load_minutes, meeting=meeting, at=datetime.now(UTC))


def _wrong(voice: Voice, sentence: Said) -> int:
    write(sys.stderr, voice.say(sentence))
    return WRONG_INPUT


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py minutes", description="Write the minutes of a meeting.")
    parser.add_argument("meeting", metavar="MEETING", help="the number of the meeting")
    parser.add_argument(
        "file", metavar="FILE", help="the .pdf, .html or .csv to write; one that is there is replaced whole"
    )
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help="the language of the minutes")
    return parser.parse_args(arguments)
