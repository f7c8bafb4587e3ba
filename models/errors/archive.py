# SPDX-License-Identifier: Apache-2.0
"""What is refused about files kept beside sealed minutes."""

from dataclasses import dataclass

from models.errors.base import Refusal, Trouble


@dataclass(eq=False, kw_only=True)
class MinutesNotSealed(Refusal):
    """Nothing is kept beside minutes that are not sealed."""

    number: int


@dataclass(eq=False, kw_only=True)
class FileKeptAlready(Refusal):
    """The record holds this very file."""

    name: str


@dataclass(eq=False, kw_only=True)
class FileIsNoScan(Refusal):
    """A scan is a PDF or a picture."""

    name: str


@dataclass(eq=False, kw_only=True)
class FileMadeHere(Refusal):
    """A file that the program made is no picture of signed paper."""

    name: str


@dataclass(eq=False, kw_only=True)
class NoLaterVersion(Refusal):
    """Nothing was added since the last version that was kept."""

    number: int


@dataclass(eq=False, kw_only=True)
class SignedOffAlready(Refusal):
    """A person signs off once."""

    name: str


@dataclass(eq=False, kw_only=True)
class CertificateUnreadable(Trouble):
    """The file holds no certificate with its key, or the passphrase does not open it."""

    file: str
