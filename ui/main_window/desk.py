# SPDX-License-Identifier: Apache-2.0
"""The meeting and the case that are open: wishes go out through the bridge, snapshots come back to the screens."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from models.day import day_of
from models.errors.case import CoveredText
from models.operations.change import Change
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.covering import Cover
from models.terms import AgendaItemId, CaseState, MeetingId, Role
from ui.bridge import Bridge, Pending
from ui.widgets.waiting import Waiting
from ui.wishes import CHAIRS_WORD, FROM_FILES, Wished, operation_named, query_named

T = TypeVar("T")
REST_MS = 150
"""How long nothing changes before the agenda is read again: it computes every case, and that in front comes first."""


class Desk(QObject):
    """Keeps what is shown now; every change asks for it afresh, many changes at once ask once."""

    agenda_read = Signal()
    """The meeting is known, or anew, and not shown yet: first it is settled whether the room sees the screen."""
    agenda_changed = Signal(object)
    """The `AgendaSnapshot`, or `None` where no meeting was convened."""
    case_changed = Signal(object)
    """The `CaseSnapshot` of the open case."""
    item_changed = Signal(str)
    """Another case was opened."""
    wished = Signal(object, object)
    """What is on its way to the record, and its `Pending`."""
    refused = Signal(object, object)
    """What was wished, and why it was not done."""
    covered_changed = Signal()
    """Texts are masked from now on, or no longer: whatever stands on the screen is to be read again."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.meeting: MeetingId | None = None
        self.agenda: AgendaSnapshot | None = None
        self.case: CaseSnapshot | None = None
        """What may be shown of the agenda and of the open case; as the record has them in `whole_…`."""
        self.whole_agenda: AgendaSnapshot | None = None
        self.whole_case: CaseSnapshot | None = None
        self.covered = False
        """Whether the room sees this screen: then nothing comes to a window that the wall would mask."""
        self._cover = Cover()
        self.item: AgendaItemId | None = None
        self._reading: set[str] = set()
        self._again: set[str] = set()
        self._agenda_is_old = False
        self.extra: list[Callable[[], None]] = []
        """More to read after each change: tabs that have snapshots of their own add themselves."""
        self._rest = Waiting(REST_MS, self._read_agenda, self)
        self._read_on: date | None = None
        self.looked = False
        """Whether the record has said which meeting there is; before it, nothing is known."""
        self.unopened: Exception | None = None
        """Why there is nothing to show, where the database could not be opened."""
        bridge.seen.connect(self._show_first_look)
        bridge.unopened.connect(self._show_unopened)
        bridge.changed.connect(self._refresh_after)
        bridge.refused.connect(lambda _error: self._reading.clear())

    @property
    def idle(self) -> bool:
        """Whether everything shown is as it was read last."""
        return not self._reading and not self._again and not self._agenda_is_old

    @property
    def now(self) -> datetime:
        return self.bridge.clock()

    def read(self, query: str, then: Callable[[Any], None], **facts: object) -> None:
        """Ask for a snapshot by the name of its query, to be shown: masked while the room sees the screen."""
        owner = getattr(then, "__self__", None)

        def show(snapshot: object) -> None:
            if not isinstance(owner, QObject) or shiboken6.isValid(owner):
                then(self.shown(snapshot))

        self.read_whole(query, show, **facts)

    def read_whole(self, query: str, then: Callable[[Any], None], **facts: object) -> None:
        """Ask for a snapshot as the record has it: for files, for paper, for what only the program looks at."""
        self.bridge.read(lambda: query_named(query), then, facts)

    # --- what the room may read

    def shown(self, snapshot: T) -> T:
        """What may stand on the screen now of a snapshot or a text."""
        return self._cover.cover(snapshot) if self.covered else snapshot

    def cover(self, *, covered: bool) -> None:
        """The room sees this screen from now on, or no longer: show everything again."""
        self.covered = covered
        self._show_again()
        self.covered_changed.emit()
        if covered:
            self._learn_names()

    def _show_again(self) -> None:
        if self.whole_case is not None:
            self._show_case(self.whole_case)
        if self.whole_agenda is not None:
            self._show_agenda(self.whole_agenda)
        for read in self.extra:
            read()

    def _learn_names(self) -> None:
        """Of the cases that nobody opened yet too."""
        if self.meeting is not None:
            self.read_whole("load_hidden_names", self._know_names, meeting=self.meeting)

    def _know_names(self, names: frozenset[str]) -> None:
        if self._cover.learn(names) and self.covered:
            self._show_again()

    def _show_first_look(self, agenda: AgendaSnapshot) -> None:
        """Cases can be opened at once; what is wished waits in the bridge until the store is open."""
        self.meeting = agenda.meeting
        self._take(agenda)
        # A timer of zero comes after the paint event.
        QTimer.singleShot(0, self.bridge, self.bridge.open_behind_look)

    def _show_unopened(self, error: Exception) -> None:
        self.unopened, self.meeting = error, None
        self._show_agenda(None)

    def remember(self) -> None:
        """Keep what is shown for the next start, unless it is itself only remembered."""
        if self.whole_agenda is not None and self._read_on is not None:
            self.bridge.remember(self.whole_agenda, self._read_on)

    def start(self) -> None:
        """Find the meeting of the evening and show it."""
        self.read("current_meeting", self._found_meeting)

    def _found_meeting(self, meeting: MeetingId | None) -> None:
        self.looked = True
        self.meeting = meeting
        if meeting is None:
            self._show_agenda(None)
        else:
            self._read_agenda()

    def _read_agenda(self) -> None:
        self._agenda_is_old = False
        if self.meeting is not None and self.may_read("agenda"):
            at = self.now
            self._read_on = day_of(at)
            self.read_whole("load_agenda", self._got_agenda, meeting=self.meeting, at=at)

    def _got_agenda(self, agenda: AgendaSnapshot) -> None:
        self._take(agenda)
        self.done_reading("agenda", self._read_agenda)

    def _take(self, agenda: AgendaSnapshot) -> None:
        # Until people sign in, the one who writes the minutes is taken for the one who sits here.
        # On a reviewer's laptop it is the reviewer.
        self.bridge.operator = agenda.preparing or self.bridge.operator or agenda.secretary
        if self.covered:
            self._learn_names()
        self._show_agenda(agenda)

    def _show_agenda(self, agenda: AgendaSnapshot | None) -> None:
        self.whole_agenda, self.agenda = agenda, self.shown(agenda)
        self.agenda_read.emit()
        self.agenda_changed.emit(self.agenda)  # as the answer to that left it

    def _read_case(self) -> None:
        if self.item is not None and self.may_read("case"):
            self.read_whole("load_case", self._got_case, item=self.item, at=self.now)

    def _got_case(self, case: CaseSnapshot) -> None:
        if case.item == self.item:
            self._show_case(case)
        self.done_reading("case", self._read_case)
        if self._agenda_is_old and "case" not in self._reading:
            self._rest.start()

    def _show_case(self, case: CaseSnapshot) -> None:
        self.whole_case, self.case = case, self.shown(case)
        self.case_changed.emit(self.case)

    def may_read(self, what: str) -> bool:
        """One read of a kind at a time; what is asked meanwhile is asked once more afterwards."""
        if what in self._reading:
            self._again.add(what)
            return False
        self._reading.add(what)
        return True

    def is_reading(self, what: str) -> bool:
        """Whether a snapshot of this kind is still to come."""
        return what in self._reading

    def done_reading(self, what: str, read: Callable[[], None]) -> None:
        """Read once more where something changed meanwhile."""
        self._reading.discard(what)
        if what in self._again:
            self._again.discard(what)
            read()

    def _refresh_after(self, change: Change) -> None:
        if self.meeting is None:
            self.start()
            return
        self._read_case()
        for read in self.extra:
            read()
        self._agenda_is_old = True  # it computes every case of the meeting: the case in front comes before it
        if "case" not in self._reading:
            self._read_agenda()

    @property
    def rows(self) -> tuple[AgendaRow, ...]:
        """The cases of the agenda."""
        return () if self.agenda is None else self.agenda.rows

    def row(self, item: AgendaItemId | None) -> AgendaRow | None:
        return next((row for row in self.rows if row.id == item), None)

    def neighbour(self, step: int) -> AgendaItemId | None:
        """The case after the open one on the agenda, or before it."""
        rows = () if self.agenda is None else self.agenda.rows
        here = next((number for number, row in enumerate(rows) if row.id == self.item), -1 if step > 0 else len(rows))
        return rows[here + step].id if 0 <= here + step < len(rows) else None

    def open(self, item: AgendaItemId) -> None:
        """Show a case; one that was waiting is presented to the room by it."""
        row = self.row(item)
        self.item, self.case, self.whole_case = item, None, None
        self.item_changed.emit(item)
        if row is not None and row.state is CaseState.PENDING:
            self.wish(Wished("open_case", {"item": item}))
        self._reading.discard("case")
        self._read_case()

    @property
    def presiding(self) -> str | None:
        """Who presides over the open case; before there is one, or before it is opened, the chair of the meeting."""
        if self.case is not None and self.case.base:
            return self.case.presiding
        return None if self.agenda is None else self.agenda.chair or None

    @property
    def voters(self) -> dict[int, tuple[str, str]]:
        """Members of the open case's base by their digit."""
        if self.agenda is None or self.case is None:
            return {}
        base = {member for member, _ in self.case.base}
        voting = (Role.CHAIR, Role.MEMBER)
        return {
            member.number: (member.id, member.name)
            for member in self.agenda.members
            if member.number is not None and member.role in voting and member.id in base
        }

    def wish(self, wished: Wished) -> Pending:
        """Perform an operation on the word of whoever is named, else of the chair or of the operator, as it may be."""
        chairs = self.presiding if wished.operation in CHAIRS_WORD else None
        acting = wished.acting or chairs or self.bridge.operator
        find, facts = self._as_recorded(wished)
        facts = {name: acting if name == "asked_by" and value is None else value for name, value in facts.items()}
        pending = self.bridge.perform(find, facts, acting=acting, files=wished.files)
        pending.private = wished.private
        self.wished.emit(wished, pending)
        return pending.then(lambda _receipt: None, lambda error: self.refused.emit(wished, error))

    def _as_recorded(self, wished: Wished) -> tuple[Callable[[], Callable[..., Change]], Mapping[str, object]]:
        """The operation and its facts; what a form shows masked goes back as it was, or is refused as any other."""
        try:
            facts = wished.facts if wished.operation in FROM_FILES else self._cover.restore(wished.facts)
        except CoveredText as refused:
            error = refused

            def find() -> Callable[..., Change]:
                raise error

            return find, wished.facts
        return lambda: operation_named(wished.operation), facts
