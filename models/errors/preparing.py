# SPDX-License-Identifier: Apache-2.0
"""What is refused about private notes, meeting packages and preparation files."""

from dataclasses import dataclass

from models.errors.base import Refusal


@dataclass(eq=False, kw_only=True)
class NotYourNote(Refusal):
    """A private note is taken away by its author alone, with the own passphrase."""


@dataclass(eq=False, kw_only=True)
class OnlyPrepared(Refusal):
    """On a reviewer's laptop a meeting is prepared and not held."""

    number: int


@dataclass(eq=False, kw_only=True)
class PackageUnreadable(Refusal):
    """A file is no meeting package of this version, or it is damaged."""

    file: str


@dataclass(eq=False, kw_only=True)
class PackageKnown(Refusal):
    """The database holds the meeting of the package already."""

    number: int


@dataclass(eq=False, kw_only=True)
class NotInPackage(Refusal):
    """Only a voting member whom the package names prepares from it."""

    name: str


@dataclass(eq=False, kw_only=True)
class NotPrepared(Refusal):
    """The meeting did not come in a package, so there is no preparation file to write."""

    number: int


@dataclass(eq=False, kw_only=True)
class PreparationUnreadable(Refusal):
    """A file is no preparation file, or it is cut off."""

    file: str


@dataclass(eq=False, kw_only=True)
class PreparationTooMuch(Refusal):
    """A preparation file holds, or would hold, more than this program takes from a file; `file` is empty if unwritten.

    The other facts are the limits.
    """

    file: str
    megabytes: int
    books: int
    notes: int
    questions: int
    characters: int


@dataclass(eq=False, kw_only=True)
class TooManyBooks(Refusal):
    """Preparation files would bring more note books of one person than a passphrase can be tried on."""

    name: str
    most: int


@dataclass(eq=False, kw_only=True)
class OtherBook(Refusal):
    """A preparation file brings a note book that the record knows as another one."""

    name: str


@dataclass(eq=False, kw_only=True)
class PreparationAltered(Refusal):
    """The seal of a preparation file does not hold: it was changed after it was written."""

    name: str


@dataclass(eq=False, kw_only=True)
class OtherPackage(Refusal):
    """A preparation file was made from a package that was not written for this meeting."""

    number: int


@dataclass(eq=False, kw_only=True)
class NoBookYet(Refusal):
    """This person has written no private note here."""

    name: str
