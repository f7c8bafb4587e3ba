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
    <name>ConditionsPanel</name>
    <message>
        <source>Condition (* required by policy)</source>
        <translation>Condition (* required by policy)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>F8, then a code or your own words, Enter:  {codes}</source>
        <translation>F8, then a code or your own words, Enter:  {codes}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Remove the selected condition</source>
        <translation>Remove the selected condition</translation>
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
    <name>Errors</name>
    <message>
        <source>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</source>
        <translation>A database by the address “{scheme}” cannot be used; this version keeps SQLite files.</translation>
    </message>
    <message>
        <source>Another program keeps {file} busy.</source>
        <translation>Another program keeps {file} busy.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then do it again.</source>
        <translation>Check the disk and its cable, then do it again.</translation>
    </message>
    <message>
        <source>Check the place, or restore a backup there.</source>
        <translation>Check the place, or restore a backup there.</translation>
    </message>
    <message>
        <source>Choose another disk for the copy.</source>
        <translation>Choose another disk for the copy.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Close it there first.</translation>
    </message>
    <message>
        <source>Close the other program or wait, then try again.</source>
        <translation>Close the other program or wait, then try again.</translation>
    </message>
    <message>
        <source>Close the program, put the right file back, and open it again.</source>
        <translation>Close the program, put the right file back, and open it again.</translation>
    </message>
    <message>
        <source>Copy it to a place where you may write, and open the copy.</source>
        <translation>Copy it to a place where you may write, and open the copy.</translation>
    </message>
    <message>
        <source>Everything marked as saved is in the file that was opened.</source>
        <translation>Everything marked as saved is in the file that was opened.</translation>
    </message>
    <message>
        <source>Everything marked as saved is stored.</source>
        <translation>Everything marked as saved is stored.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Install the newer version to open it.</translation>
    </message>
    <message>
        <source>It is not known whether the last step was stored in {file}.</source>
        <translation>It is not known whether the last step was stored in {file}.</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>Make room, then do it again.</translation>
    </message>
    <message>
        <source>Name a file as sqlite:///path, or leave the address out.</source>
        <translation>Name a file as sqlite:///path, or leave the address out.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Open it once in the application; it is backed up and then brought up to date.</source>
        <translation>Open it once in the application; it is backed up and then brought up to date.</translation>
    </message>
    <message>
        <source>Open the file again and look at the last step before you repeat it.</source>
        <translation>Open the file again and look at the last step before you repeat it.</translation>
    </message>
    <message>
        <source>Print the minutes anew from the record and compare.</source>
        <translation>Print the minutes anew from the record and compare.</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is set aside and kept.</source>
        <translation>Restore the latest backup; the damaged file is set aside and kept.</translation>
    </message>
    <message>
        <source>Take an earlier backup.</source>
        <translation>Take an earlier backup.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored.</source>
        <translation>The backup {file} is damaged and was not restored.</translation>
    </message>
    <message>
        <source>The copy at {file} did not pass its check and was thrown away.</source>
        <translation>The copy at {file} did not pass its check and was thrown away.</translation>
    </message>
    <message>
        <source>The database and the earlier backups are not touched.</source>
        <translation>The database and the earlier backups are not touched.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data of {file}.</source>
        <translation>The disk did not take or give the data of {file}.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full.</source>
        <translation>The disk that holds {file} is full.</translation>
    </message>
    <message>
        <source>The file is left as it is. The backups beside it are not touched.</source>
        <translation>The file is left as it is. The backups beside it are not touched.</translation>
    </message>
    <message>
        <source>The record does not know {file}: its content was never sealed here, or it was altered.</source>
        <translation>The record does not know {file}: its content was never sealed here, or it was altered.</translation>
    </message>
    <message>
        <source>There is already a file at {file}.</source>
        <translation>There is already a file at {file}.</translation>
    </message>
    <message>
        <source>There is no database at {file}.</source>
        <translation>There is no database at {file}.</translation>
    </message>
    <message>
        <source>{file} can be read but not changed.</source>
        <translation>{file} can be read but not changed.</translation>
    </message>
    <message>
        <source>{file} is damaged, or it is not a database of this program.</source>
        <translation>{file} is damaged, or it is not a database of this program.</translation>
    </message>
    <message>
        <source>{file} is open on {host} (process {pid}) since {since}.</source>
        <translation>{file} is open on {host} (process {pid}) since {since}.</translation>
    </message>
    <message>
        <source>{file} was moved or replaced while it was open.</source>
        <translation>{file} was moved or replaced while it was open.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <translation>{file} was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>{file} was written by an older version of this program.</source>
        <translation>{file} was written by an older version of this program.</translation>
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
    <name>FamilyShort</name>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Cost and income</source>
        <translation>Cost and income</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logic</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Unit cost</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
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
        <source>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.</translation>
    </message>
    <message>
        <source>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</source>
        <translation>A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.</translation>
    </message>
    <message>
        <source>Add the column, as in the empty workbook.</source>
        <translation>Add the column, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Add the evidence to its sheet, or correct the id.</source>
        <translation>Add the evidence to its sheet, or correct the id.</translation>
    </message>
    <message>
        <source>Add the field, as in the empty workbook.</source>
        <translation>Add the field, as in the empty workbook.</translation>
    </message>
    <message>
        <source>Add the sheet, as in the empty workbook.</source>
        <translation>Add the sheet, as in the empty workbook.</translation>
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
        <source>Column {column} is hidden; it was read like the others.</source>
        <translation>Column {column} is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>Correct the formula or write the value.</source>
        <translation>Correct the formula or write the value.</translation>
    </message>
    <message>
        <source>Correct the heading, or remove the column.</source>
        <translation>Correct the heading, or remove the column.</translation>
    </message>
    <message>
        <source>Correct the inputs of this check.</source>
        <translation>Correct the inputs of this check.</translation>
    </message>
    <message>
        <source>Correct the name of the field, or remove the row.</source>
        <translation>Correct the name of the field, or remove the row.</translation>
    </message>
    <message>
        <source>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</source>
        <translation>Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread.</translation>
    </message>
    <message>
        <source>Correct the number of months or the list of months.</source>
        <translation>Correct the number of months or the list of months.</translation>
    </message>
    <message>
        <source>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</source>
        <translation>Correct the reference, or write the value with its evidence. A table is referred to as a whole.</translation>
    </message>
    <message>
        <source>Correct this place; resources/schemas/case.schema.json describes it.</source>
        <translation>Correct this place; resources/schemas/case.schema.json describes it.</translation>
    </message>
    <message>
        <source>Enter the amount without a minus sign.</source>
        <translation>Enter the amount without a minus sign.</translation>
    </message>
    <message>
        <source>Enter the line on its sheet, or correct the code.</source>
        <translation>Enter the line on its sheet, or correct the code.</translation>
    </message>
    <message>
        <source>Fill the cell in.</source>
        <translation>Fill the cell in.</translation>
    </message>
    <message>
        <source>Give one of the two another number and correct what refers to it.</source>
        <translation>Give one of the two another number and correct what refers to it.</translation>
    </message>
    <message>
        <source>Give the column a heading of the form, move the content, or remove it.</source>
        <translation>Give the column a heading of the form, move the content, or remove it.</translation>
    </message>
    <message>
        <source>Leave the cell empty, or begin another check with its own number.</source>
        <translation>Leave the cell empty, or begin another check with its own number.</translation>
    </message>
    <message>
        <source>Leave the monthly average empty, or correct it or the seasons.</source>
        <translation>Leave the monthly average empty, or correct it or the seasons.</translation>
    </message>
    <message>
        <source>Move this line to the sheet “{sheet}”.</source>
        <translation>Move this line to the sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>Number the entries in their order; each value stands once.</source>
        <translation>Number the entries in their order; each value stands once.</translation>
    </message>
    <message>
        <source>Number the rows 1, 2, 3 without gaps, or leave the column empty.</source>
        <translation>Number the rows 1, 2, 3 without gaps, or leave the column empty.</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program and save it, or write the value.</source>
        <translation>Open the file in the spreadsheet program and save it, or write the value.</translation>
    </message>
    <message>
        <source>Put the rows of one check below each other, or give the second check its own number.</source>
        <translation>Put the rows of one check below each other, or give the second check its own number.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>Remove the invisible control characters (U+{code}).</source>
        <translation>Remove the invisible control characters (U+{code}).</translation>
    </message>
    <message>
        <source>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</source>
        <translation>Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.</translation>
    </message>
    <message>
        <source>Round it to cents, at most two places after the point.</source>
        <translation>Round it to cents, at most two places after the point.</translation>
    </message>
    <message>
        <source>Row {row} is hidden; it was read like the others.</source>
        <translation>Row {row} is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</source>
        <translation>Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file.</translation>
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
        <source>State the line at this basis, or check it where it is stated.</source>
        <translation>State the line at this basis, or check it where it is stated.</translation>
    </message>
    <message>
        <source>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</source>
        <translation>Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.</translation>
    </message>
    <message>
        <source>Take the name from the sheet of lists in the empty workbook.</source>
        <translation>Take the name from the sheet of lists in the empty workbook.</translation>
    </message>
    <message>
        <source>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</source>
        <translation>The commas do not stand between groups of three digits. Write 1,234,567 or leave them out.</translation>
    </message>
    <message>
        <source>The file carries macros. Save it as .xlsx, without macros.</source>
        <translation>The file carries macros. Save it as .xlsx, without macros.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</source>
        <translation>The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program.</translation>
    </message>
    <message>
        <source>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</source>
        <translation>The file is encrypted or in the old .xls form. Save it without a password as .xlsx.</translation>
    </message>
    <message>
        <source>The file points to other files. Break the links in the spreadsheet program and save it again.</source>
        <translation>The file points to other files. Break the links in the spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it was read like the others.</source>
        <translation>The sheet is hidden; it was read like the others.</translation>
    </message>
    <message>
        <source>The value {value} comes from a formula.</source>
        <translation>The value {value} comes from a formula.</translation>
    </message>
    <message>
        <source>The workbook gives {stated} for {line}; the lines add up to {computed}, which is used.</source>
        <translation>The workbook gives {stated} for {line}; the lines add up to {computed}, which is used.</translation>
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
        <source>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</source>
        <translation>This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.</translation>
    </message>
    <message>
        <source>This sheet holds the officer's own notes and was not read.</source>
        <translation>This sheet holds the officer's own notes and was not read.</translation>
    </message>
    <message>
        <source>Use for example verification.finding, with outcome and reason.</source>
        <translation>Use for example verification.finding, with outcome and reason.</translation>
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
        <source>Write a short key such as stock_count.</source>
        <translation>Write a short key such as stock_count.</translation>
    </message>
    <message>
        <source>Write a value, a reference, or both.</source>
        <translation>Write a value, a reference, or both.</translation>
    </message>
    <message>
        <source>Write a whole number within these bounds.</source>
        <translation>Write a whole number within these bounds.</translation>
    </message>
    <message>
        <source>Write above each group of columns what it stands for.</source>
        <translation>Write above each group of columns what it stands for.</translation>
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
        <source>Write the file again as JSON in UTF-8.</source>
        <translation>Write the file again as JSON in UTF-8.</translation>
    </message>
    <message>
        <source>Write the months with commas between them.</source>
        <translation>Write the months with commas between them.</translation>
    </message>
    <message>
        <source>Write the number out, without an exponent.</source>
        <translation>Write the number out, without an exponent.</translation>
    </message>
    <message>
        <source>Write the weights as plain numbers with spaces between them.</source>
        <translation>Write the weights as plain numbers with spaces between them.</translation>
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
        <source>a basis at which {line} is stated</source>
        <translation>a basis at which {line} is stated</translation>
    </message>
    <message>
        <source>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</source>
        <translation>a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06</translation>
    </message>
    <message>
        <source>a case file of this program (.json, UTF-8)</source>
        <translation>a case file of this program (.json, UTF-8)</translation>
    </message>
    <message>
        <source>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</source>
        <translation>a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted</translation>
    </message>
    <message>
        <source>a column “{column}”</source>
        <translation>a column “{column}”</translation>
    </message>
    <message>
        <source>a content that fits the case schema: {rule}</source>
        <translation>a content that fits the case schema: {rule}</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>a date such as 2026-11-23</translation>
    </message>
    <message>
        <source>a field “{field}”</source>
        <translation>a field “{field}”</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB</source>
        <translation>a file of at most {megabytes} MB</translation>
    </message>
    <message>
        <source>a file of at most {megabytes} MB when unpacked</source>
        <translation>a file of at most {megabytes} MB when unpacked</translation>
    </message>
    <message>
        <source>a file that is read within {seconds} seconds and {megabytes} MB of memory</source>
        <translation>a file that is read within {seconds} seconds and {megabytes} MB of memory</translation>
    </message>
    <message>
        <source>a key without “.” and “#”, by which references name this schedule</source>
        <translation>a key without “.” and “#”, by which references name this schedule</translation>
    </message>
    <message>
        <source>a line stated in this workbook, or one of its risk points</source>
        <translation>a line stated in this workbook, or one of its risk points</translation>
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
        <source>a part of at most {megabytes} MB when unpacked</source>
        <translation>a part of at most {megabytes} MB when unpacked</translation>
    </message>
    <message>
        <source>a part that unpacks to at most {ratio} times its size</source>
        <translation>a part that unpacks to at most {ratio} times its size</translation>
    </message>
    <message>
        <source>a percentage such as 35.4 or 35.4%</source>
        <translation>a percentage such as 35.4 or 35.4%</translation>
    </message>
    <message>
        <source>a procedure ending in .finding, since a risk point is checked in words</source>
        <translation>a procedure ending in .finding, since a risk point is checked in words</translation>
    </message>
    <message>
        <source>a procedure of the catalogue, such as verification.count</source>
        <translation>a procedure of the catalogue, such as verification.count</translation>
    </message>
    <message>
        <source>a rate such as 0.354 or 35.4%</source>
        <translation>a rate such as 0.354 or 35.4%</translation>
    </message>
    <message>
        <source>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</source>
        <translation>a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area</translation>
    </message>
    <message>
        <source>a sheet “{sheet}”</source>
        <translation>a sheet “{sheet}”</translation>
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
        <source>a value; this formula ends in an error</source>
        <translation>a value; this formula ends in an error</translation>
    </message>
    <message>
        <source>a value; this formula has never been computed</source>
        <translation>a value; this formula has never been computed</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>a workbook (.xlsx) or case file (.json) of this program</source>
        <translation>a workbook (.xlsx) or case file (.json) of this program</translation>
    </message>
    <message>
        <source>a workbook of the form that this program writes (.xlsx)</source>
        <translation>a workbook of the form that this program writes (.xlsx)</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>an amount above zero</translation>
    </message>
    <message>
        <source>an amount of 0 or more; assets and debts are both entered positive</source>
        <translation>an amount of 0 or more; assets and debts are both entered positive</translation>
    </message>
    <message>
        <source>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</source>
        <translation>an amount such as 62000, 62,000 or 6.2万, with at most two decimals</translation>
    </message>
    <message>
        <source>at least one piece of evidence</source>
        <translation>at least one piece of evidence</translation>
    </message>
    <message>
        <source>at most {most} cells in the workbook</source>
        <translation>at most {most} cells in the workbook</translation>
    </message>
    <message>
        <source>at most {most} parts</source>
        <translation>at most {most} parts</translation>
    </message>
    <message>
        <source>at most {most} sheets</source>
        <translation>at most {most} sheets</translation>
    </message>
    <message>
        <source>calendar months from 1 to 12, each once, such as 3,4,6</source>
        <translation>calendar months from 1 to 12, each once, such as 3,4,6</translation>
    </message>
    <message>
        <source>each name once in an object</source>
        <translation>each name once in an object</translation>
    </message>
    <message>
        <source>inputs as {procedure} needs them. {rule}</source>
        <translation>inputs as {procedure} needs them. {rule}</translation>
    </message>
    <message>
        <source>nothing below row {most}</source>
        <translation>nothing below row {most}</translation>
    </message>
    <message>
        <source>nothing beyond column {most}</source>
        <translation>nothing beyond column {most}</translation>
    </message>
    <message>
        <source>nothing outside the columns with a heading</source>
        <translation>nothing outside the columns with a heading</translation>
    </message>
    <message>
        <source>one number of 0 or more for each month, with spaces between</source>
        <translation>one number of 0 or more for each month, with spaces between</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>one of: {words}</translation>
    </message>
    <message>
        <source>something that stands here only once</source>
        <translation>something that stands here only once</translation>
    </message>
    <message>
        <source>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</source>
        <translation>the code of a line that belongs on this sheet, such as A1, L4b or P4.1</translation>
    </message>
    <message>
        <source>the id of a row of the evidence sheet</source>
        <translation>the id of a row of the evidence sheet</translation>
    </message>
    <message>
        <source>the number of a risk point: R1, R2 and so on</source>
        <translation>the number of a risk point: R1, R2 and so on</translation>
    </message>
    <message>
        <source>the number of another check</source>
        <translation>the number of another check</translation>
    </message>
    <message>
        <source>the number of this entry within the input, counted 1, 2, 3</source>
        <translation>the number of this entry within the input, counted 1, 2, 3</translation>
    </message>
    <message>
        <source>the {months} calendar months of this season</source>
        <translation>the {months} calendar months of this season</translation>
    </message>
    <message>
        <source>{computed}, the average of the seasons by their months</source>
        <translation>{computed}, the average of the seasons by their months</translation>
    </message>
    <message>
        <source>{months} weights, one for each month of the loan</source>
        <translation>{months} weights, one for each month of the loan</translation>
    </message>
    <message>
        <source>{typed} = {value}</source>
        <translation>{typed} = {value}</translation>
    </message>
    <message>
        <source>{typed} = {value} %</source>
        <translation>{typed} = {value} %</translation>
    </message>
    <message>
        <source>“{value}”, as in the first row of this check</source>
        <translation>“{value}”, as in the first row of this check</translation>
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
    <name>Request</name>
    <message>
        <source>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</source>
        <translation>The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.</translation>
    </message>
    <message>
        <source>The request begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>The request begins with a byte order mark. Save it as UTF-8 without one.</translation>
    </message>
    <message>
        <source>The request has no place for “{key}”. Remove it.</source>
        <translation>The request has no place for “{key}”. Remove it.</translation>
    </message>
    <message>
        <source>The request has {found} items; at most {most} are evaluated at once.</source>
        <translation>The request has {found} items; at most {most} are evaluated at once.</translation>
    </message>
    <message>
        <source>The request is nested too deeply to be one of ours.</source>
        <translation>The request is nested too deeply to be one of ours.</translation>
    </message>
    <message>
        <source>The request is not JSON (line {line}, column {column}). Correct it there.</source>
        <translation>The request is not JSON (line {line}, column {column}). Correct it there.</translation>
    </message>
    <message>
        <source>The request is not JSON: {found} is no JSON number.</source>
        <translation>The request is not JSON: {found} is no JSON number.</translation>
    </message>
    <message>
        <source>The request is not UTF-8 text. Save it as UTF-8.</source>
        <translation>The request is not UTF-8 text. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>The request must be an object with a list of items.</source>
        <translation>The request must be an object with a list of items.</translation>
    </message>
    <message>
        <source>The request names “{key}” twice in one object. Keep one of them.</source>
        <translation>The request names “{key}” twice in one object. Keep one of them.</translation>
    </message>
    <message>
        <source>The request needs a list named items.</source>
        <translation>The request needs a list named items.</translation>
    </message>
    <message>
        <source>The request {file} cannot be read. Check the name and the permissions.</source>
        <translation>The request {file} cannot be read. Check the name and the permissions.</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Reason codes</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>no instalment without an approval</source>
        <translation>no instalment without an approval</translation>
    </message>
    <message>
        <source>{instalment} a month, above the ceiling of {ceiling}</source>
        <translation>{instalment} a month, above the ceiling of {ceiling}</translation>
    </message>
    <message>
        <source>{instalment} a month, within the ceiling of {ceiling}</source>
        <translation>{instalment} a month, within the ceiling of {ceiling}</translation>
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
        <source>The voting rule does not allow {field}.</source>
        <translation>The voting rule does not allow {field}.</translation>
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
        <source>{field} are all zero. At least one month must carry a payment.</source>
        <translation>{field} are all zero. At least one month must carry a payment.</translation>
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
        <source>{field} has other seasons than the lines before it. Use the same months everywhere.</source>
        <translation>{field} has other seasons than the lines before it. Use the same months everywhere.</translation>
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
        <source>{field} is the ballot of somebody who is not present or does not vote.</source>
        <translation>{field} is the ballot of somebody who is not present or does not vote.</translation>
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
        <source>{field} must be less than the principal.</source>
        <translation>{field} must be less than the principal.</translation>
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
        <source>{field} names nobody on the roster.</source>
        <translation>{field} names nobody on the roster.</translation>
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
    <name>Statements</name>
    <message>
        <source>The months of the seasons add up to {months}, not to 12.</source>
        <translation>The months of the seasons add up to {months}, not to 12.</translation>
    </message>
    <message>
        <source>{code} is missing, so {totals} cannot be computed.</source>
        <translation>{code} is missing, so {totals} cannot be computed.</translation>
    </message>
    <message>
        <source>{code} is missing.</source>
        <translation>{code} is missing.</translation>
    </message>
    <message>
        <source>{code} is negative: {found}.</source>
        <translation>{code} is negative: {found}.</translation>
    </message>
    <message>
        <source>{code} of season {season} was given as {given}; its parts make {computed}.</source>
        <translation>{code} of season {season} was given as {given}; its parts make {computed}.</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but LT and E as given make {computed}.</source>
        <translation>{code} was given as {given}, but LT and E as given make {computed}.</translation>
    </message>
    <message>
        <source>{code} was given as {given}, but its parts make {computed}.</source>
        <translation>{code} was given as {given}, but its parts make {computed}.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>No quorum: the chair must be present.</source>
        <translation>No quorum: the chair must be present.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {eligible} eligible members are present.</source>
        <translation>No quorum: {present} of {eligible} eligible members are present.</translation>
    </message>
    <message>
        <source>No quorum: {present} of {roster} members are present.</source>
        <translation>No quorum: {present} of {roster} members are present.</translation>
    </message>
    <message>
        <source>Rejected: under this rule one rejection rejects; {rejections} rejected.</source>
        <translation>Rejected: under this rule one rejection rejects; {rejections} rejected.</translation>
    </message>
    <message>
        <source>members of the committee</source>
        <translation>members of the committee</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>members present</translation>
    </message>
    <message>
        <source>members without a conflict</source>
        <translation>members without a conflict</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>votes cast</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, an even split; the chair decides: {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed: {outcome}.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed: {outcome}.</translation>
    </message>
    <message>
        <source>{approvals} of {base} {counted} approve, {needed} needed; the chair vetoes.</source>
        <translation>{approvals} of {base} {counted} approve, {needed} needed; the chair vetoes.</translation>
    </message>
    <message>
        <source>{outstanding} of {present} members present have not voted yet.</source>
        <translation>{outstanding} of {present} members present have not voted yet.</translation>
    </message>
    <message>
        <source>{result} Not counted: {recused} recused, {absent} absent, {abstained} abstaining.</source>
        <translation>{result} Not counted: {recused} recused, {absent} absent, {abstained} abstaining.</translation>
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
<context>
    <name>VoterTable</name>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>recused: {reason}</source>
        <translation>recused: {reason}</translation>
    </message>
    <message>
        <source>to vote</source>
        <translation>to vote</translation>
    </message>
    <message>
        <source>{name} (chair)</source>
        <translation>{name} (chair)</translation>
    </message>
</context>
<context>
    <name>VotingScreen</name>
    <message>
        <source>Adopt as resolution (Ctrl+Shift+Enter)</source>
        <translation>Adopt as resolution (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Before the vote</source>
        <translation>Before the vote</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Open a restricted ballot (Ctrl+F9)</source>
        <translation>Open a restricted ballot (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Open the ballot (F9)</source>
        <translation>Open the ballot (F9)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Reveal (Ctrl+Enter)</source>
        <translation>Reveal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Votes as called out: 1 approve  2 with conditions  3 re-investigate  4 reject</source>
        <translation>Votes as called out: 1 approve  2 with conditions  3 re-investigate  4 reject</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Case {position} of {count}</source>
        <translation>Case {position} of {count}</translation>
    </message>
    <message>
        <source>Credit committee, meeting {number}</source>
        <translation>Credit committee, meeting {number}</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Deviation (tolerance ±{limit})</source>
        <translation>Deviation (tolerance ±{limit})</translation>
    </message>
    <message>
        <source>Internal · please take no photographs</source>
        <translation>Internal · please take no photographs</translation>
    </message>
    <message>
        <source>Internal · under review</source>
        <translation>Internal · under review</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Voting</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>overstated</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>understated</translation>
    </message>
    <message>
        <source>{amount} · {months} months · {rate} a year</source>
        <translation>{amount} · {months} months · {rate} a year</translation>
    </message>
    <message>
        <source>{client} · requested {amount}</source>
        <translation>{client} · requested {amount}</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>{count} recused</translation>
    </message>
    <message>
        <source>{voted} of {voters} have voted</source>
        <translation>{voted} of {voters} have voted</translation>
    </message>
    <message>
        <source>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</source>
        <translation>| verified   × declared   ● confirmed   ○ open   ▒ tolerance</translation>
    </message>
    <message>
        <source>… and {count} more conditions</source>
        <translation>… and {count} more conditions</translation>
    </message>
    <message>
        <source>◀ next</source>
        <translation>◀ next</translation>
    </message>
</context>
</TS>
