# SPDX-License-Identifier: Apache-2.0
"""Every refusal and trouble has words, and the words name only facts the error has."""

import json
import string
from dataclasses import fields
from datetime import UTC, datetime

import pytest

import resources
from models.errors import FileIsInUse, Refusal, Told, Trouble, told
from models.errors.voting import FullBallotShut, GateNotOpen
from models.labels.errors import WORDS

EVENING = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


def kinds(kind: type[Told]) -> list[type[Told]]:
    return [each for child in kind.__subclasses__() for each in (child, *kinds(child))]


OURS = [kind for kind in kinds(Told) if kind.__module__.startswith("models.")]
"""Other tests have errors of their own."""
RAISED = (GateNotOpen, FullBallotShut)
"""Raised themselves, though another refusal is a kind of them."""
LAST = [kind for kind in OURS if kind in RAISED or (not kind.__subclasses__() and kind not in (Refusal, Trouble))]


@pytest.mark.parametrize("kind", LAST, ids=lambda kind: kind.__name__)
def test_every_error_has_words_that_use_only_its_facts(kind: type[Told]) -> None:
    words = WORDS[kind.__name__]
    facts = {field.name for field in fields(kind)}

    for template in (words.happened, words.safe, words.next):
        named = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        assert named <= facts


def test_no_words_are_left_over() -> None:
    assert set(WORDS) == {kind.__name__ for kind in LAST}


def test_every_error_speaks_chinese() -> None:
    chinese = json.loads(resources.path("translations", "zh_CN.json").read_text("utf-8"))["Errors"]

    for words in WORDS.values():
        for template in (words.happened, words.safe, words.next):
            assert chinese[template]


def test_facts_reach_the_words_and_stay_out_of_the_log() -> None:
    error = FileIsInUse(file="desk.db", host="projector", pid="7", since=EVENING)

    assert told(error).happened.fields["host"] == "projector"
    assert str(error) == "FileIsInUse"
    assert error == FileIsInUse(file="desk.db", host="projector", pid="7", since=EVENING)
    assert error != FileIsInUse(file="desk.db", host="projector", pid="8", since=EVENING)
