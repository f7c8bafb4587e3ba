# SPDX-License-Identifier: Apache-2.0
"""Policy documents as files, and what is wrong with one, field by field."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from models.errors.policy import PolicyRefused
from models.files import write_whole
from models.importers.agreement import twice
from models.importers.policy_schema import faults_of_schema
from models.importers.spelling import control_character
from models.labels import policy as words
from models.labels.enums import OUTCOMES
from models.named_outcomes import outcome_names
from models.rules.lines import line_table
from models.rules.new_policy import faults_of_new
from models.rules.outcome_labels import faults_of_labels
from models.rules.policy import policy_faults, policy_from
from models.rules.policy_fault import PolicyFault
from models.rules.reading import within
from models.terms import Outcome, Said
from resources import path as resource

LANGUAGES = ("en", "zh_CN", "zh_TW")
MOST_BYTES = 1 << 20
Document = dict[str, Any]


def write_policy_file(document: Mapping[str, Any], path: Path) -> None:
    """The document as text; the same document gives the same bytes."""
    write_whole(path, f"{json.dumps(document, ensure_ascii=False, indent=1)}\n".encode())


def read_policy_file(path: Path) -> Document:
    """The document of a file; raises `PolicyRefused` with every field that is wrong."""
    document = _parsed(_raw(path))
    if found := faults_in(document):
        raise refused(found)
    return dict(document) if isinstance(document, Mapping) else {}


def refused(found: tuple[PolicyFault, ...]) -> PolicyRefused:
    """The refusal that names these fields."""
    return PolicyRefused(faults=tuple(fault.named(fault.field or Said(words.WHOLE_DOCUMENT)) for fault in found))


def faults_in(document: object) -> tuple[PolicyFault, ...]:
    """What is wrong with a document that is to become a unit's policy: its form first, then what it asks for."""
    found = faults_of_schema(document)
    if not isinstance(document, Mapping) or found:
        return found
    return (*_of_texts(document, ""), *policy_faults(document)) or (*_of_new(document), *_of_labels(document))


def _of_new(document: Mapping[str, Any]) -> tuple[PolicyFault, ...]:
    """What a new version lacks, in whichever language its words are read; each field is told once."""
    lines = line_table(json.loads(resource("lines.json").read_text(encoding="utf-8")))
    spoken = [faults_of_new(policy_from(document, language), lines) for language in LANGUAGES]
    return tuple({fault.field: fault for each in spoken for fault in each}.values())


def _of_labels(document: Mapping[str, Any]) -> Iterator[PolicyFault]:
    """What is wrong with the unit's words for outcomes beside those of the program."""
    if names := document.get("outcomes"):
        yield from faults_of_labels(outcome_names(names), {language: _program(language) for language in LANGUAGES})


@cache
def _program(language: str) -> Mapping[Outcome, str]:
    """What the program calls each outcome in a language."""
    texts = json.loads(resource("translations", f"{language}.json").read_text(encoding="utf-8"))["Outcome"]
    return {outcome: texts[text] for outcome, text in OUTCOMES.items()}


def _raw(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _whole(words.TOO_LARGE, kilobytes=MOST_BYTES >> 10)
        return path.read_bytes()
    except OSError as error:
        raise _whole(words.UNREADABLE) from error


def _parsed(raw: bytes) -> object:
    try:
        return json.loads(raw.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _whole(words.NOT_JSON) from error


def _whole(template: str, **facts: object) -> PolicyRefused:
    return refused((PolicyFault("", Said(template, facts)),))


def _once(pairs: list[tuple[str, object]]) -> Document:
    found = dict(pairs)
    if len(found) < len(pairs):
        repeated = sorted(twice(key for key, _ in pairs))
        raise refused(tuple(PolicyFault(name, Said(words.NAME_TWICE)) for name in repeated))
    return found


def _no_constant(text: str) -> NoReturn:
    """NaN is no number anywhere."""
    raise ValueError(text)


def _of_texts(value: object, where: str) -> Iterator[PolicyFault]:
    """No invisible characters and no spaces around, in any text."""
    if isinstance(value, Mapping):
        for name, entry in value.items():
            yield from _of_texts(entry, within(where, name))
    elif isinstance(value, list):
        for at, entry in enumerate(value):
            yield from _of_texts(entry, f"{where}[{at}]")
    elif isinstance(value, str) and (control_character(value) is not None or value != value.strip()):
        yield PolicyFault(where, Said(words.PLAIN_TEXT))
