# SPDX-License-Identifier: Apache-2.0
"""What keeps a ballot shut is said in a few sentences: how many points are open, and the first of them."""

import pytest

from models.errors import told
from models.errors.voting import FullBallotShut, RevealShut, SealedBallotShut
from models.labels import gate as words
from models.snapshots.comparison import GateRow, GateView
from models.snapshots.revealing import NAMED, open_points, shut_reveal
from models.terms import Said, VotingWay
from reports.voice import Voice

FEW = Said(words.NO_QUORUM, {"present": 2, "needed": 4})


def gate(lines: int, *, quorum: bool = True) -> GateView:
    """So many lines that are not cleared; the room comes last, as in every gate."""
    fragment = Said("method(s) to go")
    rows = [
        GateRow(met=False, said=Said(words.NOT_CLEARED, {"line": f"P1.{number}", "said": fragment}))
        for number in range(1, lines + 1)
    ]
    room = GateRow(met=quorum, said=Said(words.QUORUM) if quorum else FEW, always=True)
    return GateView((*rows, room), full=quorum and not lines, restricted=quorum, proposal=None)


def test_of_many_open_points_their_number_and_the_first_are_said() -> None:
    count, *first = open_points(gate(20))

    assert count == Said(words.OPEN_POINTS, {"count": 20})
    assert [said.fields["line"] for said in first] == ["P1.1", "P1.2", "P1.3"]


def test_a_few_open_points_are_all_said() -> None:
    assert [said.fields["line"] for said in open_points(gate(NAMED))] == ["P1.1", "P1.2", "P1.3"]
    assert open_points(gate(0)) == ()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_they_stand_as_sentences_one_after_the_other(language: str) -> None:
    voice = Voice(language)
    said = voice.listed(open_points(gate(20)))

    assert said == ("" if voice.language.startswith("zh") else " ").join(map(voice.say, open_points(gate(20))))
    assert said.endswith(("。", "."))


def test_a_quorum_that_left_is_said_and_not_hidden_behind_the_lines() -> None:
    assert open_points(gate(20, quorum=False))[1] == FEW
    for restricted in (True, False):
        shut = shut_reveal(gate(20, quorum=False), restricted=restricted, way=VotingWay.CALLED_OUT)
        assert shut == RevealShut(open_points=(FEW,))


def test_only_of_sealed_votes_it_is_said_that_they_may_have_to_be_given_again() -> None:
    called_out = shut_reveal(gate(1), restricted=False, way=VotingWay.CALLED_OUT)
    sealed = shut_reveal(gate(1), restricted=False, way=VotingWay.SEALED)

    assert called_out == FullBallotShut(open_points=open_points(gate(1)))
    assert sealed == SealedBallotShut(open_points=open_points(gate(1)))
    assert "sealed" not in told(called_out).next.template
    assert "sealed" in told(sealed).next.template


@pytest.mark.parametrize(("lines", "restricted"), [(0, False), (20, True)])
def test_nothing_keeps_back_what_may_be_shown(lines: int, *, restricted: bool) -> None:
    for way in VotingWay:
        assert shut_reveal(gate(lines), restricted=restricted, way=way) is None
