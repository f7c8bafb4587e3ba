# SPDX-License-Identifier: Apache-2.0
"""The words in which officers fill the soft-information grid, in both languages of the workbook."""

from collections.abc import Iterable, Mapping
from typing import Final

from models.analysis import SoftFact
from models.importers.words import Pair, key_of

FACTS: Final[Mapping[SoftFact, Pair]] = {
    SoftFact.MARRIAGE: ("婚姻状况", "Marital status"),
    SoftFact.AGE: ("年龄", "Age"),
    SoftFact.YEARS_IN_BUSINESS: ("经营年限", "Years in business"),
    SoftFact.YEARS_OF_RESIDENCE: ("居住年限", "Years of residence"),
    SoftFact.PROPERTY: ("财产状况", "Property"),
    SoftFact.CREDIT_RECORD: ("信用记录", "Credit record"),
    SoftFact.CHILDREN: ("子女情况", "Children"),
    SoftFact.SPOUSE: ("配偶工作", "Work of the spouse"),
}
CELLS: Final[Mapping[SoftFact, Mapping[str, Pair]]] = {
    SoftFact.MARRIAGE: {
        "married": ("已婚", "married"),
        "remarried": ("再婚", "remarried"),
        "divorced": ("离婚", "divorced"),
        "unmarried": ("未婚", "unmarried"),
    },
    SoftFact.AGE: {
        "30-45": ("30至45岁", "30 to 45"),
        "45-60": ("45至60岁", "45 to 60"),
        "under_30": ("30岁以下", "under 30"),
    },
    SoftFact.YEARS_IN_BUSINESS: {
        "over_5": ("5年以上", "over 5"),
        "3-5": ("3至5年", "3 to 5"),
        "1-3": ("1至3年", "1 to 3"),
        "under_1": ("不足1年", "under 1"),
    },
    SoftFact.YEARS_OF_RESIDENCE: {
        "over_10": ("本地或10年以上", "local, or over 10"),
        "3-10": ("3至10年", "3 to 10"),
        "under_3": ("不足3年", "under 3"),
    },
    SoftFact.PROPERTY: {
        "good": ("良好", "good"),
        "some": ("有一些", "some"),
        "little": ("较少", "little"),
        "none": ("无", "none"),
    },
    SoftFact.CREDIT_RECORD: {
        "good": ("良好或无记录", "good, or none"),
        "not_wilful": ("非恶意不良", "bad, not wilful"),
        "bad": ("不良", "bad"),
    },
    SoftFact.CHILDREN: {
        "at_school": ("年幼或在读", "small or at school"),
        "working": ("已工作", "working"),
        "idle": ("无事", "idle"),
        "none": ("无子女", "none"),
    },
    SoftFact.SPOUSE: {
        "in_the_business": ("在本店经营", "works in the business"),
        "local_job": ("本地稳定工作", "stable local job"),
        "no_employer": ("无工作单位", "no employer"),
        "other_business": ("另有工作或生意", "other job or business"),
    },
}


def marked_cells(information: Iterable[tuple[str, str]]) -> Mapping[SoftFact, str]:
    """The cell marked for each fact; topics and texts in other words are plain soft information."""
    topics = {fact.value: pair for fact, pair in FACTS.items()}
    marked: dict[SoftFact, str] = {}
    for topic, text in information:
        key = key_of(topic, topics)
        cell = None if key is None else key_of(text, CELLS[SoftFact(key)])
        if key is not None and cell is not None:
            marked[SoftFact(key)] = cell
    return marked
