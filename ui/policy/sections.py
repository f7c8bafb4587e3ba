# SPDX-License-Identifier: Apache-2.0
"""Which fields stand in which section, and in what form."""

from collections.abc import Callable, Sequence

from models.labels.policy_fields import VALUES
from ui.policy import shapes
from ui.policy.fields import (
    CONTEXT,
    ChoiceField,
    Draft,
    Field,
    FlagField,
    TextField,
    WholeField,
    WordsField,
    choices_of,
)
from ui.policy.tables import TableField
from ui.policy.values import Kind


def limits(draft: Draft) -> Sequence[Field]:
    return (
        *(TextField(draft, f"limits.{name}", Kind.PERCENT) for name in shapes.LIMITS),
        TableField(draft, "line_limits", shapes.line_limits()),
    )


def confirmation(draft: Draft) -> Sequence[Field]:
    return (
        WholeField(draft, "minimum_methods", 2, 12, "methods"),
        ChoiceField(draft, "confirmed_by", choices_of(VALUES["confirmed_by"])),
        FlagField(draft, "two_classes"),
        TableField(draft, "line_procedures", shapes.line_procedures()),
    )


def conditions(draft: Draft) -> Sequence[Field]:
    return (TableField(draft, "conditions", shapes.conditions()),)


def questions(draft: Draft) -> Sequence[Field]:
    return (TableField(draft, "questions", shapes.questions()),)


def reasons(draft: Draft) -> Sequence[Field]:
    return (TableField(draft, "reasons", shapes.reasons()),)


def outcomes(draft: Draft) -> Sequence[Field]:
    return (TableField(draft, "outcomes", shapes.outcomes()),)


def waivers(draft: Draft) -> Sequence[Field]:
    return (
        WholeField(draft, "waiver_cap", 0, 99, "lines"),
        TextField(draft, "no_waiver", Kind.CODES),
        TextField(draft, "cash_flow_from", Kind.MONEY, "money", optional=True),
        TextField(draft, "cash_flow_trades", Kind.TEXTS),
    )


def sizing(draft: Draft) -> Sequence[Field]:
    influence = [(int(value), CONTEXT, source) for value, source in VALUES["influence"].items()]
    return (
        TextField(draft, "capacity_share", Kind.PERCENT),
        TextField(draft, "first_loan_factor", Kind.PERCENT),
        TextField(draft, "sizing.equity_multiple", Kind.TIMES, "times", optional=True),
        TextField(draft, "sizing.debt_limit", Kind.PERCENT, optional=True),
        *(
            TextField(draft, f"sizing.{name}", Kind.MONEY, "money", optional=True)
            for name in ("product_cap", "authority_cap", "unsecured_up_to")
        ),
        TextField(draft, "sizing.loan_to_value", Kind.PERCENT),
        TextField(draft, "sizing.guarantor_share", Kind.PERCENT),
        ChoiceField(draft, "sizing.guarantor_influence", influence),
        TextField(draft, "sizing.working_capital_growth", Kind.PERCENT, optional=True),
        TextField(draft, "stress.sales_falls", Kind.PERCENTS),
        TextField(draft, "stress.margin_falls", Kind.PERCENTS),
        WholeField(draft, "stress.debtors", 0, 99, "people"),
        WholeField(draft, "peers.least", 5, 99, "peers"),
        TextField(draft, "peers.size_from", Kind.TIMES, "times"),
        TextField(draft, "peers.size_to", Kind.TIMES, "times"),
        FlagField(draft, "soft_grid"),
    )


def unit(draft: Draft) -> Sequence[Field]:
    return (
        WordsField(draft, "unit"),
        ChoiceField(draft, "identity", choices_of(VALUES["identity"])),
        TextField(draft, "resolution_number", Kind.TEXT),
        WholeField(draft, "retention_years", 1, 100, "years"),
        FlagField(draft, "masked_on_wall"),
        FlagField(draft, "votes_named_on_wall"),
    )


PAGES: dict[str, Callable[[Draft], Sequence[Field]]] = {
    "limits": limits,
    "confirmation": confirmation,
    "conditions": conditions,
    "questions": questions,
    "reasons": reasons,
    "outcomes": outcomes,
    "waivers": waivers,
    "sizing": sizing,
    "unit": unit,
}
"""Every section but the tiers, which have a page of their own."""
