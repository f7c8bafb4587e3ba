# SPDX-License-Identifier: Apache-2.0
"""The book of a year from the archive: files are fetched one after the other, so that it can be given up at any."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors import EvidenceMissing
from models.snapshots.archive import ArchivedMinutes
from reports.voice import Voice
from ui.minutes.archive import ArchiveDialog
from ui.trouble import sentences

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


@dataclass(slots=True)
class Making:
    """A book under way: its minutes, and the pages that were fetched so far."""

    year: int
    path: Path
    minutes: Sequence[ArchivedMinutes]
    pages: list[bytes] = field(default_factory=list)


class YearBookDesk(QObject):
    """Makes one book at a time."""

    def __init__(self, window: "MainWindow", dialog: ArchiveDialog) -> None:
        super().__init__(window)
        self._window, self._dialog = window, dialog
        self._making: Making | None = None
        dialog.book_wished.connect(self._begin)
        dialog.buttons["cancel"].clicked.connect(self.give_up)
        window.bridge.refused.connect(self._stop)

    def _begin(self, year: int, path: str) -> None:
        self._window.desk.read_whole("load_archive", lambda rows: self._start(year, Path(path), rows))

    def _start(self, year: int, path: Path, rows: Sequence[ArchivedMinutes]) -> None:
        making = Making(year, path, [row for row in rows if row.on.year == year])
        self._making = making
        self._fetch(making)

    def _fetch(self, making: Making) -> None:
        """The next file, or the book once all are there; nothing where it was given up."""
        if self._making is not making:
            return
        place = len(making.pages)
        self._dialog.show_progress(place, len(making.minutes))
        if place == len(making.minutes):
            self._bind(making)
            return

        def fetched(content: bytes) -> None:
            making.pages.append(content)
            self._fetch(making)

        self._window.bridge.fetch_evidence(making.minutes[place].last_kept.stored, fetched)

    def _bind(self, making: Making) -> None:
        voice = self._window.voice
        self._window.background.run(
            lambda: bound(making, voice), lambda content: self._keep(making, content), self._failed
        )

    def _keep(self, making: Making, content: bytes) -> None:
        """A book that was given up while it was bound is not written; one that is being written cannot be given up."""
        if self._making is not making:
            return
        self._end("")
        dialog, minutes = self._dialog, self._window.minutes
        said = self.tr("The year book has {count} minutes: {file}").format(
            count=len(making.minutes), file=making.path.name
        )
        minutes.keep(making.path, content, lambda: dialog.say([said]), lambda why: dialog.say([minutes.not_saved(why)]))

    def _stop(self, error: Exception) -> None:
        """A file that is missing or altered: a book without it would not be the year's."""
        if self._making is not None and isinstance(error, EvidenceMissing):
            self.give_up()
            self._dialog.say([sentences(error, self._window.voice), self._given_up])

    def _failed(self, error: Exception) -> None:
        self._end("")
        self._window.say_trouble(error)

    def give_up(self) -> None:
        """No file is written; what was there stays."""
        self._end(self._given_up)

    @property
    def _given_up(self) -> str:
        return self.tr("The year book was given up; no file was written.")

    def _end(self, said: str) -> None:
        self._making = None
        self._dialog.show_progress(None)
        self._dialog.say([said])


def bound(making: Making, voice: Voice) -> bytes:
    """The libraries of paper are loaded on first use."""
    from reports.year_book import BookPart, year_book

    parts = [BookPart(minutes, pages) for minutes, pages in zip(making.minutes, making.pages, strict=True)]
    return year_book(making.year, parts, voice)
