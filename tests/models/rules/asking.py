# SPDX-License-Identifier: Apache-2.0
"""Asks `evaluate` about one item, as a script would."""

import json
from collections.abc import Mapping
from typing import Any

from models.rules.evaluation.answering import evaluate


def answers(*items: object, **request: object) -> list[dict[str, Any]]:
    data = json.dumps({"items": list(items), **request}).encode()
    found = evaluate(data)["items"]
    assert isinstance(found, list)
    return found


def answer(item: Mapping[str, object], **request: object) -> dict[str, Any]:
    (only,) = answers({"id": "only", **item}, **request)
    return only


def check(procedure: str, inputs: object, **item: object) -> dict[str, Any]:
    return answer({"kind": "check", "procedure": procedure, "inputs": inputs, **item})


def fault(given: Mapping[str, object]) -> tuple[object, object]:
    """Code and field of an answer that must be an error and nothing else."""
    assert set(given) == {"id", "error"}, given
    error = given["error"]
    assert isinstance(error, dict)
    assert set(error) == {"code", "message", "field"}
    assert error["message"]
    return error["code"], error["field"]
