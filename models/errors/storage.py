# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with the database file, its copies and its lock."""

from dataclasses import dataclass
from datetime import datetime

from models.errors.base import Trouble
from models.terms import CommandId


@dataclass(eq=False, kw_only=True)
class FileTrouble(Trouble):
    """Any trouble with one file; `file` is its path as the person knows it."""

    file: str


class FileIsMissing(FileTrouble):
    """There is no database at this place, and opening never makes one."""


class FileExists(FileTrouble):
    """Something lies already where a new file should be made."""


class FileIsNewer(FileTrouble):
    """The file was written by a later version of the program."""


class FileIsOlder(FileTrouble):
    """The file must be carried forward first, which looking at it does not do."""


class FileIsDamaged(FileTrouble):
    """The file is no database, or its pages, references or journal do not hold together."""


class FileIsLocked(FileTrouble):
    """Another program kept the database busy for longer than the waiting time."""


@dataclass(eq=False, kw_only=True)
class FileIsInUse(FileTrouble):
    """Another desk has the file open: on `host`, as process `pid`, since `since`."""

    host: str
    pid: str
    since: datetime


class FileIsAFolder(FileTrouble):
    """A folder lies where a database should be."""


class FolderIsReadOnly(FileTrouble):
    """No new file can be made at this place."""


class FileIsReadOnly(FileTrouble):
    """The medium or the way the file was opened permits no writing."""


class FileWasReplaced(FileTrouble):
    """The file that was opened is no longer the one at its place."""


class DiskIsFull(FileTrouble):
    """The medium has no room left."""


class DiskFailed(FileTrouble):
    """Reading, writing or syncing failed; what was acknowledged before stands."""


@dataclass(eq=False, kw_only=True)
class OutcomeUnknown(FileTrouble):
    """The commit reported an error and the file cannot be asked whether the command is stored."""

    command: CommandId


class BackupFailed(FileTrouble):
    """The copy was made but does not hold what the database holds, so it was thrown away."""


class BackupIsDamaged(FileTrouble):
    """The copy that was to be restored fails its checks."""


@dataclass(eq=False, kw_only=True)
class UnsupportedDatabase(Trouble):
    """The address names something other than an SQLite file; `scheme` is all of it that may be shown."""

    scheme: str
