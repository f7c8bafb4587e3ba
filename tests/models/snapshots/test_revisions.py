# SPDX-License-Identifier: Apache-2.0
"""A case heard again in a new revision: what changed, what the session's own words become, and how it is said."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from models.operations.accepting import accept_case
from models.operations.checking import enter_check
from models.operations.convening import add_to_agenda, convene, open_case
from models.operations.correcting import correct_figure, state_cause
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import SURVEY_DATE, CheckEntry, NewEvidence, PresentedCase
from models.rules.revisions import Part
from models.snapshots.comparison import CaseSnapshot, CheckRow
from models.snapshots.convening import Seat
from models.snapshots.minutes import MinutesCase
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.presented import presented_case
from models.snapshots.reading.revisions import load_changes
from models.snapshots.revisions import RevisionChanges
from models.store import Store
from models.terms import AgendaItemId, Choice, EvidenceClass, LineKey, MeetingId, MemberId, ReasonCode
from reports.changes import change_words, fact_words, summary, unchanged_words
from reports.minutes import minutes_bytes
from reports.voice import Voice
from resources import path
from tests.tools.demo_session import EVENING, Evening

STALL, CASH, GOODS = "breakfast-stall", LineKey("A1"), LineKey("A5")
POLICY: dict[str, object] = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
SLIPS = NewEvidence(EvidenceClass.OBSERVED, "委员会", "委员会", None, "现场清点记录")
COUNT = CheckEntry(
    line=CASH,
    basis=SURVEY_DATE,
    procedure="estimation.drawer",
    inputs={
        "cash_counted": Decimal(1200),
        "float": Decimal(0),
        "paid_out": Decimal(0),
        "hours_so_far": Decimal(10),
        "hours_per_day": Decimal(10),
    },
    new_evidence=SLIPS,
)
Edit = Callable[[PresentedCase], PresentedCase]


@pytest.fixture(scope="module")
def sent_back(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stall examined, a figure corrected, a cause stated, and sent back."""
    file = tmp_path_factory.mktemp("sent_back") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=(STALL,))
        item = evening.examine(STALL)
        figure = {"line": CASH, "basis": SURVEY_DATE, "track": "verified", "reason": "重新清点"}
        evening.perform(correct_figure, item=item, value=Decimal(1234), **figure)
        evening.perform(state_cause, item=item, line=CASH, basis=SURVEY_DATE, cause="盘点晚于营业结束")
        evening.perform(enter_check, item=item, entry=COUNT)
        evening.perform(open_ballot, item=item, restricted=True, reason="未查清")
        for key in ("M1", "M2", "M3", "M4", "M5"):
            evening.perform(cast_vote, item=item, member=evening.people[key], choice=Choice.REINVESTIGATE)
        evening.perform(reveal, item=item)
        evening.perform(adopt_resolution, item=item, reasons="", reason_codes=[ReasonCode.INCOMPLETE_ANALYSIS])
        evening.perform(close_meeting, meeting=evening.meeting)
    return file


