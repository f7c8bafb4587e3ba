# SPDX-License-Identifier: Apache-2.0
"""What the room saw: which picture hung on the wall, since when and until when; by keys and ids, without a word of it.

A picture hangs until the next entry about the wall: another picture, none, or that its end is not known.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from models.operations.change import Change
from models.records.meetings import AgendaItem
from models.snapshots.reading.frame import refuse_closed, refuse_ended
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.preparing import refuse_prepared
from models.snapshots.wall import Curtain, WallState
from models.terms import MeetingId


def note_shown(
    session: Session,
    *,
    meeting: MeetingId,
    state: WallState,
    curtain: Curtain,
    since: datetime,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """A picture that the room had time to read; `state` is what the curtain came to. It is news to no window.

    That nothing hangs any more is true of an adjourned meeting too.
    """
    del acting, operator, at
    refuse_prepared(session, meeting)
    refuse = refuse_ended if state is WallState.BLANK else refuse_closed
    refuse(session, meeting)
    about = {
        "line": curtain.line,
        "chart": None if curtain.chart is None else curtain.chart.name.lower(),
        "question": curtain.question,
        "evidence": curtain.evidence,
    }
    facts = {"shown": state.value, "since": since.isoformat()}
    facts |= {name: str(value) for name, value in about.items() if value is not None}
    cases = () if curtain.item is None else (row_of(session, AgendaItem, curtain.item).case,)
    return Change(name="note_shown", cases=cases, meeting=meeting, facts=facts, quiet=True)


def note_showing_lost(
    session: Session, *, meeting: MeetingId, state: WallState, acting: str, operator: str, at: datetime
) -> Change:
    """The program ended without its last word while `state` hung: until when is not known, and nobody invents it.

    The wall went with the program, after the entry before this one and before this one.
    """
    del acting, operator, at
    refuse_prepared(session, meeting)
    refuse_ended(session, meeting)
    facts = {"shown": WallState.BLANK.value, "lost": state.value}
    return Change(name="note_showing_lost", meeting=meeting, facts=facts, quiet=True)
