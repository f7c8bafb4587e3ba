# SPDX-License-Identifier: Apache-2.0
"""Tab 1: one page that starts the talk about a case. It reads and leads on; nothing is decided here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from models.snapshots.overview import MissingRow, OverviewSnapshot
from reports.voice import Voice
from ui.overview import history, people, sizing
from ui.overview.block import Block, Content
from ui.overview.leads import Leads
from ui.widgets.reflow import Reflow

COLUMNS = (
    ("who", "worst", "findings", "soft"),
    ("caps", "stress", "equity"),
    ("months", "ratios", "peers", "named", "behind", "cash"),
)
"""Blocks by column, the most asked for on top; what is missing stands under the first one."""
STRETCH = (9, 12, 13)
SIDE_BY_SIDE = 1000


class OverviewScreen(Reflow):
    """Shows an `OverviewSnapshot` in three columns, or one in a narrow window, scrolled as one page."""

    leads_to = Signal(object)
    """The `MissingRow` to which the reader wants to be led."""

    def __init__(self) -> None:
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        super().__init__("overview", columns, SIDE_BY_SIDE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blocks = {name: Block(f"overview_{name}") for names in COLUMNS for name in names}
        self.missing_heading, self.missing = QLabel(), Leads()
        self.missing_heading.setTextFormat(Qt.TextFormat.PlainText)
        font = self.missing_heading.font()
        font.setBold(True)
        self.missing_heading.setFont(font)
        self.missing.leads_to.connect(self._lead)
        self.state = QLabel()
        self.state.setObjectName("overview_state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self._page = QWidget()
        columns.setSpacing(24)
        for names, stretch in zip(COLUMNS, STRETCH, strict=True):
            columns.addLayout(self._column(names), stretch)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(12, 2, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self.state)
        layout.addLayout(columns)
        self.setWidget(self._page)
        self.setFocusProxy(self.missing)
        self.forget()

    def _column(self, names: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for name in names:
            column.addWidget(self.blocks[name])
            if name == "who":
                column.addWidget(self.missing_heading)
                column.addWidget(self.missing)
        column.addStretch()
        return column

    def forget(self) -> None:
        """Show nothing: another case is on its way."""
        self._page.setVisible(False)

    def outdate(self) -> None:
        """Something changed: no figure of before stays to be read as one of now."""
        self.state.setText(self.tr("Changed: the figures are being computed …"))
        for block in self.blocks.values():
            block.outdate()
        self.missing.outdate()

    def show_overview(self, overview: OverviewSnapshot, voice: Voice) -> None:
        self.state.setText("")
        for name, content in _contents(overview, voice).items():
            self.blocks[name].show_content(content)
        self.missing_heading.setText(self.tr("What is missing"))
        self.missing.show_missing(overview, voice)
        self._page.setVisible(True)

    def _lead(self, row: object) -> None:
        if isinstance(row, MissingRow):
            self.leads_to.emit(row)


def _contents(overview: OverviewSnapshot, voice: Voice) -> dict[str, Content]:
    view = overview.sizing
    return {
        "who": people.who(overview, voice),
        "worst": people.worst(overview, voice),
        "findings": people.findings(overview, voice),
        "soft": people.soft(overview, voice),
        "caps": sizing.caps(view, voice, overview.sizing_lacks),
        "stress": sizing.stress(view, voice),
        "equity": history.equity(overview.equity, voice),
        "months": sizing.months(view, voice),
        "ratios": sizing.ratios(view, voice),
        "peers": history.peers(overview.peers, voice),
        "named": history.named_peers(overview.peers, voice),
        "behind": history.behind(overview, voice),
        "cash": history.cash(overview, voice),
    }
