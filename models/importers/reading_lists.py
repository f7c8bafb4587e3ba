# SPDX-License-Identifier: Apache-2.0
"""Reads the sheets that are lists: headings in one row, one entry in each row below."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.importers import layout, words
from models.importers.cells import cell_name
from models.importers.layout import Column, Kind
from models.importers.numbers import NumberForm
from models.importers.page import Page
from models.importers.places import Places
from models.labels import importing as labels
from models.presented import EarlierDecision, EligibilityPoint, Evidence, PeerRow, RiskPoint
from models.terms import EvidenceClass, EvidenceId, LineKey, Said

Value = str | int | Decimal | date | None
_FORMS = {
    Kind.NUMBER: NumberForm.PLAIN,
    Kind.ANY: NumberForm.ANY,
    Kind.AMOUNT: NumberForm.AMOUNT,
    Kind.RATE: NumberForm.RATE,
}


@dataclass(frozen=True, slots=True)
class Values:
    """What a form or a row of a list says, by its fields and their kinds."""

    values: Mapping[str, Value]

    def text(self, key: str) -> str:
        """A compulsory text; the empty one stands only where a problem has been reported."""
        return self.maybe(key) or ""

    def maybe(self, key: str) -> str | None:
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def date(self, key: str) -> date | None:
        value = self.values.get(key)
        return value if isinstance(value, date) else None

    def number(self, key: str) -> Decimal | None:
        value = self.values.get(key)
        return value if isinstance(value, Decimal) else None

    def whole(self, key: str) -> int | None:
        value = self.values.get(key)
        return value if isinstance(value, int) else None


@dataclass(frozen=True, slots=True)
class Entry(Values):
    """One row of a list."""

    row: int
    places: Mapping[str, int]


def headings(page: Page, row: int, columns: Sequence[Column]) -> dict[str, int]:
    """Which column stands where; unknown headings and absent compulsory ones are problems."""
    places: dict[str, int] = {}
    for place, cell in sorted(page.sheet.rows.get(row, {}).items()):
        key = words.key_of(cell.text, {column.key: column.heading for column in columns})
        if key is None:
            known = "、".join(f"{c.heading[0]} / {c.heading[1]}" for c in columns)
            page.problem(row, place, Said(labels.ONE_OF, {"words": known}), Said(labels.RENAME_COLUMN))
        elif key in places:
            page.problem(row, place, Said(labels.ONCE), Said(labels.REMOVE_SECOND))
        else:
            places[key] = place
    for column in columns:
        if column.compulsory and column.key not in places:
            heading = " / ".join(column.heading)
            page.problem(row, 1, Said(labels.COLUMN_WANTED, {"column": heading}), Said(labels.ADD_COLUMN))
    return places


def first_row(page: Page) -> int:
    return min(page.sheet.rows, default=1)


def entries(page: Page, columns: Sequence[Column], top: int) -> list[Entry]:
    """All rows below the headings that hold something."""
    places = headings(page, top, columns)
    found = []
    for row in sorted(number for number in page.sheet.rows if number > top):
        values: dict[str, Value] = {}
        for column in columns:
            place = places.get(column.key)
            if place is None:
                continue
            values[column.key] = value = read_value(page, row, place, column)
            if value is None and column.compulsory:
                page.missing(row, place)
        stray = [place for place in page.sheet.rows[row] if place not in places.values()]
        for place in stray:
            page.problem(row, place, Said(labels.UNDER_HEADING), Said(labels.MOVE_OR_REMOVE))
        found.append(Entry(values, row, places))
    return found


def read_value(page: Page, row: int, place: int, column: Column) -> Value:
    match column.kind:
        case Kind.TEXT:
            return page.text(row, place)
        case Kind.DATE:
            return page.date(row, place)
        case Kind.MONTH:
            return page.month(row, place)
        case Kind.WHOLE:
            return page.whole(row, place, column.least, column.most)
        case Kind.CHOICE:
            return page.choice(row, place, column.choices or {})
        case _:
            return page.number(row, place, _FORMS[column.kind])


def distinct(page: Page, found: Sequence[Entry], key: str) -> Iterator[Entry]:
    """Entries with their own id; a second one with the same id is a problem."""
    seen: set[str] = set()
    for entry in found:
        name = entry.maybe(key)
        if name is not None and name in seen:
            page.problem(entry.row, entry.places[key], Said(labels.ONCE), Said(labels.OTHER_NUMBER))
        elif name is not None:
            seen.add(name)
        yield entry


def _note(page: Page, entry: Entry, kind: str, key: str, places: Places) -> None:
    """Where an entry of a list stands, and each field of it."""
    name = entry.text(key)
    places.note(kind, name, page.name, cell_name(entry.row, entry.places.get(key, 1)))
    for field, column in entry.places.items():
        places.note(kind, name, page.name, cell_name(entry.row, column), field)


def read_evidence(page: Page, places: Places) -> tuple[Evidence, ...]:
    found = entries(page, layout.EVIDENCE, first_row(page))
    for entry in found:
        _note(page, entry, "evidence", "id", places)
    return tuple(
        Evidence(
            id=EvidenceId(entry.text("id")),
            evidence_class=EvidenceClass(entry.maybe("class") or "C"),
            issuer=entry.text("issuer"),
            holder=entry.text("holder"),
            date=entry.date("date"),
            content=entry.text("content"),
            file=entry.maybe("file"),
        )
        for entry in distinct(page, found, "id")
    )


def read_risk_points(page: Page, places: Places) -> tuple[RiskPoint, ...]:
    found = entries(page, layout.RISK_POINTS, first_row(page))
    for entry in found:
        _note(page, entry, "risk_point", "key", places)
    return tuple(
        RiskPoint(
            key=LineKey(entry.text("key")),
            text=entry.text("text"),
            mitigation=entry.maybe("mitigation"),
            cause=entry.maybe("cause"),
            severity=entry.whole("severity"),
            likelihood=entry.whole("likelihood"),
            owner=entry.maybe("owner"),
        )
        for entry in distinct(page, found, "key")
    )


def read_eligibility(page: Page) -> tuple[EligibilityPoint, ...]:
    met = {"yes": True, "no": False}
    return tuple(
        EligibilityPoint(entry.text("text"), met.get(entry.maybe("met") or ""))
        for entry in entries(page, layout.ELIGIBILITY, first_row(page))
    )


def read_soft_information(page: Page) -> tuple[tuple[str, str], ...]:
    found = entries(page, layout.SOFT_INFORMATION, first_row(page))
    return tuple((entry.text("topic"), entry.text("text")) for entry in found)


def read_history(page: Page) -> tuple[EarlierDecision, ...]:
    return tuple(
        EarlierDecision(
            date=entry.date("date") or date.min,
            meeting=entry.text("meeting"),
            requested=entry.number("requested"),
            months=entry.whole("months"),
            outcome=entry.text("outcome"),
            reason=entry.maybe("reason"),
        )
        for entry in entries(page, layout.HISTORY, first_row(page))
    )


def read_peers(page: Page, places: Places) -> tuple[PeerRow, ...]:
    """The peer table has columns of the officer's own choice beside the id."""
    top = first_row(page)
    columns = [Column("id", words.ID_COLUMN, compulsory=True)]
    for place, cell in sorted(page.sheet.rows.get(top, {}).items()):
        if words.key_of(cell.text, {"id": words.ID_COLUMN}) is None:
            text = page.text(top, place) or ""
            key = words.column_key(text)
            money = key in words.COLUMNS and key not in words.RATE_COLUMNS
            columns.append(Column(key, (text, text), Kind.NUMBER if money else Kind.ANY))
    found = entries(page, columns, top)
    keys = [column.key for column in columns[1:]]
    if found:
        places.note_inside("peers", "", "cell", page.cell_within([entry.row for entry in found], found[0].places))
    return tuple(
        PeerRow(entry.text("id"), {key: entry.number(key) for key in keys}) for entry in distinct(page, found, "id")
    )
