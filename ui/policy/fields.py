# SPDX-License-Identifier: Apache-2.0
"""One field of the policy: a widget that shows what stands at its path and writes what is typed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from models.labels.policy import EXPECTED, OF_ENTRY
from models.labels.policy_fields import FIELDS, SECTIONS, UNITS
from models.rules.policy_fault import PolicyFault
from models.terms import Said
from reports.voice import Voice
from ui.policy.values import (
    Document,
    Kind,
    UnreadableError,
    nameless,
    put,
    read,
    shown,
    value_at,
    whole_of,
)
from ui.policy.wording import reworded, said_in

CONTEXT = "PolicyField"
_ENTRY = re.compile(r"\[(\d+)\]")
Choices = Sequence[tuple[object, str, str]]
"""What a document writes, and context and source of its words."""


@dataclass
class Draft:
    """The document that is being written, and in which script (`zh`, `zh_TW`, `en`) its words are."""

    document: Document = field(default_factory=dict)
    script: str = "zh"


class Field(QObject):
    """Shows and writes the value at `path`; `problem` is why what was typed is no value."""

    changed = Signal()

    def __init__(self, draft: Draft, path: str, editor: QWidget, unit: str = "") -> None:
        super().__init__(editor)
        self.draft, self.path, self.editor, self.unit = draft, path, editor, unit
        self.pattern = path
        self.problem: Said | None = None
        editor.setObjectName(f"policy_{path}")

    def show(self) -> None:
        """Show what the draft holds; nothing is wished by it."""
        self.problem = None
        with QSignalBlocker(self.editor):
            self.fill(value_at(self.draft.document, self.path))

    def speak(self, voice: Voice) -> None:
        """Say name, explanation and choices in this language."""
        self.editor.setAccessibleName(name_of(self.pattern, voice))
        self.editor.setAccessibleDescription(voice.translate(CONTEXT, FIELDS[nameless(self.pattern)].says))

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        raise NotImplementedError

    def write(self, value: object) -> None:
        put(self.draft.document, self.path, value)
        self.problem = None
        self.changed.emit()

    def refuse(self, error: UnreadableError) -> None:
        """What is typed is no value; the draft keeps the one before."""
        self.problem = Said(EXPECTED, {"expected": error.said, "mend": error.mend})
        self.changed.emit()

    def faults(self) -> Sequence[PolicyFault]:
        return () if self.problem is None else (PolicyFault(self.path, self.problem),)


class TextField(Field):
    """A line of text in one of the forms of `Kind`."""

    def __init__(self, draft: Draft, path: str, kind: Kind, unit: str = "", *, optional: bool = False) -> None:
        self.line = QLineEdit()
        super().__init__(draft, path, self.line, unit)
        self.kind, self.optional = kind, optional
        self.line.textChanged.connect(self._typed)

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        self.line.setText(shown(self.kind, value))

    def _typed(self, text: str) -> None:
        try:
            self.write(read(self.kind, text, optional=self.optional))
        except UnreadableError as error:
            self.refuse(error)


class WordsField(Field):
    """Words in the script that is being written."""

    def __init__(self, draft: Draft, path: str) -> None:
        self.line = QLineEdit()
        super().__init__(draft, path, self.line)
        self.line.textChanged.connect(self._typed)

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        self.line.setText(said_in(value, self.draft.script))

    def _typed(self, text: str) -> None:
        texts = value_at(self.draft.document, self.path)
        self.write(reworded(texts, self.draft.script, text.strip()))


class WholeField(Field):
    """A whole number within the bounds of the schema."""

    def __init__(self, draft: Draft, path: str, lowest: int, highest: int, unit: str = "") -> None:
        self.box = QSpinBox()
        super().__init__(draft, path, self.box, unit)
        self.box.setRange(lowest, highest)
        self.box.valueChanged.connect(self.write)

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        self.box.setValue(self.box.minimum() if value is None else value)


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, draft: Draft, path: str, choices: Choices) -> None:
        self.box = QComboBox()
        super().__init__(draft, path, self.box)
        self.choices = choices
        for _choice in choices:
            self.box.addItem("")
        self.box.currentIndexChanged.connect(lambda index: self.write(self.choices[index][0]))

    def speak(self, voice: Voice) -> None:
        super().speak(voice)
        for index, (_value, context, source) in enumerate(self.choices):
            self.box.setItemText(index, voice.translate(context, source))

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        values = [choice for choice, _context, _source in self.choices]
        self.box.setCurrentIndex(values.index(value) if value in values else -1)


class FlagField(Field):
    """Yes or no."""

    def __init__(self, draft: Draft, path: str) -> None:
        self.box = QCheckBox()
        super().__init__(draft, path, self.box)
        self._words = ("", "")
        self.box.toggled.connect(self._toggled)

    def speak(self, voice: Voice) -> None:
        super().speak(voice)
        self._words = self.tr("no"), self.tr("yes")
        self._say()

    def fill(self, value: Any) -> None:  # noqa: ANN401 - as the document holds it
        self.box.setChecked(bool(value))
        self._say()

    def _toggled(self, checked: bool) -> None:
        self._say()
        self.write(checked)

    def _say(self) -> None:
        """In words too: the box alone is hard to see on a dark ground."""
        self.box.setText(self._words[self.box.isChecked()])


def name_of(path: str, voice: Voice) -> str:
    """What the field at a path is called; the part of the path that is data stands behind it."""
    known, rest = nameless(path), ""
    while known not in FIELDS and known:
        if known.endswith("[]"):
            known = known.removesuffix("[]")
            continue
        known, _dot, last = known.rpartition(".")
        rest = f"{last}.{rest}" if rest else last
    if not known:
        part = SECTIONS.get(whole_of(path))
        return path if part is None else voice.translate(CONTEXT, part.name)
    name = voice.translate(CONTEXT, FIELDS[known].name)
    entry = _ENTRY.search(path)
    if entry is not None:
        name = voice.say(Said(OF_ENTRY, {"name": name, "number": int(entry[1]) + 1}))
    return f"{name} · {rest}" if rest else name


def unit_of(unit: str, voice: Voice) -> str:
    return voice.translate(CONTEXT, UNITS[unit]) if unit else ""


def choices_of(words: Mapping[str, str], context: str = CONTEXT) -> Choices:
    return [(value, context, source) for value, source in words.items()]
