# SPDX-License-Identifier: Apache-2.0
"""`main.py evaluate` as a script calls it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAVY = ("PySide6", "shiboken6", "sqlalchemy", "pydantic", "reportlab", "matplotlib", "openpyxl", "alembic", "numpy")
CHECK = b'{"id": "\xe7\x94\xb2", "kind": "check", "procedure": "logic.stated", "inputs": {"computed": "1e2"}}'


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "main.py", "evaluate", *arguments], input=given, capture_output=True, cwd=ROOT, check=False
    )


def test_a_file_is_answered_on_standard_output(tmp_path: Path) -> None:
    request = tmp_path / "request.json"
    request.write_bytes(b'{"items": [' + CHECK + b"]}")

    done = run(str(request))

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == {"items": [{"id": "甲", "estimate": "100.00", "details": {}}]}


def test_standard_input_is_read_for_a_dash() -> None:
    done = run("-", given=b'{"items": []}')

    assert (done.returncode, json.loads(done.stdout)) == (0, {"items": []})


@pytest.mark.parametrize("given", [b"", b"\xff", b"{}", b'{"items": [], "levels": 5}', b'{"items": [1], "items": [2]}'])
def test_what_is_no_request_ends_with_two_and_one_sentence(given: bytes) -> None:
    done = run("-", given=given)

    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize("name", ["nowhere.json", ".", "a\udcffb.json"])
def test_a_file_that_cannot_be_read_ends_with_two_and_one_sentence(tmp_path: Path, name: str) -> None:
    done = run(str(tmp_path / name))

    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.splitlines()) == 1


def test_messages_are_english_unless_another_language_is_asked_for() -> None:
    item = b'{"items": [{"id": "a", "kind": "check", "procedure": "logic.stated", "inputs": {}}]}'

    english, chinese = (
        json.loads(run("-", *language, given=item).stdout) for language in ([], ["--language", "zh_CN"])
    )

    messages = [answer["items"][0]["error"]["message"] for answer in (english, chinese)]
    assert messages[0].isascii()
    assert not messages[1].isascii()


def test_usage_is_told_for_an_unknown_language_and_a_missing_file() -> None:
    assert run("-", "--language", "fr").returncode == 2
    assert run().returncode == 2


def test_half_a_character_in_an_id_is_given_back_as_it_came() -> None:
    done = run("-", given=b'{"items": [{"id": "\\ud800"}]}')

    assert json.loads(done.stdout)["items"][0]["id"] == "\ud800"


def test_nothing_heavy_is_loaded(tmp_path: Path) -> None:
    items = [
        json.loads(CHECK),
        {"id": "s", "kind": "statement", "statement": "balance_sheet", "lines": {"A1": None}},
        {"id": "broken"},
    ]
    request = tmp_path / "request.json"
    request.write_text(json.dumps({"items": items}), encoding="utf-8")
    program = f"""
import sys
sys.argv = ["main.py", "evaluate", {str(request)!r}, "--language", "zh_CN"]
import main
status = main.main(sys.argv[1:])
print(sorted(set({HEAVY!r}) & {{name.partition(".")[0] for name in sys.modules}}), file=sys.stderr)
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, check=True)

    assert done.stderr.decode().strip() == "[]"
