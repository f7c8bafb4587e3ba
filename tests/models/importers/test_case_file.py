# SPDX-License-Identifier: Apache-2.0

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from models.importers import Problem, Read, read_case_file
from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here, write_case_file
from models.labels import importing as labels
from models.terms import Said
from reports.voice import Voice
from resources import path
from tests.tools.demo_source import presented

Change = Callable[[dict[str, Any]], None]


@pytest.fixture
def content() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(encode_case(presented("luggage-shop", "en"))))
    return plain


def read(folder: Path, content: object) -> Read:
    file = folder / "case.json"
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return read_case_file_here(file)


def only(found: Read) -> Problem:
    assert found.case is None
    assert len(found.problems) == 1, found.problems
    return found.problems[0]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(path("schemas", "case.schema.json").read_text(encoding="utf-8")))


def _amount_as_number(content: dict[str, Any]) -> None:
    content["application"]["requested"] = 100000


def _wide_digits(content: dict[str, Any]) -> None:
    content["application"]["requested"] = "１００"


def _line_break_behind_a_number(content: dict[str, Any]) -> None:
    content["lines"][0]["figures"][0]["declared"] = "8000\n"


def _unknown_key(content: dict[str, Any]) -> None:
    content["lines"][2]["note"] = "x"


def _missing_key(content: dict[str, Any]) -> None:
    del content["evidence"][3]["issuer"]


def _impossible_date(content: dict[str, Any]) -> None:
    content["evidence"][1]["date"] = "2026-02-30"


def _unknown_procedure(content: dict[str, Any]) -> None:
    content["checks"][0]["procedure"] = "verification.guess"


def _unknown_evidence(content: dict[str, Any]) -> None:
    content["checks"][2]["evidence"] = ["E03", "E99"]


def _unknown_reference(content: dict[str, Any]) -> None:
    content["checks"][0]["references"]["items"] = {"schedule": "nothing"}


def _two_kinds_of_reference(content: dict[str, Any]) -> None:
    content["checks"][0]["references"]["items"] = {"schedule": "cash_count", "line": "A1"}


def _rate_in_percent(content: dict[str, Any]) -> None:
    content["application"]["annual_rate"] = "12"


def _word_for_a_number(content: dict[str, Any]) -> None:
    content["checks"][5]["inputs"]["credit_days"] = "a month"


def _unknown_line(content: dict[str, Any]) -> None:
    content["lines"][0]["key"] = "A99"


def _sum_beside_its_rows(content: dict[str, Any]) -> None:
    rows = next(line for line in content["lines"] if line["key"].startswith("P4."))
    content["lines"].insert(0, {**rows, "key": "P4"})


def _negative_asset(content: dict[str, Any]) -> None:
    content["lines"][0]["figures"][0]["verified"] = "-1"


def _repeated_id(content: dict[str, Any]) -> None:
    content["evidence"][1]["id"] = content["evidence"][0]["id"]


def _control_character(content: dict[str, Any]) -> None:
    content["application"]["client"] = "Luggage\u0007Shop"


def _figure_that_says_nothing(content: dict[str, Any]) -> None:
    content["lines"][0]["figures"][0] = {"basis": "survey_date"}


def _cell(content: dict[str, Any], schedule: str, column: str, value: object) -> None:
    table = next(table for table in content["schedules"] if table["name"] == schedule)
    table["rows"][1][column] = value


def _text_for_an_amount(content: dict[str, Any]) -> None:
    _cell(content, "cash_count", "amount", "about 300")


def _number_for_a_name(content: dict[str, Any]) -> None:
    _cell(content, "cash_count", "name", {"number": "5"})


def _cell_of_no_column(content: dict[str, Any]) -> None:
    _cell(content, "cash_count", "amuont", {"number": "5"})


def _fewer_months_than_named(content: dict[str, Any]) -> None:
    content["seasons"][0]["months"] += 1


def _a_season_twice(content: dict[str, Any]) -> None:
    content["seasons"].append(content["seasons"][0])


def _two_figures_at_one_basis(content: dict[str, Any]) -> None:
    figures = content["lines"][0]["figures"]
    figures.append({**figures[0], "verified": "1"})


