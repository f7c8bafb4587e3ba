# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment of the evening, the desk has everything it acknowledged, an unbroken journal, and goes on.

Each process plays the scripted evening on the record that the killed one before it left (see killed_evening).
"""

import os
import random
import secrets
import signal
import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry
from models.store import Store
from models.terms import CommandId, Outcome
from tests.stories.killed_evening import MINUTES, play, state_of_file
from tests.tools.demo_session import Evening
from tests.tools.demo_source import CASES

KILLS = 50
COMMANDS = 466
"""How many commands an evening has that nobody kills."""
LONGEST = 0.1
"""Seconds from an acknowledgement to the latest kill after it: the time of a few commands."""

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.stories.killed_evening"])


class Record:
    """A database, the commands known to be stored in it, and all that it held after the last of them."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.commands: list[CommandId] = []
        self.state = state_of_file(file)

    def kill(self, *, further: int, delay: float) -> int | None:
        """Play on, kill so many seconds after so many further acknowledgements; the exit status."""
        process, pipe = self._started()
        wanted = len(self.commands) + further
        while len(self.commands) < wanted and self._hear(pipe):
            pass
        process.join(delay)
        process.kill()
        return self._ended(process, pipe)

    def finish(self) -> int | None:
        """Play to the end; the exit status."""
        return self._ended(*self._started())

    def _started(self) -> tuple[ForkServerProcess, Connection]:
        heard, said = PROCESSES.Pipe(duplex=False)
        process = PROCESSES.Process(target=play, args=(str(self.file), said))
        process.start()
        said.close()
        return process, heard

    def _ended(self, process: ForkServerProcess, pipe: Connection) -> int | None:
        while self._hear(pipe):
            pass
        process.join()
        return process.exitcode

    def _hear(self, pipe: Connection) -> bool:
        """Take one acknowledgement; false once the process is gone."""
        try:
            acknowledged = pipe.recv()
        except EOFError:
            return False
        if acknowledged.command not in self.commands:
            self.commands.append(acknowledged.command)
            self.state = acknowledged.state
        return True

    def reopen(self) -> None:
        """All that was acknowledged is there as it was, and at most one command whose receipt was under way."""
        with Store.open(str(self.file)) as store:
            stored, report = store.read(commands), store.verify()
        state = state_of_file(self.file)
        assert report.intact
        assert stored[: len(self.commands)] == self.commands, "an acknowledged command is lost"
        assert len(stored) <= len(self.commands) + 1
        assert state == self.state or len(stored) > len(self.commands)
        self.commands, self.state = stored, state


def commands(session: Session) -> list[CommandId]:
    return [CommandId(each) for each in session.scalars(select(JournalEntry.command).order_by(JournalEntry.number))]


def test_fifty_kills_in_one_evening_lose_nothing_and_the_evening_ends_as_it_should(database: Path) -> None:
    seed = os.environ.get("KILL_SEED") or secrets.token_hex(4)
    sys.stdout.write(f"moments of the kills: KILL_SEED={seed}\n")
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    record = Record(database)
    for left in range(KILLS, 0, -1):
        ahead = COMMANDS - len(record.commands)
        further = chance.randrange(max(1, min(2 * ahead // (left + 1), ahead - 2)))
        assert record.kill(further=further, delay=chance.uniform(0, LONGEST)) == -signal.SIGKILL
        record.reopen()

    assert record.finish() == 0
    record.reopen()
    assert len(record.commands) == COMMANDS
    with Store.open(str(database)) as store:
        evening = Evening(store)
        for name in CASES:
            resolution, wanted = evening.voting(evening.items[name]).resolution, evening.script(name)["resolution"]
            assert resolution is not None
            assert (resolution.number, resolution.outcome) == (wanted["number"], Outcome(wanted["outcome"]))
        assert evening.agenda().sealed
    assert database.with_name(MINUTES).read_bytes().rstrip().endswith(b"%%EOF")
