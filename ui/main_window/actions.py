# SPDX-License-Identifier: Apache-2.0
"""Everything a person can do, as actions in menus with their keys; F1 and the status line are made from them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto, unique
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.main_window.action_words import menu_text, text_of


@unique
class Place(Enum):
    """Where an action has a meaning."""

    ANYWHERE = auto()
    AGENDA = auto()
    CASE = auto()
    LINES = auto()
    """The statements of a case."""
    CHARTS = auto()
    VOTE = auto()
    MINUTES = auto()


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. With `on`, its keys count only while that widget has the focus (bare keys of a grid)."""

    name: str
    menu: str
    keys: tuple[str, ...]
    slot: Callable[[], object]
    place: Place = Place.ANYWHERE
    on: QWidget | None = None
    hinted: bool = False
    """Named in the status line while it is possible."""


class Listed(NamedTuple):
    """An action in the words spoken now."""

    name: str
    menu: str
    action: str
    keys: str


ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


class Actions(QObject):
    """Menus in the order in which actions were added; words follow the language, what is possible follows the place."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self.specs: dict[str, Spec] = {}
        self.actions: dict[str, QAction] = {}
        self._places: set[Place] = {Place.ANYWHERE}

    def add(self, *specs: Spec) -> None:
        for spec in specs:
            action = QAction(self)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            if spec.on is not None:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                spec.on.addAction(action)
            action.triggered.connect(lambda _checked=False, slot=spec.slot: slot())
            self._menu(spec.menu).addAction(action)
            self.specs[spec.name], self.actions[spec.name] = spec, action

    def _menu(self, name: str) -> QMenu:
        if name not in self._menus:
            menu = QMenu(self._window)
            menu.setObjectName(f"menu_{name}")
            self._window.menuBar().addMenu(menu)
            self._menus[name] = menu
        return self._menus[name]

    def speak(self) -> None:
        for name, menu in self._menus.items():
            menu.setTitle(menu_text(name))
        for name, action in self.actions.items():
            action.setText(text_of(name))

    def go(self, *places: Place) -> None:
        """Only what has a meaning in these places is possible now."""
        self._places = {Place.ANYWHERE, *places}
        for name, action in self.actions.items():
            action.setEnabled(self.specs[name].place in self._places)

    def trigger(self, name: str) -> None:
        self.actions[name].trigger()

    def hints(self) -> list[str]:
        """The keys worth knowing, for the status line: those of this place first, the list of keys last."""
        possible = [name for name, spec in self.specs.items() if spec.hinted and spec.place in self._places]
        nearest = sorted(possible, key=lambda name: self.specs[name].place is Place.ANYWHERE)
        return [f"{keys_text(self.actions[name])}\u00a0{self.actions[name].text()}" for name in nearest]

    def listed(self) -> list[Listed]:
        """Everything that is there, for the list of keys."""
        return [self.entry(name) for name in self.specs]

    def entry(self, name: str) -> Listed:
        """One action as the list of keys has it."""
        action = self.actions[name]
        return Listed(name, menu_text(self.specs[name].menu), action.text(), keys_text(action, every=True))


def keys_text(action: QAction, *, every: bool = False) -> str:
    """Keys as they are called in this language; one, or all."""
    shown = [_key_text(key) for key in action.shortcuts()]
    return "  ".join(dict.fromkeys(shown) if every else shown[:1])


def _key_text(key: QKeySequence) -> str:
    """As the key is called here; arrows as they stand on it, for a "right key" is also one of the mouse.

    The one key is Enter, as on buttons and in sentences, and not Return in one language and a third name in another.
    """
    portable = key.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
    modifiers, _plus, last = portable.rpartition("+")
    if last == "Enter":
        return portable
    if last in ARROWS:
        return f"{modifiers}+{ARROWS[last]}" if modifiers else ARROWS[last]
    return key.toString(QKeySequence.SequenceFormat.NativeText)
