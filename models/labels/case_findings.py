# SPDX-License-Identifier: Apache-2.0
"""Where a case contradicts itself, and how the gap of the equity check reads."""

from models.labels import mark

ROWS_DIFFER = mark("Findings", "{line}: the rows behind it add up to {rows}, the statement says {figure}.")
ROWS_WITHOUT_FIGURE = mark(
    "Findings", "{table}: the rows add up to {rows}, but the statement has no figure for {line}."
)
ROWS_NOT_APPLICABLE = mark(
    "Findings", "{table}: the rows add up to {rows}, but the statement says that {line} does not apply."
)
LIST_IS_BLANK = mark("Findings", "{table}: no row has a number under “{column}”; nothing can be compared with it.")
SAMPLE_OF_NO_DAYS = mark("Findings", "Sales of “{sample}” stand for 0 days; no day of them can be compared.")
LIST_IS_OPEN = mark("Findings", "{place} is missing; what rests on it stays open.")
INSTALMENTS_HIDDEN = mark(
    "Findings", "The debts listed cost {listed} a month, but instalments are stated with {stated} only."
)
REPLACED_NOT_STATED = mark(
    "Findings", "The loan that is paid off costs {replaced} a month, but instalments are stated with {stated} only."
)
MARGIN_DIFFERS = mark(
    "Findings", "Gross margin, {column}: {stated:ratio} is stated, sales and their cost make {computed:ratio}."
)
MONTHS_IN_TWO_SEASONS = mark(
    "Findings", "These months of the year are in two seasons: {months}. The weaker one bounds their instalments."
)
MONTHS_IN_NO_SEASON = mark(
    "Findings", "These months of the year are in no season: {months}. The weakest season bounds their instalments."
)
DEBTS_HIDDEN = mark("Findings", "The credit report shows debts of {listed}, the balance sheet only {stated}.")
INSTALMENTS_NOT_STATED = mark(
    "Findings", "The debts listed cost {listed} a month; the instalments stated come to {stated}, without {lines}."
)
DEBTS_NOT_STATED = mark(
    "Findings", "The credit report shows debts of {listed}; the balance sheet states {stated}, without {lines}."
)
CASH_BREAKS = mark("Findings", "Cash flow: {month} ends with {closing}, but {following} opens with {opening}.")
CASH_ENDS_OTHERWISE = mark("Findings", "Cash flow ends with {closing}, but cash and bank balances are {counted}.")
CASH_RUNS_OUT = mark("Findings", "Cash flow: {month} is projected to end with {closing}, less than nothing.")
MONTHS_SKIPPED = mark("Findings", "Cash flow: nothing is stated for {months}, between months that are.")
MONTHS_ARE_OPEN = mark("Findings", "Cash flow: no figure of {lines} for {months}; closing cash stays open there.")
MONTHS_NOT_LISTED = mark(
    "Findings", "{table}: nothing is stated for {months}, between its months or to the end of the loan."
)
MONTHS_NOT_PROJECTED = mark("Findings", "Cash flow: nothing is stated for {months}, to the end of the loan.")
MONTH_ADDS_UP_OTHERWISE = mark(
    "Findings",
    "{table}, {month}: from {opening}, what comes in and goes out makes {computed}, but {closing} is listed.",
)
WAY_NOT_KNOWN = mark(
    "Findings",
    "{table}: whether “{column}” comes in or goes out is not known; its rows are not added up. Name it “In” or “Out”.",
)
CASH_OPENS_OTHERWISE = mark(
    "Findings", "{table}: {month} opens with {opening}, but cash and bank balances are {counted}."
)
INSTALMENT_OF_ANOTHER_LOAN = mark(
    "Findings", "{table}: an instalment of {stated} is listed for {months}; the loan asked for costs {due} there."
)
MONTH_TWICE = mark("Findings", "{table}: {month} stands more than once.")
SHARES_DIFFER = mark("Findings", "{table}: the shares add up to {share:ratio}, not to 100 %.")
SHARES_TOO_HIGH = mark("Findings", "{table}: the shares add up to {share:ratio}, more than all.")
SHARE_OF_ANOTHER_AMOUNT = mark(
    "Findings", "{table}, {name}: a share of {share:ratio} is stated, the amount is {computed:ratio} of the whole."
)
PROFIT_DIFFERS = mark(
    "Findings", "{table}, {period}: {months:quantity} months at {monthly} make {computed}, stated are {stated}."
)
SAMPLE_DEVIATES = mark(
    "Findings", "Sales of “{sample}” come to {daily:money} a day, {deviation:percent} against {stated:money} as stated."
)
SAMPLE_WITHOUT_SALES = mark("Findings", "Sales of “{sample}” come to {daily:money} a day, but sales of 0 are stated.")
AVERAGE_DIFFERS = mark("Findings", "{line}: a monthly average of {stated} is stated, its seasons make {computed}.")
AVERAGE_RATE_DIFFERS = mark(
    "Findings", "{line}: a monthly average of {stated:ratio} is stated, its seasons make {computed:ratio}."
)

GAP_EXPLAINED = mark("Findings", "The past explains the equity that is there.")
GAP_ABOVE = mark("Findings", "There is more than the past explains. To ask about:")
GAP_BELOW = mark("Findings", "There is less than the past explains. To ask about:")
ABOVE = (
    mark("Findings", "debts that were not told and paid for the assets"),
    mark("Findings", "assets valued too high, or owned by somebody else"),
    mark("Findings", "a profit higher than stated"),
    mark("Findings", "money put in that was not told"),
)
"""More equity than expected (`domain.md` §2.5)."""
BELOW = (
    mark("Findings", "a profit lower than stated"),
    mark("Findings", "private spending, gambling, a failed investment"),
    mark("Findings", "assets elsewhere that are not shown"),
    mark("Findings", "losses in the past"),
    mark("Findings", "assets valued too low"),
)
"""Less equity than expected (`domain.md` §2.5)."""
