# SPDX-License-Identifier: Apache-2.0
"""The windows bring their typeface along: a machine without Chinese fonts shows every sign all the same."""

from fontTools.ttLib import TTFont

from resources import path
from tests.tools.extraction import ROOT


def test_every_sign_in_code_and_words_of_the_windows_has_a_shape() -> None:
    shapes = TTFont(path("fonts", "NotoSansSC-Regular.ttf")).getBestCmap()
    files = [*(ROOT / "ui").rglob("*.py"), *path("translations").glob("*.json")]
    used = {sign: file.name for file in files for sign in file.read_text(encoding="utf-8") if not sign.isspace()}
    assert {sign: file for sign, file in used.items() if ord(sign) not in shapes} == {}
