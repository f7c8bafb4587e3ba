# SPDX-License-Identifier: Apache-2.0
"""A revision of a case compared with the one that was heard before it."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.importers.codes import pair_of
from models.presented import SEASON_PREFIX, PresentedCase
from models.records.cases import Revision
from models.records.confirmations import Confirmation
from models.records.meetings import AgendaItem, Meeting
from models.rules.revisions import Change, compare
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import acts
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.standing import as_corrected, standing_of
from models.snapshots.reading.waiting import heard_before
from models.snapshots.revisions import ChangeRow, FactRow, RevisionChanges, UnchangedRow
from models.terms import AgendaItemId, Family, LineKey, Unit


def load_changes(session: Session, *, item: AgendaItemId) -> RevisionChanges | None:
    """What changed since the sitting before, or since the revision before; nothing of a case that has but one."""
    desk = desk_of(session, item)
    revision, earlier = row_of(session, Revision, desk.revision), heard_before(session, item)
    if earlier is not None and earlier.revision == desk.revision:
        earlier = None
    number = revision.number - 1 if earlier is None else row_of(session, Revision, earlier.revision).number
    before = session.scalars(select(Revision).filter_by(case=desk.case, number=number)).first()
    if before is None:
        return None
    presented = presented_case(session, before.id)
    if earlier is not None:
        presented = as_corrected(presented, standing_of(session, earlier.id))
    found = compare(presented, desk.presented)
    words = _Words(presented, desk.presented)
    meeting = None if earlier is None else row_of(session, Meeting, earlier.meeting)
    accepted = {} if earlier is None else _accepted(session, earlier, presented)
    return RevisionChanges(
        before=number,
        after=revision.number,
        meeting=None if meeting is None else meeting.number,
        on=None if meeting is None else meeting.on,
        facts=tuple(FactRow(each.name, each.before, each.after) for each in found.facts),
        rows=tuple(words.row(key, change) for key, changes in found.lines.items() for change in changes),
        unchanged=tuple(UnchangedRow(key, words.label(key), accepted.get(key, ())) for key in found.unchanged),
    )


def _accepted(session: Session, item: AgendaItem, case: PresentedCase) -> Mapping[LineKey, tuple[Family, ...]]:
    """Methods that the room had accepted on each line."""
    families = {check.id: Family(check.procedure.partition(".")[0]) for check in case.checks}
    last = {row.check: row for row in acts(session, Confirmation, item=item.id)}
    found: dict[LineKey, dict[Family, None]] = {}
    for check, row in last.items():
        if row.rejected is None and check in families:
            found.setdefault(row.line, {})[families[check]] = None
    return {line: tuple(sorted(of_line, key=tuple(Family).index)) for line, of_line in found.items()}


class _Words:
    """Names of lines and bases, of the later revision where it has them."""

    def __init__(self, before: PresentedCase, after: PresentedCase) -> None:
        self._labels: dict[LineKey, str] = {}
        self._units: dict[LineKey, Unit] = {}
        self._seasons: dict[str, str] = {}
        self._english = after.language == "en"
        for case in (before, after):
            self._labels |= {line.key: line.label for line in case.lines}
            self._labels |= {point.key: point.text for point in case.risk_points}
            self._units |= {line.key: line.unit for line in case.lines}
            self._seasons |= {f"{SEASON_PREFIX}{season.key}": season.label for season in case.seasons}

    def label(self, key: LineKey) -> str:
        if key in self._labels:
            return self._labels[key]
        pair = pair_of(key)
        return key if pair is None else pair[self._english]

    def row(self, key: LineKey, change: Change) -> ChangeRow:
        basis = None if change.basis is None else self._seasons.get(change.basis, change.basis)
        unit = self._units.get(key, Unit.MONEY)
        return ChangeRow(key, self.label(key), unit, change.part, basis, change.name, change.before, change.after)
