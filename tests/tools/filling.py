# SPDX-License-Identifier: Apache-2.0
"""A person fills the form of a check by keys alone: the method's key, Tab from field to field, digits and words."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from models.rules.catalogue import CATALOGUE
from ui.workspace.check_form import CheckForm
from ui.workspace.keys import KEY_OF_FAMILY

Key = Qt.Key
MOST_PROCEDURES = 12
MOST_FIELDS = 80


class Filling:
    """Presses keys on the widget that has the focus."""

    def __init__(self, form: CheckForm) -> None:
        self.form = form

    @property
    def focus(self) -> QWidget:
        focus = self.form.focusWidget()
        assert focus is not None
        return focus

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus, key)

    def type(self, text: str) -> None:
        """Letters of other scripts come from an input method: without a key, as text."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.focus, character)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                    QApplication.sendEvent(self.focus, event)

    def choose_procedure(self, procedure: str) -> None:
        """The key of the method goes through its procedures."""
        assert self.focus is self.form.procedure
        for _ in range(MOST_PROCEDURES):
            if self.form.procedure.currentData() == procedure:
                return
            self.type(KEY_OF_FAMILY[CATALOGUE[procedure].family])
        raise AssertionError(f"no key leads to {procedure}")

    def fill_inputs(self, inputs: Mapping[str, object]) -> None:
        """From field to field; whatever is not given stays empty."""
        typed = dict(_typed(inputs))
        for _ in range(MOST_FIELDS):
            self.key(Key.Key_Tab)
            name = self.focus.objectName()
            if self.focus is self.form.evidence.list:
                assert not typed, typed
                return
            if name.startswith("inputs.choice"):
                self._choose_alternative(inputs)
            elif name in typed:
                self._enter(typed.pop(name))
        raise AssertionError("the form has no end")

    def _choose_alternative(self, inputs: Mapping[str, object]) -> None:
        area = self.form.area
        assert area is not None
        group = next(group for group, choice in area.choices if choice is self.focus)
        wanted = next(at for at, names in enumerate(group.alternatives) if set(names) <= set(inputs))
        for _ in range(wanted):
            self.key(Key.Key_Down)

    def _enter(self, text: str) -> None:
        focus = self.focus
        if not isinstance(focus, QComboBox):
            self.type(text)
            return
        while focus.currentData() != text:
            self.key(Key.Key_Down)

    def go_to(self, name: str) -> None:
        """Tab on until the field of this name has the focus."""
        for _ in range(MOST_FIELDS):
            if self.focus.objectName() == name:
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")


def _typed(inputs: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """What is typed into which field, by its name."""
    for name, value in inputs.items():
        where = f"inputs.{name}"
        if isinstance(value, list) and not isinstance(value[0], Mapping | str):
            yield where, " ".join(str(number) for number in value)
        elif isinstance(value, list):
            for place, row in enumerate(value):
                cells = row if isinstance(row, Mapping) else {"text": row}
                yield from ((f"{where}[{place}].{column}", str(cell)) for column, cell in cells.items())
        elif isinstance(value, Mapping):
            for place, (component, amount) in enumerate(value.items()):
                yield f"{where}[{place}].name", component
                yield f"{where}[{place}].cost", str(amount)
        else:
            yield where, str(value)
