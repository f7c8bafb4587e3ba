# SPDX-License-Identifier: Apache-2.0
"""Work that a test kills: an import, sealed votes, and files and backups made over and over."""

import hashlib
from datetime import timedelta
from itertools import count, cycle
from multiprocessing.connection import Connection
from pathlib import Path

from models.files import write_whole
from models.importers import Read
from models.store import Store
from models.terms import Choice
from tests.models.store.acts import EVENING, note, wish
from tests.tools.demo_source import CASES, presented
from tests.tools.keyed_session import KeyedEvening
from ui.command_line import shelf


def import_cases(pipe: Connection, database: Path) -> None:
    """Six cases into one database, as the import command does it; says when the storing begins and when it is done."""
    found = [(name, Read(presented(name, "zh_CN"))) for name in CASES]
    pipe.send("read")
    shelf.keep(found, str(database))
    pipe.send("stored")


def write_in_turn(pipe: Connection, target: Path, contents: tuple[bytes, ...]) -> None:
    """One content after the other in the same place."""
    for content in cycle(contents):
        write_whole(target, content)
        pipe.send(hashlib.sha256(content).hexdigest())


def back_up_in_turn(pipe: Connection, database: Path) -> None:
    """A command, then a verified backup of it, again and again; says how many commands are backed up."""
    with Store.open(str(database)) as store:
        for number in count(store.verify().entries + 1):
            at = EVENING + timedelta(seconds=number)
            store.perform(note, wish(at=at), text=f"{number}")
            store.keep_backup(at)
            pipe.send(number)


def vote_sealed(pipe: Connection, database: Path) -> None:
    """The members of an open sealed round vote in turn and change their votes, again and again; says each receipt."""
    with Store.open(str(database)) as store:
        evening = KeyedEvening(store)
        item = evening.items["breakfast-stall"]
        for number in count():
            for member in ("M2", "M3", "M4", "M5", "M1"):
                choice = (Choice.REJECT, Choice.REINVESTIGATE)[number % 2]
                pipe.send((member, evening.seal(item, member, choice).payload))
