# SPDX-License-Identifier: Apache-2.0
"""How the window looks, changed at once and remembered: language, light or dark, size of text, height of rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.theme import dress, is_dark
from ui.voice import LANGUAGES
from ui.workspace.arrangement import Density
from ui.workspace.keys import key_shown

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

SIZES = (100, 110, 125, 150)
"""Sizes of text in percent of the usual one."""


class ViewDesk(QObject):
    """Takes up what was chosen last time, and changes it at a key."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        window.workspace.grid.density = self._density

    @property
    def _density(self) -> Density:
        return next((each for each in Density if each.name == self._settings.density), Density.STANDARD)

    def change_language(self) -> None:
        """The next of the three languages."""
        language = LANGUAGES[(LANGUAGES.index(self._window.speech.language) + 1) % len(LANGUAGES)]
        self._settings.language = language
        self._window.speech.speak(language)

    def change_theme(self) -> None:
        """Light or dark."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._settings.dark = not is_dark(application.palette())
            self._dress(application, "")

    def change_text_size(self, step: int) -> None:
        """The next larger or smaller text."""
        here = max(place for place, size in enumerate(SIZES) if size <= max(self._settings.text_size, SIZES[0]))
        place = min(max(here + step, 0), len(SIZES) - 1)
        self._take_text_size(SIZES[place])

    def change_density(self, step: int) -> None:
        """Higher or lower rows in the grid."""
        densities = tuple(Density)
        place = min(max(densities.index(self._density) + step, 0), len(densities) - 1)
        self._take_density(densities[place])

    def reset_sizes(self) -> None:
        """The usual text and rows."""
        self._take_density(Density.STANDARD)
        self._take_text_size(SIZES[0])

    def change_methods_beside(self) -> None:
        """One column a method, or the ordinary columns again."""
        grid = self._window.workspace.grid
        if not grid.methods_beside and not grid.has_room_for_methods:
            self._window.notice(self.tr("Columns of methods need a wider window or a smaller text."))
            return
        grid.methods_beside = not grid.methods_beside
        if left_out := grid.methods_left_out:
            voice = self._window.voice
            named = voice.listed([f"{key_shown(family)} {voice.word(family)}" for family in left_out])
            self._window.notice(self.tr("Without a column of their own: {methods}").format(methods=named))

    def change_full_screen(self) -> None:
        frame = self._window.frame
        if frame.isFullScreen():
            frame.showNormal()
        else:
            frame.showFullScreen()

    def _take_density(self, density: Density) -> None:
        self._settings.density = density.name
        self._window.workspace.grid.density = density
        name = {
            Density.COMFORTABLE: self.tr("comfortable"),
            Density.STANDARD: self.tr("standard"),
            Density.COMPACT: self.tr("compact"),
        }[density]
        self._window.notice(self.tr("Rows: {density}").format(density=name))

    def _take_text_size(self, size: int) -> None:
        self._settings.text_size = size
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._dress(application, self.tr("Text size {size}%").format(size=size))

    def _dress(self, application: QApplication, said: str) -> None:
        """Change the look, and say what is to be said once everything stands in it."""
        self._window.frame.statusBar().clearMessage()
        dress(application, dark=self._settings.dark, text_size=self._settings.text_size)
        # What was written in the colours of before is written again, once every widget has the new ones.
        QTimer.singleShot(0, self, lambda: self._stand(said))

    def _stand(self, said: str) -> None:
        self._window.speak()
        if said:
            # The status line lays itself out once more for the new text, and would show its keys under the sentence.
            QTimer.singleShot(0, self, lambda: self._window.notice(said))
