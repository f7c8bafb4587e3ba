# SPDX-License-Identifier: Apache-2.0
"""What was found once and is found again as long as nothing differs that it hangs on."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

V = TypeVar("V")


class Memory:
    """Keeps one value at each place, with the facts that it was found by."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[object, Any]] = {}

    def found(self, place: Hashable, facts: object, find: Callable[[], V]) -> V:
        """What these facts make here; `find` may read nothing else that could differ."""
        kept = self._kept.get(place)
        if kept is None or (kept[0] is not facts and kept[0] != facts):
            kept = self._kept[place] = facts, find()
        found: V = kept[1]
        return found
