<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseState</name>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Votes revealed</source>
        <translation>Votes revealed</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Voting</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Abstain</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Approve with conditions</translation>
    </message>
    <message>
        <source>Re-investigate</source>
        <translation>Re-investigate</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>ConditionKind</name>
    <message>
        <source>After pay-out</source>
        <translation>After pay-out</translation>
    </message>
    <message>
        <source>At pay-out</source>
        <translation>At pay-out</translation>
    </message>
    <message>
        <source>Before pay-out</source>
        <translation>Before pay-out</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Covenant</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Accepted by the chair</source>
        <translation>Accepted by the chair</translation>
    </message>
    <message>
        <source>Recognised value adopted</source>
        <translation>Recognised value adopted</translation>
    </message>
    <message>
        <source>Sent back for re-investigation</source>
        <translation>Sent back for re-investigation</translation>
    </message>
    <message>
        <source>Waived by the chair</source>
        <translation>Waived by the chair</translation>
    </message>
</context>
<context>
    <name>EvidenceClass</name>
    <message>
        <source>Client's word</source>
        <translation>Client's word</translation>
    </message>
    <message>
        <source>Computed from other lines</source>
        <translation>Computed from other lines</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Observed or counted</source>
        <translation>Observed or counted</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Cost against income</source>
        <translation>Cost against income</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>Electricity and gas</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Logic check</source>
        <translation>Logic check</translation>
    </message>
    <message>
        <source>Peer comparison</source>
        <translation>Peer comparison</translation>
    </message>
    <message>
        <source>Purchases (frequency and amount)</source>
        <translation>Purchases (frequency and amount)</translation>
    </message>
    <message>
        <source>Ratio analysis</source>
        <translation>Ratio analysis</translation>
    </message>
    <message>
        <source>Seasons against the year</source>
        <translation>Seasons against the year</translation>
    </message>
    <message>
        <source>Trend analysis</source>
        <translation>Trend analysis</translation>
    </message>
    <message>
        <source>Unit cost structure</source>
        <translation>Unit cost structure</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Wages and commission</source>
        <translation>Wages and commission</translation>
    </message>
