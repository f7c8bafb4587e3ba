# SPDX-License-Identifier: Apache-2.0
"""What is typed or ticked in is told from its ground, in light and in dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from reports.voice import Voice
from tests.ui.policy.editing import cell, found, snapshot
from ui.policy.editor import PolicyEditor
from ui.policy.tables import TableField
from ui.theme import DARK, LIGHT, dress
from ui.widgets.inked_label import Ink, InkedLabel

LEAST = 3
"""Contrast of a graphic (`ux.md` check 31)."""
LEAST_OF_TEXT = 4.5


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def dark(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    dress(qapp, dark=request.param)
    yield bool(request.param)
    dress(qapp, dark=False)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_edge_of_a_field_is_seen_against_both_grounds(qtbot: QtBot, *, dark: bool) -> None:
    colours, field = DARK if dark else LIGHT, QLineEdit()
    qtbot.addWidget(field)
    field.resize(120, 26)
    picture = field.grab().toImage()
    edge = max((picture.pixelColor(at, 13) for at in range(3)), key=lambda at: contrast(at, QColor(colours.ground)))

    assert contrast(edge, QColor(colours.ground)) >= LEAST
    assert contrast(edge, QColor(colours.raised)) >= LEAST


def test_a_box_to_tick_is_seen_in_its_list(qtbot: QtBot, *, dark: bool) -> None:
    colours, offered = DARK if dark else LIGHT, QListWidget()
    qtbot.addWidget(offered)
    item = QListWidgetItem("")
    item.setCheckState(Qt.CheckState.Unchecked)
    offered.addItem(item)
    offered.resize(120, 60)
    picture = offered.viewport().grab().toImage()
    middle = offered.visualItemRect(item).center().y()

    assert max(contrast(picture.pixelColor(at, middle), QColor(colours.ground)) for at in range(24)) >= LEAST


def test_a_box_to_tick_is_seen_in_a_table_of_the_policy(qtbot: QtBot, *, dark: bool) -> None:
    colours, editor = DARK if dark else LIGHT, PolicyEditor()
    qtbot.addWidget(editor)
    editor.show_policy(snapshot(), ["刘建国"], Voice("en"))
    field = found(editor, "conditions", TableField)
    row = next(at for at in range(field.table.rowCount()) if cell(field, at, 2).checkState() is Qt.CheckState.Unchecked)
    box = field.table.visualItemRect(cell(field, row, 2))
    picture = field.table.viewport().grab(box.adjusted(2, 2, -2, -2)).toImage()
    ground = picture.pixelColor(picture.width() - 1, picture.height() // 2)

    edge = max(contrast(picture.pixelColor(at, picture.height() // 2), ground) for at in range(24))
    assert edge >= LEAST
    assert ground in (QColor(colours.ground), QColor(colours.raised))


def test_an_ink_is_readable_after_the_theme_was_changed_under_an_open_window(qapp: QApplication, qtbot: QtBot) -> None:
    labels = [InkedLabel(ink) for ink in Ink]
    for label in labels:
        qtbot.addWidget(label)
    for dark in (True, False):
        dress(qapp, dark=dark)
        for label in labels:
            palette = label.palette()
            inks = [palette.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)]
            assert contrast(*inks) >= LEAST_OF_TEXT
