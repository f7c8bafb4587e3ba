# SPDX-License-Identifier: Apache-2.0
"""The tables of the policy: limits and procedures of lines, conditions, questions, reasons, outcomes, signers."""

from collections.abc import Callable, Sequence
from typing import Any

from models.labels.enums import WORDS
from models.labels.rules_lines import LINE_WORDS
from models.named_outcomes import NAMEABLE, NamedOutcome
from models.terms import ConditionKind, Outcome, ReasonCode
from reports.voice import Voice
from ui.policy.tables import Column, Row, Shape
from ui.policy.values import Kind

OWN = "own"
LIMITS = ("watch", "over", "severe")
USUAL = {"watch": "0.05", "over": "0.10", "severe": "0.30"}
CODES = tuple(f"{number:02d}" for number in range(1, 100))
BLANK = {"zh": "", "en": ""}
KINDS = [(kind.value, "ConditionKind", WORDS[kind]) for kind in ConditionKind]


def line_limits() -> Shape:
    """Limits of lines that have their own."""
    return Shape(
        (*_line_columns(), *(Column(name, Kind.PERCENT, width=110) for name in LIMITS)),
        lambda value: [{"line": code, **limits} for code, limits in value.items()],
        lambda rows: {row["line"]: {name: row[name] for name in LIMITS} for row in rows},
        lambda _rows: {"line": "", **USUAL},
    )


def line_procedures() -> Shape:
    """Procedures of lines that have their own."""
    return Shape(
        (*_line_columns(), Column("procedures", Kind.CODES, width=620)),
        lambda value: [{"line": code, "procedures": named} for code, named in value.items()],
        lambda rows: {row["line"]: row["procedures"] for row in rows},
        lambda _rows: {"line": "", "procedures": []},
    )


def conditions() -> Shape:
    """The library of conditions."""
    return Shape(
        (
            Column("code", Kind.TEXT, width=60),
            Column("kind", choices=KINDS, width=110),
            Column("mandatory", flag=True, width=84),
            Column("text", words=True),
            *(Column(name, words=True, width=width) for name, width in (("owner", 130), ("due", 110), ("proof", 130))),
        ),
        _copied,
        _copied,
        lambda rows: {
            "code": _free_code(rows),
            "kind": ConditionKind.PRECEDENT.value,
            "mandatory": False,
            **{name: dict(BLANK) for name in ("text", "owner", "due", "proof")},
        },
    )


def questions() -> Shape:
    """The library of questions."""
    return Shape(
        (Column("code", Kind.TEXT, width=60), Column("text", words=True)),
        _copied,
        _copied,
        lambda rows: {"code": _free_code(rows), "text": dict(BLANK)},
    )


def reasons() -> Shape:
    """Every reason code; one without words of the unit's keeps those of the program."""
    return _own_words([code.value for code in ReasonCode], lambda row, voice: voice.word(ReasonCode(row["program"])))


def outcomes() -> Shape:
    """Every outcome that a case may have; one without words of the unit's keeps those of the program."""
    return _own_words(
        [code.value for code in NAMEABLE], lambda row, voice: voice.outcome(NamedOutcome(Outcome(row["program"])))
    )


def _own_words(codes: Sequence[str], word: Callable[[Row, Voice], str]) -> Shape:
    """Fixed codes, each with the program's word and the unit's own beside it."""
    return Shape(
        (Column("program", fixed=word, width=260), Column(OWN, words=True)),
        lambda value: [{"program": code, OWN: value.get(code)} for code in codes],
        lambda rows: {row["program"]: row[OWN] for row in rows if row[OWN] and any(row[OWN].values())},
        None,
    )


def signers() -> Shape:
    """Who signs above the committee."""
    return Shape(
        (Column("signer", words=True),),
        lambda value: [{"signer": texts} for texts in value],
        lambda rows: [row["signer"] for row in rows],
        lambda _rows: {"signer": dict(BLANK)},
    )


def _line_columns() -> tuple[Column, Column]:
    return Column("line", Kind.TEXT, width=90), Column("name", fixed=_line_name)


def _line_name(row: Row, voice: Voice) -> str:
    """What a line is called; a row under a line goes by its line."""
    code = str(row["line"])
    words = LINE_WORDS.get(code) or LINE_WORDS.get(code.partition(".")[0])
    return "" if words is None else voice.translate("Line", words)


def _copied(rows: list[Row]) -> Any:  # noqa: ANN401 - a list in the document is a list of rows
    return [dict(row) for row in rows]


def _free_code(rows: list[Row]) -> str:
    taken = {row["code"] for row in rows}
    return next((code for code in CODES if code not in taken), "")
