# SPDX-License-Identifier: Apache-2.0
"""`main.py emergency FILE.pdf`: write the sheet that is filled in by hand when the machine dies, before the session."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from models.errors import Told
from models.labels import importing as words
from models.labels import minutes as labels
from models.snapshots.emergency import EmergencySnapshot
from models.snapshots.reading.agenda import current_meeting
from models.snapshots.reading.emergency import load_emergency
from models.snapshots.reading.numbered_meeting import meeting_called
from models.store import Access, Store, default_address
from models.terms import Said
from reports.voice import Voice
from ui.command_line.speaking import LANGUAGES, put, status_of, tell, wrong_input


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 where the database refuses, 2 for no such meeting or a file that cannot be written."""
    options = _options(arguments)
    voice, file = Voice(options.language), Path(options.file)
    try:
        snapshot = _read(options.meeting, options.database or default_address())
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if snapshot is None:
        return wrong_input(voice, Said(labels.NO_SUCH_MEETING, {"meeting": options.meeting or "—"}))
    if file.suffix.casefold() != ".pdf":
        return wrong_input(voice, Said(words.NAME_ENDING, {"endings": ".pdf"}))
    from reports.emergency_sheet import emergency_bytes

    return put(file, emergency_bytes(snapshot, voice), voice)


def _read(name: str | None, address: str) -> EmergencySnapshot | None:
    with Store.open(address, access=Access.READ) as store:
        meeting = store.read(current_meeting) if name is None else store.read(meeting_called, name=name)
        return None if meeting is None else store.read(load_emergency, meeting=meeting, at=datetime.now(UTC))


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py emergency", description="Write the sheet to fill in by hand.")
    parser.add_argument("file", metavar="FILE.pdf", help="the file to write; one that is there is replaced whole")
    parser.add_argument("--meeting", metavar="NUMBER", help="the number of the meeting; otherwise the next one")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help="the language of the sheet")
    return parser.parse_args(arguments)
