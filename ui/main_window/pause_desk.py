# SPDX-License-Identifier: Apache-2.0
"""Advises a pause on the agenda once the committee has worked long without one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.rules.pausing import Stretch
from models.snapshots.agenda import AgendaSnapshot

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class PauseDesk(QObject):
    """Looks whenever the agenda is shown anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._stretch = Stretch(0, 0)
        window.desk.agenda_changed.connect(self._look)

    def _look(self, agenda: AgendaSnapshot | None) -> None:
        desk = self._window.desk
        if agenda is None or agenda.preparing is not None or agenda.sealed or not desk.looked:
            self._advise(Stretch(0, 0))
        else:
            desk.read("load_pause", self._advise, meeting=agenda.meeting)

    def _advise(self, stretch: Stretch) -> None:
        self._stretch = stretch
        self.show()

    def show(self) -> None:
        """Show again, in the language spoken now."""
        said, stretch = "", self._stretch
        if stretch.is_long:
            template = self.tr(
                "{cases} case(s) in {minutes} minutes without a pause: ten minutes of rest are advised.",
                None,
                stretch.cases,
            )
            said = template.format(cases=stretch.cases, minutes=stretch.minutes)
        self._window.agenda.show_advice(said)
