# SPDX-License-Identifier: Apache-2.0
"""What a screen wishes: the name of an operation with its facts, so that screens load no storage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module

from models.terms import LineKey

ROOMS = {
    "confirming": (
        "confirm_family",
        "record_dissent",
        "reject_family",
        "withdraw_family",
    ),
    "deciding": ("adopt_value", "accept_by_chair", "waive_line", "mark_reinvestigate"),
    "correcting": ("correct_figure", "state_cause"),
    "asking": ("ask", "answer"),
    "convening": ("convene", "add_to_agenda", "move_item", "attend", "open_case", "declare_recusal"),
    "accepting": ("accept_case", "accept_cases"),
}
"""Operations by the module of `models.operations` in which they stand."""
_ROOM_OF = {name: room for room, names in ROOMS.items() for name in names}


@dataclass(frozen=True, slots=True)
class Wished:
    """One operation to perform; `acting` is the person on whose word, `None` for whoever presides."""

    operation: str
    facts: Mapping[str, object] = field(default_factory=dict)
    acting: str | None = None
    line: LineKey | None = None
    """The line it concerns, so that a refusal can be shown there."""


def operation_named(name: str) -> Callable[..., object]:
    """The operation itself, loaded on first use; an unknown name is a `KeyError`."""
    operation: Callable[..., object] = getattr(import_module(f"models.operations.{_ROOM_OF[name]}"), name)
    return operation
