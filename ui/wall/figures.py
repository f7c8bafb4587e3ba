# SPDX-License-Identifier: Apache-2.0
"""Figures of a line on the wall."""

from decimal import Decimal

from models.presented import Stated
from models.terms import Unit
from reports.voice import Voice
from ui.wall import sentences


def figure(value: Stated, unit: Unit, voice: Voice) -> str:
    """A figure in its unit: whole yuan, or a rate as a percentage."""
    return voice.ratio(value) if unit is Unit.RATIO else voice.money(value)


def direction(deviation: Decimal | None) -> str:
    """Whether the figure was given too high or too low; nothing where it is neither."""
    if not deviation:
        return ""
    return sentences.TOO_HIGH if deviation > 0 else sentences.TOO_LOW
