# SPDX-License-Identifier: Apache-2.0
"""Case files: the content of a workbook as JSON, for programs. Read in the limited child process like workbooks."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import NoReturn

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from models.files import write_whole
from models.importers import codes, limits
from models.importers.agreement import look_for_contradictions, twice
from models.importers.case_decoding import decode_case
from models.importers.case_encoding import encode_case
from models.importers.case_rows import look_at_rows
from models.importers.gathering import Gathering
from models.importers.parsed import Read, Refused
from models.importers.places import Place, Places
from models.importers.preflight import refusal
from models.importers.spelling import control_character
from models.labels import importing as labels
from models.presented import Application, LineEntry, PresentedCase
from models.terms import LineKey, Said
from resources import path as resource

_KEYS = ("additionalProperties", "required")
_FIELDS = {"inputs": ("input", "name"), "references": ("reference",)}
_PART_NAMES = {
    "seasons": "key",
    "lines": "key",
    "schedules": "name",
    "peers": "id",
    "evidence": "id",
    "checks": "id",
    "risk_points": "key",
}


def write_case_file(case: PresentedCase, path: Path) -> None:
    """Write the case as JSON; the same case gives the same bytes."""
    text = json.dumps(encode_case(case), ensure_ascii=False, indent=1)
    write_whole(path, f"{text}\n".encode())


def read_case_file_here(path: Path, today: date | None = None) -> Read:
    """Read in this process; callers outside tests use `read_case_file`, which confines it."""
    gathering = Gathering()
    try:
        content = _content(path)
    except Refused as refused:
        return Read(None, (refused.problem,))
    for error in Draft202012Validator(_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(
        content
    ):
        _report(error, gathering)
    _look_at_texts(content, "", gathering)
    if not gathering.sound or not isinstance(content, Mapping):
        return gathering.result(None)
    _look_at_keys(content, gathering)
    _look_at_bases(content, gathering)
    look_at_rows(content, gathering)
    try:
        case = _in_statement_order(decode_case(content))
    except ValueError:
        _report_inputs(content, gathering)
        return gathering.result(None)
    places = _places(content)
    look_for_contradictions(case, gathering, places, today)
    return gathering.result(case, places.of_files(case.evidence))


def _content(path: Path) -> object:
    try:
        raw = path.read_bytes() if path.stat().st_size <= limits.JSON_BYTES else None
    except OSError as error:
        raise refusal(labels.CASE_FILE, labels.FETCH_AGAIN, path.name) from error
    if raw is None:
        megabytes = limits.JSON_BYTES // limits.MEGABYTE
        raise refusal(labels.FILE_AT_MOST, labels.SPLIT_OR_SHRINK, None, megabytes=megabytes)
    try:
        return json.loads(
            raw.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_no_constant
        )
    except (ValueError, RecursionError) as error:
        raise refusal(labels.CASE_FILE, labels.WRITE_JSON) from error


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        repeated = twice(key for key, _ in pairs)
        raise refusal(labels.NO_SECOND_KEY, labels.REMOVE_SECOND, ", ".join(sorted(repeated)))
    return found


def _no_constant(text: str) -> NoReturn:
    """Decimals are texts here, and NaN is no number anywhere."""
    raise ValueError(text)


def _schema() -> Mapping[str, object]:
    schema: Mapping[str, object] = json.loads(resource("schemas", "case.schema.json").read_text(encoding="utf-8"))
    return schema


def _report(error: ValidationError, gathering: Gathering) -> None:
    """One problem for the innermost place that schema and content disagree about."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    if error.validator in _KEYS:
        _report_keys(error, gathering)
        return
    found = error.instance if isinstance(error.instance, str | int) else None
    rule = f"{error.validator}: {json.dumps(error.validator_value, ensure_ascii=False)[:200]}"
    gathering.problem(
        "",
        _spelled(error.absolute_path),
        None if found is None else str(found),
        Said(labels.CASE_FIELD, {"rule": rule}),
        Said(labels.CORRECT_FIELD),
    )


def _report_keys(error: ValidationError, gathering: Gathering) -> None:
    """Keys that nothing is known of, or one that is compulsory and not there, each by its own name."""
    properties = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    given = list(error.instance) if isinstance(error.instance, Mapping) else []
    if error.validator == "required":
        missing = next(name for name in _names(error.validator_value) if error.message.startswith(repr(name)))
        place = _spelled([*error.absolute_path, missing])
        gathering.problem("", place, None, Said(labels.SOMETHING), Said(labels.CORRECT_FIELD))
        return
    for name in (name for name in given if name not in properties):
        expected = Said(labels.ONE_OF, {"words": ", ".join(properties)})
        gathering.problem("", _spelled([*error.absolute_path, name]), name, expected, Said(labels.RENAME_KEY))


def _names(value: object) -> list[str]:
    return [str(name) for name in value] if isinstance(value, list) else []


