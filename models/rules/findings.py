# SPDX-License-Identifier: Apache-2.0
"""Checks in words: an outcome with its reason, for risk points and relations between facts."""

from collections.abc import Mapping

from models.labels.rules import FIGURE_WITHOUT_USE
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.judgement import Judgement, Limits
from models.rules.numbers import Exact
from models.terms import Finding, Level

LEVELS: Mapping[Finding, Level] = {
    Finding.CONSISTENT: Level.WITHIN,
    Finding.DOUBTFUL: Level.WATCH,
    Finding.INCONSISTENT: Level.OVER,
}


def in_words(given: Given, figure: Exact | None, _limits: Limits) -> Judgement:
    """The level follows the outcome; limits measure deviations, and words have none."""
    if figure is not None:
        raise InputError(Fault.NOT_ALLOWED, FIGURE_WITHOUT_USE, "figure")
    return Judgement(level=LEVELS[Finding(given.text("outcome"))])
