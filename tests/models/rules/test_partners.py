# SPDX-License-Identifier: Apache-2.0
"""The shares of suppliers and customers fit their amounts, or the case is told so."""

import pytest

from tests.models.rules.test_case_findings import rows, told, with_rows


@pytest.mark.parametrize(
    ("shares", "said"),
    [
        (("0.6", "0.4"), []),
        (("0.604", "0.4"), []),
        (("0.3", "0.2"), []),
        (("0.5", "0.5"), [("a", "50.0%", "60.0%"), ("b", "50.0%", "40.0%")]),
        (("0.9", "0.4"), [("a", "90.0%", "60.0%")]),
        (("0", "0"), [("a", "0.0%", "60.0%"), ("b", "0.0%", "40.0%")]),
    ],
)
def test_the_share_of_a_partner_fits_the_amount(shares: tuple[str, str], said: list[tuple[str, str, str]]) -> None:
    def of(name: str, amounts: str) -> list[str]:
        first, second = ({"name": n, amounts: a, "share": s} for n, a, s in zip("ab", ("6", "4"), shares, strict=True))
        return [each for each in told(with_rows(rows(name, None, first, second))) if "more than all" not in each]

    for name, amounts in (("suppliers", "purchases"), ("customers", "sales"), ("customers", "amount")):
        assert of(name, amounts) == [
            f"{name}, {who}: a share of {stated} is stated, the amount is {made} of the whole."
            for who, stated, made in said
        ]
    assert of("collateral", "amount") == []


def test_a_share_fits_no_less_than_all_amounts_that_are_listed() -> None:
    def listed(share: str) -> list[str]:
        first = {"name": "a", "sales": "600", "share": share}
        return told(with_rows(rows("customers", None, first, {"name": "b", "sales": "400"})))

    assert listed("0.5") == []
    assert listed("0.9") == ["customers, a: a share of 90.0% is stated, the amount is 60.0% of the whole."]


def test_shares_without_amounts_are_compared_with_nothing() -> None:
    assert told(with_rows(rows("suppliers", None, {"name": "a", "share": "0.5"}, {"name": "b", "share": "0.1"}))) == []
    assert told(with_rows(rows("suppliers", None, {"name": "a", "amount": "0", "share": "0.5"}))) == []
