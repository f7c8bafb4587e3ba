# SPDX-License-Identifier: Apache-2.0
"""The demo meeting under a policy of keys: everybody who votes and the secretary have one, cheap to open."""

from collections.abc import Mapping
from types import MappingProxyType

from models.keys.person_key import PersonKey
from models.keys.wrapping import Cost
from models.operations.change import Change
from models.operations.enrolling import enrol_key
from models.operations.sealed_voting import cast_sealed_vote
from models.operations.voting import open_ballot, reveal
from models.store.store import Store
from models.terms import AgendaItemId, Choice, VotingWay
from tests.tools.demo_session import Evening

CHEAP = Cost(memory=64, passes=1, lanes=1)
KEYS = {"identity": "keys", "version": "2026-07-keys"}
"""What of the shipped policy is another."""
SECRETARY = "张文静"


def secret_of(person: str) -> str:
    """The secret of a person in these tests."""
    return f"{person} keeps it"


class KeyedEvening(Evening):
    """Enrols whoever has no key yet, and seals votes with unlocked keys."""

    def __init__(
        self,
        store: Store,
        cases: tuple[str, ...] = ("breakfast-stall",),
        policy: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        super().__init__(store, cases=cases, policy=KEYS | dict(policy))
        self.voters: Mapping[str, str] = {id: name for id, name in self.names.items() if id.startswith("M")}
        self._keys: dict[str, PersonKey] = {}

    def enrol(self, person: str, **facts: object) -> Change:
        given = {"meeting": self.meeting, "person": person, "secret": secret_of(person), "cost": CHEAP}
        return self.perform(enrol_key, by=person, **{**given, **facts})

    def enrol_all(self) -> None:
        for person in (*self.voters.values(), SECRETARY):
            self.enrol(person)

    def key(self, person: str) -> PersonKey:
        """The person's key, opened by the own secret once."""
        if person not in self._keys:
            self._keys[person] = self.store.unlock(person, secret_of(person), CHEAP)
        return self._keys[person]

    def keys_of(self, *people: str) -> Mapping[str, PersonKey]:
        """The keys of these people, as an act that is signed takes them."""
        return {person: self.key(person) for person in people}

    def forget_keys(self) -> None:
        """As after an end of the program."""
        self._keys.clear()

    def open_sealed(self, item: AgendaItemId, *, restricted: bool = True) -> Change:
        reason = "负债不清" if restricted else None
        return self.perform(open_ballot, item=item, restricted=restricted, reason=reason, way=VotingWay.SEALED)

    def seal(self, item: AgendaItemId, member: str, choice: Choice, **facts: object) -> Change:
        """The sealed vote of a member by its short name (`M2`), on the case as it is now unless told otherwise."""
        name = self.names[member]
        given = {"seen": self.voting(item).seen, "key": self.key(name), **facts}
        return self.perform(cast_sealed_vote, by=name, item=item, member=self.people[member], choice=choice, **given)

    def seal_all(self, item: AgendaItemId, choices: str = "33344") -> None:
        """A digit for each member, the chair (`M1`) first among the digits and last to vote."""
        by_member = dict(zip(("M1", "M2", "M3", "M4", "M5"), choices, strict=True))
        for member in ("M2", "M3", "M4", "M5", "M1"):
            self.seal(item, member, tuple(Choice)[int(by_member[member]) - 1])

    def unseal(self, item: AgendaItemId, person: str = SECRETARY) -> Change:
        return self.perform(reveal, by=person, item=item, key=self.key(person))
