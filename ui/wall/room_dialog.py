# SPDX-License-Identifier: Apache-2.0
"""The room: how high the picture is, how far the last seat, and what the wall shows when it shows nothing."""

from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.wall import Blank
from ui.wall.room import Room

HEIGHTS, SEATS = (0.5, 8.0, 0.05), (1.0, 60.0, 0.5)
"""Metres: the least, the most, a step."""


class RoomDialog(QDialog):
    """What is changed counts at once, on the wall too: the secretary sees whether the last row can read it."""

    changed = Signal(object)
    """The `Room`."""
    tried = Signal(bool)
    """Whether the page by which the room is tried hangs there; never once the dialog is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._wall = QSize(1920, 1080)
        self.height_of_picture, self.farthest_seat, self.blank = QDoubleSpinBox(), QDoubleSpinBox(), QComboBox()
        self.verdict, self.leave, self.trial = QLabel(), QPushButton(), QPushButton()
        self._fields: tuple[tuple[QWidget, str, QLabel], ...] = (
            (self.height_of_picture, "room_height", QLabel()),
            (self.farthest_seat, "room_seat", QLabel()),
            (self.blank, "room_blank", QLabel()),
        )
        form, layout = QFormLayout(), QVBoxLayout(self)
        for field, name, label in self._fields:
            field.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, field)
        for box, (least, most, step) in ((self.height_of_picture, HEIGHTS), (self.farthest_seat, SEATS)):
            box.setDecimals(2)
            box.setRange(least, most)
            box.setSingleStep(step)
            box.valueChanged.connect(self._tell)
        self.blank.currentIndexChanged.connect(self._tell)
        self.verdict.setObjectName("room_verdict")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.leave.setObjectName("room_leave")
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.accept)
        self.trial.setObjectName("room_trial")
        self.trial.setCheckable(True)
        self.trial.setAutoDefault(False)
        self.trial.toggled.connect(self.tried)
        self.trial.toggled.connect(lambda _on: self._judge(self.room))
        self.finished.connect(lambda _result: self.trial.setChecked(False))
        buttons = QHBoxLayout()
        buttons.addWidget(self.trial)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        layout.addLayout(form)
        layout.addWidget(self.verdict, 1)
        layout.addLayout(buttons)
        self.resize(560, 280)

    def show_room(self, room: Room, wall: QSize) -> None:
        """Open with what counts now, for a wall of so many pixels."""
        self._wall = wall
        self.blockSignals(True)
        self.setWindowTitle(self.tr("The room and the wall"))
        texts = (
            self.tr("Height of the picture"),
            self.tr("Farthest seat"),
            self.tr("Ctrl+B and a closed curtain show"),
        )
        for (_field, _name, label), text in zip(self._fields, texts, strict=True):
            label.setText(text)
        for box in (self.height_of_picture, self.farthest_seat):
            box.setSuffix(self.tr(" m"))
        self.leave.setText(self.tr("Done"))
        self.trial.setText(self.tr("&Test page on the wall"))
        self.blank.clear()
        for blank, text in (
            (Blank.BLACK, self.tr("black, for a dark room")),
            (Blank.WHITE, self.tr("white, for a lit room")),
            (Blank.LOGO, self.tr("the unit's name")),
        ):
            self.blank.addItem(text, blank)
        self.height_of_picture.setValue(float(room.picture_height))
        self.farthest_seat.setValue(float(room.farthest_seat))
        self.blank.setCurrentIndex(self.blank.findData(room.blank))
        self.blockSignals(False)
        self._judge(room)
        self.open()
        self.height_of_picture.setFocus()
        self.height_of_picture.selectAll()

    @property
    def room(self) -> Room:
        """As it stands in the fields."""
        height, seat = (Decimal(f"{box.value():.2f}") for box in (self.height_of_picture, self.farthest_seat))
        return Room(height, seat, Blank(self.blank.currentData()))

    def _tell(self) -> None:
        if not self.signalsBlocked():
            self._judge(self.room)
            self.changed.emit(self.room)

    def _judge(self, room: Room) -> None:
        """Which size of text that asks for, or that no size is enough."""
        times = f"{room.farthest_seat / room.picture_height:.1f}"
        room = room.on(self._wall.width(), self._wall.height())
        if room.reads:
            text = self.tr("The farthest seat is {times} heights of the picture away: text of size {scale}.")
        else:
            text = self.tr(
                "The farthest seat is {times} heights of the picture away: the last row cannot read the figures,"
                " not even at size {scale}. Move nearer or enlarge the picture."
            )
        said = text.format(times=times, scale=room.scale.value)
        if self.trial.isChecked():
            said += "\n" + self.tr(
                "Ask the last row to read the smallest line aloud, to tell the four shapes and colours apart and to"
                " point at the grey band. If it cannot: nearer seats, a larger picture, less light."
            )
        self.verdict.setText(said)
