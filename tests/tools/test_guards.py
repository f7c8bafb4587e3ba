# SPDX-License-Identifier: Apache-2.0
"""A guard is found in its source and taken away alone; what else the source does stays as it was."""

import ast

import pytest

from tests.tools.extraction import ROOT
from tests.tools.guards import GATE, MIGRATIONS, OPERATIONS, SURVIVORS, TRIGGERS, Guard, Sites, guards, without

SOURCE = """
def cast_vote(item: str, reason: str) -> None:
    refuse_change(item)
    if not reason:
        raise ReasonMissing
    if item is None:
        raise ValueError
    GateSentence(met=True, said=QUORUM)
    GateSentence(met=present > 3, said=NO_QUORUM)
    make("votes", sa.Column("id"), sa.UniqueConstraint("id", name="uq_votes_id"))
"""


def found() -> list[str]:
    sites = Sites()
    sites.visit(ast.parse(SOURCE))
    return [f"{line}: {what}" for line, what in sites.found]


def test_refusals_calls_of_them_sentences_and_constraints_are_found() -> None:
    assert found() == [
        "3: cast_vote calls refuse_change(item)",
        "5: cast_vote raises ReasonMissing",
        "9: sentence NO_QUORUM",
        "10: constraint sa.UniqueConstraint('id', name='uq_votes_id')",
    ]


@pytest.mark.parametrize(
    ("site", "changed"),
    [
        (0, ("    refuse_change(item)", "    pass")),
        (1, ("        raise ReasonMissing", "        pass")),
        (2, ("met=present > 3", "met=True")),
        (3, (", sa.UniqueConstraint('id', name='uq_votes_id')", "")),
    ],
)
def test_one_of_them_is_taken_away_and_nothing_else(site: int, changed: tuple[str, str]) -> None:
    tree = Sites(site).visit(ast.parse(SOURCE))
    assert ast.unparse(ast.fix_missing_locations(tree)) == ast.unparse(ast.parse(SOURCE)).replace(*changed)


def test_the_sources_have_guards_of_every_kind_and_each_reason_names_one() -> None:
    every = list(guards(ROOT))
    assert {OPERATIONS, MIGRATIONS, GATE} <= {part for each in every for part in (each.file, each.file.parent)}
    assert set(SURVIVORS) <= {each.name for each in every}


def test_a_trigger_is_taken_out_of_every_step_by_its_name() -> None:
    changed = without(Guard(TRIGGERS, 0, 0, "trigger votes_no_update"), ROOT)
    assert 'startswith("CREATE TRIGGER votes_no_update ")' in changed
    assert ast.parse(changed).body


def test_every_file_with_guards_is_still_a_program_without_one() -> None:
    firsts = {guard.file: guard for guard in reversed(list(guards(ROOT)))}
    for guard in firsts.values():
        assert ast.parse(without(guard, ROOT)).body
