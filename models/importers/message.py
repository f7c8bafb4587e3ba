# SPDX-License-Identifier: Apache-2.0
"""What the reading process tells the one that started it: a `Read` as JSON, nothing that could be executed."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from models.importers.case_decoding import decode_case
from models.importers.case_encoding import encode_case
from models.importers.parsed import Noticed, Observation, Problem, Read
from models.terms import EvidenceId, Said

Plain = Mapping[str, object]


def encode_read(read: Read) -> bytes:
    content = {
        "case": None if read.case is None else encode_case(read.case),
        "problems": [
            [problem.sheet, problem.cell, problem.found, _said(problem.expected), _said(problem.mend)]
            for problem in read.problems
        ],
        "findings": [[note.sheet, note.cell, note.kind.value, _said(note.said)] for note in read.findings],
        "unlisted": read.unlisted,
        "files_at": read.files_at,
    }
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")


def decode_read(message: bytes) -> Read:
    """The `Read` of a message; raises `ValueError` for anything else."""
    try:
        content = json.loads(message)
        case = content["case"]
        return Read(
            case=None if case is None else decode_case(case),
            problems=tuple(
                Problem(str(sheet), str(cell), None if found is None else str(found), _heard(expected), _heard(mend))
                for sheet, cell, found, expected, mend in content["problems"]
            ),
            findings=tuple(
                Observation(str(sheet), str(cell), Noticed(kind), _heard(said))
                for sheet, cell, kind, said in content["findings"]
            ),
            unlisted=int(content["unlisted"]),
            files_at={EvidenceId(id): (str(sheet), str(cell)) for id, (sheet, cell) in content["files_at"].items()},
        )
    except (KeyError, TypeError, AttributeError, ArithmeticError) as error:
        raise ValueError("this is no message of the reading process") from error


def _said(said: Said) -> Plain:
    return {"template": said.template, "fields": {name: _field(value) for name, value in said.fields.items()}}


def _field(value: object) -> object:
    match value:
        case Said():
            return {"said": _said(value)}
        case bool() | int() | str():
            return value
        case Decimal():
            return {"decimal": format(value, "f")}
        case date():
            return {"date": value.isoformat()}
        case _:
            return str(value)


def _heard(said: Plain) -> Said:
    fields = said["fields"]
    if not isinstance(fields, Mapping):
        raise TypeError("fields")
    return Said(str(said["template"]), {str(name): _heard_field(value) for name, value in fields.items()})


def _heard_field(value: object) -> object:
    match value:
        case {"said": Mapping() as said}:
            return _heard(said)
        case {"decimal": str(number)}:
            return Decimal(number)
        case {"date": str(day)}:
            return date.fromisoformat(day)
        case _:
            return value
