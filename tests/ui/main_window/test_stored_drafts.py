# SPDX-License-Identifier: Apache-2.0
"""Which half-typed text a wish takes along to the record, and which it leaves."""

import pytest

from models.snapshots.drafts import DraftPlace
from ui.main_window.drafts import stores
from ui.wishes import Wished


@pytest.mark.parametrize(
    ("operation", "about", "field", "of", "taken"),
    [
        ("enter_check", "R17 P1", "evidence_issuer", "P1", True),
        ("enter_check", "R17 P1", "inputs.days", "R17 P1", True),
        ("enter_check", "R17 P1", "inputs.days", "R18 P1", False),
        ("enter_check", "R17 P1", "evidence_reason", "E1", False),
        ("reclassify_evidence", "E1", "evidence_reason", "E1", True),
        ("cast_vote", "M1", "own_remark", "M1", True),
        ("cast_vote", "M1", "own_remark", "M2", False),
        ("adopt_value", None, "input_text", "adopt P1 current", False),
        ("amend_condition", "due C1", "condition_cell_due", "due C1", True),
        ("amend_condition", "due C1", "condition_cell_proof", "proof C1", False),
        ("strike_condition", "C1", "strike_reason", "C2", False),
        ("sign_above", "5", "outstanding_words", "5", True),
        ("sign_above", "5", "outstanding_words", "6", False),
    ],
)
def test_a_wish_takes_along_what_was_typed_about_its_own_subject(
    operation: str, about: str | None, field: str, of: str, *, taken: bool
) -> None:
    wished = Wished(operation, {"item": "a case"}, about=about)

    assert stores(wished, DraftPlace("" if field.startswith("outstanding") else "a case", of, field)) is taken
    assert not stores(wished, DraftPlace("another case", of, field))
