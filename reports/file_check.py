# SPDX-License-Identifier: Apache-2.0
"""A file against the record, in sentences: its bytes, what the record says today, and the signature it bears."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.labels import archive as words
from models.snapshots.archive import FileStanding, FileVerdict
from models.snapshots.verdicts import record_sentence, verdict_sentences
from models.terms import Said


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What is said of a file, and whether paper, file and record agree."""

    verdict: FileVerdict
    said: tuple[Said, ...]
    holds: bool


def check_file(verdict: FileVerdict, file: str, content: bytes) -> CheckedFile:
    """Join what the record says of the file with what the file says of itself."""
    record, signature = record_sentence(verdict), tuple(_signature(verdict, content))
    said = (*verdict_sentences(verdict, file), *(() if record is None else (record,)), *signature)
    sound = all(each.template == words.SIGNATURE for each in signature)
    return CheckedFile(verdict, said, verdict.standing.is_kept and verdict.record_agrees and sound)


def _signature(verdict: FileVerdict, content: bytes) -> Iterator[Said]:
    """Of a signed copy alone: the library for it is loaded for nothing else."""
    minutes, kept = verdict.minutes, verdict.file
    if verdict.standing is not FileStanding.SIGNED or minutes is None or kept is None:
        return
    from reports.pdf_signing import check_signature  # noqa: PLC0415 (of all files checked few are signed)

    report = check_signature(content, (minutes.sealed.size, minutes.sealed.sha256), kept.certificate)
    if not report.faults:
        yield Said(words.SIGNATURE, {"name": report.signer})
    for fault in report.faults:
        yield Said(words.SIGNATURE_FAULTS[fault.value])
