# SPDX-License-Identifier: Apache-2.0
"""What a row of the method panel says, each part in forms that become shorter, so that none is ever cut."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.labels.families import SHORT_NAMES
from models.snapshots.comparison import CheckRow, LineRow
from models.terms import Family
from reports.voice import Voice
from ui.workspace.columns import figure
from ui.workspace.keys import key_shown


class RowWords(NamedTuple):
    """The texts of one method; names and states from the longest form to the shortest."""

    names: tuple[str, str, str]
    estimate: str
    deviation: str
    evidence: str
    states: tuple[str, ...]


def row_words(line: LineRow, family: Family, checks: Sequence[CheckRow], voice: Voice, *, pending: bool) -> RowWords:
    """Of a method with data or without."""
    several = f" ×{len(checks)}" if len(checks) > 1 else ""
    short = voice.translate("FamilyShort", SHORT_NAMES[family])
    names = (voice.word(family) + several, short + several, voice.mark(family) + several)
    check = main_of(checks)
    if check is None:
        return RowWords(names, QCoreApplication.translate("MethodPanel", "no data"), "", "", ("",))
    estimate = figure(check.estimate, line.unit, voice) if check.estimate is not None else ""
    if check.finding is not None:
        estimate = voice.word(check.finding)
    deviation = voice.percent(check.deviation) if check.deviation is not None else ""
    evidence = check.evidence[0].content if check.evidence else ""
    if pending and not is_confirmed(checks):
        states: tuple[str, ...] = (QCoreApplication.translate("MethodPanel", "not yet saved"), "…")
    else:
        states = _states(check, partners(line, family), voice)
    return RowWords(names, estimate, deviation, evidence, states)


def confirmed_word() -> str:
    return QCoreApplication.translate("MethodPanel", "✓ confirmed")


def _states(check: CheckRow, with_it: Collection[Family], voice: Voice) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    if counts_not := _why_not(check, voice):
        return counts_not
    if check.confirmed and check.dissenters:
        return translate("MethodPanel", "✓ with dissent"), "✓ −"
    tick = "✓ " if check.confirmed else ""
    if with_it:
        keys = " ".join(key_shown(other) for other in with_it)
        long = translate("MethodPanel", "once with {keys}").format(keys=keys)
        short = translate("MethodPanel", "with {keys}").format(keys=keys)
        return tick + long, tick + short, tick.strip()
    return (confirmed_word(), "✓") if check.confirmed else ("",)


def _why_not(check: CheckRow, voice: Voice) -> tuple[str, ...]:
    """Why a check does not count, empty where it may."""
    translate = QCoreApplication.translate
    if check.rejected is not None:
        return "× " + voice.word(check.rejected), translate("MethodPanel", "× rejected"), "×"
    if check.problem is not None:
        return voice.say(check.problem), translate("MethodPanel", "problem"), "!"
    if check.fallen:
        return translate("MethodPanel", "fallen"), "↓"
    if check.unfit is not None:
        return translate("MethodPanel", "does not count"), translate("MethodPanel", "unfit"), "!"
    return ()


def main_of(checks: Sequence[CheckRow]) -> CheckRow | None:
    """The check that stands for its method: the first that was not rejected."""
    return next((check for check in checks if check.rejected is None), checks[0] if checks else None)


def is_confirmed(checks: Sequence[CheckRow]) -> bool:
    return bool(checks) and all(check.confirmed for check in checks if check.rejected is None)


def partners(line: LineRow, family: Family) -> tuple[Family, ...]:
    """The methods that count once with this one."""
    return tuple(other for pair in line.together if family in pair for other in pair if other is not family)
