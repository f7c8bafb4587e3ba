# SPDX-License-Identifier: Apache-2.0
"""The unit's policy as a value: limits, rules of confirmation, tiers and templates. Whoever reads files hands it in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, unique
from typing import Any

from models.rules.judgement import Limits
from models.rules.tally_rule import Rule, rule_from
from models.terms import ConditionKind, LineKey

LEAST_METHODS = 2


@unique
class ConfirmedBy(Enum):
    """How many of the members in the room must confirm a method."""

    ALL_PRESENT = "all_present"
    MAJORITY = "majority"
    ANY_TWO = "any_two"


@dataclass(frozen=True, slots=True)
class ConditionTemplate:
    """A condition of the library under its two-digit code; a mandatory one is in every approval."""

    code: str
    kind: ConditionKind
    text: str
    owner: str
    due: str
    proof: str
    mandatory: bool


@dataclass(frozen=True, slots=True)
class Tier:
    """Up to which total exposure (yuan, `None` without end) which rule decides, and who signs above the committee."""

    up_to: Decimal | None
    rule: Rule
    signers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the policy in one language of its words."""

    version: str
    effective: date
    unit: str
    limits: Limits
    line_limits: Mapping[str, Limits]
    minimum_methods: int
    confirmed_by: ConfirmedBy
    two_classes: bool
    capacity_share: Decimal
    waiver_cap: int
    no_waiver: frozenset[LineKey]
    cash_flow_from: Decimal | None
    tiers: tuple[Tier, ...]
    conditions: tuple[ConditionTemplate, ...]
    questions: tuple[tuple[str, str], ...]

    def limits_of(self, key: LineKey) -> Limits:
        """The limits of a line: its own, those of the line it stands under, or the usual ones."""
        return self.line_limits.get(key) or self.line_limits.get(key.partition(".")[0]) or self.limits

    def may_be_waived(self, key: LineKey) -> bool:
        """Not the lines that the policy excludes, nor rows under them."""
        return not {key, key.partition(".")[0]} & self.no_waiver

    def tier_for(self, exposure: Decimal) -> Tier:
        """The first tier whose ceiling the exposure does not pass, else the last."""
        for tier in self.tiers:
            if tier.up_to is None or exposure <= tier.up_to:
                return tier
        return self.tiers[-1]


def policy_from(parsed: Mapping[str, Any], language: str) -> Policy:
    """Read a policy document (resources/schemas/policy.schema.json); its words in this language or in English.

    Raises `ValueError` where the document asks for fewer than two methods, which no policy may.
    """
    if parsed["minimum_methods"] < LEAST_METHODS:
        raise ValueError("A policy may raise the number of methods, never lower it below two.")
    return Policy(
        version=parsed["version"],
        effective=date.fromisoformat(parsed["effective"]),
        unit=_word(parsed["unit"], language),
        limits=_limits(parsed["limits"]),
        line_limits={code: _limits(limits) for code, limits in parsed["line_limits"].items()},
        minimum_methods=parsed["minimum_methods"],
        confirmed_by=ConfirmedBy(parsed["confirmed_by"]),
        two_classes=parsed["two_classes"],
        capacity_share=Decimal(parsed["capacity_share"]),
        waiver_cap=parsed["waiver_cap"],
        no_waiver=frozenset(LineKey(code) for code in parsed["no_waiver"]),
        cash_flow_from=None if parsed["cash_flow_from"] is None else Decimal(parsed["cash_flow_from"]),
        tiers=tuple(_tier(tier, language) for tier in parsed["tiers"]),
        conditions=tuple(_condition(entry, language) for entry in parsed["conditions"]),
        questions=_questions(parsed["questions"], language),
    )


def _word(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get(language.partition("_")[0]) or texts["en"]


def _limits(parsed: Mapping[str, str]) -> Limits:
    return Limits(Decimal(parsed["watch"]), Decimal(parsed["over"]), Decimal(parsed["severe"]))


def _tier(parsed: Mapping[str, Any], language: str) -> Tier:
    up_to = parsed["up_to"]
    signers = tuple(_word(signer, language) for signer in parsed["signers"])
    return Tier(None if up_to is None else Decimal(up_to), rule_from(parsed["rule"]), signers)


def _condition(parsed: Mapping[str, Any], language: str) -> ConditionTemplate:
    words = {name: _word(parsed[name], language) for name in ("text", "owner", "due", "proof")}
    return ConditionTemplate(
        code=parsed["code"], kind=ConditionKind(parsed["kind"]), mandatory=parsed["mandatory"], **words
    )


def _questions(parsed: Sequence[Mapping[str, Any]], language: str) -> tuple[tuple[str, str], ...]:
    return tuple((entry["code"], _word(entry["text"], language)) for entry in parsed)
