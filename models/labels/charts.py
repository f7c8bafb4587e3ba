# SPDX-License-Identifier: Apache-2.0
"""Titles of the charts, the sentences that say what each shows, and the words on their marks."""

from models.labels import mark

EQUITY = mark("Charts", "Equity bridge")
SALES = mark("Charts", "Sales and season")
DEVIATIONS = mark("Charts", "Deviations")
COVER = mark("Charts", "Repayment cover")

OWN_WORDS = mark("Charts", "{text}")
COMPUTED = mark("Charts", "Computed: {sentence}")

EXPECTED = mark("BridgePart", "= Expected equity")
UNEXPLAINED = mark("BridgePart", "± Unexplained")
ACTUAL = mark("BridgePart", "= Actual equity")

EQUITY_EXPLAINED = mark("Charts", "Expected equity {expected:money} and actual equity {actual:money} agree.")
EQUITY_WITHIN = mark(
    "Charts",
    "Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained,"
    " within the limit.",
)
EQUITY_BEYOND = mark(
    "Charts",
    "Expected equity {expected:money}, actual {actual:money}: {gap:signed} ({ratio:percent}) unexplained,"
    " more than its limit.",
)
EQUITY_GAP = mark("Charts", "Expected equity {expected:money}, actual {actual:money}: {gap:signed} unexplained.")
SALES_PEAK = mark(
    "Charts",
    "{season}: {months} months bring {share:ratio} of the year, even months would bring {even:ratio}."
    " An average month: declared {declared:money}, verified {verified:money}.",
)
SALES_BETWEEN = mark(
    "Charts",
    "Verified months lie between {low:money} ({low_month}) and {high:money} ({high_month})."
    " An average month: declared {declared:money}, verified {verified:money}.",
)
SALES_DECLARED_ONLY = mark("Charts", "The months are declared only: {declared:money} in an average month.")
DEVIATIONS_MANY = mark(
    "Charts", "{severe} severe and {over} over the limit; the largest is {line} with {deviation:percent}."
)
DEVIATIONS_CLEAN = mark(
    "Charts", "No line deviates by more than its limit; the largest is {line} with {deviation:percent}."
)
COVER_WHOLE = mark(
    "Charts",
    "{amount:wan}: all {count} months are covered by {share:rate} of disposable cash;"
    " the thinnest is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).",
)
COVER_SHORT = mark(
    "Charts",
    "{amount:wan}: {short} of {count} months fall short of {share:rate} of disposable cash;"
    " the worst is {month} with {capacity:money} for {instalment:money} ({cover:cents} times).",
)
COVER_UNKNOWN = mark(
    "Charts", "{amount:wan}: disposable cash is not known in {unknown} of {count} months, so cover is not proven."
)

NO_EQUITY = mark("Charts", "No equity check can be laid out: there is none on this case, or its inputs are missing.")
NO_SALES = mark("Charts", "No sales are stated.")
NO_SEASONS = mark(
    "Charts",
    "Neither seasons nor single months of sales are stated, so no course can be drawn."
    " An average month: declared {declared:money}, verified {verified:money}.",
)
NO_DEVIATIONS = mark("Charts", "No line can be compared.")
NO_COVER = mark("Charts", "The loan asked for has no plan of repayment.")

DECLARED = mark("Charts", "× declared, average {amount:money}")
VERIFIED = mark("Charts", "● verified, average {amount:money}")
PEERS = mark("Charts", "peers' quartiles (n {n})")
PEERS_BETWEEN = mark("Charts", "{low:money} to {high:money}")
SAMPLES = mark("Charts", "A day's takings:")
SAMPLE = mark("Charts", "{name} {daily:money}")
INSTALMENT = mark("Charts", "━ instalment {amount:money}")
INSTALMENTS = mark("Charts", "━ instalments {low:money} to {high:money}")
FALLS_SHORT = mark("Charts", "◆ falls short: capacity ÷ instalment")
DECLARED_CAPACITY = mark("Charts", "─ declared capacity {amount:money}")
DECLARED_BEYOND = mark("Charts", "▲ declared capacity {amount:money}")
TOO_HIGH = mark("Charts", "overstated")
TOO_LOW = mark("Charts", "understated")

BAR = mark("Charts", "{name}: {amount}")
BAR_DEVIATION = mark("Charts", "{name}: {deviation:percent}, {level}")
BAR_SALES = mark("Charts", "{month}: verified {verified:money}, declared {declared:money}")
BAR_COVER = mark("Charts", "{month}: capacity {capacity:money} for {instalment:money}")
BAR_COVER_SHORT = mark("Charts", "{month}: falls short, capacity {capacity:money} for {instalment:money}")
