# SPDX-License-Identifier: Apache-2.0
"""A due date is read as people write it, stored in one form, spoken in words, and becomes a day once money is paid."""

from datetime import date

import pytest

from models.rules.due import Due, DueKind, due_from, said_due, stored_due
from models.rules.evaluation.answering import in_english
from models.terms import Said

PAID = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("+7", "pay-out + 7 days"),
        ("＋７", "pay-out + 7 days"),
        ("放款+7日", "pay-out + 7 days"),
        ("放款日+7日", "pay-out + 7 days"),
        ("放款后7日内", "pay-out + 7 days"),
        ("放款後7日內", "pay-out + 7 days"),
        ("7 days after pay-out", "pay-out + 7 days"),
        ("within 7 days after the payout", "pay-out + 7 days"),
        ("放款时", "pay-out + 0 days"),
        ("At pay-out", "pay-out + 0 days"),
        ("放款前", "before pay-out"),
        ("Before pay-out", "before pay-out"),
        ("每月", "every 1 months"),
        ("monthly", "every 1 months"),
        ("每季", "every 3 months"),
        ("每2个月", "every 2 months"),
        ("yearly", "every 12 months"),
        ("還清前", "until repaid"),
        ("全期", "until repaid"),
        ("throughout", "until repaid"),
        ("2027年2月28日", "2027-02-28"),
        ("by 2027.2.28", "2027-02-28"),
        ("2027-02-28前", "2027-02-28"),
    ],
)
def test_what_people_write_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert stored_due(typed) == stored
    due = due_from(stored)
    assert due is not None
    assert due.text == stored


@pytest.mark.parametrize("text", ["7", "soon", "见合同", "+7 weeks", "每0个月", "放款"])
def test_what_cannot_be_read_stays_as_it_stands(text: str) -> None:
    assert due_from(text) is None
    assert stored_due(text) == said_due(text) == text


def test_a_day_that_no_calendar_has_is_no_due_date() -> None:
    with pytest.raises(ValueError, match="day"):
        due_from("2027-02-30")
    assert stored_due("2027-02-30") == "2027-02-30"


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("pay-out + 7 days", "within 7 day(s) after pay-out"),
        ("pay-out + 0 days", "at pay-out"),
        ("before pay-out", "before pay-out"),
        ("every 1 months", "every month"),
        ("every 3 months", "every quarter"),
        ("every 2 months", "every 2 months"),
        ("until repaid", "until repaid"),
        ("2027-02-28", "by 2027-02-28"),
        ("放款+7日", "放款+7日"),
    ],
)
def test_a_stored_due_date_is_said_in_words_and_older_words_as_they_are(stored: str, words: str) -> None:
    said = said_due(stored)
    assert (in_english(said) if isinstance(said, Said) else said) == words


@pytest.mark.parametrize(
    ("stored", "unpaid", "paid"),
    [
        ("2027-02-28", date(2027, 2, 28), date(2027, 2, 28)),
        ("pay-out + 7 days", None, date(2026, 12, 7)),
        ("before pay-out", None, None),
        ("every 3 months", None, date(2027, 2, 28)),
        ("until repaid", None, None),
    ],
)
def test_what_hangs_on_the_pay_out_has_its_day_once_money_is_paid(
    stored: str, unpaid: date | None, paid: date | None
) -> None:
    due = due_from(stored)
    assert due is not None
    assert (due.day(None), due.day(PAID)) == (unpaid, paid)


def test_what_is_met_every_month_is_due_again_a_month_later() -> None:
    monthly = Due(DueKind.EVERY, number=1)
    assert [monthly.day(PAID, kept) for kept in range(4)] == [
        date(2026, 12, 30),
        date(2027, 1, 30),
        date(2027, 2, 28),
        date(2027, 3, 30),
    ]
