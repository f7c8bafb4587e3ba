# SPDX-License-Identifier: Apache-2.0
"""What the windows remember from one start to the next; typed, because a settings file gives back texts."""

import json
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings


class Spot(NamedTuple):
    """Where in a meeting somebody stands: the item of the agenda, the number of the tab, the key of the line."""

    item: str
    tab: int
    line: str


class Settings:
    """Interface state only: nothing here belongs to the record."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = QSettings("committee-desk", "committee-desk") if store is None else store

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else default

    @property
    def language(self) -> str | None:
        """The language chosen by a person, or `None` while the system's is followed."""
        return self._text("language", "") or None

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def dark(self) -> bool:
        return self._text("dark", "false") == "true"

    @dark.setter
    def dark(self, dark: bool) -> None:
        self._store.setValue("dark", "true" if dark else "false")

    @property
    def text_size(self) -> int:
        """In percent of the usual size, 100 to 150; a file that says something else counts as usual."""
        said = self._text("text_size", "100")
        return min(max(int(said), 100), 150) if said.isdecimal() else 100

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._store.setValue("text_size", str(size))

    @property
    def density(self) -> str:
        """The name of the grid's density; empty while none was chosen."""
        return self._text("density", "")

    @density.setter
    def density(self, density: str) -> None:
        self._store.setValue("density", density)

    @property
    def keys(self) -> dict[str, list[str]]:
        """Keys given to actions by their names; what cannot be read counts as none."""
        try:
            said = json.loads(self._text("keys", "{}"))
        except ValueError:
            return {}
        found = said.items() if isinstance(said, dict) else ()
        return {name: [str(key) for key in keys] for name, keys in found if isinstance(keys, list)}

    @keys.setter
    def keys(self, keys: dict[str, list[str]]) -> None:
        self._store.setValue("keys", json.dumps(keys))

    @property
    def screens(self) -> list[str]:
        """The screens on which somebody opened the wall, the last one first; what cannot be read counts as none."""
        try:
            said = json.loads(self._text("screens", "[]"))
        except ValueError:
            return []
        return [each for each in said if isinstance(each, str)] if isinstance(said, list) else []

    @screens.setter
    def screens(self, screens: list[str]) -> None:
        self._store.setValue("screens", json.dumps(screens))

    @property
    def room(self) -> str:
        """The room as its text has it; empty while nobody described one."""
        return self._text("room", "")

    @room.setter
    def room(self, room: str) -> None:
        self._store.setValue("room", room)

    def projected(self, meeting: str, screens: str) -> bool | None:
        """Whether the room sees the single screen of this meeting; `None` while nobody has said so.

        A "no" was said of these very screens. A "yes" holds for any: to go on hiding harms nobody.
        """
        of, _, rest = self._text("projected", "").partition(" ")
        said, _, on = rest.partition(" ")
        if of != meeting or (said == "no" and on != screens):
            return None
        return said == "yes"

    def keep_projected(self, meeting: str, screens: str, *, projected: bool) -> None:
        self._store.setValue("projected", f"{meeting} {'yes' if projected else 'no'} {screens}")

    def forget_not_projected(self) -> None:
        """The screens of which a "no" was said changed, even if they come to lie like that again."""
        _, _, rest = self._text("projected", "").partition(" ")
        if rest.startswith("no"):
            self._store.remove("projected")

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def spot(self) -> Spot | None:
        """Where the operator stood last; `None` on the agenda."""
        item, _, rest = self._text("spot", "").partition(" ")
        tab, _, line = rest.partition(" ")
        return Spot(item, int(tab), line) if item and tab.isdecimal() else None

    @spot.setter
    def spot(self, spot: Spot | None) -> None:
        if spot == self.spot:
            return  # the window waits for the disk no more than it must
        self._store.setValue("spot", "" if spot is None else f"{spot.item} {spot.tab} {spot.line}")
        self._store.sync()  # on the disk now, since a crash asks nobody
