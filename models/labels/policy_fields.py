# SPDX-License-Identifier: Apache-2.0
"""The fields of a policy: what each is called, what it does, and its unit."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.labels import mark


@dataclass(frozen=True, slots=True)
class FieldWords:
    """A name, and one sentence that says what the field does; a column of a table needs none."""

    name: str
    says: str = ""


PATTERN_OF_NUMBERS = mark("PolicyField", "Of {year}, {meeting}, {place} and {serial:3}.")
SECTIONS: Mapping[str, FieldWords] = {
    "limits": FieldWords(
        mark("PolicyField", "Limits"), mark("PolicyField", "How large a deviation is, and what it asks for.")
    ),
    "confirmation": FieldWords(
        mark("PolicyField", "Methods and confirmation"), mark("PolicyField", "What clears a line.")
    ),
    "tiers": FieldWords(
        mark("PolicyField", "Tiers and voting rules"),
        mark("PolicyField", "Which rule decides at which exposure, and what it does at its edges."),
    ),
    "conditions": FieldWords(mark("PolicyField", "Conditions"), mark("PolicyField", "The library of conditions.")),
    "questions": FieldWords(mark("PolicyField", "Questions"), mark("PolicyField", "The library of questions.")),
    "reasons": FieldWords(mark("PolicyField", "Reasons"), mark("PolicyField", "What the fixed codes are called here.")),
    "outcomes": FieldWords(
        mark("PolicyField", "Outcomes"), mark("PolicyField", "What the committee's decisions are called here.")
    ),
    "waivers": FieldWords(
        mark("PolicyField", "Waivers and cash flow"),
        mark("PolicyField", "What may be waived, and when a cash-flow statement is compulsory."),
    ),
    "sizing": FieldWords(
        mark("PolicyField", "Amount, stress and peers"),
        mark("PolicyField", "How much may be lent, and what it is held against."),
    ),
    "unit": FieldWords(
        mark("PolicyField", "Unit, identity and records"),
        mark("PolicyField", "Who the unit is, how its people are known, how long records are kept."),
    ),
}
"""The parts of the policy, in the order of the editor."""


LIMITS: Mapping[str, FieldWords] = {
    "limits.watch": FieldWords(
        mark("PolicyField", "Watch from"),
        mark("PolicyField", "A deviation up to here is within tolerance; above it the line needs a written cause."),
    ),
    "limits.over": FieldWords(
        mark("PolicyField", "Over from"),
        mark("PolicyField", "Above this a third method or a recognised value is needed as well."),
    ),
    "limits.severe": FieldWords(
        mark("PolicyField", "Severe from"),
        mark("PolicyField", "Above this the chair decides by name, and re-investigation is proposed."),
    ),
    "line_limits": FieldWords(
        mark("PolicyField", "Limits of single lines"),
        mark("PolicyField", "These lines have limits of their own; rows under a line go by their line."),
    ),
}
CONFIRMATION: Mapping[str, FieldWords] = {
    "minimum_methods": FieldWords(
        mark("PolicyField", "Methods for each line"),
        mark(
            "PolicyField",
            "So many independent methods of different families are confirmed on every line; never fewer than two.",
        ),
    ),
    "confirmed_by": FieldWords(
        mark("PolicyField", "Confirmed by"), mark("PolicyField", "Whose confirmation a method needs before it counts.")
    ),
    "two_classes": FieldWords(
        mark("PolicyField", "Two classes of evidence"),
        mark("PolicyField", "The methods of a line must rest on at least two classes of evidence."),
    ),
    "line_procedures": FieldWords(
        mark("PolicyField", "Procedures of single lines"),
        mark("PolicyField", "Only these procedures count on the line; named as in the workbook, with spaces between."),
    ),
}
TIERS: Mapping[str, FieldWords] = {
    "tiers[].up_to": FieldWords(
        mark("PolicyField", "Up to a total exposure of"),
        mark(
            "PolicyField",
            "The rule holds up to this exposure of borrower, spouse and connected firms; the last tier has no end.",
        ),
    ),
    "tiers[].signers": FieldWords(
        mark("PolicyField", "Signs above the committee"),
        mark("PolicyField", "Who signs after the committee, in this order."),
    ),
    "tiers[].veto_hours": FieldWords(
        mark("PolicyField", "Hours for the chair's veto"),
        mark("PolicyField", "For so long after the vote the chair may still veto; 0 means at once or never."),
    ),
    "tiers[].rule.passing.kind": FieldWords(
        mark("PolicyField", "Passes by"),
        mark("PolicyField", "How approvals are weighed: against a share, all of them, or a number of votes."),
    ),
    "tiers[].rule.passing.num": FieldWords(
        mark("PolicyField", "Share: parts"), mark("PolicyField", "The upper number of the share: the 2 of 2/3.")
    ),
    "tiers[].rule.passing.den": FieldWords(
        mark("PolicyField", "Share: of"), mark("PolicyField", "The lower number of the share: the 3 of 2/3.")
    ),
    "tiers[].rule.passing.strict": FieldWords(
        mark("PolicyField", "More than the share"),
        mark("PolicyField", "The share itself is not enough; exactly half then fails."),
    ),
    "tiers[].rule.passing.votes": FieldWords(
        mark("PolicyField", "Approvals"), mark("PolicyField", "So many approvals pass, whoever is present.")
    ),
    "tiers[].rule.base": FieldWords(
        mark("PolicyField", "Counted against"), mark("PolicyField", "What the approvals are compared with.")
    ),
    "tiers[].rule.quorum.num": FieldWords(
        mark("PolicyField", "Quorum: parts"), mark("PolicyField", "The upper number of the share that must be present.")
    ),
    "tiers[].rule.quorum.den": FieldWords(
        mark("PolicyField", "Quorum: of"), mark("PolicyField", "The lower number of the share that must be present.")
    ),
    "tiers[].rule.quorum.strict": FieldWords(
        mark("PolicyField", "More than the quorum"), mark("PolicyField", "The share itself is not enough to decide.")
    ),
    "tiers[].rule.quorum.base": FieldWords(
        mark("PolicyField", "Quorum counted against"),
        mark("PolicyField", "All members of the committee, or only those without a conflict of interest."),
    ),
    "tiers[].rule.quorum.minimum": FieldWords(
        mark("PolicyField", "Never fewer than"), mark("PolicyField", "So many voting members are present in any case.")
    ),
    "tiers[].rule.any_rejection_rejects": FieldWords(
        mark("PolicyField", "One rejection rejects"),
        mark("PolicyField", "A single rejection rejects, whatever the others say."),
    ),
    "tiers[].rule.abstention_allowed": FieldWords(
        mark("PolicyField", "Abstention"), mark("PolicyField", "Members may abstain; an abstention approves nothing.")
    ),
    "tiers[].rule.chair_required": FieldWords(
        mark("PolicyField", "Chair must be there"),
        mark("PolicyField", "Without the chair, or who presides instead, there is no quorum."),
    ),
    "tiers[].rule.chair_casting_vote": FieldWords(
        mark("PolicyField", "Casting vote"),
        mark("PolicyField", "Where more than half is asked for, an exact half passes if the chair approves."),
    ),
    "tiers[].rule.chair_veto": FieldWords(
        mark("PolicyField", "Chair's veto"),
        mark("PolicyField", "The chair may refuse what passed, never pass what was refused."),
    ),
}
CONDITIONS: Mapping[str, FieldWords] = {
    "conditions": FieldWords(
        mark("PolicyField", "Conditions"),
        mark(
            "PolicyField",
            "The library from which conditions are taken by their two digits; mandatory ones are in every approval.",
        ),
    ),
    "conditions[].code": FieldWords(mark("PolicyField", "Code")),
    "conditions[].kind": FieldWords(mark("PolicyField", "Kind")),
    "conditions[].mandatory": FieldWords(mark("PolicyField", "Mandatory")),
    "conditions[].text": FieldWords(mark("PolicyField", "Text")),
    "conditions[].owner": FieldWords(mark("PolicyField", "Responsible")),
    "conditions[].due": FieldWords(mark("PolicyField", "Due")),
    "conditions[].proof": FieldWords(mark("PolicyField", "Proof")),
}
QUESTIONS: Mapping[str, FieldWords] = {
    "questions": FieldWords(
        mark("PolicyField", "Questions"), mark("PolicyField", "Questions that are asked by their two digits.")
    ),
    "questions[].code": FieldWords(mark("PolicyField", "Code")),
    "questions[].text": FieldWords(mark("PolicyField", "Text")),
}
REASONS: Mapping[str, FieldWords] = {
    "reasons": FieldWords(
        mark("PolicyField", "Reasons"),
        mark(
            "PolicyField",
            "The codes are fixed; the unit may call them by words of its own. An empty cell keeps the program's words.",
        ),
    ),
}
OUTCOMES: Mapping[str, FieldWords] = {
    "outcomes": FieldWords(
        mark("PolicyField", "Outcomes"),
        mark(
            "PolicyField",
            "An outcome is called so on screen, wall and paper. An empty cell keeps the program's word; a case keeps"
            " the words of its version for good.",
        ),
    ),
}
WAIVERS: Mapping[str, FieldWords] = {
    "waiver_cap": FieldWords(
        mark("PolicyField", "Waivers for each case"),
        mark(
            "PolicyField",
            "So many lines of a case the chair may let pass with fewer methods, each with a reason that is printed.",
        ),
    ),
    "no_waiver": FieldWords(
        mark("PolicyField", "Lines never waived"),
        mark("PolicyField", "Codes of lines that no chair may waive, with spaces between."),
    ),
    "cash_flow_from": FieldWords(
        mark("PolicyField", "Cash-flow statement from"),
        mark(
            "PolicyField",
            "From this amount a case needs a cash-flow statement; empty where none is asked for by amount.",
        ),
    ),
    "cash_flow_trades": FieldWords(
        mark("PolicyField", "Cash-flow statement in trades"),
        mark("PolicyField", "Trades that need a cash-flow statement whatever the amount, with ; between."),
    ),
}
SIZING: Mapping[str, FieldWords] = {
    "capacity_share": FieldWords(
        mark("PolicyField", "Share for instalments"),
        mark("PolicyField", "Instalments use at most this part of the disposable cash of every month."),
    ),
    "first_loan_factor": FieldWords(
        mark("PolicyField", "First loan"),
        mark("PolicyField", "A first loan is at most this part of what the capacity supports."),
    ),
    "sizing.equity_multiple": FieldWords(
        mark("PolicyField", "Equity multiple"),
        mark("PolicyField", "What may be lent for each yuan of equity; empty: no such cap."),
    ),
    "sizing.debt_limit": FieldWords(
        mark("PolicyField", "Debt to assets"),
        mark("PolicyField", "The highest ratio of debts to assets, both with the new loan; empty: no such cap."),
    ),
    "sizing.product_cap": FieldWords(
        mark("PolicyField", "Cap of the product"),
        mark("PolicyField", "The most that the product lends; empty: no such cap."),
    ),
    "sizing.authority_cap": FieldWords(
        mark("PolicyField", "Cap of authority"),
        mark("PolicyField", "The highest exposure that committee and signers decide together; empty: no such cap."),
    ),
    "sizing.unsecured_up_to": FieldWords(
        mark("PolicyField", "Unsecured up to"),
        mark("PolicyField", "What may be lent without collateral or guarantor; empty: nothing is asked for."),
    ),
    "sizing.loan_to_value": FieldWords(
        mark("PolicyField", "Collateral counts for"),
        mark("PolicyField", "The part of a collateral's value that counts where it names none of its own."),
    ),
    "sizing.guarantor_share": FieldWords(
        mark("PolicyField", "Guarantor stands for"),
        mark("PolicyField", "The part of what is left to a guarantor each month that counts."),
    ),
    "sizing.guarantor_influence": FieldWords(
        mark("PolicyField", "Guarantor counts from"),
        mark("PolicyField", "From which influence on the borrower a guarantor counts."),
    ),
    "sizing.working_capital_growth": FieldWords(
        mark("PolicyField", "Expected growth of sales"),
        mark("PolicyField", "By it the need for working capital is computed; empty: no such cap."),
    ),
    "stress.sales_falls": FieldWords(
        mark("PolicyField", "Sales fall by"),
        mark("PolicyField", "Stress tests of the instalment, with spaces between."),
    ),
    "stress.margin_falls": FieldWords(
        mark("PolicyField", "Margin falls by"),
        mark("PolicyField", "Falls of the gross margin in points, with spaces between."),
    ),
    "stress.debtors": FieldWords(
        mark("PolicyField", "Debtors that fail"), mark("PolicyField", "So many of the largest debtors do not pay.")
    ),
    "peers.least": FieldWords(
        mark("PolicyField", "Fewest peers"), mark("PolicyField", "Nothing is shown of fewer peers than these.")
    ),
    "peers.size_from": FieldWords(
        mark("PolicyField", "Peers from"), mark("PolicyField", "Least sales of a peer, in multiples of the case's.")
    ),
    "peers.size_to": FieldWords(
        mark("PolicyField", "Peers up to"), mark("PolicyField", "Most sales of a peer, in multiples of the case's.")
    ),
    "soft_grid": FieldWords(
        mark("PolicyField", "Personal facts as questions"),
        mark(
            "PolicyField", "Personal facts that depart from the norm are listed as questions; they never reject a case."
        ),
    ),
}
UNIT: Mapping[str, FieldWords] = {
    "version": FieldWords(
        mark("PolicyField", "Version"),
        mark("PolicyField", "The name of the version, printed in the footer of the minutes."),
    ),
    "effective": FieldWords(
        mark("PolicyField", "In force from"),
        mark("PolicyField", "Agendas of this day and later take the version; cases on an agenda keep theirs."),
    ),
    "unit": FieldWords(
        mark("PolicyField", "Name of the unit"), mark("PolicyField", "Stands at the head of the minutes.")
    ),
    "identity": FieldWords(
        mark("PolicyField", "Identity"),
        mark(
            "PolicyField", "By names members attest in ink what the secretary keyed; by keys they sign sealed ballots."
        ),
    ),
    "resolution_number": FieldWords(mark("PolicyField", "Number pattern"), PATTERN_OF_NUMBERS),
    "retention_years": FieldWords(
        mark("PolicyField", "Years of retention"),
        mark("PolicyField", "Records are kept at least so long after the meeting; the minutes print the day."),
    ),
    "masked_on_wall": FieldWords(
        mark("PolicyField", "Mask names on the wall"),
        mark(
            "PolicyField", "Names of client and family are masked on the wall and in lists; their numbers always are."
        ),
    ),
    "votes_named_on_wall": FieldWords(
        mark("PolicyField", "Name the votes on the wall"),
        mark(
            "PolicyField", "After the reveal the wall says who voted how. Without it, only how many; paper names all."
        ),
    ),
}
FIELDS: Mapping[str, FieldWords] = {
    **LIMITS,
    **CONFIRMATION,
    **TIERS,
    **CONDITIONS,
    **QUESTIONS,
    **REASONS,
    **OUTCOMES,
    **WAIVERS,
    **SIZING,
    **UNIT,
}
"""By path; the number of an entry is left out: `tiers[].rule.base`."""

VALUES: Mapping[str, Mapping[str, str]] = {
    "confirmed_by": {
        "all_present": mark("PolicyField", "All members present"),
        "majority": mark("PolicyField", "The majority of those present"),
        "any_two": mark("PolicyField", "Any two members"),
    },
    "passing": {
        "fraction": mark("PolicyField", "A share"),
        "unanimous": mark("PolicyField", "All of them"),
        "votes": mark("PolicyField", "A number of votes"),
    },
    "identity": {
        "names": mark("PolicyField", "Names, signed in ink"),
        "keys": mark("PolicyField", "Keys of members"),
    },
    "influence": {
        "1": mark("PolicyField", "Low"),
        "2": mark("PolicyField", "Medium"),
        "3": mark("PolicyField", "High"),
    },
}
"""Words of the choices, by the name of the list."""
UNITS: Mapping[str, str] = {
    "money": mark("PolicyField", "yuan"),
    "hours": mark("PolicyField", "hours"),
    "years": mark("PolicyField", "years"),
    "times": mark("PolicyField", "times"),
    "methods": mark("PolicyField", "methods"),
    "lines": mark("PolicyField", "lines"),
    "people": mark("PolicyField", "people"),
    "peers": mark("PolicyField", "peers"),
}
COLUMNS: Mapping[str, str] = {
    "line": mark("PolicyField", "Line"),
    "name": mark("PolicyField", "Called"),
    "watch": mark("PolicyField", "Watch from"),
    "over": mark("PolicyField", "Over from"),
    "severe": mark("PolicyField", "Severe from"),
    "procedures": mark("PolicyField", "Procedures"),
    "code": mark("PolicyField", "Code"),
    "kind": mark("PolicyField", "Kind"),
    "mandatory": mark("PolicyField", "Mandatory"),
    "text": mark("PolicyField", "Text"),
    "owner": mark("PolicyField", "Responsible"),
    "due": mark("PolicyField", "Due"),
    "proof": mark("PolicyField", "Proof"),
    "program": mark("PolicyField", "In the program's words"),
    "own": mark("PolicyField", "In the unit's words"),
    "signer": mark("PolicyField", "Who signs"),
}
"""Headings of the tables, by the key of the column."""
