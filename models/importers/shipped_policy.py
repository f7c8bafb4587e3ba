# SPDX-License-Identifier: Apache-2.0
"""The policy and the voting rules that ship with the program."""

import json
from typing import Any

from models.rules.presets import Preset, presets_from
from resources import path


def shipped_policy() -> dict[str, Any]:
    """The document by which a fresh unit works until it has one of its own; each call gives a new one."""
    return dict(_content("default"))


def shipped_presets(language: str) -> tuple[Preset, ...]:
    """The rules of `design.md` §5, named in this language."""
    return presets_from(_content("presets"), language)


def _content(name: str) -> Any:  # noqa: ANN401 - a parsed file; its readers declare what it holds
    return json.loads(path("policy", f"{name}.json").read_text(encoding="utf-8"))
