# SPDX-License-Identifier: Apache-2.0
"""Who of the meeting has a key, and the form by which one gets it; two others vouch for a further one."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.keys.secret_words import LEAST_DIFFERENT, LEAST_LENGTH, is_secret, same_form
from models.snapshots.keys import KeyRow, KeysSnapshot
from reports.voice import Voice
from ui.widgets.secret_line import SecretLine

GROUP = 8


@dataclass(frozen=True, slots=True, repr=False)
class Enrolment:
    """A key that is wished, with the secrets of those who vouch for it."""

    person: str
    secret: str
    office: str
    """Above the committee; empty for people of the meeting."""
    witnesses: Mapping[str, str]
    about: str
    """The person of the row; empty where a name was typed."""


class KeysDialog(QDialog):
    """A row to a person; the form below is about the row that is chosen."""

    enrolment_wished = Signal(object)
    closing_wished = Signal(str, str)
    """Whose key is closed, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self._keys: KeysSnapshot | None = None
        self._voice = Voice("en")
        self.note, self.about, self.said = QLabel(), QLabel(), QLabel()
        self.table = QTableWidget(0, 4)
        self.name = QLineEdit()
        self.secret, self.again = SecretLine("new_secret"), SecretLine("secret_again")
        self.witnesses = (SecretLine("witness_1"), SecretLine("witness_2"))
        self.reason = QLineEdit()
        self.enrol, self.close_key = QPushButton(), QPushButton()
        self._labels = {line: QLabel() for line in (self.name, self.secret, self.again, *self.witnesses, self.reason)}
        self._lay_out()
        self.table.currentCellChanged.connect(lambda *_cells: self._show_form())
        self.enrol.clicked.connect(self._wish)
        self.close_key.clicked.connect(self._wish_closing)

    def _lay_out(self) -> None:
        self.table.setObjectName("keys_table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.name.setObjectName("signer_name")
        self.reason.setObjectName("closing_reason")
        self.said.setObjectName("keys_said")
        for label in (self.note, self.about, self.said, *self._labels.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        form, buttons, layout = QFormLayout(), QHBoxLayout(), QVBoxLayout(self)
        for line, label in self._labels.items():
            label.setBuddy(line)
            form.addRow(label, line)
        for button, name in ((self.enrol, "enrol"), (self.close_key, "close_key")):
            button.setObjectName(name)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        self.resize(860, 640)

    def show_keys(self, keys: KeysSnapshot, voice: Voice) -> None:
        """Show who has a key; open the dialog at the first who has none."""
        self._keys, self._voice = keys, voice
        self._speak(keys)
        row = max(0, self.table.currentRow())
        self.table.setRowCount(len(keys.rows))
        for number, each in enumerate(keys.rows):
            for column, text in enumerate(self._cells(each)):
                self.table.setItem(number, column, QTableWidgetItem(text))
        without = next((number for number, each in enumerate(keys.rows) if self._lacks_key(each)), row)
        if not self.isVisible():
            self.say("")
            self.open()
        self.table.setCurrentCell(without, 0)
        self._show_form()
        self._first_line().setFocus()

    @staticmethod
    def _lacks_key(row: KeyRow) -> bool:
        return row.fingerprint is None and row.role is not None

    def _first_line(self) -> QLineEdit:
        row = self._row()
        return self.name if row is not None and not row.person else self.secret

    def enrolled(self) -> None:
        """What was wished is stored."""
        self.name.clear()
        self.say("")

    def say(self, text: str) -> None:
        """What is wrong; the lines are empty again."""
        self._blank()
        self.said.setText(text)
        (self.secret if self.name.text() else self._first_line()).setFocus()

    def done(self, result: int) -> None:
        self._blank()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next empty line, and from the last one enrols."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.reason.hasFocus():
            self._wish_closing()
        else:
            empty = next((line for line in (self._first_line(), *self._lines()) if not line.text()), None)
            if empty is None:
                self._wish()
            else:
                empty.setFocus()

    def _row(self) -> KeyRow | None:
        rows = () if self._keys is None else self._keys.rows
        at = self.table.currentRow()
        return rows[at] if 0 <= at < len(rows) else None

    def _wanted(self) -> tuple[str, ...]:
        row = self._row()
        return () if row is None or self._keys is None or not row.is_further else self._keys.witnesses_of(row.person)

    def _lines(self) -> tuple[SecretLine, ...]:
        return (self.secret, self.again, *self.witnesses[: len(self._wanted())])

    def _show_form(self) -> None:
        row = self._row()
        self.setProperty("about", "" if row is None else row.person)
        self._blank()
        if row is None:
            return
        wanted = self._wanted()
        self.name.setVisible(not row.person)
        self._labels[self.name].setVisible(not row.person)
        for number, line in enumerate(self.witnesses):
            shown = number < len(wanted)
            line.setVisible(shown)
            self._labels[line].setVisible(shown)
            if shown:
                self._labels[line].setText(self.tr("Secret of {name}, who vouches").format(name=wanted[number]))
        has_one = row.fingerprint is not None
        for widget in (self.reason, self._labels[self.reason], self.close_key):
            widget.setVisible(has_one)
        self.enrol.setText(self.tr("Enrol (Enter)") if not row.is_further else self.tr("Give a new key (Enter)"))
        self.about.setText(self._about(row))

    def _about(self, row: KeyRow) -> str:
        if not row.person:
            template = self.tr("A key for somebody who signs above the committee: {office}.")
            return template.format(office=row.office)
        if row.is_further:
            template = self.tr(
                "A new key for {name}: the secret of before opens nothing any more. What was signed stays valid,"
                " and the new key is in the next minutes."
            )
        else:
            template = self.tr(
                "A key for {name}. The secret opens it and nobody can look it up; who forgets it gets another key."
            )
        return template.format(name=row.person)

    def _blank(self) -> None:
        for line in (self.secret, self.again, *self.witnesses):
            line.blank()
        self.reason.clear()

    def _wish(self) -> None:
        row = self._row()
        if row is None:
            return
        secret, again = self.secret.taken(), self.again.taken()
        witnesses = {name: line.taken() for name, line in zip(self._wanted(), self.witnesses, strict=False)}
        if not is_secret(secret):
            asked = self.tr("At least {least} characters, {different} of them different, not only digits.")
            self.say(asked.format(least=LEAST_LENGTH, different=LEAST_DIFFERENT))
        elif same_form(secret) != same_form(again):
            self.say(self.tr("The two are not the same. Type the secret twice."))
        else:
            self.said.setText(self.tr("The key is being made …"))
            person = row.person or self.name.text().strip()
            self.enrolment_wished.emit(Enrolment(person, secret, row.office, witnesses, row.person))

    def _wish_closing(self) -> None:
        row, reason = self._row(), self.reason.text().strip()
        if row is not None:
            self.closing_wished.emit(row.person, reason)

    def _cells(self, row: KeyRow) -> tuple[str, str, str, str]:
        part = row.office if row.role is None else self._voice.word(row.role)
        if row.fingerprint is not None and row.enrolled_at is not None:
            mark = row.fingerprint
            groups = " ".join(mark[start : start + GROUP] for start in range(0, len(mark), GROUP))
            return row.person, part, self._voice.datetime(row.enrolled_at), groups
        state = self.tr("closed") if row.closed else self.tr("none yet")
        return row.person or "…", part, state, ""

    def _speak(self, keys: KeysSnapshot) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Part"), self.tr("Key since"), self.tr("Fingerprint")]
        )
        self.note.setText(
            self.tr("The policy asks for keys: with them votes can be sealed. Everybody types the own secret alone.")
            if keys.by_keys
            else self.tr("The policy of this meeting keys votes under names; keys are not needed for it.")
        )
        self._labels[self.name].setText(self.tr("Name of the signer"))
        self._labels[self.secret].setText(self.tr("Secret"))
        self._labels[self.again].setText(self.tr("Once more"))
        self._labels[self.reason].setText(self.tr("Close the key because"))
        self.close_key.setText(self.tr("Close the key"))
