# SPDX-License-Identifier: Apache-2.0
"""A seed under a person's secret: Argon2id makes the key of the box, AES-GCM the box. Opening it is the only check."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from models.keys.secret_words import same_form

SALT, NONCE, KEY = 16, 12, 32


class WrongSecret(Exception):
    """The box stays shut: another secret, another person's box, or an altered one."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: `memory` in KiB, `passes` over it, `lanes` side by side."""

    memory: int
    passes: int
    lanes: int

    def below(self, standard: "Cost") -> bool:
        """Whether a guess costs less than it should in any respect."""
        return self.memory < standard.memory or self.passes < standard.passes or self.lanes < standard.lanes

    @property
    def bearable(self) -> bool:
        """Whether a stored cost can be paid at all; an altered one must not take the machine's whole memory."""
        least = self.memory >= LEAST_PER_LANE * self.lanes
        return least and all(0 < own <= most for own, most in zip(_parts(self), _parts(HIGHEST), strict=True))


STANDARD = Cost(memory=64 * 1024, passes=3, lanes=4)
HIGHEST = Cost(memory=128 * 1024, passes=6, lanes=8)
"""Four times the work of the standard: what this program may ask for one day, and no file may exceed."""
LEAST_PER_LANE = 8
"""KiB; with less there is no Argon2."""


def _parts(cost: Cost) -> tuple[int, int, int]:
    return cost.memory, cost.passes, cost.lanes


@dataclass(frozen=True, slots=True)
class WrappedSeed:
    """A seed in its box, with the cost by which the box was made."""

    cost: Cost
    salt: bytes
    nonce: bytes
    box: bytes


def wrap(
    seed: bytes, secret: str, owner: bytes, cost: Cost = STANDARD, random: Callable[[int], bytes] = token_bytes
) -> WrappedSeed:
    """Box the seed of `owner`: the bytes that name whose it is belong to the box."""
    salt, nonce = random(SALT), random(NONCE)
    return WrappedSeed(cost, salt, nonce, AESGCM(_key(secret, salt, cost)).encrypt(nonce, seed, owner))


def unwrap(wrapped: WrappedSeed, secret: str, owner: bytes) -> bytes:
    """The seed; raises `WrongSecret`, with no hint at what is wrong."""
    if not wrapped.cost.bearable:
        raise WrongSecret
    try:
        return AESGCM(_key(secret, wrapped.salt, wrapped.cost)).decrypt(wrapped.nonce, wrapped.box, owner)
    except InvalidTag:
        raise WrongSecret from None


def _key(secret: str, salt: bytes, cost: Cost) -> bytes:
    made = Argon2id(salt=salt, length=KEY, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return made.derive(same_form(secret).encode())
