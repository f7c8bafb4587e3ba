# SPDX-License-Identifier: Apache-2.0
"""Bounds and defaults of the rules on either side, and words that others rely on."""

from decimal import Decimal
from fractions import Fraction

import pytest

from models.rules.clearing import ClearsBy
from models.rules.input_error import InputError
from models.rules.numbers import exact_from
from models.rules.tally_rule import MOST_VOTES, Base, Passing, Proportion, Quorum, Rule
from tests.models.rules.asking import check, fault
from tests.models.rules.test_tally import rule, vote


def test_what_a_control_account_leaves_out_is_nothing() -> None:
    account = {"opening": "100", "closing": "40", "settled": "500"}
    spelled = {**account, "returns": "0", "discounts": "0", "bad_debts": "0"}

    assert check("ratio.control_account", account)["estimate"] == check("ratio.control_account", spelled)["estimate"]


def test_a_number_may_be_far_from_its_point_but_not_two_hundred_places() -> None:
    assert exact_from(Decimal("1E+199"), "figure") == Fraction(10) ** 199
    with pytest.raises(InputError):
        exact_from(Decimal("1E+200"), "figure")


def test_an_empty_list_of_amounts_names_its_field() -> None:
    assert fault(check("unit_cost.margin", {"price": "10", "components": {}})) == ("length", "inputs.components")


def test_ways_to_be_cleared_keep_the_names_under_which_windows_and_files_know_them() -> None:
    assert [each.value for each in ClearsBy] == [
        *("two_methods", "adopted_value", "chair", "waiver", "sources", "not_needed", ""),
    ]


def test_no_rule_asks_for_more_votes_than_a_thousand_million() -> None:
    assert MOST_VOTES == 1_000_000_000
    asked = {"kind": "votes", "votes": MOST_VOTES}

    assert vote("yyy", rule(asked))["outcome"] == "rejected"
    assert fault(vote("yyy", rule({**asked, "votes": MOST_VOTES + 1})))[1] == "rule.passing.votes"


def test_a_rule_without_a_number_of_votes_asks_for_none() -> None:
    assert Rule(Passing.UNANIMOUS, Base.PRESENT, Quorum(Proportion(1, 2), Base.ROSTER)).votes == 0
