# SPDX-License-Identifier: Apache-2.0
"""What changed since the open case was heard before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.revisions import RevisionChanges
from ui.workspace.changes import ChangesView

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class ChangesDesk(QObject):
    """Joins the view to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view = ChangesView(window.frame)

    def open(self) -> None:
        """Ctrl+Shift+Y: compare the open case with its revision before."""
        desk = self._window.desk
        if desk.item is not None:
            desk.read("load_changes", self._show, item=desk.item)

    def _show(self, changes: RevisionChanges | None) -> None:
        if changes is None:
            self._window.notice(self.tr("This is the first revision of the case: there is nothing to compare it with."))
        else:
            self.view.show_changes(changes, self._window.voice)
