# SPDX-License-Identifier: Apache-2.0
"""What a screen wishes: the name of an operation with its facts, so that screens load no storage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from models.terms import LineKey

OPERATIONS = {
    "accepting": ("accept_case", "accept_cases"),
    "adopting_policy": ("adopt_policy",),
    "asking": ("ask", "answer"),
    "checking": ("enter_check",),
    "concluding": ("state_conclusion",),
    "conditioning": ("add_condition", "amend_condition", "remove_condition", "strike_condition"),
    "confirming": ("confirm_family", "record_dissent", "reject_family"),
    "convening": (
        "add_to_agenda",
        "attend",
        "convene",
        "declare_no_conflict",
        "declare_recusal",
        "move_item",
        "open_case",
        "present_anew",
    ),
    "correcting": ("correct_figure", "state_cause"),
    "deciding": ("accept_by_chair", "adopt_value", "mark_reinvestigate", "waive_line"),
    "demo_meeting": ("convene_demo",),
    "enrolling": ("close_key", "enrol_key"),
    "keeping": ("keep_file", "sign_off"),
    "entering_from_paper": ("begin_paper", "end_paper"),
    "fulfilling": ("record_pay_out", "record_status", "waive_condition"),
    "following": ("note_veto_unused", "sign_above", "veto"),
    "noting_shown": ("note_showing_lost", "note_shown"),
    "noting": ("note_intercession", "withdraw_case"),
    "postponing": ("defer_case", "reconsider"),
    "private_notes": ("begin_book", "lean", "remove_note", "write_note"),
    "preparing": ("merge_preparation", "note_package", "open_package"),
    "presiding": ("name_acting_chair",),
    "recusing": ("take_recusal_back",),
    "reclassifying": ("reclassify_evidence",),
    "resolving_cases": ("adopt_resolution",),
    "revising": ("take_revision",),
    "sealed_voting": ("cast_sealed_vote",),
    "sealing": ("close_meeting", "seal_minutes"),
    "sittings": ("adjourn", "leave_undecided", "resume"),
    "voting": ("cast_vote", "new_round", "open_ballot", "reveal"),
}
"""Operations by the module of `models.operations` in which they stand."""
FROM_FILES = frozenset(
    {
        "accept_case",
        "accept_cases",
        "adopt_policy",
        "convene_demo",
        "merge_preparation",
        "open_package",
        "take_revision",
    }
)
"""What comes from a file or stands there as it is: nothing of it was read from the screen."""
CHAIRS_WORD = frozenset(
    {
        "accept_by_chair",
        "adjourn",
        "adopt_resolution",
        "adopt_value",
        "ask",
        "defer_case",
        "mark_reinvestigate",
        "new_round",
        "open_ballot",
        "open_case",
        "present_anew",
        "reconsider",
        "resume",
        "reveal",
        "strike_condition",
        "waive_condition",
        "veto",
        "waive_line",
    }
)
"""What is said by whoever presides where the screen names nobody; everything else is then the operator's own word.

Nobody has proved yet who sits at the keyboard: the secretary of the meeting is taken for the operator, and the chair's
word is what the operator says it is. The operations refuse it where the chair does not preside over the case.
"""
QUERIES = {
    "agenda": ("current_meeting", "last_moment", "load_agenda"),
    "archive": ("find_printed", "identify_file", "load_archive"),
    "case": ("load_case",),
    "client": ("load_client",),
    "convening": ("load_candidates", "load_convening"),
    "check_form": ("load_check_form",),
    "emergency": ("load_emergency",),
    "finding": ("find_cases",),
    "fulfilment": ("load_fulfilment",),
    "following": ("load_outstanding",),
    "hidden_names": ("load_hidden_names",),
    "keys": ("load_keys",),
    "minutes": ("load_minutes",),
    "overview": ("load_overview",),
    "pause": ("load_pause",),
    "policy": ("load_policy",),
    "preparing": ("load_package", "load_preparation"),
    "presenting": ("load_presenting",),
    "private_notes": ("load_private_notes", "load_writers"),
    "revisions": ("load_changes",),
    "showing_left": ("load_showing_left",),
    "trail": ("load_trail",),
    "voting": ("load_loan", "load_voting"),
}
"""Queries by the module of `models.snapshots.reading` in which they stand."""


@dataclass(frozen=True, slots=True)
class Wished:
    """One operation to perform; `acting` is the person on whose word, `None` for whose word it is by `CHAIRS_WORD`."""

    operation: str
    facts: Mapping[str, object] = field(default_factory=dict)
    acting: str | None = None
    line: LineKey | None = None
    """The line it concerns, so that a refusal can be shown there."""
    files: Mapping[str, Path | tuple[Path, ...]] = field(default_factory=dict)
    """Files to store with it, each or each row handed to the operation as the fact of its name."""
    about: str | None = ""
    """What the form says that it is about whose half-typed text this stores; `None` where no form was filled in."""
    private: bool = False
    """Whoever wished it tells why it was refused, and nobody else does."""


def operation_named(name: str) -> Callable[..., Any]:
    """The operation itself, loaded on first use; an unknown name is a `KeyError`."""
    return _found("models.operations", OPERATIONS, name)


def query_named(name: str) -> Callable[..., Any]:
    """The query itself, loaded on first use; an unknown name is a `KeyError`."""
    return _found("models.snapshots.reading", QUERIES, name)


def _found(package: str, table: Mapping[str, tuple[str, ...]], name: str) -> Callable[..., Any]:
    rooms = {each: room for room, names in table.items() for each in names}
    found: Callable[..., Any] = getattr(import_module(f"{package}.{rooms[name]}"), name)
    return found
