# SPDX-License-Identifier: Apache-2.0
"""The editor, open on the policy that ships."""

import pytest
from pytestqt.qtbot import QtBot

from reports.voice import Voice
from tests.ui.policy.editing import snapshot
from ui.policy.editor import PolicyEditor


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    shown = PolicyEditor()
    qtbot.addWidget(shown)
    shown.show_policy(snapshot(), ["刘建国", "张文静"], Voice("en"))
    return shown
