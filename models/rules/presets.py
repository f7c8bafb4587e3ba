# SPDX-License-Identifier: Apache-2.0
"""The usual voting rules by name; whoever reads files hands in what resources/policy/presets.json holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.rules.tally_rule import Rule, rule_from
from models.wording import word_in


@dataclass(frozen=True, slots=True)
class Preset:
    """A rule of `design.md` §5 under its name; `veto_hours` as in a tier, `parsed` as a policy writes it."""

    code: str
    name: str
    rule: Rule
    veto_hours: int
    parsed: Mapping[str, Any]


def presets_from(parsed: Sequence[Mapping[str, Any]], language: str) -> tuple[Preset, ...]:
    """The presets in their order, named in this language or in English."""
    return tuple(
        Preset(
            entry["code"],
            word_in(entry["name"], language),
            rule_from(entry["rule"]),
            entry["veto_hours"],
            entry["rule"],
        )
        for entry in parsed
    )


def preset_of(presets: Sequence[Preset], rule: Rule, veto_hours: int) -> Preset | None:
    """Which preset a tier votes by, `None` for a rule of the unit's own."""
    return next((each for each in presets if each.rule == rule and each.veto_hours == veto_hours), None)
