# SPDX-License-Identifier: Apache-2.0
"""Words for trouble with the database file, its copies and its lock."""

from models.labels import mark
from models.labels.errors.words import SAVED_STANDS, ErrorWords

STORAGE = {
    "FileIsMissing": ErrorWords(
        happened=mark("Errors", "There is no database at {file}."),
        next=mark("Errors", "Check the place, or restore a backup there."),
    ),
    "FileExists": ErrorWords(
        happened=mark("Errors", "There is already a file at {file}."),
        next=mark("Errors", "Choose another name; nothing is overwritten."),
    ),
    "FileIsNewer": ErrorWords(
        happened=mark("Errors", "{file} was written by a newer version of this program."),
        next=mark("Errors", "Install the newer version to open it."),
    ),
    "FileIsOlder": ErrorWords(
        happened=mark("Errors", "{file} was written by an older version of this program."),
        next=mark("Errors", "Open it once in the application; it is backed up and then brought up to date."),
    ),
    "FileIsDamaged": ErrorWords(
        happened=mark("Errors", "{file} is damaged, or it is not a database of this program."),
        safe=mark("Errors", "The file is left as it is. The backups beside it are not touched."),
        next=mark("Errors", "Restore the latest backup; the damaged file is set aside and kept."),
    ),
    "FileIsLocked": ErrorWords(
        happened=mark("Errors", "Another program keeps {file} busy."),
        next=mark("Errors", "Close the other program or wait, then try again."),
    ),
    "FileIsInUse": ErrorWords(
        happened=mark("Errors", "{file} is open on {host} (process {pid}) since {since}."),
        next=mark("Errors", "Close it there first."),
    ),
    "FileIsAFolder": ErrorWords(
        happened=mark("Errors", "{file} is a folder, not a database."),
        next=mark("Errors", "Name the file in it, for example {file}/desk.db."),
    ),
    "FolderIsReadOnly": ErrorWords(
        happened=mark("Errors", "{file} cannot be made: its folder takes no new files."),
        next=mark("Errors", "Choose a folder in which you may write."),
    ),
    "FileIsReadOnly": ErrorWords(
        happened=mark("Errors", "{file} can be read but not changed."),
        next=mark("Errors", "Copy it to a place where you may write, and open the copy."),
    ),
    "FileWasReplaced": ErrorWords(
        happened=mark("Errors", "{file} was moved or replaced while it was open."),
        safe=mark("Errors", "Everything marked as saved is in the file that was opened."),
        next=mark("Errors", "Close the program, put the right file back, and open it again."),
    ),
    "DiskIsFull": ErrorWords(
        happened=mark("Errors", "The disk that holds {file} is full."),
        safe=SAVED_STANDS,
        next=mark("Errors", "Make room, then do it again."),
    ),
    "DiskFailed": ErrorWords(
        happened=mark("Errors", "The disk did not take or give the data of {file}."),
        safe=SAVED_STANDS,
        next=mark("Errors", "Check the disk and its cable, then do it again."),
    ),
    "OutcomeUnknown": ErrorWords(
        happened=mark("Errors", "It is not known whether the last step was stored in {file}."),
        safe=SAVED_STANDS,
        next=mark("Errors", "Open the file again and look at the last step before you repeat it."),
    ),
    "BackupFailed": ErrorWords(
        happened=mark("Errors", "The copy at {file} did not pass its check and was thrown away."),
        safe=mark("Errors", "The database and the earlier backups are not touched."),
        next=mark("Errors", "Choose another disk for the copy."),
    ),
    "BackupIsDamaged": ErrorWords(
        happened=mark("Errors", "The backup {file} is damaged and was not restored."),
        next=mark("Errors", "Take an earlier backup."),
    ),
    "UnsupportedDatabase": ErrorWords(
        happened=mark(
            "Errors", "A database by the address “{scheme}” cannot be used; this version keeps SQLite files."
        ),
        next=mark("Errors", "Name a file as sqlite:///path, or leave the address out."),
    ),
}
