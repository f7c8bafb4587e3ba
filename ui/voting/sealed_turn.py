# SPDX-License-Identifier: Apache-2.0
"""The machine passed round: a screen that names whose turn it is and nothing else, then that member's own choice."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from models.keys.sitting import IDLE
from models.snapshots.voting import VoterRow
from models.terms import Choice
from reports.voice import Voice
from ui.voting.choosing import Choosing
from ui.widgets.text_size import sized
from ui.widgets.unlocking import Unlocking

TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod})


class SealedTurn(QDialog):
    """Covers the window. A receipt stays until the next member's first key, a choice only until it is given."""

    vote_given = Signal(object, object, object)
    """`VoterRow`, `Choice` and `OwnWords`."""
    left = Signal(object)
    """The `VoterRow` whose turn ended without a vote, or `None`."""
    touched = Signal(object)
    """This `VoterRow`, who is choosing, touched the machine."""
    idle = Signal(object)
    """Nobody touched the machine for five minutes while this `VoterRow` was choosing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("sealed_turn")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.voter: VoterRow | None = None
        self.receipt, self.title, self.aside = QLabel(), QLabel(), QLabel()
        self.unlocking, self.choosing, self.pages = Unlocking(), Choosing(), QStackedWidget()
        self.idle_timer = QTimer(self)
        self.idle_timer.setSingleShot(True)
        self.idle_timer.setInterval(IDLE * 1000)
        self.idle_timer.timeout.connect(self._leave_idle)
        self._lay_out()
        self.choosing.given.connect(lambda choice, own: self.vote_given.emit(self.voter, choice, own))
        self.choosing.left.connect(self.reject)
        self.unlocking.pin.textEdited.connect(self._hide_receipt)
        self.unlocking.secret.textEdited.connect(self._hide_receipt)

    def _lay_out(self) -> None:
        for label, name, pixels in (
            (self.receipt, "turn_receipt", 22),
            (self.title, "turn_title", 30),
            (self.aside, "turn_aside", 16),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            sized(label, pixels)
        asking = QWidget()
        inner = QVBoxLayout(asking)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.unlocking)
        inner.addStretch()
        for page in (asking, self.choosing):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(120, 60, 120, 60)
        layout.setSpacing(18)
        for widget in (self.receipt, self.title, self.aside):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)

    def begin(self, voter: VoterRow, *, by_pin: bool, receipt: str = "") -> None:
        """Ask the next member to come; `receipt` is that of the one before."""
        self._blank()
        self.voter = voter
        self.receipt.setText(self._receipt(receipt))
        title = self.tr("Member {number}, {name}, please")
        self.title.setText(title.format(number=voter.number, name=voter.name))
        self.aside.setText(self.tr("Everybody else looks away. Esc puts the machine aside."))
        self.pages.setCurrentIndex(0)
        self._cover()
        self.unlocking.ask(voter.name, by_pin=by_pin)

    def choose(self, case: str, offered: tuple[Choice, ...], voice: Voice) -> None:
        """The member's key is open; `case` says in words what is voted on."""
        if self.voter is not None:
            self._hide_receipt()
            self.unlocking.blank()
            self.aside.setText(case)
            self.pages.setCurrentIndex(1)
            self.choosing.ask(self.voter, offered, voice)
            self.idle_timer.start()
            self._application().installEventFilter(self)

    def finish(self, receipt: str) -> None:
        """Everybody has voted."""
        self._blank()
        self.receipt.setText(self._receipt(receipt))
        self.title.setText(self.tr("Everybody has voted."))
        self.aside.setText(self.tr("Enter gives the machine back; Ctrl+Enter then reveals."))
        self.pages.setCurrentIndex(0)
        self.unlocking.hide()
        self.setFocus()

    def end(self) -> None:
        """Give the window back, with nothing left here."""
        self._blank()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and press while a member chooses begins the five minutes anew."""
        if self.idle_timer.isActive() and event.type() in TOUCHES:
            self.idle_timer.start()
            self.touched.emit(self.voter)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.voter is None:
                self.reject()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        voter = self.voter
        self.end()
        self.left.emit(voter)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a dialog without an application")
        return application

    def _receipt(self, receipt: str) -> str:
        template = self.tr("Received. Receipt {receipt}: the same signs stand beside the vote after the reveal.")
        return template.format(receipt=receipt) if receipt else ""

    def _hide_receipt(self, _typed: str = "") -> None:
        self.receipt.setText("")

    def _leave_idle(self) -> None:
        voter = self.voter
        self.choosing.forget()
        self.idle.emit(voter)

    def _blank(self) -> None:
        self.idle_timer.stop()
        self._application().removeEventFilter(self)
        self.voter = None
        self.unlocking.show()
        self.unlocking.blank()
        self.choosing.forget()
        for label in (self.receipt, self.title, self.aside):
            label.setText("")

    def _cover(self) -> None:
        """As large as the window, so that nothing of it is seen beside this."""
        self.setGeometry(self._window.geometry())
        if not self.isVisible():
            self.open()
