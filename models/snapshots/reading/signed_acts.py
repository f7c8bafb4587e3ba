# SPDX-License-Identifier: Apache-2.0
"""What is signed by key besides votes: the roll of a meeting, vetoes, opinions above; and whether it still holds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.keys.statements import statement
from models.records.archive import SignOff
from models.records.ballots import Round
from models.records.canonical import canonical_text
from models.records.following import OpinionAbove, Veto
from models.records.meetings import AgendaItem, Closing, Meeting, Member
from models.records.person_keys import ActSignature, EnrolledKey
from models.records.resolutions import Resolution
from models.snapshots.chain import FaultySignature
from models.snapshots.reading.ballot import round_row
from models.snapshots.reading.desk import keys_are_asked_for, tier_of
from models.snapshots.reading.frame import acts, number_of
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.keys import all_keys, is_by_keys, office_at, public_key, roll_signers
from models.snapshots.reading.signed_votes import is_vouched_for
from models.terms import MeetingId, SignedKind

ROLL = "committee-desk/roll/1"
VETO = "committee-desk/veto/1"
OPINION = "committee-desk/opinion/1"
SIGN_OFF = "committee-desk/sign-off/1"
SIGNED_OF_RESOLUTION = (
    "id",
    "acting",
    "operator",
    "item",
    "round",
    "number",
    "outcome",
    "amount",
    "months",
    "annual_rate",
    "schedule_type",
    "balloon",
    "grace_months",
    "instalment",
    "reasons",
    "reason_codes",
    "open_questions",
    "reason_lines",
)
"""What an opinion of version 1 is about, for ever: a column added later belongs to a statement of a later version."""


def roll_statement(session: Session, meeting: MeetingId) -> bytes:
    """Of every round of the meeting: who voted and what, who did not and why, and what came of it."""
    items = select(AgendaItem.id).filter_by(meeting=meeting)
    rounds = session.scalars(select(Round).where(Round.item.in_(items)).order_by(Round.sequence)).all()
    number = row_of(session, Meeting, meeting).number
    return statement(ROLL, [meeting, str(number), *(_round_text(session, voting) for voting in rounds)])


def _round_text(session: Session, voting: Round) -> str:
    """A rate stands in it only where a vote has one: what was signed before there were any reads as it did."""
    row = round_row(session, voting, tier_of(session, voting.item).rule)
    voters = [
        {
            "name": each.name,
            "recused": each.recused,
            "absent": each.absent,
            "voted": each.voted,
            "choice": each.choice,
            "amount": each.amount,
            "months": each.months,
            "remark": each.remark or None,
            "receipt": each.receipt,
            **({} if each.annual_rate is None else {"annual_rate": each.annual_rate}),
        }
        for each in row.voters
    ]
    about = {"case": number_of(session, voting.item), "round": row.id, "number": row.number, "way": row.way}
    outcome = None if row.outcome is None else row.outcome.code  # whatever the unit calls it
    return canonical_text({**about, "restricted": row.restricted, "outcome": outcome, "voters": voters})


def veto_statement(session: Session, row: Veto) -> bytes:
    """The round as it was counted, and why the chair stops what it passed."""
    voting = session.get_one(Round, row.round)
    return statement(VETO, [row.id, row.acting, _round_text(session, voting), row.reason])


def opinion_statement(session: Session, row: OpinionAbove) -> bytes:
    """The resolution as it was adopted, and what the signer says of it."""
    return opinion_on(session.get_one(Resolution, row.resolution), row)


def opinion_on(resolution: Resolution, row: OpinionAbove) -> bytes:
    """What the signer of an opinion signs: of the resolution, what version 1 of the statement names and no more."""
    plain = {name: getattr(resolution, name) for name in SIGNED_OF_RESOLUTION}
    said = [str(row.place), row.signer, row.name, row.opinion.value, row.words, row.on.isoformat()]
    return statement(OPINION, [row.id, canonical_text(plain), *said])


def sign_off_statement(session: Session, row: SignOff) -> bytes:
    """Who stands by which sealed file of which meeting."""
    return statement(SIGN_OFF, [row.id, row.meeting, row.sealed, session.get_one(Member, row.member).name])


@dataclass(frozen=True, slots=True)
class _Expected:
    """An act that must bear signatures, one of each group of people."""

    act: str
    statement: bytes
    signers: tuple[tuple[str, ...], ...]
    kind: SignedKind
    subject: str
    office: frozenset[str] | None = None
    """What the office is called for which the key must be enrolled; nothing for people of the meeting."""


def faulty_signatures(session: Session) -> tuple[FaultySignature, ...]:
    """Acts whose signature is missing, is another person's, or is under something that the record no longer says."""
    keys = all_keys(session)
    signed: dict[str, list[ActSignature]] = {}
    for row in session.scalars(select(ActSignature)):
        signed.setdefault(row.act, []).append(row)
    return tuple(
        FaultySignature(expected.kind, expected.subject, names)
        for expected in _expected(session)
        for names in expected.signers
        if not any(_holds(each, expected, names, keys) for each in signed.get(expected.act, ()))
    )


def _expected(session: Session) -> Iterator[_Expected]:
    for closing in acts(session, Closing):
        if is_by_keys(session, closing.meeting):
            roll, signers = roll_statement(session, closing.meeting), roll_signers(session, closing.meeting)
            number = str(row_of(session, Meeting, closing.meeting).number)
            yield _Expected(closing.id, roll, signers, SignedKind.ROLL, number)
    for veto in acts(session, Veto):
        item = session.get_one(Round, veto.round).item
        if keys_are_asked_for(session, item):
            signers = ((veto.acting,),)
            yield _Expected(veto.id, veto_statement(session, veto), signers, SignedKind.VETO, number_of(session, item))
    for opinion in acts(session, OpinionAbove):
        resolution = session.get_one(Resolution, opinion.resolution)
        if keys_are_asked_for(session, resolution.item):
            said, office = opinion_statement(session, opinion), _office_of(session, resolution, opinion)
            yield _Expected(opinion.id, said, ((opinion.name,),), SignedKind.OPINION, resolution.number, office)
    for row in acts(session, SignOff):
        signers = ((session.get_one(Member, row.member).name,),)
        number = str(session.get_one(Meeting, row.meeting).number)
        yield _Expected(row.id, sign_off_statement(session, row), signers, SignedKind.SIGN_OFF, number)


def _office_of(session: Session, resolution: Resolution, opinion: OpinionAbove) -> frozenset[str]:
    """For which office the key of an opinion must be enrolled: none, where its signer had signed in another place."""
    others = acts(session, OpinionAbove, resolution=resolution.id, name=opinion.name)
    return office_at(session, resolution.item, opinion.place) if others[0].id == opinion.id else frozenset()


def _holds(signed: ActSignature, expected: _Expected, names: Iterable[str], keys: Mapping[str, EnrolledKey]) -> bool:
    key = keys.get(signed.key)
    if key is None or key.person not in names or not is_vouched_for(key, keys):
        return False
    if expected.office is not None and key.office not in expected.office:
        return False
    return signed.statement == expected.statement and public_key(key).holds(signed.statement, signed.signature)
