# SPDX-License-Identifier: Apache-2.0
"""Wishes go over, receipts and refusals come back in order; nothing else means saved."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from models.errors import FileIsMissing, Told
from models.operations.change import Change
from models.snapshots.chain import verify_chain
from models.store import Access, Store
from tests.models.store.acts import TooMuch, commands, count_down, count_up, counts, last_count, note
from ui.bridge import Bridge, desk_at
from ui.bridge.account import account_name

START = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)


class Clock:
    """One second later at each look."""

    def __init__(self) -> None:
        self._seconds = count()

    def __call__(self) -> datetime:
        return START + timedelta(seconds=next(self._seconds))


@pytest.fixture
def bridge(database: Path, qtbot: QtBot) -> Iterator[Bridge]:
    ids = count(1)
    bridge = Bridge(desk_at(str(database)), operator="secretary", clock=Clock(), ids=lambda: f"c-{next(ids)}")
    with qtbot.waitSignal(bridge.ready):
        bridge.start()
    yield bridge
    bridge.close()


class Listener(QObject):
    """Writes down what it hears."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.heard: list[object] = []
        bridge.changed.connect(self.hear)
        bridge.refused.connect(self.hear)

    def hear(self, news: object) -> None:
        self.heard.append(news.name if isinstance(news, Change) else news)


def test_a_wish_returns_at_once_and_is_settled_by_its_receipt(bridge: Bridge, qtbot: QtBot) -> None:
    pending = bridge.perform(lambda: note, {"text": "one"})
    assert not pending.settled

    with qtbot.waitSignal(bridge.saved) as saved:
        pass

    assert pending.receipt is not None
    assert (pending.command, pending.receipt.number) == ("c-1", 1)
    assert saved.args == [START]


def test_answers_come_in_the_order_of_the_wishes(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(bridge)
    answers: list[str] = []

    up, down = lambda: count_up, lambda: count_down
    for find in (up, down, down, up):
        bridge.perform(find, {}).then(
            lambda receipt: answers.append(receipt.change.name), lambda error: answers.append(type(error).__name__)
        )
    qtbot.waitUntil(lambda: len(answers) == 4)

    assert answers == ["count_up", "count_down", "TooMuch", "count_up"]
    assert listener.heard == ["count_up", "count_down", TooMuch(limit=0), "count_up"]


def test_what_is_not_confirmed_is_counted(bridge: Bridge, qtbot: QtBot) -> None:
    waiting: list[int] = []
    bridge.waiting.connect(waiting.append)

    bridge.perform(lambda: count_up, {})
    bridge.perform(lambda: count_up, {})
    qtbot.waitUntil(lambda: waiting[-1:] == [0])

    assert waiting == [1, 2, 1, 0]


def test_the_record_names_who_acts_and_who_keys(bridge: Bridge, qtbot: QtBot) -> None:
    def signed(session: Session, *, acting: str, operator: str) -> Change:
        del session
        return Change(name="signed", facts={"acting": acting, "operator": operator})

    facts: list[object] = []
    bridge.perform(lambda: signed, {"acting": "member 3", "operator": "secretary"}, acting="member 3").then(
        lambda receipt: facts.append(receipt.change.facts)
    )
    bridge.perform(lambda: signed, {}, acting="member 4").then(lambda receipt: facts.append(receipt.change.facts))
    bridge.perform(lambda: signed, {}).then(lambda receipt: facts.append(receipt.change.facts))
    qtbot.waitUntil(lambda: len(facts) == 3)

    assert facts == [{"acting": name, "operator": "secretary"} for name in ("member 3", "member 4", "secretary")]


def test_a_snapshot_is_brought_and_one_for_a_widget_that_is_gone_is_not(bridge: Bridge, qtbot: QtBot) -> None:
    gone, staying = Listener(bridge), Listener(bridge)
    bridge.perform(lambda: count_up, {})

    bridge.read(lambda: last_count, gone.hear, {})
    bridge.read(lambda: last_count, staying.hear, {})
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: 1 in staying.heard)

    assert gone.heard == []


