# SPDX-License-Identifier: Apache-2.0
"""Words of the overview; every text is marked in this module's context."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from models.terms import Level, Scenario
from reports.voice import Voice

SHAPES = {Level.WITHIN: "○", Level.WATCH: "△", Level.OVER: "◆", Level.SEVERE: "■"}
BINDS = "▶"
ABOVE = "◆"


def months_above(count: int) -> str:
    return "—" if count == 0 else str(count)


def size_of(scenario: Scenario, size: Decimal | None, voice: Voice) -> str:
    """What a stress test supposes, in words."""
    translate = QCoreApplication.translate
    if size is None:
        return voice.word(scenario)
    if scenario is Scenario.SALES_FALL:
        return translate("Overview", "Sales −{size}").format(size=f"{voice.quantity(size * 100)}%")
    if scenario is Scenario.MARGIN_FALLS:
        points = voice.quantity(size * 100)
        return translate("Overview", "Margin −{size} points").format(size=points)
    return translate("Overview", "Debtors fail: {size}").format(size=voice.money(size))


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
