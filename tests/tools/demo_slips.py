# SPDX-License-Identifier: Apache-2.0
"""Draws the papers that the demo's evidence shows: `.venv/bin/python -m tests.tools.demo_slips`."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from resources import path

WIDTH, MARGIN, LINE = 520, 28, 34
PAPER, INK, RULE, STAMP = "#FBF8EF", "#222222", "#B8B2A0", "#A33A2C"


@dataclass(frozen=True, slots=True)
class Slip:
    """A small paper: a title, rows of a name and what stands beside it, and whose stamp it bears."""

    file: str
    title: str
    rows: Sequence[tuple[str, str]]
    stamp: str


SLIPS = {
    "zh_CN": (
        Slip(
            "papers/E02.png",
            "县农商行 现金存款回单",
            (
                ("日期", "2026-11-10"),
                ("户名", "王雅琴"),
                ("账号", "**** **** **** 3307"),
                ("摘要", "营业款存入"),
                ("柜员", "0416"),
            ),
            "业务清讫",
        ),
        Slip(
            "papers/E14.png",
            "收 据",
            (
                ("日期", "2026-10-01"),
                ("今收到", "新西街箱包店"),
                ("事由", "新西街46–48号 第四季度租金"),
                ("金额", "¥ 10,500.00"),
                ("大写", "壹万零伍佰元整"),
            ),
            "孙长河",
        ),
    ),
    "en": (
        Slip(
            "papers/E02.png",
            "County Rural Commercial Bank: cash deposit",
            (
                ("Date", "10 Nov 2026"),
                ("Holder", "Wang Yaqin"),
                ("Account", "**** **** **** 3307"),
                ("For", "takings of the shop"),
                ("Teller", "0416"),
            ),
            "PAID IN",
        ),
        Slip(
            "papers/E14.png",
            "Receipt",
            (
                ("Date", "1 Oct 2026"),
                ("From", "Luggage shop, Xinxi Street"),
                ("For", "46-48 Xinxi Street, rent of the fourth quarter"),
                ("Amount", "10,500.00 yuan"),
            ),
            "Sun Changhe",
        ),
    ),
}


def drawn(slip: Slip) -> Image.Image:
    """The slip as it would lie on the table."""
    height = 2 * MARGIN + LINE * (len(slip.rows) + 3)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(picture)
    title, text = (ImageFont.truetype(path("fonts", f"NotoSansSC-{cut}.ttf"), 20) for cut in ("Bold", "Regular"))
    small = text.font_variant(size=17)
    draw.rectangle((8, 8, WIDTH - 9, height - 9), outline=RULE)
    draw.text((WIDTH / 2, MARGIN + 8), slip.title, INK, title, anchor="ma")
    for number, (name, said) in enumerate(slip.rows, start=2):
        top = MARGIN + LINE * number
        draw.text((MARGIN, top), name, "#6B6658", small)
        draw.text((MARGIN + 92, top), said, INK, small)
        draw.line((MARGIN, top + LINE - 6, WIDTH - MARGIN, top + LINE - 6), RULE)
    across = draw.textlength(slip.stamp, small) + 24
    right, bottom = WIDTH - MARGIN, height - MARGIN + 6
    draw.rounded_rectangle((right - across, bottom - 36, right, bottom), 6, outline=STAMP, width=2)
    draw.text((right - across / 2, bottom - 18), slip.stamp, STAMP, small, anchor="mm")
    return picture.quantize(32)


def draw_all(target: Path) -> list[Path]:
    """All slips below the folder of each language's workbooks; gives their paths."""
    files = []
    for language, slips in SLIPS.items():
        for slip in slips:
            file = target / language / slip.file
            file.parent.mkdir(parents=True, exist_ok=True)
            drawn(slip).save(file, optimize=True)
            files.append(file)
    return files


if __name__ == "__main__":
    for made in draw_all(path("samples")):
        print(made)
