# SPDX-License-Identifier: Apache-2.0
"""Finding a name by a part of it or by the first letters of its pinyin."""

import pytest

from models.rules.initials import is_meant


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("xxjx", "新西街箱包店"),
        ("XBD", "新西街箱包店"),
        ("箱包", "新西街箱包店"),
        ("zs", "张三"),
        ("az", "阿左"),
        ("hhdz", "行行店长"),
        ("xxdc", "行行店长"),
        ("xfs", "鑫发商店"),
        ("luggage", "New West Street Luggage"),
        ("new w", "New West Street Luggage"),
        ("jx", "K-07 (箱包) 京西"),
        ("k07j", "K07 京西"),
        ("", "新西街箱包店"),
        ("qx", "淼兴"),
    ],
)
def test_a_part_or_the_first_letters_mean_a_name(typed: str, name: str) -> None:
    assert is_meant(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("xxjxbdd", "新西街箱包店"), ("by", "新西街箱包店"), ("西新", "新西街箱包店"), ("b", "阿左"), ("y", "左")],
)
def test_other_letters_mean_another(typed: str, name: str) -> None:
    assert not is_meant(typed, name)
