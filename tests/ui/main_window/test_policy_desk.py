# SPDX-License-Identifier: Apache-2.0
"""The policy through the window: a new version by keys, the meeting that takes it, and policy files out and in."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from models.importers.policy_file import read_policy_file
from models.importers.shipped_policy import shipped_policy
from models.labels.policy_fields import SECTIONS
from models.snapshots.policy import PolicySnapshot
from tests.tools.demo_session import EVENING
from tests.tools.window_session import WindowSession
from ui.policy.editor import PolicyEditor
from ui.policy.fields import WholeField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(session: WindowSession) -> PolicyEditor:
    session.act("policy")
    shown = session.window.policy.editor
    session.qtbot.waitUntil(shown.isVisible, timeout=20_000)
    return shown


def versions(session: WindowSession) -> PolicySnapshot:
    answers: list[PolicySnapshot] = []
    session.window.desk.read("load_policy", answers.append, at=session.window.desk.now)
    session.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]


def waivers(editor: PolicyEditor) -> WholeField:
    (field,) = (field for field in editor.fields if field.pattern == "waiver_cap")
    assert isinstance(field, WholeField)
    return field


def put_in_force(editor: PolicyEditor, reason: str = "董事会 11 月 20 日决定") -> None:
    editor.reason.setText(reason)
    QTest.keyClick(editor.reason, Qt.Key.Key_Return, CONTROL)


def test_a_new_version_is_put_in_force_by_keys_and_the_next_meeting_takes_it(
    session: WindowSession, editor: PolicyEditor
) -> None:
    assert editor.person.currentText() == "刘建国"
    for _ in range(list(SECTIONS).index("waivers")):
        QTest.keyClick(editor, Qt.Key.Key_PageDown, CONTROL)
    QTest.keyClick(waivers(editor).box, Qt.Key.Key_Down)
    put_in_force(editor)
    session.qtbot.waitUntil(lambda: not editor.isVisible(), timeout=20_000)

    known = versions(session)
    assert [row.version for row in known.rows] == ["2026-11", "2026-07"]
    newest = known.rows[0]
    assert (newest.acting, newest.reason, newest.effective) == ("刘建国", "董事会 11 月 20 日决定", EVENING.date())
    assert newest.document["waiver_cap"] == 1
    assert known.in_force == "2026-11"
    assert "2026-11" in session.said

    session.act("convene")
    form = session.window.convening.form
    session.qtbot.waitUntil(form.isVisible, timeout=20_000)
    later = EVENING.date() + timedelta(days=1)
    form.day.setDate(QDate(later.year, later.month, later.day))
    form.convene.click()
    session.qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    session.settle()
    assert session.window.desk.agenda is not None
    assert session.window.desk.agenda.number == 48


def test_a_refusal_says_why_and_the_draft_stays_to_be_mended(session: WindowSession, editor: PolicyEditor) -> None:
    waivers(editor).box.setValue(1)
    editor.version.setText("2026-07")
    put_in_force(editor)
    session.qtbot.waitUntil(lambda: "2026-07" in editor.note.text(), timeout=20_000)

    assert editor.isVisible()
    assert [row.version for row in versions(session).rows] == ["2026-07"]
    editor.version.setText("2026-12")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    session.qtbot.waitUntil(lambda: not editor.isVisible(), timeout=20_000)


def test_what_is_exported_comes_back_as_the_draft_and_nothing_is_stored(
    session: WindowSession, editor: PolicyEditor, tmp_path: Path
) -> None:
    desk, file = session.window.policy, tmp_path / "policy.json"
    waivers(editor).box.setValue(1)
    desk.export_to(file, editor.document)
    assert read_policy_file(file)["waiver_cap"] == 1
    waivers(editor).box.setValue(7)

    desk.import_from(file)

    assert editor.document == read_policy_file(file)
    assert waivers(editor).box.value() == 1
    assert file.name in editor.note.text()
    assert [row.version for row in versions(session).rows] == ["2026-07"]


def test_a_bad_file_is_refused_by_its_field_and_the_draft_stays(
    session: WindowSession, editor: PolicyEditor, tmp_path: Path
) -> None:
    file = tmp_path / "policy.json"
    file.write_text(json.dumps({**shipped_policy(), "capacity_share": "1.2", "quorum": 3}), encoding="utf-8")
    waivers(editor).box.setValue(7)

    session.window.policy.import_from(file)

    assert "capacity_share" in editor.note.text()
    assert "quorum" in editor.note.text()
    assert editor.document["waiver_cap"] == 7


def test_a_file_that_cannot_be_written_is_told(session: WindowSession, editor: PolicyEditor, tmp_path: Path) -> None:
    session.window.policy.export_to(tmp_path / "no" / "policy.json", editor.document)

    assert "草稿未变" in editor.note.text()


def test_the_editor_speaks_the_language_of_the_window(session: WindowSession, editor: PolicyEditor) -> None:
    assert editor.windowTitle() == "本单位制度"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    session.window.speech.speak("en")
    session.act("policy")
    session.qtbot.waitUntil(editor.isVisible, timeout=20_000)
    assert editor.windowTitle() == "Policy of the unit"
    assert editor.sections.item(0).text() == "Limits"


def test_a_fresh_unit_puts_its_first_policy_in_force_on_a_name_that_is_typed(fresh: WindowSession) -> None:
    fresh.act("policy")
    editor = fresh.window.policy.editor
    fresh.qtbot.waitUntil(editor.isVisible, timeout=20_000)
    waivers(editor).box.setValue(1)
    put_in_force(editor)
    assert "由谁" in editor.note.text()

    editor.person.setEditText("刘建国")
    put_in_force(editor)
    fresh.qtbot.waitUntil(lambda: not editor.isVisible(), timeout=20_000)

    newest = versions(fresh).rows[0]
    assert (newest.version, newest.acting, newest.document["waiver_cap"]) == ("2026-12", "刘建国", 1)
