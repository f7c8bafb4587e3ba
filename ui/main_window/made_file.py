# SPDX-License-Identifier: Apache-2.0
"""A file that the program made, laid where the record can take it from."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file in a folder of its own, there until it is cleared away."""

    folder: TemporaryDirectory[str]
    name: str

    @property
    def path(self) -> Path:
        return Path(self.folder.name) / self.name

    def clear(self) -> None:
        """The record has the file, or refused it."""
        self.folder.cleanup()


def lay_down(name: str, content: bytes) -> MadeFile:
    """Write the file; raises `OSError` where the disk takes none, and then nothing is left."""
    made = MadeFile(TemporaryDirectory(prefix="committee-desk-", ignore_cleanup_errors=True), name)
    try:
        made.path.write_bytes(content)
    except OSError:
        made.clear()
        raise
    return made