WRONG: list[tuple[Change, str]] = [
    (_amount_as_number, "application.requested"),
    (_wide_digits, "application.requested"),
    (_line_break_behind_a_number, "lines[0].figures[0].declared"),
    (_unknown_key, "lines[2].note"),
    (_missing_key, "evidence[3].issuer"),
    (_impossible_date, "evidence[1].date"),
    (_unknown_procedure, "checks[0].procedure"),
    (_unknown_evidence, "checks[2].evidence"),
    (_unknown_reference, "checks[0].references"),
    (_two_kinds_of_reference, "checks[0].references.items"),
    (_rate_in_percent, "application.annual_rate"),
    (_word_for_a_number, "checks[5].inputs"),
    (_unknown_line, "lines[0].key"),
    (_sum_beside_its_rows, "lines[0].key"),
    (_negative_asset, "lines[0].figures[0].verified"),
    (_repeated_id, "evidence[0].id"),
    (_control_character, "application.client"),
    (_text_for_an_amount, "schedules[0].rows[1].amount"),
    (_number_for_a_name, "schedules[0].rows[1].name"),
    (_cell_of_no_column, "schedules[0].rows[1].amuont"),
    (_figure_that_says_nothing, "lines[0].figures[0]"),
    (_fewer_months_than_named, "seasons[0].calendar"),
    (_a_season_twice, "seasons[0].key"),
    (_two_figures_at_one_basis, "lines[0].figures[0].basis"),
]


@pytest.mark.parametrize(("change", "place"), WRONG, ids=[change.__name__.strip("_") for change, _ in WRONG])
def test_a_wrong_place_is_named_by_its_path(
    change: Change, place: str, content: dict[str, Any], tmp_path: Path
) -> None:
    change(content)
    found = read(tmp_path, content)
    assert found.case is None
    assert any(problem.cell.startswith(place) for problem in found.problems), found.problems
    assert all(problem.sheet == "" for problem in found.problems)


def test_lines_in_another_order_make_the_same_case(content: dict[str, Any], tmp_path: Path) -> None:
    content["lines"].reverse()
    assert read(tmp_path, content).case == presented("luggage-shop", "en")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"format": "committee-desk case", "format": "x"}',
        b'{"version": NaN}',
        b'{"version": 1e999999}',
        b'{"version": 1.5}',
        '{"format": "案件"}'.encode("gb18030"),
        "{}".encode("utf-16"),
        b"[" * 100_000,
        b'{"version": ' + b"9" * 10_000 + b"}",
    ],
)
def test_what_is_no_case_file_is_refused(raw: bytes, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(raw)
    found = read_case_file(file)
    assert found.case is None
    assert found.problems


def test_a_repeated_name_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(b'{"format": "a", "format": "b"}')
    problem = only(read_case_file_here(file))
    assert (problem.found, problem.expected.template) == ("format", labels.NO_SECOND_KEY)


def test_the_same_case_gives_the_same_bytes_and_no_leftovers(tmp_path: Path) -> None:
    case = presented("sports-shop", "zh_CN")
    for name in ("one.json", "two.json"):
        write_case_file(case, tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["one.json", "two.json"]


@pytest.mark.parametrize(("months", "taken"), [(-1, False), (0, True), (11, True), (12, False)])
def test_grace_is_what_the_rule_of_the_plan_allows(
    months: int, content: dict[str, Any], tmp_path: Path, *, taken: bool
) -> None:
    content["application"] |= {"schedule_type": "grace", "grace_months": months}
    found = read(tmp_path, content)
    assert (found.case is not None) is taken
    assert [problem.cell for problem in found.problems] == ([] if taken else ["application.grace_months"])


def test_an_unknown_key_is_named_with_those_that_are_known(content: dict[str, Any], tmp_path: Path) -> None:
    _unknown_key(content)
    problem = only(read(tmp_path, content))

    assert (problem.cell, problem.found, problem.mend.template) == ("lines[2].note", "note", labels.RENAME_KEY)
    assert problem.expected == Said(labels.ONE_OF, {"words": "key, label, unit, figures"})


def test_text_for_the_income_of_a_guarantor_is_refused_at_its_place(tmp_path: Path) -> None:
    content = json.loads(json.dumps(encode_case(presented("bearing-workshop", "en"))))
    index = next(place for place, table in enumerate(content["schedules"]) if table["name"] == "guarantors")
    content["schedules"][index]["rows"][0]["income"] = "9000"
    problem = only(read(tmp_path, content))

    assert (problem.cell, problem.found) == (f"schedules[{index}].rows[0].income", "9000")
    assert '{"number": "8000"}' in Voice("en").say(problem.expected)


def test_a_date_and_a_text_stand_as_such_in_their_columns(content: dict[str, Any], tmp_path: Path) -> None:
    table = content["schedules"][0]
    table["columns"] += ["since", "month", "remark"]
    table["rows"][0] |= {"since": "2026-11-01", "month": {"date": "2026-11-01"}, "remark": {"number": "5"}}
    found = read(tmp_path, content)

    assert [(each.cell.rpartition(".")[2], each.expected.template) for each in found.problems] == [
        ("since", labels.CELL_WITH_DATE),
        ("month", labels.TEXT),
    ]
