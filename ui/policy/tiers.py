# SPDX-License-Identifier: Apache-2.0
"""Tiers of exposure and the rule of each: presets, every field of the rule, and what the rule does at its edges."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.importers.shipped_policy import shipped_presets
from models.labels.policy_fields import VALUES
from models.labels.rules_tally import BASES
from models.named_outcomes import outcome_names
from models.rules.input_error import InputError
from models.rules.policy_fault import PolicyFault
from models.rules.presets import Preset, preset_of
from models.rules.tally_rule import Passing, Rule, rule_from
from reports.voice import Voice
from ui.policy import shapes
from ui.policy.edges import Edges
from ui.policy.fields import ChoiceField, Draft, Field, FlagField, TextField, WholeField, choices_of, name_of
from ui.policy.page import FieldGrid
from ui.policy.tables import TableField
from ui.policy.values import Kind, put, shown
from ui.policy.wording import filled
from ui.widgets.text_size import as_high

RULE = "tiers[0].rule"
OWN_FIELDS = {
    Passing.FRACTION: {"num": 2, "den": 3, "strict": False},
    Passing.VOTES: {"votes": 1},
    Passing.UNANIMOUS: {},
}
"""What a way of passing brings with it when it is chosen."""


def _fields(draft: Draft) -> Sequence[Field]:
    of_all = {base: words for base, words in BASES.items() if base in {"roster", "eligible"}}
    return (
        TextField(draft, "tiers[0].up_to", Kind.MONEY, "money", optional=True),
        ChoiceField(draft, f"{RULE}.passing.kind", choices_of(VALUES["passing"])),
        WholeField(draft, f"{RULE}.passing.num", 1, 99),
        WholeField(draft, f"{RULE}.passing.den", 1, 99),
        FlagField(draft, f"{RULE}.passing.strict"),
        WholeField(draft, f"{RULE}.passing.votes", 1, 99),
        ChoiceField(draft, f"{RULE}.base", choices_of(BASES, "Tally")),
        WholeField(draft, f"{RULE}.quorum.num", 0, 99),
        WholeField(draft, f"{RULE}.quorum.den", 1, 99),
        FlagField(draft, f"{RULE}.quorum.strict"),
        ChoiceField(draft, f"{RULE}.quorum.base", choices_of(of_all, "Tally")),
        WholeField(draft, f"{RULE}.quorum.minimum", 0, 99),
        *(
            FlagField(draft, f"{RULE}.{name}")
            for name in (
                "any_rejection_rejects",
                "abstention_allowed",
                "chair_required",
                "chair_casting_vote",
                "chair_veto",
            )
        ),
        WholeField(draft, "tiers[0].veto_hours", 0, 720, "hours"),
        TableField(draft, "tiers[0].signers", shapes.signers()),
    )


class TiersPage(QWidget):
    """The tiers on top, the rule of the chosen one on the left, what it does on the right."""

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft, self._voice = draft, Voice("en")
        self.presets: Sequence[Preset] = ()
        self.list, self.add, self.remove = QListWidget(), QPushButton(), QPushButton()
        self.preset, self._preset_name, self.edges = QComboBox(), QLabel(), Edges()
        self.list.setObjectName("policy_tiers")
        self.preset.setObjectName("policy_preset")
        self.fields = _fields(draft)
        self.grid = FieldGrid(self.fields, below=True)
        self._lay_out()
        self.list.currentRowChanged.connect(self._go)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.preset.activated.connect(self._take_preset)
        for field in self.fields:
            field.changed.connect(self._changed)

    def _lay_out(self) -> None:
        as_high(self.list, 74)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self._preset_name.setTextFormat(Qt.TextFormat.PlainText)
        self._preset_name.setBuddy(self.preset)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.grid)
        top, choice, sides = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        buttons = QVBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        top.addWidget(self.list, 1)
        top.addLayout(buttons)
        choice.addWidget(self._preset_name)
        choice.addWidget(self.preset, 1)
        left = QVBoxLayout()
        left.addLayout(choice)
        left.addWidget(scroll, 1)
        sides.addLayout(left, 4)
        sides.addWidget(self.edges, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(sides, 1)

    @property
    def at(self) -> int:
        """The tier in hand."""
        return max(self.list.currentRow(), 0)

    @property
    def tiers(self) -> list[dict[str, Any]]:
        tiers: list[dict[str, Any]] = self.draft.document["tiers"]
        return tiers

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return self.list

    def showEvent(self, event: QShowEvent) -> None:
        """Outcomes may have been named in their own section meanwhile."""
        super().showEvent(event)
        if self.draft.document:
            self._show_rule()

    def speak(self, voice: Voice) -> None:
        self._voice = voice
        self.presets = shipped_presets(voice.language)
        self.grid.speak(voice)
        self.add.setText(self.tr("Add a tier"))
        self.remove.setText(self.tr("Remove the tier"))
        self._preset_name.setText(self.tr("Usual rule"))
        with QSignalBlocker(self.preset):
            self.preset.clear()
            self.preset.addItems([preset.name for preset in self.presets])
            self.preset.addItem(self.tr("A rule of the unit's own"))

    def show_fields(self) -> None:
        """Show the draft from its first tier."""
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([""] * len(self.tiers))
            self.list.setCurrentRow(0)
        self._go(0)

    def _go(self, at: int) -> None:
        for field in self.fields:
            field.path = field.pattern.replace("[0]", f"[{max(at, 0)}]", 1)
            field.show()
        self._show_rule()

    def _rule(self, at: int) -> Rule | PolicyFault:
        try:
            return rule_from(self.tiers[at]["rule"], f"tiers[{at}].rule")
        except InputError as error:
            return PolicyFault(error.field, error.message)

    def _name(self, at: int) -> str:
        rule = self._rule(at)
        hours = self.tiers[at].get("veto_hours", 0)
        preset = preset_of(self.presets, rule, hours) if isinstance(rule, Rule) else None
        name = self.tr("a rule of the unit's own") if preset is None else preset.name
        up_to = self.tiers[at]["up_to"]
        if up_to is None:
            return self.tr("Above: {rule}").format(rule=name) if at else self.tr("Any amount: {rule}").format(rule=name)
        return self.tr("Up to {amount} yuan: {rule}").format(amount=shown(Kind.MONEY, up_to), rule=name)

    def _show_rule(self) -> None:
        """Names of the tiers, the preset in force, the fields that belong to the way of passing, the edges."""
        for at in range(len(self.tiers)):
            item = self.list.item(at)
            if item is not None:
                item.setText(self._name(at))
        rule, hours = self._rule(self.at), self.tiers[self.at].get("veto_hours", 0)
        preset = preset_of(self.presets, rule, hours) if isinstance(rule, Rule) else None
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(len(self.presets) if preset is None else self.presets.index(preset))
        self.remove.setEnabled(len(self.tiers) > 1)
        kind = self.tiers[self.at]["rule"]["passing"]["kind"]
        not_asked = {name for way, own in OWN_FIELDS.items() if way.value != kind for name in own}
        not_asked -= set(OWN_FIELDS[Passing(kind)])
        self.grid.offer(
            field
            for field in self.fields
            if ".passing." not in field.pattern or field.pattern.rpartition(".")[2] not in not_asked
        )
        if isinstance(rule, Rule):
            self.edges.show_rule(rule, hours, outcome_names(filled(self.draft.document["outcomes"])), self._voice)
        else:
            self.edges.show_fault(rule.named(name_of(rule.field, self._voice)), self._voice)

    def _changed(self) -> None:
        """Another way of passing takes what belongs to it along."""
        passing = self.tiers[self.at]["rule"]["passing"]
        own = OWN_FIELDS[Passing(passing["kind"])]
        if set(passing) != {"kind", *own}:
            kept = {name: passing.get(name, usual) for name, usual in own.items()}
            put(self.draft.document, f"tiers[{self.at}].rule.passing", {"kind": passing["kind"], **kept})
            self._go(self.at)
        self._show_rule()
        self.changed.emit()

    def _take_preset(self, index: int) -> None:
        if index < len(self.presets):
            preset = self.presets[index]
            self.tiers[self.at].update(rule=deepcopy(dict(preset.parsed)), veto_hours=preset.veto_hours)
            self._go(self.at)
            self.changed.emit()

    def _add(self) -> None:
        """A tier below the one in hand, with its rule, up to nothing yet known."""
        at = self.at
        self.tiers.insert(at, {**deepcopy(self.tiers[at]), "up_to": None})
        self._listed(at)

    def _remove(self) -> None:
        del self.tiers[self.at]
        self._listed(min(self.at, len(self.tiers) - 1))

    def _listed(self, at: int) -> None:
        """The list anew, with this tier in hand."""
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([""] * len(self.tiers))
            self.list.setCurrentRow(at)
        self._go(at)
        self.changed.emit()