</context>
<context>
    <name>FamilyMark</name>
    <message>
        <source>C/I</source>
        <translation>C/I</translation>
    </message>
    <message>
        <source>Com</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Ene</source>
        <translation>Ene</translation>
    </message>
    <message>
        <source>Est</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Pur</source>
        <translation>Pur</translation>
    </message>
    <message>
        <source>Rat</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Sea</translation>
    </message>
    <message>
        <source>Trd</source>
        <translation>Trd</translation>
    </message>
    <message>
        <source>Unt</source>
        <translation>Unt</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>{amount} ten thousand yuan</source>
        <translation>{amount} ten thousand yuan</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} yuan</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>consistent</source>
        <translation>consistent</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>inconsistent</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Liabilities</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Profit and loss</translation>
    </message>
    <message>
        <source>Repayment capacity</source>
        <translation>Repayment capacity</translation>
    </message>
    <message>
        <source>Risk points</source>
        <translation>Risk points</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</source>
        <translation>A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty.</translation>
    </message>
    <message>
        <source>A number has at most {digits} digits, {whole} of them before the point.</source>
        <translation>A number has at most {digits} digits, {whole} of them before the point.</translation>
    </message>
    <message>
        <source>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</source>
        <translation>Apostrophes stand between the digits. Write commas between thousands: 12,345.67.</translation>
    </message>
    <message>
        <source>Choose from the list of the cell.</source>
        <translation>Choose from the list of the cell.</translation>
    </message>
    <message>
        <source>Fill the cell in.</source>
        <translation>Fill the cell in.</translation>
    </message>
    <message>
        <source>Remove the invisible control characters (U+{code}).</source>
        <translation>Remove the invisible control characters (U+{code}).</translation>
    </message>
    <message>
        <source>Round it to cents, at most two places after the point.</source>
        <translation>Round it to cents, at most two places after the point.</translation>
    </message>
    <message>
        <source>Shorten it, or put it into an evidence file.</source>
        <translation>Shorten it, or put it into an evidence file.</translation>
    </message>
    <message>
        <source>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</source>
        <translation>Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67.</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</source>
        <translation>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</translation>
    </message>
    <message>
        <source>The year stands last. Write it first: 2026-11-23.</source>
        <translation>The year stands last. Write it first: 2026-11-23.</translation>
    </message>
    <message>
        <source>These are digits of another script. Write 0 to 9.</source>
        <translation>These are digits of another script. Write 0 to 9.</translation>
    </message>
    <message>
        <source>This looks like the form with a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</source>
        <translation>This looks like the form with a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</translation>
    </message>
    <message>
        <source>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</source>
        <translation>Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.</translation>
    </message>
    <message>
        <source>Write a calculation such as =5800+400, with +, - and * only.</source>
        <translation>Write a calculation such as =5800+400, with +, - and * only.</translation>
    </message>
    <message>
        <source>Write it in digits: 55000, 5.5万 or 5.5w.</source>
        <translation>Write it in digits: 55000, 5.5万 or 5.5w.</translation>
    </message>
    <message>
        <source>Write the amount itself, not a percentage.</source>
        <translation>Write the amount itself, not a percentage.</translation>
    </message>
    <message>
        <source>Write the number out, without an exponent.</source>
        <translation>Write the number out, without an exponent.</translation>
    </message>
    <message>
        <source>Write year and month: 2026-12.</source>
        <translation>Write year and month: 2026-12.</translation>
    </message>
    <message>
        <source>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</source>
        <translation>Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>a date such as 2026-11-23</translation>
    </message>
    <message>
        <source>a month such as 2026-12</source>
        <translation>a month such as 2026-12</translation>
    </message>
    <message>
        <source>a number such as 62000, 62,000, 6.2万 or 35.4%</source>
        <translation>a number such as 62000, 62,000, 6.2万 or 35.4%</translation>
    </message>
    <message>
        <source>a number, 不适用 or n/a, or an empty cell</source>
        <translation>a number, 不适用 or n/a, or an empty cell</translation>
    </message>
    <message>
        <source>a percentage such as 35.4 or 35.4%</source>
        <translation>a percentage such as 35.4 or 35.4%</translation>
    </message>
    <message>
        <source>a rate such as 0.354 or 35.4%</source>
        <translation>a rate such as 0.354 or 35.4%</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>a text of at most {most} characters</translation>
    </message>
    <message>
        <source>a value; this field is compulsory</source>
        <translation>a value; this field is compulsory</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>an amount above zero</translation>
    </message>
    <message>
        <source>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</source>
        <translation>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>one of: {words}</translation>
    </message>
    <message>
        <source>{typed} = {value}</source>
        <translation>{typed} = {value}</translation>
    </message>
    <message>
        <source>{typed} = {value} %</source>
        <translation>{typed} = {value} %</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Derived line</source>
        <translation>Derived line</translation>
    </message>
    <message>
        <source>Entered line</source>
        <translation>Entered line</translation>
    </message>
    <message>
        <source>Risk point</source>
        <translation>Risk point</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>Approved with changes</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Approved with conditions</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>Passed to the higher authority</source>
        <translation>Passed to the higher authority</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>To be re-investigated</source>
        <translation>To be re-investigated</translation>
    </message>
    <message>
        <source>To be reconsidered</source>
        <translation>To be reconsidered</translation>
    </message>
    <message>
        <source>Vetoed by the chair</source>
        <translation>Vetoed by the chair</translation>
    </message>
    <message>
        <source>Votes outstanding</source>
        <translation>Votes outstanding</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observing</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
</context>
<context>
    <name>ReasonCode</name>
    <message>
        <source>Incomplete analysis</source>
        <translation>Incomplete analysis</translation>
    </message>
    <message>
        <source>Missed risk point</source>
        <translation>Missed risk point</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Poor presentation</source>
        <translation>Poor presentation</translation>
    </message>
    <message>
        <source>Uncooperative client</source>
        <translation>Uncooperative client</translation>
    </message>
    <message>
        <source>Weak cash flow</source>
        <translation>Weak cash flow</translation>
    </message>
