# SPDX-License-Identifier: Apache-2.0
"""The minutes of the meeting as real pages, made in the background whenever the tab is in front."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from models.files import write_whole
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.sealing import seal_checks
from models.terms import CaseState
from reports.voice import Voice
from ui.main_window.case_page import Tab
from ui.minutes.screen import MinutesScreen

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def drawn(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The pages; the drawing library is loaded on first use."""
    from reports.minutes import minutes_bytes

    return minutes_bytes(snapshot, voice)


def written(snapshot: MinutesSnapshot, voice: Voice, form: str) -> bytes:
    """The content of the pages in another form; as pages where there is no such form."""
    from reports.minutes import FORMS, minutes_bytes

    return FORMS.get(form, minutes_bytes)(snapshot, voice)


class MinutesDesk(QObject):
    """Joins the minutes tab to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.screen = MinutesScreen()
        window.page.add_tab(Tab.MINUTES, self.screen)
        self._desk.extra.append(self._read_if_seen)
        window.page.tab_shown.connect(lambda number: self.read() if number == Tab.MINUTES else None)
        self._desk.item_changed.connect(lambda _item: self._read_if_seen() if self.screen.alone else None)
        self.screen.edition_wished.connect(self.change_edition)
        self.screen.saving_wished.connect(lambda path: self._keep_form(Path(path)))
        self.screen.printing_ended.connect(self._say_printed)
        window.frame.closing.connect(self.screen.give_up_printing)
        self._desk.covered_changed.connect(lambda: self.screen.show_content(b""))
        self._asked = 0
        """So many times the pages were asked for: what is drawn for an earlier time is not shown."""
        self._snapshot: MinutesSnapshot | None = None
        """The record of which the pages are shown."""
        self._reading = False
        """Whether the record is on its way."""
        self._waiting: Callable[[MinutesSnapshot], None] | None = None
        """Who waits for it; a key pressed twice waits once."""
        window.bridge.refused.connect(lambda _error: self._wait_no_more())

    def read(self) -> None:
        """Ask for the record and draw it off the window's thread."""
        if self._desk.meeting is not None:
            self._asked += 1
            asked, self._reading = self._asked, True
            self.screen.show_drawing()
            self._desk.read_whole(
                "load_minutes",
                lambda snapshot: self._draw(snapshot, asked),
                meeting=self._desk.meeting,
                at=self._desk.now,
            )

    def change_edition(self) -> None:
        """Shift+F12: the pages of the open case alone; from there the whole meeting again."""
        seen = not self._window.on_agenda and self._window.page.shown == Tab.MINUTES
        row = self._desk.row(self._desk.item)
        if not (seen and self.screen.alone) and (row is None or row.state is CaseState.PENDING):
            self._window.notice(self.tr("This case has not been opened: there are no pages of it yet."))
            return
        self.screen.alone = not (seen and self.screen.alone)
        if seen:
            self.read()
        else:
            self._window.places.go(Tab.MINUTES)

    def show_whole(self) -> None:
        """The pages of the whole meeting, drawn afresh."""
        self.screen.alone = False
        self.read()

    def with_record(self, then: Callable[[MinutesSnapshot], None]) -> None:
        """Call with the record as it stands: at once where it is shown, else once it is read."""
        if not self.screen.isVisible():
            self._desk.read_whole("load_minutes", then, meeting=self._desk.meeting, at=self._desk.now)
        elif self._snapshot is not None and not self._reading:
            then(self._snapshot)
        else:
            self._waiting = then

    def _wait_no_more(self) -> None:
        """The record is there, or it could not be read; F12 asks for it once more."""
        self._reading, self._waiting = False, None

    def go_to_checks(self) -> None:
        """F6: from the pages to the checks before the seal, and back."""
        checks = self.screen.checks
        to_list = checks.isVisible() and not checks.list.hasFocus()
        (checks.list if to_list else self.screen.view).setFocus()

    def speak(self) -> None:
        """Pages in the language spoken now take the place of those that are seen; others are drawn once they are."""
        self.screen.retranslate()
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self.screen.isVisible():
            self.read()

    def _draw(self, snapshot: MinutesSnapshot, asked: int) -> None:
        voice, row = self._window.voice, self._desk.row(self._desk.item)
        alone = snapshot.alone(row.position) if self.screen.alone and row is not None else None
        self.screen.alone = alone is not None
        self._snapshot = whole = snapshot if alone is None else alone
        self.screen.suggested = self._name(whole) + ".pdf"
        seen = self._desk.shown(whole)
        if asked == self._asked:
            self.screen.checks.show_checks(seal_checks(seen), voice)
            then = self._waiting
            self._wait_no_more()
            if then is not None:
                then(snapshot)

        def draw() -> tuple[int, bytes, bytes | None]:
            return asked, drawn(whole, voice), drawn(seen, voice) if seen is not whole else None

        self._window.background.run(draw, self._show)

    def _name(self, snapshot: MinutesSnapshot) -> str:
        """How a file of these pages is called."""
        facts = {"number": snapshot.agenda.number, "date": self._window.voice.iso(snapshot.agenda.on)}
        if snapshot.edition is None:
            return self.tr("Minutes of meeting {number}, {date}").format(**facts)
        template = self.tr("Meeting {number}, case {position}, {date}")
        return template.format(position=snapshot.edition.case.position, **facts)

    def _show(self, pages: tuple[int, bytes, bytes | None]) -> None:
        """File and paper are always whole; where the room sees the screen, what stands there is masked."""
        asked, content, masked = pages
        if asked == self._asked:
            self.screen.show_content(content, masked)

    def _keep_form(self, path: Path) -> None:
        """The pages that are shown, or their content in the form that the name asks for."""
        snapshot, voice = self._snapshot, self._window.voice
        if snapshot is None or path.suffix.casefold() == ".pdf":
            self.keep(path, self.screen.content(), failed=self._say_pages_not_saved)
        else:
            self._window.background.run(
                lambda: written(snapshot, voice, path.suffix.casefold()),
                lambda content: self.keep(path, content, failed=self._say_pages_not_saved),
            )

    def _say_printed(self, complete: bool) -> None:
        said = self.tr("Every page is with the printer.")
        if not complete:
            said = self.tr("The pages were not all printed. The record is safe. Ctrl+P: print them anew.")
        self._window.notice(said)

    def keep(
        self,
        path: Path,
        content: bytes,
        then: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Save a file and say where; `then` is called once it is there, `failed` with the reason where it is not.

        Without `failed` the status line says why.
        """
        kept_words = QCoreApplication.translate("MinutesDesk", "Saved as {file}").format(file=path.name)
        self._window.background.run(
            lambda: write_whole(path, content),
            lambda _done: self._kept(kept_words, then),
            lambda error: (failed or self._say_not_saved)(self._why_not(path, error)),
        )

    def _kept(self, words: str, then: Callable[[], None] | None) -> None:
        self._window.notice(words)
        if then is not None:
            then()

    def not_saved(self, why: str) -> str:
        """What happened, what is safe and what to do, of any file that was asked for."""
        return self.tr("The file was not saved: {why}. The record is safe. Choose another place.").format(why=why)

    def _say_not_saved(self, why: str) -> None:
        self._window.notice(self.not_saved(why))

    def _say_pages_not_saved(self, why: str) -> None:
        said = self.tr("The pages were not saved: {why}. The record is safe. Ctrl+S: choose another place.")
        self._window.notice(said.format(why=why))

    def _why_not(self, path: Path, error: Exception) -> str:
        """The reason in words; anything but the file's fault goes to the last resort."""
        if not isinstance(error, OSError):
            raise error
        if isinstance(error, FileNotFoundError):
            why = self.tr("there is no folder {folder}")
        elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
            why = self.tr("nothing may be written to {folder}")
        elif error.errno in (errno.ENOSPC, errno.EDQUOT):
            why = self.tr("the disk is full")
        else:
            why = self.tr("the file cannot be written there")
        return why.format(folder=path.parent.name)
