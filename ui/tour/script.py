# SPDX-License-Identifier: Apache-2.0
"""What the room says about a demo case, read from its source."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.importers.shipped_policy import shipped_policy
from models.terms import Choice, ConditionKind, Family, LineKey, Outcome, ReasonCode, RejectionReason, ScheduleType
from resources import path


@dataclass(frozen=True, slots=True)
class LinePlan:
    """On one line: families to confirm, families to reject with a reason, and what is decided."""

    key: LineKey
    confirm: tuple[Family, ...]
    reject: tuple[tuple[Family, RejectionReason], ...]
    decisions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on a line, by the member's number, with the officer's answer."""

    line: LineKey
    asker: int
    text: str
    answer: str
    compulsory: bool
    agrees: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A condition: by the code of the library, else in words of its own."""

    code: str | None
    kind: ConditionKind
    text: str
    owner: str
    due: str
    proof: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The resolution with which the case ends."""

    number: str
    outcome: Outcome
    amount: Decimal | None
    months: int | None
    schedule: ScheduleType | None
    instalment: Decimal | None
    reason: str
    codes: tuple[ReasonCode, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """One case of the evening."""

    name: str
    lines: Mapping[LineKey, LinePlan]
    uncleared: frozenset[LineKey]
    questions: tuple[Asked, ...]
    votes: tuple[Choice, ...]
    """As called out: members by number, the chair last."""
    conditions: tuple[Wanted, ...]
    resolution: Decided


def script_of(name: str, language: str) -> Script:
    """The script of a demo case; its words in Chinese or English."""
    words = "en" if language == "en" else "zh"
    parsed = _spoken(json.loads(path("demo", f"{name}.json").read_text(encoding="utf-8")), words)
    session, expected = parsed["session"], parsed["expected"]
    votes = {vote["member"]: Choice(vote["choice"]) for vote in session["votes"]}
    chair, *members = sorted(votes)
    ends = expected["lines"] | expected["risk_points"]
    return Script(
        name=name,
        lines={key: _plan(key, parsed) for key in dict.fromkeys(LineKey(check["line"]) for check in parsed["checks"])},
        uncleared=frozenset(LineKey(key) for key, end in ends.items() if not end["cleared"]),
        questions=tuple(_asked(each) for each in session["questions"]),
        votes=tuple(votes[member] for member in (*members, chair)),
        conditions=tuple(_wanted(each, words) for each in session["conditions"] if not each["mandatory"]),
        resolution=_decided(session["resolution"]),
    )


def _spoken(value: Any, words: str) -> Any:  # noqa: ANN401 (JSON in, JSON out)
    """The value with each pair of languages replaced by one of them."""
    if isinstance(value, dict):
        pair = set(value) == {"zh", "en"}
        return value[words] if pair else {key: _spoken(each, words) for key, each in value.items()}
    return [_spoken(each, words) for each in value] if isinstance(value, list) else value


def _plan(key: LineKey, parsed: Mapping[str, Any]) -> LinePlan:
    session = parsed["session"]
    planned = [(_family(check), session["plans"][check["id"]]) for check in parsed["checks"] if check["line"] == key]
    return LinePlan(
        key,
        confirm=tuple(dict.fromkeys(family for family, plan in planned if plan["do"] == "confirm")),
        reject=tuple((family, RejectionReason(plan["reason"])) for family, plan in planned if plan["do"] == "reject"),
        decisions=frozenset(each["kind"] for each in session["decisions"] if each["line"] == key),
    )


def _family(check: Mapping[str, Any]) -> Family:
    return Family(check["procedure"].partition(".")[0])


def _asked(each: Mapping[str, Any]) -> Asked:
    number = int(each["asked_by"].removeprefix("M"))
    return Asked(LineKey(each["line"]), number, each["text"], each["answer"], each["compulsory"], each["consistent"])


def _wanted(each: Mapping[str, Any], words: str) -> Wanted:
    library = {entry["text"][words]: entry["code"] for entry in shipped_policy()["conditions"]}
    people = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))["people"]
    names = {person["id"]: person["name"][words] for person in people}
    owner = names.get(each["owner"], each["owner"])
    return Wanted(
        library.get(each["text"]), ConditionKind(each["kind"]), each["text"], owner, each["due"], each["proof"]
    )


def _decided(each: Mapping[str, Any]) -> Decided:
    amount, schedule, instalment = each["amount"], each["schedule_type"], each["instalment"]
    return Decided(
        number=each["number"],
        outcome=Outcome(each["outcome"]),
        amount=None if amount is None else Decimal(amount),
        months=each["months"],
        schedule=None if schedule is None else ScheduleType(schedule),
        instalment=None if instalment is None else Decimal(instalment),
        reason=each["reason"],
        codes=tuple(ReasonCode(code) for code in each["reason_codes"]),
    )
