# SPDX-License-Identifier: Apache-2.0
"""Every procedure's sentence in three languages, for reading through: `python -m tests.tools.sentences`.

Each procedure speaks from its published example where there is one, and from every example worked by hand.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.rules.assessment import assess
from models.rules.catalogue import CATALOGUE
from models.terms import Unit
from reports.voice import Voice
from reports.words import LANGUAGES
from tests.tools.extraction import ROOT

DATA = ROOT / "tests" / "data"
REASON = {
    "outcome": "doubtful",
    "reason": "只与一户供货商对过账",
}
FACTS = ("库存占满两间仓库", "送货单每周三张", {"text": "女儿在省城读书", "evidence": "E7"}, "自有货车一辆")


@dataclass(frozen=True)
class Example:
    """A procedure with inputs; the unit where it is not the procedure's own."""

    procedure: str
    inputs: Mapping[str, object]
    figure: Decimal | None = None
    unit: Unit | None = None


def examples() -> Iterator[Example]:
    """Published ones, then those worked by hand, then words; every procedure at least once."""
    for published in _read("published_examples.json"):
        request = published["request"]
        if request["kind"] == "check":
            figure = request.get("figure")
            yield Example(request["procedure"], request["inputs"], None if figure is None else Decimal(str(figure)))
    for worked in _read("worked_procedures.json"):
        yield Example(worked["procedure"], worked["inputs"])
    yield Example("verification.documents", {"supported": 48_000}, Decimal(60_000))
    yield Example("verification.documents", {"supported": 24_000}, Decimal(60_000))
    yield Example("peer.level", {"sample": ["0.274", "0.3", "0.25", "0.31", "0.28", "0.29"]}, unit=Unit.RATIO)
    for procedure in CATALOGUE.values():
        if procedure.in_words:
            facts = {"facts": FACTS} if "facts" in procedure.inputs.names else {}
            yield Example(procedure.id, {**REASON, **facts})


def _read(name: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((DATA / name).read_text(encoding="utf-8"), parse_float=Decimal)
    return read


def main() -> None:
    """A block for each example, in the order of the catalogue."""
    order = list(CATALOGUE)
    for example in sorted(examples(), key=lambda example: order.index(example.procedure)):
        said = assess(example.procedure, example.inputs, figure=example.figure, unit=example.unit).said
        print(example.procedure)
        for language in LANGUAGES:
            print(f"  {language:6}{Voice(language).say(said)}")


if __name__ == "__main__":
    main()
