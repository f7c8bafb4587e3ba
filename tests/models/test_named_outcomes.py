# SPDX-License-Identifier: Apache-2.0
"""No outcome reaches a screen, a wall or a page but under the name that the policy of its case gives it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any, get_args

from models import errors, snapshots
from models.labels.enums import OUTCOMES, WORDS
from models.named_outcomes import BUILT_IN, NAMEABLE, NamedOutcome, OutcomeNames, outcome_names
from models.terms import Outcome

OWN = {
    "rejected": {"zh": "不予通过", "en": "Declined"},
    "defer": {"zh": "下次再议", "zh_TW": "下回再議", "en": "Postponed"},
}
LANGUAGES = ("zh_CN", "zh_TW", "en")


def shown() -> Iterator[type]:
    """Every dataclass of what may be shown or told."""
    for room in (snapshots, errors):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            for each in vars(importlib.import_module(found.name)).values():
                if isinstance(each, type) and is_dataclass(each) and each.__module__ == found.name:
                    yield each


def inside(hint: Any) -> Iterator[object]:  # noqa: ANN401 - whatever a field is annotated with
    yield hint
    for each in get_args(hint):
        yield from inside(each)


def test_nothing_that_is_shown_carries_an_outcome_without_its_name() -> None:
    found = list(shown())
    assert len(found) > 100
    bare = [
        f"{each.__name__}.{field}"
        for each in found
        for field, hint in each.__annotations__.items()
        if Outcome in inside(hint) or (isinstance(hint, str) and re.search(r"\bOutcome\b", hint))
    ]

    assert bare == []


def test_no_list_of_words_holds_outcomes_so_that_none_is_said_by_its_code_alone() -> None:
    assert not any(isinstance(each, Outcome) for each in WORDS)
    assert set(OUTCOMES) == set(Outcome)


def test_an_outcome_goes_by_the_units_word_in_each_language_and_else_by_none() -> None:
    names = outcome_names(OWN)

    rejected, put_off, approved = map(names.named, (Outcome.REJECTED, Outcome.DEFER, Outcome.APPROVED))
    assert [rejected.own_word(language) for language in LANGUAGES] == [
        "不予通过",
        "不予通过",
        "Declined",
    ]
    assert [put_off.own_word(language) for language in LANGUAGES] == [
        "下次再议",
        "下回再議",
        "Postponed",
    ]
    assert approved == NamedOutcome(Outcome.APPROVED)
    assert approved.own_word("en") is None


def test_a_document_without_names_changes_nothing() -> None:
    assert outcome_names(None) == outcome_names({}) == BUILT_IN == OutcomeNames()


def test_what_officers_wrote_goes_by_its_name_where_it_is_one_of_ours() -> None:
    names = outcome_names(OWN)

    assert names.stated("rejected") == names.named(Outcome.REJECTED)
    assert names.stated("withdrawn") == NamedOutcome(Outcome.WITHDRAWN)
    assert names.stated("sent to head office") == "sent to head office"


def test_everything_but_a_running_ballot_can_be_named() -> None:
    assert set(Outcome) - set(NAMEABLE) == {Outcome.INCOMPLETE}
