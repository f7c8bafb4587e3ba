# SPDX-License-Identifier: Apache-2.0
"""Checks in words: an outcome with its reason, for risk points and relations between facts."""

from collections.abc import Mapping

from models.labels import workings as words
from models.labels.rules import FIGURE_WITHOUT_USE
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.judgement import Judgement, Limits
from models.rules.numbers import Exact
from models.rules.sentences import Units, shortened
from models.terms import Finding, Level, Said

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


def said(given: Given, _judgement: Judgement, _units: Units) -> Said:
    """The outcome and its reason."""
    return Said(words.FINDING, _outcome(given))


def relation_said(given: Given, _judgement: Judgement, _units: Units) -> Said:
    """The outcome, its reason and the facts that fit together or do not."""
    facts = [fact.text("text") for fact in given.rows("facts")]
    return Said(words.RELATION, {**_outcome(given), "facts": shortened(facts, words.JOINED, words.AND_MORE)})


def _outcome(given: Given) -> dict[str, object]:
    return {"outcome": Finding(given.text("outcome")), "reason": given.text("reason")}
