# SPDX-License-Identifier: Apache-2.0
"""One desk at a time: a lock beside the database that names its holder and dies with the holder's process."""

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from models.errors import FileIsInUse, FileIsMissing, FileIsReadOnly

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30  # a byte behind the text, so that others can read who holds the lock

    def _seize(handle: int) -> None:
        os.lseek(handle, FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class DeskLock:
    """The lock of one database, held until `release`.

    The operating system frees it when the holder dies, however it dies; a holder that is only frozen keeps it. A text
    left by another computer is believed, because a lock says nothing about another computer.
    """

    def __init__(self, database: Path) -> None:
        self.database = database
        self.file = database.with_name(database.name + ".lock")
        self.left_behind = False
        """An earlier holder on this computer ended without releasing."""
        self._handle = self._seized()

    def release(self) -> None:
        """Remove the file while the lock is held, so that nobody locks a file about to vanish."""
        if self._handle is not None:
            if os.name != "nt":
                self.file.unlink(missing_ok=True)
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()

    def _seized(self) -> int | None:
        while True:
            handle = self._opened()
            try:
                _seize(handle)
            except OSError:
                holder = self._holder(handle)
                os.close(handle)
                raise holder from None
            if self._still_in_place(handle):
                return self._signed(handle)
            os.close(handle)

    def _opened(self) -> int:
        try:
            return os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            raise FileIsMissing(file=str(self.database)) from None
        except OSError:
            raise FileIsReadOnly(file=str(self.database)) from None

    def _still_in_place(self, handle: int) -> bool:
        """Whether the file just locked is still the one that others will find under its name."""
        try:
            return os.path.samestat(os.fstat(handle), self.file.stat())
        except FileNotFoundError:
            return False

    def _signed(self, handle: int) -> int:
        holder = self._holder(handle)
        if holder.host not in ("", socket.gethostname()):
            os.close(handle)
            raise holder
        self.left_behind = holder.host != ""
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps({"host": socket.gethostname(), "pid": os.getpid()}).encode())
        return handle

    def _holder(self, handle: int) -> FileIsInUse:
        """Who wrote the lock, and since when by the file's own time; an empty lock has no host."""
        os.lseek(handle, 0, os.SEEK_SET)
        host, pid = _signature(os.read(handle, 4096))
        since = datetime.fromtimestamp(os.fstat(handle).st_mtime, UTC)
        return FileIsInUse(file=str(self.database), host=host, pid=pid, since=since)


def _signature(text: bytes) -> tuple[str, str]:
    """Host and process in the text of a lock; empty where there is none or a kill cut it off."""
    try:
        said = json.loads(text)
        return str(said["host"]), str(said["pid"])
    except (ValueError, KeyError, TypeError):
        return "", ""
