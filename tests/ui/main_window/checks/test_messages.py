# SPDX-License-Identifier: Apache-2.0
"""What a person is told when something is refused or fails: check 38."""

import re
from collections.abc import Callable
from string import Formatter

import pytest

from models.labels.errors import WORDS
from models.terms import Said
from reports.voice import Voice
from ui.voice import LANGUAGES

CODE = re.compile(r"\b[A-Z][a-z]+[A-Z]\w+\b|\b(0x)?[0-9A-F]{4,}\b|\bE\d+\b")
"""The name of a class, a number or a sign that stands for an error."""
LEAST_LETTERS = 4


def spoken(voice: Voice, template: str) -> str:
    """A sentence, with the same number for every fact."""
    facts = {name: 7 for _, name, _, _ in Formatter().parse(template) if name}
    return voice.say(Said(template, facts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_38_each_message_says_what_happened_what_is_safe_and_what_to_do(
    language: str, measure: Callable[..., None]
) -> None:
    voice = Voice(language)
    short, coded = [], []
    for name, words in WORDS.items():
        parts = [spoken(voice, template) for template in (words.happened, words.safe, words.next)]
        if len(set(parts)) < len(parts) or any(sum(map(str.isalpha, part)) < LEAST_LETTERS for part in parts):
            short.append(name)
        if any(CODE.search(part) or name in part for part in parts):
            coded.append(name)
    measure(f"messages, {language}", len(WORDS), least=100)
    measure(f"messages without cause, what is safe and the next step, {language}", len(short), most=0)
    measure(f"messages that show a code, {language}", len(coded), most=0)
