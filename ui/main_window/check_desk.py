# SPDX-License-Identifier: Apache-2.0
"""The form of a check on the line in focus: reads what it needs, sends what it stores, says what was refused."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.terms import LineKind
from ui.trouble import sentences
from ui.wishes import Wished

if TYPE_CHECKING:
    from models.snapshots.check_form import CheckFormSnapshot
    from ui.main_window.window import MainWindow
    from ui.workspace.check_form import CheckForm


class CheckDesk(QObject):
    """Joins the form to the desk; the keys go back to the grid when it closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.workspace.check_wanted.connect(self.open)
        window.bridge.refused.connect(lambda _error: self._let_go())

    @cached_property
    def form(self) -> "CheckForm":
        """Made when it is first wanted: it needs all procedures, and a start none."""
        from ui.workspace.check_form import CheckForm

        made = CheckForm(self._window.frame)
        self._window.within.hold(made)
        made.wished.connect(self._wish)
        made.finished.connect(lambda _result: self._window.workspace.grid.setFocus())
        return made

    def open(self) -> None:
        """Ask for the form of the line in focus."""
        desk, line = self._window.desk, self._window.workspace.line
        if line is None or desk.item is None:
            return
        if line.kind is LineKind.DERIVED:
            self._window.notice(self.tr("A computed line is cleared through its sources."))
            return
        self._window.workspace.grid.held = True
        desk.read("load_check_form", self._show, item=desk.item, line=line.key)

    def _show(self, form: "CheckFormSnapshot") -> None:
        """The form came; another case may have been opened meanwhile."""
        desk, voice = self._window.desk, self._window.voice
        self._let_go()
        if form.item == desk.item:
            begun = self._window.drafts.last_part(form.item, form.line, "inputs.")
            self.form.show_form(form, voice.local(desk.now).date(), voice, begun)

    def _let_go(self) -> None:
        self._window.workspace.grid.held = False

    def _wish(self, wished: Wished) -> None:
        pending = self._window.desk.wish(wished)
        pending.then(
            lambda _receipt: self.form.stored(),
            lambda error: self.form.refuse(sentences(error, self._window.voice)),
        )
