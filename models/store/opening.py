# SPDX-License-Identifier: Apache-2.0
"""Making a database and opening one: checked before anybody may work with it."""

import os
from enum import Enum, unique
from pathlib import Path

from sqlalchemy import Engine

from models.errors import FileExists, FileIsAFolder, FileIsDamaged, FileIsMissing, FileIsOlder
from models.files import make_private_file, put_in_place
from models.location import backups_folder
from models.migrations import HEAD
from models.store.backup import copy_database
from models.store.checks import check_all, check_pages
from models.store.engine import Connect, make_engine
from models.store.lock import DeskLock
from models.store.schema import carry_forward, refuse_newer, step_of
from models.store.troubles import troubles


@unique
class Access(Enum):
    """How a file is opened: as the one desk (with the lock), beside other writers, or only to look."""

    ALONE = "alone"
    SHARED = "shared"
    READ = "read"


def create_database(file: Path) -> None:
    """Make an empty database of the latest step; it gets its name when it is complete."""
    if file.is_dir():
        raise FileIsAFolder(file=str(file))
    if file.exists():
        raise FileExists(file=str(file))
    draft = file.with_name(f".{file.name}.{os.getpid()}.new")
    with troubles(file):
        make_private_file(draft)
        engine = make_engine(draft)
        try:
            with engine.begin() as connection:
                carry_forward(connection)
            engine.dispose()
            put_in_place(draft, file)
        finally:
            engine.dispose()
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def open_database(file: Path, access: Access, connect: Connect) -> tuple[Engine, DeskLock | None]:
    """An engine for a file that passed its checks, and the lock if it is to be the one desk."""
    if file.is_dir():
        raise FileIsAFolder(file=str(file))
    if not file.is_file():
        raise FileIsMissing(file=str(file))
    lock = DeskLock(file) if access is Access.ALONE else None
    engine = make_engine(file, writable=access is not Access.READ or _may_write(file), connect=connect)
    try:
        with troubles(file):
            _bring_up_to_date(engine, file, access)
            _check(engine, file, thoroughly=lock is not None and lock.left_behind)
    except BaseException:
        engine.dispose()
        if lock is not None:
            lock.release()
        raise
    return engine, lock


def _may_write(file: Path) -> bool:
    """A reader opens for writing where it can, because finishing what a kill interrupted needs it."""
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _check(engine: Engine, file: Path, *, thoroughly: bool) -> None:
    check_pages(engine, file)
    if thoroughly and not check_all(engine, file).intact:
        raise FileIsDamaged(file=str(file))


def _bring_up_to_date(engine: Engine, file: Path, access: Access) -> None:
    step = step_of(engine, file)
    refuse_newer(step, file)
    if step == HEAD:
        return
    if access is not Access.ALONE:
        raise FileIsOlder(file=str(file))
    before = backups_folder(file) / f"{file.stem}-before-step-{HEAD}.db"
    if not before.exists():
        copy_database(engine, before)
    with engine.begin() as connection:
        carry_forward(connection)
