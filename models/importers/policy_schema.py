# SPDX-License-Identifier: Apache-2.0
"""Where a policy document departs from resources/schemas/policy.schema.json, in sentences."""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from models.labels import policy as words
from models.rules.policy_fault import PolicyFault
from models.rules.reading import within
from models.terms import Said
from resources import path as resource

PLAIN = {"uniqueItems": words.EACH_ONCE, "minLength": words.NOT_EMPTY, "format": words.DATE}


def faults_of_schema(document: object) -> tuple[PolicyFault, ...]:
    """One fault for each field that lacks, is too much or is not written as it must be."""
    found: dict[str, PolicyFault] = {}
    for error in _validator().iter_errors(document):
        for fault in _faults(error):
            found.setdefault(fault.field, fault)
    return tuple(found.values())


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(resource("schemas", "policy.schema.json").read_text(encoding="utf-8"))
    return schema


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    return Draft202012Validator(_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def _faults(error: ValidationError) -> Iterator[PolicyFault]:
    """One for each name that lacks or is too much, else one for the innermost place."""
    while error.context:
        error = max(error.context, key=lambda inner: (len(inner.absolute_path), inner.validator_value != "null"))
    where = _spelled(error)
    schema: Any = error.schema
    given: Any = error.instance
    if error.validator == "required":
        for name in schema["required"]:
            if name not in given:
                yield PolicyFault(within(where, name), Said(words.MISSING))
    elif error.validator == "additionalProperties":
        for name in sorted(set(given) - set(schema["properties"])):
            yield PolicyFault(within(where, name), Said(words.UNKNOWN_FIELD))
    else:
        yield PolicyFault(where, _sentence(str(error.validator), schema))


def _sentence(rule: str, schema: Any) -> Said:  # noqa: ANN401 - parsed JSON, as its own schema declares it
    asked = schema[rule]
    if rule in PLAIN:
        return Said(PLAIN[rule])
    if rule == "type":
        return Said(words.TYPES[asked])
    if rule == "pattern":
        forms = {definition.get("pattern"): name for name, definition in _schema()["$defs"].items()}
        return Said(words.PATTERNS[forms[asked]] if asked in forms else words.DATE)
    sentences = {
        "enum": Said(words.ONE_OF, {"known": ", ".join(map(str, schema.get("enum", ())))}),
        "minimum": Said(words.WHOLE, {"lowest": schema.get("minimum"), "highest": schema.get("maximum")}),
        "minItems": Said(words.AT_LEAST, {"least": asked}),
        "maxItems": Said(words.AT_MOST, {"most": asked}),
        "maxLength": Said(words.AT_MOST_CHARACTERS, {"most": asked}),
    }
    return sentences["minimum" if rule == "maximum" else rule]


def _spelled(error: ValidationError) -> str:
    """`tiers[0].rule`; a name that is itself the fault (a line that is none) stands at its end."""
    text = ""
    for step in error.absolute_path:
        text = f"{text}[{step}]" if isinstance(step, int) else within(text, step)
    return within(text, str(error.instance)) if "propertyNames" in error.absolute_schema_path else text
