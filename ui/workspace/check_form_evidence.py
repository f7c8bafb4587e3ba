# SPDX-License-Identifier: Apache-2.0
"""Evidence of a check: chosen from the case in the order of its weight, or laid before the session with its file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.importers.dates import typed_day
from models.presented import Evidence, NewEvidence
from models.terms import EvidenceClass, EvidenceId, Said
from reports.voice import Voice
from ui.widgets.inked_label import Ink, InkedLabel
from ui.widgets.text_size import as_high

PIECE = Qt.ItemDataRole.UserRole
Checked = Qt.CheckState


@dataclass(frozen=True, slots=True)
class Chosen:
    """Existing evidence, primary source first, and a new piece with its file.

    `problem` where that is not complete, and the name of the field at fault.
    """

    evidence: tuple[EvidenceId, ...]
    new: NewEvidence | None = None
    file: Path | None = None
    problem: str = ""
    field: str = ""

    @property
    def piece(self) -> Evidence | None:
        """The new piece as evidence that has no number yet."""
        new = self.new
        if new is None:
            return None
        return Evidence(EvidenceId(""), new.evidence_class, new.issuer, new.holder, new.date, new.content)


class EvidenceArea(QWidget):
    """A list in which Space ticks, and below it the fields of one new piece."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_evidence")
        self.list, self.note = QListWidget(), InkedLabel(Ink.SECONDARY)
        self.list.setObjectName("evidence_list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kind, self.browse = QComboBox(), QPushButton()
        self.kind.setObjectName("evidence_class")
        self.browse.setObjectName("evidence_browse")
        self.browse.setAutoDefault(False)
        self.texts = {name: QLineEdit() for name in ("date", "issuer", "holder", "content", "file")}
        self._labels = {name: QLabel() for name in ("title", "new", "class", *self.texts)}
        self._chosen: list[EvidenceId] = []
        self._problem = ""
        self._day = date.max
        self._voice = Voice("en")
        for name, edit in self.texts.items():
            edit.setObjectName(f"evidence_{name}")
            edit.textChanged.connect(self.changed)
        for label in (*self._labels.values(), self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.texts["date"].editingFinished.connect(self._write_out)
        self.note.setObjectName("evidence_note")
        self.note.setWordWrap(True)
        as_high(self.note, 40)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.itemChanged.connect(self._ticked)
        self.list.currentItemChanged.connect(lambda _now, _before: self.say(self._problem))
        self.kind.currentIndexChanged.connect(self.changed)
        self.browse.clicked.connect(self._choose_file)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        form = QFormLayout()
        form.setVerticalSpacing(4)
        first = QHBoxLayout()
        first.addWidget(self.kind, 1)
        first.addWidget(self._labels["date"])
        first.addWidget(self.texts["date"], 1)
        form.addRow(self._labels["class"], first)
        for name in ("issuer", "holder", "content"):
            form.addRow(self._labels[name], self.texts[name])
        file = QHBoxLayout()
        file.addWidget(self.texts["file"], 1)
        file.addWidget(self.browse)
        form.addRow(self._labels["file"], file)
        layout.addWidget(self._labels["title"])
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addWidget(self._labels["new"])
        layout.addLayout(form)

    def show_evidence(self, evidence: Sequence[Evidence], day: date, voice: Voice) -> None:
        """The evidence of the case, nothing chosen; a new piece is of the session's day until it is changed."""
        self._voice, self._day = voice, day
        self._speak(voice)
        self._chosen = []
        self.list.blockSignals(True)
        self.list.clear()
        for piece in evidence:
            item = QListWidgetItem()
            item.setData(PIECE, piece)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Checked.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        for name, edit in self.texts.items():
            edit.setText(day.isoformat() if name == "date" else "")
        self._show_order()

    def choose(self, evidence: Sequence[EvidenceId]) -> None:
        """Tick these alone, in this order."""
        places = {item.data(PIECE).id: item for item in self._items()}
        for item in places.values():
            item.setCheckState(Checked.Unchecked)
        for id in evidence:
            if id in places:
                places[id].setCheckState(Checked.Checked)

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _ticked(self, item: QListWidgetItem) -> None:
        id = item.data(PIECE).id
        ticked = item.checkState() is Checked.Checked
        if ticked and id not in self._chosen:
            self._chosen.append(id)
        elif not ticked and id in self._chosen:
            self._chosen.remove(id)
        else:
            return
        self._show_order()
        self.changed.emit()

    def _show_order(self) -> None:
        """The text begins with the number of the piece, so that typing it finds it."""
        self.list.blockSignals(True)
        for item in self._items():
            piece = item.data(PIECE)
            place = f" ({self._chosen.index(piece.id) + 1})" if piece.id in self._chosen else ""
            word = self._voice.word(piece.evidence_class)
            said = f"{piece.id}{place}  {word} · {piece.content} · {piece.issuer} / {piece.holder}"
            item.setText(said)
            item.setToolTip(said)
        self.list.blockSignals(False)

    def chosen(self) -> Chosen:
        """What was ticked and typed."""
        typed = {name: edit.text().strip() for name, edit in self.texts.items()}
        ticked = tuple(self._chosen)
        kind, day = self.kind.currentData(), typed_day(typed["date"], self._day)
        begun = kind is not None or any(text for name, text in typed.items() if name != "date")
        if isinstance(day, Said) and (begun or typed["date"]):
            return Chosen(ticked, problem=self._voice.say(day), field="date")
        if isinstance(day, Said) or not begun:
            return Chosen(ticked)
        filled = {**typed, "class": kind}
        missing = [name for name in ("class", "issuer", "holder", "content") if not filled[name]]
        if missing:
            fields = self._voice.listed([self._labels[name].text() for name in missing])
            needed = self.tr("New evidence needs: {fields}.").format(fields=fields)
            return Chosen(ticked, problem=needed, field=missing[0])
        file = Path(typed["file"]).expanduser() if typed["file"] else None
        if day > self._day:
            return Chosen(ticked, problem=self.tr("Evidence cannot be dated after today."), field="date")
        if file is not None and (problem := self._problem_of(file)):
            return Chosen(ticked, problem=problem, field="file")
        new = NewEvidence(EvidenceClass(kind), typed["issuer"], typed["holder"], day, typed["content"])
        return Chosen(ticked, new, file)

    def lead_to(self, field: str) -> None:
        """To what is at fault, as `chosen` names it."""
        (self.kind if field == "class" else self.texts[field]).setFocus()

    def _write_out(self) -> None:
        """A day that was typed shortly shows which it was taken for, once the field is left."""
        edit = self.texts["date"]
        day = typed_day(edit.text(), self._day)
        if isinstance(day, date) and edit.text() != day.isoformat():
            edit.setText(day.isoformat())

    def _problem_of(self, file: Path) -> str:
        """A file shows something."""
        if not file.is_file():
            return self.tr("There is no file {file}.").format(file=file)
        return "" if file.stat().st_size else self.tr("The file {file} is empty.").format(file=file.name)

    def say(self, problem: str) -> None:
        """What is wrong, else the piece under the cursor in full, which the list cuts."""
        self._problem = problem
        self.note.setText(problem or (self.list.currentItem().text() if self.list.currentRow() >= 0 else ""))
        self.note.write_in(Ink.SERIOUS if problem else Ink.SECONDARY)

    def _choose_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("File of the evidence"))
        if file:
            self.texts["file"].setText(file)

    def inputs(self) -> list[QWidget]:
        """In the order of the Tab key."""
        return [self.list, self.kind, *self.texts.values(), self.browse]

    def _speak(self, voice: Voice) -> None:
        words = {
            "title": self.tr("Evidence: Space chooses, the primary source first"),
            "new": self.tr("Or new evidence"),
            "class": self.tr("Class"),
            "issuer": self.tr("Issued by"),
            "holder": self.tr("Held by"),
            "date": self.tr("Date"),
            "content": self.tr("What it shows"),
            "file": self.tr("File"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        self.browse.setText(self.tr("Choose…"))
        place = max(0, self.kind.currentIndex())
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem("", None)
        for each in EvidenceClass:
            self.kind.addItem(f"{each.value} {voice.word(each)}", each.value)
        self.kind.setCurrentIndex(place)
        self.kind.blockSignals(False)
