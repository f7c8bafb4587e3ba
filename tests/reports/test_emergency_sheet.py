# SPDX-License-Identifier: Apache-2.0
"""The sheet to fill in by hand: what is known is printed, what is not has its line, and the bytes stay the same."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from models.labels import emergency as words
from models.labels import minutes as labels
from models.snapshots.emergency import EmergencyCase, EmergencySnapshot
from models.snapshots.reading.emergency import load_emergency
from models.store import Store
from models.terms import Choice, LineKind, ReasonCode
from reports.emergency_case import VOTERS
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


def page_of(snapshot: EmergencySnapshot, part: EmergencyCase, language: str) -> str:
    """The page on which the case is decided; there is no second one."""
    alone = replace(snapshot, cases=(part,))
    title = squeezed(Voice(language).translate("Minutes", labels.CONCLUSION))
    (page,) = (text for text in pages(alone, language)[1:] if title in text)
    return page


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_conflicts_the_acting_chair_and_the_veto_have_their_place(snapshot: EmergencySnapshot, language: str) -> None:
    voice = Voice(language)
    asked = [squeezed(voice.translate("Minutes", each)) for each in (words.PRESIDES, words.NO_CONFLICT, words.EXCEPT)]
    veto = squeezed(voice.translate("Minutes", words.VETO))
    for part in snapshot.cases:
        assert part.vetoed, "the rule that ships lets the chair veto"
        page = page_of(snapshot, part, language)
        assert all(place in page for place in (*asked, veto))
        assert veto not in page_of(snapshot, replace(part, vetoed=False), language)


def test_whoever_presides_in_the_chairs_place_is_printed_once_named(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    part = snapshot.cases[0]
    named = squeezed(f"{Voice(language).translate('Minutes', words.PRESIDES)} {part.case.second_officer}")
    acting = replace(part, case=replace(part.case, presiding=part.case.second_officer))

    assert part.case.presiding == snapshot.agenda.chair
    assert named in page_of(snapshot, acting, language)
    assert squeezed(f"{Voice(language).translate('Minutes', words.PRESIDES)} {snapshot.agenda.chair}") not in page_of(
        snapshot, part, language
    )


def test_the_box_of_no_conflict_is_filled_once_everybody_declared_so(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    examined, unopened = snapshot.cases
    (*most, _last) = examined.case.no_conflict
    some = replace(examined, case=replace(examined.case, no_conflict=tuple(most)))

    assert [filled(snapshot, part, language) for part in (examined, some, unopened)] == [True, False, False]


def filled(snapshot: EmergencySnapshot, part: EmergencyCase, language: str) -> bool:
    """Whether the words stand in bold, as behind a filled box."""
    content = emergency_bytes(replace(snapshot, cases=(part,)), Voice(language))
    said = squeezed(Voice(language).translate("Minutes", words.NO_CONFLICT))
    bold: list[str] = []
    for page in PdfReader(BytesIO(content)).pages:
        page.extract_text(
            visitor_text=lambda text, _cm, _tm, font, _size: bold.append(text) if _is_bold(font) else None
        )
    return said in squeezed("".join(bold))


def _is_bold(font: object) -> bool:
    return isinstance(font, dict) and "Bold" in str(font.get("/BaseFont"))


def test_questions_have_rows_once_and_those_without_an_answer_are_printed(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    examined, unopened = snapshot.cases
    (asked, *_) = examined.case.questions
    open_now = replace(asked, answer=None, answered_by=None, text="Who pays the rent?")
    heads = [squeezed(voice.translate("Minutes", each)) for each in (words.ASKED, labels.QUESTION, words.ANSWERED)]
    for part in (examined, unopened):
        case = replace(part.case, questions=(asked, open_now))
        printed = pages(replace(snapshot, cases=(replace(part, case=case),)), language)
        (page,) = (text for text in printed if heads[-1] in text)
        assert all(head in page for head in heads)
        assert squeezed(open_now.text) in page
        assert squeezed(asked.text) not in page
        assert page is printed[-1], "behind the lines where there are any"


def test_a_recused_member_has_a_reason_and_no_boxes(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    part = snapshot.cases[1]
    officers = {part.case.lead_officer, part.case.second_officer}
    voters = [each.name for each in snapshot.agenda.members if each.role in VOTERS and each.name not in officers]
    last = voters[-1]
    case = replace(part.case, recused=((last, "his cousin's shop"),))
    boxes = squeezed(voice.word(Choice.REINVESTIGATE))
    before, page = (page_of(snapshot, each, language) for each in (part, replace(part, case=case)))

    assert squeezed(f"{last}{'：' if language == 'zh_CN' else ':'}his cousin's shop") in page
    assert page.count(boxes) == before.count(boxes) - 1
    recused = squeezed(voice.translate("Minutes", words.BE_RECUSED))
    assert page.count(f"{recused}{squeezed(voice.translate('Minutes', words.BE_ABSENT))}") == len(voters) - 1


def test_an_officer_of_the_case_has_no_boxes_and_everybody_else_has(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    luggage = snapshot.cases[0]
    (page,) = (text for text in pages(snapshot, language)[1:] if luggage.case.number in text)
    voters = [member for member in snapshot.agenda.members if member.number is not None]

    assert luggage.case.second_officer in {member.name for member in voters}
    assert page.count(squeezed(voice.word(Choice.REINVESTIGATE))) >= len(voters) - 1


def test_lines_that_lack_methods_have_a_box_for_each_at_hand(snapshot: EmergencySnapshot) -> None:
    language = language_of(snapshot)
    voice = Voice(language)
    examined, unopened = snapshot.cases
    printed = pages(snapshot, language)

    assert len(printed) == 4, "first page, the examined case on one, the other one with its lines"
    roots = [line for line in unopened.case.lines if line.kind is not LineKind.DERIVED]
    for line in roots:
        assert squeezed(line.label) in printed[3]
        assert all(squeezed(voice.mark(family)) in printed[3] for family, _ in line.methods)
    assert squeezed(examined.case.lines[0].label) not in printed[3] or examined.case.number not in printed[3]


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
