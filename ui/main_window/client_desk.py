# SPDX-License-Identifier: Apache-2.0
"""The past of the client whose case is open: in the head of the case, as a column to compare with, in a window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.client import ClientSnapshot, HeardRow
from ui.workspace.client_history import ClientHistory

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class ClientDesk(QObject):
    """Reads the past once a case is opened, and again when it is looked at: tonight's figures stand beside it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.view = ClientHistory(window.frame)
        self.client: ClientSnapshot | None = None
        self._compared: HeardRow | None = None
        self._desk.item_changed.connect(self._forget)
        self._desk.case_changed.connect(lambda _case: self._read())
        self._desk.covered_changed.connect(self._read_again)

    def open(self) -> None:
        """Ctrl+H: all of it, beside what is declared and verified now; on the agenda of the case in focus."""
        item = self._item_here
        if item is not None:
            self._desk.read("load_client", self._show, item=item)

    @property
    def _item_here(self) -> str | None:
        """The case that is open, or in focus on the agenda."""
        return self._window.agenda.table.item_in_focus if self._window.on_agenda else self._desk.item

    def _show(self, client: ClientSnapshot) -> None:
        self._got(client)
        if client.item == self._item_here:  # or nobody looks at that client any more
            self.view.show_client(client, self._window.voice)

    def change_comparison(self) -> None:
        """P: compare with the comparison period of the statements, then with each earlier sitting."""
        heard = () if self.client is None else self.client.heard
        if not heard:
            self._window.notice(
                self.tr("The record holds no figures of an earlier application; stated decisions have none.")
            )
            return
        choices = (None, *heard)
        self._compare(choices[(choices.index(self._compared) + 1) % len(choices)])
        if self._compared is None:
            self._window.notice(self.tr("Compared with the prior period of the statements"))
        else:
            row = self._compared
            self._window.notice(
                self.tr("Compared with case {number} as left on {day}").format(
                    number=row.number, day=self._window.voice.iso(row.on)
                )
            )

    def _forget(self, _item: object) -> None:
        self.client = None
        self._compare(None)
        self._window.page.header.show_client(None)

    def _read(self) -> None:
        item = self._desk.item
        if item is not None and self.client is None:
            self._desk.read("load_client", self._got, item=item)

    def _read_again(self) -> None:
        self._forget(None)
        self._read()

    def _got(self, client: ClientSnapshot) -> None:
        if client.item != self._desk.item:
            return
        self.client = client
        self._window.page.header.show_client(client)
        case = self._desk.case
        if case is not None:
            self._window.page.header.show_case(case, self._window.voice)

    def _compare(self, row: HeardRow | None) -> None:
        self._compared = row
        self._window.workspace.compare_with(row)
