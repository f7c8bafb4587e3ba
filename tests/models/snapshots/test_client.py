# SPDX-License-Identifier: Apache-2.0
"""The past of a client: earlier applications and revisions of the same client, line by line beside this one."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from models.named_outcomes import NamedOutcome
from models.operations.accepting import accept_case
from models.operations.convening import add_to_agenda, convene, open_case
from models.operations.correcting import correct_figure
from models.operations.postponing import defer_case
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import SURVEY_DATE, EarlierDecision, Person, PresentedCase
from models.snapshots.client import ClientSnapshot
from models.snapshots.convening import Seat
from models.snapshots.reading.client import load_client
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.overview import load_overview
from models.snapshots.reading.presented import presented_case
from models.store import Store
from models.terms import AgendaItemId, CaseId, Choice, LineKey, MeetingId, MemberId, Outcome, ReasonCode
from resources import path
from tests.tools.demo_session import Evening

STALL, CASH, TILL = "breakfast-stall", LineKey("A1"), Decimal(1234)
POLICY: dict[str, object] = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
Edit = Callable[[PresentedCase], PresentedCase]


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    """The stall sent back after its cash was corrected."""
    with Store.create(str(tmp_path / "desk.db")) as store:
        made = Evening(store, cases=(STALL,))
        item = made.open(STALL)
        figure = {"line": CASH, "basis": SURVEY_DATE, "track": "verified", "reason": "重新清点"}
        made.perform(correct_figure, item=item, value=TILL, **figure)
        made.perform(open_ballot, item=item, restricted=True, reason="未查清")
        for key in ("M1", "M2", "M3", "M4", "M5"):
            made.perform(cast_vote, item=item, member=made.people[key], choice=Choice.REINVESTIGATE)
        made.perform(reveal, item=item)
        made.perform(adopt_resolution, item=item, reasons="证据不足", reason_codes=[ReasonCode.INCOMPLETE_ANALYSIS])
        made.perform(close_meeting, meeting=made.meeting)
        yield made


def comes_again(evening: Evening, edit: Edit, number: str = "2027-0001", meeting: int = 48) -> ClientSnapshot:
    """Another application, a year later, on an agenda of its own and opened: what is known of its client."""
    old = evening.store.read(presented_case, revision=evening.case(evening.items[STALL]).revision)
    again = edit(replace(old, application=replace(old.application, number=number)))
    taken = CaseId(str(evening.perform(accept_case, presented=again, source="again.xlsx").payload))
    evening.at += timedelta(days=365)
    rows = evening.store.read(members_of, meeting=evening.meeting)
    people = [Seat(MemberId(str(uuid4())), row.name, row.role) for row in rows]
    facts = {"number": meeting, "on": evening.at.date(), "starts": evening.at, "place": "三楼会议室", "people": people}
    held = MeetingId(str(evening.perform(convene, policy=POLICY, **facts).payload))
    item = AgendaItemId(str(evening.perform(add_to_agenda, meeting=held, case=taken).payload))
    evening.perform(open_case, item=item)
    found = evening.store.read(load_client, item=item)
    evening.perform(defer_case, item=item, reason="申请人未到场")
    evening.perform(close_meeting, meeting=held)
    return found


def same(case: PresentedCase) -> PresentedCase:
    return case


def owned_by(**facts: object) -> Edit:
    def edit(case: PresentedCase) -> PresentedCase:
        owner = next(person for person in case.people if person.role == "borrower")
        known = {"role": owner.role, "name": owner.name, "relation": None, "id_last4": owner.id_last4} | facts
        return replace(case, people=(Person(**known),))  # type: ignore[arg-type] # fields by name

    return edit


def test_a_client_without_a_past_has_only_what_the_officers_stated(evening: Evening) -> None:
    item = evening.items[STALL]
    client = evening.store.read(load_client, item=item)

    assert client.heard == ()
    days = [row.date for row in client.stated]
    assert days == sorted(days, reverse=True)


def test_an_earlier_application_is_told_with_its_decision(evening: Evening) -> None:
    client = comes_again(evening, same)

    [row] = client.heard
    before = evening.case(evening.items[STALL])
    assert (row.number, row.requested, row.meeting) == (before.number, before.requested, before.meeting_number)
    assert not row.same_case
    assert (row.outcome, row.reason, row.amount) == (NamedOutcome(Outcome.REINVESTIGATE), "证据不足", None)


def test_the_last_decision_is_one_whether_the_officers_wrote_it_or_the_record_holds_it(evening: Evening) -> None:
    def known_of_old(case: PresentedCase) -> PresentedCase:
        return replace(case, history=(EarlierDecision(date(2020, 3, 4), "第 9 次", None, None, "rejected", "瞒报"),))

    client = comes_again(evening, known_of_old)

    made = [(decision.outcome, decision.reason) for decision in client.decisions]
    assert made == [(NamedOutcome(Outcome.REINVESTIGATE), "证据不足"), (NamedOutcome(Outcome.REJECTED), "瞒报")]
    assert client.decisions[0].on == client.heard[0].on
    assert evening.store.read(load_overview, item=client.item).last == client.decisions[0]


def test_a_decision_that_is_both_stated_and_recorded_is_one(evening: Evening) -> None:
    on = evening.agenda().on

    def known_twice(case: PresentedCase) -> PresentedCase:
        earlier = (EarlierDecision(day, "第 9 次", None, None, "reinvestigate", "") for day in (on, date(2020, 3, 4)))
        return replace(case, history=tuple(earlier))

    client = comes_again(evening, known_twice)

    assert [(decision.on, decision.reason) for decision in client.decisions] == [
        (on, "证据不足"),
        (date(2020, 3, 4), ""),
    ]


def test_lines_are_compared_with_how_the_earlier_sitting_left_them(evening: Evening) -> None:
    def poorer(case: PresentedCase) -> PresentedCase:
        lines = tuple(
            replace(line, figures=(replace(line.figures[0], verified=Decimal(617)), *line.figures[1:]))
            if line.key == CASH
            else line
            for line in case.lines
        )
        return replace(case, lines=lines)

    client = comes_again(evening, poorer)

    [row] = client.heard
    cash = next(line for line in row.lines if line.line == CASH)
    assert (cash.then, cash.verified, cash.change) == (TILL, Decimal(617), Decimal("-0.5"))
    assert row.then[CASH] == TILL


def test_a_shop_of_the_same_name_with_another_owner_is_another_client(evening: Evening) -> None:
    comes_again(evening, owned_by(id_last4="1234"))

    client = comes_again(evening, owned_by(id_last4="5678"), "2027-0002", 49)

    assert [row.meeting for row in client.heard] == [47]
    assert [row.meeting for row in comes_again(evening, owned_by(id_last4="5678"), "2027-0003", 50).heard] == [49, 47]


def test_an_owner_of_another_name_is_another_client_where_no_number_tells(evening: Evening) -> None:
    assert comes_again(evening, owned_by(name="王二", id_last4=None)).heard == ()


def test_where_no_owner_is_stated_nothing_says_that_it_is_the_same_client(evening: Evening) -> None:
    assert comes_again(evening, lambda case: replace(case, people=())).heard == ()
