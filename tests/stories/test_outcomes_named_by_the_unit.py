# SPDX-License-Identifier: Apache-2.0
"""A unit that calls outcomes by words of its own: they stand everywhere, and a decision keeps those of its day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from models.errors import OutcomeNotOffered
from models.errors.telling import told
from models.importers.shipped_policy import shipped_policy
from models.named_outcomes import NamedOutcome
from models.operations.accepting import accept_case
from models.operations.adopting_policy import adopt_policy
from models.operations.convening import add_to_agenda, convene, open_case
from models.operations.noting import withdraw_case
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.voting import cast_vote, open_ballot, reveal
from models.snapshots.convening import Seat
from models.snapshots.reading.client import load_client
from models.snapshots.reading.convening import load_convening
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.presented import presented_case
from models.snapshots.showing import resolution_on_wall
from models.store import Store
from models.terms import AgendaItemId, Choice, MeetingId, MemberId, Outcome, ReasonCode
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.tools.demo_session import EVENING, Evening
from ui.wall.marks import Text
from ui.wall.pages import pictures
from ui.wall.surface import Wall

STALL, LUGGAGE = "breakfast-stall", "luggage-shop"
BEFORE = {
    "approved": {"zh": "同意发放", "en": "Loan agreed"},
    "reinvestigate": {"zh": "退回补查", "zh_TW": "退回補查", "en": "Back to the officers"},
    "withdrawn": {"zh": "客户撤件", "en": "Taken back"},
}
AFTER = {"reinvestigate": {"zh": "重新尽调", "en": "Survey once more"}}
LANGUAGES = ("zh_CN", "zh_TW", "en")


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """The stall sent back by its vote, the luggage shop withdrawn, under words of the unit's own."""
    file = tmp_path_factory.mktemp("named") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=(STALL, LUGGAGE), policy={"outcomes": BEFORE})
        send_back(evening, evening.open(STALL))
        evening.perform(withdraw_case, item=evening.items[LUGGAGE], reason="他行放款")
        yield evening


def send_back(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(open_ballot, item=item, restricted=True, reason="未查清")
    for row in evening.voting(item).waiting:
        evening.perform(cast_vote, item=item, member=row.id, choice=Choice.REINVESTIGATE)
    evening.perform(reveal, item=item)
    evening.perform(adopt_resolution, item=item, reasons="", reason_codes=[ReasonCode.OTHER], open_questions=["旺季?"])


def pages(evening: Evening, language: str) -> list[str]:
    """Every page of the minutes, without the breaks of its lines."""
    snapshot = evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING)
    reader = PdfReader(BytesIO(minutes_bytes(snapshot, Voice(language))))
    return [squeezed(page.extract_text()) for page in reader.pages]


def squeezed(text: str) -> str:
    return "".join(text.split())


def own(language: str, outcome: str, words: dict[str, Any] = BEFORE) -> str:
    texts = words[outcome]
    return str(texts.get(language) or texts[language.partition("_")[0]])


def test_the_agenda_the_sentence_of_the_vote_and_the_resolution_say_them(evening: Evening) -> None:
    item = evening.items[STALL]
    voting = evening.voting(item)
    assert voting.resolution is not None
    assert voting.rounds[0].outcome is not None
    assert voting.rounds[0].sentence is not None
    for language in LANGUAGES:
        voice, word = Voice(language), own(language, "reinvestigate")
        said = [row.outcome and voice.outcome(row.outcome) for row in evening.agenda().rows]
        assert said == [word, own(language, "withdrawn")]
        assert voice.outcome(voting.resolution.outcome) == voice.outcome(voting.rounds[0].outcome) == word
        assert word in voice.say(voting.rounds[0].sentence)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wall_says_them(evening: Evening, language: str) -> None:
    item = evening.items[STALL]
    snapshot = resolution_on_wall(evening.case(item), evening.voting(item))

    (page, *_) = pictures(snapshot, Voice(language), Wall(1920, 1080))
    shown = [mark.text for mark in page.marks if isinstance(mark, Text)]
    assert own(language, "reinvestigate") in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_one_and_both_sheets_of_the_minutes_say_them(evening: Evening, language: str) -> None:
    opening, *rest = pages(evening, language)
    sheet = next(page for page in rest if "2026-47-1" in page)
    sent_back, withdrawn = squeezed(own(language, "reinvestigate")), squeezed(own(language, "withdrawn"))

    assert sent_back in opening
    assert withdrawn in opening
    assert sent_back in sheet
    assert squeezed(own(language, "approved")) in sheet, "what was not chosen stands under the unit's words too"
    assert any(withdrawn in page for page in rest)
    program = squeezed(Voice(language).outcome(NamedOutcome(Outcome.REINVESTIGATE)))
    assert program not in opening
    assert program not in sheet


def test_the_refusal_of_what_the_chair_may_not_adopt_says_them(evening: Evening) -> None:
    names = evening.case(evening.items[STALL]).outcomes
    refusal = OutcomeNotOffered(outcome=names.named(Outcome.WITHDRAWN))

    assert "客户撤件" in Voice("zh_CN").say(told(refusal).happened)


def test_what_was_decided_keeps_its_words_when_the_policy_changes(evening: Evening) -> None:
    item = evening.items[STALL]
    evening.perform(close_meeting, meeting=evening.meeting)
    before = pages(evening, "zh_CN")
    evening.at += timedelta(days=7)
    document = {**shipped_policy(), "version": "2026-12", "effective": evening.at.date().isoformat(), "outcomes": AFTER}
    evening.perform(adopt_policy, document=document, reason="董事会决定")
    presented = evening.store.read(presented_case, revision=evening.case(item).revision)
    changed = replace(presented, application=replace(presented.application, purpose="扩大店面"))
    evening.perform(accept_case, presented=changed, source="again.xlsx")
    waiting = {row.number: row.outcome for row in evening.store.read(load_convening).waiting}
    later = heard_again(evening, item)
    case, past = evening.case(later), evening.store.read(load_client, item=later).heard

    chinese = Voice("zh_CN")
    assert case.policy_version == "2026-12"
    assert chinese.outcome(case.outcomes.named(Outcome.REINVESTIGATE)) == "重新尽调"
    assert chinese.outcome(case.outcomes.named(Outcome.APPROVED)) == "批准"
    assert case.earlier is not None
    for kept in (waiting[case.number], case.earlier.outcome, past[0].outcome):
        assert kept is not None
        assert chinese.outcome(kept) == "退回补查"
    assert pages(evening, "zh_CN")[:-1] == before[:-1], "but for the head of the journal on the last page"


def heard_again(evening: Evening, item: AgendaItemId) -> AgendaItemId:
    """The next revision on the agenda of a meeting of the new policy's day, opened; the first meeting stays in hand."""
    rows = evening.store.read(members_of, meeting=evening.meeting)
    people = [Seat(MemberId(f"again-{row.id}"), row.name, row.role) for row in rows]
    facts = {"number": 48, "on": evening.at.date(), "starts": evening.at, "place": "三楼", "people": people}
    meeting = MeetingId(str(evening.perform(convene, policy=shipped_policy(), **facts).payload))
    case = evening.case(item).case
    later = AgendaItemId(str(evening.perform(add_to_agenda, meeting=meeting, case=case).payload))
    evening.perform(open_case, item=later)
    return later
