# SPDX-License-Identifier: Apache-2.0
"""Dialogs that are no larger than the window they belong to, and in which one key of the window works as well."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget


class WithinWindow(QObject):
    """Looks at each dialog of a window as it is shown."""

    def __init__(self, window: QWidget, always: QAction) -> None:
        super().__init__(window)
        self._window, self._always = window, always
        for dialog in window.findChildren(QDialog):
            self.hold(dialog)

    def hold(self, dialog: QDialog) -> None:
        """One that was made later. While it is open Qt keeps the window's own keys from it, but not an action's."""
        dialog.addAction(self._always)
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            watched.resize(watched.size().boundedTo(self._window.size()))
        return super().eventFilter(watched, event)
