# SPDX-License-Identifier: Apache-2.0
"""The shape of the words of an error."""

from dataclasses import dataclass

from models.labels import mark

NOTHING_CHANGED = mark("Errors", "Nothing was changed.")
SAVED_STANDS = mark("Errors", "Everything marked as saved is stored.")


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Three marked templates; their named fields are the facts of the error."""

    happened: str
    next: str
    safe: str = NOTHING_CHANGED
