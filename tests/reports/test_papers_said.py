# SPDX-License-Identifier: Apache-2.0
"""What was entered from paper, on the resolution page in three languages."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.labels.minutes import ON_PAPER
from models.labels.trail import ACTIONS
from models.snapshots.minutes import MinutesCase
from models.snapshots.paper import PaperRow
from models.terms import Said
from reports.papers_said import papers_said
from reports.resolution_page import resolution_page
from reports.tables import Rows
from reports.text import Words, Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot

DONE = datetime(2026, 11, 23, 12, 15, tzinfo=UTC)
ROW = PaperRow(
    case="2026-047-1",
    done=DONE,
    reason="power cut",
    by=("张文静", "陈淑芬"),
    begun=DONE + timedelta(hours=1),
    ended=DONE + timedelta(hours=2),
    entries=(120, 121, 125),
    what=((Said(ACTIONS["cast_vote"]), 2), (Said(ACTIONS["reveal"]), 1)),
)


def said_of(row: PaperRow, language: str) -> list[str]:
    return [part.words for part in papers_said((row,), Writer(Voice(language))) if isinstance(part, Words)]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_it_says_when_it_was_done_and_really_entered_by_whom_which_entries_and_what(language: str) -> None:
    voice = Voice(language)
    (said,) = said_of(ROW, language)
    counted = {"en": "3 of the entries 120 to 125"}.get(language, "120 至 125")
    for part in (*map(voice.datetime, (ROW.done, ROW.begun, ROW.ended)), *ROW.by, ROW.reason, counted, "× 2"):
        assert part in said
    assert all(voice.say(action) in said for action, _count in ROW.what)


def test_while_it_is_entered_it_says_so() -> None:
    open_row = replace(ROW, ended=None)
    assert "尚未结束" in said_of(open_row, "zh_CN")[0]


def test_under_keys_it_says_that_no_key_signed_it() -> None:
    keyed = replace(ROW, keyed=True)
    assert "没有密钥签名" in said_of(keyed, "zh_CN")[1]


@pytest.mark.parametrize("what", ["resolution", "condition", "vote"])
def test_each_thing_that_came_from_paper_says_so_by_itself(what: str) -> None:
    made = minutes_snapshot("en")
    part = made.cases[0]
    voting = part.voting
    assert voting is not None
    assert voting.resolution is not None
    first, *others = voting.conditions
    *rounds, last = voting.rounds
    voter, *voters = last.voters
    marked = {
        "resolution": replace(part, voting=replace(voting, resolution=replace(voting.resolution, from_paper=True))),
        "condition": replace(part, voting=replace(voting, conditions=(replace(first, from_paper=True), *others))),
        "vote": replace(
            part,
            voting=replace(voting, rounds=(*rounds, replace(last, voters=(replace(voter, from_paper=True), *voters)))),
        ),
    }[what]

    def times(case: MinutesCase) -> int:
        return sum(
            words.words.count(Voice("en").translate("Minutes", ON_PAPER))
            for words in said_in(resolution_page(case, Writer(Voice("en"))))
        )

    assert (times(part), times(marked)) == (0, 1)


def said_in(content: Iterable[object]) -> Iterator[Words]:
    """Every paragraph, those in tables too."""
    for each in content:
        if isinstance(each, Words):
            yield each
        elif isinstance(each, Rows):
            yield from said_in(cell for row in each.content for cell in row)
        elif isinstance(each, list | tuple):
            yield from said_in(each)
