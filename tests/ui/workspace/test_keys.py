# SPDX-License-Identifier: Apache-2.0
"""Bare keys on the grid mean what the fixed map says, as a real keyboard sends them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from models.terms import DecisionKind, Family, RejectionReason
from ui.workspace.keys import FAMILY_OF_KEY, Confirm, Decide, Dissent, KeySequence, Reject, Step, character_of

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def pressed(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE) -> str:
    return character_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "family"),
    [
        (Qt.Key.Key_1, "1", NONE, Family.VERIFICATION),
        (Qt.Key.Key_0, "0", NONE, Family.UNIT_COST),
        (Qt.Key.Key_Minus, "-", NONE, Family.COST_INCOME),
        (Qt.Key.Key_Equal, "=", NONE, Family.LOGIC),
        (Qt.Key.Key_7, "7", KEYPAD, Family.PURCHASES),
        (Qt.Key.Key_Minus, "-", KEYPAD, Family.COST_INCOME),
        (Qt.Key.Key_Plus, "+", KEYPAD, Family.LOGIC),
        (Qt.Key.Key_3, "３", NONE, Family.RATIO),
        (Qt.Key.Key_Minus, "−", NONE, Family.COST_INCOME),
        (Qt.Key.Key_4, "", NONE, Family.TREND),
    ],
)
def test_every_way_to_send_a_familys_key_is_understood(
    key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, family: Family
) -> None:
    assert FAMILY_OF_KEY[pressed(key, text, modifiers)] is family


def run(sequence: KeySequence, keys: str) -> object:
    intents = [sequence.press(key) for key in keys]
    assert all(intent is None for intent in intents[:-1])
    return intents[-1]


def test_one_digit_confirms() -> None:
    assert run(KeySequence(), "8") == Confirm(Family.SEASONAL)


def test_a_point_a_family_and_a_reason_reject() -> None:
    assert run(KeySequence(), ".53") == Reject(Family.PEER, RejectionReason.NOT_COMPARABLE)


def test_a_member_and_a_reason_dissent() -> None:
    sequence = KeySequence()
    sequence.begin(Step.DISSENTER)

    assert run(sequence, "21") == Dissent(2, RejectionReason.CLIENT_WORD_ONLY)
    assert sequence.step is Step.READY


def test_a_decision_takes_an_offered_reason_or_asks_for_words() -> None:
    sequence = KeySequence()
    sequence.begin(Step.DECISION)
    sequence.offered = 3
    assert run(sequence, "12") == Decide(DecisionKind.CHAIR_ACCEPTS, 2)

    sequence.begin(Step.DECISION)
    assert run(sequence, "30") == Decide(DecisionKind.REINVESTIGATE, None)


def test_a_key_without_a_meaning_keeps_what_was_begun() -> None:
    sequence = KeySequence()

    assert run(sequence, ".x5") is None
    assert sequence.step is Step.REJECTION_REASON
