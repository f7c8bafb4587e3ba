# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about a check that a member enters in session."""

from dataclasses import dataclass
from datetime import date

from models.errors.base import Refusal, Trouble
from models.terms import CheckId, EvidenceId, LineKey, Said


@dataclass(eq=False, kw_only=True)
class InputsRefused(Refusal):
    """The inputs cannot be computed with; `what` says which and why."""

    what: Said


@dataclass(eq=False, kw_only=True)
class FindingWanted(Refusal):
    """A risk point is verified in words, never by a figure."""

    line: LineKey


@dataclass(eq=False, kw_only=True)
class OtherUnit(Refusal):
    """The procedure gives a rate and the line is money, or the other way round."""

    line: LineKey
    procedure: Said


@dataclass(eq=False, kw_only=True)
class NoSuchBasis(Refusal):
    """The line has no figure at this basis."""

    line: LineKey
    basis: str


@dataclass(eq=False, kw_only=True)
class NoSuchEvidence(Refusal):
    """The case has no evidence of this number."""

    evidence: EvidenceId


@dataclass(eq=False, kw_only=True)
class EvidenceWanted(Refusal):
    """A number is a check only with evidence."""


@dataclass(eq=False, kw_only=True)
class EvidenceIncomplete(Refusal):
    """New evidence must say who issued it, who holds it and what it shows."""


@dataclass(eq=False, kw_only=True)
class EvidenceInFuture(Refusal):
    """Evidence cannot be dated after the day on which it is entered."""

    dated: date
    today: date


@dataclass(eq=False, kw_only=True)
class EvidenceEmpty(Refusal):
    """The file of the evidence holds nothing."""

    file: str


@dataclass(eq=False, kw_only=True)
class RejectedAlready(Refusal):
    """A rejected check stays in the record as it was rejected."""

    check: CheckId


@dataclass(eq=False, kw_only=True)
class OtherCheck(Refusal):
    """A new version keeps line, basis and procedure."""

    check: CheckId


@dataclass(eq=False, kw_only=True)
class CheckUnchanged(Refusal):
    """The new version says exactly what the check says already."""

    check: CheckId


@dataclass(eq=False, kw_only=True)
class ClassUnchanged(Refusal):
    """The evidence has this class already."""

    evidence: EvidenceId


@dataclass(eq=False, kw_only=True)
class AttachmentUnreadable(Trouble):
    """The file that was to be attached cannot be read."""

    file: str


@dataclass(eq=False, kw_only=True)
class EvidenceMissing(Trouble):
    """Files of evidence that the record names are missing or not as they were stored."""

    files: tuple[str, ...]
