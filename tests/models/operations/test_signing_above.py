# SPDX-License-Identifier: Apache-2.0
"""Who may not sign above the committee, and on which day; each refusal has an allowed twin."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import OpinionBeforeLast, SignedBefore, SignerApart, SignerVoted
from models.operations.following import sign_above
from models.store import Store
from models.terms import Opinion, Standing
from tests.models.operations.test_following import ON, STALL, adopt, following, item_of, refused, vote
from tests.tools.demo_session import Evening
from tests.tools.other_tiers import rewrite_tiers, tiers


@pytest.fixture
def evening(played_stall: Path, tmp_path: Path) -> Iterator[Evening]:
    """The stall approved, with two to sign above the committee."""
    file = tmp_path / "desk.db"
    shutil.copyfile(played_stall, file)
    file.chmod(0o600)
    rewrite_tiers(file, tiers(signers=True))
    with Store.open(str(file)) as store:
        approved = Evening(store, cases=(STALL,))
        vote(approved, item_of(approved))
        adopt(approved)
        yield approved


def test_each_step_above_is_a_person_of_its_own_who_had_no_part_in_the_case(evening: Evening) -> None:
    agrees = {"opinion": Opinion.AGREE, "on": ON}
    for voter in ("M1", "M2"):
        refused(evening, SignerVoted, sign_above, name=f" {evening.names[voter]}", **agrees)
    officer = evening.case(item_of(evening)).lead_officer
    refused(evening, SignerApart, sign_above, name=officer, **agrees)
    evening.perform(sign_above, item=item_of(evening), name="孙强", **agrees)

    refused(evening, SignedBefore, sign_above, name="孙 强", **agrees)
    evening.perform(sign_above, item=item_of(evening), name="钱", **agrees)
    assert following(evening).standing is Standing.IN_FORCE


def test_nobody_signs_on_a_day_before_whoever_signed_last(evening: Evening) -> None:
    evening.at += timedelta(days=2)
    later = ON + timedelta(days=2)
    evening.perform(sign_above, item=item_of(evening), name="孙", opinion=Opinion.AGREE, on=later)

    early = {"name": "钱", "opinion": Opinion.AGREE, "on": ON + timedelta(days=1)}
    refused(evening, OpinionBeforeLast, sign_above, **early)
    evening.perform(sign_above, item=item_of(evening), **early | {"on": later})
