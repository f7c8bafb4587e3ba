# SPDX-License-Identifier: Apache-2.0
"""What is half done in the editor of the policy, as one text: kept while it is typed, taken up at the next start."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal

from models.labels.policy_fields import SECTIONS
from ui.policy.editor import PolicyEditor
from ui.policy.fields import TextField
from ui.policy.tables import TableField

State = Mapping[str, Any]
DAY = "yyyy-MM-dd"


class HalfDone(QObject):
    """Watches the editor from the moment it shows a draft."""

    changed = Signal(str)
    """All that is half done, empty where nothing is."""

    def __init__(self, editor: PolicyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._first: State | None = None
        """What the editor showed before anybody typed."""
        editor.judged.connect(self._tell)
        editor.reason.textEdited.connect(lambda _text: self._tell())
        editor.person.editTextChanged.connect(lambda _text: self._tell())
        for field in editor.fields:
            if isinstance(field, TableField):
                field.half_typed.connect(self._tell)

    def begin(self, kept: str) -> None:
        """The editor shows a draft that is as yet nobody's; `kept` is what was half done before."""
        self._first = self._state()
        if kept:
            self._take_up(json.loads(kept))

    def forget(self) -> None:
        """The draft is stored."""
        self._first = None
        self.changed.emit("")

    def _tell(self) -> None:
        if self._first is not None and self._editor.isVisible():
            state = self._state()
            self.changed.emit("" if state == self._first else self._with_section(state))

    def _state(self) -> State:
        editor = self._editor
        unread = {
            field.path: field.line.text()
            for field in editor.fields
            if isinstance(field, TextField) and field.problem is not None
        }
        cells = {
            field.path: list(field.cell)
            for field in editor.fields
            if isinstance(field, TableField) and field.cell is not None
        }
        return {
            "document": json.loads(json.dumps(editor.draft.document)),
            "script": editor.draft.script,
            "version": editor.version.text(),
            "day": editor.day.date().toString(DAY),
            "person": editor.person.currentText(),
            "reason": editor.reason.text(),
            "unread": unread,
            "cells": cells,
        }

    def _with_section(self, state: State) -> str:
        """Where one was is no change by itself."""
        return json.dumps({**state, "section": self._editor.sections.currentRow()}, ensure_ascii=False)

    def _take_up(self, state: State) -> None:
        editor = self._editor
        editor.draft.script = state["script"]
        editor.take_up(state["document"])
        editor.version.setText(state["version"])
        editor.day.setDate(QDate.fromString(state["day"], DAY))
        editor.person.setCurrentText(state["person"])
        editor.reason.setText(state["reason"])
        editor.sections.setCurrentRow(min(state["section"], len(SECTIONS) - 1))
        for field in editor.fields:
            if isinstance(field, TextField) and field.path in state["unread"]:
                field.line.setText(state["unread"][field.path])
            if isinstance(field, TableField) and field.path in state["cells"]:
                field.go_on(*state["cells"][field.path])
        editor.say_begun(True)
