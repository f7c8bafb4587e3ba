# SPDX-License-Identifier: Apache-2.0
"""Putting a backup in the place of the database: checked first, and what was there is set aside."""

import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from models.errors import BackupIsDamaged, FileIsDamaged, FileIsLocked, FileIsMissing
from models.files import make_private_file, put_in_place
from models.location import database_path
from models.snapshots.attached import attached_files
from models.snapshots.chain import ChainReport
from models.store.checks import checked_copy
from models.store.engine import BUSY_MILLISECONDS, make_engine, reading
from models.store.evidence import EvidenceFolder
from models.store.lock import DeskLock
from models.store.troubles import trouble_of, troubles


def restore(source: Path, address: str, *, at: datetime) -> tuple[ChainReport, Path | None]:
    """Replace the database by a checked copy of `source`; gives the copy's report and where the old file lies now.

    Evidence that lies beside `source` and is missing here comes with it; the report names what does not hold.
    """
    file = database_path(address)
    if not source.is_file():
        raise FileIsMissing(file=str(source))
    with troubles(file):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with DeskLock(file), troubles(file):
        draft = file.with_name(f".{file.name}.restored")
        draft.unlink(missing_ok=True)
        make_private_file(draft)
        try:
            report = _checked(source, draft)
            names = _files_named(draft)
            _expect_unused(file)
            aside = _set_aside(file, at)
            put_in_place(draft, file)
        finally:
            draft.unlink(missing_ok=True)
        EvidenceFolder(source).copy_to(file, names)
        report = replace(report, files=EvidenceFolder(file).faults(names))
    return report, aside


def _files_named(file: Path) -> tuple[str, ...]:
    engine = make_engine(file, writable=False)
    try:
        with Session(reading(engine)) as session:
            return attached_files(session)
    finally:
        engine.dispose()


def _checked(source: Path, draft: Path) -> ChainReport:
    try:
        with troubles(source):
            opened = dbapi2.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
            target = dbapi2.connect(str(draft))
            try:
                opened.backup(target)
            finally:
                target.close()
                opened.close()
            return checked_copy(draft)
    except FileIsDamaged as error:
        raise BackupIsDamaged(file=str(source)) from error


def _expect_unused(file: Path) -> None:
    """Another program that holds the old file would go on writing into what is set aside.

    A journal with content belongs to a write under way, which lets others read, or to one that was cut off, which does
    not; asking for more than to read would play the latter back into the file.
    """
    if not file.exists():
        return
    journal = file.with_name(file.name + "-journal")
    writing = journal.exists() and journal.stat().st_size > 0
    address = f"{file.absolute().as_uri()}?mode={'ro' if writing else 'rw'}"
    try:
        connection = dbapi2.connect(address, uri=True, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)
        with closing(connection):
            connection.execute("SELECT count(*) FROM sqlite_schema" if writing else "BEGIN EXCLUSIVE")
    except dbapi2.Error as error:
        if isinstance(trouble := trouble_of(error, file), FileIsLocked):
            raise trouble from error
    else:
        if writing:
            raise FileIsLocked(file=str(file))


def _set_aside(file: Path, at: datetime) -> Path | None:
    """Give the old file a second name, and its rollback journal with it, before the first is taken from it.

    A journal left in place would be played back into the restored file and ruin it.
    """
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem}-set-aside-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{file.suffix}")
    try:
        os.link(file, aside)
    except OSError:  # a stick's file system knows one name for each file
        shutil.copy2(file, aside)
    journal = file.with_name(file.name + "-journal")
    if journal.exists():
        journal.replace(aside.with_name(aside.name + "-journal"))
    return aside
