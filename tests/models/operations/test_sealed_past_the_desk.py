# SPDX-License-Identifier: Apache-2.0
"""A write past the desk is found where it counts: at signing a sealed vote and at revealing it."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors import CaseChanged, VotesOutdated
from models.operations.correcting import state_cause
from models.presented import SURVEY_DATE
from models.records.ballots import Vote
from models.store.store import Store
from models.terms import AgendaItemId, Choice, LineKey
from tests.tools.keyed_session import KeyedEvening


@pytest.fixture
def sealed(keyed: KeyedEvening) -> AgendaItemId:
    """A restricted sealed round is open, and a cause is stated for one line."""
    item = keyed.items["breakfast-stall"]
    keyed.open_sealed(item)
    keyed.perform(state_cause, item=item, line=LineKey("A1"), basis=SURVEY_DATE, cause="盘点晚于营业结束")
    return item


def write_past_the_desk(store: Store) -> None:
    """Somebody takes a cause out of the file while the desk has it open."""
    with closing(sqlite3.connect(store.file)) as stranger:
        stranger.execute("DROP TRIGGER stated_causes_no_delete")
        assert stranger.execute("DELETE FROM stated_causes").rowcount
        stranger.commit()


def test_nobody_signs_what_the_desk_only_remembers(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    seen = keyed.voting(sealed).seen
    write_past_the_desk(keyed.store)
    assert keyed.voting(sealed).seen == seen, "the desk still shows what it kept"

    with pytest.raises(CaseChanged):
        keyed.seal(sealed, "M2", Choice.REINVESTIGATE, seen=seen)
    assert keyed.voting(sealed).seen != seen, "once that is found it shows the record"


def test_no_vote_is_revealed_on_what_the_desk_only_remembers(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal_all(sealed)
    keyed.voting(sealed)
    write_past_the_desk(keyed.store)
    with pytest.raises(VotesOutdated):
        keyed.unseal(sealed)
    assert keyed.store.read(votes) == 0


def votes(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(Vote)).one()
