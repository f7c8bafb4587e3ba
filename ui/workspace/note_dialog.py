# SPDX-License-Identifier: Apache-2.0
"""Where a private note is written, and where its author says how he means to vote."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.terms import Choice
from reports.voice import Voice
from ui.workspace.private_frame import PrivateFrame

CHOICE = Qt.ItemDataRole.UserRole


class NoteDialog(QDialog):
    """Ctrl+Enter keeps a note, Esc closes; what is typed leaves by signals and stays in no widget."""

    written = Signal(object, str)
    """What the note is about, as it was given, and its text."""
    left = Signal(object, str)
    """What it is about and the draft that is left."""
    typed = Signal(object, str)
    """The same while it is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note_dialog")
        self.setMinimumSize(560, 280)
        self.frame, self.text, self.note = PrivateFrame(), QPlainTextEdit(), QLabel()
        self.keep = QPushButton()
        self.keep.setObjectName("keep_note")
        self.text.setObjectName("note_text")
        self.text.setTabChangesFocus(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._about: object = None
        inside = QVBoxLayout()
        inside.addWidget(self.text)
        self.frame.body.addLayout(inside)
        layout, row = QVBoxLayout(self), QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.keep)
        layout.addWidget(self.frame, 1)
        layout.addLayout(row)
        self.text.textChanged.connect(lambda: self.typed.emit(self._about, self.text.toPlainText()))
        self.keep.clicked.connect(self._keep)

    def write(self, about: object, title: str, draft: str) -> None:
        """Ask for a note; `about` comes back with it."""
        self._about = about
        self.setWindowTitle(self.tr("Private note"))
        self.frame.show_title(title)
        self.text.setAccessibleName(self.tr("Private note"))
        self.text.setPlainText(draft)
        self.keep.setText(self.tr("Keep the note"))
        self.note.setText(self.tr("Ctrl+Enter keeps it · Esc closes and keeps the text, sealed, as a draft"))
        self.open()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        self.left.emit(self._about, self.text.toPlainText())
        self._close()

    def _keep(self) -> None:
        text = self.text.toPlainText().strip()
        if text:
            self.written.emit(self._about, text)
            self._close()

    def _close(self) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText("")
        self.text.blockSignals(False)
        self.hide()


class LeaningDialog(QDialog):
    """One key or Enter; Esc leaves it as it was."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leaning_dialog")
        self.setMinimumWidth(420)
        self.frame, self.list = PrivateFrame(), QListWidget()
        self.list.setObjectName("leanings")
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.frame.body.addWidget(self.list)
        self.frame.body.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.addWidget(self.frame)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(lambda item: self._choose(item.data(CHOICE)))

    def ask(self, now: Choice | None, voice: Voice) -> None:
        """Show the choices of the vote, the present leaning in focus."""
        self.setWindowTitle(self.tr("My leaning"))
        self.frame.show_title(self.tr("My leaning"))
        self.note.setText(self.tr("For you alone: sealed with your notes, shown to nobody, and no vote."))
        self.list.clear()
        for number, choice in enumerate(Choice, start=1):
            item = QListWidgetItem(f"{number}  {voice.word(choice)}")
            item.setData(CHOICE, choice)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if now is None else tuple(Choice).index(now))
        self.open()
        self.list.setFocus()

    def done(self, result: int) -> None:
        """Which one is marked is the leaning: nothing of it stays."""
        self.list.clear()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The digits of the vote choose; the list would search for them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chosen = [each for number, each in enumerate(Choice, start=1) if event.text() == str(number)]
            if chosen:
                self._choose(chosen[0])
                return True
        return super().eventFilter(watched, event)

    def _choose(self, choice: Choice) -> None:
        self.accept()
        self.chosen.emit(choice)
