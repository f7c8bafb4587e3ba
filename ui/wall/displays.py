# SPDX-License-Identifier: Apache-2.0
"""Which screen the wall stands on, and when its curtain is closed: decided from plain values, without a toolkit."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto, unique

Device = tuple[str, str, str]
"""A screen by name, serial number and model."""


@dataclass(frozen=True, slots=True)
class Display:
    """A screen as it names itself, and its rectangle among the others."""

    name: str
    serial: str
    model: str
    left: int
    top: int
    width: int
    height: int

    @property
    def device(self) -> Device:
        """What stays when resolution or scale change."""
        return self.name, self.serial, self.model

    @property
    def identity(self) -> str:
        """How it is remembered: in another rectangle it counts as another screen."""
        numbers = f"{self.width}x{self.height}{self.left:+}{self.top:+}"
        return f"{self._called}|{numbers}"

    @property
    def _called(self) -> str:
        return "|".join(self.device)

    def is_among(self, identities: Collection[str]) -> bool:
        """Whether one of these is this screen, in whatever rectangle it was then."""
        return any(each.rpartition("|")[0] == self._called for each in identities)

    def overlaps(self, other: "Display") -> bool:
        """Whether something shown on one of them is also seen on the other."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where the wall stands; with the curtain closed it shows nothing there until a key is pressed."""

    display: Display | None = None
    closed: bool = False


@unique
class Stance(Enum):
    """What a single screen means for what is private."""

    FREE = auto()
    """The operator's screen is nobody else's."""
    ASK = auto()
    """Nobody has said yet whether the room sees it; until then nothing is restricted."""
    SAFE = auto()
    """The room sees it: nothing private is shown."""


def stance(pictures: int, projected: bool | None) -> Stance:
    """With so many pictures, and what was said of the single one."""
    if pictures > 1 or projected is False:
        return Stance.FREE
    return Stance.ASK if projected is None else Stance.SAFE


def pictures(displays: Sequence[Display]) -> int:
    """How many different pictures there are: a mirrored screen shows that of another."""
    seen: list[Display] = []
    for display in displays:
        if not any(display.overlaps(other) for other in seen):
            seen.append(display)
    return len(seen)


def arrangement(displays: Sequence[Display]) -> str:
    """The screens as they lie: another text once one comes, goes, moves, is mirrored or shows more or fewer dots."""
    return " ".join(sorted(display.identity for display in displays))


def free_displays(displays: Sequence[Display], own: Display) -> list[Display]:
    """Those on which a picture does not cover the operator's own; a mirrored one does."""
    return [display for display in displays if not display.overlaps(own)]


def devices_known(displays: Sequence[Display], known: Collection[str]) -> frozenset[Device]:
    """Those on which the wall hung before."""
    return frozenset(display.device for display in displays if display.is_among(known))


def private_displays(displays: Sequence[Display], public: Collection[Device]) -> list[Display]:
    """Those that show nothing of what the room sees on these devices, as they lie now."""
    seen = [display for display in displays if display.device in public]
    return [display for display in displays if not any(display.overlaps(other) for other in seen)]


def place_on(before: Place, displays: Sequence[Display], own: Display, known: Collection[str]) -> Place:
    """Where the wall belongs now: where it was, or nowhere once that has gone; else a screen known before, or any.

    It is never moved from a screen that has gone to another. On a screen never seen, and on whatever comes after one
    that has gone, the curtain is closed.
    """
    free = free_displays(displays, own)
    if before.display is not None:
        device = before.display.device
        stayed = [display for display in free if display.device == device]
        same = [display for display in stayed if display == before.display]
        return Place((same or stayed)[0], before.closed) if stayed else Place(None, closed=True)
    remembered = [display for display in free if display.identity in known]
    if not free:
        return before
    chosen = (remembered or free)[0]
    return Place(chosen, before.closed or chosen.identity not in known)


def next_display(before: Place, displays: Sequence[Display], own: Display) -> Display | None:
    """The next free screen after the one with the wall; with a single free one, nothing: the two change places."""
    free = free_displays(displays, own)
    if before.display not in free or len(free) == 1:
        return None
    return free[(free.index(before.display) + 1) % len(free)]


def remembered_with(identity: str, known: Sequence[str], *, most: int = 16) -> list[str]:
    """The screens known by now, the one used last first."""
    return [identity, *(other for other in known if other != identity)][:most]
