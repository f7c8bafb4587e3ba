# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about private notes, meeting packages and preparation files."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

PREPARING = {
    "NotYourNote": ErrorWords(
        happened=mark("Errors", "A private note is taken away by its author alone."),
        next=mark("Errors", "Let the author unlock the own notes (Ctrl+Shift+U)."),
    ),
    "NoteTooLong": ErrorWords(
        happened=mark("Errors", "A private note has at most {most} characters."),
        next=mark("Errors", "Shorten it, or write two."),
    ),
    "NoBookYet": ErrorWords(
        happened=mark("Errors", "{name} has written no private note here."),
        next=mark("Errors", "F7 writes one."),
    ),
    "OnlyPrepared": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} is only prepared here; it is held at the committee's desk."),
        next=mark("Errors", "Bring your preparation file back to the desk."),
    ),
    "PackageUnreadable": ErrorWords(
        happened=mark("Errors", "{file} is no meeting package that this version reads, or it is damaged."),
        next=mark("Errors", "Fetch it again from the secretary."),
    ),
    "PackageKnown": ErrorWords(
        happened=mark("Errors", "This database holds meeting no. {number} already."),
        next=mark("Errors", "Go on where it is, or open the package in a database of its own (--database)."),
    ),
    "NotInPackage": ErrorWords(
        happened=mark("Errors", "{name} is no voting member of this meeting."),
        next=mark("Errors", "Choose one of the members shown."),
    ),
    "NotPrepared": ErrorWords(
        happened=mark("Errors", "Meeting no. {number} did not come in a package: here it is held, not prepared."),
        next=mark("Errors", "Open a meeting package on your own laptop first."),
    ),
    "PreparationUnreadable": ErrorWords(
        happened=mark("Errors", "{file} is no preparation file, or it is cut off."),
        next=mark("Errors", "Let the reviewer write it again and copy it anew."),
    ),
    "PreparationAltered": ErrorWords(
        happened=mark("Errors", "The preparation file of {name} was changed after it was written."),
        next=mark("Errors", "Let the reviewer write it again and copy it anew."),
    ),
    "OtherPackage": ErrorWords(
        happened=mark("Errors", "The preparation file was made from a package of another meeting than no. {number}."),
        next=mark("Errors", "Choose the file of this meeting."),
    ),
}
