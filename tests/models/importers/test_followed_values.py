# SPDX-License-Identifier: Apache-2.0
"""A check that follows other figures is computed at import as in the window: what cannot be is a problem there too."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from models.importers import Problem
from models.importers.agreement_of_references import look_at_references
from models.importers.gathering import Gathering
from models.presented import Check, PresentedCase, Reference
from models.rules.evaluation.answering import in_english
from models.terms import CheckId, LineKey
from tests.models.importers.test_averages import _Paths
from tests.models.rules.small_case import case, check, line
from tests.models.rules.test_case_findings import rows

SHARES = rows("products", None, {"name": "bags", "share": "1.5"}, {"name": "belts", "share": "0.5"})
LINES = (line("P1", 1000, 1000), line("P2", 0, 0), line("P7"))


def follows(id: str = "c1", inputs: Mapping[str, object] | None = None, **references: Reference) -> Check:
    given = {"product_sales": Decimal(500)} if inputs is None else inputs
    return check(id, "P1", "estimation.product_share", given, "d1", references=references)


def problems(*checks: Check) -> list[Problem]:
    gathering = Gathering()
    presented: PresentedCase = replace(case(LINES, checks), schedules=(SHARES,))
    look_at_references(presented, gathering, _Paths())
    return list(gathering.result(presented).problems)


def said(found: list[Problem]) -> list[tuple[str, str | None, str]]:
    return [(each.cell, each.found, in_english(each.expected)) for each in found]


def test_a_followed_share_above_one_is_refused_at_its_reference() -> None:
    above, below = (Reference(schedule="products", column="share", row=row) for row in (1, 2))

    assert problems(follows(share=below)) == []
    ((cell, found, expected),) = said(problems(follows(share=above)))
    assert (cell, found) == ("check c1 reference:share", "1.5")
    assert expected == (
        "inputs as estimation.product_share needs them. share is outside its range (more than 0, at most 1)."
    )


def test_a_followed_figure_of_nothing_divides_nothing() -> None:
    nothing = Reference(line=LineKey("P2"))

    ((cell, found, _),) = said(problems(follows(share=nothing)))
    assert (cell, found) == ("check c1 reference:share", "0")


def test_a_value_that_stands_beside_a_reference_is_judged_with_it() -> None:
    sales = Reference(line=LineKey("P1"))

    ((cell, found, _),) = said(problems(follows(inputs={"share": Decimal("1.2")}, product_sales=sales)))
    assert (cell, found) == ("check c1 input:share", "1.2")


def test_the_estimate_of_another_check_is_judged_like_a_number() -> None:
    first = follows("c1", {"product_sales": Decimal(500), "share": Decimal("0.5")})
    second = follows("c2", share=Reference(check=CheckId("c1")))

    ((cell, found, _),) = said(problems(first, second))
    assert (cell, found) == ("check c2 reference:share", "1000")


def test_what_nobody_stated_is_left_to_the_window() -> None:
    assert problems(follows(share=Reference(line=LineKey("P7")))) == []


def test_a_check_without_references_is_judged_where_its_inputs_are() -> None:
    assert problems(follows(inputs={"product_sales": Decimal(1), "share": Decimal(7)})) == []
