# SPDX-License-Identifier: Apache-2.0
"""Paper instead of the machine: the emergency sheet before the session, and a case entered from it afterwards."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.agenda import AgendaRow
from models.snapshots.emergency import EmergencySnapshot
from models.terms import AgendaItemId
from reports.voice import Voice
from ui.agenda.from_paper import PaperForm
from ui.trouble import sentences
from ui.widgets.banner import Banner
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def emergency_sheet(snapshot: EmergencySnapshot, voice: Voice) -> bytes:
    """The sheet; the drawing library is loaded on first use."""
    from reports.emergency_sheet import emergency_bytes

    return emergency_bytes(snapshot, voice)


class PaperDesk(QObject):
    """Joins the form and the banner to the desk; the banner stands as long as any case is entered from paper."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.banner = Banner("paper_banner")
        self.end = self.banner.add_button("paper_end")
        self.end.clicked.connect(self._end_first)
        window.frame.banners.addWidget(self.banner)
        self.form = PaperForm(window.frame)
        self.form.wished.connect(self._begin)
        self._item: AgendaItemId | None = None
        """The case for which the form is open."""
        self._desk.agenda_changed.connect(lambda _agenda: self.show())

    # --- before the session

    def choose_sheet(self) -> None:
        """Ctrl+Alt+E: ask where the sheet of the meeting goes."""
        agenda = self._desk.agenda
        if agenda is None:
            self._window.notice(self.tr("There is no meeting to make a sheet of."))
            return
        name = self.tr("emergency sheet {number}.pdf").format(number=agenda.number)
        self._window.preparing.choose_new(name, "PDF (*.pdf)", self.write_sheet_to)

    def write_sheet_to(self, target: Path) -> None:
        """Read the meeting as it is now, draw and save."""
        self._desk.read_whole(
            "load_emergency",
            lambda snapshot: self._draw(snapshot, target),
            meeting=self._desk.meeting,
            at=self._desk.now,
        )

    def _draw(self, snapshot: EmergencySnapshot, target: Path) -> None:
        voice = self._window.voice
        self._window.background.run(
            lambda: emergency_sheet(snapshot, voice), lambda content: self._window.minutes.keep(target, content)
        )

    # --- afterwards

    def begin_or_end(self) -> None:
        """Ctrl+Alt+H: the case in front, on the agenda the one in focus, begins to be entered from paper, or ends."""
        table = self._window.agenda.table
        row = self._desk.row(table.item_in_focus if self._window.on_agenda else self._desk.item)
        if row is None:
            self._window.notice(self.tr("Choose the case on the agenda first."))
        elif row.on_paper is not None:
            self._end(row)
        else:
            self._item = row.id
            self.form.show_form(row.number, self._window.voice.local(self._when_at_the_earliest()))

    def _when_at_the_earliest(self) -> datetime:
        """The beginning of the meeting: now, when it is entered, is seldom when it was done."""
        agenda, now = self._desk.agenda, self._desk.now
        return now if agenda is None else min(agenda.starts, now)

    def _begin(self, done: datetime, reason: str) -> None:
        """The time was typed by the clock of the room."""
        zoned = done.replace(tzinfo=self._window.voice.local(self._desk.now).tzinfo)
        self._desk.wish(Wished("begin_paper", {"item": self._item, "done": zoned, "reason": reason})).then(
            lambda _receipt: self._begun(), lambda error: self.form.say(sentences(error, self._window.voice))
        )

    def _begun(self) -> None:
        self.form.accept()
        self._window.notice(self.tr("Enter the sheet as it stands; then Ctrl+Alt+H ends it."))

    def _end_first(self) -> None:
        """Of the case in front, else of the first on the agenda; the button names it."""
        row = self._next_to_end()
        if row is not None:
            self._end(row)

    def _next_to_end(self) -> AgendaRow | None:
        rows = self._on_paper()
        in_front = [row for row in rows if row.id == self._desk.item and not self._window.on_agenda]
        return next(iter([*in_front, *rows]), None)

    def _end(self, row: AgendaRow) -> None:
        said = self.tr("Case {number} is entered from paper. What follows is recorded as it happens.")
        self._desk.wish(Wished("end_paper", {"item": row.id})).then(
            lambda _receipt: self._window.notice(said.format(number=row.number))
        )

    def _on_paper(self) -> list[AgendaRow]:
        return [row for row in self._desk.rows if row.on_paper is not None]

    def show(self) -> None:
        """Say again, in the language spoken now, which cases are entered from paper."""
        template = self.tr(
            "Entering from paper: case {number}, done on paper {done}. Everything recorded of it is marked."
        )
        voice = self._window.voice
        said = [template.format(number=row.number, done=voice.datetime(row.on_paper)) for row in self._on_paper()]
        ending = self._next_to_end()
        if ending is not None:
            self.end.setText(self.tr("End case {number} (Ctrl+Alt+H)").format(number=ending.number))
        self.banner.say("\n".join(said))
