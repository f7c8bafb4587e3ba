# SPDX-License-Identifier: Apache-2.0
"""What everybody may read: no given name, no whole number of a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.masking import masked, with_cross, without_numbers


@pytest.mark.parametrize(
    ("name", "shown"),
    [("王雅琴", "王×"), ("李强", "李×"), ("欧阳修", "欧阳×"), ("欧阳", "欧×"), ("Wang Yaqin", "Wang ×"), ("Bo", "B×")],
)
def test_a_name_is_a_surname_and_a_cross(name: str, shown: str) -> None:
    assert with_cross(name) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("身份证 330106198001011234", "身份证 **************1234"),
        ("33010619800101123X", "**************123X"),
        ("电话13812345678。", "电话138****5678。"),
        ("账号 6228480402564890018", "账号 ***************0018"),
        ("55,000 元，2026-11-23，合同 2026-047", "55,000 元，2026-11-23，合同 2026-047"),
        ("12345678901", "123****8901"),
        ("99999999", "99999999"),
        ("138 1234 5678 / 138-1234-5678", "138****5678 / 138****5678"),
        ("１３８１２３４５６７８", "１３８****５６７８"),
        ("330106 19800101 123X", "**************123X"),
        ("卡号 6228 4804 0256 4890 018", "卡号 ***************0018"),
        ("6228-4804-0256-4890", "************4890"),
        ("0319-1234567，03197654321", "0319-****4567，0319****4321"),
        ("2026-11-23 2026-12-05，2024 2025 2026", "2026-11-23 2026-12-05，2024 2025 2026"),
    ],
)
def test_numbers_of_people_keep_their_last_digits_and_amounts_and_dates_stay(text: str, shown: str) -> None:
    assert without_numbers(text) == shown


def test_a_name_within_another_leaves_nothing_of_it() -> None:
    assert masked("王雅琴与王雅", ["王雅", "王雅琴"]) == "王×与王×"
    assert masked("琴", ["琴"]) == "琴"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("雅琴说过", "×说过"),
        ("王 雅琴，王\u200b雅琴", "王×，王×"),
        ("王雅", "王雅"),
        ("WANG YAQIN, Yaqin Wang, Yaqina", "Wang ×, × Wang, Yaqina"),
        ("欧阳锋，锋利", "欧阳×，锋利"),
        ("Cher, cherry", "C×, cherry"),
    ],
)
def test_a_name_is_known_however_it_is_written(text: str, shown: str) -> None:
    assert masked(text, ["王雅琴", "Wang Yaqin", "欧阳锋", "Cher"]) == shown


names = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=2, max_size=4)


@given(st.lists(names, min_size=1, max_size=4), st.data())
def test_no_given_name_is_left_in_any_text(people: list[str], data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from([*people, "签字", "，", "张三"]), max_size=8))

    shown = masked("，".join(words), people)

    assert not [name for name in people if name in shown]


@given(st.integers(10**17, 10**18 - 1), st.integers(13000000000, 19999999999))
def test_no_identity_or_telephone_number_is_left_whole(identity: int, telephone: int) -> None:
    shown = masked(f"{identity} / {telephone}", ())

    assert str(identity) not in shown
    assert str(telephone) not in shown
    assert shown.endswith(str(telephone)[-4:])


@pytest.mark.parametrize(
    "written",
    [
        *("330106 1980 0101 1234", "330106.19800101.1234", "3301061980 01011234", "330106–19800101–1234"),
        *("138.1234.5678", "138  1234  5678", "138—1234—5678", "138/1234/5678", "138\t1234\t5678", "1381 234 5678"),
        *("(0571)87654321", "0571 87654321", "0571-8765 4321", "6228.4804.0256.4890.018"),
    ],
)
def test_however_a_number_is_grouped_its_middle_is_masked(written: str) -> None:
    shown = without_numbers(f"电话{written}。")

    assert "*" in shown
    assert written not in shown


@pytest.mark.parametrize("written", ["2026-11-23", "2026-047-1", "12,345,678.90", "138 × 100", "35.9%", "0.8 × 6,422"])
def test_days_amounts_and_numbers_of_cases_stay(written: str) -> None:
    assert without_numbers(written) == written
