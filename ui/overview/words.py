# SPDX-License-Identifier: Apache-2.0
"""Words of the overview; every text is marked in this module's context."""

from PySide6.QtCore import QCoreApplication

BINDS = "▶"
ABOVE = "◆"


def months_above(count: int) -> str:
    return "—" if count == 0 else str(count)


def denominator(name: str) -> str:
    """What the gap of the equity check is measured against."""
    translate = QCoreApplication.translate
    return {
        "profit": translate("Overview", "of the profit"),
        "expected": translate("Overview", "of expected equity"),
        "actual": translate("Overview", "of actual equity"),
        "larger": translate("Overview", "of the larger one"),
    }[name]


def influence(degree: int | None) -> str:
    translate = QCoreApplication.translate
    return {
        None: "—",
        1: translate("Overview", "low"),
        2: translate("Overview", "medium"),
        3: translate("Overview", "high"),
    }.get(degree, "—")
