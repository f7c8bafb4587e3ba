# SPDX-License-Identifier: Apache-2.0
"""Names that differ in spaces, width or case alone are one."""

import pytest

from models.rules.alike import alike


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("孙 强", "孙强", True), ("Ｓｕｎ Qiang", "sun qiang", True), ("孙强", "孙蔷", False)],
)
def test_texts_are_told_apart_as_a_reader_tells_them(one: str, other: str, *, same: bool) -> None:
    assert (alike(one) == alike(other)) is same
