# SPDX-License-Identifier: Apache-2.0
"""Writing a file so that nobody ever finds half of it."""

import os
from pathlib import Path


def write_safely(path: Path, content: bytes) -> None:
    """Beside the target first, to the disk, then in its place."""
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Some systems cannot open a folder; there the rename is all that can be done."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
