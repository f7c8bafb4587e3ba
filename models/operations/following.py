# SPDX-License-Identifier: Apache-2.0
"""What follows a vote: the chair's veto, its time without one, and the opinions of those who sign above."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import ReasonMissing, WordsMissing
from models.errors.following import (
    AlreadyVetoed,
    NobodyToSign,
    NothingToVeto,
    NoTimeForVeto,
    NotInOffice,
    OpinionBeforeLast,
    OpinionTooEarly,
    OpinionTooLate,
    SignedBefore,
    SignerApart,
    SignerVoted,
    VetoOpen,
    VetoOver,
    VetoUnknown,
    VetoUnusedNoted,
)
from models.errors.meeting import NobodyPresides, OnlyChair
from models.errors.voting import NotRevealed
from models.keys.person_key import PersonKey
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.news import news
from models.operations.signing import signature
from models.operations.signing_by_key import NO_KEYS, Keys, chosen_keys, sign_act
from models.records.ballots import Round
from models.records.following import OpinionAbove, Veto, VetoUnused
from models.records.meetings import Member
from models.records.resolutions import Resolution
from models.rules.alike import alike
from models.snapshots.following import Following, SignerRow
from models.snapshots.reading.ballot import voters_of
from models.snapshots.reading.desk import desk_of, keys_are_asked_for, tier_of
from models.snapshots.reading.following import adopted_now, following_of
from models.snapshots.reading.frame import acts, is_revealed, last_round
from models.snapshots.reading.fulfilment import taking_no_part
from models.snapshots.reading.keys import office_at, open_keys
from models.snapshots.reading.room import chair_named, room_in
from models.snapshots.reading.signed_acts import opinion_statement, veto_statement
from models.snapshots.reading.voting import outcome_of
from models.terms import AgendaItemId, Opinion, Said, Standing


def veto(
    session: Session,
    *,
    item: AgendaItemId,
    reason: str,
    keys: Keys = NO_KEYS,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The chair stops what the revealed round passed; before the adoption, or within the tier's hours after the reveal.

    Only whoever presided at the reveal, where the rule of the tier knows a veto. No vote is changed, and a sealed
    meeting keeps its minutes: the veto is then an addition to them. Where the policy asks for keys, it is signed.
    """
    voting = last_round(session, item)
    if voting is None or not is_revealed(session, voting):
        raise NotRevealed
    if not tier_of(session, item).rule.chair_veto:
        raise VetoUnknown
    if not reason.strip():
        raise ReasonMissing
    _refuse_others(session, voting, acting)
    if acts(session, Veto, round=voting.id):
        raise AlreadyVetoed
    _refuse_time(session, item, voting, at)
    signing = _signing(session, item, acting, keys)
    row = Veto(**signature(session, acting=acting, operator=operator, at=at), round=voting.id, reason=reason)
    session.add(row)
    facts = {"round": voting.id, "reason": reason}
    if signing:
        facts |= sign_act(session, row.id, veto_statement(session, row), signing)
    said = Said(labels.VETOED, {"number": voting.number})
    return news(session, item, "veto", said, facts, final=True, backup=True)


def _signing(session: Session, item: AgendaItemId, person: str, keys: Keys) -> tuple[PersonKey, ...]:
    """The key with which a person signs; none where the policy of the case keys everything under names."""
    return chosen_keys(session, [(person,)], keys) if keys_are_asked_for(session, item) else ()


def _refuse_others(session: Session, voting: Round, acting: str) -> None:
    """Only whoever presided when the round was revealed, and had a vote in it."""
    chair = room_in(session, voting).chair
    if chair is None or chair.id not in voters_of(session, voting):
        raise NobodyPresides(chair=chair_named(session, voting.item))
    if acting != chair.name:
        raise OnlyChair(chair=chair.name)


def _refuse_time(session: Session, item: AgendaItemId, voting: Round, at: datetime) -> None:
    resolution = adopted_now(session, item)
    if resolution is None:
        if not outcome_of(session, desk_of(session, item), voting).approves:
            raise NothingToVeto
        return
    if not resolution.outcome.approves:
        raise NothingToVeto
    until = _veto_until(following_of(session, resolution))
    if at >= until:
        raise VetoOver(until=until)


def _veto_until(following: Following) -> datetime:
    """Until when the chair may stop what was adopted, while nothing ended that time before."""
    if following.veto_until is None:
        raise NoTimeForVeto
    if following.veto is not None:
        raise AlreadyVetoed
    if following.veto_unused_at is not None:
        raise VetoUnusedNoted(noted=following.veto_unused_at)
    return following.veto_until


