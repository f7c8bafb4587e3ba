# SPDX-License-Identifier: Apache-2.0
"""Keys that a person gave to actions in place of those they come with; kept from one start to the next."""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence

from ui.main_window.actions import Actions, Place, Spec
from ui.settings import Settings

FIXED_MENU = "methods"
"""The keys of the methods are the same for the life of the product."""
OF_FIELDS = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z"})
"""Copying, pasting and undoing mean the same everywhere."""
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class OwnKeys(QObject):
    """Changes the keys of actions; a bare letter or digit stays with its action, since fields are typed in with it."""

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        self._take_up({name: keys for name, keys in settings.keys.items() if name in actions.specs})

    def _take_up(self, given: dict[str, list[str]]) -> None:
        """The keys as they were left, however they were exchanged among the actions."""
        own = {name: keys for name, keys in given.items() if not self.is_fixed(name)}
        for name in own:
            self._put(name, [])
        for name, keys in own.items():
            # A later version may give the key to another action: then that one keeps it.
            if self._free(name, keys) == keys:
                self._put(name, keys)
        for name in own:
            if not self._actions.actions[name].shortcuts():
                self._put(name, self._free(name, self._actions.specs[name].keys))

    def is_fixed(self, name: str) -> bool:
        """Whether the keys of an action cannot be changed."""
        return self._actions.specs[name].menu == FIXED_MENU

    def why_not(self, name: str, pressed: QKeyCombination) -> str:
        """Why this key cannot be the action's, empty where it can."""
        key = QKeySequence(pressed)
        text = _portable(key)
        if self.is_fixed(name):
            return self.tr("The keys of the methods never change.")
        if not _is_command(pressed) or text in OF_FIELDS:
            return self.tr("{key} is needed for typing. Take an F key, or one with Ctrl or Alt.").format(key=text)
        other = self._holder(name, text)
        return "" if other is None else self._taken(text, other)

    def change(self, name: str, pressed: QKeyCombination) -> None:
        """Give the action this key, beside its bare ones."""
        bare = [key for key in self._actions.specs[name].keys if len(key) == 1]
        keys = [*bare, _portable(QKeySequence(pressed))]
        self._put(name, keys)
        self._settings.keys = {**self._settings.keys, name: keys}

    def reset(self, name: str) -> str:
        """The keys that the action comes with; why not, where one of them was given to another action."""
        for key in self._actions.specs[name].keys:
            if (other := self._holder(name, key)) is not None:
                return self._taken(key, other)
        self._put(name, list(self._actions.specs[name].keys))
        self._settings.keys = {other: keys for other, keys in self._settings.keys.items() if other != name}
        return ""

    def _taken(self, key: str, other: str) -> str:
        words = self._actions.actions[other].text()
        return self.tr("{key} already means “{action}”. Give that another key first.").format(key=key, action=words)

    def _put(self, name: str, keys: list[str]) -> None:
        self._actions.actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def _free(self, name: str, keys: Iterable[str]) -> list[str]:
        return [key for key in keys if self._holder(name, key) is None]

    def _holder(self, name: str, text: str) -> str | None:
        """Another action that has the key where this one may be wanted."""
        own = self._actions.specs[name]
        holders = (
            other
            for other, action in self._actions.actions.items()
            if other != name and text in {_portable(key) for key in action.shortcuts()}
        )
        return next((other for other in holders if _meet(own, self._actions.specs[other])), None)


def _meet(one: Spec, other: Spec) -> bool:
    """Whether two actions may be possible at the same time."""
    places = {one.place, other.place}
    apart = Place.ANYWHERE not in places and len(places) > 1 and (Place.CASE not in places or Place.AGENDA in places)
    return not apart and (one.on is None or other.on is None or one.on is other.on)


def _is_command(pressed: QKeyCombination) -> bool:
    is_function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    return is_function or bool(pressed.keyboardModifiers() & _WITH)


def _portable(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.PortableText)
