# SPDX-License-Identifier: Apache-2.0
"""A member asks for a third method: one key opens the form, Enter stores, and the line that lacked it is cleared."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from models.snapshots.comparison import CheckRow
from models.terms import AgendaItemId, CheckId, EvidenceClass, Family, Level
from tests.tools.filling import Filling
from tests.tools.window_session import WindowSession
from ui.main_window.window import MainWindow

Key = Qt.Key
PAYABLES = "L1"
"""Over its limit by what the client left out; two methods of its own and no third."""


def open_form(session: WindowSession) -> Filling:
    """N on the line in focus."""
    session.press(Key.Key_N)
    form = session.window.check.form
    session.qtbot.waitUntil(form.isVisible)
    return Filling(form)


def stored(session: WindowSession) -> None:
    session.qtbot.waitUntil(session.window.check.form.isHidden)
    session.settle()


def check_of(session: WindowSession, family: Family) -> CheckRow:
    return next(check for check in session.line(PAYABLES).checks if check.family is family)


def enter_third_method(session: WindowSession, photo: Path) -> None:
    """What five neighbours owe their suppliers, told by the one they share, with a photo of the statement."""
    filling = open_form(session)
    filling.choose_procedure("peer.level")
    filling.fill_inputs({"sample": [3900, 4160, 4400, 4100, 4300]})
    filling.go_to("evidence_class")
    filling.type("T")
    for name, text in (("issuer", "Shunfa bags"), ("holder", "Credit centre"), ("content", "Statement")):
        filling.go_to(f"evidence_{name}")
        filling.type(text)
    filling.go_to("evidence_file")
    filling.type(str(photo))
    filling.key(Key.Key_Return)
    stored(session)


def test_a_third_method_entered_in_the_session_clears_a_line_that_is_over(
    session: WindowSession, luggage: AgendaItemId, tmp_path: Path
) -> None:
    photo = tmp_path / "statement.jpg"
    photo.write_bytes(b"statement")
    session.go_to(PAYABLES)
    session.type("13")
    session.settle()
    line = session.line(PAYABLES)
    assert (line.level, line.counted, line.cleared) == (Level.OVER, 2, False)

    enter_third_method(session, photo)

    entered = check_of(session, Family.PEER)
    assert (entered.estimate, entered.level, entered.confirmed) == (Decimal(4160), Level.WITHIN, False)
    assert session.focus == PAYABLES
    assert session.window.frame.focusWidget() is session.window.workspace.grid
    session.type("5")
    session.settle()
    line = session.line(PAYABLES)
    assert (line.level, line.counted, line.cleared) == (Level.OVER, 3, True)

    session.window.actions.trigger("undo")
    session.window.actions.trigger("undo")
    session.settle()
    line = session.line(PAYABLES)
    assert not line.cleared
    assert Family.PEER not in {check.family for check in line.checks}


def test_the_file_lies_beside_the_database_under_its_hash(
    session: WindowSession, luggage: AgendaItemId, tmp_path: Path
) -> None:
    photo = tmp_path / "statement.jpg"
    photo.write_bytes(b"statement")
    session.go_to(PAYABLES)
    enter_third_method(session, photo)

    (piece,) = check_of(session, Family.PEER).evidence
    assert (piece.evidence_class, piece.issuer) == (EvidenceClass.THIRD_PARTY, "Shunfa bags")
    assert (tmp_path / "evidence" / str(piece.stored)).read_bytes() == b"statement"


def test_a_check_entered_anew_drops_its_confirmation_and_the_strip_says_why(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.go_to(PAYABLES)
    session.type("13")
    session.settle()
    before = check_of(session, Family.RATIO)
    assert before.confirmed

    filling = open_form(session)
    form = session.window.check.form
    form.which.setFocus()
    while form.which.currentData() != before.id:
        filling.key(Key.Key_Down)
    filling.go_to("inputs.supplier_days")
    for _ in range(4):
        filling.key(Key.Key_Backspace)
    filling.type("28")
    filling.key(Key.Key_Return)
    stored(session)

    after = check_of(session, Family.RATIO)
    assert (after.id, after.fallen, after.confirmed) == (before.id, True, False)
    assert session.line(PAYABLES).changed is not None
    assert "重新采信" in session.window.workspace.strip.more


def test_a_digit_keyed_before_the_form_is_there_confirms_nothing(session: WindowSession, luggage: AgendaItemId) -> None:
    del luggage
    session.go_to(PAYABLES)
    before = session.line(PAYABLES).counted
    session.press(Key.Key_N)
    session.type("1")
    session.qtbot.waitUntil(session.window.check.form.isVisible)
    session.settle()

    assert session.line(PAYABLES).counted == before
    QTest.keyClick(session.window.check.form, Key.Key_Escape)
    session.go_to(PAYABLES)
    session.type("1")
    session.settle()
    assert session.line(PAYABLES).counted == before + 1


def test_the_form_opens_again_by_the_method_that_is_half_typed(session: WindowSession, luggage: AgendaItemId) -> None:
    del luggage
    session.go_to(PAYABLES)
    filling, form = open_form(session), session.window.check.form
    first = form.procedure.currentData()
    filling.choose_procedure("trend.growth")
    filling.go_to("inputs.base")
    filling.type("3900")
    for _ in range(2):
        filling.key(Key.Key_Escape)
    assert form.isHidden()

    open_form(session)

    assert first != "trend.growth"
    assert form.procedure.currentData() == "trend.growth"
    base = form.findChild(QLineEdit, "inputs.base")
    assert isinstance(base, QLineEdit)
    session.qtbot.waitUntil(lambda: base.text() == "3900")


def test_a_computed_line_has_no_form(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("P11")
    session.press(Key.Key_N)

    assert session.window.check.form.isHidden()
    assert session.said


def test_what_the_store_refuses_is_said_in_the_form_which_stays(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to(PAYABLES)
    filling = open_form(session)
    form = session.window.check.form
    form.which.setFocus()
    filling.key(Key.Key_Down)
    filling.key(Key.Key_Return)
    session.qtbot.waitUntil(form.store.isEnabled)

    assert form.isVisible()
    assert "相同" in form.said.sentence.text()


def test_the_form_is_in_the_menu_with_its_keys(session: WindowSession) -> None:
    listed = {each.action: each.keys for each in session.window.actions.listed()}

    assert listed["录入检验…"] == "N  Ctrl+N"


def test_the_case_may_be_left_while_the_form_is_read(session: WindowSession, luggage: AgendaItemId) -> None:
    window: MainWindow = session.window
    session.go_to(PAYABLES)
    session.press(Key.Key_N)
    window.open_neighbour(1)
    session.settle()

    assert window.check.form.isHidden()
    assert CheckId("L1-peer") not in {check.id for line in session.case.lines for check in line.checks}
