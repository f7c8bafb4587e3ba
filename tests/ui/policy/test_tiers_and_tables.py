# SPDX-License-Identifier: Apache-2.0
"""Tiers with their rules, and the tables of the policy: presets, edges, rows that come and go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from models.importers.policy_file import faults_in
from models.importers.shipped_policy import shipped_policy, shipped_presets
from models.labels import policy as words
from models.labels.policy_fields import SECTIONS
from models.named_outcomes import NAMEABLE, NamedOutcome
from models.rules.outcome_labels import BROADEST
from models.terms import Outcome, Said
from reports.voice import Voice
from tests.ui.policy.editing import cell, found, line, marked, number, said, typed_into
from ui.policy.editor import PolicyEditor
from ui.policy.fields import ChoiceField, FlagField, WordsField
from ui.policy.tables import TableField

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_preset_brings_its_rule_and_hours_and_the_table_shows_what_it_does(editor: PolicyEditor) -> None:
    tiers = editor.tiers
    presets = shipped_presets("en")
    editor.sections.setCurrentRow(list(SECTIONS).index("tiers"))

    QTest.keyClick(tiers.preset, Qt.Key.Key_End)
    QTest.keyClick(tiers.preset, Qt.Key.Key_Up)

    bank = presets[-1]
    assert editor.document["tiers"][0]["rule"] == bank.parsed
    assert editor.document["tiers"][0]["veto_hours"] == 24
    assert "within 24 hours" in tiers.edges.words.text()
    assert bank.name in tiers.list.item(0).text()
    table = tiers.edges.table
    places = [[table.model().index(at, column) for column in range(9)] for at in range(table.rowCount())]
    rows = [[str(place.data()) for place in places_of_row] for places_of_row in places]
    assert ["6", "0", "0", "6", "4", "Rejected", "Rejected", "Approved", "—"] in rows
    assert ["5", "0", "0", "—", "—", "—", "—", "too few", "—"] in rows
    assert editor.document["tiers"][1] == shipped_policy()["tiers"][1]


def test_another_way_of_passing_brings_what_belongs_to_it(editor: PolicyEditor) -> None:
    kind = found(editor, "tiers[0].rule.passing.kind", ChoiceField)
    num, votes = (number(editor, f"tiers[0].rule.passing.{name}") for name in ("num", "votes"))
    editor.sections.setCurrentRow(list(SECTIONS).index("tiers"))

    kind.box.setCurrentIndex(2)
    votes.setValue(4)
    assert editor.document["tiers"][0]["rule"]["passing"] == {"kind": "votes", "votes": 4}
    assert num.isHidden()
    assert not votes.isHidden()

    kind.box.setCurrentIndex(0)
    assert editor.document["tiers"][0]["rule"]["passing"] == {"kind": "fraction", "num": 2, "den": 3, "strict": False}
    assert faults_in(editor.document) == ()


def test_a_share_above_one_leaves_the_table_empty_and_says_why(editor: PolicyEditor) -> None:
    number(editor, "tiers[0].rule.passing.num").setValue(9)

    assert marked(editor) == ["Tiers and voting rules"]
    assert "Share: parts, no. 1 must be a whole number from 1 to 3" in said(editor)[0]
    assert editor.tiers.edges.words.text() == said(editor)[0]
    assert editor.tiers.edges.table.rowCount() == 0


def test_tiers_are_added_and_removed_and_each_has_its_own_rule(editor: PolicyEditor) -> None:
    editor.tiers.add.click()
    assert words.TIERS_RISE in said(editor)[0]

    line(editor, "tiers[0].up_to").setText("500,000")
    found(editor, "tiers[0].rule.chair_required", FlagField).box.setChecked(True)
    assert said(editor) == ["Nothing stands against this policy."]
    tiers = editor.document["tiers"]
    assert [tier["up_to"] for tier in tiers] == ["500000", "1000000", None]
    assert [tier["rule"]["chair_required"] for tier in tiers] == [True, False, False]

    editor.tiers.remove.click()
    assert editor.document["tiers"] == shipped_policy()["tiers"]


def test_tables_are_typed_into_and_rows_come_and_go_by_keys(editor: PolicyEditor) -> None:
    limits, questions = found(editor, "line_limits", TableField), found(editor, "questions", TableField)
    QTest.keyClick(limits.table, Qt.Key.Key_Insert)
    assert marked(editor) == ["Limits"]
    typed_into(limits, 1, 0, "P1")
    typed_into(limits, 1, 2, "3%")
    assert editor.document["line_limits"]["P1"] == {"watch": "0.03", "over": "0.10", "severe": "0.30"}
    assert cell(limits, 1, 1).text() == "Total sales"
    typed_into(limits, 1, 3, "many")
    assert "Limits of single lines, no. 2" in said(editor)[0]
    typed_into(limits, 1, 3, "12%")
    assert said(editor) == ["Nothing stands against this policy."]

    before = questions.table.rowCount()
    QTest.keyClick(questions.table, Qt.Key.Key_Insert)
    typed_into(questions, before, 1, "Who keeps the books?")
    asked = editor.document["questions"][-1]
    assert asked == {"code": "01", "text": {"zh": "Who keeps the books?", "en": "Who keeps the books?"}}
    QTest.keyClick(questions.table, Qt.Key.Key_Delete, CONTROL)
    assert editor.document["questions"] == shipped_policy()["questions"]


def test_a_mandatory_duty_cannot_be_made_optional(editor: PolicyEditor) -> None:
    conditions = found(editor, "conditions", TableField)

    cell(conditions, 1, 2).setCheckState(Qt.CheckState.Unchecked)

    assert words.MONITORING in said(editor)[0]
    assert marked(editor) == ["Conditions"]


def test_words_are_written_in_the_script_that_is_chosen(editor: PolicyEditor) -> None:
    unit, reasons = found(editor, "unit", WordsField), found(editor, "reasons", TableField)
    unit.line.setText("Micro-loan centre")

    editor.script.setCurrentIndex(0)
    editor.script.activated.emit(0)
    assert unit.line.text() == "小企业信贷中心"
    unit.line.setText("微贷中心")
    typed_into(reasons, 0, 1, "材料不全")

    assert editor.document["unit"]["en"] == "Micro-loan centre"
    assert editor.document["unit"]["zh"] == "微贷中心"
    assert editor.document["reasons"] == {"poor_presentation": {"zh": "材料不全", "en": "材料不全"}}
    typed_into(reasons, 0, 1, "")
    assert editor.document["reasons"] == {}


def test_outcomes_are_named_in_their_section_and_the_edges_of_the_rules_say_so(editor: PolicyEditor) -> None:
    outcomes, rejected = found(editor, "outcomes", TableField), list(NAMEABLE).index(Outcome.REJECTED)
    assert outcomes.table.rowCount() == len(NAMEABLE)
    assert cell(outcomes, rejected, 0).text() == "Rejected"
    assert "outcomes" not in editor.document

    typed_into(outcomes, rejected, 1, "Declined")

    assert editor.document["outcomes"] == {"rejected": {"zh": "Declined", "en": "Declined"}}
    assert said(editor) == ["Nothing stands against this policy."]
    editor.sections.setCurrentRow(list(SECTIONS).index("outcomes"))
    editor.sections.setCurrentRow(list(SECTIONS).index("tiers"))
    shown = editor.tiers.edges.table
    texts = [shown.model().index(row, column).data() for row in range(shown.rowCount()) for column in (5, 6, 7)]
    assert "Declined" in texts
    assert "Rejected" not in texts
    typed_into(outcomes, rejected, 1, "")
    assert "outcomes" not in editor.document


def test_a_word_corrected_at_once_leaves_nothing_of_the_slip_in_another_language(editor: PolicyEditor) -> None:
    outcomes, approved = found(editor, "outcomes", TableField), list(NAMEABLE).index(Outcome.APPROVED)
    editor.script.setCurrentIndex(0)
    editor.script.activated.emit(0)

    typed_into(outcomes, approved, 1, "拒绝")
    typed_into(outcomes, approved, 1, "准予发放")

    assert editor.document["outcomes"] == {"approved": {"zh": "准予发放", "en": "准予发放"}}
    editor.script.setCurrentIndex(2)
    editor.script.activated.emit(2)
    typed_into(outcomes, approved, 1, "Granted")
    editor.script.setCurrentIndex(0)
    editor.script.activated.emit(0)
    typed_into(outcomes, approved, 1, "同意发放")
    assert editor.document["outcomes"] == {"approved": {"zh": "同意发放", "en": "Granted"}}
    assert said(editor) == ["Nothing stands against this policy."]


def test_words_changed_in_one_language_alone_are_told_until_the_others_are_written(editor: PolicyEditor) -> None:
    conditions = found(editor, "conditions", TableField)
    assert editor.untouched.isHidden()
    editor.script.setCurrentIndex(0)
    editor.script.activated.emit(0)
    typed_into(conditions, 2, 3, "配偶与父亲签共同借款合同")

    assert "Conditions · Text, no. 3 (not in traditional Chinese, English)" in editor.untouched.text()
    assert said(editor) == ["Nothing stands against this policy."]
    for script, text in ((1, "配偶與父親簽共同借款合同"), (2, "Spouse and father sign the joint loan contract")):
        assert not editor.untouched.isHidden()
        editor.script.setCurrentIndex(script)
        editor.script.activated.emit(script)
        typed_into(conditions, 2, 3, text)
    assert editor.untouched.isHidden()


@pytest.mark.parametrize(
    ("typed", "template"), [("Approved", words.SAME_LABEL), ("Declined by the whole committee", words.LABEL_TOO_BROAD)]
)
def test_a_word_for_an_outcome_that_cannot_stand_is_told_at_once(
    editor: PolicyEditor, typed: str, template: str
) -> None:
    outcomes = found(editor, "outcomes", TableField)

    typed_into(outcomes, list(NAMEABLE).index(Outcome.REJECTED), 1, typed)

    told = Voice("en").say(Said(template, {"label": typed, "most": BROADEST, "other": NamedOutcome(Outcome.APPROVED)}))
    assert said(editor) == [f"Outcomes · rejected: {told}"]
    assert marked(editor) == ["Outcomes"]


def test_on_a_small_laptop_no_section_hides_how_the_policy_is_put_in_force(qtbot: QtBot, editor: PolicyEditor) -> None:
    editor.resize(1366, 740)
    editor.show()
    qtbot.waitExposed(editor)
    scroll = editor.findChild(QScrollArea, "policy_scroll")
    assert scroll is not None
    for row in range(editor.sections.count()):
        editor.sections.setCurrentRow(row)
        QApplication.processEvents()
        assert scroll.verticalScrollBar().maximum() == 0
