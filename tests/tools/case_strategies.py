# SPDX-License-Identifier: Apache-2.0
"""Cases of any content that files can carry, for hypothesis."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from hypothesis import assume
from hypothesis import strategies as st

from models.importers import codes, words
from models.importers.numbers import tidy
from models.presented import (
    NOT_APPLICABLE,
    Application,
    Check,
    EarlierDecision,
    EligibilityPoint,
    Evidence,
    Figure,
    LineEntry,
    PeerRow,
    Person,
    PresentedCase,
    Reference,
    RiskPoint,
    ScheduleTable,
    Season,
    Stated,
)
from models.rules.fitness import measures
from models.rules.lending import plan_fault
from models.rules.schedules import Terms
from models.terms import CheckId, EvidenceClass, EvidenceId, LineKey, ScheduleType, Unit

DANGEROUS = (
    "=1+1",
    "+cmd|'/C calc'!A0",
    "-2",
    "@SUM(A1)",
    "#N/A",
    "_x0041_",
    "'=1",
    "0012",
    "TRUE",
    "2026-11-23",
    "1E5",
)
LINES = [
    code
    for form in codes.FORMS.values()
    for code in form
    if code not in codes.TOTALS and code not in {"P1", "P2", "P4"}
]

ALWAYS = {"balance_sheet": "E", "profit_and_loss": "PM"}
"""What a statement says in any case, by its form."""

_visible = st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"))
texts = st.one_of(
    st.sampled_from(DANGEROUS), st.text(_visible, min_size=1, max_size=40).map(lambda text: text.strip() or "空")
)
names = st.text("abcxyz_甲乙丙丁", min_size=1, max_size=8)
maybe_texts = st.none() | texts
amounts = st.decimals(min_value=-(10**12), max_value=10**12, places=2).map(tidy)
positive = st.decimals(min_value=Decimal("0.01"), max_value=10**9, places=2).map(tidy)
rates = st.decimals(min_value=0, max_value=1, places=6).map(tidy)
margins = rates.filter(lambda rate: rate < 1)
numbers = st.one_of(amounts, st.decimals(min_value=-1000, max_value=1000, places=9).map(tidy))
dates = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))


def distinct(keys: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(keys, min_size=least, max_size=most, unique_by=str.casefold)


@st.composite
def cases(draw: st.DrawFn) -> PresentedCase:
    seasons = draw(_seasons())
    lines = draw(_lines(seasons))
    evidence = tuple(draw(_evidence(EvidenceId(f"E{n}"))) for n in range(1, draw(st.integers(1, 4)) + 1))
    tables = tuple(draw(_table(name)) for name in draw(distinct(names, 0, 3)))
    risk_points = tuple(draw(_risk_point(LineKey(f"R{n}"))) for n in range(1, draw(st.integers(0, 2)) + 1))
    columns = draw(distinct(names, 1, 3))
    return PresentedCase(
        application=draw(_applications()),
        people=tuple(draw(st.lists(_people, max_size=3))),
        seasons=seasons,
        lines=lines,
        schedules=tables,
        peers=tuple(
            PeerRow(f"N{n}", {c: draw(st.none() | numbers) for c in columns}) for n in range(draw(st.integers(0, 3)))
        ),
        evidence=evidence,
        checks=draw(_checks(lines, evidence, tables)),
        risk_points=risk_points,
        eligibility=tuple(draw(st.lists(st.builds(EligibilityPoint, texts, st.none() | st.booleans()), max_size=2))),
        soft_information=tuple(draw(st.lists(st.tuples(texts, texts), max_size=2))),
        history=tuple(draw(st.lists(_decisions, max_size=2))),
        language=draw(st.sampled_from(words.LANGUAGES)),
        demo=draw(st.booleans()),
        stated_totals=draw(st.sampled_from([{}, {"survey_date.declared": {"AT": Decimal(5), "LT": Decimal("2.5")}}])),
    )


@st.composite
def _seasons(draw: st.DrawFn) -> tuple[Season, ...]:
    keys = draw(st.lists(st.sampled_from(["slack", "normal", "peak", "harvest"]), max_size=3, unique=True))
    return tuple(
        Season(key, f"{key} 季", months := draw(st.integers(1, 4)), tuple(range(1, months + 1))) for key in keys
    )


stated: st.SearchStrategy[Stated] = st.none() | st.just(NOT_APPLICABLE) | positive | st.just(Decimal(0))


@st.composite
def _lines(draw: st.DrawFn, seasons: Sequence[Season]) -> tuple[LineEntry, ...]:
    keys = draw(st.lists(st.sampled_from([*LINES, "P4.1", "P4.2", "P1.1"]), max_size=8, unique=True))
    keys += [key for form, key in ALWAYS.items() if key not in keys and form in map(codes.form_of, keys)]
    found = []
    for key in sorted(keys, key=codes.position):
        form = codes.form_of(key)
        main = {"balance_sheet": "survey_date", "profit_and_loss": "monthly_average"}.get(form or "", "period:2026-05")
        bases = draw(st.sampled_from([[main], [f"season:{s.key}" for s in seasons] or [main]]))
        if form != "profit_and_loss":
            bases = [main]
        unit = codes.unit_of(LineKey(key))
        values = stated if unit is Unit.MONEY else st.none() | margins
        declared = {"E": positive, "PM": margins}.get(key, values)
        figures = tuple(
            figure
            for basis in bases
            if (figure := Figure(basis, draw(declared), draw(values), draw(values), draw(maybe_texts))) != Figure(basis)
        )
        if figures:
            found.append(LineEntry(LineKey(key), draw(texts), figures, unit))
    return tuple(found)


@st.composite
def _evidence(draw: st.DrawFn, key: EvidenceId) -> Evidence:
    kind = draw(st.sampled_from(EvidenceClass))
    return Evidence(key, kind, draw(texts), draw(texts), draw(st.none() | dates), draw(texts), draw(maybe_texts))


@st.composite
def _table(draw: st.DrawFn, name: str) -> ScheduleTable:
    columns = tuple(draw(distinct(names, 1, 3)))
    free: st.SearchStrategy[str | Decimal | date | None] = st.one_of(st.none(), texts, numbers, dates)
    rows = draw(
        st.lists(
            st.fixed_dictionaries(dict.fromkeys(columns, free)).filter(
                lambda r: any(v is not None for v in r.values())
            ),
            min_size=1,
            max_size=3,
        )
    )
    return ScheduleTable(name, draw(texts), draw(st.none() | st.just(LineKey("A5"))), columns, tuple(rows))


def _risk_point(key: LineKey) -> st.SearchStrategy[RiskPoint]:
    degree = st.none() | st.integers(1, 5)
    return st.builds(RiskPoint, st.just(key), texts, maybe_texts, maybe_texts, degree, degree, maybe_texts)


@st.composite
def _checks(
    draw: st.DrawFn, lines: Sequence[LineEntry], evidence: Sequence[Evidence], tables: Sequence[ScheduleTable]
) -> tuple[Check, ...]:
    found = []
    for number, line in enumerate(lines):
        basis = line.figures[0].basis
        ids = tuple(draw(st.lists(st.sampled_from([e.id for e in evidence]), min_size=1, unique=True)))
        procedure, inputs, references = draw(_inputs(tables, line.unit))
        found.append(
            Check(CheckId(f"c{number}"), line.key, basis, procedure, inputs, ids, references, draw(maybe_texts))
        )
    return tuple(found)


PROCEDURES = {
    "items": "verification.count",
    "takings": "estimation.sampled_days",
    "components": "unit_cost.margin",
    "words": "logic.finding",
    "reference": "ratio.norm",
}
"""A procedure for each kind of inputs."""


@st.composite
def _inputs(
    draw: st.DrawFn, tables: Sequence[ScheduleTable], unit: Unit
) -> tuple[str, dict[str, object], dict[str, Reference]]:
    """A procedure that gives what the line is measured in, and what it reads."""
    kinds = [kind for kind, procedure in PROCEDURES.items() if measures(procedure, unit)]
    item = st.fixed_dictionaries({"name": texts, "quantity": positive, "unit_value": positive})
    match draw(st.sampled_from(kinds)):
        case "items":
            return "verification.count", {"items": draw(st.lists(item, min_size=1, max_size=3))}, {}
        case "takings":
            takings = draw(st.lists(positive, min_size=1, max_size=4))
            return "estimation.sampled_days", {"takings": takings, "trading_days": Decimal(26)}, {}
        case "components":
            parts = draw(st.dictionaries(names, positive, min_size=1, max_size=3))
            return "unit_cost.margin", {"price": draw(positive), "components": parts}, {}
        case "reference" if tables:
            reference = Reference(schedule=tables[0].name, column=tables[0].columns[0])
            return "ratio.norm", {"base": draw(amounts), "ratio": draw(rates)}, {"base": reference}
        case _:
            if draw(st.booleans()):
                text = draw(texts)
                facts = [{"text": text, "evidence": "E1"}, {"text": f"{text} 2", "evidence": "E1"}]
                return "logic.relation", {"outcome": "doubtful", "reason": draw(texts), "facts": facts}, {}
            return "logic.finding", {"outcome": "consistent", "reason": draw(texts)}, {}


@st.composite
def _applications(draw: st.DrawFn) -> Application:
    """A loan that can be repaid as it is asked for: rounded cents leave something for the last month."""
    kind = draw(st.sampled_from(ScheduleType))
    months = draw(st.integers(2 if kind is ScheduleType.GRACE else 1, 24))
    requested = draw(positive)
    weights = draw(st.lists(positive, min_size=months, max_size=months)) if kind is ScheduleType.SEASONAL else []
    # Weights of any kind may not even pay the interest of a month, which is refused.
    rate = Decimal(0) if weights else draw(rates)
    balloon = draw(_below(requested)) if kind is ScheduleType.BALLOON else None
    grace = draw(st.integers(0, months - 1)) if kind is ScheduleType.GRACE else None
    assume(plan_fault(Terms(requested, rate, months, kind, balloon or Decimal(0), grace or 0, weights)) is None)
    order = sorted(draw(st.lists(dates, min_size=6, max_size=6)))
    accepted, assigned, visited, reported, answer_due = (
        draw(st.none() | st.just(day)) for day in (*order[:3], *order[4:])
    )
    return Application(
        number=draw(texts),
        client=draw(texts),
        trade=draw(texts),
        premises=draw(texts),
        years=draw(st.none() | positive),
        first_or_repeat=draw(texts),
        loan_number=draw(st.integers(1, 20)),
        requested=requested,
        months=months,
        annual_rate=rate,
        schedule_type=kind,
        purpose=draw(texts),
        lead_officer=draw(texts),
        second_officer=draw(texts),
        accepted=accepted,
        assigned=assigned,
        visited=visited,
        reported=reported,
        survey_date=order[3],
        answer_due=answer_due,
        first_instalment=draw(st.none() | st.just(f"{order[5]:%Y-%m}")),
        household_size=draw(st.none() | positive),
        floor_area=draw(st.none() | positive),
        other_exposure=draw(st.none() | positive),
        weights=tuple(weights),
        balloon=balloon,
        grace_months=grace,
        replaced_instalment=draw(st.none() | positive),
    )


def _below(amount: Decimal) -> st.SearchStrategy[Decimal]:
    """An amount in cents from 0, less than the given one."""
    return st.integers(0, int(amount * 100) - 1).map(lambda cents: Decimal(cents) / 100)


_people = st.builds(Person, st.sampled_from(list(words.ROLES)), texts, maybe_texts, maybe_texts, maybe_texts)
_decisions = st.builds(
    EarlierDecision,
    dates,
    texts,
    st.none() | amounts,
    st.none() | st.integers(1, 60),
    st.sampled_from(list(words.OUTCOMES)),
    maybe_texts,
)
