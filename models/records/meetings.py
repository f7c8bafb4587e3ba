# SPDX-License-Identifier: Apache-2.0
"""Meetings: people, attendance, agenda, the base taken when a case opens, recusals, closing and sealing."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT, Base
from models.records.types import CanonicalJson
from models.terms import AgendaItemId, CaseId, MeetingId, MemberId, Presence, RevisionId, Role


class PolicyVersion(Base):
    """A policy document as JSON; a version never changes, whether a case was pinned to it or not."""

    __tablename__ = "policies"

    version: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]


class Meeting(Base):
    """One meeting (会议)."""

    __tablename__ = "meetings"

    id: Mapped[MeetingId] = mapped_column(primary_key=True)
    number: Mapped[int]
    on: Mapped[date]
    starts: Mapped[datetime]
    place: Mapped[str]
    policy: Mapped[str] = mapped_column(ForeignKey("policies.version"))
    demo: Mapped[bool]


class Member(Base):
    """A person at a meeting; `number` calls a voting member, `None` for those who never vote."""

    __tablename__ = "members"

    id: Mapped[MemberId] = mapped_column(primary_key=True)
    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    position: Mapped[int]
    number: Mapped[int | None]
    name: Mapped[str]
    role: Mapped[Role]


class Act(Base):
    """Something done in a meeting: kept for good; `sequence` orders acts of all kinds, a withdrawal is a later row."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    acting: Mapped[str]
    operator: Mapped[str]
    at: Mapped[datetime]


class PolicyAdoption(Act):
    """A version is put in force by the unit; one without an act came with the program. `reason` in words."""

    __tablename__ = "policy_adoptions"

    version: Mapped[str] = mapped_column(ForeignKey("policies.version"), unique=True)
    reason: Mapped[str]


class Withdrawal(Base):
    """An act taken back."""

    __tablename__ = "withdrawals"

    subject: Mapped[str] = mapped_column(primary_key=True)
    acting: Mapped[str]
    operator: Mapped[str]
    at: Mapped[datetime]


class Attendance(Act):
    """A person comes, leaves or observes; the last one counts."""

    __tablename__ = "attendance"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    presence: Mapped[Presence]


class AgendaItem(Base):
    """A case of a meeting, pinned to a revision and a policy version; `position` counts from 1."""

    __tablename__ = "agenda_items"
    __table_args__ = (UniqueConstraint("meeting", "case"), STRICT)

    id: Mapped[AgendaItemId] = mapped_column(primary_key=True)
    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    case: Mapped[CaseId] = mapped_column(ForeignKey("loan_cases.id"))
    revision: Mapped[RevisionId] = mapped_column(ForeignKey("revisions.id"))
    policy: Mapped[str] = mapped_column(ForeignKey("policies.version"))
    position: Mapped[int]


class Opening(Act):
    """A case is presented; `base` names the voting members then present, without those recused."""

    __tablename__ = "openings"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    base: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


class Recusal(Act):
    """A member takes no part in a case; `reason` in words, `officer` where the program declared it."""

    __tablename__ = "recusals"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    reason: Mapped[str]
    officer: Mapped[bool]


class CaseWithdrawn(Act):
    """The client takes the application back before it is decided; `reason` in words."""

    __tablename__ = "cases_withdrawn"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    reason: Mapped[str]


class Intercession(Act):
    """A third party spoke for or against a client; who and how, in words (founding rule 5)."""

    __tablename__ = "intercessions"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    text: Mapped[str]


class ActingChair(Act):
    """A member presides over a case from which the chair is recused or away; the last one named counts."""

    __tablename__ = "acting_chairs"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))


class NoConflict(Act):
    """Members declare that nothing keeps them from a case."""

    __tablename__ = "declarations"

    item: Mapped[AgendaItemId] = mapped_column(ForeignKey("agenda_items.id"))
    members: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


class Closing(Act):
    """The meeting ends."""

    __tablename__ = "closings"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"), unique=True)


class SealedMinutes(Act):
    """The minutes as sealed: the hash of the PDF's bytes."""

    __tablename__ = "sealed_minutes"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"), unique=True)
    version: Mapped[int]
    sha256: Mapped[str]
    size: Mapped[int]
    record: Mapped[str] = mapped_column(server_default="")
    """The hash of the record, which the pages print."""
