# SPDX-License-Identifier: Apache-2.0
"""Values of a policy are typed as people write them and stored as the document writes them."""

import pytest

from models.importers.shipped_policy import shipped_policy
from ui.policy.values import (
    Kind,
    UnreadableError,
    complete,
    lean,
    nameless,
    put,
    read,
    shown,
    value_at,
    whole_of,
)
from ui.policy.wording import filled, reworded, said_in, untouched


@pytest.mark.parametrize(
    ("kind", "typed", "value", "written"),
    [
        (Kind.PERCENT, "5%", "0.05", "5%"),
        (Kind.PERCENT, "12.5", "0.125", "12.5%"),
        (Kind.PERCENT, "0.8", "0.8", "80%"),
        (Kind.PERCENT, "100%", "1", "100%"),
        (Kind.PERCENTS, "10% 20%", ["0.1", "0.2"], "10% 20%"),
        (Kind.PERCENTS, "", [], ""),
        (Kind.MONEY, "1,000,000", "1000000", "1,000,000"),
        (Kind.MONEY, "50万", "500000", "500,000"),
        (Kind.TIMES, "0.5", "0.5", "0.5"),
        (Kind.CODES, "P1 L4a，L5", ["P1", "L4a", "L5"], "P1 L4a L5"),
        (Kind.TEXTS, "gold; tobacco shops", ["gold", "tobacco shops"], "gold; tobacco shops"),
        (Kind.TEXT, " 2026-12 ", "2026-12", "2026-12"),
    ],
)
def test_what_is_typed_is_stored_exactly_and_shown_as_it_would_be_typed(
    kind: Kind, typed: str, value: object, written: str
) -> None:
    assert read(kind, typed) == value
    assert shown(kind, value) == written


@pytest.mark.parametrize("kind", [Kind.PERCENT, Kind.MONEY, Kind.TIMES])
def test_an_empty_field_is_nothing_only_where_that_is_a_value(kind: Kind) -> None:
    assert read(kind, " ", optional=True) is None
    assert shown(kind, None) == ""
    with pytest.raises(UnreadableError):
        read(kind, " ")


@pytest.mark.parametrize(
    ("kind", "typed"),
    [(Kind.PERCENT, "five"), (Kind.PERCENTS, "10% much"), (Kind.MONEY, "5%"), (Kind.MONEY, "1,0"), (Kind.TIMES, "x")],
)
def test_what_is_no_number_is_told(kind: Kind, typed: str) -> None:
    with pytest.raises(UnreadableError):
        read(kind, typed)


def test_a_path_leads_to_a_value_and_to_the_words_of_its_field() -> None:
    document = shipped_policy()

    put(document, "tiers[1].rule.quorum.num", 3)

    assert value_at(document, "tiers[1].rule.quorum.num") == 3
    assert value_at(document, "tiers[1].veto_hours") is None
    assert value_at(document, "sizing.working_capital_growth") is None
    assert nameless("tiers[1].rule.quorum.num") == "tiers[].rule.quorum.num"
    assert (whole_of("tiers[1].rule"), whole_of("limits.watch"), whole_of("unit")) == ("tiers", "limits", "unit")


def test_words_are_written_in_one_script_and_stand_in_for_those_that_lack() -> None:
    texts = reworded(None, "en", "Contract")
    assert said_in(texts, "zh") == "Contract"
    assert filled(texts) == {"zh": "Contract", "en": "Contract"}

    texts = reworded(texts, "zh", "合同")
    assert filled(texts) == {"zh": "合同", "en": "Contract"}
    assert [said_in(texts, script) for script in ("zh", "zh_TW", "en")] == ["合同", "合同", "Contract"]
    assert said_in(reworded(texts, "zh_TW", "契約"), "zh_TW") == "契約"
    assert said_in(None, "zh") == ""


def test_what_stands_in_for_words_follows_them_until_it_is_written_itself() -> None:
    texts = reworded(reworded(None, "zh", "拒绝"), "zh", "准予发放")
    assert filled(texts) == {"zh": "准予发放", "en": "准予发放"}

    texts = reworded(reworded(texts, "en", "Granted"), "zh", "同意发放")
    assert filled(texts) == {"zh": "同意发放", "en": "Granted"}
    assert filled(reworded(texts, "en", "")) == {"zh": "同意发放", "en": "同意发放"}
    assert filled({"zh": "合同", "zh_TW": ""}) == {"zh": "合同", "en": "合同"}
    assert filled({"zh": "", "en": ""}) == {"zh": "", "en": ""}


@pytest.mark.parametrize(
    ("before", "now", "left"),
    [
        ({"a": {"zh": "旧", "en": "old"}}, {"a": {"zh": "新", "en": "old"}}, [("a", ("en",))]),
        ({"a": {"zh": "旧", "en": "old"}}, {"a": {"zh": "新", "en": "new"}}, []),
        ({"a": {"zh": "旧", "en": "old"}}, {"a": {"zh": "旧", "en": ""}}, [("a", ("zh", "en"))]),
        (
            {"a": {"zh": "旧", "zh_TW": "舊", "en": "old"}},
            {"a": {"zh": "新", "zh_TW": "舊", "en": "new"}},
            [("a", ("zh_TW",))],
        ),
        ({"a": {}}, {"a": {"b": {"zh": "新"}}}, [("a.b", ("en",))]),
        (
            {
                "a": [
                    {"code": "11", "text": {"zh": "旧", "en": "old"}},
                    {"code": "12", "text": {"zh": "二", "en": "two"}},
                ]
            },
            {"a": [{"code": "12", "text": {"zh": "二", "en": "second"}}]},
            [("a[0].text", ("zh",))],
        ),
        (
            {"a": [{"zh": "行长", "en": "President"}]},
            {"a": [{"zh": "行长", "en": "President"}, {"zh": "", "en": ""}]},
            [],
        ),
    ],
)
def test_what_was_written_in_one_script_alone_is_found(
    before: dict[str, object], now: dict[str, object], left: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(each.path, each.scripts) for each in untouched(before, now)] == left


def test_a_document_of_before_some_sections_gets_those_that_ship_and_says_nothing_twice() -> None:
    shipped = shipped_policy()
    older = {name: value for name, value in shipped.items() if name not in {"sizing", "stress", "soft_grid"}}

    whole = complete(older, shipped)

    assert whole["stress"] == shipped["stress"]
    assert whole["line_procedures"] == {}
    assert lean(whole) == shipped
    assert older != shipped
