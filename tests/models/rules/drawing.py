# SPDX-License-Identifier: Apache-2.0
"""Draws inputs of a procedure from its own declaration."""

from decimal import Decimal

from hypothesis import strategies as st

from models.rules.fields import Amounts, Input, Inputs, Number, Numbers, OneOf, Range, Rows, Text, Way

Drawn = st.SearchStrategy[object]
LOWEST = {Range.ANY: -(10**8), Range.MARGIN: -(10**4), Range.MARKUP: -9_999, Range.GROWTH: -(10**4)}
LOWEST |= dict.fromkeys((Range.POSITIVE, Range.SHARE), 1)
HIGHEST = dict.fromkeys((Range.SHARE, Range.PART), 10**4) | dict.fromkeys((Range.ALLOWANCE, Range.MARGIN), 9_999)


def number(allowed: Range) -> Drawn:
    """Numbers of a range in ten thousandths, as JSON may write them."""
    steps = st.integers(LOWEST.get(allowed, 0), HIGHEST.get(allowed, 10**10))
    return st.one_of(
        steps.map(lambda step: str(Decimal(step) / 10_000)),
        st.just(1) if allowed is Range.ANY else steps.map(lambda step: f"{step}e-4"),
    )


def field(declared: Input) -> Drawn:
    match declared:
        case Number():
            return number(declared.range)
        case Numbers():
            return st.lists(number(declared.range), min_size=3, max_size=3)
        case Text():
            return (
                st.sampled_from(declared.choices) if declared.choices else st.text("字 a", min_size=1).map("x".__add__)
            )
        case Rows():
            return st.lists(inputs(declared.row), min_size=declared.least, max_size=3)
        case Amounts():
            return st.dictionaries(st.text("abc", min_size=1), number(declared.range), min_size=1, max_size=3)


def inputs(declared: Inputs) -> Drawn:
    """All inputs of one alternative each, optional ones there, `null` or left out."""
    fields = {each.name: each for each in declared.fields}
    bound = declared.alternatives.union(*(way.names for way in declared.ways))
    free = [each for each in declared.fields if each.name not in bound]
    needed = {each.name: field(each) for each in free if not _may_be_left_out(each)}
    optional = {each.name: st.one_of(st.none(), field(each)) for each in free if _may_be_left_out(each)}
    base = st.fixed_dictionaries(needed, optional=optional)
    groups = [declared.ways] if declared.ways else [_ways(group) for group in declared.one_of]
    return st.builds(_merged, base, *(_one(ways, fields) for ways in groups))


def _ways(group: OneOf) -> tuple[Way, ...]:
    return tuple(Way(names) for names in group.alternatives)


def _one(ways: tuple[Way, ...], fields: dict[str, Input]) -> Drawn:
    return st.sampled_from(ways).flatmap(
        lambda way: st.fixed_dictionaries(
            {name: number(Range.POSITIVE) if name in way.divisors else field(fields[name]) for name in way.names}
        )
    )


def _may_be_left_out(declared: Input) -> bool:
    return isinstance(declared, Number | Text) and (declared.optional or declared.default is not None)


def _merged(*parts: dict[str, object]) -> dict[str, object]:
    return {name: value for part in parts for name, value in part.items()}
