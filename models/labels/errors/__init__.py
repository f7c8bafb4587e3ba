# SPDX-License-Identifier: Apache-2.0
"""What a person is told about each refusal and trouble, by the name of its class; none may be missing."""

from collections.abc import Mapping

from models.labels.errors.archive import ARCHIVE
from models.labels.errors.checking import CHECKING
from models.labels.errors.committee import CASE, MEETING, VOTING
from models.labels.errors.following import FOLLOWING
from models.labels.errors.fulfilment import FULFILMENT
from models.labels.errors.keys import KEYS
from models.labels.errors.paper import PAPER
from models.labels.errors.policy import POLICY
from models.labels.errors.preparing import PREPARING
from models.labels.errors.sittings import SITTINGS
from models.labels.errors.storage import STORAGE
from models.labels.errors.words import ErrorWords

WORDS: Mapping[str, ErrorWords] = {
    **STORAGE,
    **CASE,
    **CHECKING,
    **MEETING,
    **POLICY,
    **VOTING,
    **KEYS,
    **FOLLOWING,
    **FULFILMENT,
    **PAPER,
    **SITTINGS,
    **PREPARING,
    **ARCHIVE,
}

__all__ = ["WORDS", "ErrorWords"]
