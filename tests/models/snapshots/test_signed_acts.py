# SPDX-License-Identifier: Apache-2.0
"""What an opinion above the committee signs is fixed for ever: a column added later changes no old signature."""

from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256

from models.records.following import OpinionAbove
from models.records.resolutions import Resolution
from models.snapshots.reading.signed_acts import SIGNED_OF_RESOLUTION, opinion_on
from models.terms import AgendaItemId, Opinion, Outcome, ScheduleType

AT = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
NOT_SIGNED = {"at", "sequence"}
SIGNED = "afcfe33533f28218e7f61f03800c53f6fd4e13b65c3f691aaeee737c315a58e0"
"""SHA-256 of the statement of version 1 for the resolution and opinion below, as signed on 2026-11-27."""

RESOLUTION = Resolution(
    id="r1",
    sequence=7,
    acting="刘建国",
    operator="张文静",
    at=AT,
    item=AgendaItemId("i1"),
    round="v1",
    number="2026-47-01",
    outcome=Outcome.APPROVED,
    amount=Decimal("55000.00"),
    months=12,
    annual_rate=Decimal("0.144"),
    schedule_type=ScheduleType.EQUAL_INSTALMENTS,
    balloon=None,
    grace_months=None,
    instalment=Decimal("4949.00"),
    reasons="按多数意见",
    reason_codes=(),
    open_questions=(),
    reason_lines={},
)
OPINION = OpinionAbove(
    id="o1",
    sequence=8,
    acting="周行长",
    operator="张文静",
    at=AT,
    resolution="r1",
    place=0,
    signer="行长",
    name="周行长",
    opinion=Opinion.AGREE,
    words="",
    on=date(2026, 12, 1),
)


def test_the_statement_is_byte_for_byte_the_one_that_was_signed() -> None:
    assert sha256(opinion_on(RESOLUTION, OPINION)).hexdigest() == SIGNED


def test_a_new_column_of_resolutions_is_signed_only_by_a_later_version_of_the_statement() -> None:
    columns = {column.key for column in Resolution.__table__.columns}

    assert set(SIGNED_OF_RESOLUTION) == columns - NOT_SIGNED, "name a new column in NOT_SIGNED, or begin opinion/2"