@pytest.fixture
def evening(sent_back: Path, tmp_path: Path) -> Iterator[Evening]:
    file = tmp_path / "desk.db"
    shutil.copyfile(sent_back, file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        yield Evening(store, cases=(STALL,))


def heard_again(evening: Evening, edit: Edit) -> AgendaItemId:
    """The case brought once more with changes, on the next meeting's agenda and opened."""
    case = evening.case(evening.items[STALL])
    old = evening.store.read(presented_case, revision=case.revision)
    evening.perform(accept_case, presented=edit(old), source="again.xlsx")
    evening.at += timedelta(days=7)
    rows = evening.store.read(members_of, meeting=evening.meeting)
    people = [Seat(MemberId(str(uuid4())), row.name, row.role) for row in rows]
    facts = {"number": 48, "on": evening.at.date(), "starts": evening.at, "place": "三楼会议室", "people": people}
    change = evening.perform(convene, policy=POLICY, **facts)
    evening.meeting = MeetingId(str(change.payload))
    item = AgendaItemId(str(evening.perform(add_to_agenda, meeting=evening.meeting, case=case.case).payload))
    evening.perform(open_case, item=item)
    return item


def changes(evening: Evening, item: AgendaItemId) -> RevisionChanges:
    found = evening.store.read(load_changes, item=item)
    assert found is not None
    return found


def other_purpose(case: PresentedCase) -> PresentedCase:
    return replace(case, application=replace(case.application, purpose="扩大店面"))


def recounted(case: PresentedCase) -> PresentedCase:
    """The officers count the cash themselves."""
    lines = tuple(
        replace(line, figures=(replace(line.figures[0], verified=Decimal(1300)), *line.figures[1:]))
        if line.key == CASH
        else line
        for line in case.lines
    )
    return other_purpose(replace(case, lines=lines))


def test_a_first_revision_has_nothing_to_be_compared_with(evening: Evening) -> None:
    assert evening.store.read(load_changes, item=evening.items[STALL]) is None


def test_what_the_session_put_in_stands_where_the_officers_left_the_line_as_it_was(evening: Evening) -> None:
    item = heard_again(evening, other_purpose)

    line = evening.case(item).line(CASH)
    assert line.verified == Decimal(1234)
    assert line.cause == "盘点晚于营业结束"
    found = changes(evening, item)
    assert found.rows == ()
    assert [(row.name, row.after) for row in found.facts] == [("purpose", "扩大店面")]


def test_where_the_officers_changed_the_line_their_figure_stands_and_the_change_is_told(evening: Evening) -> None:
    item = heard_again(evening, recounted)

    assert evening.case(item).line(CASH).verified == Decimal(1300)
    found = changes(evening, item)
    told = [(row.line, row.part, row.before, row.after) for row in found.rows]
    assert (CASH, Part.VERIFIED, Decimal(1234), Decimal(1300)) in told
    assert {row.line for row in found.rows} == {CASH}
    assert (found.before, found.after, found.meeting, found.changed_lines) == (1, 2, 47, 1)


def test_methods_accepted_before_are_shown_with_their_day_and_do_not_count(evening: Evening) -> None:
    item = heard_again(evening, recounted)

    rows = {row.line: row for row in changes(evening, item).unchanged}
    assert len(rows[GOODS].accepted) >= 2
    assert not any(check.confirmed for line in evening.case(item).lines for check in line.checks)
    said = unchanged_words(rows[GOODS], changes(evening, item), Voice("en"))
    assert "meeting 47" in said
    assert "does not count" in said


def test_a_check_entered_in_the_session_comes_with_its_evidence_unless_its_line_changed(evening: Evening) -> None:
    case = evening.case(heard_again(evening, other_purpose))

    (entered,) = on_slips(case)
    assert not entered.confirmed


def test_a_check_entered_on_a_line_that_the_officers_changed_is_left_behind(evening: Evening) -> None:
    case = evening.case(heard_again(evening, recounted))

    assert on_slips(case) == []


def on_slips(case: CaseSnapshot) -> list[CheckRow]:
    """The check that was entered in the session."""
    checks = case.line(CASH).checks
    return [check for check in checks if SLIPS.content in [piece.content for piece in check.evidence]]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_kind_of_change_is_said_in_words(evening: Evening, language: str) -> None:
    def much(case: PresentedCase) -> PresentedCase:
        first, *points = case.risk_points
        checks = tuple(each for each in case.checks if each.line != GOODS)
        application = replace(case.application, requested=Decimal(40000), annual_rate=Decimal("0.15"), years=None)
        changed = replace(case, application=application, risk_points=(replace(first, mitigation="父亲担保"), *points))
        return recounted(replace(changed, checks=checks))

    found, voice = changes(evening, heard_again(evening, much)), Voice(language)
    rows = [change_words(row, voice) for row in found.rows]
    rows += [fact_words(fact, voice) for fact in found.facts]
    assert all(all(cell for cell in row) for row in rows)
    assert "1,300" in "".join(cell for row in rows for cell in row)
    assert "15" in "".join(cell for row in rows for cell in row)
    assert str(found.changed_lines) in summary(found, voice)


def test_the_minutes_print_the_changes_line_by_line(evening: Evening) -> None:
    item = heard_again(evening, recounted)

    snapshot = evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING)
    (part,) = (each for each in snapshot.cases if each.case.item == item)
    assert isinstance(part, MinutesCase)
    assert part.changes == changes(evening, item)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(minutes_bytes(snapshot, Voice("zh_CN")))).pages)
    assert "自第1版以来的变动" in "".join(text.split())
    assert "1,300" in text
