# SPDX-License-Identifier: Apache-2.0
"""What no unit may call an outcome: a word without room where outcomes stand, or one that stands for two of them."""

from collections.abc import Iterator, Mapping

from models.labels import policy as words
from models.named_outcomes import NAMEABLE, NamedOutcome, OutcomeNames
from models.rules.alike import alike
from models.rules.policy_fault import PolicyFault
from models.terms import Outcome, Said
from models.wording import breadth

BROADEST = 30
"""In letters: what a row of an agenda, the decision on a resolution and a line of the wall hold."""
Spoken = Mapping[str, Mapping[Outcome, str]]
"""The program's words by language, for outcomes that the unit does not name."""


def faults_of_labels(names: OutcomeNames, program: Spoken) -> Iterator[PolicyFault]:
    """What is wrong with the unit's words, each outcome told once."""
    for at, outcome in enumerate(names.own):
        told = _too_broad(outcome, program) or _same(outcome, names, names.own[:at], program)
        if told is not None:
            yield PolicyFault(f"outcomes.{outcome.code.value}", told)


def _too_broad(outcome: NamedOutcome, program: Spoken) -> Said | None:
    for language in program:
        word = outcome.own_word(language)
        if word is not None and breadth(word) > BROADEST:
            return Said(words.LABEL_TOO_BROAD, {"label": word, "most": BROADEST})
    return None


def _same(outcome: NamedOutcome, names: OutcomeNames, before: tuple[NamedOutcome, ...], program: Spoken) -> Said | None:
    """Another outcome with the same word in some language: one that the unit named before, or one of the program's.

    A word that the program has for an outcome may pass to another, but never from a refusal to an approval or back.
    """
    named = {each.code for each in names.own}
    kept = (code for code in NAMEABLE if code not in named or code.approves is not outcome.approves)
    others = [*before, *map(NamedOutcome, kept)]
    for language, spoken in program.items():
        word = outcome.own_word(language) or ""
        for other in others:
            if alike(word) == alike(other.own_word(language) or spoken[other.code]):
                return Said(words.SAME_LABEL, {"label": word, "other": NamedOutcome(other.code)})
    return None
