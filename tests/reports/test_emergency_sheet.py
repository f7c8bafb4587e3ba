# SPDX-License-Identifier: Apache-2.0
"""The sheet to fill in by hand: what is known is printed, what is not has its line, and the bytes stay the same."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.operations.conditioning import strike_condition
from models.operations.voting import open_ballot
from models.snapshots.emergency import EmergencySnapshot
from models.snapshots.reading.emergency import load_emergency
from models.snapshots.reading.voting import load_voting
from models.store import Store
from models.terms import Choice, LineKind, ReasonCode
from reports.emergency_sheet import emergency_bytes
from reports.voice import Voice
from tests.reports.conftest import squeezed
from tests.tools.demo_session import EVENING, Evening


@pytest.fixture(scope="module", params=["zh_CN", "en"])
def snapshot(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> EmergencySnapshot:
    """The breakfast stall decided, the luggage shop examined, the flower wholesaler not yet opened."""
    file = tmp_path_factory.mktemp("emergency") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, request.param, ("breakfast-stall", "luggage-shop", "flower-wholesale"))
        evening.resolve("breakfast-stall")
        evening.examine("luggage-shop")
        return store.read(load_emergency, meeting=evening.meeting, at=EVENING)


def language_of(snapshot: EmergencySnapshot) -> str:
    return snapshot.cases[0].case.language


def pages(snapshot: EmergencySnapshot, language: str) -> list[str]:
    content = emergency_bytes(snapshot, Voice(language))
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(content)).pages]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_first_page_says_how_to_use_it_who_is_there_and_which_cases_are_open(
    snapshot: EmergencySnapshot, language: str
) -> None:
    first = pages(snapshot, language)[0]

    assert "Ctrl+Alt+H" in first
    assert [f"{number}" in first for number in range(1, 5)] == [True] * 4
    for member in snapshot.agenda.members:
        assert squeezed(member.name) in first
    decided, *still_open = snapshot.agenda.rows
    assert decided.number not in first
    assert all(row.number in first and squeezed(row.client) in first for row in still_open)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_case_prints_what_is_known_and_has_a_line_for_every_decision(
    snapshot: EmergencySnapshot, language: str
) -> None:
    voice = Voice(language)
    printed = pages(snapshot, language)
    for part in snapshot.cases:
        (page,) = (text for text in printed[1:] if part.case.number in text)
        wanted = [
            *(part.case.client, part.case.lead_officer, voice.wan(part.case.requested), part.case.purpose),
            *(voice.word(choice) for choice in part.voting.choices),
            *(voice.spoken(part.voting.reason(code)) for code in ReasonCode),
            *(row.text for row in part.conditions),
            *(voice.say(rule) for rule in part.voting.rule_words),
        ]
        assert [text for text in wanted if squeezed(text) not in page] == []
    assert all(part.conditions for part in snapshot.cases), "the policy's own conditions are proposed"


def test_an_officer_of_the_case_has_no_boxes_and_everybody_else_has(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    luggage = snapshot.cases[0]
    (page,) = (text for text in pages(snapshot, language)[1:] if luggage.case.number in text)
    voters = [member for member in snapshot.agenda.members if member.number is not None]

    assert luggage.case.second_officer in {member.name for member in voters}
    assert page.count(squeezed(voice.word(Choice.REINVESTIGATE))) >= len(voters) - 1


def test_whoever_is_recused_has_the_reason_in_place_of_boxes(snapshot: EmergencySnapshot) -> None:
    voice, part = Voice(language_of(snapshot)), snapshot.cases[0]
    boxes = squeezed(voice.word(Choice.REINVESTIGATE))
    free = next(
        row.name
        for row in snapshot.agenda.members
        if row.number is not None and row.name not in {part.case.lead_officer, part.case.second_officer}
    )
    case = replace(part.case, recused=(*part.case.recused, (free, "own brother-in-law")))
    before, after = (
        pages(replace(snapshot, cases=(replace(part, case=each),)), voice.language)[1] for each in (part.case, case)
    )
    assert "ownbrother-in-law" in after
    assert after.count(boxes) == before.count(boxes) - 1


def test_a_condition_that_was_struck_is_not_proposed_again(tmp_path: Path) -> None:
    with Store.create(str(tmp_path / "desk.db")) as store:
        evening = Evening(store, "zh_CN", ("luggage-shop",))
        evening.examine("luggage-shop")
        item = evening.items["luggage-shop"]
        evening.perform(open_ballot, item=item)
        struck = store.read(load_voting, item=item).conditions[0]
        evening.perform(strike_condition, item=item, condition=struck.id, reason="重复")
        (part,) = store.read(load_emergency, meeting=evening.meeting, at=EVENING).cases
    assert part.conditions
    assert struck.text not in {row.text for row in part.conditions}


def test_lines_that_lack_methods_have_a_box_for_each_at_hand(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    examined, unopened = snapshot.cases
    printed = pages(snapshot, language)

    assert len(printed) in {5, 6}, "first page, each case on one, and behind it its open lines and room for questions"
    roots = [line for line in unopened.case.lines if line.kind is not LineKind.DERIVED]
    for line in roots:
        assert squeezed(line.label) in printed[4]
        assert all(squeezed(voice.mark(family)) in printed[4] for family, _ in line.methods)
    assert squeezed(examined.case.lines[0].label) not in printed[4] or examined.case.number not in printed[4]


def test_there_is_room_for_what_is_said_at_the_table(snapshot: EmergencySnapshot) -> None:
    printed = pages(snapshot, language_of(snapshot))
    chinese = language_of(snapshot) == "zh_CN"
    wanted = (
        ("利益冲突", "主持（如另有其人）", "否决；理由") if chinese else ("conflict", "chair,ifanother", "vetoesit")
    )
    for page in (printed[1], printed[3]):
        assert [words for words in wanted if words not in page] == []
    asked = "问题与答复" if chinese else "Questionsandanswers"
    assert asked in printed[2]
    assert any(asked in page for page in printed[4:])


def test_a_method_that_was_rejected_at_the_machine_is_not_offered(snapshot: EmergencySnapshot) -> None:
    unopened = snapshot.cases[1]
    line = next(row for row in unopened.case.lines if len(row.methods) > 2)
    dropped = tuple((family, False) for family, _ in line.methods)
    shut = replace(line, methods=dropped)
    case = replace(unopened.case, lines=(shut,))
    alone = replace(snapshot, cases=(replace(unopened, case=case),))

    table = pages(alone, "zh_CN")[2].partition(squeezed(line.label))[2]
    assert not any(Voice("zh_CN").mark(family) in table for family, _ in line.methods)


def test_a_meeting_with_keys_is_told_that_sealed_ballots_wait(snapshot: EmergencySnapshot) -> None:
    assert "密钥" not in pages(snapshot, "zh_CN")[0]
    assert "密封表决不得在纸上进行" in pages(replace(snapshot, keyed=True), "zh_CN")[0]


def test_the_same_record_gives_the_same_bytes(snapshot: EmergencySnapshot) -> None:
    assert emergency_bytes(snapshot, Voice("zh_CN")) == emergency_bytes(snapshot, Voice("zh_CN"))


def test_a_meeting_whose_cases_are_decided_says_so(snapshot: EmergencySnapshot) -> None:
    assert "均已决定" in "".join(pages(replace(snapshot, cases=()), "zh_CN"))
