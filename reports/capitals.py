# SPDX-License-Identifier: Apache-2.0
"""Amounts in Chinese capitals (大写), as resolutions and receipts write them."""

from decimal import ROUND_HALF_UP, Decimal

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "兆")
_TRADITIONAL = str.maketrans("贰叁陆万亿币负", "貳參陸萬億幣負")
_CENT = Decimal("0.01")
_THOUSAND = 1_000


def _group(number: int) -> str:
    """Up to four digits, without leading zeros; a gap is said once."""
    said = ""
    gap = False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit == 0:
            gap = said != ""
            continue
        said += ("零" if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = False
    return said


def _whole(number: int) -> str:
    """The yuan: groups of four digits, a gap between groups said once."""
    said = ""
    gap = False
    for index in range(len(_GROUPS) - 1, -1, -1):
        group = number // 10_000**index % 10_000
        if group == 0:
            gap = said != ""
            continue
        short = said != "" and group < _THOUSAND
        said += ("零" if gap or short else "") + _group(group) + _GROUPS[index]
        gap = False
    return said


def in_capitals(amount: Decimal) -> str:
    """Yuan in capitals, to the cent and below 10 quadrillion: 55000 → 人民币伍万伍仟元整."""
    cents = int((abs(amount) / _CENT).quantize(Decimal(1), ROUND_HALF_UP))
    yuan, rest = divmod(cents, 100)
    if yuan >= 10_000 ** len(_GROUPS):
        raise ValueError("Amount too large for capitals.")
    jiao, fen = divmod(rest, 10)
    said = "人民币" + ("负" if amount < 0 and cents else "")
    if yuan or not rest:
        said += (_whole(yuan) or "零") + "元"
    if jiao:
        said += _DIGITS[jiao] + "角"
    elif fen and yuan:
        said += "零"
    return said + (_DIGITS[fen] + "分" if fen else "整")


def in_traditional_capitals(amount: Decimal) -> str:
    """The same in traditional characters: 55000 → 人民幣伍萬伍仟元整."""
    return in_capitals(amount).translate(_TRADITIONAL)
