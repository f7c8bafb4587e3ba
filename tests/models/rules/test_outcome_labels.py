# SPDX-License-Identifier: Apache-2.0
"""A unit's words for outcomes fit where outcomes stand, and no two outcomes share one."""

from collections.abc import Mapping

import pytest

from models.labels import policy as words
from models.named_outcomes import NamedOutcome, outcome_names
from models.rules.outcome_labels import BROADEST, faults_of_labels
from models.terms import Outcome

PROGRAM = {
    "en": {each: each.value.replace("_", " ").capitalize() for each in Outcome},
    "zh_CN": {each: f"词{number}" for number, each in enumerate(Outcome)},
}
Given = Mapping[str, Mapping[str, str]]


def found(given: Given) -> list[tuple[str, str]]:
    return [(each.field, each.said.template) for each in faults_of_labels(outcome_names(given), PROGRAM)]


def both(text: str) -> Mapping[str, str]:
    return {"zh": text, "en": text}


@pytest.mark.parametrize("text", ["x" * BROADEST, "审" * (BROADEST // 2), "Sent back once more", "Approved"])
def test_a_word_that_fits_and_stands_for_one_outcome_is_taken(text: str) -> None:
    assert found({"approved": both(text)}) == []


@pytest.mark.parametrize("text", ["x" * (BROADEST + 1), "审" * (BROADEST // 2) + "x"])
def test_a_word_too_broad_in_any_language_is_refused(text: str) -> None:
    assert found({"approved": {"zh": "同意", "en": text}}) == [("outcomes.approved", words.LABEL_TOO_BROAD)]
    assert found({"approved": {"zh": text, "en": "Yes"}}) == [("outcomes.approved", words.LABEL_TOO_BROAD)]


@pytest.mark.parametrize("text", ["Rejected", "rejected", " ＲＥＪＥＣＴＥＤ", "re jected"])
def test_a_word_that_the_program_uses_for_another_outcome_is_refused(text: str) -> None:
    assert found({"approved": both(text)}) == [("outcomes.approved", words.SAME_LABEL)]


def test_no_approval_goes_by_the_programs_word_for_a_refusal_even_where_that_has_another() -> None:
    swapped = {"approved": both("Rejected"), "rejected": both("Approved")}

    assert found(swapped) == [("outcomes.approved", words.SAME_LABEL), ("outcomes.rejected", words.SAME_LABEL)]


def test_outcomes_may_change_words_but_not_share_one() -> None:
    swapped = {"defer": both("Rejected"), "rejected": both("Defer")}
    shared = {"approved": both("Done"), "defer": both("done"), "rejected": both("Other")}

    assert found(swapped) == []
    (fault,) = faults_of_labels(outcome_names(shared), PROGRAM)
    assert fault.field == "outcomes.defer"
    assert fault.said.fields == {"label": "done", "other": NamedOutcome(Outcome.APPROVED)}


def test_words_alike_in_one_language_alone_are_refused_too() -> None:
    given = {"approved": {"zh": "同意", "en": "Yes"}, "defer": {"zh": "同意", "en": "Later"}}

    assert found(given) == [("outcomes.defer", words.SAME_LABEL)]
