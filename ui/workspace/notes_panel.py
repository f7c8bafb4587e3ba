# SPDX-License-Identifier: Apache-2.0
"""An author's notes on the open case beside the questions; locked, it shows that it is locked and nothing else."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from models.snapshots.preparing import PrivateNoteRow, PrivateNotes
from models.terms import LineKey
from reports.voice import Voice
from ui.workspace.private_frame import PrivateFrame

NOTE = Qt.ItemDataRole.UserRole


class NotesPanel(PrivateFrame):
    """Notes leave it by id alone; `Ctrl+T` and `Delete` are actions on its list."""

    asked = Signal(object)
    """The note to make a question of."""
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.state, self.foot = QListWidget(), QLabel(), QLabel()
        self.list.setObjectName("private_notes")
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        for label in (self.state, self.foot):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setObjectName("notes_state")
        self.body.addWidget(self.state)
        self.body.addWidget(self.list, 1)
        self.body.addStretch()
        self.body.addWidget(self.foot)
        self.lock()

    def lock(self) -> None:
        """Show nothing of anybody's notes."""
        self.list.clear()
        self.list.hide()
        self._speak(self.tr("My notes"))
        self.state.setText(self.tr("Locked. F7 writes a note, Ctrl+Shift+U opens yours."))

    def show_notes(self, author: str, found: PrivateNotes, labels: Mapping[LineKey, str], voice: Voice) -> None:
        """Show what the author's passphrase opened."""
        place = self.list.currentRow()
        self._speak(self.tr("Notes of {name}").format(name=author))
        leaning = "—" if found.leaning is None else voice.word(found.leaning)
        said = [self.tr("My leaning: {choice}").format(choice=leaning)]
        if not found.notes:
            said.append(self.tr("No note on this case yet. F7 writes one on the line in focus."))
        if found.shut:
            said.append(self.tr("Under a passphrase that did not open: {count}").format(count=found.shut))
        if found.altered:
            template = self.tr(
                "Notes that do not open: {count}. They were changed or replaced outside this program; their words"
                " cannot be had back. The others are whole."
            )
            said.append(template.format(count=found.altered))
        self.state.setText("\n".join(said))
        self.list.clear()
        for note in found.notes:
            about = None if note.line is None else labels.get(note.line, note.line)
            item = QListWidgetItem(note.text if about is None else voice.about(about, note.text))
            item.setData(NOTE, note)
            self.list.addItem(item)
        self.list.setVisible(bool(found.notes))
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))

    @property
    def current(self) -> PrivateNoteRow | None:
        row = self.list.currentRow()
        note = self.list.item(row).data(NOTE) if row >= 0 else None
        return note if isinstance(note, PrivateNoteRow) else None

    def make_question(self) -> None:
        """Only this takes a note's words out of here, and only on the author's key."""
        if self.current is not None:
            self.asked.emit(self.current)

    def delete(self) -> None:
        if self.current is not None:
            self.deleted.emit(self.current.id)

    def _speak(self, title: str) -> None:
        self.show_title(title)
        self.list.setAccessibleName(self.tr("My notes"))
        self.foot.setText(
            self.tr(
                "Never on the wall, in minutes or a case file. Ctrl+T makes a question of a note, Delete removes it."
            )
        )
