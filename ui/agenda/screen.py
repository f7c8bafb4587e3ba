# SPDX-License-Identifier: Apache-2.0
"""The first place of the evening: the cases on the left, the facts the minutes need on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.snapshots.agenda import AgendaSnapshot, MemberRow
from models.terms import Presence, Role
from reports.voice import Voice
from ui.agenda.table import MEANT_FOR_OTHERS, AgendaTable
from ui.widgets.reflow import Reflow
from ui.widgets.scrolled import Page
from ui.widgets.text_size import as_wide, at_least_high, sized

SIDE_BY_SIDE = 1000

MEMBER = Qt.ItemDataRole.UserRole
NEXT_PRESENCE = {
    Presence.PRESENT: Presence.ABSENT,
    Presence.ABSENT: Presence.OBSERVING,
    Presence.OBSERVING: Presence.PRESENT,
}


class MemberList(QListWidget):
    """Who is in the room; a member's digit changes the presence, as does Enter on a name."""

    toggled = Signal(object, object)
    """A member's row and the new presence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("members")
        self.itemActivated.connect(lambda item: self._toggle(item.data(MEMBER)))

    def show_members(self, members: tuple[MemberRow, ...], voice: Voice) -> None:
        place = self.currentRow()
        self.clear()
        for member in members:
            number = "   " if member.number is None else f"{member.number}  "
            role = "" if member.role is Role.MEMBER else f" ({voice.word(member.role)})"
            moves = [f"{voice.local(at):%H:%M} {voice.word(presence)}" for presence, at in member.moves]
            said = voice.listed(moves) if moves else voice.word(member.presence)
            item = QListWidgetItem(f"{number}{member.name}{role}  {said}")
            item.setData(MEMBER, member)
            self.addItem(item)
        self.setCurrentRow(max(0, min(place, self.count() - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for row in range(self.count()):
            member = self.item(row).data(MEMBER)
            if event.text() == str(member.number) and not event.modifiers() & MEANT_FOR_OTHERS:
                self._toggle(member)
                return
        super().keyPressEvent(event)

    def _toggle(self, member: MemberRow) -> None:
        self.toggled.emit(member, NEXT_PRESENCE[member.presence])


class AgendaScreen(QWidget):
    """Shows a meeting; wishes leave by the signals of its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agenda")
        self.table, self.members = AgendaTable(), MemberList()
        self.title, self.facts, self.empty, self.advice = QLabel(), QLabel(), QLabel(), QLabel()
        for label, name in (
            (self.title, "agenda_title"),
            (self.facts, "meeting_facts"),
            (self.empty, "agenda_empty"),
            (self.advice, "pause_advice"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sized(self.title, 18, bold=True)
        self._lay_out()
        self.show_nothing(" ")
        self.show_advice("")

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget, stretch in ((self.title, 0), (self.table, 1), (self.empty, 1)):
            left.addWidget(widget, stretch)
        right.addWidget(self.facts)
        right.addWidget(self.members, 1)
        right.addWidget(self.advice)
        as_wide(self.members, 280)
        as_wide(self.facts, 280)
        as_wide(self.advice, 280)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        page = Page()
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        columns.addLayout(left, 1)
        columns.addLayout(right)
        page.setObjectName("agenda_columns")
        reflow = Reflow("agenda_scroll", columns, SIDE_BY_SIDE)
        reflow.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(reflow)
        at_least_high(self.table, 160)
        at_least_high(self.members, 160)

    def show_nothing(self, why: str = "") -> None:
        """Before a meeting is there, or where none can be read; then `why` says what is the matter."""
        self.title.setText(self.tr("Agenda"))
        self.empty.setText(
            why or self.tr("No meeting is convened. Import workbooks with Ctrl+I, then convene one with Ctrl+Shift+M.")
        )
        self.table.hide()
        self.members.hide()
        self.facts.hide()
        self.empty.show()

    def show_agenda(self, agenda: AgendaSnapshot, voice: Voice) -> None:
        """Show the meeting; the row in focus keeps it."""
        here = self.table.currentIndex().row()
        self.table.cases.show(agenda, voice)
        self.table.setVisible(bool(agenda.rows))
        self.empty.setVisible(not agenda.rows)
        self.members.setVisible(agenda.preparing is None)
        self.facts.show()
        self.members.show_members(agenda.members, voice)
        title = self.tr("Meeting {number} · {date} · {count} cases", None, len(agenda.rows)).format(
            number=agenda.number, date=voice.date(agenda.on), count=len(agenda.rows)
        )
        if agenda.preparing is not None:
            title = self.tr("{meeting} · preparation").format(meeting=title)
        self.title.setText(f"{agenda.unit}   {title}")
        self.empty.setText(self.tr("There are no cases yet. Import workbooks with Ctrl+I."))
        self.facts.setText(self._facts(agenda, voice))
        if not self.table.currentIndex().isValid() and agenda.rows:
            self.table.select(here if here >= 0 else _first_waiting(agenda))

    def show_advice(self, said: str) -> None:
        """A pause is due, or nothing is."""
        self.advice.setText(said)
        self.advice.setVisible(bool(said))

    def _facts(self, agenda: AgendaSnapshot, voice: Voice) -> str:
        if agenda.preparing is not None:
            return self._prepared(agenda, voice)
        quorum = self.tr("reached") if agenda.quorum else self.tr("not reached")
        lines = [
            self.tr("Begins {time}").format(time=f"{voice.local(agenda.starts):%H:%M}"),
            self.tr("Place {place}").format(place=agenda.place),
            self.tr("Presides {name}").format(name=agenda.chair),
            self.tr("Minutes {name}").format(name=agenda.secretary),
            self.tr("Voting members present {present}, quorum {needed}: {state}").format(
                present=agenda.present, needed=agenda.quorum_needed, state=quorum
            ),
        ]
        if agenda.adjourned_to is not None:
            template = self.tr("Adjourned to {day}: Ctrl+Shift+J goes on")
            lines.append(template.format(day=voice.date(agenda.adjourned_to)))
        if agenda.prepared_by:
            lines.append(self.tr("Preparation files taken in: {count}").format(count=agenda.prepared_by))
        return "\n".join([*lines, *([self.tr("Demo data")] if agenda.demo else [])])

    def _prepared(self, agenda: AgendaSnapshot, voice: Voice) -> str:
        """What a reviewer needs to know of the meeting, and how the work gets back to it."""
        cleared, total = (sum(getattr(row, name) for row in agenda.rows) for name in ("cleared", "total"))
        lines = [
            self.tr("Prepared by {name}").format(name=agenda.preparing),
            self.tr("Lines with your two methods: {cleared} of {total}").format(cleared=cleared, total=total),
            self.tr("The meeting begins {time}, {place}").format(
                time=f"{voice.iso(agenda.on)} {voice.local(agenda.starts):%H:%M}", place=agenda.place
            ),
            self.tr("Digits confirm for yourself alone; F4 asks, F7 notes, Ctrl+Shift+R keeps your leaning."),
            self.tr("Ctrl+Alt+S writes the file that you take back to the desk."),
        ]
        return "\n\n".join([*lines, *([self.tr("Demo data")] if agenda.demo else [])])


def _first_waiting(agenda: AgendaSnapshot) -> int:
    return next((number for number, row in enumerate(agenda.rows) if row.outcome is None), 0)
