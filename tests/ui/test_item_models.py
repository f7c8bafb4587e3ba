# SPDX-License-Identifier: Apache-2.0
"""Item models keep what Qt asks of them, through every change that is shown."""

import dataclasses
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from models.snapshots.line_filter import LineFilter
from models.terms import LineKey
from reports.voice import Voice
from tests.tools.sample_agenda import sample_agenda
from tests.tools.sample_case import sample_case, with_confirmed
from ui.agenda.model import AgendaModel
from ui.workspace.grid import Grid
from ui.workspace.grid_model import GridModel

pytestmark = pytest.mark.usefixtures("qapp")


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Every broken rule is a fatal error from now on."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_grid_of_lines_is_a_sound_model_through_filters_and_changes() -> None:
    case, model = sample_case(), GridModel()
    tester = watched(model)
    for shown in (case, with_confirmed(case, "A2", next(iter(case.line(LineKey("A2")).methods))[0])):
        for which in LineFilter:
            model.which = which
            model.show(shown, Voice("zh_CN"), kept=LineKey("P1"))
    model.show(replace(case, lines=case.lines[:3]), Voice("en"))

    assert tester.model() is model


def test_the_agenda_is_a_sound_model_through_changes() -> None:
    agenda, model = sample_agenda(), AgendaModel()
    tester = watched(model)
    for rows in (agenda.rows, agenda.rows[:2], (), agenda.rows):
        model.show(dataclasses.replace(agenda, rows=rows), Voice("zh_CN"))

    assert tester.model() is model


def test_focus_and_scroll_of_the_grid_survive_a_change(qapp: QApplication) -> None:
    case, grid = sample_case(), Grid()
    grid.resize(900, 200)
    grid.show_case(case, Voice("zh_CN"))
    grid.show()
    line = case.lines[-1].key
    grid.focus_on(line)
    qapp.processEvents()
    before = grid.verticalScrollBar().value()

    grid.show_case(with_confirmed(case, "A2", next(iter(case.line(LineKey("A2")).methods))[0]), Voice("zh_CN"))
    qapp.processEvents()

    assert grid.focus_line == line
    assert grid.verticalScrollBar().value() == before
    grid.deleteLater()
