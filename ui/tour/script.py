# SPDX-License-Identifier: Apache-2.0
"""What the room says about a demo case, read from its source."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.terms import Choice, Family, LineKey, Outcome, RejectionReason
from resources import path


@dataclass(frozen=True, slots=True)
class LinePlan:
    """On one line: families to confirm, families to reject with a reason, and what is decided."""

    key: LineKey
    confirm: tuple[Family, ...]
    reject: tuple[tuple[Family, RejectionReason], ...]
    adopt: bool
    accept: bool
    waive: bool


@dataclass(frozen=True, slots=True)
class Script:
    """One case of the evening."""

    lines: Mapping[LineKey, LinePlan]
    questions: tuple[tuple[LineKey, str, str, bool], ...]
    votes: Mapping[str, Choice]
    templates: tuple[str, ...]
    outcome: Outcome
    amount: str | None
    reason: str


def script_of(name: str, language: str) -> Script:
    """The script of a demo case; its words in Chinese or English."""
    parsed: dict[str, Any] = json.loads(path("demo", f"{name}.json").read_text(encoding="utf-8"))
    session, words = parsed["session"], "en" if language == "en" else "zh"
    policy = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    library = {each["text"]["zh"]: each["code"] for each in policy["conditions"] if not each["mandatory"]}
    keys = dict.fromkeys(LineKey(check["line"]) for check in parsed["checks"])
    resolution = session["resolution"]
    return Script(
        lines={key: _plan(key, parsed) for key in keys},
        questions=tuple(
            (LineKey(each["line"]), each["text"][words], each["answer"][words], each["compulsory"])
            for each in session["questions"]
        ),
        votes={vote["member"]: Choice(vote["choice"]) for vote in session["votes"]},
        templates=tuple(
            code for each in session["conditions"] if (code := library.get(each["text"]["zh"])) is not None
        ),
        outcome=Outcome(resolution["outcome"]),
        amount=resolution.get("amount"),
        reason=resolution["reason"][words],
    )


def _plan(key: LineKey, parsed: Mapping[str, Any]) -> LinePlan:
    session = parsed["session"]
    plans, kinds = session["plans"], {each["kind"] for each in session["decisions"] if each["line"] == key}
    checks = [check for check in parsed["checks"] if check["line"] == key]
    confirmed = [_family(check) for check in checks if plans[check["id"]]["do"] == "confirm"]
    rejected = [
        (_family(check), _reason(plans[check["id"]])) for check in checks if plans[check["id"]]["do"] == "reject"
    ]
    return LinePlan(
        key,
        tuple(dict.fromkeys(confirmed)),
        tuple(rejected),
        adopt="adopt" in kinds,
        accept="chair_accepts" in kinds,
        waive="waiver" in kinds,
    )


def _family(check: Mapping[str, Any]) -> Family:
    return Family(check["procedure"].partition(".")[0])


def _reason(plan: Mapping[str, Any]) -> RejectionReason:
    known = {reason.value for reason in RejectionReason}
    code = plan.get("code") or plan.get("reason_code")
    return RejectionReason(code) if code in known else RejectionReason.OTHER
