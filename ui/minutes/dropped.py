# SPDX-License-Identifier: Apache-2.0
"""Files that are let fall on the archive: scans of signed paper, or what is none."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from models.snapshots.archive import SCANS


def dropped_files(dropped: QMimeData) -> list[Path]:
    """The files of this machine among what was let fall; a page of the web is none."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def is_scan(file: Path) -> bool:
    """By its name; a folder is none, whatever it is called."""
    return file.is_file() and file.suffix.lower() in SCANS
