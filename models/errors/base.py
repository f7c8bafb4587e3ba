# SPDX-License-Identifier: Apache-2.0
"""The two kinds of errors a person is told about; everything else is a bug.

Each kind is a dataclass that carries facts and no sentence:

    @dataclass(eq=False, kw_only=True)
    class AlreadyVoted(Refusal):
        member: MemberId

Its words stand in `models.labels.errors` under the name of the class.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(eq=False)
class Told(Exception):
    """An error with facts; equal to another one of the same class with the same facts."""

    @property
    def facts(self) -> Mapping[str, object]:
        """The facts by name: the named fields of the words."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Told) and type(other) is type(self) and other.facts == self.facts

    def __hash__(self) -> int:
        return hash(type(self))

    def __str__(self) -> str:
        """The name of the class alone: a log or a traceback shows no personal data."""
        return type(self).__name__


class Refusal(Told):
    """A rule said no; nothing was changed."""


class Trouble(Told):
    """The world failed: a disk, a file, another program."""
