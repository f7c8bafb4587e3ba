# SPDX-License-Identifier: Apache-2.0
"""What the record says of a file or of a printed hash, as sentences."""

from collections.abc import Iterator, Sequence

from models.labels import archive as words
from models.snapshots.archive import FileStanding, FileVerdict, PrintedMatch
from models.terms import Said

SHOWN = 16
"""Digits of a hash in a sentence."""


def verdict_sentences(verdict: FileVerdict, file: str) -> Iterator[Said]:
    """Which file it is; whether it is the last word; who signed it off."""
    minutes, kept = verdict.minutes, verdict.file
    facts: dict[str, object] = {"file": file, "entry": verdict.entry, "number": verdict.claimed, "case": verdict.case}
    if kept is not None:
        facts |= {"entry": kept.entry, "at": kept.at, "version": kept.version, "sha256": kept.sha256[:SHOWN]}
    yield Said(words.STANDINGS[verdict.standing.value], facts)
    if minutes is None or not verdict.standing.is_kept:
        return
    if verdict.is_earlier:
        yield Said(words.EARLIER, {"additions": minutes.additions, "version": minutes.version})
    if names := tuple(row.name for row in minutes.sign_offs if row.at is not None):
        yield Said(words.SIGNED_OFF, {"names": names})


def record_sentence(verdict: FileVerdict) -> Said | None:
    """Whether the record still says what was sealed; nothing of a file that is none of ours."""
    if verdict.minutes is None or verdict.record_now is None:
        return None
    facts = {"record": verdict.minutes.record[:SHOWN], "now": verdict.record_now[:SHOWN]}
    if not verdict.record_agrees:
        return Said(words.DIFFERS, facts)
    # What a scan shows nobody but people can compare.
    return Said(words.AGREES_BESIDE if verdict.standing is FileStanding.SCAN else words.AGREES, facts)


def printed_sentences(matches: Sequence[PrintedMatch]) -> tuple[Said, ...]:
    """To what a typed hash belongs."""
    return tuple(map(_printed, matches)) or (Said(words.PRINTED_UNKNOWN),)


def _printed(match: PrintedMatch) -> Said:
    minutes = match.minutes
    name = "" if match.file is None else match.file.name
    facts = {"number": minutes.number, "on": minutes.on, "entries": minutes.entries, "name": name}
    facts["version"] = match.version
    return Said(words.PRINTED[match.kind.value], facts)
