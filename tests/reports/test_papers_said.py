# SPDX-License-Identifier: Apache-2.0
"""What was entered from paper, on the resolution page in three languages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.labels.trail import ACTIONS
from models.snapshots.paper import PaperRow
from models.terms import Said
from reports.papers_said import papers_said
from reports.text import Words, Writer
from reports.voice import Voice

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
    for part in (*map(voice.datetime, (ROW.done, ROW.begun, ROW.ended)), *ROW.by, ROW.reason, "120", "125", "× 2"):
        assert part in said
    assert all(voice.say(action) in said for action, _count in ROW.what)


def test_while_it_is_entered_it_says_so() -> None:
    open_row = replace(ROW, ended=None)
    assert "尚未结束" in said_of(open_row, "zh_CN")[0]


def test_under_keys_it_says_that_no_key_signed_it() -> None:
    keyed = replace(ROW, keyed=True)
    assert "没有密钥签名" in said_of(keyed, "zh_CN")[1]
