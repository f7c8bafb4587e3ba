# SPDX-License-Identifier: Apache-2.0
"""What is refused about keys and sealed votes."""

from dataclasses import dataclass

from models.errors.base import Refusal, Trouble
from models.terms import VotingWay


@dataclass(eq=False, kw_only=True)
class SecretTooWeak(Refusal):
    """A secret has at least `least` characters, `different` of them different, and not only digits."""

    least: int
    different: int


@dataclass(eq=False, kw_only=True)
class SecretWrong(Refusal):
    """The secret opens no key of this name; whether the name has one is not said."""

    name: str


@dataclass(eq=False, kw_only=True)
class SecretBlocked(Refusal):
    """Too many secrets were tried under this name; `seconds` are left to wait."""

    name: str
    seconds: int


@dataclass(eq=False, kw_only=True)
class NotAKeyHolder(Refusal):
    """Keys belong to voting members, secretaries of the meeting, and those who sign above by the policy."""

    name: str


@dataclass(eq=False, kw_only=True)
class WitnessesMissing(Refusal):
    """A key that follows another needs these people to vouch for it, each with the own secret."""

    name: str
    witnesses: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class NoKeyYet(Refusal):
    """These people have no key."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class NotThisKey(Refusal):
    """The key is not the one with which this person signs."""

    name: str


@dataclass(eq=False, kw_only=True)
class SignatureMissing(Refusal):
    """Where the policy asks for keys, one of these people signs this with the own key."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class SignerWithoutKey(Refusal):
    """This is signed by key, and none of these people has one."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class KeyNeeded(Refusal):
    """A sealed round of this case runs that needs the key, so it is neither closed nor renewed."""

    name: str
    case: str
    round: int


@dataclass(eq=False, kw_only=True)
class KeeperWanted(Refusal):
    """A sealed round is revealed with the key of one of these people."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class WayNotAllowed(Refusal):
    """The policy of the case keys votes under names; sealed ones need keys."""


@dataclass(eq=False, kw_only=True)
class OtherWay(Refusal):
    """The votes of this round are given another way."""

    way: VotingWay


@dataclass(eq=False, kw_only=True)
class ChairIsLast(Refusal):
    """Whoever presides votes after these."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class CaseChanged(Refusal):
    """What was confirmed is no longer what the member saw."""

    number: str


@dataclass(eq=False, kw_only=True)
class VotesOutdated(Refusal):
    """The case changed after these members had voted."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class RemarkTooLong(Refusal):
    """A sealed remark has at most so many characters, so that its length tells nothing."""

    most: int


@dataclass(eq=False, kw_only=True)
class SealBroken(Trouble):
    """What was sealed does not open, or its signature does not hold."""

    names: tuple[str, ...]
