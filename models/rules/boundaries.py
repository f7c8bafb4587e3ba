# SPDX-License-Identifier: Apache-2.0
"""Where a voting rule turns: the outcomes at its edges, each counted by the engine on a ballot made for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.named_outcomes import BUILT_IN
from models.rules.tally import Seat, tally
from models.rules.tally_rule import Rule
from models.terms import Choice, Outcome, Role

CHAIR = "0"
AWAY = ((0, 0), (1, 0), (0, 1), (1, 1), (0, 2))
"""How many are recused and absent in the rows of a table."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """A committee with the chair present, and what the rule makes of it; whoever does not approve rejects.

    `quorum_from` is the fewest present that decide, of those who are not recused; `needed` the fewest approvals that
    pass. `half` and `half_against_chair` are what exactly half does, with the chair's vote and against it, and
    `one_rejection` what everybody but one does. `needed_without_chair` is asked where the chair is one of those away.
    `None`: no number does it, or there is no such ballot.
    """

    voters: int
    recused: int
    absent: int
    quorum_from: int | None
    needed: int | None
    half: Outcome | None
    half_against_chair: Outcome | None
    one_rejection: Outcome | None
    needed_without_chair: int | None


@dataclass(frozen=True, slots=True)
class _Committee:
    rule: Rule
    voters: int
    recused: int
    absent: int
    chair_away: bool = False

    @property
    def present(self) -> int:
        return self.voters - self.recused - self.absent

    def outcome(self, approvals: int, *, against_chair: bool = False) -> Outcome:
        """So many approve, the chair first or last among them, and the others reject."""
        people = [str(number) for number in range(self.voters)]
        seats = [Seat(person, Role.CHAIR if person == CHAIR else Role.MEMBER) for person in people]
        order = people[1:] + people[:1] if self.chair_away else people
        there, away = order[: self.present], order[self.present :]
        ranked = list(reversed(there)) if against_chair else there
        cast = {person: Choice.APPROVE if at < approvals else Choice.REJECT for at, person in enumerate(ranked)}
        # The chair away is the last: absent where somebody is, else recused.
        return tally(self.rule, seats, away[: self.recused], away[self.recused :], cast, names=BUILT_IN).outcome

    def needed(self) -> int | None:
        """The fewest approvals that pass."""
        return next((number for number in range(self.present + 1) if self.outcome(number).approves), None)


def may_pass(rule: Rule, sizes: Iterable[int]) -> bool:
    """Whether in some committee of these sizes a loan is granted where everybody is there and approves."""
    return any(_Committee(rule, voters, 0, 0).outcome(voters).approves for voters in sizes)


def boundaries(rule: Rule, sizes: Iterable[int]) -> Iterator[Boundary]:
    """A row for each size of the committee and each number of people away that leaves the chair a member."""
    for voters in sizes:
        for recused, absent in AWAY:
            if voters - recused - absent > 1:
                yield _boundary(_Committee(rule, voters, recused, absent))


def _boundary(committee: _Committee) -> Boundary:
    rule, voters, recused, absent = committee.rule, committee.voters, committee.recused, committee.absent
    present = committee.present
    even = present % 2 == 0
    without = _Committee(rule, voters, recused, absent, chair_away=True)
    return Boundary(
        voters,
        recused,
        absent,
        _quorum_from(rule, voters, recused),
        committee.needed(),
        committee.outcome(present // 2) if even else None,
        committee.outcome(present // 2, against_chair=True) if even else None,
        committee.outcome(present - 1),
        without.needed() if recused or absent else None,
    )


def _quorum_from(rule: Rule, voters: int, recused: int) -> int | None:
    eligible = voters - recused
    return next(
        (
            present
            for present in range(1, eligible + 1)
            if _Committee(rule, voters, recused, eligible - present).outcome(0) is not Outcome.NO_QUORUM
        ),
        None,
    )