</context>
<context>
    <name>RejectionReason</name>
    <message>
        <source>Arithmetic does not hold</source>
        <translation>Arithmetic does not hold</translation>
    </message>
    <message>
        <source>Client's word only</source>
        <translation>Client's word only</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Evidence missing</translation>
    </message>
    <message>
        <source>Inputs not cleaned</source>
        <translation>Inputs not cleaned</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Not comparable</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Same source as another method</source>
        <translation>Same source as another method</translation>
    </message>
    <message>
        <source>Sample too small</source>
        <translation>Sample too small</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>Loan officer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>-1 or more</source>
        <translation>-1 or more</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 or more</translation>
    </message>
    <message>
        <source>0 or more, less than 1</source>
        <translation>0 or more, less than 1</translation>
    </message>
    <message>
        <source>A check in words has no figure. Remove {field}.</source>
        <translation>A check in words has no figure. Remove {field}.</translation>
    </message>
    <message>
        <source>Documents cannot cover a figure of zero. Give {field}, or the share that was sampled.</source>
        <translation>Documents cannot cover a figure of zero. Give {field}, or the share that was sampled.</translation>
    </message>
    <message>
        <source>The months of {field} must add up to 12.</source>
        <translation>The months of {field} must add up to 12.</translation>
    </message>
    <message>
        <source>The payment of month {month} does not reach the month's interest. Raise {field}.</source>
        <translation>The payment of month {month} does not reach the month's interest. Raise {field}.</translation>
    </message>
    <message>
        <source>The shares of {field} must add up to 1; they may differ by 0.005.</source>
        <translation>The shares of {field} must add up to 1; they may differ by 0.005.</translation>
    </message>
    <message>
        <source>There is no line “{line}” here.</source>
        <translation>There is no line “{line}” here.</translation>
    </message>
    <message>
        <source>There is no procedure “{procedure}”.</source>
        <translation>There is no procedure “{procedure}”.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>from 0 to 1</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>less than 1</translation>
    </message>
    <message>
        <source>more than -1</source>
        <translation>more than -1</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>more than 0</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>more than 0, at most 1</translation>
    </message>
    <message>
        <source>{field} comes to zero, and nothing can be divided by zero.</source>
        <translation>{field} comes to zero, and nothing can be divided by zero.</translation>
    </message>
    <message>
        <source>{field} contradicts another input. Give exactly one of them.</source>
        <translation>{field} contradicts another input. Give exactly one of them.</translation>
    </message>
    <message>
        <source>{field} has no entry. Give at least {least}.</source>
        <translation>{field} has no entry. Give at least {least}.</translation>
    </message>
    <message>
        <source>{field} is missing. Give a value; nothing is guessed.</source>
        <translation>{field} is missing. Give a value; nothing is guessed.</translation>
    </message>
    <message>
        <source>{field} is not a number. Write digits, with a point for decimals.</source>
        <translation>{field} is not a number. Write digits, with a point for decimals.</translation>
    </message>
    <message>
        <source>{field} is not an input here. Remove it or correct its name.</source>
        <translation>{field} is not an input here. Remove it or correct its name.</translation>
    </message>
    <message>
        <source>{field} is outside its range ({range}).</source>
        <translation>{field} is outside its range ({range}).</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} must be a list.</translation>
    </message>
    <message>
        <source>{field} must be a text.</source>
        <translation>{field} must be a text.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {lowest} to {highest}.</source>
        <translation>{field} must be a whole number from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>{field} must be an object with named values.</source>
        <translation>{field} must be an object with named values.</translation>
    </message>
    <message>
        <source>{field} must be one of: {known}.</source>
        <translation>{field} must be one of: {known}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} must be true or false.</translation>
    </message>
    <message>
        <source>{field} must have exactly {wanted} entries and has {found}.</source>
        <translation>{field} must have exactly {wanted} entries and has {found}.</translation>
    </message>
    <message>
        <source>{field} names somebody or something a second time.</source>
        <translation>{field} names somebody or something a second time.</translation>
    </message>
</context>
<context>
    <name>ScheduleType</name>
    <message>
        <source>Balloon</source>
        <translation>Balloon</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>Equal instalments</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>Equal principal</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Flat rate</translation>
    </message>
    <message>
        <source>Grace period, then equal instalments</source>
        <translation>Grace period, then equal instalments</translation>
    </message>
    <message>
        <source>Interest first, principal at maturity</source>
        <translation>Interest first, principal at maturity</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>Seasonal</translation>
    </message>
    <message>
        <source>Single payment at maturity</source>
        <translation>Single payment at maturity</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
</context>
</TS>
