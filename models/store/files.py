# SPDX-License-Identifier: Apache-2.0
"""Putting a finished file in its place so that a power cut leaves the old one or the new one."""

import os
from pathlib import Path


def make_private_file(file: Path) -> None:
    """Make an empty file that only its owner reads; raises `FileExistsError`."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def put_in_place(finished: Path, target: Path) -> None:
    """Give a finished file its name, over whatever has the name now, and make both durable."""
    _sync(finished, os.O_RDWR)
    finished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so itself and cannot open a folder."""
    if os.name != "nt":
        _sync(folder, os.O_RDONLY)


def write_durably(target: Path, content: bytes) -> None:
    """Write a small file as a whole."""
    draft = target.with_name(target.name + ".new")
    draft.write_bytes(content)
    put_in_place(draft, target)


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
