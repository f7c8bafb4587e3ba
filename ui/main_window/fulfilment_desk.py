# SPDX-License-Identifier: Apache-2.0
"""The list of conditions after the resolutions: read when it is opened and after every change, its wishes performed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from models.snapshots.fulfilment import FulfilmentRow, FulfilmentSnapshot
from models.terms import ConditionStatus
from reports.voice import Voice
from ui.trouble import sentences
from ui.voting.fulfilment import FulfilmentDialog
from ui.voting.waiver_vote import WaiverVote
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def drawn(snapshot: FulfilmentSnapshot, unit: str, voice: Voice) -> bytes:
    """The list on paper; the drawing library is loaded on first use."""
    from reports.fulfilment_sheet import fulfilment_bytes

    return fulfilment_bytes(snapshot, unit, voice)


class FulfilmentDesk(QObject):
    """Joins the list to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._snapshot: FulfilmentSnapshot | None = None
        self.dialog = dialog = FulfilmentDialog(window.frame)
        dialog.status_wished.connect(self._record)
        dialog.waiver_wished.connect(self._waive)
        dialog.pay_out_wished.connect(self._pay_out)
        dialog.sheet_wished.connect(self._choose_file)
        self._desk.extra.append(lambda: self.read() if dialog.isVisible() else None)

    def open(self) -> None:
        """Shift+F8: the conditions of every case whose approval stands."""
        self.dialog.say("")
        self.dialog.close_form()
        self.dialog.open()
        self.dialog.table.setFocus()
        self.read()

    def read(self) -> None:
        """Ask for the list as it stands."""
        if self._desk.may_read("fulfilment"):
            self._desk.read("load_fulfilment", self._got, at=self._desk.now)

    def _got(self, snapshot: FulfilmentSnapshot) -> None:
        self._snapshot = snapshot
        self.dialog.show_list(snapshot, self._desk.bridge.operator, self._window.voice)
        self._desk.done_reading("fulfilment", self.read)

    def _record(self, row: FulfilmentRow, status: ConditionStatus, words: str, person: str) -> None:
        facts = {"item": row.case.item, "condition": row.condition.id, "status": status, "words": words}
        self._wish(Wished("record_status", facts, person))

    def _waive(self, row: FulfilmentRow, vote: WaiverVote, reason: str) -> None:
        facts = {"item": row.case.item, "condition": row.condition.id, "votes": vote.votes, "reason": reason}
        facts |= {"declared": vote.declared, "recused": vote.recused}
        meeting = None if self._snapshot is None else self._snapshot.meeting
        self._wish(Wished("waive_condition", {**facts, "meeting": meeting}, vote.presiding))

    def _pay_out(self, row: FulfilmentRow, day: date, reason: str) -> None:
        self._wish(Wished("record_pay_out", {"item": row.case.item, "on": day, "reason": reason}))

    def _wish(self, wished: Wished) -> None:
        wished = replace(wished, about=str(self.dialog.property("about")))
        self._desk.wish(wished).then(lambda _receipt: self._stored(), self._refused)

    def _stored(self) -> None:
        self.dialog.close_form()
        self.dialog.say(self.tr("Recorded."))

    def _refused(self, error: BaseException) -> None:
        self.dialog.say(sentences(error, self._window.voice))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.dialog, self.tr("Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.selectFile(self.tr("Conditions") + ".pdf")
        dialog.fileSelected.connect(lambda file: self.keep(Path(file)))
        dialog.open()

    def keep(self, path: Path) -> None:
        """Draw the list as it is shown and save it."""
        snapshot, voice, agenda = self._snapshot, self._window.voice, self._desk.agenda
        if snapshot is not None:
            unit = "" if agenda is None else agenda.unit
            self._window.background.run(
                lambda: drawn(snapshot, unit, voice), lambda content: self._window.minutes.keep(path, content)
            )
