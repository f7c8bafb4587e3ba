# SPDX-License-Identifier: Apache-2.0
"""`main.py audit [FILE.db]`: open the auditor's page on a record, read only, without a key or a name."""

import argparse
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from models.location import default_address
from ui.audit.page import AuditPage
from ui.bridge import Bridge, reader_at
from ui.settings import Settings
from ui.theme import dress, load_typeface
from ui.voice import LANGUAGES, Speech, language_of


def run(arguments: Sequence[str]) -> int:
    """Show the page until it is closed; the exit status."""
    options = _options(arguments)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("committee-desk")
    settings = Settings()
    load_typeface()
    dress(qt, dark=settings.dark, text_size=settings.text_size)
    chosen = options.language or settings.language
    speech = Speech(qt, chosen if chosen in LANGUAGES else language_of(QLocale.system()))
    bridge = Bridge(reader_at(options.file or default_address()))
    page = AuditPage(bridge, speech)
    bridge.start()
    page.show()
    return qt.exec()


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py audit", description="Look at a record; nothing is written.")
    parser.add_argument("file", nargs="?", metavar="FILE.db", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the page")
    return parser.parse_args(arguments)
