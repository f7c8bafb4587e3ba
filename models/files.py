# SPDX-License-Identifier: Apache-2.0
"""Writing files so that a kill or a power cut leaves the old one or the new one, never half of it."""

import os
from pathlib import Path


def write_whole(target: Path, content: bytes) -> None:
    """Put a file at its place for its owner to read, over whatever is there; raises `OSError` and leaves that as it is.

    Only a kill leaves the draft beside the target; the next writing takes it away.
    """
    finish(write_beside(target, content), target)


def write_beside(target: Path, content: bytes) -> Path:
    """Write all of a file beside its place, for its owner to read; `finish` gives it its name, or unlink it."""
    draft = target.with_name(f".{target.name}.new")
    draft.unlink(missing_ok=True)
    try:
        _make(draft)
        draft.write_bytes(content)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft


def finish(draft: Path, target: Path) -> None:
    """Give a finished draft its name; where that fails no draft is left."""
    try:
        put_in_place(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def make_private_file(file: Path) -> None:
    """Make an empty file that only its owner reads, and its folder where there is none; raises `FileExistsError`."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _make(file)


def put_in_place(finished: Path, target: Path) -> None:
    """Give a finished file its name, over whatever has the name now, and make both durable."""
    _sync(finished, os.O_RDWR)
    finished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so itself and cannot open a folder."""
    if os.name != "nt":
        _sync(folder, os.O_RDONLY)


def _make(file: Path) -> None:
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
