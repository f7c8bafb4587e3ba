# SPDX-License-Identifier: Apache-2.0
"""The auditor's page: find a client, read the pages of the case, find a line in them. Nothing here can write."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from models.snapshots.chain import ChainReport
from models.snapshots.client import FoundRow
from models.snapshots.minutes import MinutesSnapshot
from reports.voice import Voice
from ui.background import Background
from ui.bridge import Bridge
from ui.minutes.case_pages import CasePages
from ui.minutes.search import FoundList
from ui.trouble import sentences
from ui.voice import Speech
from ui.wishes import query_named

USUAL = (1366, 740)


class AuditPage(QMainWindow):
    """Left what was decided on whom, right the pages of one case; above, whether the record holds."""

    def __init__(self, bridge: Bridge, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("audit")
        self._bridge, self._speech = bridge, speech
        self._background = Background(self)
        self._wanted: FoundRow | None = None
        """The case whose pages were asked for last."""
        self.list, self.pages, self.state = FoundList(), CasePages(), QLabel()
        self.state.setObjectName("audit_state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setContentsMargins(6, 4, 6, 4)
        self._lay_out()
        self.list.typed.connect(lambda typed: self._ask("find_cases", self._show_found, {"typed": typed}))
        self.list.chosen.connect(self._open)
        self.pages.left.connect(self.list.field.setFocus)
        bridge.ready.connect(lambda: bridge.verify(self._show_state))
        bridge.unopened.connect(self._tell)
        bridge.refused.connect(self._tell)
        self._background.failed.connect(self._tell)
        self.resize(*USUAL)
        self._speak()

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(self.pages)
        halves.setStretchFactor(1, 1)
        halves.setSizes([560, 800])
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.addWidget(self.state)
        layout.addWidget(halves, 1)
        self.setCentralWidget(whole)

    @property
    def voice(self) -> Voice:
        """Of the language of the windows."""
        return self._speech.voice

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Committee Desk: auditor's page, read only"))
        self.state.setText(self.tr("Read only: nothing is written here. The record is being checked …"))
        self.pages.retranslate()
        self.list.empty()

    def _ask(self, query: str, then: object, facts: Mapping[str, object]) -> None:
        self._bridge.read(lambda: query_named(query), then, facts)  # type: ignore[arg-type] # as the query answers

    def _show_found(self, rows: tuple[FoundRow, ...]) -> None:
        self.list.show_found(rows, self.voice)

    def _show_state(self, report: ChainReport) -> None:
        wrong = sum(map(len, (report.faults, report.files, report.votes, report.signatures, report.policies)))
        said = self.tr("Read only: nothing is written here. Journal, files and signatures hold; entries: {entries}.")
        if wrong:
            said = self.tr(
                "Read only: nothing is written here. The record does not hold; places: {wrong}."
                " main.py verify says where."
            )
        self.state.setText(said.format(entries=report.entries, wrong=wrong))

    def _open(self, row: FoundRow) -> None:
        self._wanted = row
        facts = {"meeting": row.meeting, "at": self._bridge.clock()}
        self._ask("load_minutes", lambda snapshot: self._draw(row, snapshot), facts)

    def _draw(self, row: FoundRow, snapshot: MinutesSnapshot) -> None:
        places = {part.case.item: part.case.position for part in snapshot.cases}
        alone, voice = snapshot.alone(places.get(row.item, 0)), self.voice
        if alone is None:
            self.pages.show_pages(b"")
            self.list.note.setText(self.tr("This case was not opened at that meeting: there are no pages of it."))
            return
        self._background.run(lambda: (row, drawn(alone, voice)), self._show_pages)

    def _show_pages(self, made: tuple[FoundRow, bytes]) -> None:
        row, content = made
        if row is self._wanted:
            self.pages.show_pages(content)
            self.pages.field.setFocus()

    def _tell(self, error: Exception) -> None:
        self.state.setText(sentences(error, self.voice))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._background.close()
        self._bridge.close()
        super().closeEvent(event)


def drawn(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The pages; the drawing library is loaded on first use."""
    from reports.minutes import minutes_bytes

    return minutes_bytes(snapshot, voice)
