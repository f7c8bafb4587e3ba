# SPDX-License-Identifier: Apache-2.0
"""The application: first a painted frame, then everything else."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from ui.frame import Frame
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.voice import LANGUAGES, Speech, language_of

USAGE = "usage: main.py [--database URL] [--demo] [--language zh_CN|zh_TW|en]"


class Options(NamedTuple):
    """How the window was asked for."""

    database: str | None = None
    demo: bool = False
    language: str | None = None


def options_of(arguments: Sequence[str]) -> Options:
    """Read by hand, since `argparse` costs a tenth of the first picture; anything unknown ends with a usage line."""
    options, waiting = Options(), list(arguments)
    while waiting:
        name, joined, value = waiting.pop(0).partition("=")
        if name == "--demo" and not joined:
            options = options._replace(demo=True)
            continue
        value = value if joined or not waiting else waiting.pop(0)
        if name == "--database" and value:
            options = options._replace(database=value)
        elif name == "--language" and value in LANGUAGES:
            options = options._replace(language=value)
        else:
            sys.stderr.write(f"{USAGE}\n")
            raise SystemExit(2)
    return options


class Application:
    """Holds what must live as long as the program; `frame` can be shown before anything else is loaded."""

    def __init__(self, qt: QApplication, options: Options, settings: Settings | None = None) -> None:
        self.qt, self.options = qt, options
        self.settings = Settings() if settings is None else settings
        load_typeface()
        dress(qt, dark=self.settings.dark, text_size=self.settings.text_size)
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
