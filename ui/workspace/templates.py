# SPDX-License-Identifier: Apache-2.0
"""Short texts that a digit puts in place of typing: reasons of the chair."""

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
