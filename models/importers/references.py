# SPDX-License-Identifier: Apache-2.0
"""References inside a workbook as they are typed: `P1@月均`, `明细:stock_count.amount#2`, `同业:sales`."""

import re
from collections.abc import Sequence

from models.importers import codes, words
from models.importers.dates import parse_month
from models.presented import PERIOD_PREFIX, SEASON_PREFIX, Reference, Season
from models.terms import CheckId, LineKey, Said

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-01")
_FIRST_DAY = "-01"
"""Spreadsheets turn a typed 2026-06 into the first day of that month."""


def basis_word(basis: str, seasons: Sequence[Season], language: str) -> str:
    """A basis as it is shown: 调查日, 月均, the label of a season, 2026-06."""
    if basis in words.BASES:
        return words.word(words.BASES[basis], language)
    if basis.startswith(SEASON_PREFIX):
        labels = [season.label for season in seasons if f"{SEASON_PREFIX}{season.key}" == basis]
        twice = [season for season in seasons if season.label in labels]
        return labels[0] if len(twice) == 1 and basis_from(labels[0], seasons) == basis else basis
    return basis.removeprefix(PERIOD_PREFIX)


def basis_from(text: str, seasons: Sequence[Season]) -> str | None:
    """The basis named by a text, or `None`."""
    plain = text.strip()
    known = words.key_of(plain, words.BASES)
    if known is not None:
        return known
    for season in seasons:
        if plain in (season.label, season.key, f"{SEASON_PREFIX}{season.key}"):
            return f"{SEASON_PREFIX}{season.key}"
    typed = plain.removeprefix(PERIOD_PREFIX)
    month = parse_month(typed.removesuffix(_FIRST_DAY) if _DAY.fullmatch(typed) else typed)
    return None if isinstance(month, Said) else f"{PERIOD_PREFIX}{month}"


def reference_text(reference: Reference, seasons: Sequence[Season], language: str) -> str:
    """A reference as it is typed."""
    if reference.line is not None:
        basis = "" if reference.basis is None else f"@{basis_word(reference.basis, seasons, language)}"
        return f"{reference.line}{basis}"
    kind, name, part = _parts(reference)
    prefix = words.word(words.REFERENCES[kind], language)
    row = "" if reference.row is None else f"#{reference.row}"
    return f"{prefix}:{name}{part}{row}"


def _parts(reference: Reference) -> tuple[str, str, str]:
    if reference.schedule is not None:
        return "schedule", reference.schedule, "" if reference.column is None else f".{reference.column}"
    if reference.check is not None:
        return "check", reference.check, ""
    if reference.peers is not None:
        return "peers", reference.peers, "" if reference.statistic is None else f".{reference.statistic}"
    return "case", reference.case or "", ""


def reference_from(text: str, seasons: Sequence[Season]) -> Reference | None:
    """The reference a text names, or `None` where it names none. Whether its target exists is asked later."""
    plain = text.strip().replace("：", ":").replace("＠", "@").replace("＃", "#")
    head, colon, rest = plain.partition(":")
    kind = words.key_of(head, words.REFERENCES) if colon else None
    if kind is None:
        return _line_reference(plain, seasons)
    if not rest:
        return None
    match kind:
        case "schedule":
            return _schedule_reference(rest)
        case "check":
            return Reference(check=CheckId(rest))
        case "peers":
            column, dot, statistic = rest.rpartition(".")
            return Reference(peers=column, statistic=statistic) if dot else Reference(peers=words.column_key(rest))
        case _:
            return Reference(case=rest)


def _line_reference(text: str, seasons: Sequence[Season]) -> Reference | None:
    key, at, basis_text = text.partition("@")
    if codes.form_of(key.strip()) is None:
        return None
    if not at:
        return Reference(line=LineKey(key.strip()))
    basis = basis_from(basis_text, seasons)
    return None if basis is None else Reference(line=LineKey(key.strip()), basis=basis)


def _schedule_reference(rest: str) -> Reference | None:
    body, sharp, row_text = rest.rpartition("#")
    if not sharp:
        body, row = rest, None
    elif row_text.isascii() and row_text.isdigit() and int(row_text[:9]) > 0:
        row = int(row_text[:9])
    else:
        return None
    name, dot, column = body.partition(".")
    return Reference(schedule=name, column=words.column_key(column) if dot else None, row=row) if name else None
