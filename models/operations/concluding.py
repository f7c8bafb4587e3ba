# SPDX-License-Identifier: Apache-2.0
"""Own words under a chart."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import undoing
from models.records.entered import StatedConclusion
from models.snapshots.charts import ChartKind
from models.snapshots.reading.frame import refuse_unless_open
from models.terms import AgendaItemId, Said


def state_conclusion(
    session: Session,
    *,
    item: AgendaItemId,
    chart: ChartKind,
    computed: str,
    text: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Say what a chart shows; no text gives the computed sentence back. `computed` marks the sentence of now.

    Once the figures compute another sentence, the words count no longer.
    """
    refuse_unless_open(session, item)
    signed = signature(session, acting=acting, operator=operator, at=at)
    facts = {"computed": computed, "text": text.strip()}
    session.add(StatedConclusion(**signed, item=item, chart=chart.value, **facts))
    said = Said(labels.CONCLUDED)
    again = Inverse(state_conclusion, {"item": item, "chart": chart, **facts})
    inverse = undoing(item, "conclusion", said, again, signed["id"])
    return news(session, item, "state_conclusion", said, {"chart": str(chart.value), **facts}, inverse=inverse)
