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

from models.importers.dates import parse_date
from models.presented import Evidence, NewEvidence
from models.terms import EvidenceClass, EvidenceId, Said
from reports.voice import Voice
from ui.theme import colours_of
from ui.widgets.text_size import as_high

PIECE = Qt.ItemDataRole.UserRole
Checked = Qt.CheckState


@dataclass(frozen=True, slots=True)
class Chosen:
    """Existing evidence, primary source first, and a new piece with its file; `problem` where that is not complete."""

    evidence: tuple[EvidenceId, ...]
    new: NewEvidence | None = None
    file: Path | None = None
    problem: str = ""

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
        self.list, self.note = QListWidget(), QLabel()
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
        if not any(text for name, text in typed.items() if name != "date") and self.kind.currentData() is None:
            return Chosen(ticked)
        kind = self.kind.currentData()
        missing = [self._labels[name].text() for name in ("issuer", "holder", "content") if not typed[name]]
        if kind is None:
            missing.insert(0, self._labels["class"].text())
        if missing:
            needed = self.tr("New evidence needs: {fields}.").format(fields=self._voice.listed(missing))
            return Chosen(ticked, problem=needed)
        day = parse_date(typed["date"])
        if isinstance(day, Said):
            return Chosen(ticked, problem=self._voice.say(day))
        file = Path(typed["file"]).expanduser() if typed["file"] else None
        problem = self._problem_of(day, file)
        if problem:
            return Chosen(ticked, problem=problem)
        new = NewEvidence(EvidenceClass(kind), typed["issuer"], typed["holder"], day, typed["content"])
        return Chosen(ticked, new, file)

    def _problem_of(self, day: date, file: Path | None) -> str:
        """Nothing was issued tomorrow, and a file shows something."""
        if day > self._day:
            return self.tr("Evidence cannot be dated after today.")
        if file is not None and not file.is_file():
            return self.tr("There is no file {file}.").format(file=file)
        if file is not None and file.stat().st_size == 0:
            return self.tr("The file {file} is empty.").format(file=file.name)
        return ""

    def say(self, problem: str) -> None:
        """What is wrong, else the piece under the cursor in full, which the list cuts."""
        self._problem = problem
        colours = colours_of(self.palette())
        self.note.setText(problem or (self.list.currentItem().text() if self.list.currentRow() >= 0 else ""))
        self.note.setStyleSheet(f"color: {colours.serious if problem else colours.secondary}")

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
