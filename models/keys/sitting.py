# SPDX-License-Identifier: Apache-2.0
"""Keys that were unlocked in this sitting, in memory alone: idle ones lock, the PIN opens them again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from typing import TYPE_CHECKING

from models.keys.secret_words import same_form

if TYPE_CHECKING:
    from models.keys.person_key import PersonKey

IDLE = 5 * 60
"""Seconds without a touch after which a key locks."""
SLEPT = 60
"""Seconds by which the clock on the wall may run ahead before the machine is taken to have slept."""
PIN_TRIES = 5


@dataclass(slots=True)
class _Held:
    key: "PersonKey"
    pin: str | None
    touched: float
    touched_at: datetime
    locked: bool = False
    wrong: int = 0


class Sitting:
    """`ticks` are seconds that never go back, `clock` is the wall's; a key locks by whichever says more."""

    def __init__(self, ticks: Callable[[], float], clock: Callable[[], datetime]) -> None:
        self._ticks, self._clock = ticks, clock
        self._held: dict[str, _Held] = {}

    def unlocked(self, person: str, key: "PersonKey", pin: str | None = None) -> None:
        """The secret opened the key; with a PIN it can be opened again until the sitting ends."""
        plain = None if pin is None else same_form(pin)
        self._held[person] = _Held(key, plain, self._ticks(), self._clock())

    def key_of(self, person: str) -> "PersonKey | None":
        """The person's key while it is open; asking for it counts as a touch."""
        if not self.is_open(person):
            return None
        held = self._held[person]
        self._touch(held)
        return held.key

    def touch(self, person: str) -> None:
        """The person is at the machine: the minutes of an open key begin anew."""
        if self.is_open(person):
            self._touch(self._held[person])

    def is_open(self, person: str) -> bool:
        """Whether the person's key is open; looking is no touch."""
        held = self._held.get(person)
        if held is not None and not held.locked and not self._is_idle(held):
            return True
        self.lock(person)
        return False

    def lock(self, person: str) -> None:
        """The place is left: the PIN opens the key again; one without a PIN is forgotten."""
        held = self._held.get(person)
        if held is not None and held.pin is None:
            del self._held[person]
        elif held is not None:
            held.locked = True

    def opens_by_pin(self, person: str) -> bool:
        """Whether the person chose a PIN in this sitting that still counts."""
        held = self._held.get(person)
        return held is not None and held.pin is not None

    def enter_pin(self, person: str, pin: str) -> "PersonKey | None":
        """Open a key again; the fifth wrong PIN forgets it, and the secret is asked."""
        held = self._held.get(person)
        if held is None or held.pin is None:
            return None
        if not compare_digest(held.pin.encode(), same_form(pin).encode()):
            held.wrong += 1
            if held.wrong >= PIN_TRIES:
                del self._held[person]
            return None
        held.wrong, held.locked = 0, False
        self._touch(held)
        return held.key

    def tries_left(self, person: str) -> int:
        """How many PINs may still be tried before the secret is asked."""
        held = self._held.get(person)
        return 0 if held is None else PIN_TRIES - held.wrong

    def forget(self, person: str) -> None:
        """The key was closed, or another took its place."""
        self._held.pop(person, None)

    def end(self) -> None:
        """The meeting is closed: every key is forgotten."""
        self._held.clear()

    def _touch(self, held: _Held) -> None:
        held.touched, held.touched_at = self._ticks(), self._clock()

    def _is_idle(self, held: _Held) -> bool:
        ticked = self._ticks() - held.touched
        passed = (self._clock() - held.touched_at).total_seconds()
        return ticked >= IDLE or passed >= IDLE or passed - ticked > SLEPT
