# SPDX-License-Identifier: Apache-2.0
"""The application: first a painted frame, then everything else."""

import argparse
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from ui.frame import Frame
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.voice import LANGUAGES, Speech, language_of


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    """`--database`, `--demo`, `--language`; anything else ends the program with a usage line."""
    parser = argparse.ArgumentParser(prog="main.py")
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--language", choices=LANGUAGES)
    return parser.parse_args(arguments)


class Application:
    """Holds what must live as long as the program; `frame` can be shown before anything else is loaded."""

    def __init__(self, qt: QApplication, options: argparse.Namespace, settings: Settings | None = None) -> None:
        self.qt, self.options = qt, options
        self.settings = Settings() if settings is None else settings
        load_typeface()
        dress(qt, dark=self.settings.dark)
        chosen = options.language or self.settings.language
        self.speech = Speech(qt, chosen if chosen in LANGUAGES else language_of(QLocale.system()))
        self.frame = Frame()
        geometry = self.settings.geometry
        if geometry is not None:
            self.frame.restoreGeometry(geometry)
        # A timer of zero comes after the paint event, so that the picture stands before the loading begins.
        self.frame.painted.connect(lambda: QTimer.singleShot(0, self.load))
        self.main_window: object = None

    def load(self) -> None:
        """Everything that is not needed for the first picture; the store opens on its own thread meanwhile."""
        from ui.main_window.loading import fill

        self.main_window = fill(
            self.frame, self.speech, self.settings, database=self.options.database, demo=self.options.demo
        )


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; the exit status."""
    options = options_of(arguments)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("committee-desk")
    application = Application(qt, options)
    application.frame.show()
    return qt.exec()
