# SPDX-License-Identifier: Apache-2.0
"""Words of a policy in their scripts: what was written in each, and what stands in where nothing was."""

from collections.abc import Mapping
from typing import Any

Texts = Mapping[str, str]
COMPULSORY = ("zh", "en")
"""The scripts that every document has."""
SCRIPTS = ("zh", "zh_TW", "en")


def said_in(texts: Texts | None, script: str) -> str:
    """Words in a script, or what stands in for them."""
    return "" if texts is None else texts.get(script) or _filling(texts)


def reworded(texts: Texts | None, script: str, text: str) -> dict[str, str]:
    """The words with this text in one script; what nobody wrote is left out, so that it follows what was written."""
    return {**(texts or {}), script: text}


def filled(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    """The same with words in every script that a document must have: those that nobody wrote are taken from another."""
    if is_words(value):
        written = {script: text for script, text in value.items() if text}
        return {**dict.fromkeys(COMPULSORY, _filling(value)), **written}
    if isinstance(value, Mapping):
        return {name: filled(each) for name, each in value.items()}
    return [filled(each) for each in value] if isinstance(value, list) else value


def is_words(value: object) -> bool:
    """Whether this part of a document is words in scripts."""
    return isinstance(value, Mapping) and bool(value) and set(value) <= set(SCRIPTS)


def _filling(texts: Texts) -> str:
    return next((texts[script] for script in SCRIPTS if texts.get(script)), "")
