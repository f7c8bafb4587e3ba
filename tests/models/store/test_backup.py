# SPDX-License-Identifier: Apache-2.0
"""A copy counts when it was opened anew and checked; restoring checks first and sets the old file aside."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import (
    BackupFailed,
    BackupIsDamaged,
    FileExists,
    FileIsInUse,
    FileIsMissing,
    FileIsNewer,
)
from models.store import Access, Store, restore
from tests.models.store.acts import EVENING, count_up, counts, note, wish


def backups(store: Store) -> list[str]:
    return sorted(copy.name for copy in (store.file.parent / "backups").glob("*.db"))


def test_a_backup_holds_what_the_database_holds(store: Store, tmp_path: Path) -> None:
    for _ in range(5):
        store.perform(count_up, wish())

    made = store.backup(tmp_path / "elsewhere" / "copy.db")

    assert (made.entries, made.head) == (5, store.verify().head)
    assert made.file.stat().st_mode & 0o077 == 0
    assert [each.name for each in made.file.parent.iterdir()] == ["copy.db"]
    with Store.open(str(made.file), access=Access.READ) as copy:
        assert copy.read(counts) == (1, 2, 3, 4, 5)


def test_a_backup_overwrites_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(FileExists):
        store.backup(tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_text() == "mine"


def forge(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER journal_values_no_update")
        connection.execute("UPDATE journal_values SET value = 'forged'")
        connection.commit()


def test_a_copy_that_fails_its_check_does_not_exist(store: Store, tmp_path: Path) -> None:
    store.perform(note, wish(), text="one")
    first = store.keep_backup(EVENING)
    assert first is not None
    store.perform(note, wish(), text="two")
    forge(store.file)

    with pytest.raises(BackupFailed):
        store.backup(tmp_path / "copy.db")
    with pytest.raises(BackupFailed):
        store.keep_backup(EVENING + timedelta(days=1))
    assert not (tmp_path / "copy.db").exists()
    assert backups(store) == [first.file.name]


def test_a_backup_is_kept_only_where_something_was_added(store: Store) -> None:
    store.perform(note, wish(), text="one")

    assert store.keep_backup(EVENING) is not None
    assert store.keep_backup(EVENING + timedelta(hours=1)) is None
    store.perform(note, wish(), text="two")
    assert store.keep_backup(EVENING + timedelta(hours=2)) is not None
    assert len(backups(store)) == 2


def test_only_listed_backups_are_thinned_and_the_newest_stays(store: Store) -> None:
    own = store.file.parent / "backups" / "desk-19990101T000000000000Z.db"
    own.parent.mkdir()
    own.write_text("a file that somebody put here")
    for day in range(0, 400, 5):
        store.perform(note, wish(), text=str(day))
        store.keep_backup(EVENING + timedelta(days=day))
    store.perform(note, wish(), text="the clock was set back")
    back = store.keep_backup(EVENING - timedelta(days=500))
    assert back is not None

    listed = json.loads((own.parent / "desk.json").read_text("utf-8"))["backups"]

    assert own.read_text() == "a file that somebody put here"
    assert {line["file"] for line in listed} | {own.name} == set(backups(store))
    assert 14 + 8 <= len(listed) <= 14 + 8 + 24
    assert back.file.exists()


def test_closing_with_a_moment_leaves_a_backup(store: Store) -> None:
    store.perform(note, wish(), text="one")
    store.close(at=EVENING)

    assert len(backups(store)) == 1


def test_backups_under_write_load_are_all_sound(database: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("counter.py")
    writer = subprocess.Popen(
        [sys.executable, str(script), str(database), "100000"],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stdin is not None
    with writer:
        writer.stdout.readline()
        writer.stdin.write("go\n")
        writer.stdin.flush()
        with Store.open(str(database), access=Access.READ) as store:
            made = [store.backup(tmp_path / "copy.db")]
            while len(made) < 10 or (made[-1].entries == made[0].entries and writer.poll() is None):
                made.append(store.backup(tmp_path / f"copy-{len(made)}.db"))
        writer.kill()

    assert all(copy.file.exists() for copy in made)
    assert [copy.entries for copy in made] == sorted(copy.entries for copy in made)
    assert made[-1].entries > made[0].entries


def test_restoring_brings_the_state_back_twenty_times(store: Store, tmp_path: Path) -> None:
    for number in range(1, 21):
        store.perform(count_up, wish())
        store.backup(tmp_path / f"copy-{number}.db")
    store.close()

    for number in range(1, 21):
        report, aside = restore(tmp_path / f"copy-{number}.db", str(store.file), at=EVENING + timedelta(seconds=number))
        with Store.open(str(store.file)) as restored:
            assert restored.read(counts) == tuple(range(1, number + 1))
        assert report.entries == number
        assert aside is not None
        assert aside.exists()


def test_restoring_where_nothing_was_makes_the_file(store: Store, tmp_path: Path) -> None:
    made = store.backup(tmp_path / "copy.db")

    _, aside = restore(made.file, str(tmp_path / "new" / "desk.db"), at=EVENING)

    assert aside is None
    Store.open(str(tmp_path / "new" / "desk.db")).close()


def test_a_damaged_backup_replaces_nothing(store: Store, tmp_path: Path) -> None:
    store.perform(note, wish(), text="one")
    made = store.backup(tmp_path / "copy.db")
    store.close()
    before = store.file.read_bytes()
    forged, cut_off = (Path(shutil.copy(made.file, tmp_path / name)) for name in ("forged.db", "cut.db"))
    forge(forged)
    cut_off.write_bytes(made.file.read_bytes()[:9000])

    for damaged in (forged, cut_off):
        with pytest.raises(BackupIsDamaged):
            restore(damaged, str(store.file), at=EVENING)
    with closing(sqlite3.connect(made.file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(FileIsNewer):
        restore(made.file, str(store.file), at=EVENING)
    with pytest.raises(FileIsMissing):
        restore(tmp_path / "absent.db", str(store.file), at=EVENING)
    assert store.file.read_bytes() == before
    assert list(store.file.parent.glob("desk-set-aside*")) == []


def test_an_open_database_is_not_replaced(store: Store, tmp_path: Path) -> None:
    made = store.backup(tmp_path / "copy.db")

    with pytest.raises(FileIsInUse):
        restore(made.file, str(store.file), at=EVENING)


def test_a_rollback_journal_of_the_old_file_is_not_played_into_the_new_one(store: Store, tmp_path: Path) -> None:
    store.perform(note, wish(), text="one")
    made = store.backup(tmp_path / "copy.db")
    store.perform(note, wish(), text="two" * 1300)
    store.close()
    journal = store.file.with_name("desk.db-journal")
    journal.write_bytes(b"left behind by a kill")

    _, aside = restore(made.file, str(store.file), at=EVENING)

    assert aside is not None
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"left behind by a kill"
    with Store.open(str(store.file)) as restored:
        assert restored.verify().entries == 1
