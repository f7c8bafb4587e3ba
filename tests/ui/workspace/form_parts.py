# SPDX-License-Identifier: Apache-2.0
"""Parts of the form of a check, as its tests look for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from models.presented import CheckEntry
from tests.tools.filling import Filling
from ui.wishes import Wished
from ui.workspace.check_form import CheckForm


def entry_of(wished: Wished) -> CheckEntry:
    entry = wished.facts["entry"]
    assert isinstance(entry, CheckEntry)
    return entry


def text(form: CheckForm, name: str) -> str:
    label = form.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def edit(form: CheckForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def store_with_first_evidence(filling: Filling) -> None:
    filling.key(Qt.Key.Key_Space)
    filling.key(Qt.Key.Key_Return)
