# SPDX-License-Identifier: Apache-2.0
"""The luggage shop with canaries in every text that people write, taken through the real store to its resolution.

`MASKED` goes into what the room may read: nothing of it may be left but its mask. `PRIVATE` goes into what the room
may not read at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.operations.asking import answer, ask
from models.operations.concluding import state_conclusion
from models.operations.conditioning import add_condition
from models.operations.confirming import confirm_family
from models.operations.correcting import state_cause
from models.operations.deciding import mark_reinvestigate
from models.operations.demo_meeting import convene_demo
from models.operations.noting import note_intercession
from models.operations.private_notes import begin_book, lean, write_note
from models.operations.resolving_cases import adopt_resolution
from models.presented import MONTHLY_AVERAGE, Person, PresentedCase
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.charting import mark_of
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.voting import Terms, VotingSnapshot
from models.store import Store
from models.terms import (
    AgendaItemId,
    Choice,
    ConditionKind,
    Family,
    LineKey,
    MeetingId,
    QuestionId,
    ReasonCode,
    ScheduleType,
)
from tests.models.operations.preparing.laptop import PHRASES, Laptop, merge, packed
from tests.tools.demo_session import default_policy
from tests.tools.demo_source import presented, source
from tests.tools.keyed_session import CHEAP, KEYS, KeyedEvening

SHOP = "luggage-shop"
IDENTITY, TELEPHONE, CARD = "330106198001011234", "13812345678", "6228480402564890018"
WIFE, HUSBAND = "欧阳金丝", "陆雀鸣"
MASKED = f"（{WIFE}{IDENTITY}、{HUSBAND}{TELEPHONE}、{CARD}）"
PRIVATE, LAST4 = "金丝雀私密", "9876"
CANARIES = (
    IDENTITY,
    TELEPHONE,
    CARD,
    WIFE,
    "金丝",
    HUSBAND,
    "雀鸣",
    PRIVATE,
    LAST4,
    "keeps it",
    *PHRASES.values(),
)
"""What nobody may find on the wall; given names alone too, and every secret that opens a key or a book of notes."""


def planted(case: PresentedCase) -> PresentedCase:
    """The case as its officers wrote it, with canaries."""

    def shown(text: str) -> str:
        return text + MASKED

    def hidden(text: str | None) -> str:
        return (text or "") + PRIVATE

    form = case.application
    lines = tuple(
        replace(line, label=shown(line.label), figures=tuple(replace(f, cause=hidden(f.cause)) for f in line.figures))
        for line in case.lines
    )
    risks = (
        replace(p, text=shown(p.text), mitigation=hidden(p.mitigation), cause=hidden(p.cause), owner=hidden(p.owner))
        for p in case.risk_points
    )
    *earlier, last = case.history
    return replace(
        case,
        application=replace(
            form,
            client=shown(form.client),
            trade=shown(form.trade),
            purpose=shown(form.purpose),
            first_or_repeat=shown(form.first_or_repeat),
            premises=hidden(form.premises),
        ),
        people=tuple(_people(case)),
        seasons=tuple(replace(season, label=shown(season.label)) for season in case.seasons),
        lines=lines,
        schedules=tuple(
            replace(table, rows=tuple({**row, **_named(row, shown)} for row in table.rows)) for table in case.schedules
        ),
        peers=tuple(replace(peer, id=hidden(peer.id)) for peer in case.peers),
        evidence=tuple(
            replace(each, issuer=hidden(each.issuer), holder=hidden(each.holder), content=shown(each.content))
            for each in case.evidence
        ),
        checks=tuple(replace(check, cause=hidden(check.cause)) for check in case.checks),
        risk_points=tuple(risks),
        eligibility=tuple(replace(each, text=hidden(each.text)) for each in case.eligibility),
        soft_information=tuple((topic, hidden(text)) for topic, text in case.soft_information),
        history=(
            *earlier,
            replace(last, meeting=hidden(last.meeting), reason=hidden(last.reason)),
        ),
    )


def _named(row: Mapping[str, object], shown: Callable[[str], str]) -> dict[str, str]:
    name = row.get("name")
    return {"name": shown(name)} if isinstance(name, str) else {}


def _people(case: PresentedCase) -> list[Person]:
    names = {"borrower": WIFE, "spouse": HUSBAND}
    return [
        replace(
            person,
            name=names.get(person.role, person.name),
            id_last4=LAST4,
            note=(person.note or "") + PRIVATE,
            relation=(person.relation or "") + PRIVATE,
        )
        for person in case.people
    ]


class PlantedEvening(KeyedEvening):
    """The evening about the planted case."""

    def _convened(self, cases: tuple[str, ...]) -> MeetingId:
        change = self.perform(
            convene_demo,
            meeting=source("meeting"),
            policy=default_policy() | KEYS,
            presented=[planted(presented(name, self.language)) for name in cases],
            sources=[f"{name}.xlsx" for name in cases],
        )
        return MeetingId(str(change.meeting))

    def write_privately(self, folder: Path) -> None:
        """A note, a leaning, and a preparation file with a question and a note of its own."""
        item, author = self.items[SHOP], self.names["M2"]
        read = packed(self, folder)
        laptop = Laptop(folder, self, read, "M4")
        laptop.evening.perform(ask, item=item, line=LineKey("A1"), text=PRIVATE, asked_by=self.names["M4"])
        laptop.write_notes(item, PRIVATE)
        merge(self, laptop.file())
        laptop.store.close()
        self.perform(begin_book, by=author, person=author, secret=PHRASES["M2"], cost=CHEAP)
        [book] = self.store.unlock_books(author, PHRASES["M2"], CHEAP)
        self.perform(write_note, by=author, item=item, book=book, line=LineKey("P1"), text=PRIVATE)
        self.perform(lean, by=author, item=item, book=book, choice=Choice.REJECT)

    def examine_and_ask(self) -> AgendaItemId:
        """Some of the case examined, with words of the room; a question with its answer; who spoke for the client."""
        item, line = self.open(SHOP), LineKey("P1")
        for family in (Family.VERIFICATION, Family.PURCHASES):
            self.perform(confirm_family, item=item, line=line, family=family)
        self.perform(state_cause, item=item, line=line, basis=MONTHLY_AVERAGE, cause=PRIVATE)
        self.perform(mark_reinvestigate, item=item, line=line, reason=f"问{MASKED}")
        put = self.perform(
            ask, item=item, line=LineKey("P1"), text=f"节假日？{MASKED}", asked_by=self.names["M3"], compulsory=False
        )
        question, officer = QuestionId(put.facts["question"]), self.names["O1"]
        given = {"item": item, "question": question, "answered_by": officer, "consistent": True}
        self.perform(answer, text=f"不含{MASKED}", **given)
        self.perform(note_intercession, item=item, text=PRIVATE)
        mark = mark_of(self.case(item), ChartKind.EQUITY)
        self.perform(state_conclusion, item=item, chart=ChartKind.EQUITY, computed=mark, text=f"权益{MASKED}")
        return item

    def seal_with_canaries(self, item: AgendaItemId) -> None:
        self.open_sealed(item)
        for member in ("M2", "M3", "M4", "M1"):
            self.seal(item, member, Choice.REINVESTIGATE, remark=PRIVATE)

    def end(self, item: AgendaItemId) -> None:
        """A condition and the resolution, with its reasons."""
        wanted = next(each for each in self.script(SHOP)["conditions"] if not each["mandatory"])
        kind, due = ConditionKind(wanted["kind"]), wanted["due"]
        owner, text = self.names.get(wanted["owner"], wanted["owner"]), f"担保{MASKED}"
        self.perform(add_condition, item=item, kind=kind, text=text, owner=owner, due=due, proof=PRIVATE)
        facts = {"reasons": PRIVATE, "reason_codes": [ReasonCode.MISSED_RISK_POINT], "open_questions": [PRIVATE]}
        self.perform(adopt_resolution, item=item, terms=None, **facts)


def approved(voting: VotingSnapshot) -> VotingSnapshot:
    """The same resolution as if it granted a loan, so that its conditions are shown."""
    assert voting.resolution is not None
    terms = Terms(Decimal(55000), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    return replace(voting, resolution=replace(voting.resolution, terms=terms))


@dataclass(frozen=True, slots=True)
class Planted:
    """The record at its turns, as it is read, and as files while the case is examined and while votes are sealed."""

    agenda: AgendaSnapshot
    examined: CaseSnapshot
    votes: Mapping[str, VotingSnapshot]
    examined_file: bytes
    sealed_file: bytes


@cache
def planted_evening() -> Planted:
    """Played once."""
    with TemporaryDirectory() as name:
        folder, file = Path(name), Path(name) / "desk.db"
        with Store.create(str(file)) as store:
            evening = PlantedEvening(store, cases=(SHOP,))
            evening.enrol_all()
            evening.write_privately(folder)
            item = evening.examine_and_ask()
            agenda, examined = evening.agenda(), evening.case(item)
            votes = {"before": evening.voting(item)}
        examined_file = file.read_bytes()
        with Store.open(str(file)) as store:
            evening.store = store
            evening.seal_with_canaries(item)
            votes["running"] = evening.voting(item)
        sealed_file = file.read_bytes()
        with Store.open(str(file)) as store:
            evening.store = store
            evening.unseal(item)
            votes["revealed"] = evening.voting(item)
            evening.end(item)
            votes["resolved"] = evening.voting(item)
            votes["approved"] = approved(votes["resolved"])
        return Planted(agenda, examined, votes, examined_file, sealed_file)
