# SPDX-License-Identifier: Apache-2.0
"""The form of a check on one line: what it says is shown while it is typed; Enter stores, Esc leaves."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.labels.rules import MISSING
from models.presented import FACTS, MONTHLY_AVERAGE, SURVEY_DATE, Check, CheckEntry
from models.rules.catalogue import CATALOGUE, name_of
from models.snapshots.check_form import CheckFormSnapshot
from models.terms import CheckId, LineKind, Said, Unit
from reports.voice import Voice
from ui.widgets.scrolled import let_scroll
from ui.widgets.text_size import as_wide
from ui.wishes import Wished
from ui.workspace.check_form_evidence import Chosen, EvidenceArea
from ui.workspace.check_form_fields import Filled, label_of
from ui.workspace.check_form_inputs import InputsArea
from ui.workspace.check_form_methods import MethodBox
from ui.workspace.check_form_result import ResultArea
from ui.workspace.check_form_sources import Sources
from ui.workspace.columns import figure

SIZE = (1180, 660)
TRIED = CheckId("")
"""The number of a check that has none yet."""


class CheckForm(QDialog):
    """Shows one form at a time; what is to be stored leaves by `wished` and waits for its answer."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_form")
        self.setModal(True)
        self.title, self.note = QLabel(), QLabel()
        self.which, self.basis, self.person = (QComboBox() for _ in range(3))
        self.procedure = MethodBox()
        self.cause, self.store = QLineEdit(), QPushButton()
        self.evidence, self.said, self._scroll = EvidenceArea(), ResultArea(), QScrollArea()
        self._labels = {name: QLabel() for name in ("which", "procedure", "basis", "cause", "person")}
        self.area: InputsArea | None = None
        self._form: CheckFormSnapshot | None = None
        self._sources: Sources | None = None
        self._voice = Voice("en")
        self._untouched: object = None
        self._drafts: dict[str, Filled] = {}
        self._leaving = False
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        for name in ("which", "procedure", "basis", "person", "cause", "store", "title", "note"):
            widget: QWidget = getattr(self, name)
            widget.setObjectName(f"check_{name}")
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
        for label in (self.title, self.note, *self._labels.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.store.setDefault(True)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices = QGridLayout()
        for column, name in enumerate(("which", "procedure", "basis")):
            choices.addWidget(self._labels[name], 0, column)
            choices.addWidget(getattr(self, name), 1, column)
            choices.setColumnStretch(column, 2 if name == "procedure" else 1)
        side = QWidget()
        column_of_evidence = QVBoxLayout(side)
        column_of_evidence.setContentsMargins(0, 0, 0, 0)
        column_of_evidence.addWidget(self.evidence, 1)
        last = QGridLayout()
        for row, name in enumerate(("cause", "person")):
            last.addWidget(self._labels[name], row, 0)
            last.addWidget(getattr(self, name), row, 1)
        column_of_evidence.addLayout(last)
        as_wide(side, 430)
        middle = QHBoxLayout()
        middle.addWidget(self._scroll, 1)
        middle.addWidget(side)
        end = QHBoxLayout()
        end.addWidget(self.note, 1)
        end.addWidget(self.store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.title)
        layout.addLayout(choices)
        layout.addLayout(middle, 1)
        layout.addWidget(self.said)
        layout.addLayout(end)
        self.resize(*SIZE)
        let_scroll(self)

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(self._show_which)
        self.procedure.currentIndexChanged.connect(self._show_procedure)
        self.basis.currentIndexChanged.connect(self._refresh)
        self.evidence.changed.connect(self._refresh)
        self.cause.textChanged.connect(self._refresh)
        self.store.clicked.connect(self._commit)

    def show_form(self, form: CheckFormSnapshot, day: date, voice: Voice, begun: str | None = None) -> None:
        """Open the form of a line for a new check; by the procedure `begun` where one is half typed."""
        self._form, self._voice = form, voice
        self._sources = Sources(form, voice, self)
        self._drafts = {}
        self.store.setEnabled(True)
        self._speak()
        self.evidence.show_evidence(form.evidence, day, voice)
        self._offer(form, voice, begun)
        self._start(None)
        self.open()
        self.procedure.setFocus()

    def _offer(self, form: CheckFormSnapshot, voice: Voice, begun: str | None) -> None:
        boxes = (self.which, self.procedure, self.basis, self.person)
        for box in boxes:
            box.blockSignals(True)
            box.clear()
        self.which.addItem(self.tr("New check"), None)
        for check in form.checks:
            name = voice.say(name_of(check.procedure))
            self.which.addItem(self.tr("{check} anew: {procedure}").format(check=check.id, procedure=name), check.id)
        self.procedure.offer(form, voice, begun)
        for basis, tested in form.bases:
            stated = "" if form.kind is LineKind.RISK else figure(tested, form.unit, voice)
            self.basis.addItem(f"{self._basis_word(basis)}   {stated}".strip(), basis)
        for person in form.people:
            self.person.addItem(person)
        for box in boxes:
            box.blockSignals(False)

    def _basis_word(self, basis: str) -> str:
        """A basis in the language of the windows; seasons have the officers' own words."""
        words = {SURVEY_DATE: self.tr("Survey date"), MONTHLY_AVERAGE: self.tr("Monthly average")}
        return words.get(basis) or self._sources_of().basis(basis)

    def _unit(self) -> Unit:
        return Unit.MONEY if self._form is None else self._form.unit

    def _sources_of(self) -> Sources:
        if self._sources is None:
            raise RuntimeError("the form is shown first")
        return self._sources

    # --- what is shown

    def _show_which(self) -> None:
        if self._form is None:
            return
        id = self.which.currentData()
        self._start(None if id is None else self._form.check(CheckId(id)))

    def _start(self, check: Check | None) -> None:
        """Empty fields for a new check, or those of one that is entered anew, which keeps procedure and basis."""
        for box in (self.procedure, self.basis):
            box.setEnabled(check is None)
        line = "" if self._form is None else self._form.line
        self.setProperty("item", None if self._form is None else self._form.item)
        self.setProperty("about", line if check is None else f"{line} {check.id}")
        self.evidence.choose(() if check is None else check.evidence)
        self.cause.setText("" if check is None else check.cause or "")
        if check is not None:
            self.procedure.setCurrentIndex(self.procedure.findData(check.procedure))
            self.basis.setCurrentIndex(self.basis.findData(check.basis))
        area = self._built()
        if check is not None:
            area.fill(check)
        self._untouched = self._state()
        self._refresh()

    def _show_procedure(self) -> None:
        """Another procedure: what was typed under the same names stays."""
        if self.procedure.currentData() is not None:
            if self.area is not None:
                self._drafts |= {name: filled for name, filled in self.area.given().items() if not filled.problem}
            self._built().take(self._drafts)
            self._refresh()

    def _built(self) -> InputsArea:
        """Empty fields for the procedure chosen."""
        area = InputsArea(CATALOGUE[self.procedure.chosen], self._voice, self._sources_of(), self._unit(), self._scroll)
        area.setProperty("about", self.procedure.chosen)
        area.changed.connect(self._refresh)
        area.reordered.connect(self._set_order)
        if self.area is not None:
            self._scroll.takeWidget()
            self.area.deleteLater()
        self.area = area
        self._scroll.setWidget(area)
        self._set_order()
        return area

    def _set_order(self) -> None:
        """The Tab key goes through the form from its top to its end."""
        fields = [] if self.area is None else list(self.area.inputs())
        ordered = [self.which, self.procedure, self.basis, *fields, *self.evidence.inputs()]
        ordered += [self.cause, self.person, self.store]
        for one, other in pairwise(ordered):
            QWidget.setTabOrder(one, other)

    def _refresh(self) -> None:
        """Say at each field what is wrong, and below what the check says."""
        self._leaving = False
        self.note.setText(self.tr("Enter stores · Tab goes on · Esc leaves"))
        if self.area is None or self._form is None:
            return
        given, chosen = self.area.given(), self.evidence.chosen()
        self.area.say(given, {})
        self.evidence.say(chosen.problem)
        unread = [label_of(name, self._voice) for name, filled in given.items() if filled.problem]
        if unread:
            said = self.tr("Not to be read yet: {fields}").format(fields=self._voice.listed(unread))
            self.said.show_lack(said, serious=True)
            return
        self._show_trial(self._form, given, chosen)

    def _show_trial(self, form: CheckFormSnapshot, given: Mapping[str, Filled], chosen: Chosen) -> None:
        trial = form.bench.tried(self._entry(form, given, chosen).as_check(TRIED), chosen.piece)
        if trial.assessment is None:
            error = trial.error or Said("")
            self.said.show_lack(self._in_words(error), serious=error.template != MISSING)
            return
        basis = self.basis.currentData()
        tested = next((stated for each, stated in form.bases if each == basis), None)
        said = [trial.assessment.said, *([] if trial.unfit is None else [trial.unfit]), *trial.cautions]
        sentence = "\n".join(map(self._voice.say, said))
        self.said.show_assessment(trial.assessment, tested, sentence, form.unit, self._voice)

    def _in_words(self, error: Said) -> str:
        """An error of the rules with the names that the form gives to inputs."""
        name = _input_of(error)
        label = label_of(name, self._voice) if self.area is not None and name in self.area.fields else name
        return self._voice.say(Said(error.template, {**error.fields, "field": label, "input": label}))

    def _entry(self, form: CheckFormSnapshot, given: Mapping[str, Filled], chosen: Chosen) -> CheckEntry:
        id = self.which.currentData()
        return CheckEntry(
            line=form.line,
            basis=str(self.basis.currentData()),
            procedure=self.procedure.chosen,
            inputs={name: filled.value for name, filled in given.items() if filled.value is not None},
            references={name: filled.reference for name, filled in given.items() if filled.reference is not None},
            evidence=chosen.evidence,
            new_evidence=chosen.new,
            cause=self.cause.text().strip() or None,
            check=None if id is None else CheckId(id),
        )

    # --- storing and leaving

    def _commit(self) -> None:
        """Send the check on its way, or lead to the field that prevents it."""
        if self.area is None or self._form is None:
            return
        given, chosen = self.area.given(), self.evidence.chosen()
        entry = self._entry(self._form, given, chosen)
        problems = self._problems(self._form, given, entry)
        if problems:
            self.area.say(given, problems)
            self._lead_to(next(iter(problems)))
        elif chosen.problem:
            self.evidence.lead_to(chosen.field)
        elif not chosen.evidence and chosen.new is None:
            self.evidence.say(self.tr("A number without evidence is no check: choose or add one."))
            self.evidence.list.setFocus()
        else:
            files: dict[str, Path] = {} if chosen.file is None else {"attached": chosen.file}
            facts = {"item": self._form.item, "entry": entry}
            self.store.setEnabled(False)
            about = f"{self.area.property('about')} {self.property('about')}"
            member = self.person.currentText()
            self.wished.emit(Wished("enter_check", facts, member, self._form.line, files, about=about))

    def _problems(self, form: CheckFormSnapshot, given: Mapping[str, Filled], entry: CheckEntry) -> dict[str, str]:
        """What prevents storing, by input."""
        problems = {name: filled.problem for name, filled in given.items() if filled.problem}
        if problems:
            return problems
        error = form.bench.tried(entry.as_check(TRIED)).error
        if error is not None:
            return {_input_of(error): self._in_words(error)}
        known = {piece.id for piece in form.evidence}
        unknown = next((id for id in entry.evidence_of_facts if id not in known), None)
        return {} if unknown is None else {FACTS: self.tr("There is no evidence {id}.").format(id=unknown)}

    def _lead_to(self, name: str) -> None:
        if self.area is None or name not in self.area.fields:
            return
        self.area.fields[name].inputs()[0].setFocus()

    def stored(self) -> None:
        """The check has its receipt."""
        self.store.setEnabled(True)
        self.accept()

    def refuse(self, sentence: str) -> None:
        """The check was refused: everything typed stays."""
        self.store.setEnabled(True)
        self.said.show_lack(sentence, serious=True)

    def _state(self) -> object:
        """All that a person can change, to see whether something was."""
        given = {} if self.area is None else self.area.given()
        return dict(given), self.evidence.chosen(), self.cause.text()

    def reject(self) -> None:
        """Esc leaves at once where nothing was typed, else when it is pressed again."""
        if self._leaving or self._state() == self._untouched:
            super().reject()
            return
        self._leaving = True
        self.note.setText(self.tr("What was typed is not stored. Esc again leaves it; any change goes on."))

    def _speak(self) -> None:
        form = self._form
        if form is None:
            return
        title = self.tr("Check on {line}").format(line=form.label)
        if form.kind is not LineKind.RISK:
            stated = figure(form.bases[0][1], form.unit, self._voice)
            title = self.tr("Check on {line}, figure {value}").format(line=form.label, value=stated)
        self.setWindowTitle(title)
        self.title.setText(title)
        words = {
            "which": self.tr("Check"),
            "procedure": self.tr("Method: its key finds it; those of this line come first"),
            "basis": self.tr("Basis"),
            "cause": self.tr("Cause"),
            "person": self.tr("On whose word"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        self.store.setText(self.tr("Store"))


def _input_of(error: Said) -> str:
    """The input that an error is about: `inputs.items[0].price` and `items` are both `items`."""
    path = str(error.fields.get("field") or error.fields.get("input") or "")
    return path.removeprefix("inputs.").partition(".")[0].partition("[")[0]
