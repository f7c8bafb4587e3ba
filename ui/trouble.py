# SPDX-License-Identifier: Apache-2.0
"""Errors as sentences for a person: a refusal or trouble in its own words, a bug in one dialog that keeps no secret."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from models.errors.base import Told
from models.errors.telling import told
from reports.voice import Voice

LOG = logging.getLogger("committee_desk")


def sentences(error: BaseException, voice: Voice) -> str:
    """What happened, what is safe and what to do, in the language of `voice`."""
    if isinstance(error, Told):
        telling = told(error)
        spoken = [voice.say(part) for part in (telling.happened, telling.safe, telling.next)]
        return ("" if voice.language.startswith("zh") else " ").join(spoken)
    return QCoreApplication.translate(
        "Trouble",
        "Something went wrong in the program. What was saved is safe. Repeat the last step; the log has the details.",
    )


class LastResort(QObject):
    """Catches what nobody expected: it is logged with its traceback, one dialog says so, the windows stay up."""

    happened = Signal(str)

    def __init__(self, window: QWidget, voice: Callable[[], Voice]) -> None:
        super().__init__(window)
        self._window, self._voice = window, voice
        # Queued: the error may come from the middle of a paint event or from another thread.
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        LOG.error("unexpected", exc_info=(kind, error, trace))
        self.happened.emit(sentences(error, self._voice()))

    def _show(self, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self._window.windowTitle(), text, parent=self._window)
        box.setObjectName("unexpected")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()
