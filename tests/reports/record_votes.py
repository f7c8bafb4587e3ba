# SPDX-License-Identifier: Apache-2.0
"""The votes and conditions of the record made by hand, and who cast them."""

from datetime import UTC, datetime
from decimal import Decimal

from models.importers.shipped_policy import shipped_policy, shipped_presets
from models.named_outcomes import NamedOutcome
from models.rules.policy import policy_from
from models.rules.rule_words import rule_said, tier_said
from models.snapshots.agenda import MemberRow
from models.snapshots.voting import ConditionRow, ResolutionRow, RoundRow, Terms, VoterRow, VotingSnapshot
from models.terms import (
    CaseId,
    Choice,
    ConditionId,
    ConditionKind,
    MemberId,
    Outcome,
    Presence,
    ReasonCode,
    Role,
    RoundId,
    Said,
    ScheduleType,
)
from tests.tools.demo_source import in_language, source

AT = datetime(2026, 11, 23, 12, 26, tzinfo=UTC)


def members(language: str) -> tuple[MemberRow, ...]:
    people = in_language(source("meeting")["people"], language)
    voting = {"chair", "member"}
    return tuple(
        MemberRow(
            MemberId(person["id"]),
            number if person["role"] in voting else None,
            person["name"],
            Role(person["role"]),
            Presence.PRESENT,
        )
        for number, person in enumerate(people, 1)
        if person["id"] in {"M1", "M2", "M3", "M4", "M5", "S1", "O1"}
    )


def _voter(row: MemberRow, choice: Choice | None, amount: str | None, remark: str | None) -> VoterRow:
    recused = "second officer" if choice is None else None
    return VoterRow(
        id=row.id,
        number=row.number or 0,
        name=row.name,
        chair=row.role is Role.CHAIR,
        recused=recused,
        absent=False,
        voted=choice is not None,
        choice=choice,
        amount=Decimal(amount) if amount else None,
        months=12 if amount else None,
        remark=remark,
    )


def _round(
    language: str, number: int, *, restricted: bool, outcome: NamedOutcome, choices: tuple[Choice, ...]
) -> RoundRow:
    rows = members(language)[:5]
    remarks = ("Keep it small", None, "The spouse must sign", "I do not believe the stock", None)
    amounts = ("55000", None, None, None, None)
    votes = tuple(
        _voter(row, choice, amount, remark)
        for row, choice, amount, remark in zip(rows, (*choices, None), amounts, remarks, strict=True)
    )
    return RoundRow(
        RoundId(f"round-{number}"),
        number,
        restricted,
        AT,
        AT,
        votes,
        tuple((choice, choices.count(choice)) for choice in Choice),
        outcome,
        Said("{approvals} of {base} approve: {outcome}.", {"approvals": 3, "base": 4, "outcome": outcome}),
        "Two lines were open." if restricted else None,
    )


def _conditions() -> tuple[ConditionRow, ...]:
    texts = (
        ("First visit within 7 days", "7 days after pay-out", "Visit note"),
        ("One visit every month", "monthly", "Visit notes"),
        ("Spouse signs the loan agreement", "before pay-out", "Agreement"),
        ("Three months of electricity bills", "before pay-out", "Original bills"),
        ("For stock only, paid against invoices", "at pay-out", "Invoices"),
    )
    return tuple(
        ConditionRow(
            ConditionId(f"c{number}"),
            number,
            None,
            number < 3,
            list(ConditionKind)[number - 1],
            text,
            "Zhang Xiaofeng",
            due,
            proof,
            "Said twice" if number == 4 else None,
        )
        for number, (text, due, proof) in enumerate(texts, 1)
    )


def rule_words() -> tuple[Said, ...]:
    """Of the second tier of the policy that ships, voted by the national bank's rule."""
    policy = policy_from(shipped_policy(), "en")
    bank = shipped_presets("en")[-1]
    return (tier_said(policy, policy.tiers[1]), *rule_said(bank.rule, bank.veto_hours))


def approved_voting(language: str = "zh_CN") -> VotingSnapshot:
    terms = Terms(Decimal(55000), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    approve, conditional, reject = Choice.APPROVE, Choice.APPROVE_WITH_CONDITIONS, Choice.REJECT
    outcome = NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS)
    return VotingSnapshot(
        case=CaseId("case-3"),
        rounds=(
            _round(
                language,
                1,
                restricted=False,
                outcome=NamedOutcome(Outcome.REJECTED),
                choices=(reject, reject, approve, approve),
            ),
            _round(language, 2, restricted=False, outcome=outcome, choices=(approve, conditional, conditional, reject)),
        ),
        waiting=(),
        rule=Said("Two thirds of those present."),
        rule_words=rule_words(),
        merged=terms,
        instalment=Decimal("4949.32"),
        ceiling=Decimal("5137.60"),
        exceeds=False,
        conditions=_conditions(),
        templates=(),
        resolution=ResolutionRow(
            "2026-47-3",
            2,
            outcome,
            terms,
            Decimal("4949.32"),
            "Sales are shown by three methods.",
            (),
            (),
            AT,
            members(language)[0].name,
        ),
    )


def restricted_voting(language: str = "zh_CN") -> VotingSnapshot:
    again = Choice.REINVESTIGATE
    return VotingSnapshot(
        case=CaseId("case-4"),
        rounds=(
            _round(language, 1, restricted=True, outcome=NamedOutcome(Outcome.REINVESTIGATE), choices=(again,) * 4),
        ),
        waiting=(),
        rule=Said("Two thirds of those present."),
        rule_words=rule_words(),
        merged=None,
        instalment=None,
        ceiling=None,
        exceeds=False,
        conditions=(),
        templates=(),
        resolution=ResolutionRow(
            "2026-47-4",
            1,
            NamedOutcome(Outcome.REINVESTIGATE),
            None,
            None,
            "Stock was not counted.",
            (ReasonCode.INCOMPLETE_ANALYSIS,),
            ("Count the stock",),
            AT,
            members(language)[0].name,
        ),
    )
