# SPDX-License-Identifier: Apache-2.0
"""A scripted session that a test kills: waits for a line, works, and prints each command once its receipt is there.

Arguments: database, seed. The window's own session takes its place by the same two rules (see test_kill.py).
"""

import random
import sys
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from models.operations.change import Change
from models.operations.wish import Wish
from models.store import Store
from models.terms import CommandId

START = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)


def remark(session: Session, *, text: str) -> Change:
    """An entry with several values, some longer than a page of the file."""
    del session
    return Change(name="remark", facts={f"text {part}": text for part in range(3)})


def play(address: str, seed: str) -> None:
    chance = random.Random(seed)  # noqa: S311 - lengths of texts
    with Store.open(address) as store:
        for number in range(100_000):
            at = START + timedelta(seconds=number)
            wish = Wish(command=CommandId(f"{seed}-{number}"), acting="member", operator="secretary", at=at)
            receipt = store.perform(remark, wish, text="字" * chance.randrange(3000))
            sys.stdout.write(f"{receipt.command}\n")
            sys.stdout.flush()


sys.stdin.readline()
play(*sys.argv[1:])
