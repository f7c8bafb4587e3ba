# SPDX-License-Identifier: Apache-2.0
"""Copies by SQLite's backup interface: a copy that was not opened anew and checked does not exist."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from models.errors import BackupFailed, FileExists, FileIsDamaged
from models.files import make_private_file, put_in_place, write_whole
from models.location import backups_folder
from models.rules.rotation import kept
from models.snapshots.chain import FaultyFile
from models.store.checks import checked_copy
from models.store.engine import reading
from models.store.troubles import troubles


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: the entries in its journal and the digest of the last one in hexadecimal.

    `files` are the files of evidence that could not be laid beside it.
    """

    file: Path
    entries: int
    head: str
    files: tuple[FaultyFile, ...] = ()


def copy_database(engine: Engine, target: Path) -> Backup:
    """Copy, check the copy, then give it its name; raises `BackupFailed` where the copy does not hold."""
    if target.exists():
        raise FileExists(file=str(target))
    draft = target.with_name(f".{target.name}.new")
    with troubles(target):
        draft.unlink(missing_ok=True)
        make_private_file(draft)
        try:
            _copy_pages(engine, draft)
            report = checked_copy(draft)
            put_in_place(draft, target)
        except FileIsDamaged as error:
            raise BackupFailed(file=str(target)) from error
        finally:
            draft.unlink(missing_ok=True)
    return Backup(target, report.entries, report.head)


def keep_backup(engine: Engine, file: Path, at: datetime) -> Backup | None:
    """Add a copy to the backups beside the file and thin the older ones; `None` if the newest holds the same."""
    manifest = Manifest(file)
    with troubles(manifest.file):
        listed = manifest.read()
        if listed and listed[-1].head == _head_of(engine) and manifest.path_of(listed[-1]).exists():
            return None
        manifest.clear_drafts()
        moment = at.astimezone(UTC)
        name = f"{file.stem}-{moment:%Y%m%dT%H%M%S%fZ}.db"
        made = copy_database(engine, manifest.folder / name)
        manifest.add(Listed(name, moment, made.entries, made.head))
    return made


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the manifest."""

    name: str
    at: datetime
    entries: int
    head: str


class Manifest:
    """The list of the automatic backups of one database: only what it lists is ever thinned."""

    def __init__(self, database: Path) -> None:
        self.folder = backups_folder(database)
        self.file = self.folder / f"{database.stem}.json"

    def path_of(self, listed: Listed) -> Path:
        return self.folder / Path(listed.name).name

    def read(self) -> list[Listed]:
        """The backups in the order in which they were made."""
        if not self.file.exists():
            return []
        lines = json.loads(self.file.read_text("utf-8"))["backups"]
        return [Listed(x["file"], datetime.fromisoformat(x["at"]), x["entries"], x["head"]) for x in lines]

    def add(self, made: Listed) -> None:
        """List a verified backup, then let go of those that the rotation does not keep."""
        listed = [*self.read(), made]
        staying = kept(each.at for each in listed) | {made.at}
        self._write([each for each in listed if each.at in staying])
        for each in listed:
            if each.at not in staying:
                self.path_of(each).unlink(missing_ok=True)

    def clear_drafts(self) -> None:
        """Take away what a kill left of an unfinished backup of this database."""
        for draft in self.folder.glob(f".{escape(self.file.stem)}-*.db.new*"):
            draft.unlink()

    def _write(self, listed: list[Listed]) -> None:
        lines = [{"file": x.name, "at": x.at.isoformat(), "entries": x.entries, "head": x.head} for x in listed]
        write_whole(self.file, json.dumps({"backups": lines}, indent=1).encode())


def _copy_pages(engine: Engine, draft: Path) -> None:
    target = dbapi2.connect(str(draft))
    try:
        with reading(engine).connect() as connection:
            source = connection.connection.driver_connection
            assert source is not None  # noqa: S101 - only a pool without connections gives none
            source.backup(target)
    finally:
        target.close()


def _head_of(engine: Engine) -> str:
    with reading(engine).connect() as connection:
        last = connection.exec_driver_sql("SELECT digest FROM journal_entries ORDER BY number DESC LIMIT 1").scalar()
    return bytes(last or bytes(32)).hex()
