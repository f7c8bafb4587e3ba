# SPDX-License-Identifier: Apache-2.0
"""Where half-typed text belongs: interface state, outside the journal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """A field, and what it was about: the item of the agenda or nothing, and a line, a member or a condition in it."""

    scope: str
    about: str
    field: str
