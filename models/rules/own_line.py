# SPDX-License-Identifier: Apache-2.0
"""Which lines make a total, and which check reads its own line: such a check gives back what it is given."""

from models.presented import PRIOR, Check, PresentedCase
from models.rules.figures import CAPACITY, DISPOSABLE, EQUITY, MARGIN
from models.rules.statements import CURRENT_ASSETS, SHORT_TERM, WITH_ROWS
from models.terms import LineKey

GROSS = ("P1", "PM", "P2")
NET = (*GROSS, "P4", "P5")
SPENDABLE = (*NET, "P7", "P8", "P9", "P10")
ASSETS = ("A",)
DEBTS = ("L1", "L2", "L3", "L4", "L5", "L6")
SOURCES = {
    LineKey("AT"): ASSETS,
    LineKey("LT"): DEBTS,
    LineKey("P3"): GROSS,
    LineKey("P6"): NET,
    DISPOSABLE: SPENDABLE,
    CAPACITY: SPENDABLE,
}
"""Codes, or their beginnings, of the roots behind each derived line."""
TOTALS = {
    LineKey("AC"): CURRENT_ASSETS,
    LineKey("LS"): SHORT_TERM,
    **{LineKey(code): (code,) for code in WITH_ROWS},
}
"""The same for the totals that are no lines of their own, or have rows under them in place of a figure."""
PARTS = {**SOURCES, **TOTALS, EQUITY: (*ASSETS, *DEBTS)}


def under(key: LineKey, code: str) -> bool:
    """Whether a line is this one or a row under it; a bare letter stands for the whole side of the balance sheet."""
    if len(code) == 1 or code == "L4":
        return key.startswith(code)
    return key == code or key.startswith(f"{code}.")


def read_of_itself(check: Check, case: PresentedCase) -> LineKey | None:
    """The line by which a check reads what it is to verify: its own, or a total in which it is contained.

    It does so itself or through the checks from which it is computed. The comparison period is another figure, by
    which a trend may well be measured.
    """
    checks = {each.id: each for each in case.checks}
    ahead, met = [check], {check.id}
    while ahead:
        for reference in ahead.pop().references.values():
            if reference.line is not None and reference.basis != PRIOR and _holds(reference.line, check.line, case):
                return reference.line
            if reference.check in checks and reference.check not in met:
                met.add(reference.check)
                ahead.append(checks[reference.check])
    return None


def _holds(read: LineKey, line: LineKey, case: PresentedCase) -> bool:
    """Whether the figure of one line is made with that of another; a margin that is stated makes no total."""
    if read == line:
        return True
    if read == MARGIN and not any(each.key == MARGIN for each in case.lines):
        return any(under(line, code) for code in ("P1", "P2"))
    return line != MARGIN and any(under(line, code) for code in PARTS.get(read, ()))
