# SPDX-License-Identifier: Apache-2.0
"""Files of evidence: in `evidence/` beside the database and beside each of its copies, each named by its SHA-256."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from models.errors import AttachmentUnreadable, EvidenceMissing
from models.files import make_private_file, put_in_place
from models.location import evidence_folder
from models.presented import AttachedFile
from models.snapshots.chain import FaultyFile, FileFault
from models.snapshots.claims import MOST_BYTES, claims_anything
from models.store.troubles import troubles

PIECE = 1 << 20
DRAFT = ".new"
"""Ending of a file that is still being written; its name begins with a point."""


class EvidenceFolder:
    """The evidence of one database file. A file is written once and never changed or removed."""

    def __init__(self, database: Path) -> None:
        self.folder = evidence_folder(database)

    def keep(self, source: Path) -> AttachedFile:
        """Store a copy of a file; raises `AttachmentUnreadable`, or trouble with the disk of the record."""
        try:
            opened = source.open("rb")
        except OSError as error:
            raise AttachmentUnreadable(file=str(source)) from error
        with opened, troubles(self.folder):
            draft = self.folder / f".{uuid4()}{DRAFT}"
            make_private_file(draft)
            try:
                hashed, size, tail, printed = hashlib.sha256(), 0, b"", False
                with draft.open("wb") as kept:
                    while piece := opened.read(PIECE):
                        hashed.update(piece)
                        size += kept.write(piece)
                        printed = printed or claims_anything(tail + piece)
                        tail = piece[-MOST_BYTES:]
                attached = AttachedFile(source.name, hashed.hexdigest(), size, printed)
                put_in_place(draft, self.folder / attached.stored)
            finally:
                draft.unlink(missing_ok=True)
        return attached

    def sweep(self) -> None:
        """Remove what a killed program left half written; only for the one desk, which alone writes here.

        One that cannot be removed stays until another opening. Whole files stay whatever names them: an older
        database put in this place must not cost a newer one its papers.
        """
        for draft in self.folder.glob(f".*{DRAFT}"):
            with suppress(OSError):  # litter that stays, as where a virus scanner holds it, harms no record
                draft.unlink(missing_ok=True)

    def content(self, name: str) -> bytes:
        """What a stored file holds, checked against its hash; raises `EvidenceMissing`."""
        file = self.folder / Path(name).name
        if self._fault(name) is not None:
            raise EvidenceMissing(files=(name,))
        with troubles(file):
            return file.read_bytes()

    def faults(self, names: Iterable[str]) -> tuple[FaultyFile, ...]:
        """The named files that are missing or no longer what their names say."""
        return tuple(FaultyFile(name, fault) for name in names if (fault := self._fault(name)) is not None)

    def copy_to(self, database: Path, names: Iterable[str]) -> tuple[FaultyFile, ...]:
        """Lay the named files beside a copy of the database; gives those that do not hold and were left out.

        A file that lies there already was checked when it was laid there.
        """
        target = EvidenceFolder(database)
        wanted = [name for name in names if not (target.folder / Path(name).name).exists()]
        faults = self.faults(wanted)
        left_out = {fault.name for fault in faults}
        for name in wanted:
            if name not in left_out:
                target.keep(self.folder / Path(name).name)
        return faults

    def _fault(self, name: str) -> FileFault | None:
        file = self.folder / Path(name).name
        if not file.is_file():
            return FileFault.MISSING
        with troubles(file), file.open("rb") as opened:
            found = hashlib.file_digest(opened, "sha256").hexdigest()
        return None if found == Path(name).stem else FileFault.ALTERED
