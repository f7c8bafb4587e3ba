# SPDX-License-Identifier: Apache-2.0
"""The demo meeting: its people, agenda and cases, convened before its first case."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from models.day import CHINA
from models.labels import operations as labels
from models.operations.accepting import accept_cases
from models.operations.change import Change
from models.operations.convening import convene
from models.operations.signing import new_id
from models.presented import AttachedFile, PresentedCase
from models.snapshots.attached import names_of_files
from models.snapshots.convening import Seat
from models.snapshots.reading.policy import POLICY_DIGEST
from models.terms import EvidenceId, MeetingId, MemberId, Role, Said


def convene_demo(
    session: Session,
    *,
    meeting: Mapping[str, Any],
    policy: Mapping[str, object],
    presented: Sequence[PresentedCase],
    sources: Sequence[str],
    attached_to: Sequence[tuple[int, EvidenceId]] = (),
    attached: Sequence[AttachedFile] = (),
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Take in the demo cases and call the meeting of resources/demo/meeting.json; the payload is its id.

    `presented` are in the order of the agenda and in one language, which is also that of names and place.
    """
    language = "en" if presented and presented[0].language == "en" else "zh"
    taken = accept_cases(
        session, presented=presented, sources=sources, attached_to=attached_to, attached=attached, at=at
    )
    on = date.fromisoformat(meeting["date"])
    called = convene(
        session,
        number=meeting["number"],
        on=on,
        starts=datetime.combine(on, time.fromisoformat(meeting["start"]), CHINA),
        place=meeting["place"][language],
        people=[
            Seat(MemberId(new_id()), person["name"][language], Role(person["role"])) for person in meeting["people"]
        ],
        policy=policy,
        cases=taken.cases,
        demo=True,
        acting=acting,
        operator=operator,
        at=at,
    )
    id = MeetingId(str(called.payload))
    taken_policy = {name: called.facts[name] for name in ("policy", POLICY_DIGEST)}
    facts = {"number": str(meeting["number"]), **taken_policy, **names_of_files(attached)}
    said = Said(labels.CONVENED, {"number": meeting["number"]})
    return Change(name="convene_demo", cases=taken.cases, meeting=id, facts=facts, said=said, payload=id)
