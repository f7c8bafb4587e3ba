# SPDX-License-Identifier: Apache-2.0
"""The form of a check on lines of the luggage shop, read once from a real store."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.snapshots.check_form import CheckFormSnapshot
from models.snapshots.reading.check_form import load_check_form
from models.store import Store
from models.terms import LineKey
from tests.tools.demo_session import EVENING, Evening
from tests.tools.filling import Filling
from ui.voice import Speech
from ui.wishes import Wished
from ui.workspace.check_form import CheckForm


@pytest.fixture(scope="session")
def read_form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], CheckFormSnapshot]]:
    with Store.create(str(tmp_path_factory.mktemp("form") / "desk.db")) as store:
        item = Evening(store, cases=("luggage-shop",)).open("luggage-shop")
        read: dict[str, CheckFormSnapshot] = {}

        def of(line: str) -> CheckFormSnapshot:
            if line not in read:
                read[line] = store.read(load_check_form, item=item, line=LineKey(line))
            return read[line]

        yield of


@pytest.fixture
def form(qtbot: QtBot) -> CheckForm:
    made = CheckForm()
    qtbot.addWidget(made)
    return made


@pytest.fixture(scope="module")
def speech(qapp: QApplication) -> Iterator[Speech]:
    """The windows of a module of tests speak Chinese."""
    made = Speech(qapp, "zh_CN")
    yield made
    made.speak("en")
    made.deleteLater()


@pytest.fixture
def show(form: CheckForm, read_form: Callable[[str], CheckFormSnapshot], speech: Speech) -> Callable[..., None]:
    """Open the form of a line."""

    def on(line: str) -> None:
        form.show_form(read_form(line), EVENING.date(), speech.voice)

    return on


@pytest.fixture
def wishes(form: CheckForm) -> list[Wished]:
    heard: list[Wished] = []
    form.wished.connect(heard.append)
    return heard


@pytest.fixture
def filling(form: CheckForm) -> Filling:
    return Filling(form)
