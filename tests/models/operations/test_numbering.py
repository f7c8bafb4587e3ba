# SPDX-License-Identifier: Apache-2.0
"""The number under which a resolution is adopted."""

from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import new_round, open_ballot
from models.store import Store
from tests.tools.demo_session import Evening

REASONS = "现金流充足"


def test_a_resolution_has_the_number_of_the_units_own_pattern_and_no_number_is_given_twice(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall",), policy={"resolution_number": "审批【{year}】{serial:3}号"})
    item = evening.examine("breakfast-stall")
    for number in ("审批【2026】001号", "审批【2026】002号"):
        again = evening.voting(item).rounds
        start = new_round if again else open_ballot
        evening.perform(start, item=item, **({"reason": "配偶拒签"} if again else {}))
        evening.vote("breakfast-stall")
        assert evening.perform(adopt_resolution, item=item, reasons=REASONS).payload == number
