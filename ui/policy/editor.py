# SPDX-License-Identifier: Apache-2.0
"""The editor of the unit's policy: sections, what stands against the draft, and how it becomes a version."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.importers.shipped_policy import shipped_policy
from models.labels.policy_fields import FIELDS, SECTIONS
from models.rules.policy_fault import PolicyFault
from models.snapshots.policy import PolicyRow, PolicySnapshot
from reports.voice import Voice
from ui.policy.fields import CONTEXT, Draft, Field, name_of
from ui.policy.page import Page
from ui.policy.sections import PAGES
from ui.policy.tiers import TiersPage
from ui.policy.untouched_label import UntouchedLabel
from ui.policy.values import Document, complete, lean, whole_of
from ui.policy.wording import untouched
from ui.widgets.scrolled import Stacked, let_scroll
from ui.widgets.text_size import as_high, as_wide

SCRIPTS = {"zh_CN": "zh", "zh_TW": "zh_TW", "en": "en"}
"""In which words a document is written, by the language of the window."""
FAULTY = "■ "


@dataclass(frozen=True, slots=True)
class Adopted:
    """What is to become a version: the document, why, and on whose word."""

    document: Mapping[str, Any]
    reason: str
    acting: str


class PolicyEditor(QDialog):
    """Keeps a draft until it is stored as a version or another version is begun with; Esc leaves the draft as it is."""

    wished = Signal(object)
    """An `Adopted`."""
    export_wished = Signal(object)
    """The draft as a document."""
    import_wished = Signal()
    judged = Signal()
    """The draft was looked at again: something in it may have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policy")
        self.draft = Draft()
        self._voice = Voice("en")
        self._snapshot: PolicySnapshot | None = None
        self._begun: Document = {}
        self.versions, self.script = QComboBox(), QComboBox()
        self.sections, self.pages, self.faults = QListWidget(), Stacked(), QListWidget()
        self.version, self.day, self.reason, self.person = QLineEdit(), QDateEdit(), QLineEdit(), QComboBox()
        self.note, self.heading, self.untouched = QLabel(), QLabel(), UntouchedLabel()
        self.save, self.export, self.take = QPushButton(), QPushButton(), QPushButton()
        self._labels = {name: QLabel() for name in ("versions", "script", "version", "day", "reason", "person")}
        self.tiers = TiersPage(self.draft)
        self._page_of: dict[str, Page | TiersPage] = {}
        for name in SECTIONS:
            page = self.tiers if name == "tiers" else Page(PAGES[name](self.draft))
            self._page_of[name] = page
            self.pages.addWidget(page)
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        for name in ("versions", "script", "sections", "faults", "version", "day", "reason", "person", "note"):
            getattr(self, name).setObjectName(f"policy_{name}")
        for label in (self.note, self.heading, *self._labels.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label in (self.note, self.heading))
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
        for button in (self.save, self.export, self.take):
            button.setAutoDefault(False)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.person.setEditable(True)

    def _lay_out(self) -> None:
        top, middle, right = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for name, stretch in (("versions", 3), ("script", 1)):
            top.addWidget(self._labels[name])
            top.addWidget(getattr(self, name), stretch)
        top.addStretch(1)
        top.addWidget(self.take)
        top.addWidget(self.export)
        as_wide(self.sections, 190)
        as_high(self.faults, 60)
        self.person.setMinimumWidth(130)
        right.addWidget(self.heading)
        right.addWidget(self.pages, 1)
        middle.addWidget(self.sections)
        middle.addLayout(right, 1)
        bottom = QGridLayout()
        for column, name in enumerate(("version", "day", "person", "reason")):
            bottom.addWidget(self._labels[name], 0, column)
            bottom.addWidget(getattr(self, name), 1, column)
        bottom.addWidget(self.save, 1, 4)
        bottom.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self.faults)
        layout.addWidget(self.untouched)
        layout.addLayout(bottom)
        layout.addWidget(self.note)
        let_scroll(self)

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(self._turn)
        self.versions.activated.connect(self._begin_with)
        self.script.activated.connect(self._write_in)
        self.faults.itemActivated.connect(lambda _item: self._lead(self.faults.currentRow()))
        self.save.clicked.connect(self._adopt)
        self.export.clicked.connect(self._export)
        self.take.clicked.connect(self.import_wished)
        for field in self.fields:
            field.changed.connect(self._judge)
        self.tiers.changed.connect(self._judge)
        for keys, slot in self._keys():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self.version.textChanged.connect(self._judge)
        self.day.dateChanged.connect(self._judge)

    def _keys(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Keys that count in every field, also where a box or a table has a use of its own for them."""
        yield from (("Ctrl+Return", self._adopt), ("Ctrl+Enter", self._adopt))
        yield from (("Ctrl+E", self.export.click), ("Ctrl+I", self.take.click))
        yield from (("Ctrl+PgUp", partial(self._turn_by, -1)), ("Ctrl+PgDown", partial(self._turn_by, 1)))

    # --- what is shown

    @property
    def document(self) -> Document:
        """The draft with the name and the day typed below it."""
        day = self.day.date()
        effective = date(day.year(), day.month(), day.day()).isoformat()
        return lean({**self.draft.document, "version": self.version.text().strip(), "effective": effective})

    @property
    def fields(self) -> Sequence[Field]:
        """Every field of every section."""
        return [field for page in self._page_of.values() for field in page.fields]

    @property
    def touched(self) -> bool:
        """Whether the draft says something else than what it was begun with."""
        return self.draft.document != self._begun

    @property
    def going_on(self) -> bool:
        """Whether a draft was begun and neither stored nor given up."""
        return self._snapshot is not None and self.touched

    def show_policy(self, snapshot: PolicySnapshot, people: Sequence[str], voice: Voice) -> None:
        """Open the editor; a draft that was begun stays."""
        going_on = self.going_on
        self._snapshot, self._voice = snapshot, voice
        if not going_on:
            self.draft.script = SCRIPTS[voice.language]
        self._speak()
        self._offer(snapshot, people)
        if not going_on:
            self.begin(snapshot.rows[0].document)
            self.version.setText(snapshot.next_version)
            self.day.setDate(
                QDate.fromString(max(snapshot.today, snapshot.rows[0].effective).isoformat(), "yyyy-MM-dd")
            )
            self.reason.clear()
        self._show_fields()
        self.say_begun(going_on)
        self.sections.setCurrentRow(max(self.sections.currentRow(), 0))
        self.open()
        self.sections.setFocus()

    def begin(self, document: Mapping[str, Any]) -> None:
        """Draw up a draft from a document; sections that it lacks are those of the policy that ships."""
        self.draft.document.clear()
        self.draft.document.update(complete(document, shipped_policy()))
        self._begun = deepcopy(self.draft.document)
        self._show_fields()

    def take_up(self, document: Mapping[str, Any]) -> None:
        """Go on with a draft that was begun before the program ended."""
        before = self._begun
        self.begin(document)
        self._begun = before
        self.script.setCurrentIndex(list(SCRIPTS.values()).index(self.draft.script))
        self._show_fields()

    def take_document(self, document: Mapping[str, Any], name: str) -> None:
        """A document from a file becomes the draft, with its name and day."""
        before = self._begun
        self.begin(document)
        self._begun = before
        self.version.setText(str(document["version"]))
        self.day.setDate(QDate.fromString(str(document["effective"]), "yyyy-MM-dd"))
        self.say(self.tr("Read from {file}; nothing is stored yet.").format(file=name))

    def say_begun(self, begun: bool) -> None:
        """That it goes on where it was left."""
        self.say(self.tr("The draft begun before is shown; choose a version to begin anew.") if begun else "")

    def say(self, text: str) -> None:
        """What was refused, or done."""
        self.note.setText(text)

    def stored(self) -> None:
        """The draft has become a version."""
        self._begun = deepcopy(self.draft.document)
        self._snapshot = None
        self.accept()

    def _offer(self, snapshot: PolicySnapshot, people: Sequence[str]) -> None:
        with QSignalBlocker(self.versions):
            self.versions.clear()
            self.versions.addItems([self._named(row, snapshot) for row in snapshot.rows])
        typed = self.person.currentText()
        self.person.clear()
        self.person.addItems(list(people))
        if typed:
            self.person.setCurrentText(typed)

    def _named(self, row: PolicyRow, snapshot: PolicySnapshot) -> str:
        parts = [self.tr("{version}, from {day}").format(version=row.version, day=row.effective.isoformat())]
        if row.version == snapshot.in_force:
            parts.append(self.tr("in force"))
        if row.acting:
            parts.append(self._voice.about(row.acting, row.reason) if row.reason else row.acting)
        if row.cases:
            parts.append(self.tr("{count} case(s)", None, row.cases).format(count=row.cases))
        return " · ".join(parts)

    def _show_fields(self) -> None:
        if self.draft.document:
            for page in self._page_of.values():
                page.show_fields()
            self._judge()

    def _found(self) -> Sequence[PolicyFault]:
        """What cannot be read in a field, else what stands against the document."""
        typed = [fault for field in self.fields for fault in field.faults()]
        from models.importers.policy_file import faults_in  # the schema's library costs a start much

        return typed or faults_in(self.document)

    def _section_of(self, path: str) -> str:
        """The section in which a field stands; the path itself for what stands below them all."""
        whole = whole_of(path)
        owners = (
            name for name, page in self._page_of.items() if whole in {whole_of(each.pattern) for each in page.fields}
        )
        return next(owners, path)

    def _judge(self) -> None:
        """Say at once what stands against the draft, and in which section."""
        found = self._found()
        with QSignalBlocker(self.faults):
            self.faults.clear()
            self.faults.addItems(
                [self._voice.say(fault.named(name_of(fault.field, self._voice))) for fault in found]
                or [self.tr("Nothing stands against this policy.")]
            )
            self.faults.setCurrentRow(0)
        self.untouched.show_untouched(tuple(untouched(self._begun, self.draft.document)), self._voice)
        faulty = {self._section_of(fault.field) for fault in found}
        for row, name in enumerate(SECTIONS):
            item = self.sections.item(row)
            if item is not None:
                item.setText((FAULTY if name in faulty else "") + self._voice.translate(CONTEXT, SECTIONS[name].name))
        self.judged.emit()

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Policy of the unit"))
        texts = {
            "versions": self.tr("Begin with"),
            "script": self.tr("Words in"),
            "version": self.tr("New version"),
            "day": self.tr("In force from"),
            "person": self.tr("On whose word"),
            "reason": self.tr("Reason"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        for name, field in (("version", self.version), ("day", self.day)):
            path = "effective" if name == "day" else name
            field.setToolTip(self._voice.translate(CONTEXT, FIELDS[path].says))
        self.reason.setPlaceholderText(self.tr("Why the policy changes; it stands in the journal"))
        self.save.setText(self.tr("Put in force (Ctrl+Enter)"))
        self.export.setText(self.tr("Export… (Ctrl+E)"))
        self.take.setText(self.tr("Import… (Ctrl+I)"))
        scripts = [self.tr("simplified Chinese"), self.tr("traditional Chinese"), self.tr("English")]
        with QSignalBlocker(self.script):
            self.script.clear()
            self.script.addItems(scripts)
            self.script.setCurrentIndex(list(SCRIPTS.values()).index(self.draft.script))
        with QSignalBlocker(self.sections):
            at = self.sections.currentRow()
            self.sections.clear()
            self.sections.addItems([self._voice.translate(CONTEXT, words.name) for words in SECTIONS.values()])
            self.sections.setCurrentRow(at)
        self._turn(at)
        for page in self._page_of.values():
            page.speak(self._voice)

    # --- what is done

    def _turn(self, row: int) -> None:
        if row >= 0:
            self.pages.setCurrentIndex(row)
            self.heading.setText(self._voice.translate(CONTEXT, list(SECTIONS.values())[row].says))

    def _begin_with(self, index: int) -> None:
        if self._snapshot is not None:
            self.begin(self._snapshot.rows[index].document)
            self.say("")

    def _write_in(self, index: int) -> None:
        self.draft.script = list(SCRIPTS.values())[index]
        self._show_fields()

    def _lead(self, row: int) -> None:
        """To the section of a fault."""
        found = self._found()
        if 0 <= row < len(found):
            name = self._section_of(found[row].field)
            if name in SECTIONS:
                self.sections.setCurrentRow(list(SECTIONS).index(name))
                self._page_of[name].first().setFocus()
            else:
                (self.day if name == "effective" else self.version).setFocus()

    def _adopt(self) -> None:
        """Store the draft; without a reason or a name it asks for them."""
        if self._found():
            self.faults.setFocus()
            self.say(self.tr("Correct what stands above first; Enter on a line leads to it."))
        elif not self.person.currentText().strip():
            self.say(self.tr("On whose word is the policy put in force?"))
            self.person.setFocus()
        elif not self.reason.text().strip():
            self.say(self.tr("Why does the policy change?"))
            self.reason.setFocus()
        else:
            acting = self.person.currentText().strip()
            self.wished.emit(Adopted(self.document, self.reason.text().strip(), acting))

    def _turn_by(self, step: int) -> None:
        """To another section, from wherever one is."""
        row = (self.sections.currentRow() + step) % self.sections.count()
        self.sections.setCurrentRow(row)
        list(self._page_of.values())[row].first().setFocus()

    def _export(self) -> None:
        """A file that nobody could import is not written."""
        if self._found():
            self.faults.setFocus()
            self.say(self.tr("Correct what stands above first; Enter on a line leads to it."))
        else:
            self.export_wished.emit(self.document)
