# SPDX-License-Identifier: Apache-2.0
"""What the database driver reports, as trouble a person can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from models.errors import (
    DiskFailed,
    DiskIsFull,
    FileExists,
    FileIsDamaged,
    FileIsLocked,
    FileIsMissing,
    FileIsReadOnly,
    FileTrouble,
    FolderIsReadOnly,
)

KINDS: dict[int, type[FileTrouble]] = {
    5: FileIsLocked,  # BUSY
    6: FileIsLocked,  # LOCKED
    8: FileIsReadOnly,
    10: DiskFailed,  # IOERR
    11: FileIsDamaged,  # CORRUPT
    13: DiskIsFull,
    14: FileIsMissing,  # CANTOPEN
    26: FileIsDamaged,  # NOTADB
}
TEXTS = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's own words: the driver's backup call gives no code with them."""
PRIMARY = 0xFF
"""SQLite's extended codes keep the primary one in their lowest byte."""

SYSTEM: dict[int | None, type[FileTrouble]] = {
    errno.ENOSPC: DiskIsFull,
    errno.EDQUOT: DiskIsFull,
    errno.EROFS: FileIsReadOnly,
    errno.EACCES: FileIsReadOnly,
    errno.EPERM: FileIsReadOnly,
    errno.ENOENT: FileIsMissing,
    errno.EEXIST: FileExists,
}


@contextmanager
def troubles(file: Path) -> Iterator[None]:
    """Turn errors about the medium into trouble; a broken constraint stays what it is, a bug."""
    try:
        yield
    except OSError as error:
        kind = SYSTEM.get(error.errno, DiskFailed)
        if kind is FileIsReadOnly and not file.exists():
            kind = FolderIsReadOnly
        raise kind(file=str(file)) from error
    except (DBAPIError, dbapi2.Error) as error:
        trouble = trouble_of(error, file)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: Exception, file: Path) -> FileTrouble | None:
    """The trouble behind one error of the driver, or `None` where the medium is not to blame."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None) or TEXTS.get(str(cause), 0)
    kind = KINDS.get(code & PRIMARY)
    if kind is FileIsMissing and file.exists():
        kind = FileIsReadOnly
    return None if kind is None else kind(file=str(file))
