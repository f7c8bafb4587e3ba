# SPDX-License-Identifier: Apache-2.0
"""Whether a check may be a method where it stands: the procedure serves the line, and takes evidence of this class.

Which procedures serve a line is the unit's to say (`domain.md` §2.8): the table of lines ships an answer, a policy may
give another for any line. Which classes of evidence a procedure takes belongs to the catalogue (`design.md` §4).
"""

from collections.abc import Mapping

from models.labels import clearing as words
from models.presented import Check, Evidence, PresentedCase
from models.rules.catalogue import CATALOGUE, is_finding, name_of
from models.rules.lines import LineTable
from models.rules.own_line import read_of_itself
from models.rules.policy import Policy
from models.terms import EvidenceClass, Family, LineKey, Said, Unit

CLIENT, DOCUMENT, OBSERVED = EvidenceClass.CLIENT, EvidenceClass.DOCUMENT, EvidenceClass.OBSERVED
THIRD, COMPUTED, NORM = EvidenceClass.THIRD_PARTY, EvidenceClass.COMPUTED, EvidenceClass.NORM
ANY = frozenset(EvidenceClass)
SEEN = frozenset({DOCUMENT, OBSERVED, THIRD})
"""Somebody other than the client has shown it: papers, things, meters, other people."""
PAPERS = frozenset({DOCUMENT, THIRD})
NO_NORM = ANY - {NORM}
"""It is about this client; what is usual in the trade says nothing here."""

OF_FAMILY: Mapping[Family, frozenset[EvidenceClass]] = {
    Family.VERIFICATION: SEEN,
    Family.ESTIMATION: NO_NORM,
    Family.RATIO: ANY,
    Family.TREND: ANY,
    Family.PEER: frozenset({DOCUMENT, THIRD, NORM}),
    Family.COMMISSION: NO_NORM,
    Family.PURCHASES: NO_NORM,
    Family.SEASONAL: NO_NORM,
    Family.ENERGY: SEEN,
    Family.UNIT_COST: NO_NORM,
    Family.COST_INCOME: ANY,
    Family.LOGIC: NO_NORM,
}
OF_PROCEDURE: Mapping[str, frozenset[EvidenceClass]] = {
    "verification.bank_flow": PAPERS,
    "verification.tax": PAPERS,
    "verification.debts": PAPERS,
    "estimation.capacity": ANY,
    "ratio.ageing": NO_NORM,
    "ratio.control_account": NO_NORM,
    "trend.year_on_year": NO_NORM,
    "cost_income.cash": NO_NORM,
}
"""Where a procedure takes more or fewer than its family: the output of a machine is a norm of its maker."""


def classes_of(procedure: str) -> frozenset[EvidenceClass]:
    """The classes that the primary evidence of a procedure may have; raises `KeyError` for one not in the catalogue."""
    return OF_PROCEDURE.get(procedure) or OF_FAMILY[CATALOGUE[procedure].family]


OF_THE_LINE = frozenset(
    {"verification.documents", "ratio.norm", "trend.year_on_year", "trend.growth", "peer.level", "logic.stated"}
)
"""They compute with figures of the line itself, hence give whatever it is measured in."""


def measures(procedure: str, unit: Unit) -> bool:
    """Whether a procedure gives what a line is measured in: an amount for money, a rate for a margin."""
    listed = CATALOGUE[procedure]
    return listed.in_words or procedure in OF_THE_LINE or listed.unit is unit


def serving(line: LineKey, lines: LineTable, policy: Policy) -> tuple[str, ...]:
    """The procedures by which a line may be checked in numbers, as the policy has it; all where none is named.

    A row under a line goes by its line. A finding in words serves every line, and is the only one for a risk point.
    """
    entry = lines.line(line)
    named = policy.procedures_of(line) or (() if entry is None else entry.procedures)
    return tuple(named) or tuple(id for id in CATALOGUE if not is_finding(id))


def unfit(
    check: Check, evidence: tuple[Evidence, ...], lines: LineTable, policy: Policy, case: PresentedCase
) -> Said | None:
    """Why a check cannot be one of the methods of its line whatever it says; `None` where it can."""
    itself = verifies_itself(check, case, lines)
    if itself is not None:
        return itself
    procedure = name_of(check.procedure)
    if not is_finding(check.procedure) and check.procedure not in serving(check.line, lines, policy):
        return Said(words.SERVES_OTHERS, {"procedure": procedure})
    if evidence and evidence[0].evidence_class not in classes_of(check.procedure):
        return Said(words.WRONG_CLASS, {"procedure": procedure, "class": evidence[0].evidence_class})
    return None


def verifies_itself(check: Check, case: PresentedCase, lines: LineTable) -> Said | None:
    """What is said of a check that reads its own line, or a total with it: it proves nothing."""
    read = read_of_itself(check, case)
    if read is None:
        return None
    named = {"procedure": name_of(check.procedure), "line": _called(check.line, case, lines)}
    if read == check.line:
        return Said(words.READS_ITSELF, named)
    return Said(words.READS_ITSELF_IN, {**named, "total": _called(read, case, lines)})


def _called(key: LineKey, case: PresentedCase, lines: LineTable) -> str | Said:
    """A line by the name that the officer gave it, else by that of the table."""
    given = next((line.label for line in case.lines if line.key == key), None)
    known = lines.line(key)
    return given or (key if known is None else Said(known.words))
