# SPDX-License-Identifier: Apache-2.0
"""What is keyed for a waiver: conflicts first, then one digit of each who votes."""

import pytest

from models.snapshots.fulfilment import Decider
from models.terms import Choice, MemberId
from ui.voting.waiver_vote import WaiverVote, chair_votes, waiver_vote

A, B, C = (MemberId(each) for each in "abc")
THREE = (Decider(A, "Ann", chair=False), Decider(B, "Bob", chair=False), Decider(C, "Cay", chair=True))
YES, NO = Choice.APPROVE, Choice.REJECT


def test_a_lone_zero_is_everybodys_declaration() -> None:
    assert waiver_vote(THREE, "０", "", "1 4 1") == WaiverVote({A: YES, B: NO, C: YES}, (A, B, C), {}, "Cay")


@pytest.mark.parametrize("conflict", ["", "no", "4 aunt", "1 aunt; 9 uncle", "0; 1 aunt"])
def test_what_names_nobody_of_those_there_declares_nothing(conflict: str) -> None:
    digits = "1" * 3
    given = waiver_vote(THREE, conflict, "", digits)
    assert isinstance(given, WaiverVote)
    assert (given.declared, given.recused) == ((), {})


def test_several_with_a_conflict_are_parted_by_semicolons_and_do_not_vote() -> None:
    given = waiver_vote(THREE, "1 aunt；3、uncle", "2", "1")
    assert given == WaiverVote({B: YES}, (B,), {A: "aunt", C: "uncle"}, "Bob")
    assert waiver_vote(THREE, "1 aunt; 3 uncle", "2", "111") == 1


def test_the_chair_presides_unless_in_conflict() -> None:
    assert chair_votes(THREE, "1 aunt")
    assert not chair_votes(THREE, "3 uncle")
    assert not chair_votes(THREE[:2], "0")
