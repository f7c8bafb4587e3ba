# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment of a sealed round, the desk has every vote it acknowledged, and chair or secretary reveals them.

The processes that are killed hold keys in memory; nothing of these is needed to go on.
"""

import signal
from pathlib import Path

from models.store import Store
from tests.stories.killed_work import vote_sealed
from tests.tools.keyed_session import KeyedEvening
from tests.tools.victim import Victim, chance_of_kills

KILLS = 8
ITEM = "breakfast-stall"
LONGEST = 0.3
"""Seconds from an acknowledgement to the latest kill after it: the time of a few votes."""


def begin(database: Path) -> None:
    with Store.open(str(database)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.open_sealed(evening.open(ITEM))


def killed(database: Path, *, after: int, delay: float) -> list[tuple[str, str]]:
    """Let the members vote, kill; member and receipt of each vote that was acknowledged."""
    victim = Victim(vote_sealed, database)
    heard: list[tuple[str, str]] = []
    said = victim.said()
    while len(heard) < after:
        heard.append(next(said))
    assert victim.kill(delay) == -signal.SIGKILL
    return [*heard, *said]


def test_no_kill_loses_a_sealed_vote_and_any_of_two_reveals_them(database: Path) -> None:
    begin(database)
    chance, last, turns = chance_of_kills(), dict[str, str](), 0
    for _ in range(KILLS):
        heard = killed(database, after=5 + chance.randrange(4), delay=chance.uniform(0, LONGEST))
        last |= dict(heard)
        with Store.open(str(database)) as store:
            assert store.verify().intact
            voters = KeyedEvening(store).voting(KeyedEvening(store).items[ITEM]).rounds[0].voters
            assert {f"M{voter.number}" for voter in voters if voter.voted} == set(last)
        turns += len(heard)

    with Store.open(str(database)) as store:
        evening = KeyedEvening(store)
        item = evening.items[ITEM]
        evening.unseal(item, "刘建国")
        shown = {f"M{row.number}": row.receipt for row in evening.voting(item).rounds[0].voters}
        others = [member for member, receipt in last.items() if shown[member] != receipt]
        assert len(others) <= 1, "at most the vote whose receipt was under way"
        assert turns >= KILLS * 5
