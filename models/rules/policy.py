# SPDX-License-Identifier: Apache-2.0
"""The unit's policy as a value: limits, rules of confirmation, tiers and templates. Whoever reads files hands it in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, unique
from typing import Any

from models.labels import policy as words
from models.named_outcomes import OutcomeNames, outcome_names
from models.rules.input_error import InputError
from models.rules.judgement import Limits
from models.rules.numbering import USUAL
from models.rules.policy_fault import PolicyFault
from models.rules.sizing_policy import (
    PeerGroup,
    Sizing,
    StressTests,
    faults_of_sizing,
    peer_group_from,
    sizing_from,
    stress_from,
)
from models.rules.tally_rule import Rule, rule_from
from models.terms import ConditionKind, LineKey, ReasonCode, Said
from models.wording import word_in

LEAST_METHODS = 2


@unique
class ConfirmedBy(Enum):
    """How many of the members in the room must confirm a method."""

    ALL_PRESENT = "all_present"
    MAJORITY = "majority"
    ANY_TWO = "any_two"


@unique
class Identity(Enum):
    """Whether what members say is keyed under their names, or signed with keys they have enrolled."""

    NAMES = "names"
    KEYS = "keys"


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
    veto_hours: int = 0
    """For how long after the reveal the chair may veto; 0 where a veto is spoken at once."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the policy in one language of its words."""

    version: str
    effective: date
    unit: str
    limits: Limits
    line_limits: Mapping[str, Limits]
    line_procedures: Mapping[str, tuple[str, ...]]
    minimum_methods: int
    confirmed_by: ConfirmedBy
    two_classes: bool
    identity: Identity
    capacity_share: Decimal
    first_loan_factor: Decimal
    waiver_cap: int
    no_waiver: frozenset[LineKey]
    cash_flow_from: Decimal | None
    cash_flow_trades: frozenset[str]
    tiers: tuple[Tier, ...]
    conditions: tuple[ConditionTemplate, ...]
    questions: tuple[tuple[str, str], ...]
    reasons: Mapping[ReasonCode, str]
    outcomes: OutcomeNames
    """In every language, since a record is read in more than one."""
    retention_years: int
    resolution_number: str
    """The pattern of `models.rules.numbering`."""
    masked_on_wall: bool
    votes_named_on_wall: bool
    sizing: Sizing
    stress: StressTests
    peers: PeerGroup
    soft_grid: bool
    """Whether personal facts that depart from the norm are listed as questions."""

    def limits_of(self, key: LineKey) -> Limits:
        """The limits of a line: its own, those of the line it stands under, or the usual ones."""
        return self.line_limits.get(key) or self.line_limits.get(key.partition(".")[0]) or self.limits

    def procedures_of(self, key: LineKey) -> tuple[str, ...]:
        """The procedures that this policy names for a line, or for the line above it; none where it is silent."""
        return self.line_procedures.get(key) or self.line_procedures.get(key.partition(".")[0]) or ()

    def may_be_waived(self, key: LineKey) -> bool:
        """Not the lines that the policy excludes, nor rows under them."""
        return not {key, key.partition(".")[0]} & self.no_waiver

    def tier_for(self, exposure: Decimal) -> Tier:
        """The first tier whose ceiling the exposure does not pass; the last has none."""
        return next(tier for tier in self.tiers if tier.up_to is None or exposure <= tier.up_to)


def policy_from(parsed: Mapping[str, Any], language: str) -> Policy:
    """Read a policy document (resources/schemas/policy.schema.json); its words in this language or in English.

    Raises `ValueError` where the document asks for what no policy may, or contradicts itself.
    """
    policy = _read(parsed, language)
    for fault in faults_of(policy):
        raise ValueError(f"{fault.field}: {fault.said.template}")
    return policy


def policy_faults(parsed: Mapping[str, Any]) -> tuple[PolicyFault, ...]:
    """What a document that its schema lets pass asks for and may not; a rule that cannot be read is told alone."""
    try:
        return tuple(faults_of(_read(parsed, "en")))
    except InputError as error:
        return (PolicyFault(error.field, error.message),)


