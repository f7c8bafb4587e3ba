# SPDX-License-Identifier: Apache-2.0
"""Work that a test kills: an import, and files and backups made over and over."""

import hashlib
from datetime import timedelta
from itertools import count, cycle
from multiprocessing.connection import Connection
from pathlib import Path

from models.files import write_whole
from models.importers import Read
from models.store import Store
from tests.models.store.acts import EVENING, note, wish
from tests.tools.demo_source import CASES, presented
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
