# SPDX-License-Identifier: Apache-2.0
"""What the room may read of a snapshot, and the way of a masked text back to the record."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import CoveredText
from models.snapshots.charting import own_words
from models.snapshots.charts import ChartKind
from models.snapshots.covering import Cover, reworded
from models.snapshots.reading.hidden_names import load_hidden_names
from models.store import Store
from models.terms import Said
from tests.tools.demo_session import Evening
from tests.tools.planted import CARD, HUSBAND, IDENTITY, MASKED, TELEPHONE, WIFE, planted_evening

HIDDEN = (IDENTITY, TELEPHONE, CARD, WIFE, "金丝", HUSBAND, "雀鸣")


def test_no_canary_is_left_in_a_case_and_everything_else_stays() -> None:
    whole = planted_evening().examined
    covered = Cover().cover(whole)

    assert [hidden for hidden in HIDDEN if hidden in repr(whole)] == list(HIDDEN)
    assert [hidden for hidden in HIDDEN if hidden in repr(covered)] == []
    assert (covered.item, covered.case, covered.base, covered.presiding) == (
        whole.item,
        whole.case,
        whole.base,
        whole.presiding,
    )
    assert [line.checks and line.checks[0].id for line in covered.lines] == [
        line.checks and line.checks[0].id for line in whole.lines
    ]
    assert [(line.key, line.level, line.declared) for line in covered.lines] == [
        (line.key, line.level, line.declared) for line in whole.lines
    ]


def test_own_words_of_a_chart_stay_with_its_masked_sentence() -> None:
    whole = planted_evening().examined
    words = own_words(Cover().cover(whole), ChartKind.EQUITY)

    assert words is not None
    assert words.startswith("权益（欧阳×")


def test_the_agenda_names_clients_as_the_wall_does_and_its_people_in_full() -> None:
    whole = planted_evening().agenda
    covered = Cover().cover(whole)

    assert [row.client for row in covered.rows] == [row.client_on_wall for row in whole.rows]
    assert covered.members == whole.members


def test_somebody_at_the_table_is_named_in_full_whoever_is_called_alike() -> None:
    cover, agenda = Cover(), planted_evening().agenda
    cover.cover(agenda)
    cover.learn([agenda.chair])

    assert cover.text(agenda.chair) == agenda.chair
    assert agenda.chair not in cover.text(f"{agenda.chair}说")


def test_names_of_cases_that_nobody_opened_are_known(store: Store) -> None:
    evening = Evening(store, cases=("luggage-shop", "breakfast-stall"))
    found = store.read(load_hidden_names, meeting=evening.meeting)
    case = evening.case(evening.open("breakfast-stall"))

    assert {person.name for person in case.people} < found
    cover = Cover()
    assert cover.learn(found)
    assert not cover.learn(found)
    assert case.people[0].name not in cover.text(f"{case.people[0].name}的妻子")


@given(st.uuids(), st.binary(min_size=32, max_size=32))
def test_what_the_desk_finds_things_by_is_nobodys_number(id: UUID, digest: bytes) -> None:
    cover = Cover()

    for text in (str(id), digest.hex(), f"{digest.hex()}.jpg", f"12:{digest.hex()}"):
        assert cover.text(text) == text


def test_a_value_without_a_number_in_it_is_the_very_same() -> None:
    value = {"a": (1, "text", [Said("{x} asks", {"x": "words"})])}

    assert reworded(value, lambda text: text) is value


def test_a_masked_text_comes_back_and_one_that_nobody_can_tell_is_refused() -> None:
    cover = Cover()
    assert cover.restore({"text": "3×"}) == {"text": "3×"}, "nothing was masked yet"
    cover.learn(["王小明", "王小红"])
    shown = cover.text(f"打给王小明{TELEPHONE}")

    assert cover.restore({"text": shown, "rows": ({"note": shown},)}) == {
        "text": f"打给王小明{TELEPHONE}",
        "rows": ({"note": f"打给王小明{TELEPHONE}"},),
    }
    assert cover.restore("12 × 3（件）") == "12 × 3（件）"
    for text in (f"{shown}了", "王×说", "尾号****1234"):
        with pytest.raises(CoveredText):
            cover.restore({"text": text})
    assert (cover.text("王小明"), cover.text("王小红")) == ("王×", "王×")
    with pytest.raises(CoveredText):
        cover.restore("王×")


def test_every_text_of_the_planted_case_comes_back() -> None:
    cover, text = Cover(), f"问{MASKED}"
    cover.cover(planted_evening().examined)

    assert cover.text(text) != text
    assert cover.restore(cover.text(text)) == text
