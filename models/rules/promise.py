# SPDX-License-Identifier: Apache-2.0
"""The answer that was promised to the client: how its day stands."""

from dataclasses import dataclass
from enum import Enum, auto, unique


@unique
class Answer(Enum):
    """Whether the day of the answer is still to come."""

    TO_COME = auto()
    TODAY = auto()
    OVERDUE = auto()


@dataclass(frozen=True, slots=True)
class Promise:
    """`days` to the answer, or since the day on which it was due."""

    answer: Answer
    days: int


def promise(days_left: int) -> Promise:
    """How the promise stands so many days before its day; below zero it is past."""
    answer = Answer.TODAY if days_left == 0 else Answer.OVERDUE if days_left < 0 else Answer.TO_COME
    return Promise(answer, abs(days_left))
