# SPDX-License-Identifier: Apache-2.0
"""The scripted evening in a process that a test kills: it acknowledges each command once it holds the receipt.

A process that comes after a killed one plays the same evening from the start: a command that is stored already has no
second effect, so it goes on where the other was killed.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Concatenate, NamedTuple, ParamSpec
from uuid import NAMESPACE_OID, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.day import CHINA
from models.files import write_whole
from models.importers import read_case
from models.operations.accepting import accept_case
from models.operations.change import Change
from models.operations.convening import add_to_agenda, convene
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.wish import Wish
from models.records.cases import LoanCase
from models.snapshots.convening import Seat
from models.snapshots.reading.agenda import last_moment
from models.snapshots.reading.frame import state_of
from models.snapshots.reading.minutes import load_minutes
from models.store import Receipt, Store
from models.terms import CaseId, CaseState, CommandId, MeetingId, MemberId, Role
from reports.minutes import minutes_bytes
from reports.voice import Voice
from resources import path
from tests.tools.demo_session import EVENING, Evening
from tests.tools.demo_source import CASES, in_language, source

P = ParamSpec("P")
MINUTES = "minutes.pdf"
"""The file of the minutes, beside the database."""


class Acknowledged(NamedTuple):
    """A command whose receipt was held, and the digest of the database as it stood then."""

    command: CommandId
    state: str


class AcknowledgingStore(Store):
    """Says each receipt on a pipe, then backs up what is worth it, as the desk's own thread does."""

    pipe: Connection

    def perform(
        self, operation: Callable[Concatenate[Session, P], Change], wish: Wish, /, *args: P.args, **kwargs: P.kwargs
    ) -> Receipt:
        receipt = super().perform(operation, wish, *args, **kwargs)
        self.pipe.send(Acknowledged(receipt.command, state_of_file(self.file)))
        if receipt.change.backup:
            self.keep_backup(wish.at)
        return receipt


class KilledEvening(Evening):
    """Imports six workbooks, convenes, decides every case, closes, writes the minutes and seals them."""

    def __init__(self, store: Store) -> None:
        self._wished: Counter[str] = Counter()
        super().__init__(store)

    def command_for(self, operation: Callable[..., Change], facts: Mapping[str, object]) -> CommandId:
        """The same in every process: by what is wished, and how often it was wished before."""
        known = {name: fact for name, fact in sorted(facts.items()) if name not in ("people", "presented")}
        wished = f"{operation.__name__} {known}"
        self._wished[wished] += 1
        return CommandId(str(uuid5(NAMESPACE_OID, f"{self._wished[wished]} {wished}")))

    def _convened(self, cases: tuple[str, ...]) -> MeetingId:
        self.at = self.store.read(last_moment) or EVENING
        taken = [self._imported(name) for name in cases]
        facts = in_language(source("meeting"), self.language)
        on = date.fromisoformat(facts["date"])
        called = self.perform(
            convene,
            number=facts["number"],
            on=on,
            starts=datetime.combine(on, time.fromisoformat(facts["start"]), CHINA),
            place=facts["place"],
            people=[Seat(MemberId(str(uuid4())), each["name"], Role(each["role"])) for each in facts["people"]],
            policy=json.loads(path("policy", "default.json").read_text(encoding="utf-8")),
        )
        meeting = MeetingId(str(called.meeting))
        for case in taken:
            self.perform(add_to_agenda, meeting=meeting, case=case)
        return meeting

    def _imported(self, name: str) -> CaseId:
        """The case of a workbook; the file is read where that was not done before."""
        there = self.store.read(case_numbered, number=source(name)["application"]["number"])
        presented = read_case(path("samples", self.language, f"{name}.xlsx")).case if there is None else None
        return self.perform(accept_case, presented=presented, source=f"{name}.xlsx").cases[0]

    def play(self) -> None:
        """From wherever the evening stands to its sealed minutes."""
        for name in CASES:
            if self.store.read(state_of, item=self.items[name]) is not CaseState.DECIDED:
                self.resolve(name)
        self.perform(close_meeting, meeting=self.meeting)
        snapshot = self.store.read(load_minutes, meeting=self.meeting, at=EVENING, final=True)
        if not snapshot.agenda.sealed:
            content = minutes_bytes(snapshot, Voice(self.language))
            file = self.store.file.with_name(MINUTES)
            write_whole(file, content)
            pages = self.store.keep_file(file)
            self.perform(seal_minutes, meeting=self.meeting, pages=pages, head=snapshot.journal_head)


def state_of_file(database: Path) -> str:
    """SHA-256 of all that is stored; between two transactions nothing of it lies elsewhere."""
    return hashlib.sha256(database.read_bytes()).hexdigest()


def case_numbered(session: Session, *, number: str) -> CaseId | None:
    return session.scalar(select(LoanCase.id).filter_by(number=number))


def play(pipe: Connection, address: str) -> None:
    """What the process does."""
    with AcknowledgingStore.open(address) as store:
        store.pipe = pipe
        KilledEvening(store).play()
