# SPDX-License-Identifier: Apache-2.0
"""The checks before the seal as a list of sentences; each one that is not met leads to its place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from models.snapshots.sealing import CheckState, SealCheck, to_look_at, to_mend
from reports.voice import Voice
from ui.widgets.text_size import sized

ROW = Qt.ItemDataRole.UserRole
MARKS = {CheckState.MET: "✓", CheckState.LOOK: "△", CheckState.MEND: "×"}


def state_word(state: CheckState) -> str:
    """What the mark means, for whoever does not see or know it."""
    translate = QCoreApplication.translate
    return {
        CheckState.MET: translate("SealList", "met"),
        CheckState.LOOK: translate("SealList", "look"),
        CheckState.MEND: translate("SealList", "mend"),
    }[state]


class SealList(QWidget):
    """Shows the checks; Enter or a double click on one that is not met asks to be led to its place."""

    leads_to = Signal(object)
    """The `SealCheck` chosen."""
    changed = Signal()
    """Other checks are shown, or none any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seal_checks")
        self._shown: tuple[tuple[SealCheck, ...], str] | None = None
        self.title, self.hint, self.list, self.seal = QLabel(), QLabel(), QListWidget(), QPushButton()
        self.title.setObjectName("seal_title")
        self.hint.setObjectName("seal_hint")
        self.list.setObjectName("seal_list")
        self.seal.setObjectName("seal_button")
        for label in (self.title, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        sized(self.title, 13, bold=True)
        self.title.setBuddy(self.list)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._lead)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.list, self.hint, self.seal):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        self.hide()

    def show_checks(self, checks: tuple[SealCheck, ...], voice: Voice) -> None:
        """Say how each check stands, the reader's place kept; with none, after the seal, the pages have the room."""
        self._speak(checks)
        if self._shown != (checks, voice.language):
            self._shown = checks, voice.language
            self._fill(checks, voice)
        self.setVisible(bool(checks))
        self.changed.emit()

    def _fill(self, checks: tuple[SealCheck, ...], voice: Voice) -> None:
        place = self.list.currentRow()
        self.list.clear()
        for check in checks:
            item = QListWidgetItem(
                f"{MARKS[check.state]} {voice.about(state_word(check.state), voice.say(check.said))}"
            )
            item.setData(ROW, check)
            font = item.font()
            font.setBold(check.state is CheckState.MEND)
            item.setFont(font)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))

    def _speak(self, checks: tuple[SealCheck, ...]) -> None:
        translate = QCoreApplication.translate
        title = translate("SealList", "Before the seal (F6): to mend {mend}, to look at {look}")
        self.title.setText(title.format(mend=len(to_mend(checks)), look=len(to_look_at(checks))))
        self.list.setAccessibleName(self.title.text())
        self.hint.setText(translate("SealList", "Enter on a point leads to it, F12 comes back."))
        self.seal.setText(translate("SealList", "Close and seal (Ctrl+Enter)"))

    def go_to_first(self) -> None:
        """The keyboard to the list, on what is worst."""
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lead(self, item: QListWidgetItem) -> None:
        check = item.data(ROW)
        if isinstance(check, SealCheck) and check.place is not None:
            self.leads_to.emit(check)