def test_a_fault_of_the_program_is_raised_where_the_windows_are(bridge: Bridge, qtbot: QtBot) -> None:
    def faulty(session: Session) -> Change:
        del session
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        pending = bridge.perform(lambda: faulty, {})
        qtbot.waitUntil(lambda: pending.settled)

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    after = bridge.perform(lambda: count_up, {})
    qtbot.waitUntil(lambda: after.receipt is not None)


def test_closing_settles_every_wish_and_leaves_a_verified_backup(bridge: Bridge, database: Path) -> None:
    wishes = [bridge.perform(lambda: count_up, {}) for _ in range(20)]

    bridge.close()

    assert all(pending.receipt is not None for pending in wishes)
    assert not database.with_name("desk.db.lock").exists()
    (copy,) = (database.parent / "backups").glob("*.db")
    with Store.open(str(copy), access=Access.READ) as backup:
        assert backup.read(counts) == tuple(range(1, 21))


def test_an_adopted_resolution_is_backed_up_at_once(bridge: Bridge, database: Path, qtbot: QtBot) -> None:
    def adopt(session: Session) -> Change:
        del session
        return Change(name="adopt", backup=True)

    after: list[object] = []
    bridge.perform(lambda: adopt, {})
    bridge.read(lambda: verify_chain, after.append, {})
    qtbot.waitUntil(lambda: after != [])

    assert len(list((database.parent / "backups").glob("*.db"))) == 1


def test_a_database_that_cannot_be_opened_refuses_every_wish(tmp_path: Path, qtbot: QtBot) -> None:
    bridge = Bridge(lambda: Store.open(str(tmp_path / "absent.db")))
    errors: list[Told] = []
    bridge.refused.connect(errors.append)

    pending = bridge.perform(lambda: count_up, {})
    bridge.start()
    qtbot.waitUntil(lambda: pending.settled)
    bridge.close()

    assert errors == [FileIsMissing(file=str(tmp_path / "absent.db"))] * 2


def test_a_busy_database_does_not_hold_the_window(bridge: Bridge, database: Path, qtbot: QtBot) -> None:
    held, released = threading.Event(), threading.Event()

    def hold(session: Session) -> Change:
        held.set()
        released.wait(10)
        return note(session, text="long")

    slow = bridge.perform(lambda: hold, {})
    assert held.wait(5)
    quick = bridge.perform(lambda: count_up, {})
    assert not slow.settled
    released.set()
    qtbot.waitUntil(lambda: quick.settled)

    assert slow.receipt is not None
    with Store.open(str(database), access=Access.READ) as viewer:
        assert viewer.read(commands) == {"c-1", "c-2"}


def test_the_database_is_loaded_on_the_worker_alone() -> None:
    script = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); import ui.bridge; "
        "b = ui.bridge.Bridge(lambda: None); assert not {'sqlalchemy', 'sqlcipher3', 'alembic'} & sys.modules.keys()"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_wish_settled_before_anybody_asks_answers_at_once(bridge: Bridge, qtbot: QtBot) -> None:
    heard: list[int] = []
    pending = bridge.perform(lambda: count_up, {})
    qtbot.waitUntil(lambda: pending.settled)

    pending.then(lambda receipt: heard.append(receipt.number))

    assert heard == [1]
    with pytest.raises(RuntimeError):
        pending.settle(pending.receipt, None)


def test_before_anybody_is_known_a_wish_is_signed_with_the_name_of_the_account(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.operator = ""
    names: list[str] = []

    def sign(session: Session, *, acting: str, operator: str) -> Change:
        del session
        names.extend((acting, operator))
        return Change(name="sign")

    pending = bridge.perform(lambda: sign, {})
    qtbot.waitUntil(lambda: pending.settled)

    assert names[0] == names[1] == account_name()
    assert names[0].strip()
