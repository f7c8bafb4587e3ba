# SPDX-License-Identifier: Apache-2.0
"""`verify` says in words which policy is not what the journal recorded."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.snapshots.reading.policy import load_policy
from models.store import Store
from tests.tools.demo_session import EVENING, Evening
from ui.command_line import verify


def test_a_policy_changed_afterwards_is_named_in_words_and_in_json(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=("breakfast-stall",))
        version = store.read(load_policy, at=EVENING).in_force
    assert verify.run(["--database", str(file)]) == 0
    with closing(sqlite3.connect(file)) as stranger, stranger:
        stranger.execute("DROP TRIGGER policies_no_update")
        stranger.execute("UPDATE policies SET content = replace(content, '2', '3')")
    capfdbinary.readouterr()

    assert verify.run(["--database", str(file), "--language", "zh_CN"]) == 1
    assert f"制度 {version} 与第 1 条审计轨迹的记录不符。" in capfdbinary.readouterr().err.decode()
    assert verify.run(["--database", str(file), "--json"]) == 1
    assert b'"fault": "altered"' in capfdbinary.readouterr().out
