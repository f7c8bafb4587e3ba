# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment of the evening, the desk has everything it acknowledged, an unbroken journal, and goes on.

Each process plays the scripted evening on the record that the killed one before it left (see killed_evening).
"""

import signal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.journal import JournalEntry
from models.store import Store
from models.terms import CommandId, Outcome
from tests.stories.killed_evening import MINUTES, Acknowledged, play, state_of_file
from tests.tools.demo_session import Evening
from tests.tools.demo_source import CASES
from tests.tools.victim import Victim, chance_of_kills

pytestmark = pytest.mark.long

KILLS = 50
COMMANDS = 466
"""How many commands an evening has that nobody kills."""
LONGEST = 0.1
"""Seconds from an acknowledgement to the latest kill after it: the time of a few commands."""


class Record:
    """A database, the commands known to be stored in it, and all that it held after the last of them."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.commands: list[CommandId] = []
        self.state = state_of_file(file)

    def kill(self, *, further: int, delay: float) -> int | None:
        """Play on, kill so many seconds after so many further acknowledgements; the exit status."""
        victim = Victim(play, str(self.file))
        wanted = len(self.commands) + further
        heard = victim.said()
        while len(self.commands) < wanted:
            self._hear(next(heard))
        status = victim.kill(delay)
        for each in heard:
            self._hear(each)
        return status

    def finish(self) -> int | None:
        """Play to the end; the exit status."""
        victim = Victim(play, str(self.file))
        for each in victim.said():
            self._hear(each)
        return victim.ended()

    def _hear(self, acknowledged: Acknowledged) -> None:
        if acknowledged.command not in self.commands:
            self.commands.append(acknowledged.command)
            self.state = acknowledged.state

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


@pytest.mark.parametrize("evening", [1, *(pytest.param(number, marks=pytest.mark.nightly) for number in range(2, 11))])
def test_fifty_kills_in_one_evening_lose_nothing_and_the_evening_ends_as_it_should(
    evening: int, database: Path
) -> None:
    chance = chance_of_kills()
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
        played = Evening(store)
        for name in CASES:
            resolution, wanted = played.voting(played.items[name]).resolution, played.script(name)["resolution"]
            assert resolution is not None
            assert (resolution.number, resolution.outcome.code) == (wanted["number"], Outcome(wanted["outcome"]))
        assert played.agenda().sealed
    assert database.with_name(MINUTES).read_bytes().rstrip().endswith(b"%%EOF")
