# SPDX-License-Identifier: Apache-2.0
"""Two revisions of a case compared line by line: what the officers changed, and which lines are as they were."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, unique

from models.presented import Check, LineEntry, PresentedCase, RiskPoint, ScheduleTable
from models.terms import CheckId, EvidenceId, LineKey

FACTS = (
    "client",
    "trade",
    "premises",
    "years",
    "requested",
    "months",
    "annual_rate",
    "schedule_type",
    "balloon",
    "grace_months",
    "purpose",
    "lead_officer",
    "second_officer",
    "survey_date",
    "household_size",
    "floor_area",
    "other_exposure",
    "replaced_instalment",
)
"""Of the application, what a committee would want to know to have changed, in the order of the sheet."""
TRACKS = ("declared", "verified", "prior", "cause")
WORDS = ("text", "mitigation", "cause", "severity", "likelihood", "owner")


@unique
class Part(Enum):
    """What of a line changed."""

    LINE = "line"
    DECLARED = "declared"
    VERIFIED = "verified"
    PRIOR = "prior"
    CAUSE = "cause"
    TEXT = "text"
    MITIGATION = "mitigation"
    SEVERITY = "severity"
    LIKELIHOOD = "likelihood"
    OWNER = "owner"
    CHECK = "check"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after; `None` where it was not there. `basis` for figures, `name` of a check or schedule.

    Of a check or a schedule that stayed but says something else, both are its own name.
    """

    part: Part
    before: object
    after: object
    basis: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class FactChange:
    """A field of the application that changed."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Comparison:
    """Changes by line, in the order of the later revision and then of lines that are gone; lines without any."""

    facts: tuple[FactChange, ...]
    lines: Mapping[LineKey, tuple[Change, ...]]
    unchanged: tuple[LineKey, ...]


def compare(before: PresentedCase, after: PresentedCase) -> Comparison:
    """What `after` says otherwise than `before`. Evidence counts with the checks that rest on it."""
    facts = tuple(
        FactChange(name, was, now)
        for name in FACTS
        if (was := getattr(before.application, name)) != (now := getattr(after.application, name))
    )
    old, new = _Side.of(before), _Side.of(after)
    keys = dict.fromkeys((*new.entries, *old.entries, *new.checks, *old.checks))
    changes = {key: tuple(_changes(key, old, new)) for key in keys}
    return Comparison(
        facts,
        {key: found for key, found in changes.items() if found},
        tuple(key for key, found in changes.items() if not found),
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """One revision by line."""

    entries: Mapping[LineKey, LineEntry | RiskPoint]
    checks: Mapping[LineKey, Mapping[CheckId, Check]]
    schedules: Mapping[LineKey, Mapping[str, ScheduleTable]]
    evidence: Mapping[EvidenceId, object]

    @classmethod
    def of(cls, case: PresentedCase) -> "_Side":
        entries: dict[LineKey, LineEntry | RiskPoint] = {line.key: line for line in case.lines}
        entries |= {point.key: point for point in case.risk_points}
        checks: dict[LineKey, dict[CheckId, Check]] = {}
        for check in case.checks:
            checks.setdefault(check.line, {})[check.id] = check
        schedules: dict[LineKey, dict[str, ScheduleTable]] = {}
        for table in case.schedules:
            if table.line is not None:
                schedules.setdefault(table.line, {})[table.name] = table
        return cls(entries, checks, schedules, {each.id: each for each in case.evidence})

    def rests_on(self, check: Check) -> tuple[object, ...]:
        """The evidence itself, since its number alone does not say what it is."""
        return tuple(self.evidence.get(id) for id in check.evidence)


def _changes(key: LineKey, old: _Side, new: _Side) -> Iterator[Change]:
    was, now = old.entries.get(key), new.entries.get(key)
    if (was is None) != (now is None):
        yield Change(Part.LINE, None if was is None else _name(was), None if now is None else _name(now))
        return
    if isinstance(was, LineEntry) and isinstance(now, LineEntry):
        yield from _figures(was, now)
    elif isinstance(was, RiskPoint) and isinstance(now, RiskPoint):
        yield from _words(was, now)
    yield from _tables(old.schedules.get(key, {}), new.schedules.get(key, {}))
    yield from _checks(key, old, new)


def _words(was: RiskPoint, now: RiskPoint) -> Iterator[Change]:
    for name in WORDS:
        before, after = getattr(was, name), getattr(now, name)
        if before != after:
            yield Change(Part(name), before, after)


def _name(entry: LineEntry | RiskPoint) -> str:
    return entry.label if isinstance(entry, LineEntry) else entry.text


def _figures(was: LineEntry, now: LineEntry) -> Iterator[Change]:
    before, after = ({figure.basis: figure for figure in line.figures} for line in (was, now))
    for basis in dict.fromkeys((*after, *before)):
        for track in TRACKS:
            said, says = (getattr(side.get(basis), track, None) for side in (before, after))
            if said != says:
                yield Change(Part(track), said, says, basis=basis)


def _tables(old: Mapping[str, ScheduleTable], new: Mapping[str, ScheduleTable]) -> Iterator[Change]:
    for name in _differing(old, new):
        before, after = (None if table is None else table.label for table in (old.get(name), new.get(name)))
        yield Change(Part.SCHEDULE, before, after, name=name)


def _checks(key: LineKey, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.checks.get(key, {}), new.checks.get(key, {})
    for id in dict.fromkeys((*after, *before)):
        was, now = before.get(id), after.get(id)
        same_paper = was is not None and now is not None and old.rests_on(was) == new.rests_on(now)
        if was != now or not same_paper:
            said, says = (None if check is None else check.procedure for check in (was, now))
            yield Change(Part.CHECK, said, says, name=str(id))


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> Iterable[str]:
    return (name for name in dict.fromkeys((*new, *old)) if old.get(name) != new.get(name))
