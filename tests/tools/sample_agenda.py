# SPDX-License-Identifier: Apache-2.0
"""A meeting of six cases as a snapshot, made by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal

from models.named_outcomes import NamedOutcome
from models.snapshots.agenda import AgendaRow, AgendaSnapshot, MemberRow
from models.terms import AgendaItemId, CaseId, CaseState, Level, MeetingId, MemberId, Outcome, Presence, Role

CLIENTS = ("城南建材经营部", "老街早点铺", "新西街箱包店", "平安路体育用品", "任县轴承加工", "花卉批发(续贷)")
LEVELS = (Level.OVER, Level.WITHIN, Level.SEVERE, Level.OVER, Level.WATCH, Level.WITHIN)
PEOPLE = (
    ("刘主任", Role.CHAIR),
    ("陈明", Role.MEMBER),
    ("黄蓉", Role.MEMBER),
    ("林安", Role.MEMBER),
    ("李文博", Role.MEMBER),
)


def _row(position: int, client: str, worst: Level) -> AgendaRow:
    return AgendaRow(
        id=AgendaItemId(f"item-{position}"),
        case=CaseId(f"case-{position}"),
        position=position,
        number=f"2026-047-{position}",
        client=client,
        client_on_wall=client,
        requested=Decimal(50000 * position),
        months=12,
        lead_officer="张晓峰",
        second_officer="李文博",
        days_left=position % 3,
        cleared=40 if position < 3 else position,
        total=40,
        over=worst.rank,
        severe=int(worst is Level.SEVERE),
        worst=worst,
        state=CaseState.DECIDED if position == 1 else CaseState.OPEN,
        outcome=NamedOutcome(Outcome.APPROVED) if position == 1 else None,
    )


def sample_agenda() -> AgendaSnapshot:
    """Six cases; the first is decided."""
    members = tuple(
        MemberRow(MemberId(f"M{number}"), number, name, role, Presence.PRESENT)
        for number, (name, role) in enumerate(PEOPLE, start=1)
    )
    return AgendaSnapshot(
        meeting=MeetingId("meeting"),
        number=47,
        unit="小企业信贷中心",
        on=date(2026, 11, 23),
        starts=datetime(2026, 11, 23, 11, 30, tzinfo=UTC),
        place="三楼会议室",
        chair="刘主任",
        secretary="张秘书",
        quorum_needed=4,
        present=5,
        quorum=True,
        members=members,
        rows=tuple(_row(*each) for each in zip(range(1, 7), CLIENTS, LEVELS, strict=True)),
        demo=True,
        sealed=False,
        journal_head="",
    )
