# SPDX-License-Identifier: Apache-2.0
"""The form for one more case on the agenda: those that wait, and decided ones that new facts bring back once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.convening import CandidatesSnapshot, WaitingCase
from reports.voice import Voice

CASE = Qt.ItemDataRole.UserRole


class AddingForm(QDialog):
    """Leaves by its two signals and waits for the answer. New facts are asked for where a decided case is chosen."""

    waiting_wished = Signal(str)
    """The case that waits."""
    reconsideration_wished = Signal(str, str)
    """The decided case, and the new facts in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adding")
        self.cases, self.facts, self.note, self.add = QListWidget(), QLineEdit(), QLabel(), QPushButton()
        self._facts_label = QLabel()
        self._facts_label.setBuddy(self.facts)
        self._decided: frozenset[str] = frozenset()
        for widget, name in ((self.cases, "adding_cases"), (self.facts, "adding_facts"), (self.note, "adding_note")):
            widget.setObjectName(name)
        for label in (self.note, self._facts_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.add.setObjectName("adding_add")
        self.add.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.cases, 1)
        layout.addWidget(self._facts_label)
        layout.addWidget(self.facts)
        layout.addWidget(self.note)
        layout.addWidget(self.add)
        self.resize(640, 420)
        self.cases.currentItemChanged.connect(lambda _now, _before: self._show_facts())
        self.add.clicked.connect(self._add)

    def show_form(self, candidates: CandidatesSnapshot, voice: Voice) -> None:
        """Open the form with what there is to choose from."""
        self.setWindowTitle(self.tr("Put a case on the agenda"))
        self.add.setText(self.tr("Put on the agenda"))
        self._facts_label.setText(
            self.tr("New facts since the decision (a decided case is heard once more, and only with new facts)")
        )
        self._decided = frozenset(case.case for case in candidates.decided)
        self.cases.clear()
        for case in (*candidates.waiting, *candidates.decided):
            self._add_row(case, voice)
        self.facts.clear()
        self.cases.setCurrentRow(0)
        self._show_facts()
        self.say("" if self.cases.count() else self.tr("No case waits, and none is decided that could come back."))
        self.open()
        self.cases.setFocus()

    def _add_row(self, case: WaitingCase, voice: Voice) -> None:
        said = f"{case.number}  {case.client}  {voice.wan(case.requested)} · {case.months}"
        item = QListWidgetItem(said if case.outcome is None else f"{said}  ({voice.outcome(case.outcome)})")
        item.setData(CASE, case.case)
        self.cases.addItem(item)

    def say(self, text: str) -> None:
        self.note.setText(text)

    def _chosen(self) -> str | None:
        row = self.cases.currentRow()
        return None if row < 0 else str(self.cases.item(row).data(CASE))

    def _show_facts(self) -> None:
        decided = self._chosen() in self._decided
        self.setProperty("about", self._chosen() or "")
        self._facts_label.setVisible(decided)
        self.facts.setVisible(decided)
        self.add.setEnabled(self._chosen() is not None)

    def _add(self) -> None:
        case = self._chosen()
        if case in self._decided and case is not None:
            self.reconsideration_wished.emit(case, self.facts.text().strip())
        elif case is not None:
            self.waiting_wished.emit(case)
