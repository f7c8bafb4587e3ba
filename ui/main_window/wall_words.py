# SPDX-License-Identifier: Apache-2.0
"""What the room sees, said to the operator in a few words."""

from PySide6.QtCore import QCoreApplication

from models.labels.trail import SHOWN
from models.snapshots.wall import WallSnapshot
from reports.voice import Voice


def state_words(snapshot: WallSnapshot, voice: Voice) -> str:
    """The picture by its name; of a line what it is about."""
    return voice.say(SHOWN[snapshot.state.value]) if snapshot.line is None else snapshot.line.label


def mode_words(*, there: bool, black: bool, closed: bool, held: bool) -> str:
    """Whether what the operator does comes to the wall, and what keeps it from there."""
    translate = QCoreApplication.translate
    if not there:
        return translate("WallWords", "No wall")
    if black:
        return translate("WallWords", "Wall black")
    if closed:
        return translate("WallWords", "Wall closed, F5 opens")
    return translate("WallWords", "Wall held") if held else translate("WallWords", "Wall follows")
