# SPDX-License-Identifier: Apache-2.0
"""The editor of the policy: every field of the schema, refusals while typing, keys, the draft."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from models.importers.policy_file import faults_in
from models.importers.shipped_policy import shipped_policy, shipped_presets
from models.labels import policy as words
from models.labels.policy_fields import FIELDS, SECTIONS
from reports.voice import Voice
from resources import path
from tests.ui.policy.editing import TODAY, found, line, marked, number, row, said, snapshot
from ui.policy.editor import Adopted, PolicyEditor
from ui.policy.fields import ChoiceField, FlagField
from ui.policy.tables import TableField
from ui.policy.values import nameless, value_at

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Nth:
    """A choice by its place."""

    index: int


def leaves(schema: Mapping[str, Any], definitions: Mapping[str, Any], where: str = "") -> Iterator[str]:
    """The paths of all fields that the schema declares."""
    schema = definitions[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    properties = schema.get("properties")
    if properties is None or set(properties) == {"en", "zh", "zh_TW"}:
        yield where
        return
    for name, inner in properties.items():
        yield from leaves(inner, definitions, f"{where}.{name}" if where else name)


def test_every_field_of_the_schema_can_be_edited(editor: PolicyEditor) -> None:
    schema = json.loads(path("schemas", "policy.schema.json").read_text(encoding="utf-8"))
    declared = set(leaves(schema, schema["$defs"]))
    tier = {f"tiers[0].{name}" for name in schema["properties"]["tiers"]["items"]["properties"]} - {"tiers[0].rule"}
    there = {each.pattern for each in editor.fields}

    assert declared - {"version", "effective", "tiers"} <= there
    assert tier <= there
    rule = shipped_presets("en")[0].parsed
    assert {f"tiers[0].rule.{name}" for name in rule if name not in {"passing", "quorum"}} <= there
    assert {f"tiers[0].rule.quorum.{name}" for name in rule["quorum"]} <= there


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_field_has_a_name_and_an_explanation_in_every_language(editor: PolicyEditor, language: str) -> None:
    voice = Voice(language)
    for each in editor.fields:
        about = FIELDS[nameless(each.pattern)]
        for text in (about.name, about.says):
            spoken = voice.translate("PolicyField", text)
            assert spoken
            assert (spoken == text) is (language == "en")
    for section in SECTIONS.values():
        assert (voice.translate("PolicyField", section.name) == section.name) is (language == "en")


@pytest.mark.parametrize(
    ("pattern", "typed", "value"),
    [
        ("limits.watch", "4%", "0.04"),
        ("capacity_share", "75", "0.75"),
        ("sizing.debt_limit", "", None),
        ("sizing.product_cap", "30万", "300000"),
        ("sizing.equity_multiple", "1.5", "1.5"),
        ("stress.sales_falls", "15%", ["0.15"]),
        ("no_waiver", "P1 L5", ["P1", "L5"]),
        ("cash_flow_trades", "gold; jade", ["gold", "jade"]),
        ("tiers[0].up_to", "2,000,000", "2000000"),
        ("minimum_methods", 3, 3),
        ("resolution_number", "{year}/{serial}", "{year}/{serial}"),
        ("retention_years", 15, 15),
        ("tiers[0].veto_hours", 12, 12),
        ("tiers[0].rule.quorum.minimum", 5, 5),
        ("two_classes", True, True),
        ("masked_on_wall", False, False),
        ("tiers[0].rule.chair_required", True, True),
        ("confirmed_by", Nth(1), "majority"),
        ("identity", Nth(1), "keys"),
        ("sizing.guarantor_influence", Nth(2), 3),
        ("tiers[0].rule.base", Nth(3), "cast"),
    ],
)
def test_what_is_typed_stands_in_the_document(editor: PolicyEditor, pattern: str, typed: object, value: object) -> None:
    match typed:
        case bool():
            found(editor, pattern, FlagField).box.setChecked(typed)
        case str():
            line(editor, pattern).setText(typed)
        case Nth(index):
            found(editor, pattern, ChoiceField).box.setCurrentIndex(index)
        case int():
            number(editor, pattern).setValue(typed)

    assert value_at(editor.document, pattern) == value
    assert faults_in(editor.document) == ()
    assert said(editor) == ["Nothing stands against this policy."]


def test_a_policy_that_nobody_touched_is_the_one_it_began_with(editor: PolicyEditor) -> None:
    assert editor.document == {**shipped_policy(), "version": "2026-11", "effective": TODAY.isoformat()}
    assert not editor.touched


def test_what_no_policy_may_ask_is_refused_while_typing_in_the_words_of_the_rules(editor: PolicyEditor) -> None:
    line(editor, "limits.watch").setText("50%")
    line(editor, "stress.sales_falls").setText("200%")

    assert said(editor) == ["Sales fall by, no. 1: A share above 0 and at most 1 in quotation marks, such as 0.8."]
    line(editor, "stress.sales_falls").setText("20%")
    assert len(said(editor)) == 1
    assert said(editor) == [f"Limits: {words.LIMITS_RISE}"]
    assert marked(editor) == ["Limits"]


def test_what_is_no_number_is_told_and_the_draft_keeps_the_one_before(editor: PolicyEditor) -> None:
    line(editor, "capacity_share").setText("much")

    assert marked(editor) == ["Amount, stress and peers"]
    assert said(editor)[0].startswith("Share for instalments: Here belongs")
    assert editor.document["capacity_share"] == "0.8"


def test_by_keys_alone_a_field_is_changed_and_the_policy_put_in_force(editor: PolicyEditor) -> None:
    wished: list[Adopted] = []
    editor.wished.connect(wished.append)
    QTest.keyClick(editor, Qt.Key.Key_PageDown, CONTROL)
    assert editor.sections.currentRow() == 1

    QTest.keyClick(number(editor, "minimum_methods"), Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert "Why" in editor.note.text()
    QTest.keyClicks(editor.reason, "The board of 20 November")
    QTest.keyClick(editor.reason, Qt.Key.Key_Return, CONTROL)

    assert len(wished) == 1
    assert (wished[0].acting, wished[0].reason) == ("刘建国", "The board of 20 November")
    assert wished[0].document["minimum_methods"] == 3
    assert wished[0].document["version"] == "2026-11"


def test_what_is_wrong_is_not_put_in_force_and_enter_leads_there(editor: PolicyEditor) -> None:
    wished: list[Adopted] = []
    editor.wished.connect(wished.append)
    editor.reason.setText("Because")
    number(editor, "waiver_cap").setValue(1)
    line(editor, "peers.size_from").setText("3")

    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert wished == []
    assert "Enter" in editor.note.text()
    editor.faults.itemActivated.emit(editor.faults.item(0))

    assert editor.sections.currentRow() == list(SECTIONS).index("sizing")


def test_escape_keeps_the_draft_and_a_chosen_version_begins_anew(editor: PolicyEditor) -> None:
    number(editor, "waiver_cap").setValue(1)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    newer = row("2026-10", date(2026, 10, 1), "x", waiver_cap=5)

    editor.show_policy(snapshot(newer), [], Voice("en"))
    assert editor.document["waiver_cap"] == 1
    assert "draft" in editor.note.text()
    assert editor.versions.itemText(0).startswith("2026-10, from 2026-10-01 · 刘建国: x")

    editor.versions.activated.emit(0)
    assert editor.document["waiver_cap"] == 5
    assert not editor.touched


def test_a_new_draft_begins_with_the_version_that_holds_last_and_its_day(editor: PolicyEditor) -> None:
    later = row("2027-01", date(2027, 1, 1), waiver_cap=5)

    editor.show_policy(snapshot(later), [], Voice("en"))

    assert editor.document["waiver_cap"] == 5
    assert editor.document["effective"] == "2027-01-01"


def test_enter_in_a_field_stores_nothing(editor: PolicyEditor) -> None:
    wished: list[Adopted] = []
    editor.wished.connect(wished.append)
    for each in editor.findChildren(QLineEdit):
        QTest.keyClick(each, Qt.Key.Key_Return)
    assert wished == []
    assert editor.isVisible()


@pytest.mark.parametrize(
    "pattern", ["minimum_methods", "confirmed_by", "two_classes", "line_procedures", "limits.watch"]
)
def test_the_keys_of_the_editor_count_in_every_kind_of_field(editor: PolicyEditor, pattern: str) -> None:
    (each,) = (field for field in editor.fields if field.pattern == pattern)
    section = 0 if pattern == "limits.watch" else 1
    editor.sections.setCurrentRow(section)
    target = each.table if isinstance(each, TableField) else each.editor
    before = editor.document

    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_PageDown, CONTROL)
    assert editor.sections.currentRow() == section + 1
    editor.sections.setCurrentRow(section)
    QTest.keyClick(target, Qt.Key.Key_Return, CONTROL)

    assert "Why" in editor.note.text()
    assert editor.document == before


def test_what_nobody_could_import_is_not_exported(editor: PolicyEditor) -> None:
    written: list[object] = []
    editor.export_wished.connect(written.append)
    line(editor, "peers.size_from").setText("3")
    QTest.keyClick(editor, Qt.Key.Key_E, CONTROL)
    assert written == []

    line(editor, "peers.size_from").setText("0.5")
    QTest.keyClick(editor, Qt.Key.Key_E, CONTROL)
    assert written == [editor.document]
