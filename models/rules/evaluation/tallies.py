# SPDX-License-Identifier: Apache-2.0
"""Items of the kind `tally`."""

from collections.abc import Callable, Mapping, Sequence

from models.labels.rules import UNKNOWN_PERSON
from models.named_outcomes import BUILT_IN
from models.rules.input_error import Fault, InputError
from models.rules.reading import choice_at, entries_of, flag_at, object_at, refuse_unknown, text_at, within
from models.rules.tally import Seat, tally
from models.rules.tally_rule import rule_from
from models.terms import Choice, Role, Said

KEYS = frozenset({"id", "kind", "rule", "roster", "recused", "absent", "ballots", "veto"})
ROLES = tuple(role.value for role in Role)
CHOICES = tuple(choice.value for choice in Choice)


def counted(item: Mapping[str, object], speak: Callable[[Said], str]) -> dict[str, object]:
    """The counted ballot, without the item's id."""
    refuse_unknown(item, KEYS, "")
    rule, roster = rule_from(item.get("rule")), _roster(item.get("roster"))
    result = tally(
        rule,
        roster,
        _people(item.get("recused"), "recused"),
        _people(item.get("absent"), "absent"),
        _ballots(item.get("ballots"), roster),
        names=BUILT_IN,
        veto=flag_at(item.get("veto"), "veto", default=False),
    )
    return {
        "quorum": result.quorum,
        "eligible": str(result.eligible),
        "present": str(result.present),
        "counts": {choice.value: str(votes) for choice, votes in result.counts.items()},
        "base": str(result.base),
        "needed": str(result.needed),
        "outcome": result.outcome.value,
        "sentence": speak(result.sentence),
    }


def _roster(given: object) -> tuple[Seat, ...]:
    return tuple(_seat(entry, f"roster[{at}]") for at, entry in enumerate(entries_of(given, "roster", least=0)))


def _seat(given: object, path: str) -> Seat:
    seat = object_at(given, path)
    refuse_unknown(seat, {"id", "role"}, path)
    return Seat(
        text_at(seat.get("id"), within(path, "id")), Role(choice_at(seat.get("role"), within(path, "role"), ROLES))
    )


def _people(given: object, path: str) -> tuple[str, ...]:
    if given is None:
        return ()
    return tuple(text_at(person, f"{path}[{at}]") for at, person in enumerate(entries_of(given, path, least=0)))


def _ballots(given: object, roster: Sequence[Seat]) -> dict[str, Choice]:
    """Choices by person; `null` is a ballot not yet cast, yet its key must be somebody, as no key is ignored."""
    ballots = object_at(given, "ballots")
    people = {seat.id for seat in roster}
    for person, choice in ballots.items():
        if choice is None and person not in people:
            raise InputError(Fault.UNKNOWN_VALUE, UNKNOWN_PERSON, within("ballots", person))
    cast = {person: choice for person, choice in ballots.items() if choice is not None}
    return {person: Choice(choice_at(choice, within("ballots", person), CHOICES)) for person, choice in cast.items()}
