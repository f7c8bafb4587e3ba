# SPDX-License-Identifier: Apache-2.0
"""A case of a meeting with everything said about it, examined: what readers show and operations ask."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache, partial

from sqlalchemy.orm import Session

from models.errors.case import NoSuchLine, NoSuchMethod
from models.importers.codes import pair_of
from models.named_outcomes import OutcomeNames
from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, Check, LineEntry, PresentedCase, RiskPoint
from models.records.cases import Revision
from models.records.confirmations import Confirmation
from models.records.meetings import AgendaItem, PolicyVersion
from models.rules.capacity import monthly_capacity
from models.rules.check_state import CheckState, Confirmed
from models.rules.deciding_values import Decision
from models.rules.examination import Examination, Reckoning, examine
from models.rules.examination import Room as RoomSaid
from models.rules.figures import free_cash
from models.rules.lines import LineTable, line_table
from models.rules.memory import Memory
from models.rules.numbers import Exact
from models.rules.policy import Identity, Policy, Tier, policy_from
from models.rules.tally_rule import Rule
from models.rules.trying import Bench
from models.snapshots.reading.frame import listed
from models.snapshots.reading.kept import keep, kept_of, last_used, only_reads, row_of
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.room import Room, room_of
from models.snapshots.reading.standing import Standing, as_corrected, standing_of
from models.terms import MONTHS_OF_A_YEAR, AgendaItemId, CaseId, CheckId, LineKey, MeetingId, RevisionId
from resources import path


@dataclass(frozen=True, slots=True)
class Seen:
    """What a confirmation confirms: its digest, and the parts by which a later change is told."""

    digest: str
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Desk:
    """One case; `presented` has the session's corrections, `original` is as the officers brought it."""

    item: AgendaItemId
    case: CaseId
    meeting: MeetingId
    revision: RevisionId
    position: int
    room: Room
    original: PresentedCase
    presented: PresentedCase
    policy: Policy
    table: LineTable
    standing: Standing
    examination: Examination

    @property
    def memory(self) -> Memory:
        """Of what follows from the case, the policy and the decisions, whoever confirms or rejects."""
        return self.examination.reckoning.memory

    @property
    def bench(self) -> Bench:
        """On which a check is tried before it is stored."""
        return Bench(self.presented, self.policy, self.table, self.examination.sources)

    @property
    def tier(self) -> Tier:
        """The tier of the total exposure."""
        return self.policy.tier_for(self.presented.application.requested + self._elsewhere)

    @property
    def rule(self) -> Rule:
        """The voting rule of the tier."""
        return self.tier.rule

    @property
    def most_lent(self) -> Decimal | None:
        """What may be lent without leaving the tier by whose rule is voted; `None` where it has no end."""
        up_to = self.tier.up_to
        return None if up_to is None else up_to - self._elsewhere

    @property
    def _elsewhere(self) -> Decimal:
        """What is owed elsewhere; where that is not stated the amount asked for counts alone, and is said to."""
        return self.presented.application.other_exposure or Decimal(0)

    def label(self, line: LineKey) -> str:
        """The officers' words for a line, else those of the form, in the language of the case."""
        words = self.memory.found("labels", None, self._labels)
        if line in words:
            return words[line]
        pair = pair_of(line)
        return line if pair is None else pair[1 if self.presented.language == "en" else 0]

    def _labels(self) -> Mapping[LineKey, str]:
        words = {entry.key: entry.label for entry in self.presented.lines}
        return words | {point.key: point.text for point in self.presented.risk_points}

    def entry(self, line: LineKey) -> LineEntry:
        """A line that is entered, or a risk point as a line without figures; raises `NoSuchLine`."""
        for entry in self.presented.lines:
            if entry.key == line:
                return entry
        for point in self.presented.risk_points:
            if point.key == line:
                return LineEntry(point.key, point.text, ())
        raise NoSuchLine(line=line)

    def risk_point(self, line: LineKey) -> RiskPoint | None:
        return next((point for point in self.presented.risk_points if point.key == line), None)

    def check(self, id: CheckId) -> Check:
        for check in self.presented.checks:
            if check.id == id:
                return check
        raise NoSuchMethod(line=LineKey(id))

    def checks_of(self, line: LineKey) -> tuple[Check, ...]:
        return tuple(check for check in self.presented.checks if check.line == line)

    def is_rejected(self, check: CheckId) -> bool:
        verdict = self.standing.verdicts.get(check)
        return verdict is not None and verdict.rejected is not None

    def proposal(self, line: LineKey) -> Decimal | None:
        """The conservative value of a line; raises `NoSuchLine`."""
        self.entry(line)
        return self.examination.line(line).proposal

    def seen(self, check: CheckId) -> Seen:
        state = self.examination.checks[check]
        return Seen(state.digest, seen_parts(state, self))

    def disposable(self, months: int) -> tuple[Exact | None, ...]:
        """What each month of the loan leaves for it at effective values, by the season of its calendar month."""
        return self.memory.found("disposable", months, lambda: self._disposable(months))

    def _disposable(self, months: int) -> tuple[Exact | None, ...]:
        table = self.examination.tables.effective
        left = {basis: free_cash(self.presented, table, basis) for basis in set(self.bases(months))}
        return tuple(left[basis] for basis in self.bases(months))

    def bases(self, months: int) -> tuple[str, ...]:
        """The column of the profit and loss statement for each month of the loan: its season's, else the average.

        A month that no season names, or more than one, may be any of them: it is taken for the one that leaves least.
        """
        columns = {month: self._column_of(month) for _, month in self.calendar(months)}
        return tuple(columns[month] for _, month in self.calendar(months))

    def _column_of(self, month: int) -> str:
        """The column of one month of the year; of several that it may be the one that leaves least, an open one first.

        The average is none of them: it hides the slack months (`domain.md` §3.1).
        """
        seasons = self.presented.seasons
        named = [season for season in seasons if month in season.calendar] or seasons
        columns = [f"{SEASON_PREFIX}{season.key}" for season in named]
        left = {column: free_cash(self.presented, self.examination.tables.effective, column) for column in columns}
        return min(left, key=lambda column: (left[column] is not None, left[column] or 0), default=MONTHLY_AVERAGE)

    def ceilings(self, months: int) -> tuple[Exact | None, ...]:
        """What an instalment may reach in each month."""
        share = self.policy.capacity_share
        return tuple(None if cash is None else monthly_capacity(cash, share) for cash in self.disposable(months))

    def calendar(self, months: int) -> tuple[tuple[int, int], ...]:
        """Year and month of each instalment: from the first one asked for, else from the month after the survey."""
        application = self.presented.application
        first = _month_of(application.first_instalment, application.survey_date)
        known = range(first, first + months)
        return tuple((number // MONTHS_OF_A_YEAR, number % MONTHS_OF_A_YEAR + 1) for number in known)


def tier_of(session: Session, item: AgendaItemId, language: str | None = None) -> Tier:
    """The tier of a case, without reading more of it; the same as that of its desk, unless in another language."""
    agenda = row_of(session, AgendaItem, item)
    revision = row_of(session, Revision, agenda.revision)
    policy = policy_of(session, agenda.policy, language or revision.language)
    return policy.tier_for(revision.requested + (revision.other_exposure or Decimal(0)))


def names_of(session: Session, item: AgendaItemId) -> OutcomeNames:
    """What the policy of a case calls outcomes, whatever later versions call them."""
    return policy_of(session, row_of(session, AgendaItem, item).policy, "en").outcomes


def keys_are_asked_for(session: Session, item: AgendaItemId) -> bool:
    """Whether the policy of a case asks for keys."""
    policy = policy_of(session, row_of(session, AgendaItem, item).policy, "en")
    return policy.identity is Identity.KEYS


def _month_of(first: str | None, survey: date) -> int:
    """Months since year 0 of the first instalment."""
    if first is None:
        return survey.year * MONTHS_OF_A_YEAR + survey.month
    year, month = first.split("-")[:2]
    return int(year) * MONTHS_OF_A_YEAR + int(month) - 1


def desk_of(session: Session, item: AgendaItemId) -> Desk:
    """One case of a meeting, read and examined; what is kept of it is the same."""
    kept = kept_of(session)
    if kept is not None and item in kept.desks:
        return last_used(kept.desks, item)
    known = None if kept is None else kept.reckonings.get(item)
    desk = _read(session, item, known)
    if kept is not None:
        keep(kept.reckonings, item, desk.examination.reckoning)
        if only_reads(session):
            keep(kept.desks, item, desk)
    return desk


def _read(session: Session, item: AgendaItemId, known: Reckoning | None) -> Desk:
    agenda = row_of(session, AgendaItem, item)
    original = presented_case(session, agenda.revision)
    standing = standing_of(session, item)
    presented = as_corrected(original, standing)
    policy = policy_of(session, agenda.policy, presented.language)
    room = room_of(session, item)
    table = lines_of_the_trade()
    return Desk(
        item=item,
        case=agenda.case,
        meeting=agenda.meeting,
        revision=agenda.revision,
        position=agenda.position,
        room=room,
        original=original,
        presented=presented,
        policy=policy,
        table=table,
        standing=standing,
        examination=examine(presented, policy, table, _said(standing, room, known), known),
    )


def _said(standing: Standing, room: Room, known: Reckoning | None) -> RoomSaid:
    """What the room has said, as the rules take it; an act never changes, so what it says is made once."""
    verdicts, memory = standing.verdicts.items(), Memory() if known is None else known.memory
    return RoomSaid(
        confirmed={
            check: memory.found(("said", check), (row.id, row.sequence < room.gained), partial(_confirmed, row, room))
            for check, row in verdicts
            if row.rejected is None
        },
        rejected={check: row.rejected for check, row in verdicts if row.rejected is not None},
        decisions=decisions_of(standing),
        present=frozenset(map(str, room.ids)),
        dissents={
            line: frozenset(str(row.member) for row in standing.dissents if row.line == line)
            for line in {row.line for row in standing.dissents}
        },
    )


def _confirmed(row: Confirmation, room: Room) -> Confirmed:
    members = frozenset(map(str, listed(row.members)))
    return Confirmed(members, row.digest, before_newcomer=row.sequence < room.gained)


def decisions_of(standing: Standing) -> tuple[Decision, ...]:
    """The decisions on lines, as the rules take them."""
    return tuple(Decision(row.line, row.kind, row.value, row.reason, row.acting) for row in standing.decisions)


def seen_parts(state: CheckState, desk: Desk) -> Mapping[str, str]:
    """What was looked at, in parts that can be compared later."""
    check = state.check
    figure = desk.examination.tables.tested.get((check.line, check.basis))
    limits = desk.policy.limits_of(check.line)
    return {
        "figure": "" if figure is None else str(getattr(figure, "value", figure)),
        "inputs": repr(sorted((name, str(value)) for name, value in state.inputs.items())),
        "adopted": repr(sorted((name, str(value)) for name, value in state.adopted.items())),
        "evidence": repr(state.evidence),
        "limits": f"{limits.watch} {limits.over} {limits.severe}",
        "cause": state.cause,
    }


def policy_of(session: Session, version: str, language: str) -> Policy:
    return _policy(row_of(session, PolicyVersion, version).content, language)


@lru_cache(maxsize=8)
def _policy(content: str, language: str) -> Policy:
    return policy_from(json.loads(content), language)


@lru_cache(maxsize=1)
def lines_of_the_trade() -> LineTable:
    """The table of line codes that comes with the program."""
    return line_table(json.loads(path("lines.json").read_text(encoding="utf-8")))