def note_veto_unused(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """The time for a veto has passed without one: the resolution goes on to who signs above, or is in force."""
    resolution, following = _adopted(session, item)
    until = _veto_until(following)
    if at < until:
        raise VetoOpen(until=until)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(VetoUnused(**signed, resolution=resolution.id))
    said = Said(labels.VETO_UNUSED, {"number": resolution.number})
    return news(session, item, "note_veto_unused", said, {"number": resolution.number}, final=True)


def sign_above(
    session: Session,
    *,
    item: AgendaItemId,
    name: str,
    opinion: Opinion,
    words: str = "",
    on: date,
    keys: Keys = NO_KEYS,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The next signer of the tier gives an opinion of their own; conditions and a refusal need words.

    A refusal ends it. Nobody signs while the chair may still veto, in two places, before the last, or after having had
    a part in the case. Where the policy asks for keys, it is signed with one that was enrolled for the office.
    """
    resolution, following = _adopted(session, item)
    place, signer = _next_place(following)
    if not name.strip():
        raise WordsMissing
    if opinion is not Opinion.AGREE and not words.strip():
        raise ReasonMissing
    _refuse_day(resolution, following, on, day_of(at))
    _refuse_second_place(resolution, following, name.strip(), signer)
    signing = _signing(session, item, name.strip(), keys)
    if signing:
        _refuse_other_office(session, resolution, place, name.strip(), signer)
    _refuse_part(session, resolution, name.strip(), signer)
    row = OpinionAbove(
        **signature(session, acting=acting, operator=operator, at=at),
        resolution=resolution.id,
        place=place,
        signer=signer.signer,
        name=name.strip(),
        opinion=opinion,
        words=words.strip(),
        on=on,
    )
    session.add(row)
    said = Said(labels.SIGNED_ABOVE, {"number": resolution.number, "signer": signer.signer, "opinion": opinion})
    facts = {"number": resolution.number, "signer": signer.signer, "name": name.strip(), "opinion": opinion.value}
    facts |= {"words": words.strip(), "on": on.isoformat()}
    if signing:
        facts |= sign_act(session, row.id, opinion_statement(session, row), signing)
    return news(session, item, "sign_above", said, facts, final=True, backup=True)


def _next_place(following: Following) -> tuple[int, SignerRow]:
    """Whose turn it is, and in which place of the tier; nobody's while the chair may still veto."""
    if following.standing is Standing.PENDING_VETO and following.veto_until is not None:
        raise VetoOpen(until=following.veto_until)
    signer = following.next_signer
    if signer is None:
        raise NobodyToSign
    return following.signers.index(signer), signer


def _refuse_second_place(resolution: Resolution, following: Following, name: str, signer: SignerRow) -> None:
    """The places of a tier are for as many people."""
    before = next((row.signer for row in following.signers if row.name and alike(row.name) == alike(name)), None)
    if before is not None:
        raise SignedBefore(name=name, before=before, signer=signer.signer, number=resolution.number)


def _refuse_other_office(session: Session, resolution: Resolution, place: int, name: str, signer: SignerRow) -> None:
    """A key signs in the office for which it was enrolled, whatever its holder is called."""
    if open_keys(session)[name].office not in office_at(session, resolution.item, place):
        raise NotInOffice(name=name, signer=signer.signer, number=resolution.number)


def _refuse_part(session: Session, resolution: Resolution, name: str, signer: SignerRow) -> None:
    """Who signs above the committee had no part in the case."""
    facts = {"name": name, "signer": signer.signer, "number": resolution.number}
    voters = voters_of(session, session.get_one(Round, resolution.round))
    if alike(name) in {alike(session.get_one(Member, member).name) for member in voters}:
        raise SignerVoted(**facts)
    if alike(name) in set(map(alike, taking_no_part(session, resolution.item))):
        raise SignerApart(**facts)


def _refuse_day(resolution: Resolution, following: Following, on: date, today: date) -> None:
    """From the resolution on, one after another, and none still to come."""
    if on < (resolved := day_of(resolution.at)):
        raise OpinionTooEarly(on=on, resolved=resolved)
    for row in following.signers:
        if row.on is not None and on < row.on:
            raise OpinionBeforeLast(on=on, signer=row.signer, before=row.on)
    if on > today:
        raise OpinionTooLate(on=on, today=today)


def _adopted(session: Session, item: AgendaItemId) -> tuple[Resolution, Following]:
    """The resolution that stands, and how far it has come."""
    resolution = adopted_now(session, item)
    if resolution is None:
        raise NotRevealed
    return resolution, following_of(session, resolution)
