# SPDX-License-Identifier: Apache-2.0
"""Words of a policy in their scripts: what was written in each, and what stands in where nothing was."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Texts = Mapping[str, str]
COMPULSORY = ("zh", "en")
"""The scripts that every document has."""
SCRIPTS = ("zh", "zh_TW", "en")


@dataclass(frozen=True, slots=True)
class Untouched:
    """Words at a path that were changed, and the scripts in which they were not."""

    path: str
    scripts: tuple[str, ...]


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


def untouched(before: Any, now: Any, path: str = "") -> Iterator[Untouched]:  # noqa: ANN401 - any part of a document
    """Which words of a draft differ from those it was begun with in some of their scripts alone."""
    if is_words(now):
        if scripts := _left(before if is_words(before) else {}, now):
            yield Untouched(path, scripts)
    elif isinstance(now, Mapping):
        for name, each in now.items():
            old = before.get(name) if isinstance(before, Mapping) else None
            yield from untouched(old, each, f"{path}.{name}" if path else name)
    elif isinstance(now, list):
        known = {_code(each, at): each for at, each in enumerate(before or ())}
        for at, each in enumerate(now):
            yield from untouched(known.get(_code(each, at)), each, f"{path}[{at}]")


def _left(before: Texts, now: Texts) -> tuple[str, ...]:
    """The scripts that were left as they were, where another was not."""
    changed = {script for script in SCRIPTS if now.get(script) and now[script] != before.get(script)}
    emptied = any(before.get(script) and not now.get(script) for script in COMPULSORY) and any(now.values())
    kept = (script for script in SCRIPTS if script in COMPULSORY or now.get(script))
    return tuple(script for script in kept if script not in changed) if changed or emptied else ()


def _code(entry: object, at: int) -> object:
    """By what an entry of a list is known: its code where it has one, else its place."""
    return entry.get("code", at) if isinstance(entry, Mapping) else at


def is_words(value: object) -> bool:
    """Whether this part of a document is words in scripts."""
    return isinstance(value, Mapping) and bool(value) and set(value) <= set(SCRIPTS)


def _filling(texts: Texts) -> str:
    return next((texts[script] for script in SCRIPTS if texts.get(script)), "")
