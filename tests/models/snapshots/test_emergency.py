# SPDX-License-Identifier: Apache-2.0
"""What is known of a case for its emergency sheet: recusals, conditions, whether a veto may be."""

from models.operations.conditioning import add_condition, strike_condition
from models.operations.convening import declare_recusal
from models.operations.presiding import name_acting_chair
from models.operations.voting import open_ballot
from models.snapshots.emergency import EmergencyCase
from models.snapshots.reading.emergency import load_emergency
from models.store import Store
from models.terms import ConditionKind
from tests.tools.demo_session import Evening, default_policy

OWN = "先付清上月房租"


def sheet(evening: Evening) -> EmergencyCase:
    (part,) = evening.store.read(load_emergency, meeting=evening.meeting, at=evening.at).cases
    return part


def test_a_struck_condition_is_proposed_neither_as_it_stood_nor_by_the_policy_again(store: Store) -> None:
    evening = Evening(store, cases=("luggage-shop",))
    item = evening.examine("luggage-shop")
    evening.perform(open_ballot, item=item)
    evening.perform(
        add_condition,
        item=item,
        code=None,
        kind=ConditionKind.PRECEDENT,
        text=OWN,
        owner=evening.chair,
        due="放款前",
        proof="收据",
    )
    before = {row.text for row in sheet(evening).conditions}
    rows = evening.voting(item).conditions
    assert before == {row.text for row in rows}
    for row in rows:
        if row.text == OWN or row is rows[0]:
            evening.perform(strike_condition, item=item, condition=row.id, reason="委员会不要求")

    assert rows[0].mandatory
    assert {row.text for row in sheet(evening).conditions} == before - {OWN, rows[0].text}


def test_the_recused_are_known_with_their_reason_and_whoever_presides_in_the_chairs_place(store: Store) -> None:
    evening = Evening(store, cases=("luggage-shop",))
    item = evening.open("luggage-shop")
    evening.perform(declare_recusal, item=item, member=evening.people["M1"], reason="与客户是亲戚")
    evening.perform(name_acting_chair, item=item, member=evening.people["M2"])

    case = sheet(evening).case
    assert ("与客户是亲戚" in str(dict(case.recused)[evening.names["M1"]]), case.presiding) == (
        True,
        evening.names["M2"],
    )


def test_whether_the_chair_may_veto_is_the_rules_matter(store: Store) -> None:
    tiers = [
        {**tier, "veto_hours": None, "rule": {**tier["rule"], "chair_veto": False}}
        for tier in default_policy()["tiers"]  # type: ignore[attr-defined] # the policy that ships has a list of them
    ]
    evening = Evening(store, cases=("luggage-shop",), policy={"tiers": tiers})

    assert not sheet(evening).vetoed