def faults_of(policy: Policy) -> Iterator[PolicyFault]:
    """What no policy may ask for."""
    asked: list[tuple[str, str, bool]] = [
        ("minimum_methods", words.TWO_METHODS, policy.minimum_methods < LEAST_METHODS),
        ("limits", words.LIMITS_RISE, not policy.limits.rise),
        *((f"line_limits.{key}", words.LIMITS_RISE, not its.rise) for key, its in policy.line_limits.items()),
        ("capacity_share", words.SHARE, not 0 < policy.capacity_share <= 1),
        ("first_loan_factor", words.SHARE, not 0 < policy.first_loan_factor <= 1),
        ("tiers", words.TIERS_RISE, not _tiers_rise(policy)),
        *(_same_codes("conditions", [template.code for template in policy.conditions])),
        *(_same_codes("questions", [code for code, _text in policy.questions])),
        ("waiver_cap", words.NO_FEWER_WAIVERS, policy.waiver_cap < 0),
        *(
            (f"tiers[{at}].veto_hours", words.VETO_HOURS, bool(tier.veto_hours) and not tier.rule.chair_veto)
            for at, tier in enumerate(policy.tiers)
        ),
        *(
            (f"line_procedures.{key}", words.FAMILIES, len(_families(named)) < policy.minimum_methods)
            for key, named in policy.line_procedures.items()
        ),
    ]
    yield from (PolicyFault(field, Said(template)) for field, template, holds in asked if holds)
    yield from faults_of_sizing(policy.sizing, policy.stress, policy.peers)


def _tiers_rise(policy: Policy) -> bool:
    ceilings = [tier.up_to for tier in policy.tiers]
    ends = [ceiling for ceiling in ceilings if ceiling is not None]
    return ceilings[-1:] == [None] and ceilings[:-1] == sorted(set(ends))


def _same_codes(part: str, codes: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """Each code that stands before it already."""
    for at, code in enumerate(codes):
        yield f"{part}[{at}].code", words.ONE_CODE, code in codes[:at]


def _families(procedures: Sequence[str]) -> frozenset[str]:
    return frozenset(id.partition(".")[0] for id in procedures)


def _read(parsed: Mapping[str, Any], language: str) -> Policy:
    return Policy(
        version=parsed["version"],
        effective=date.fromisoformat(parsed["effective"]),
        unit=word_in(parsed["unit"], language),
        limits=_limits(parsed["limits"]),
        line_limits={code: _limits(limits) for code, limits in parsed["line_limits"].items()},
        line_procedures={code: tuple(named) for code, named in parsed.get("line_procedures", {}).items()},
        minimum_methods=parsed["minimum_methods"],
        confirmed_by=ConfirmedBy(parsed["confirmed_by"]),
        two_classes=parsed["two_classes"],
        identity=Identity(parsed["identity"]),
        capacity_share=Decimal(parsed["capacity_share"]),
        first_loan_factor=Decimal(parsed["first_loan_factor"]),
        waiver_cap=parsed["waiver_cap"],
        no_waiver=frozenset(LineKey(code) for code in parsed["no_waiver"]),
        cash_flow_from=None if parsed["cash_flow_from"] is None else Decimal(parsed["cash_flow_from"]),
        cash_flow_trades=frozenset(parsed["cash_flow_trades"]),
        tiers=tuple(_tier(tier, f"tiers[{at}]", language) for at, tier in enumerate(parsed["tiers"])),
        conditions=tuple(_condition(entry, language) for entry in parsed["conditions"]),
        questions=_questions(parsed["questions"], language),
        reasons={ReasonCode(code): word_in(text, language) for code, text in parsed["reasons"].items()},
        outcomes=outcome_names(parsed.get("outcomes")),
        retention_years=parsed["retention_years"],
        resolution_number=parsed.get("resolution_number", USUAL),
        masked_on_wall=parsed["masked_on_wall"],
        votes_named_on_wall=parsed.get("votes_named_on_wall", False),
        sizing=sizing_from(parsed.get("sizing")),
        stress=stress_from(parsed.get("stress")),
        peers=peer_group_from(parsed.get("peers")),
        soft_grid=parsed.get("soft_grid", True),
    )


def _limits(parsed: Mapping[str, str]) -> Limits:
    return Limits(Decimal(parsed["watch"]), Decimal(parsed["over"]), Decimal(parsed["severe"]))


def _tier(parsed: Mapping[str, Any], path: str, language: str) -> Tier:
    up_to = parsed["up_to"]
    signers = tuple(word_in(signer, language) for signer in parsed["signers"])
    ceiling = None if up_to is None else Decimal(up_to)
    return Tier(ceiling, rule_from(parsed["rule"], f"{path}.rule"), signers, parsed.get("veto_hours", 0))


def _condition(parsed: Mapping[str, Any], language: str) -> ConditionTemplate:
    texts = {name: word_in(parsed[name], language) for name in ("text", "owner", "due", "proof")}
    return ConditionTemplate(
        code=parsed["code"], kind=ConditionKind(parsed["kind"]), mandatory=parsed["mandatory"], **texts
    )


def _questions(parsed: Sequence[Mapping[str, Any]], language: str) -> tuple[tuple[str, str], ...]:
    return tuple((entry["code"], word_in(entry["text"], language)) for entry in parsed)
