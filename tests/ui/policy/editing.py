# SPDX-License-Identifier: Apache-2.0
"""What the tests of the editor look at and type into."""

from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QSpinBox, QTableWidgetItem

from models.importers.shipped_policy import shipped_policy
from models.snapshots.policy import PolicyRow, PolicySnapshot
from ui.policy.editor import PolicyEditor
from ui.policy.fields import Field, TextField, WholeField
from ui.policy.tables import TableField

TODAY = date(2026, 11, 23)
F = TypeVar("F", bound=Field)


def row(version: str, effective: date = date(2026, 7, 1), reason: str | None = None, **changes: object) -> PolicyRow:
    document = {**shipped_policy(), **changes}
    acting = None if reason is None else "刘建国"
    return PolicyRow(version, effective, acting, None, reason, 0, document)


def snapshot(*rows: PolicyRow) -> PolicySnapshot:
    known = (*rows, row("2026-07"))
    return PolicySnapshot(known, known[-1].version, TODAY, "2026-11")


def found(editor: PolicyEditor, pattern: str, kind: type[F]) -> F:
    (each,) = (field for field in editor.fields if field.pattern == pattern)
    assert isinstance(each, kind)
    return each


def line(editor: PolicyEditor, pattern: str) -> QLineEdit:
    return found(editor, pattern, TextField).line


def number(editor: PolicyEditor, pattern: str) -> QSpinBox:
    return found(editor, pattern, WholeField).box


def said(editor: PolicyEditor) -> list[str]:
    return [editor.faults.item(at).text() for at in range(editor.faults.count())]


def marked(editor: PolicyEditor) -> list[str]:
    """The sections in which something is wrong."""
    names = [editor.sections.item(at).text() for at in range(editor.sections.count())]
    return [name.removeprefix("■ ") for name in names if name.startswith("■")]


def cell(table: TableField, row: int, column: int) -> QTableWidgetItem:
    item = table.table.item(row, column)
    assert item is not None
    return item


def typed_into(table: TableField, row: int, column: int, text: str) -> None:
    cell(table, row, column).setText(text)
