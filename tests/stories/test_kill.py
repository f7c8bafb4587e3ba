# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment, the desk has everything it acknowledged, an unbroken journal, and opens again by itself.

A session is a command line to which database and seed are added. It waits for a line on standard input, then prints
the id of each command when, and only when, it holds the receipt.
"""

import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from select import select
from time import monotonic

import pytest
from sqlalchemy.orm import Session
from sqlalchemy.sql import select as chosen

from models.records.journal import JournalEntry
from models.store import Store

ROOT = Path(__file__).parents[2]
KILLS = 50
LONGEST = 0.15
"""Seconds from the first acknowledgement to the latest kill."""

SESSIONS: dict[str, list[str]] = {"small": [sys.executable, str(ROOT / "tests" / "stories" / "small_session.py")]}


@dataclass(frozen=True, slots=True)
class Killed:
    """What one killed session had acknowledged, in order."""

    acknowledged: tuple[str, ...]


def started(session: list[str], database: Path, seed: int) -> "subprocess.Popen[bytes]":
    """A session that has loaded what it needs by the time it gets its line."""
    return subprocess.Popen(
        [*session, str(database), str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


def killed(process: "subprocess.Popen[bytes]", delay: float) -> Killed:
    """Let the session go, kill it `delay` seconds after its first acknowledgement, and read what it had printed."""
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(b"go\n")
        process.stdin.flush()
        handle = process.stdout.fileno()
        printed = os.read(handle, 65536)
        end = monotonic() + delay
        while (left := end - monotonic()) > 0:
            if select([handle], [], [], left)[0]:
                printed += os.read(handle, 65536)
        process.send_signal(signal.SIGKILL)
        printed += process.stdout.read()
    whole, _, _ = printed.decode().rpartition("\n")
    return Killed(tuple(whole.split("\n")))


def recorded(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(chosen(JournalEntry.command).order_by(JournalEntry.number)))


@pytest.mark.parametrize("name", SESSIONS)
def test_fifty_kills_lose_nothing_acknowledged(name: str, database: Path) -> None:
    chance = random.Random(name)  # noqa: S311 - moments of the kills
    acknowledged: list[str] = []
    following = started(SESSIONS[name], database, 0)
    for kill in range(1, KILLS + 1):
        session, following = following, started(SESSIONS[name], database, kill)
        acknowledged += killed(session, chance.uniform(0, LONGEST)).acknowledged

        with Store.open(str(database)) as store:
            stored, report = store.read(recorded), store.verify()
        assert report.intact
        missing = set(acknowledged) - set(stored)
        assert not missing, f"{len(missing)} of {len(acknowledged)} acknowledged commands lost at kill {kill}"
        assert [command for command in stored if command in set(acknowledged)] == acknowledged
        assert len(stored) - len(acknowledged) <= kill
    following.kill()
    following.communicate()
    assert len(acknowledged) > KILLS
