# SPDX-License-Identifier: Apache-2.0
"""Which file somebody holds, in words: of the archive's page and of the command that checks files."""

from models.labels import mark

STANDINGS = {
    "sealed": mark("Archive", "{file} is the sealed minutes of meeting {number}, byte for byte (entry {entry}, {at})."),
    "signed": mark(
        "Archive", "{file} is the signed copy of the minutes of meeting {number}, byte for byte (entry {entry}, {at})."
    ),
    "scan": mark(
        "Archive",
        "{file} is the scan of the signed paper of meeting {number} that was kept in entry {entry}, {at}. What the"
        " picture shows is for people to compare with the sealed minutes.",
    ),
    "version": mark(
        "Archive",
        "{file} is version {version} of the minutes of meeting {number}, with the additions until then, byte for byte"
        " (entry {entry}, {at}).",
    ),
    "recorded": mark("Archive", "{file} is what entry {entry} recorded: no minutes, another file of the record."),
    "appended": mark(
        "Archive",
        "{file} was changed: it begins with the pages of meeting {number} that entry {entry} recorded, and something"
        " follows that the record does not know. Do not rely on it; take the file from the archive.",
    ),
    "altered": mark(
        "Archive",
        "{file} says that it is the minutes of meeting {number}, and is none of the files that the record keeps of"
        " them: it was altered, or printed again. Do not rely on it; take the file from the archive.",
    ),
    "copy": mark(
        "Archive",
        "{file} says that it is a copy, made on request, of the minutes of meeting {number} whose SHA-256 begins with"
        " {sha256} (entry {entry}). It is not that file, and anybody can write so into another: do not rely on it, take"
        " the file from the archive.",
    ),
    "extract": mark(
        "Archive",
        "{file} says that it is the pages of case {case} alone, of the minutes of meeting {number}. The record keeps"
        " the minutes whole: compare these pages with the file from the archive before relying on them.",
    ),
    "draft": mark(
        "Archive",
        "{file} is a draft of meeting {number}, drawn from this record before its minutes were sealed. It proves"
        " nothing.",
    ),
    "unknown": mark("Archive", "{file} is none of the files of this record: it was never sealed or kept here."),
}
"""By the standing of a file."""
EARLIER = mark(
    "Archive",
    "It is not the last word: {additions} additions came after the seal, and the record is at version {version}.",
)
AGREES = mark("Archive", "The record says today what these pages print: its hash is {record}.")
AGREES_BESIDE = mark("Archive", "The record says today what the sealed minutes print: its hash is {record}.")
DIFFERS = mark(
    "Archive", "The record does not say any more what these pages print: {record} was sealed, {now} is computed today."
)
SIGNED_OFF = mark("Archive", "Signed off by key: {names}.")
SIGNATURE = mark("Archive", "The signature of {name} holds, covers the whole file and allows no change.")
SIGNATURE_FAULTS = {
    "missing": mark("Archive", "The file does not bear exactly one signature."),
    "broken": mark("Archive", "The signature does not hold."),
    "partial": mark("Archive", "The signature does not cover the whole file."),
    "permissive": mark("Archive", "The signature allows changes."),
    "foreign": mark("Archive", "The signature is by another certificate than the one recorded, whatever its name."),
    "other_pages": mark("Archive", "The pages under the signature are not the sealed ones."),
}

COPY_MARK = mark("Archive", "COPY")
COPY_MADE = mark("Archive", "Copy, made on request, of the sealed minutes of meeting {number}: {by}, {at}.")
COPY_OF = mark("Archive", "It is not the sealed file, whose SHA-256 is {sha256}")
"""What stands in the margin of a copy."""

PRINTED = {
    "record": mark("Archive", "This is the hash of the record of meeting {number}, {on}."),
    "head": mark(
        "Archive", "This is the head of the journal after {entries} entries, to which meeting {number} is bound."
    ),
    "added": mark(
        "Archive",
        "This is the hash of the record of meeting {number}, {on}, with the additions up to version {version}.",
    ),
    "file": mark("Archive", "This is the SHA-256 of a file of meeting {number}: {name}."),
}
"""What a printed hash is the hash of."""
PRINTED_UNKNOWN = mark(
    "Archive",
    "No sealed minutes bear this hash. Type at least eight digits of it as they are printed; 0 to 9 and a to f.",
)

BOOK = mark("Archive", "Minutes of the year {year}")
BOOK_ENTRY = mark("Archive", "Meeting {number}, {on}")
BOOK_NOTE = mark(
    "Archive", "Sealed minutes of {count} meeting(s), as they were sealed; the record and its archive decide."
)
BOOK_COLUMNS = (
    mark("Archive", "Meeting"),
    mark("Archive", "Day"),
    mark("Archive", "From page"),
    mark("Archive", "Pages"),
    mark("Archive", "Version here / now"),
    mark("Archive", "SHA-256 begins"),
)
BOOK_EMPTY = mark("Archive", "No minutes of {year} are sealed.")
