# SPDX-License-Identifier: Apache-2.0
"""No text of a case file is longer than a field takes, wherever it stands in it (goal G2)."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here
from models.importers.limits import TEXT_LENGTH
from tests.tools.demo_source import presented

Steps = tuple[str | int, ...]


def texts_in(value: object, steps: Steps = ()) -> Iterator[Steps]:
    """Where a text stands, by keys and places."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_in(inner, (*steps, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from texts_in(inner, (*steps, place))
    elif isinstance(value, str):
        yield steps


def put(content: dict[str, Any], steps: Steps, text: str) -> None:
    holder: Any = content
    for step in steps[:-1]:
        holder = holder[step]
    holder[steps[-1]] = text


def test_a_longer_text_is_a_problem_wherever_it_stands(tmp_path: Path) -> None:
    content = encode_case(presented("luggage-shop", "zh_CN"))
    kinds = {tuple("" if isinstance(step, int) else step for step in steps): steps for steps in texts_in(content)}
    taken = []
    for steps in kinds.values():
        changed = copy.deepcopy(content)
        put(changed, steps, "长" * (TEXT_LENGTH + 1))
        file = tmp_path / "case.json"
        file.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
        if not read_case_file_here(file).problems:
            taken.append(steps)

    assert len(kinds) > 200
    assert taken == []


def test_the_longest_text_is_taken(tmp_path: Path) -> None:
    content = encode_case(presented("luggage-shop", "zh_CN"))
    put(content, ("application", "purpose"), "长" * TEXT_LENGTH)
    file = tmp_path / "case.json"
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    assert not read_case_file_here(file).problems
