# SPDX-License-Identifier: Apache-2.0
"""Reads the sheet of the application: fields one below the other, then the people."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.importers import layout, words
from models.importers.layout import APPLICATION, Column
from models.importers.numbers import NumberForm, parse_numbers
from models.importers.page import Page
from models.importers.parsed import Problem
from models.importers.places import Places
from models.importers.reading_lists import Value, Values, entries, read_value
from models.labels import importing as labels
from models.presented import Application, Person
from models.terms import Said, ScheduleType


@dataclass(frozen=True, slots=True)
class ApplicationSheet:
    """The application, the people, the language of the officer's words and the mark of demo data."""

    application: Application
    people: tuple[Person, ...]
    language: str
    demo: bool


def read_application(page: Page, where: Places) -> ApplicationSheet:
    places, people_top = _places(page)
    values: dict[str, Value] = {}
    for column in APPLICATION:
        row = places.get(column.key)
        value = None if row is None else read_value(page, row, 2, column)
        where.note("application", column.key, page.name, column.heading[0] if row is None else f"B{row}")
        if value is None and column.compulsory:
            _missing(page, row, column)
        values[column.key] = value
    weights = _weights(page, places.get("weights"))
    people = () if people_top is None else _people(page, people_top)
    language = values["language"]
    return ApplicationSheet(
        application=_application(Values(values), weights),
        people=people,
        language=language if isinstance(language, str) else _language_of(page),
        demo=values["demo"] == "yes",
    )


def _places(page: Page) -> tuple[dict[str, int], int | None]:
    """The row of each field, and the row of the people's headings."""
    places: dict[str, int] = {}
    headings = {column.key: column.heading for column in APPLICATION}
    for row in sorted(page.sheet.rows):
        cell = page.sheet.cell(row, 1)
        text = "" if cell is None else cell.text
        if words.key_of(text, {"people": words.PEOPLE}) is not None:
            return places, row + 1
        key = words.key_of(text, headings)
        if key is None:
            known = "、".join(f"{pair[0]} / {pair[1]}" for pair in headings.values())
            page.problem(row, 1, Said(labels.ONE_OF, {"words": known}), Said(labels.RENAME_FIELD))
        elif key in places:
            page.problem(row, 1, Said(labels.ONCE), Said(labels.REMOVE_SECOND))
        else:
            places[key] = row
            _look_for_strays(page, row)
    return places, None


def _look_for_strays(page: Page, row: int) -> None:
    for column in page.sheet.rows[row]:
        if column > 2:  # noqa: PLR2004 (field and value are the first two)
            page.problem(row, column, Said(labels.UNDER_HEADING), Said(labels.MOVE_OR_REMOVE))


def _missing(page: Page, row: int | None, column: Column) -> None:
    if row is not None:
        page.missing(row, 2)
        return
    heading = " / ".join(column.heading)
    page.absent(heading, Said(labels.FIELD_WANTED, {"field": heading}), Said(labels.ADD_FIELD))


def _weights(page: Page, row: int | None) -> tuple[Decimal, ...]:
    text = None if row is None else page.text(row, 2)
    if row is None or text is None:
        return ()
    read = parse_numbers(text, NumberForm.PLAIN)
    if isinstance(read, Problem):
        mend = read.mend if read.mend.template == labels.WRITE_LIST else Said(labels.WRITE_WEIGHTS)
        page.problem(row, 2, Said(labels.WEIGHTS), mend)
        return ()
    if any(weight.value < 0 for weight in read):
        page.problem(row, 2, Said(labels.WEIGHTS), Said(labels.WRITE_WEIGHTS))
        return ()
    return tuple(weight.value for weight in read)


def _people(page: Page, top: int) -> tuple[Person, ...]:
    return tuple(
        Person(
            role=entry.text("role"),
            name=entry.text("name"),
            relation=entry.maybe("relation"),
            id_last4=entry.maybe("id_last4"),
            note=entry.maybe("note"),
        )
        for entry in entries(page, layout.PEOPLE, top)
    )


def _application(stated: Values, weights: tuple[Decimal, ...]) -> Application:
    return Application(
        number=stated.text("number"),
        client=stated.text("client"),
        trade=stated.text("trade"),
        premises=stated.text("premises"),
        years=stated.number("years"),
        first_or_repeat=stated.text("first_or_repeat"),
        loan_number=stated.whole("loan_number") or 0,
        requested=stated.number("requested") or Decimal(0),
        months=stated.whole("months") or 0,
        annual_rate=stated.number("annual_rate") or Decimal(0),
        schedule_type=ScheduleType(stated.maybe("schedule_type") or "equal_instalments"),
        purpose=stated.text("purpose"),
        lead_officer=stated.text("lead_officer"),
        second_officer=stated.text("second_officer"),
        accepted=stated.date("accepted"),
        assigned=stated.date("assigned"),
        visited=stated.date("visited"),
        reported=stated.date("reported"),
        survey_date=stated.date("survey_date") or date.min,
        answer_due=stated.date("answer_due"),
        first_instalment=stated.maybe("first_instalment"),
        household_size=stated.number("household_size"),
        floor_area=stated.number("floor_area"),
        other_exposure=stated.number("other_exposure"),
        weights=weights,
        balloon=stated.number("balloon"),
        grace_months=stated.whole("grace_months"),
        replaced_instalment=stated.number("replaced_instalment"),
    )


def _language_of(page: Page) -> str:
    """The language in which the sheet is named."""
    english = page.name.strip().casefold() == words.SHEETS["application"][1].casefold()
    return words.LANGUAGES[1] if english else words.LANGUAGES[0]
