# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about a case on the desk."""

from dataclasses import dataclass
from decimal import Decimal

from models.errors.base import Refusal
from models.terms import CaseState, LineKey, Said


@dataclass(eq=False, kw_only=True)
class CasePresented(Refusal):
    """The case was presented to the room, which has begun to work on its revision."""

    number: str


@dataclass(eq=False, kw_only=True)
class RevisionUnchanged(Refusal):
    """The agenda has this revision of the case already."""

    number: str


@dataclass(eq=False, kw_only=True)
class CaseExists(Refusal):
    """A case of this number is in the record already, with the same content."""

    number: str


@dataclass(eq=False, kw_only=True)
class CaseNotOpen(Refusal):
    """Lines are dealt with, and ballots opened, only while the case is under review; `state` is how far it is."""

    number: str
    state: CaseState


@dataclass(eq=False, kw_only=True)
class CaseDecided(Refusal):
    """The resolution is adopted; only a new round reopens the case."""

    number: str


@dataclass(eq=False, kw_only=True)
class NoSuchMethod(Refusal):
    """The line has no check of this method that is not rejected."""

    line: LineKey


@dataclass(eq=False, kw_only=True)
class NoSuchLine(Refusal):
    """The case has no such line, or none that is verified itself."""

    line: LineKey


@dataclass(eq=False, kw_only=True)
class NothingToAdopt(Refusal):
    """The line has no proposal, so a value must be given."""

    line: LineKey


@dataclass(eq=False, kw_only=True)
class FigureRefused(Refusal):
    """The number can be no figure of this line; `what` says why."""

    line: LineKey
    what: Said


@dataclass(eq=False, kw_only=True)
class MarginOutOfReach(Refusal):
    """In proportion to this value a column's margin would reach 1: its goods would cost nothing, or less."""

    line: LineKey
    column: Said | str
    margin: Decimal


@dataclass(eq=False, kw_only=True)
class CoveredText(Refusal):
    """A text has parts that were masked on the screen; what stands there belongs in no record."""


@dataclass(eq=False, kw_only=True)
class ReasonMissing(Refusal):
    """What deviates from the proposal or the rule needs a reason in words."""


@dataclass(eq=False, kw_only=True)
class TextTooLong(Refusal):
    """A text that would be stored has more characters than any field takes; `field` is what it is called."""

    field: Said
    length: int
    most: int


@dataclass(eq=False, kw_only=True)
class WordsMissing(Refusal):
    """A question, an answer or a cause says nothing, or does not say by whom it is."""


@dataclass(eq=False, kw_only=True)
class OtherCase(Refusal):
    """The question was asked in another case."""

    number: str


@dataclass(eq=False, kw_only=True)
class WaiverNotAllowed(Refusal):
    """Policy forbids waiving this line."""

    line: LineKey


@dataclass(eq=False, kw_only=True)
class TooManyWaivers(Refusal):
    """Policy caps the waivers of a case."""

    most: int


@dataclass(eq=False, kw_only=True)
class AlreadyWithdrawn(Refusal):
    """What should be taken back stands no longer."""
