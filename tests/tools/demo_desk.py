# SPDX-License-Identifier: Apache-2.0
"""The demo meeting in a database: the sample workbooks through the real import, then the room by operations."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from models.importers import read_case
from models.operations.accepting import accept_cases
from models.operations.convening import Seat, add_to_agenda, convene
from models.operations.wish import Wish
from models.presented import PresentedCase
from models.store import Store
from models.terms import CommandId, MeetingId, MemberId, Role
from resources import path

START = datetime(2026, 11, 23, 11, 25, tzinfo=UTC)
"""The demo's clock: five minutes before the meeting begins in China."""
ALL = (
    "building-materials",
    "breakfast-stall",
    "luggage-shop",
    "sports-shop",
    "bearing-workshop",
    "flower-wholesale",
)


def wishes(acting: str = "张文静") -> Iterator[Wish]:
    for number in count(1):
        at = START + timedelta(seconds=number)
        yield Wish(command=CommandId(f"demo-{number}"), acting=acting, operator="张文静", at=at)


def sample(name: str, language: str = "zh_CN") -> PresentedCase:
    """A sample workbook as the officer's file is read."""
    read = read_case(path("samples", language, f"{name}.xlsx"))
    if read.case is None:
        raise ValueError(read.problems)
    return read.case


def make_demo(database: Path, names: Sequence[str] = ALL, language: str = "zh_CN") -> MeetingId:
    """A new database with the meeting convened and the cases on its agenda."""
    said = "en" if language == "en" else "zh"
    facts = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))
    policy = json.loads(next(path("policy").glob("*.json")).read_text(encoding="utf-8"))
    wish = wishes()
    with Store.create(str(database)) as store:
        presented = tuple(sample(name, language) for name in names)
        sources = tuple(f"{name}.xlsx" for name in names)
        accepted = store.perform(accept_cases, next(wish), presented=presented, sources=sources)
        people = [Seat(MemberId(each["id"]), each["name"][said], Role(each["role"])) for each in facts["people"]]
        convened = store.perform(
            convene,
            next(wish),
            number=facts["number"],
            on=date.fromisoformat(facts["date"]),
            starts=START + timedelta(minutes=5),
            place=facts["place"][said],
            people=people,
            policy=policy,
            demo=True,
        )
        meeting = convened.change.payload
        cases = accepted.change.payload
        assert isinstance(cases, tuple)
        assert isinstance(meeting, str)
        for case in cases:
            store.perform(add_to_agenda, next(wish), meeting=MeetingId(meeting), case=case)
    return MeetingId(meeting)
