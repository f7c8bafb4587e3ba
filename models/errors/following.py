# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about a veto and about signatures above the committee."""

from dataclasses import dataclass
from datetime import date, datetime

from models.errors.base import Refusal


@dataclass(eq=False, kw_only=True)
class VetoUnknown(Refusal):
    """The rule of this case's tier gives the chair no veto."""


@dataclass(eq=False, kw_only=True)
class NothingToVeto(Refusal):
    """The round did not pass, or what was adopted grants nothing."""


@dataclass(eq=False, kw_only=True)
class AlreadyVetoed(Refusal):
    """There is one veto to a round."""


@dataclass(eq=False, kw_only=True)
class VetoOver(Refusal):
    """The resolution is adopted, and the time for a veto (`until`) has passed."""

    until: datetime


@dataclass(eq=False, kw_only=True)
class NoTimeForVeto(Refusal):
    """The resolution is adopted, and its tier leaves no time for a veto after that."""


@dataclass(eq=False, kw_only=True)
class VetoUnusedNoted(Refusal):
    """That no veto was used is recorded already."""

    noted: datetime


@dataclass(eq=False, kw_only=True)
class VetoOpen(Refusal):
    """The chair may still veto, until then nothing follows."""

    until: datetime


@dataclass(eq=False, kw_only=True)
class NobodyToSign(Refusal):
    """The resolution waits for nobody above the committee."""


@dataclass(eq=False, kw_only=True)
class SignerVoted(Refusal):
    """This person voted on the case, and who signs above the committee is not of it."""

    name: str
    signer: str
    number: str


@dataclass(eq=False, kw_only=True)
class SignerApart(Refusal):
    """This person is an officer of the case or was recused from it."""

    name: str
    signer: str
    number: str


@dataclass(eq=False, kw_only=True)
class OpinionBeforeLast(Refusal):
    """Opinions follow one another: `signer` gave one on the day `before`."""

    on: date
    signer: str
    before: date


@dataclass(eq=False, kw_only=True)
class OpinionTooEarly(Refusal):
    """Nobody signs above the committee before it has resolved."""

    on: date
    resolved: date


@dataclass(eq=False, kw_only=True)
class OpinionTooLate(Refusal):
    """The day of an opinion is still to come."""

    on: date
    today: date


@dataclass(eq=False, kw_only=True)
class NotInOffice(Refusal):
    """Where the policy asks for keys, whoever signs above does so with one enrolled for the office (`signer`)."""

    name: str
    signer: str
    number: str


@dataclass(eq=False, kw_only=True)
class SignedBefore(Refusal):
    """One person signs a resolution in one place only, and has done so as `before`."""

    name: str
    before: str
    signer: str
    number: str
