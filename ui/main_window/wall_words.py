# SPDX-License-Identifier: Apache-2.0
"""What the room sees, said to the operator in a few words."""

from PySide6.QtCore import QCoreApplication

from models.snapshots.wall import WallSnapshot, WallState


def state_words(snapshot: WallSnapshot) -> str:
    """The picture by its name; of a line and a question what it is about."""
    translate = QCoreApplication.translate
    name = {
        WallState.AGENDA: translate("WallWords", "agenda"),
        WallState.OVERVIEW: translate("WallWords", "case in short"),
        WallState.STATEMENT: translate("WallWords", "statement"),
        WallState.LINE: translate("WallWords", "line"),
        WallState.CHART: translate("WallWords", "chart"),
        WallState.QUESTION: translate("WallWords", "question"),
        WallState.VOTING: translate("WallWords", "vote"),
        WallState.COUNT: translate("WallWords", "count"),
        WallState.RESOLUTION: translate("WallWords", "resolution"),
        WallState.PHOTOGRAPH: translate("WallWords", "photograph"),
        WallState.BLANK: translate("WallWords", "nothing"),
    }[snapshot.state]
    return name if snapshot.line is None else snapshot.line.label


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
