# SPDX-License-Identifier: Apache-2.0
"""Words for what is refused about checks entered in session, and for trouble with files of evidence."""

from models.labels import mark
from models.labels.errors.words import SAVED_STANDS, ErrorWords

CHECKING = {
    "InputsRefused": ErrorWords(
        happened=mark("Errors", "The inputs of this check cannot be computed with. {what}"),
        next=mark("Errors", "Correct the input and store the check again."),
    ),
    "FindingWanted": ErrorWords(
        happened=mark("Errors", "Risk point {line} is verified in words."),
        next=mark("Errors", "Choose a finding: consistent, doubtful or inconsistent, with its reason."),
    ),
    "OtherUnit": ErrorWords(
        happened=mark("Errors", "Line {line} is not measured in what this procedure gives: {procedure}."),
        next=mark("Errors", "Choose a procedure that gives an amount for money, or a rate for a margin."),
    ),
    "EvidenceInFuture": ErrorWords(
        happened=mark("Errors", "The new evidence is dated {dated}, after today, {today}."),
        next=mark("Errors", "Correct the date and store the check again."),
    ),
    "EvidenceEmpty": ErrorWords(
        happened=mark("Errors", "The file {file} is empty."),
        next=mark("Errors", "Choose the file that shows the evidence, or leave the file out."),
    ),
    "NoSuchBasis": ErrorWords(
        happened=mark("Errors", "Line {line} has no figure at {basis}."),
        next=mark("Errors", "Choose a basis at which the line is stated."),
    ),
    "NoSuchEvidence": ErrorWords(
        happened=mark("Errors", "This case has no evidence {evidence}."),
        next=mark("Errors", "Choose evidence from the list, or add it."),
    ),
    "EvidenceWanted": ErrorWords(
        happened=mark("Errors", "A number without evidence is no check."),
        next=mark("Errors", "Choose evidence from the list, or add it."),
    ),
    "EvidenceIncomplete": ErrorWords(
        happened=mark("Errors", "The new evidence does not say who issued it, who holds it and what it shows."),
        next=mark("Errors", "Fill in issuer, holder and content."),
    ),
    "RejectedAlready": ErrorWords(
        happened=mark("Errors", "Check {check} was rejected and stays in the record as it was."),
        next=mark("Errors", "Enter a new check beside it."),
    ),
    "OtherCheck": ErrorWords(
        happened=mark("Errors", "A new version of check {check} keeps its line, basis and procedure."),
        next=mark("Errors", "Enter a new check for another procedure."),
    ),
    "CheckUnchanged": ErrorWords(
        happened=mark("Errors", "Check {check} says exactly this already."),
        next=mark("Errors", "Change something, or leave the form with Esc."),
    ),
    "ClassUnchanged": ErrorWords(
        happened=mark("Errors", "Evidence {evidence} is in this class already."),
        next=mark("Errors", "Choose another class, or leave it with Esc."),
    ),
    "AttachmentUnreadable": ErrorWords(
        happened=mark("Errors", "The file {file} cannot be read and was not attached."),
        next=mark("Errors", "Choose another file, or store the check without one."),
    ),
    "EvidenceMissing": ErrorWords(
        happened=mark("Errors", "Files of evidence are missing or not as they were stored: {files}."),
        safe=SAVED_STANDS,
        next=mark("Errors", "Put them back into the folder evidence beside the database, from a backup."),
    ),
}
