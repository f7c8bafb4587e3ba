# SPDX-License-Identifier: Apache-2.0
"""The procedures to choose from: those of the line first, all others after them; the key of a method finds its own."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from models.rules.catalogue import CATALOGUE, name_of
from models.rules.fitness import measures
from models.snapshots.check_form import CheckFormSnapshot
from models.terms import Family
from reports.voice import Voice
from ui.workspace.keys import FAMILY_OF_KEY, KEY_OF_FAMILY, character_of


class MethodBox(QComboBox):
    """Pressing the key of a method goes through its procedures, round the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(24)

    def offer(self, form: CheckFormSnapshot, voice: Voice, begun: str | None) -> None:
        """Those that serve the line, then all others that give what it is measured in, or that it has already.

        Chosen is the one `begun`, else the first.
        """
        self.clear()
        had = {check.procedure for check in form.checks}
        offered = [id for id in CATALOGUE if measures(id, form.unit) or id in had]
        for id in form.allowed:
            if id in offered:
                self.addItem(_text(id, voice), id)
        self.insertSeparator(self.count())
        for id in offered:
            if id not in form.allowed:
                self.addItem(_text(id, voice), id)
        if begun in offered:
            self.setCurrentIndex(self.findData(begun))

    @property
    def chosen(self) -> str:
        return str(self.currentData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        family = FAMILY_OF_KEY.get(character_of(event))
        if family is None:
            super().keyPressEvent(event)
        else:
            self._go_to_next(family)

    def _go_to_next(self, family: Family) -> None:
        here = self.currentIndex()
        for step in range(1, self.count() + 1):
            place = (here + step) % self.count()
            id = self.itemData(place)
            if id is not None and CATALOGUE[id].family is family:
                self.setCurrentIndex(place)
                return


def _text(id: str, voice: Voice) -> str:
    family = CATALOGUE[id].family
    return f"{KEY_OF_FAMILY[family]} {voice.mark(family)} {voice.say(name_of(id))}"
