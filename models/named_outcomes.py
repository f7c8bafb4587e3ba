# SPDX-License-Identifier: Apache-2.0
"""Outcomes under the names that a unit's policy gives them: the only form in which one is shown, said or printed."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.terms import Outcome
from models.wording import word_in

NAMEABLE = tuple(code for code in Outcome if code is not Outcome.INCOMPLETE)
"""What a unit may name: not a ballot that still runs, which decides nothing."""


@dataclass(frozen=True, slots=True)
class NamedOutcome:
    """An outcome as the policy of its case calls it."""

    code: Outcome
    own: tuple[tuple[str, str], ...] = ()
    """The unit's words by language (`zh`, `zh_TW`, `en`); nothing where the program's serve."""

    @property
    def approves(self) -> bool:
        """Whether a loan is granted by it."""
        return self.code.approves

    def own_word(self, language: str) -> str | None:
        """What the unit calls it in this language."""
        return word_in(dict(self.own), language) if self.own else None


@dataclass(frozen=True, slots=True)
class OutcomeNames:
    """The outcomes for which one version of a policy has words of its own."""

    own: tuple[NamedOutcome, ...] = ()

    def named(self, code: Outcome) -> NamedOutcome:
        """The outcome under its name."""
        return next((each for each in self.own if each.code is code), NamedOutcome(code))

    def stated(self, outcome: str) -> NamedOutcome | str:
        """A decision as officers wrote it: under its name where it is one of ours, else in their words."""
        code = next((each for each in Outcome if each.value == outcome), None)
        return outcome if code is None else self.named(code)


BUILT_IN = OutcomeNames()
"""Where no policy speaks: everything goes by the program's words."""


def outcome_names(parsed: Mapping[str, Mapping[str, str]] | None) -> OutcomeNames:
    """The part `outcomes` of a policy document; one that lacks it changes no word."""
    return OutcomeNames(
        tuple(NamedOutcome(Outcome(code), tuple(texts.items())) for code, texts in (parsed or {}).items())
    )
