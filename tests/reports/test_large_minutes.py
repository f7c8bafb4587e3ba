# SPDX-License-Identifier: Apache-2.0
"""The largest meeting that is to be expected: 9 members, 15 conditions, 400 lines, 4,000 characters of dissent."""

from dataclasses import replace

import pytest

from models.snapshots.minutes import MinutesSnapshot
from models.terms import ConditionId, MemberId
from tests.reports.conftest import Printed, read, squeezed
from tests.reports.record import minutes_snapshot

MEMBERS, CONDITIONS, LINES = 9, 15, 400
DISSENT = "".join(f"[{number:03}] I do not believe the stock; " for number in range(121))[:4000]


def large(language: str) -> MinutesSnapshot:
    made = minutes_snapshot("en" if language == "en" else "zh_CN")
    part = made.cases[0]
    voting = part.voting
    assert voting is not None
    last, condition = voting.rounds[-1], voting.conditions[0]
    voter = last.voters[1]
    more = [
        replace(voter, id=MemberId(f"more-{number}"), number=number, name=f"Member No. {number}")
        for number in range(len(last.voters) + 1, MEMBERS + 1)
    ]
    votes = (*last.voters[:3], replace(last.voters[3], remark=DISSENT), *last.voters[4:], *more)
    conditions = tuple(
        replace(condition, id=ConditionId(f"condition-{number}"), text=f"Condition {number} of {CONDITIONS}")
        for number in range(1, CONDITIONS + 1)
    )
    voting = replace(voting, rounds=(*voting.rounds[:-1], replace(last, voters=votes)), conditions=conditions)
    own = part.case.lines
    lines = tuple(replace(own[number % len(own)], label=f"Line {number:03} of many") for number in range(LINES))
    return replace(made, cases=(replace(part, case=replace(part.case, lines=lines), voting=voting),))


@pytest.fixture(scope="module", params=["zh_CN", "zh_TW", "en"])
def printed(request: pytest.FixtureRequest) -> Printed:
    return read(large(request.param), request.param)


def test_every_member_condition_line_and_word_of_dissent_is_there(printed: Printed) -> None:
    text = squeezed("".join(printed.pages))
    for number in range(6, MEMBERS + 1):
        assert f"MemberNo.{number}" in text
    for number in range(1, CONDITIONS + 1):
        assert f"Condition{number}of{CONDITIONS}" in text
    for number in range(LINES):
        assert f"Line{number:03}ofmany" in text
    for number in range(117):
        assert f"[{number:03}]" in text


def test_no_page_holds_a_signature_alone(printed: Printed) -> None:
    for text in printed.pages:
        assert len(squeezed(text)) > 120, text


def test_a_long_dissent_stands_below_the_votes_in_the_width_of_the_page(printed: Printed) -> None:
    pages = [squeezed(page) for page in printed.pages]
    (votes,) = [page for page in pages if squeezed(printed.voice.translate("Minutes", "in full below")) in page]

    assert "MemberNo.9" in votes, "all votes on one page"
    assert sum("Idonotbelievethestock" in page for page in pages) <= 5  # below the votes, and among the dissent
