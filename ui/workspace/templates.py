# SPDX-License-Identifier: Apache-2.0
"""Short texts that a digit or two put in place of typing: reasons of the chair and questions to the officers."""

from PySide6.QtCore import QCoreApplication

from models.terms import DecisionKind


def reasons_for(kind: DecisionKind) -> list[str]:
    """Reasons offered for a decision of the chair, in the order of their digits."""
    translate = QCoreApplication.translate
    if kind is DecisionKind.CHAIR_ACCEPTS:
        return [
            translate("Templates", "The stated cause explains the deviation; the recognised value is used"),
            translate("Templates", "The mitigation is sufficient and is monitored"),
            translate("Templates", "The remaining difference does not affect repayment"),
        ]
    if kind is DecisionKind.WAIVER:
        return [
            translate("Templates", "No comparable source exists; the item was seen on site"),
            translate("Templates", "The amount is too small to affect repayment"),
        ]
    return [
        translate("Templates", "A further independent method is needed"),
        translate("Templates", "The evidence contradicts the client"),
        translate("Templates", "The cause of the deviation is not known"),
    ]


def questions() -> dict[str, str]:
    """Questions by their two-digit code; {line} is where the question was put."""
    translate = QCoreApplication.translate
    texts = (
        translate("Templates", "How was {line} verified, and what was seen?"),
        translate("Templates", "Why does {line} differ from what the client declared?"),
        translate("Templates", "Which papers prove {line}, and who holds them?"),
        translate("Templates", "Who else can confirm {line} independently?"),
        translate("Templates", "Is {line} of this period usual for the season?"),
        translate("Templates", "Does {line} contain private items of the household?"),
        translate("Templates", "How will {line} develop until the loan is repaid?"),
        translate("Templates", "Are there debts or guarantees behind {line} not yet named?"),
    )
    return {f"{number:02d}": text for number, text in enumerate(texts, start=1)}
