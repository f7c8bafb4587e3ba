# SPDX-License-Identifier: Apache-2.0
"""One word for one thing, in three languages: where English uses a term of the trade, Chinese uses its own for it."""

import json
import re
from collections.abc import Mapping
from functools import cache

import pytest

from resources import path

TERMS = {
    "quorum": (r"\bquorum|\bquorate", "法定", "法定"),
    "recusal": (r"\brecus", "回避", "迴避"),
    "veto": (r"\bveto", "否决", "否決"),
    "waiver": (r"\bwaiv", "豁免", "豁免"),
    "deviation": (r"\bdeviat", "偏差|偏离|超出容差", "偏差|偏離|超出容差"),
    "equity": (r"\bequity\b", "权益", "權益"),
    "stock": (r"\binventory\b|\bstock\b", "存货|货", "存貨|貨"),
    "peers": (r"\bpeer\b|\bof the peers", "同业", "同業"),
    "abstention": (r"\babst", "弃权", "棄權"),
    "recognised value": (r"\brecognised value", "认定", "認定"),
    "tolerance": (r"\btoleranc", "容差|容忍|允许", "容差|容忍|允許"),
    "guarantor": (r"\bguarantor", "担保|保证人", "擔保|保證人"),
    "margin": (r"\bmargin", "毛利", "毛利"),
    "cash flow": (r"\bcash.flow", "现金流", "現金流"),
    "balance sheet": (r"\bbalance sheet", "资产负债", "資產負債"),
    "profit and loss": (r"\bprofit and loss", "损益", "損益"),
    "resolution": (r"\bresolution", "决议", "決議"),
    "ballot": (r"\bballot", "表决|投票|票", "表決|投票|票"),
    "journal": (r"\bjournal\b", "轨迹|日志", "軌跡|日誌"),
    "adjournment": (r"\badjourn", "休会", "休會"),
    "risk point": (r"\brisk point", "风险点", "風險點"),
    "disposable cash": (r"\bdisposable", "可支配", "可支配"),
    "household": (r"\bhousehold", "家庭", "家庭"),
    "grace": (r"\bgrace\b", "宽限", "寬限"),
    "passphrase": (r"\bpassphrase", "口令", "口令"),
}
"""The English of a source, and what one of the Chinese texts must hold; `domain.md` §7."""
PLACE = re.compile(r"\{[^}]*\}")


@cache
def texts(language: str) -> Mapping[tuple[str, str], str]:
    """Every text by its context and English source."""
    said: dict[str, dict[str, str]] = json.loads(path("translations", f"{language}.json").read_text(encoding="utf-8"))
    return {(context, source): text for context, of in said.items() for source, text in of.items()}


@pytest.mark.parametrize(("language", "place"), [("zh_CN", 1), ("zh_TW", 2)])
@pytest.mark.parametrize("term", TERMS)
def test_a_term_of_the_trade_is_always_the_same_word(term: str, language: str, place: int) -> None:
    english, wanted = re.compile(TERMS[term][0], re.IGNORECASE), re.compile(TERMS[term][place])
    found = {key: text for key, text in texts(language).items() if english.search(PLACE.sub("", key[1]))}
    otherwise = {source: text for (_, source), text in found.items() if not wanted.search(text.replace("\n", ""))}

    assert found, "the term is used somewhere"
    assert otherwise == {}


def test_traditional_texts_hold_no_simplified_word_of_the_trade() -> None:
    simplified = [
        word
        for _, simple, traditional in TERMS.values()
        for word in simple.split("|")
        if word not in traditional.split("|")
    ]
    wrong = {source: text for (_, source), text in texts("zh_TW").items() if any(word in text for word in simplified)}

    assert wrong == {}
