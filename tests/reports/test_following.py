# SPDX-License-Identifier: Apache-2.0
"""Veto, signatures above and additions as the minutes print them."""

from dataclasses import replace
from datetime import date

import pytest

from models.named_outcomes import NamedOutcome
from models.snapshots.following import AdditionRow, Following, SignerRow, VetoRow
from models.terms import Opinion, Outcome, Standing
from tests.reports.conftest import Printed, read
from tests.reports.record_votes import AT

VETO = VetoRow("client is being sued", "Liu Jianguo", AT)
SIGNERS = (
    SignerRow(
        "Vice-president", Opinion.AGREE_WITH_CONDITIONS, "Sun Guohua", "old loan settled first", date(2026, 11, 25)
    ),
    SignerRow("President"),
)


def with_following(printed: Printed, following: Following, *, veto: VetoRow | None = None) -> Printed:
    """Minutes of the first case alone, as it went on."""
    first = printed.snapshot.cases[0]
    assert first.voting is not None
    assert first.voting.resolution is not None
    resolution = replace(first.voting.resolution, following=following)
    if veto is not None:
        resolution = replace(resolution, outcome=NamedOutcome(Outcome.VETOED), terms=None)
    *rounds, last = first.voting.rounds
    voting = replace(first.voting, resolution=resolution, rounds=(*rounds, replace(last, veto=veto)))
    changed = replace(printed.snapshot, cases=(replace(first, voting=voting),))
    return read(changed, printed.voice.language)


def sheet(printed: Printed) -> str:
    return next(text for text in printed.pages if "2026-47-3" in text)


@pytest.mark.parametrize("at_once", [True, False])
def test_a_veto_stands_on_the_resolution_with_reason_and_name(printed: Printed, *, at_once: bool) -> None:
    if at_once:
        again = with_following(printed, Following(Standing.IN_FORCE), veto=VETO)
        assert printed.voice.outcome(NamedOutcome(Outcome.VETOED)) in sheet(again)
    else:
        again = with_following(printed, Following(Standing.VETOED, veto_until=AT, veto=VETO))

    assert "client is being sued" in sheet(again)
    assert "Liu Jianguo" in sheet(again)


def test_an_approval_that_waits_says_that_nothing_is_paid_out(printed: Printed) -> None:
    word = "不得放款" if printed.voice.language == "zh_CN" else "Nothing is paid out"
    for following in (
        Following(Standing.PENDING_VETO, veto_until=AT),
        Following(Standing.AWAITING_SIGNATURES, signers=SIGNERS),
    ):
        assert word in sheet(with_following(printed, following))
    assert word not in sheet(printed)


def test_each_signers_opinion_stands_with_name_words_and_day_and_the_others_have_room(printed: Printed) -> None:
    page = sheet(with_following(printed, Following(Standing.AWAITING_SIGNATURES, signers=SIGNERS)))

    for text in ("Vice-president", "Sun Guohua", "old loan settled first", "President"):
        assert text in page
    assert printed.voice.date(date(2026, 11, 25)) in page


def test_a_time_that_passed_without_a_veto_is_said(printed: Printed) -> None:
    page = sheet(with_following(printed, Following(Standing.IN_FORCE, veto_until=AT, veto_unused_at=AT)))

    assert ("未行使否决" if printed.voice.language == "zh_CN" else "No veto by") in page


def test_additions_follow_the_sealed_pages_in_their_numbers(printed: Printed) -> None:
    unused = AdditionRow(1, "2026-47-3", "Luggage", AT, "Zhang Wenjing", "Zhang Wenjing")
    rows = (
        unused,
        replace(unused, number=2, opinion=SIGNERS[0]),
        replace(unused, number=3, opinion=replace(SIGNERS[0], words="")),
        replace(unused, number=4, veto=VETO),
    )
    short = replace(printed.snapshot, cases=printed.snapshot.cases[:1])
    before = read(short, printed.voice.language)
    again = read(replace(short, additions=rows, version=5), printed.voice.language)

    assert len(again.pages) == len(before.pages) + 1
    last = again.pages[-1]
    for text in ("Sun Guohua", "old loan settled first", "client is being sued", "Zhang Wenjing"):
        assert text in last
    assert printed.snapshot.record_hash in "".join(again.pages[-2].split())
