# SPDX-License-Identifier: Apache-2.0
"""What a run of bare keys on the grid means: one family confirmed, rejected, dissented from, or a line decided.

The keys of the twelve families are fixed for the life of the product.
"""

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto, unique
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from models.terms import DecisionKind, Family, RejectionReason

T = TypeVar("T")

KEYS = "1234567890-="
FAMILY_OF_KEY = dict(zip(KEYS, Family, strict=True))
KEY_OF_FAMILY = {family: key for key, family in FAMILY_OF_KEY.items()}
MINUS = "\u2212"
REJECT = "."
REASONS = tuple(RejectionReason)
DECISIONS = (DecisionKind.CHAIR_ACCEPTS, DecisionKind.WAIVER, DecisionKind.REINVESTIGATE)
TYPED = "0"
"""In the list of a decision's reasons: a reason of one's own."""


def key_shown(family: Family) -> str:
    """The key of a family as it is printed on screen."""
    return KEY_OF_FAMILY[family].replace("-", MINUS)


@unique
class Step(Enum):
    """Where a run of keys has come to."""

    READY = auto()
    REJECTED_FAMILY = auto()
    REJECTION_REASON = auto()
    DISSENTER = auto()
    DISSENT_REASON = auto()
    DECISION = auto()
    DECISION_REASON = auto()


@dataclass(frozen=True, slots=True)
class Confirm:
    """Every open check of this family on the line is accepted by the room."""

    family: Family


@dataclass(frozen=True, slots=True)
class Reject:
    """Every check of this family on the line is refused."""

    family: Family
    reason: RejectionReason


@dataclass(frozen=True, slots=True)
class Dissent:
    """The member with this number does not concur."""

    member: int
    reason: RejectionReason


@dataclass(frozen=True, slots=True)
class Decide:
    """The chair's decision; `template` counts the offered reasons from 1, `None` asks for a typed one."""

    kind: DecisionKind
    template: int | None


Intent = Confirm | Reject | Dissent | Decide


def character_of(event: QKeyEvent) -> str:
    """The key as a plain character: full-width digits, the real minus and the keypad's plus are taken for their kin."""
    text = unicodedata.normalize("NFKC", event.text()).replace("\u2212", "-").replace("\u3002", REJECT)
    if text == "+" and event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return "="
    if not text and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        key = event.key()
        return chr(key) if 0x20 < key < 0x7F and chr(key) in KEYS + REJECT else ""
    return text


class KeySequence:
    """Collects keys until they mean something; an unexpected key changes nothing and keeps the step."""

    def __init__(self) -> None:
        self.step = Step.READY
        self.family: Family | None = None
        self.member: int | None = None
        self.decision: DecisionKind | None = None
        self.offered = 0
        """How many reasons the decision asked for offers."""

    def begin(self, step: Step) -> None:
        self.step = step

    def cancel(self) -> None:
        self.step = Step.READY
        self.family = self.member = self.decision = None

    def press(self, character: str) -> Intent | None:
        """The finished intent, or `None` while more keys are needed."""
        handle = {
            Step.READY: self._ready,
            Step.REJECTED_FAMILY: self._rejected_family,
            Step.REJECTION_REASON: self._rejection_reason,
            Step.DISSENTER: self._dissenter,
            Step.DISSENT_REASON: self._dissent_reason,
            Step.DECISION: self._decision,
            Step.DECISION_REASON: self._decision_reason,
        }[self.step]
        intent = handle(character)
        if intent is not None:
            self.cancel()
        return intent

    def _ready(self, character: str) -> Intent | None:
        if character == REJECT:
            self.step = Step.REJECTED_FAMILY
            return None
        family = FAMILY_OF_KEY.get(character)
        return None if family is None else Confirm(family)

    def _rejected_family(self, character: str) -> Intent | None:
        self.family = FAMILY_OF_KEY.get(character)
        if self.family is not None:
            self.step = Step.REJECTION_REASON
        return None

    def _rejection_reason(self, character: str) -> Intent | None:
        reason = _nth(REASONS, character)
        return None if reason is None or self.family is None else Reject(self.family, reason)

    def _dissenter(self, character: str) -> Intent | None:
        if _digit(character):
            self.member, self.step = _digit(character), Step.DISSENT_REASON
        return None

    def _dissent_reason(self, character: str) -> Intent | None:
        reason = _nth(REASONS, character)
        return None if reason is None or self.member is None else Dissent(self.member, reason)

    def _decision(self, character: str) -> Intent | None:
        self.decision = _nth(DECISIONS, character)
        if self.decision is not None:
            self.step = Step.DECISION_REASON
        return None

    def _decision_reason(self, character: str) -> Intent | None:
        if self.decision is None:
            return None
        if character == TYPED:
            return Decide(self.decision, None)
        template = _digit(character)
        return Decide(self.decision, template) if 1 <= template <= self.offered else None


def _digit(character: str) -> int:
    """Its value, 0 for anything that is no digit."""
    return int(character) if len(character) == 1 and character in KEYS[:10] else 0


def _nth(members: tuple[T, ...], character: str) -> T | None:
    number = _digit(character)
    return members[number - 1] if 1 <= number <= len(members) else None
