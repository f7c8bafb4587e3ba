# SPDX-License-Identifier: Apache-2.0
"""What the policy says about the size of a loan, its stress tests and its peers.

A policy stored before these sections existed counts with the values that stand here, which are those it ships with.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.labels import policy as words
from models.rules.peer import ENOUGH_PEERS
from models.rules.policy_fault import PolicyFault
from models.terms import Said

HIGHEST_INFLUENCE = 3


@dataclass(frozen=True, slots=True)
class Sizing:
    """Caps on the amount (`domain.md` §3.3, §3.5); `None` where the policy does not ask for a cap. Amounts in yuan.

    `loan_to_value` is the part of a collateral's value that counts, where it names none of its own. A guarantor counts
    from `guarantor_influence` (1 low, 2 medium, 3 high) on, with `guarantor_share` of what is left to him.
    `working_capital_growth` is how far sales are expected to grow in a year, as a plain decimal; `None` leaves the need
    for working capital out, which small shops are seldom lent by.
    """

    equity_multiple: Decimal | None = Decimal(1)
    debt_limit: Decimal | None = Decimal("0.7")
    product_cap: Decimal | None = None
    authority_cap: Decimal | None = Decimal(5_000_000)
    unsecured_up_to: Decimal | None = None
    loan_to_value: Decimal = Decimal("0.5")
    guarantor_share: Decimal = Decimal("0.5")
    guarantor_influence: int = 2
    working_capital_growth: Decimal | None = None


@dataclass(frozen=True, slots=True)
class StressTests:
    """Falls of sales as shares, falls of the margin as plain decimals, and how many of the largest debtors fail."""

    sales_falls: tuple[Decimal, ...] = (Decimal("0.10"), Decimal("0.20"))
    margin_falls: tuple[Decimal, ...] = (Decimal("0.03"),)
    debtors: int = 1


@dataclass(frozen=True, slots=True)
class PeerGroup:
    """How many decided cases make a group, and between which multiples of this case's sales a case is of its size."""

    least: int = ENOUGH_PEERS
    size_from: Decimal = Decimal("0.5")
    size_to: Decimal = Decimal(2)


def sizing_from(parsed: Mapping[str, Any] | None) -> Sizing:
    if parsed is None:
        return Sizing()
    caps = ("equity_multiple", "debt_limit", "product_cap", "authority_cap", "unsecured_up_to")
    return Sizing(
        **{name: None if parsed[name] is None else Decimal(parsed[name]) for name in caps},
        loan_to_value=Decimal(parsed["loan_to_value"]),
        guarantor_share=Decimal(parsed["guarantor_share"]),
        guarantor_influence=parsed["guarantor_influence"],
        working_capital_growth=None if (growth := parsed.get("working_capital_growth")) is None else Decimal(growth),
    )


def stress_from(parsed: Mapping[str, Any] | None) -> StressTests:
    if parsed is None:
        return StressTests()
    return StressTests(
        tuple(map(Decimal, parsed["sales_falls"])), tuple(map(Decimal, parsed["margin_falls"])), parsed["debtors"]
    )


def peer_group_from(parsed: Mapping[str, Any] | None) -> PeerGroup:
    if parsed is None:
        return PeerGroup()
    return PeerGroup(parsed["least"], Decimal(parsed["size_from"]), Decimal(parsed["size_to"]))


def faults_of_sizing(sizing: Sizing, stress: StressTests, peers: PeerGroup) -> Iterator[PolicyFault]:
    """What no policy may ask for in these sections."""
    shares = {"loan_to_value": sizing.loan_to_value, "guarantor_share": sizing.guarantor_share}
    shares |= {} if sizing.debt_limit is None else {"debt_limit": sizing.debt_limit}
    caps = ("equity_multiple", "product_cap", "authority_cap", "unsecured_up_to")
    growth = sizing.working_capital_growth
    asked = [
        *((f"sizing.{name}", words.SHARE, not _is_share(share)) for name, share in shares.items()),
        *((f"sizing.{name}", words.CAP, (getattr(sizing, name) or 0) < 0) for name in caps),
        ("sizing.working_capital_growth", words.SALES_LEFT, growth is not None and growth <= -1),
        ("sizing.guarantor_influence", words.INFLUENCE, not 1 <= sizing.guarantor_influence <= HIGHEST_INFLUENCE),
        ("stress.sales_falls", words.SHARE, not all(map(_is_share, stress.sales_falls))),
        ("stress.margin_falls", words.SHARE, not all(map(_is_share, stress.margin_falls))),
        ("stress.debtors", words.DEBTORS, stress.debtors < 0),
        ("peers.size_to", words.SIZES_RISE, not 0 <= peers.size_from < peers.size_to),
    ]
    yield from (PolicyFault(field, Said(template)) for field, template, holds in asked if holds)
    if peers.least < ENOUGH_PEERS:
        yield PolicyFault("peers.least", Said(words.ENOUGH_PEERS, {"least": ENOUGH_PEERS}))


def _is_share(share: Decimal) -> bool:
    return 0 < share <= 1
