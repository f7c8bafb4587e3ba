# SPDX-License-Identifier: Apache-2.0
"""The audit trail in words, for the screen and as comma-separated text."""

from collections.abc import Iterable

from models.labels import mark
from models.snapshots.trail import TrailRow
from reports.rows_text import rows_text
from reports.voice import Voice

KEYED_BY = mark("Trail", "{acting}, keyed by {operator}")
HEADS = (
    mark("Trail", "No."),
    mark("Trail", "Time"),
    mark("Trail", "Who"),
    mark("Trail", "What"),
    mark("Trail", "About"),
    mark("Trail", "Details"),
    mark("Trail", "Reason"),
)


def trail_heads(voice: Voice) -> tuple[str, ...]:
    return tuple(voice.translate("Trail", head) for head in HEADS)


def trail_words(row: TrailRow, voice: Voice) -> tuple[str, ...]:
    """One entry under the heads."""
    who = row.acting
    if row.operator not in {"", row.acting}:
        who = voice.translate("Trail", KEYED_BY).format(acting=row.acting, operator=row.operator)
    about, details = (" · ".join(map(voice.spoken, parts)) for parts in (row.about, row.details))
    time = f"{voice.local(row.at):%Y-%m-%d %H:%M:%S}"
    return str(row.number), time, who, voice.say(row.action), about, details, voice.spoken(row.reason)


def holds_words(words: Iterable[str], typed: str) -> bool:
    """Whether one of an entry's words has what was typed in it, in capitals or not."""
    wanted = typed.strip().casefold()
    return any(wanted in each.casefold() for each in words)


def trail_table(rows: Iterable[TrailRow], voice: Voice, typed: str = "") -> bytes:
    """The entries for a spreadsheet, those that what was typed leaves."""
    words = (trail_words(row, voice) for row in rows)
    return rows_text([trail_heads(voice), *(each for each in words if holds_words(each, typed))]).encode()
