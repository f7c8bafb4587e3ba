# SPDX-License-Identifier: Apache-2.0
"""The catalogue is complete and every procedure has a name."""

import pytest

from models.labels.rules_procedures import PROCEDURE_WORDS
from models.rules.catalogue import ALL, CATALOGUE, name_of
from models.terms import Family, Said


def test_every_procedure_has_a_name_of_its_own() -> None:
    names = [name_of(procedure.id) for procedure in ALL]

    assert len({(name.template, *name.fields.values()) for name in names}) == len(ALL)
    assert set(PROCEDURE_WORDS) == {procedure.id for procedure in ALL if not procedure.id.endswith(".finding")}
    assert name_of("trend.finding") == Said("{family} in words", {"family": Family.TREND})


def test_every_family_has_procedures_and_no_id_is_listed_twice() -> None:
    assert {procedure.family for procedure in ALL} == set(Family)
    assert len(CATALOGUE) == len(ALL)


def test_an_unknown_procedure_has_no_name() -> None:
    with pytest.raises(KeyError):
        name_of("trend.hope")
