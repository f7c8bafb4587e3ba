# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about private notes, meeting packages and preparation files."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

PREPARING = {
    "NotYourNote": ErrorWords(
        happened=mark("Errors", "A private note is written and taken away by its author alone, who is of the meeting."),
        next=mark("Errors", "Let the author unlock the own notes (Ctrl+Shift+U)."),
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
    "PreparationTooMuch": ErrorWords(
        happened=mark(
            "Errors",
            "A preparation file holds at most {megabytes} MB, {books} note books, {notes} private notes and {questions}"
            " questions on a case of {characters} characters each, and asks for no more work than this program's own."
            " This one goes beyond.",
        ),
        next=mark("Errors", "Ask whoever handed the file to you where it comes from."),
    ),
    "TooManyBooks": ErrorWords(
        happened=mark("Errors", "With this file there would be more than {most} note books of {name}."),
        next=mark("Errors", "Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z."),
    ),
    "OtherBook": ErrorWords(
        happened=mark("Errors", "The record has another note book of {name} by the name of the one in this file."),
        next=mark("Errors", "Ask {name} for the own file. One that was taken in just now is taken back by Ctrl+Z."),
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