def _spelled(steps: Iterable[str | int]) -> str:
    """`checks[3].inputs.items[0].price`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _look_at_texts(value: object, path: str, gathering: Gathering) -> None:
    """No invisible controls and no spaces around, in any text."""
    if isinstance(value, Mapping):
        for name, entry in value.items():
            _look_at_texts(entry, f"{path}.{name}" if path else str(name), gathering)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            _look_at_texts(entry, f"{path}[{index}]", gathering)
    elif isinstance(value, str):
        hidden = control_character(value)
        if hidden is not None or value != value.strip():
            code = f"{ord(hidden or ' '):04X}"
            expected = Said(labels.TEXT, {"most": limits.TEXT_LENGTH})
            gathering.problem("", path, value, expected, Said(labels.WRITE_PLAIN_TEXT, {"code": code}))


def _entries(content: Mapping[str, object], part: str) -> list[Mapping[str, object]]:
    entries = content.get(part, [])
    return [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []


def _look_at_keys(content: Mapping[str, object], gathering: Gathering) -> None:
    for part, name in _PART_NAMES.items():
        entries = _entries(content, part)
        repeated = twice(str(entry[name]) for entry in entries)
        for index, entry in enumerate(entries):
            if str(entry[name]) in repeated:
                place = f"{part}[{index}].{name}"
                gathering.problem("", place, str(entry[name]), Said(labels.ONCE), Said(labels.OTHER_NUMBER))
    lines = _entries(content, "lines")
    keys = frozenset(str(line["key"]) for line in lines)
    for index, line in enumerate(lines):
        key = str(line["key"])
        place = f"lines[{index}].key"
        if codes.form_of(key) is None or codes.is_total(key, keys):
            gathering.problem("", place, key, Said(labels.LINE_CODE), Said(labels.CODE_FROM_FORM))
        elif line.get("unit", "money") != codes.unit_of(LineKey(key)).value:
            unit = codes.unit_of(LineKey(key)).value
            gathering.problem(
                "", f"lines[{index}].unit", None, Said(labels.ONE_OF, {"words": unit}), Said(labels.CORRECT_FIELD)
            )


def _look_at_bases(content: Mapping[str, object], gathering: Gathering) -> None:
    """A line says one thing at each basis: of two figures the last would win without a word."""
    for index, line in enumerate(_entries(content, "lines")):
        figures = _entries(line, "figures")
        repeated = twice(str(figure["basis"]) for figure in figures)
        for number, figure in enumerate(figures):
            if figure["basis"] in repeated:
                place = f"lines[{index}].figures[{number}].basis"
                gathering.problem("", place, str(figure["basis"]), Said(labels.ONCE), Said(labels.REMOVE_SECOND))


def _report_inputs(content: Mapping[str, object], gathering: Gathering) -> None:
    """A value that should be a number and is none; the schema cannot know which inputs are words."""
    for index, check in enumerate(_entries(content, "checks")):
        try:
            decode_case({**content, "checks": [check]})
        except ValueError:
            gathering.problem("", f"checks[{index}].inputs", None, Said(labels.NUMBER), Said(labels.CORRECT_INPUT))
    if gathering.sound:
        gathering.problem("", "", None, Said(labels.CASE_FILE), Said(labels.CORRECT_FIELD))


def _in_statement_order(case: PresentedCase) -> PresentedCase:
    """Lines as the statements have them, so that a case is the same whichever file it comes from."""
    lines: tuple[LineEntry, ...] = tuple(sorted(case.lines, key=lambda line: codes.position(line.key)))
    return replace(case, lines=lines)


def _inside(path: str, inner: str) -> Place:
    return "", f"{path}.{inner}"


def _cell(rows: str, within: str, inner: str) -> Place:
    number, _, column = inner.partition(".")
    return "", f"{rows}[{number}]{within}.{column}"


def _places(content: Mapping[str, object]) -> Places:
    places = Places()
    kinds = {
        "seasons": "season",
        "lines": "line",
        "schedules": "schedule",
        "evidence": "evidence",
        "checks": "check",
        "risk_points": "risk_point",
    }
    for part, kind in kinds.items():
        for index, entry in enumerate(_entries(content, part)):
            key = str(entry[_PART_NAMES[part]])
            places.note(kind, key, "", f"{part}[{index}]")
            for name in entry:
                path = f"{part}[{index}].{name}"
                places.note(kind, key, "", path, name)
                for around in _FIELDS.get(name, ()):
                    places.note_inside(kind, key, around, partial(_inside, path))
            for number, figure in enumerate(_entries(entry, "figures")):
                for name in figure:
                    path = f"{part}[{index}].figures[{number}].{name}"
                    places.note(kind, key, "", path, f"{figure['basis']}.{name}")
    for index, table in enumerate(_entries(content, "schedules")):
        places.note_inside("schedule", str(table["name"]), "cell", partial(_cell, f"schedules[{index}].rows", ""))
    places.note_inside("peers", "", "cell", partial(_cell, "peers", ".figures"))
    for field in fields(Application):
        places.note("application", field.name, "", f"application.{field.name}")
    return places
