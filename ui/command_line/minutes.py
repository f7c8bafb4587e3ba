# SPDX-License-Identifier: Apache-2.0
"""`main.py minutes MEETING FILE`: write the minutes in the form of the file's ending, print its SHA-256."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from models.errors import Told
from models.labels import importing as words
from models.labels import minutes as labels
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.reading.archive import load_archive
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.numbered_meeting import meeting_called
from models.store import Access, Store, default_address
from models.terms import Said
from reports.voice import Voice
from ui.command_line.speaking import LANGUAGES, put, status_of, tell, write, wrong_input


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 where the database refuses, 2 for no such meeting or a file that cannot be written."""
    options = _options(arguments)
    voice = Voice(options.language)
    file = Path(options.file)
    try:
        snapshot, sealed = _read(options.meeting, options.database or default_address())
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if snapshot is None:
        return wrong_input(voice, Said(labels.NO_SUCH_MEETING, {"meeting": options.meeting}))
    if options.case is not None:
        snapshot, sealed = snapshot.alone(options.case), ""
    if snapshot is None:
        return wrong_input(voice, Said(labels.NOT_OPENED, {"meeting": options.meeting, "case": options.case}))
    from reports.minutes import FORMS

    form = file.suffix.casefold()
    if form not in FORMS:
        return wrong_input(voice, Said(words.NAME_ENDING, {"endings": tuple(FORMS)}))
    content = FORMS[form](snapshot, voice)
    if sealed and form == ".pdf" and sha256(content).hexdigest() != sealed:
        content = FORMS[form](replace(snapshot, draft=True), voice)
        write(sys.stderr, voice.say(Said(labels.NOT_THE_SEALED, {"number": snapshot.agenda.number})))
    return put(file, content, voice)


def _read(name: str, address: str) -> tuple[MinutesSnapshot | None, str]:
    """The minutes of a meeting, and the SHA-256 of its sealed file, empty where there is none."""
    with Store.open(address, access=Access.READ) as store:
        meeting = store.read(meeting_called, name=name)
        if meeting is None:
            return None, ""
        sealed = (each.sealed.sha256 for each in store.read(load_archive) if each.meeting == meeting)
        return store.read(load_minutes, meeting=meeting, at=datetime.now(UTC)), next(sealed, "")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py minutes", description="Write the minutes of a meeting.")
    parser.add_argument("meeting", metavar="MEETING", help="the number of the meeting")
    parser.add_argument(
        "file", metavar="FILE", help="the .pdf, .html or .csv to write; one that is there is replaced whole"
    )
    parser.add_argument("--case", type=int, metavar="N", help="the pages of this case of the agenda alone")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help="the language of the minutes")
    return parser.parse_args(arguments)
