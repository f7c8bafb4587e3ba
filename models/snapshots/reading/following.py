# SPDX-License-Identifier: Apache-2.0
"""How far a resolution has come, read from the record: from acts alone, so that it is the same whenever it is read."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.labels import following as words
from models.records.ballots import Reveal, Round
from models.records.cases import Revision
from models.records.following import OpinionAbove, Veto, VetoUnused
from models.records.meetings import AgendaItem, Meeting, SealedMinutes
from models.records.resolutions import Resolution
from models.rules.policy import Tier
from models.snapshots.following import IN_FORCE, Following, OutstandingRow, SignerRow, VetoRow
from models.snapshots.reading.desk import keys_are_asked_for, names_of, tier_of
from models.snapshots.reading.frame import A, acts, last_round
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.room import room_in
from models.terms import AgendaItemId, MeetingId, Opinion, Said, Standing

OUTSTANDING = frozenset({Standing.PENDING_VETO, Standing.AWAITING_SIGNATURES})


def veto_before_adoption(session: Session, voting: Round) -> Veto | None:
    """The veto that was said at once, which the count of the round knows of."""
    vetoes, adopted = acts(session, Veto, round=voting.id), acts(session, Resolution, round=voting.id)
    early = bool(vetoes) and (not adopted or vetoes[0].sequence < adopted[0].sequence)
    return vetoes[0] if early else None


def veto_row(veto: Veto | None) -> VetoRow | None:
    return None if veto is None else VetoRow(veto.reason, veto.acting, veto.at)


def following_of(session: Session, resolution: Resolution, until: int | None = None) -> Following:
    """What followed; with `until`, only what came before that place in the order of acts."""
    if not resolution.outcome.approves:
        return IN_FORCE
    tier = tier_of(session, resolution.item)
    veto = _first(acts(session, Veto, round=resolution.round), until)
    unused = _first(acts(session, VetoUnused, resolution=resolution.id), until)
    said = _before(acts(session, OpinionAbove, resolution=resolution.id), until)
    signers = _signers(tier, said)
    hours = tier.veto_hours
    return Following(
        _standing(signers, vetoed=veto is not None, pending=bool(hours) and unused is None),
        veto_until=_revealed_at(session, resolution) + timedelta(hours=hours) if hours else None,
        veto=veto_row(veto),
        veto_unused_at=None if unused is None else unused.at,
        signers=signers,
    )


def _revealed_at(session: Session, resolution: Resolution) -> datetime:
    """From when the hours count: the result is known."""
    return acts(session, Reveal, round=resolution.round)[0].at


def waits_for(following: Following) -> tuple[Said, ...]:
    """Why an approval may not be paid out yet, or never; nothing of one in force."""
    template = words.HOLDS_UP.get(following.standing)
    return () if template is None else (Said(template),)


def _standing(signers: Iterable[SignerRow], *, vetoed: bool, pending: bool) -> Standing:
    opinions = [row.opinion for row in signers]
    if vetoed:
        return Standing.VETOED
    if pending:
        return Standing.PENDING_VETO
    if Opinion.REFUSE in opinions:
        return Standing.REFUSED_ABOVE
    return Standing.AWAITING_SIGNATURES if None in opinions else Standing.IN_FORCE


def _signers(tier: Tier, said: Iterable[OpinionAbove]) -> tuple[SignerRow, ...]:
    """Those of the tier in their order, each with the opinion given so far."""
    rows = {row.place: signer_row(row) for row in said}
    return tuple(rows.get(place, SignerRow(office)) for place, office in enumerate(tier.signers))


def signer_row(row: OpinionAbove) -> SignerRow:
    return SignerRow(row.signer, row.opinion, row.name, row.words, row.on)


def adopted_now(session: Session, item: AgendaItemId) -> Resolution | None:
    """The resolution of the last round, if it has one."""
    voting = last_round(session, item)
    rows = () if voting is None else acts(session, Resolution, round=voting.id)
    return rows[-1] if rows else None


def load_outstanding(session: Session) -> tuple[OutstandingRow, ...]:
    """The approvals of all meetings that are not in force yet, the oldest first."""
    rows = []
    for resolution in acts(session, Resolution):
        now = adopted_now(session, resolution.item)
        if not resolution.outcome.approves or now is None or now.id != resolution.id:
            continue
        following = following_of(session, resolution)
        if following.standing in OUTSTANDING:
            agenda = row_of(session, AgendaItem, resolution.item)
            meeting = row_of(session, Meeting, agenda.meeting).number
            client = row_of(session, Revision, agenda.revision).client
            rows.append(
                OutstandingRow(
                    agenda.id,
                    meeting,
                    resolution.number,
                    client,
                    names_of(session, agenda.id).named(resolution.outcome),
                    following,
                    _chair(session, resolution),
                    by_keys=keys_are_asked_for(session, agenda.id),
                )
            )
    return tuple(rows)


def _chair(session: Session, resolution: Resolution) -> str | None:
    chair = room_in(session, session.get_one(Round, resolution.round)).chair
    return None if chair is None else chair.name


def sealed_at(session: Session, meeting: MeetingId) -> int | None:
    """The place of the seal in the order of acts."""
    sealed = acts(session, SealedMinutes, meeting=meeting)
    return sealed[0].sequence if sealed else None


def _before(rows: Iterable[A], until: int | None) -> tuple[A, ...]:
    return tuple(row for row in rows if until is None or row.sequence < until)


def _first(rows: Iterable[A], until: int | None) -> A | None:
    return next(iter(_before(rows, until)), None)
