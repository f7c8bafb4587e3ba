# SPDX-License-Identifier: Apache-2.0
"""Two programs on one file: no count is lost, and the lock names its holder and dies with it."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from models.errors import FileIsInUse, FileIsLocked
from models.snapshots.chain import verify_chain
from models.store import Access, Store, restore
from models.store.engine import make_engine
from models.store.lock import DeskLock
from tests.models.store.acts import EVENING, count_up, counts, wish

ROOT = Path(__file__).parents[3]
Process = subprocess.Popen[str]
Start = Callable[..., Process]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start one of the small programs beside this file and wait until it has the database open."""
    with ExitStack() as ending:

        def started(script: str, *arguments: object) -> Process:
            command = [sys.executable, str(Path(__file__).with_name(script)), *map(str, arguments)]
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            process = subprocess.Popen(
                command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            ending.enter_context(process)
            ending.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            return process

        yield started


def test_four_writers_that_read_before_they_write_lose_no_count(database: Path, start: Start) -> None:
    writers = [start("counter.py", database, 50) for _ in range(4)]
    for writer in writers:
        writer.communicate("go\n")

    with Store.open(str(database)) as store:
        assert store.read(counts) == tuple(range(1, 201))
        assert store.read(verify_chain).intact


def test_the_drivers_own_transactions_would_lose_a_count(tmp_path: Path) -> None:
    """The control: a lock taken only at the first write lets both writers read the same count."""
    with (
        closing(sqlite3.connect(tmp_path / "control.db")) as one,
        closing(sqlite3.connect(tmp_path / "control.db")) as two,
    ):
        one.execute("CREATE TABLE counts (count)")
        one.commit()
        seen = [writer.execute("SELECT count(*) FROM counts").fetchone()[0] for writer in (one, two)]
        for writer, count in zip((one, two), seen, strict=True):
            writer.execute("INSERT INTO counts VALUES (?)", (count + 1,))
            writer.commit()

        assert one.execute("SELECT count FROM counts").fetchall() == [(1,), (1,)]


def test_a_second_desk_is_told_who_has_the_first(database: Path, start: Start) -> None:
    holder = start("holder.py", database)

    with pytest.raises(FileIsInUse) as caught:
        Store.open(str(database))

    assert (caught.value.host, caught.value.pid) == (socket.gethostname(), str(holder.pid))
    with Store.open(str(database), access=Access.READ) as viewer:
        assert viewer.read(counts) == ()


def test_after_a_kill_the_next_start_succeeds_at_once(database: Path, start: Start) -> None:
    for _ in range(5):
        holder = start("holder.py", database)
        holder.send_signal(signal.SIGKILL)
        holder.wait()

        with Store.open(str(database)) as store:
            assert store.perform(count_up, wish()).number > 0
        assert not database.with_name("desk.db.lock").exists()


def test_a_frozen_holder_is_not_evicted(database: Path, start: Start) -> None:
    holder = start("holder.py", database)
    holder.send_signal(signal.SIGSTOP)

    with pytest.raises(FileIsInUse):
        Store.open(str(database))
    holder.send_signal(signal.SIGCONT)
    holder.communicate("")
    Store.open(str(database)).close()


def test_the_lock_of_another_computer_is_believed(database: Path) -> None:
    database.with_name("desk.db.lock").write_text('{"host": "branch-office", "pid": 7}')

    with pytest.raises(FileIsInUse) as caught:
        Store.open(str(database))

    assert caught.value.host == "branch-office"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"host": "x"}'])
def test_a_lock_whose_text_was_cut_off_is_stale(database: Path, text: str) -> None:
    database.with_name("desk.db.lock").write_text(text)

    Store.open(str(database)).close()


def test_a_lock_left_on_this_computer_calls_for_the_full_check(database: Path) -> None:
    file = database.with_name("desk.db.lock")
    file.write_text(f'{{"host": "{socket.gethostname()}", "pid": 7}}')

    with DeskLock(database) as lock:
        assert lock.left_behind
    with DeskLock(database) as lock:
        assert not lock.left_behind


def test_a_database_kept_busy_is_said_to_be_busy(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(make_engine.__globals__["PRAGMAS"], "busy_timeout", 50)
    with Store.open(str(database)) as store, make_engine(database).begin(), pytest.raises(FileIsLocked):
        store.perform(count_up, wish("c-1"))

    with Store.open(str(database)) as store:
        assert store.perform(count_up, wish("c-1")).number == 1


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


LIMITED = """
import os, resource, signal, sys
from models.errors import Told
from models.store import Access, Store, restore
from tests.models.store.acts import note, wish
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(sys.argv[1], access=Access.SHARED)
resource.setrlimit(resource.RLIMIT_FSIZE, (os.stat(sys.argv[1]).st_size + 300_000, resource.RLIM_INFINITY))
for number in range(10_000):
    try:
        store.perform(note, wish(f"c-{number}"), text="x" * 4000)
        print(f"c-{number}", flush=True)
    except Told as error:
        print(type(error).__name__)
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.perform(note, wish("after"), text="room again")
print("after")
"""


def test_a_full_disk_loses_nothing_and_the_session_goes_on(database: Path) -> None:
    answer = run([sys.executable, "-c", LIMITED, str(database)])
    *stored, trouble, after = answer.stdout.split()

    assert trouble in {"DiskIsFull", "DiskFailed"}
    with Store.open(str(database)) as store:
        report = store.verify()
    assert report.intact
    assert report.entries == len([*stored, after]) > 10


LOOKING = """
import sys
from models.errors import FileIsReadOnly
from models.store import Access, Store, restore
from tests.models.store.acts import counts
try:
    Store.open(sys.argv[1])
except FileIsReadOnly:
    with Store.open(sys.argv[1], access=Access.READ) as viewer:
        print(len(viewer.read(counts)))
"""


def test_a_read_only_medium_opens_for_looking_and_stays_as_it_was(database: Path) -> None:
    with Store.open(str(database)) as store:
        store.perform(count_up, wish())
    before = sorted(each.name for each in database.parent.iterdir())
    mount = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 77; exec "$2" -c "$3" "$4"'
    command = ["unshare", "-m", "sh", "-c", mount, "sh", str(database.parent), sys.executable, LOOKING, str(database)]
    if shutil.which("unshare") is None or (looked := run(command)).returncode in {1, 77}:
        pytest.skip("not run: a read-only mount needs rights that are missing here")

    assert looked.stdout == "1\n", looked.stderr
    assert sorted(each.name for each in database.parent.iterdir()) == before


@pytest.mark.parametrize("written", [0, 1_000_000], ids=["before its first write", "in the middle of its write"])
def test_a_database_that_another_program_holds_is_not_replaced_by_a_backup(
    database: Path, tmp_path: Path, start: Start, written: int
) -> None:
    with Store.open(str(database)) as store:
        copy = store.backup(tmp_path / "copy.db").file
    stranger = start("stranger.py", database, written)

    with pytest.raises(FileIsLocked):
        restore(copy, str(database), at=EVENING)
    assert list(tmp_path.glob("*set-aside*")) == []

    stranger.communicate("")
    restore(copy, str(database), at=EVENING)
