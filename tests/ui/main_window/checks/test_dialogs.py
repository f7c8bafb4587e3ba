# SPDX-License-Identifier: Apache-2.0
"""No dialog lies outside the smallest window, in the largest text: check 34."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from tests.tools.window_session import WindowSession
from tests.ui.main_window.checks.test_layout_classes import at_size

DIALOGS = (
    *("keys", "find_case", "find_decision", "trail", "client", "check", "evidence_files", "policy", "archive"),
    *("fulfilment", "room"),
)
AGENDA_DIALOGS = ("convene", "people_keys", "add_case", "adjourn", "from_paper")


def beyond_of(dialog: QDialog, frame: QWidget) -> list[str]:
    """Its name where it is larger than the window; it is closed."""
    larger = dialog.width() > frame.width() or dialog.height() > frame.height()
    dialog.reject()
    return [dialog.objectName()] if larger else []


@pytest.mark.usefixtures("luggage")
def test_check_34_no_dialog_is_larger_than_the_smallest_window(
    session: WindowSession, measure: Callable[..., None]
) -> None:
    frame, window = session.window.frame, session.window
    at_size(session, 911, 512)
    try:
        window.view.change_text_size(3)
        beyond: list[str] = []
        for name in (*DIALOGS, *AGENDA_DIALOGS):
            if name == AGENDA_DIALOGS[0]:
                window.go_to_agenda()
            session.act(name)
            session.qtbot.waitUntil(lambda: any(each.isVisible() for each in frame.findChildren(QDialog)))
            (dialog,) = (each for each in frame.findChildren(QDialog) if each.isVisible())
            beyond += beyond_of(dialog, frame)
        for dialog in (window.changes.view, window.following.form):  # they open by themselves where there is something
            dialog.open()
            beyond += beyond_of(dialog, frame)
        measure("dialogs larger than a window of 911 × 512 at 150 %", len(beyond), most=0)
    finally:
        window.view.reset_sizes()
