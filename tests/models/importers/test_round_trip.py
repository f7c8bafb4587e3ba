# SPDX-License-Identifier: Apache-2.0

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from models.importers import read_case_file, read_workbook
from models.importers.case_decoding import decode_case
from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here, write_case_file
from models.importers.message import decode_read, encode_read
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import template_bytes, workbook_bytes, write_workbook
from models.presented import PresentedCase
from resources import path
from tests.tools.case_strategies import cases
from tests.tools.demo_source import CASES, LANGUAGES, presented
from tests.tools.workbook_surgery import put_file

EVERY_DEMO = [(name, language) for name in CASES for language in LANGUAGES]


@pytest.mark.parametrize(("name", "language"), EVERY_DEMO)
def test_a_demo_case_comes_back_from_its_workbook(name: str, language: str, tmp_path: Path) -> None:
    case = presented(name, language)
    read = read_workbook_here(put_file(tmp_path, workbook_bytes(case, language)))
    assert read.problems == ()
    assert read.findings == ()
    assert read.case == case


@pytest.mark.parametrize("name", CASES)
def test_a_demo_case_comes_back_from_its_case_file(name: str, tmp_path: Path) -> None:
    case = presented(name, "zh_CN")
    write_case_file(case, tmp_path / "case.json")
    read = read_case_file_here(tmp_path / "case.json")
    assert read.problems == ()
    assert read.case == case


def test_a_case_comes_back_from_a_workbook_in_the_other_language(tmp_path: Path) -> None:
    case = presented("luggage-shop", "zh_CN")
    write_workbook(case, tmp_path / "case.xlsx", "en")
    assert read_workbook_here(tmp_path / "case.xlsx").case == case


def test_the_reading_process_gives_the_same_case(tmp_path: Path) -> None:
    case = presented("bearing-workshop", "en")
    write_workbook(case, tmp_path / "case.xlsx")
    write_case_file(case, tmp_path / "case.json")
    assert read_workbook(tmp_path / "case.xlsx").case == case
    assert read_case_file(tmp_path / "case.json").case == case


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(case=cases())
def test_any_case_comes_back_from_workbook_case_file_and_message(case: PresentedCase, tmp_path: Path) -> None:
    read = read_workbook_here(put_file(tmp_path, workbook_bytes(case, case.language)))
    assert read.problems == ()
    assert read.case == case
    assert decode_read(encode_read(read)) == read
    write_case_file(case, tmp_path / "case.json")
    assert read_case_file_here(tmp_path / "case.json").case == case
    assert decode_case(encode_case(case)) == case


def test_the_same_case_gives_the_same_bytes() -> None:
    case = presented("luggage-shop", "zh_CN")
    assert workbook_bytes(case, "zh_CN") == workbook_bytes(case, "zh_CN")
    assert template_bytes("en") == template_bytes("en")


@pytest.mark.parametrize(("name", "language"), EVERY_DEMO)
def test_the_committed_workbooks_are_those_of_the_source(name: str, language: str) -> None:
    assert read_workbook_here(path("samples", language, f"{name}.xlsx")).case == presented(name, language)
