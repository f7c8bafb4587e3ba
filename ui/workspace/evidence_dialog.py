# SPDX-License-Identifier: Apache-2.0
"""The evidence of a line, piece by piece: what it is, its picture or file, and its class, which a member may change."""

from collections.abc import Callable, Sequence
from enum import Enum, auto, unique
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.presented import Evidence
from models.snapshots.comparison import CaseSnapshot, LineRow, ReclassifiedRow
from models.terms import EvidenceClass, EvidenceId
from reports.voice import Voice

WITH_FILE = "▣"
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp"})


@unique
class Opening(Enum):
    """What came of handing a file to its own program."""

    OPENED = auto()
    NO_PROGRAM = auto()
    NOT_HANDED_OVER = auto()
    """A kind of file that could do something by itself."""
    ASKED = auto()
    """The room sees the screen: somebody is asked first."""


FilesOpener = Callable[[str, str, bytes], Opening]
"""Opens a file of this stored name, name and content with its own program."""


class EvidenceDialog(QDialog):
    """Shows one line's evidence on the private screen; the picture comes when it has been read and checked."""

    content_wanted = Signal(str)
    """The stored name of a file; answer with `show_content`."""
    wall_wanted = Signal(object, bytes)
    """The `Evidence` that is a photograph, and its content: F5, which is not yet the wall."""
    reclassified = Signal(object, object, str, str)
    """`EvidenceId`, `EvidenceClass`, why, and on whose word."""

    def __init__(self, open_file: FilesOpener, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._open_file = open_file
        self._pieces: tuple[Evidence, ...] = ()
        self._changed: dict[EvidenceId, ReclassifiedRow] = {}
        self._voice = Voice("en")
        self._picture: QPixmap | None = None
        self._content: tuple[str, bytes] | None = None
        self._opening = False
        self.veiled = False
        """The room sees this screen: a picture, which nobody can mask, stands there only by a second key."""
        self.list, self.facts, self.picture, self.note = QListWidget(), QLabel(), QLabel(), QLabel()
        self.kind, self.reason, self.person = QComboBox(), QLineEdit(), QComboBox()
        self.open_button, self.wall_button, self.change = QPushButton(), QPushButton(), QPushButton()
        self._labels = QLabel(), QLabel(), QLabel()
        self._name()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_piece)
        self.list.itemActivated.connect(self.open_current)
        self.open_button.clicked.connect(self.open_current)
        self.wall_button.clicked.connect(self._want_wall)
        self.reason.returnPressed.connect(self._reclassify)
        self.change.clicked.connect(self._reclassify)

    def _name(self) -> None:
        for name in (
            "list",
            "facts",
            "picture",
            "note",
            "kind",
            "reason",
            "person",
            "open_button",
            "wall_button",
            "change",
        ):
            getattr(self, name).setObjectName(f"evidence_{name}")
        for label in (self.facts, self.note, self.picture, *self._labels):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for button in (self.open_button, self.wall_button, self.change):
            button.setAutoDefault(False)  # Enter in the list opens the file, in the reason it changes the class

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, field in zip(self._labels, (self.kind, self.person, self.reason), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        right = QVBoxLayout()
        right.addWidget(self.facts)
        right.addWidget(self.picture, 1)
        right.addWidget(self.open_button)
        right.addWidget(self.wall_button)
        right.addLayout(form)
        right.addWidget(self.change)
        right.addWidget(self.note)
        layout = QHBoxLayout(self)
        layout.addWidget(self.list, 2)
        layout.addLayout(right, 3)
        self.resize(900, 560)

    def show_line(self, case: CaseSnapshot, line: LineRow, voice: Voice) -> None:
        """The evidence of every check of the line, each once; the piece looked at, or one with a file, is in focus."""
        self._voice = voice
        self.setProperty("item", case.item)
        self._speak(line)
        at = self.current
        self._offer(case)
        self._changed = {row.evidence: row for row in case.reclassified}
        self._pieces = tuple({piece.id: piece for check in line.checks for piece in check.evidence}.values())
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._in_list(piece) for piece in self._pieces])
        ids = [piece.id for piece in self._pieces]
        with_file = next((row for row, piece in enumerate(self._pieces) if piece.stored), 0)
        self.list.setCurrentRow(ids.index(at.id) if at is not None and at.id in ids else with_file)
        self.list.blockSignals(False)
        self._show_piece()

    def _offer(self, case: CaseSnapshot) -> None:
        """The members whose word it can be, whoever presides first; a choice made stays."""
        names = sorted((name for _, name in case.base), key=lambda name: name != case.presiding)
        if names != [self.person.itemText(index) for index in range(self.person.count())]:
            self.person.clear()
            self.person.addItems(names)

    @property
    def current(self) -> Evidence | None:
        row = self.list.currentRow()
        return self._pieces[row] if 0 <= row < len(self._pieces) else None

    def _in_list(self, piece: Evidence) -> str:
        mark = f" {WITH_FILE}" if piece.stored else ""
        return f"{piece.id}{mark}  {self._voice.word(piece.evidence_class)} · {piece.issuer} · {piece.content}"

    def _show_piece(self) -> None:
        piece = self.current
        self.setProperty("about", "" if piece is None else str(piece.id))
        self.note.clear()
        self._picture = self._content = None
        self._opening = False
        self.picture.clear()
        self.wall_button.setEnabled(False)
        for field in (self.kind, self.person, self.reason, self.change):
            field.setEnabled(piece is not None)
        self.open_button.setEnabled(piece is not None and piece.stored is not None)
        if piece is None:
            self.facts.setText(self.tr("No evidence on this line."))
            return
        self.facts.setText("\n".join(self._facts(piece)))
        self.kind.setCurrentIndex(self.kind.findData(piece.evidence_class.value))
        if piece.stored is not None and PurePath(piece.stored).suffix in PICTURES:
            self.content_wanted.emit(piece.stored)

    def _facts(self, piece: Evidence) -> Sequence[str]:
        facts = [
            f"{piece.id}  {self._voice.word(piece.evidence_class)}",
            self.tr("Issued by {issuer}, held by {holder}").format(issuer=piece.issuer, holder=piece.holder),
            f"{self._voice.date(piece.date)}  {piece.content}",
        ]
        if piece.file is not None:
            template = self.tr("File: {file}") if piece.stored else self.tr("File, not kept with the case: {file}")
            facts.append(template.format(file=piece.file))
        row = self._changed.get(piece.id)
        if row is not None:
            template = self.tr("{name} put it from {before} into {after}: {reason}")
            words = {"before": self._voice.word(row.before), "after": self._voice.word(row.after)}
            facts.append(template.format(name=row.by, reason=row.reason, **words))
        return facts

    def show_content(self, stored: str, content: bytes) -> None:
        """The file as it was read; of a piece that is no longer looked at it comes too late."""
        piece = self.current
        if piece is None or piece.stored != stored:
            return
        self._content = stored, content
        if PurePath(stored).suffix in PICTURES:
            self._show_picture(QPixmap.fromImage(QImage.fromData(content)))
        if self._opening:
            self._hand_over(piece, stored, content)

    def _show_picture(self, picture: QPixmap) -> None:
        self.wall_button.setEnabled(not picture.isNull())
        if picture.isNull():
            self.note.setText(self.tr("This picture cannot be shown here; Enter hands it to its own program."))
        elif self.veiled:
            self.note.setText(self.tr("The room sees this screen. F5 asks, then shows the picture."))
        else:
            self._picture = picture
            self._fit()

    def unveil(self, stored: str | None) -> None:
        """Show the picture of this file, if it is still looked at: somebody pressed the second key."""
        if self._content is not None and self._content[0] == stored:
            self.note.clear()
            self._picture = QPixmap.fromImage(QImage.fromData(self._content[1]))
            self._fit()

    def veil(self, *, veiled: bool) -> None:
        """The room sees this screen from now on, or no longer."""
        self.veiled = veiled
        self._picture = None
        self.picture.clear()

    def _want_wall(self) -> None:
        """The photograph looked at, for the room."""
        if self.current is not None and self._content is not None and self.wall_button.isEnabled():
            self.wall_wanted.emit(self.current, self._content[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._want_wall()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Hand the file to its own program, once it has been read and checked."""
        piece = self.current
        if piece is None or piece.stored is None:
            return
        if self._content is not None and self._content[0] == piece.stored:
            self._hand_over(piece, *self._content)
        else:
            self._opening = True
            self.content_wanted.emit(piece.stored)

    def _hand_over(self, piece: Evidence, stored: str, content: bytes) -> None:
        self._opening = False
        name = PurePath(piece.file or stored).name
        self.say_opening(self._open_file(stored, name, content), name)

    def say_opening(self, opening: Opening, name: str) -> None:
        """What became of a file that was to be opened, where that is not seen."""
        if opening is Opening.NO_PROGRAM:
            self.note.setText(self.tr("No program on this machine opens {file}.").format(file=name))
        elif opening is Opening.NOT_HANDED_OVER:
            said = self.tr(
                "{file} is not opened: files of this kind can do something by themselves. Papers, tables, pictures and"
                " recordings are. It stays with the case."
            )
            self.note.setText(said.format(file=name))

    def _reclassify(self) -> None:
        piece, kind = self.current, EvidenceClass(self.kind.currentData())
        if piece is None:
            return
        if not self.reason.text().strip():
            self.note.setText(self.tr("Why does it belong into another class? The reason is printed."))
            self.reason.setFocus()
            return
        self.reclassified.emit(piece.id, kind, self.reason.text().strip(), self.person.currentText())

    def stored(self) -> None:
        """The class was changed."""
        self.reason.clear()
        self.list.setFocus()

    def say(self, text: str) -> None:
        """Why something was refused."""
        self.note.setText(text)

    def _speak(self, line: LineRow) -> None:
        self.setWindowTitle(self.tr("Evidence of {line}").format(line=line.label))
        self.open_button.setText(self.tr("Open the file (Enter)"))
        self.wall_button.setText(self.tr("Show to the room (F5)…"))
        self.change.setText(self.tr("Put into this class"))
        texts = self.tr("Class"), self.tr("On whose word"), self.tr("Reason")
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        if not self.kind.count():
            for kind in EvidenceClass:
                self.kind.addItem("", kind.value)
        for index, kind in enumerate(EvidenceClass):
            self.kind.setItemText(index, self._voice.word(kind))

    def _fit(self) -> None:
        if self._picture is not None and not self._picture.isNull():
            room: QSize = self.picture.size()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(self._picture.scaled(room, keep, smooth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes the room there is."""
        super().resizeEvent(event)
        self._fit()
