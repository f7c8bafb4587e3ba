# SPDX-License-Identifier: Apache-2.0
"""A unit's words fall back to a language that is there, and are measured as they are printed."""

import pytest

from models.wording import breadth, word_in


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "主任"), ("zh_TW", "主任"), ("en", "Head"), ("fr", "Head")])
def test_words_are_those_of_the_language_it_is_written_like_else_english(language: str, word: str) -> None:
    assert word_in({"zh": "主任", "en": "Head"}, language) == word


@pytest.mark.parametrize(("text", "wide"), [("Declined", 8), ("不予通过", 8), ("退回A组", 7), ("", 0)])
def test_a_chinese_character_takes_the_room_of_two_letters(text: str, wide: int) -> None:
    assert breadth(text) == wide
