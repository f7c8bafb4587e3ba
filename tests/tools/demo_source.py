# SPDX-License-Identifier: Apache-2.0
"""The readable demo source (`resources/demo/*.json`, two languages side by side) as presented cases in one."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from models.importers.case_decoding import decode_case
from models.presented import PresentedCase
from resources import path

CASES: Final = (
    "building-materials",
    "breakfast-stall",
    "luggage-shop",
    "sports-shop",
    "bearing-workshop",
    "flower-wholesale",
)
"""In the order of the agenda."""
LANGUAGES: Final = {"zh_CN": "zh", "en": "en"}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TEXT_COLUMNS = frozenset({"name", "month", "bought", "step", "terms"})


def source(name: str) -> dict[str, Any]:
    """One demo case or the meeting, as it stands in its file."""
    content: dict[str, Any] = json.loads(path("demo", f"{name}.json").read_text(encoding="utf-8"))
    return content


def in_language(value: object, language: str) -> Any:  # noqa: ANN401 (JSON in, JSON out)
    """The value with every `{"zh": …, "en": …}` replaced by its text in this language."""
    if isinstance(value, Mapping):
        if set(value) == {"zh", "en"}:
            return value[LANGUAGES[language]]
        return {key: in_language(entry, language) for key, entry in value.items()}
    if isinstance(value, list):
        return [in_language(entry, language) for entry in value]
    return value


def presented(name: str, language: str) -> PresentedCase:
    """The officer's part of a demo case."""
    content = in_language(source(name), language)
    for table in content["schedules"]:
        table["rows"] = [{key: _cell(key, value) for key, value in row.items()} for row in table["rows"]]
    return decode_case({**content, "language": language, "demo": True})


def _cell(column: str, value: str | None) -> object:
    if value is None or column in _TEXT_COLUMNS:
        return value
    return {"date": value} if _DAY.fullmatch(value) else {"number": value}
