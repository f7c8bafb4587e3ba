# SPDX-License-Identifier: Apache-2.0
"""A case among the unit's own decided cases of its trade."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records.cases import Revision
from models.records.meetings import AgendaItem, Meeting
from models.records.resolutions import Resolution
from models.rules.effective import effective_table
from models.rules.figures import table_of, tested
from models.rules.peer_group import SHARES, Metrics, PeerStatistic, is_of_size, metrics_of, peers_in_file, peers_of
from models.snapshots.overview import PeerRow, PeersView
from models.snapshots.reading.desk import Desk, decisions_of
from models.snapshots.reading.frame import state_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.standing import as_corrected, standing_of
from models.snapshots.reading.voting import resolution_of
from models.terms import AgendaItemId, CaseState, Outcome, RevisionId

EXAMINED_TO_THE_END = frozenset(
    {
        Outcome.APPROVED,
        Outcome.APPROVED_WITH_CHANGES,
        Outcome.APPROVED_WITH_CONDITIONS,
        Outcome.REJECTED,
    }
)
"""A case sent back or deferred has figures that nobody has accepted."""
MOST = 40
"""The latest decided cases of the trade; older ones tell of other times."""


def peers_view(session: Session, desk: Desk) -> PeersView:
    """Median and quartiles of the decided cases of the trade and size, the case itself left out.

    Only their figures are read, not their checks, so that many decided cases are still told at once.
    """
    own, policy = metrics_of(desk.examination.tables.effective), desk.policy.peers
    others = list(_metrics(session, desk))
    return PeersView(
        rows=tuple(map(_row, peers_of(own, others, policy))),
        named=tuple(map(_row, peers_in_file(own, desk.presented.peers, policy))),
        decided=sum(is_of_size(own, each, policy) for each in others),
        least=policy.least,
    )


def _row(found: PeerStatistic) -> PeerRow:
    return PeerRow(
        metric=found.metric,
        share=found.metric in SHARES,
        own=found.own,
        n=found.n,
        low=found.low,
        median=found.median,
        high=found.high,
    )


def _metrics(session: Session, desk: Desk) -> Iterator[Metrics]:
    share = desk.policy.capacity_share
    for item, revision in _decided(session, desk):
        standing = standing_of(session, item)
        case = as_corrected(presented_case(session, revision), standing)
        yield metrics_of(effective_table(case, table_of(case, tested, share), decisions_of(standing), share))


def _decided(session: Session, desk: Desk) -> Iterator[tuple[AgendaItemId, RevisionId]]:
    """The latest decision on each other case of the trade with the revision decided on, the newest first."""
    query = (
        select(AgendaItem.id, AgendaItem.case, AgendaItem.revision)
        .join(Revision, Revision.id == AgendaItem.revision)
        .join(Meeting, Meeting.id == AgendaItem.meeting)
        .where(Revision.trade == desk.presented.application.trade, AgendaItem.case != desk.case)
        .where(AgendaItem.id.in_(select(Resolution.item)))
        .order_by(Meeting.starts.desc(), AgendaItem.position.desc())
    )
    seen = set()
    for item, case, revision in session.execute(query):
        if case in seen or state_of(session, item) is not CaseState.DECIDED:
            continue
        seen.add(case)
        resolution = resolution_of(session, item)
        if resolution is not None and resolution.outcome.code in EXAMINED_TO_THE_END:
            yield item, revision
        if len(seen) == MOST:
            return
