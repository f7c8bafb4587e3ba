# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about files kept beside sealed minutes."""

from models.labels import mark
from models.labels.errors.words import ErrorWords

ARCHIVE = {
    "MinutesNotSealed": ErrorWords(
        happened=mark("Errors", "The minutes of meeting no. {number} are not sealed."),
        next=mark("Errors", "Seal them first (Ctrl+Enter on the minutes); then signed copies and scans are kept."),
    ),
    "FileKeptAlready": ErrorWords(
        happened=mark("Errors", "{name} is kept already: the record holds this very file."),
        next=mark("Errors", "Choose another file."),
    ),
    "FileIsNoScan": ErrorWords(
        happened=mark("Errors", "{name} is no scan: it is empty, or neither a PDF nor a JPEG or PNG picture."),
        next=mark("Errors", "Scan the signed paper as one of these."),
    ),
    "FileMadeHere": ErrorWords(
        happened=mark("Errors", "{name} was made by the program: it is no picture of signed paper."),
        next=mark("Errors", "Sign the printed pages, scan them, and keep the scan."),
    ),
    "NoLaterVersion": ErrorWords(
        happened=mark(
            "Errors", "Nothing was added to the minutes of meeting no. {number} since the last kept version."
        ),
        next=mark("Errors", "Keep the next version after the next addition."),
    ),
    "SignedOffAlready": ErrorWords(
        happened=mark("Errors", "{name} has signed off these minutes already."),
        next=mark("Errors", "Choose somebody else."),
    ),
    "CertificateUnreadable": ErrorWords(
        happened=mark(
            "Errors",
            "{file} does not open: it is no PKCS#12 file with a certificate and its key, or the"
            " passphrase is another one.",
        ),
        next=mark("Errors", "Type the passphrase again, or choose the unit's file (.p12, .pfx)."),
    ),
}
