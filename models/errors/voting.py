# SPDX-License-Identifier: Apache-2.0
"""What the rules refuse about ballots, conditions and resolutions."""

from dataclasses import dataclass

from models.errors.base import Refusal
from models.named_outcomes import NamedOutcome
from models.terms import Said


@dataclass(eq=False, kw_only=True)
class GateNotOpen(Refusal):
    """A ballot that can approve needs the gate; `open_points` are its sentences that do not hold."""

    open_points: tuple[Said, ...]


class EveryBallotShut(GateNotOpen):
    """Quorum or declarations are wanting, without which a restricted ballot opens no more than a full one."""


class RevealShut(GateNotOpen):
    """The quorum of the open ballot has left, or somebody in its base has not declared conflicts of interest."""


class FullBallotShut(GateNotOpen):
    """Lines or questions of a ballot that can approve fell after it was opened; quorum and declarations stand."""


class SealedBallotShut(FullBallotShut):
    """The same of a sealed ballot, whose votes are bound to the state of the case on which they were given."""


@dataclass(eq=False, kw_only=True)
class BallotOpen(Refusal):
    """A round is running already, or was revealed and stands."""

    round: int


@dataclass(eq=False, kw_only=True)
class BallotRunning(Refusal):
    """This does not change while votes are given."""

    round: int


@dataclass(eq=False, kw_only=True)
class NoBallot(Refusal):
    """No round is open."""


@dataclass(eq=False, kw_only=True)
class RoundRevealed(Refusal):
    """After the reveal only a new round changes anything."""

    round: int


@dataclass(eq=False, kw_only=True)
class AlreadyVoted(Refusal):
    """A case whose votes were revealed ends by its resolution and not as withdrawn."""

    round: int


@dataclass(eq=False, kw_only=True)
class NotAVoter(Refusal):
    """The person is recused, absent, outside the base or without a vote."""

    name: str


@dataclass(eq=False, kw_only=True)
class ChoiceNotAllowed(Refusal):
    """This round does not offer the choice."""


@dataclass(eq=False, kw_only=True)
class TermsRefused(Refusal):
    """No loan has such an amount, term or rate; `what` says which."""

    what: Said


@dataclass(eq=False, kw_only=True)
class NothingDecided(Refusal):
    """The round was counted without quorum or without all votes, so there is nothing to adopt."""


@dataclass(eq=False, kw_only=True)
class OutcomeNotOffered(Refusal):
    """What passed may be refused, deferred or sent back; anything else is not the chair's to say."""

    outcome: NamedOutcome


@dataclass(eq=False, kw_only=True)
class VotesMissing(Refusal):
    """Not everybody who may vote has voted."""

    names: tuple[str, ...]


@dataclass(eq=False, kw_only=True)
class ConditionRefused(Refusal):
    """A condition without words, for nobody known, due on no possible day, or a change of the policy's text."""

    what: Said


@dataclass(eq=False, kw_only=True)
class NotRevealed(Refusal):
    """A resolution needs a revealed round."""


@dataclass(eq=False, kw_only=True)
class ResolutionIncomplete(Refusal):
    """What the resolution still lacks, in sentences."""

    lacking: tuple[Said, ...]


@dataclass(eq=False, kw_only=True)
class NeverApproves(Refusal):
    """The chair may refuse what passed, never pass what was refused."""
