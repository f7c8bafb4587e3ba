# SPDX-License-Identifier: Apache-2.0
"""Sentences about what a file or a typed value should be and how to mend it."""

from models.labels import mark

# --- numbers --------------------------------------------------------------------------------------------------------
AMOUNT = mark("Importing", "an amount such as 62000, 62,000 or 6.2万, with at most two decimals")
RATE = mark("Importing", "a rate such as 0.354 or 35.4%")
PERCENTAGE = mark("Importing", "a percentage such as 35.4 or 35.4%")
NUMBER = mark("Importing", "a number such as 62000, 62,000, 6.2万 or 35.4%")
PLAIN_NUMBER = mark("Importing", "a number such as 62000, 62,000 or 6.2万")
NUMBERS = mark("Importing", "numbers with spaces between them, such as 5200 4800 6100")
WRITE_LIST = mark(
    "Importing", "In a list a comma can stand between numbers or between thousands. Write spaces, and 1234 for 1,234."
)
WHOLE_NUMBER = mark("Importing", "a whole number from {least} to {most}")
LENT_AMOUNT = mark("Importing", "an amount from 0.01 to {most}, with no more than two places")
POSITIVE_AMOUNT = mark("Importing", "an amount above zero")
WRITE_DIGITS = mark("Importing", "Write it in digits: 55000, 5.5万 or 5.5w.")
WRITE_PERCENT = mark("Importing", "Write it in digits: 35.4% or 0.354.")
WRITE_TWO_DECIMALS = mark("Importing", "Round it to cents, at most two places after the point.")
WRITE_POINT = mark(
    "Importing",
    "This looks like a decimal comma. Write a point before decimals and commas only between thousands: 1,234.56.",
)
WRITE_NO_SPACES = mark(
    "Importing", "Spaces stand between the digits. Write them together or with commas between thousands: 12,345.67."
)
WRITE_NO_APOSTROPHE = mark(
    "Importing", "Apostrophes stand between the digits. Write commas between thousands: 12,345.67."
)
WRITE_GROUPS_OF_THREE = mark(
    "Importing", "The commas do not stand between groups of three digits. Write 1,234,567 or leave them out."
)
WRITE_LATIN_DIGITS = mark("Importing", "These are digits of another script. Write 0 to 9.")
WRITE_WITHOUT_EXPONENT = mark("Importing", "Write the number out, without an exponent.")
WRITE_SHORTER = mark("Importing", "A number has at most {digits} digits, {whole} of them before the point.")
WRITE_NO_PERCENT = mark("Importing", "Write the number itself, not a percentage.")
WRITE_RATE_BELOW_ONE = mark("Importing", "Write 0.354 or 35.4% for a rate; a bare 35.4 is not taken for either.")
WRITE_SUM = mark("Importing", "Write a calculation such as =5800+400, with +, - and * only.")
READ_AS = mark("Importing", "{typed} = {value:quantity}")
NOT_FROM_ITSELF = mark("Importing", "a source other than the line itself; a line cannot verify itself")
NOT_FROM_TOTAL = mark("Importing", "a source that does not contain {line}; a line cannot verify itself")
REFER_ELSEWHERE = mark("Importing", "Refer to another line, to the comparison period or to a list.")
READ_AS_PERCENT = mark("Importing", "{typed} = {value:quantity} %")

# --- dates, words, choices ------------------------------------------------------------------------------------------
DATE = mark("Importing", "a date such as 2026-11-23")
MONTH = mark("Importing", "a month such as 2026-12")
WRITE_DATE = mark("Importing", "Write year, month, day: 2026-11-23, 2026/11/23 or 2026年11月23日.")
WRITE_MONTH = mark("Importing", "Write year and month: 2026-12.")
WRITE_YEAR_FIRST = mark("Importing", "The year stands last. Write it first: 2026-11-23.")
TEXT = mark("Importing", "a text of at most {most} characters")
WRITE_SHORTER_TEXT = mark("Importing", "Shorten it, or put it into an evidence file.")
WRITE_PLAIN_TEXT = mark("Importing", "Remove the invisible control characters (U+{code}).")
ONE_OF = mark("Importing", "one of: {words}")
CHOOSE = mark("Importing", "Choose from the list of the cell.")
SOMETHING = mark("Importing", "a value; this field is compulsory")
FILL_IN = mark("Importing", "Fill the cell in.")
CORRECT_NUMBER = mark("Importing", "Correct the number.")
NO_DASH = mark("Importing", "a number, 不适用 or n/a, or an empty cell")
WRITE_WHICH = mark(
    "Importing", "A dash can mean nothing, zero or not applicable. Write 0 or 不适用, or leave the cell empty."
)

# --- the file as a whole --------------------------------------------------------------------------------------------
WORKBOOK = mark("Importing", "a workbook of the form that this program writes (.xlsx)")
SAVE_AS_XLSX = mark(
    "Importing", "Save it in the spreadsheet program as an Excel workbook (.xlsx) and import that file."
)
SAVE_WITHOUT_MACROS = mark("Importing", "The file carries macros. Save it as .xlsx, without macros.")
REMOVE_PASSWORD = mark(
    "Importing", "The file is encrypted or in the old .xls form. Save it without a password as .xlsx."
)
REMOVE_LINKS = mark(
    "Importing", "The file points to other files. Break the links in the spreadsheet program and save it again."
)
FETCH_AGAIN = mark(
    "Importing", "The file is damaged or cut short. Fetch it again or save it again in the spreadsheet program."
)
ODD_PART = mark(
    "Importing",
    "A part of the file has a name or place that no spreadsheet program writes. Ask where the file comes from.",
)
NO_DOCTYPE = mark(
    "Importing",
    "A part of the file declares a document type, which no spreadsheet program writes. Ask where the file comes from.",
)
SPLIT_OR_SHRINK = mark(
    "Importing",
    "Remove what does not belong to the case, such as far cells, pictures or copied sheets, and save again.",
)
FILE_AT_MOST = mark("Importing", "a file of at most {megabytes} MB")
FILE_BESIDE = mark("Importing", "the name of a file that lies beside this one")
PUT_BESIDE = mark("Importing", "Put the file beside this one and write its name alone, or leave the cell empty.")
FILE_WITH_CONTENT = mark("Importing", "a file with something in it; this one is empty")
COPY_AGAIN = mark("Importing", "Copy or photograph the paper again, or leave the cell empty.")
SHRINK_FILE = mark("Importing", "Make the picture smaller or split the paper, and name it again.")
FILE_NOT_THERE = mark(
    "Importing", "The file {file} of evidence {evidence} does not lie beside this one: the case has its name only."
)
UNPACKED_AT_MOST = mark("Importing", "a file of at most {megabytes} MB when unpacked")
PART_AT_MOST = mark("Importing", "a part of at most {megabytes} MB when unpacked")
PACKED_AT_MOST = mark("Importing", "a part that unpacks to at most {ratio} times its size")
PARTS_AT_MOST = mark("Importing", "at most {most} parts")
SHEETS_AT_MOST = mark("Importing", "at most {most} sheets")
ROWS_AT_MOST = mark("Importing", "nothing below row {most}")
COLUMNS_AT_MOST = mark("Importing", "nothing beyond column {most}")
CELLS_AT_MOST = mark("Importing", "at most {most} cells in the workbook")
TAKES_TOO_LONG = mark("Importing", "a file that is read within {seconds} seconds and {megabytes} MB of memory")
FILL_IN_NUMBER = mark("Importing", "Write a whole number within these bounds.")

# --- sheets, columns, rows ------------------------------------------------------------------------------------------
RENAME_COLUMN = mark("Importing", "Correct the heading, or remove the column.")
ONCE = mark("Importing", "something that stands here only once")
REMOVE_SECOND = mark("Importing", "Remove one of the two.")
OTHER_NUMBER = mark("Importing", "Give one of the two another number and correct what refers to it.")
COLUMN_WANTED = mark("Importing", "a column “{column}”")
ADD_COLUMN = mark("Importing", "Add the column, as in the empty workbook.")
UNDER_HEADING = mark("Importing", "nothing outside the columns with a heading")
MOVE_OR_REMOVE = mark("Importing", "Give the column a heading of the form, move the content, or remove it.")
MONTHS_LISTED = mark("Importing", "the {months} calendar months of this season")
CORRECT_MONTHS = mark("Importing", "Correct the number of months or the list of months.")
MONTH_LIST = mark("Importing", "calendar months from 1 to 12, each once, such as 3,4,6")
WRITE_MONTH_LIST = mark("Importing", "Write the months with commas between them.")
BASIS = mark(
    "Importing",
    "a basis: 调查日 / Survey date, 月均 / Monthly average, a season of this sheet, or a month such as 2026-06",
)
BASIS_OF_BALANCE = mark("Importing", "the survey date, or a month such as 2026-06: {line} is of one day")
BASIS_OF_PROFITS = mark(
    "Importing", "the monthly average, a season of this sheet, or a month such as 2026-06: {line} is of a month"
)
BASIS_OF_CASH = mark("Importing", "a month such as 2026-06: {line} is of the cash-flow statement")
OTHER_BASIS = mark("Importing", "State the line at the basis that it has, or correct its code.")
NAME_BASIS = mark("Importing", "Write above each group of columns what it stands for.")
LINE_CODE = mark("Importing", "the code of a line that belongs on this sheet, such as A1, L4b or P4.1")
CODE_FROM_FORM = mark(
    "Importing",
    "Take the code from the empty workbook; parts of sales, cost and expenses are P1.1, P2.1, P4.1 and so on.",
)
MOVE_LINE = mark("Importing", "Move this line to the sheet “{sheet}”.")
RENAME_FIELD = mark("Importing", "Correct the name of the field, or remove the row.")
FIELD_WANTED = mark("Importing", "a field “{field}”")
ADD_FIELD = mark("Importing", "Add the field, as in the empty workbook.")
WEIGHTS = mark("Importing", "one number of 0 or more for each month, with spaces between")
WRITE_WEIGHTS = mark("Importing", "Write the weights as plain numbers with spaces between them.")
SCHEDULE_KEY = mark("Importing", "a key without “.” and “#”, by which references name this schedule")
WRITE_SCHEDULE_KEY = mark("Importing", "Write a short key such as stock_count.")
NUMBER_ROWS = mark("Importing", "Number the rows 1, 2, 3 without gaps, or leave the column empty.")
KEEP_ROWS_TOGETHER = mark(
    "Importing", "Put the rows of one check below each other, or give the second check its own number."
)
SAME_AS_ABOVE = mark("Importing", "“{value}”, as in the first row of this check")
SPLIT_CHECK = mark("Importing", "Leave the cell empty, or begin another check with its own number.")
VALUE_OR_REFERENCE = mark("Importing", "Write a value, a reference, or both.")
NEXT_INDEX = mark("Importing", "the number of this entry within the input, counted 1, 2, 3")
NUMBER_INPUTS = mark("Importing", "Number the entries in their order; each value stands once.")
REFERENCE = mark(
    "Importing",
    "a reference such as P1@月均, 明细:stock_count.amount, 检验:P2-purchases, 同业:sales or 申请:floor_area",
)
WRITE_REFERENCE = mark(
    "Importing", "Correct the reference, or write the value with its evidence. A table is referred to as a whole."
)

# --- what does not fit together -------------------------------------------------------------------------------------
NOT_NEGATIVE = mark("Importing", "an amount of 0 or more; assets and debts are both entered positive")
ENTER_POSITIVE = mark("Importing", "Enter the amount without a minus sign.")
AVERAGE_OF_SEASONS = mark("Importing", "{computed:cents}, the average of the seasons by their months")
AVERAGE_WITHOUT_SEASONS = mark(
    "Importing", "a figure in every season, of which the average is made; there is none in: {seasons}"
)
COMPLETE_SEASONS = mark(
    "Importing", "State every season, with 0 or n/a where there was nothing, or leave the monthly average empty."
)
CORRECT_AVERAGE = mark("Importing", "Leave the monthly average empty, or correct it or the seasons.")
BALLOON_WANTED = mark("Importing", "the principal left for the last instalment: 0 or more, and below {below:cents}")
GRACE_WANTED = mark("Importing", "the months that pay interest alone: 0 or more, and fewer than {below}")
NOT_OF_THIS_WAY = mark("Importing", "nothing here: only the way to repay “{way}” has it")
EMPTY_OR_OTHER_WAY = mark("Importing", "Leave it empty, or choose that way to repay.")
WEIGHTS_TOO_LOW = mark("Importing", "weights with which every payment covers the interest of its month")
RAISE_WEIGHTS = mark(
    "Importing", "Raise the weights of the months that pay too little, or choose another way to repay."
)
TERM_TOO_LONG = mark("Importing", "a term whose instalments, rounded to cents, do not repay the loan before its end")
SHORTEN_TERM = mark("Importing", "Choose fewer months, a larger amount, or another way to repay.")
WEIGHTS_OF_MONTHS = mark("Importing", "{months} weights, one for each month of the loan")
RISK_KEY = mark("Importing", "the number of a risk point: R1, R2 and so on")
TOTAL_DIFFERS = mark(
    "Importing", "The workbook gives {stated:cents} for {line}; the lines add up to {computed:cents}, which is used."
)
NOT_BEFORE = mark("Importing", "a day not before {before:iso}, which stands as “{field}”")
CORRECT_DATES = mark("Importing", "Correct one of the two dates.")
BEFORE_ANOTHER = mark("Importing", "{date:iso} is before {before:iso}, which stands as “{field}”.")
IN_THE_FUTURE = mark("Importing", "{date:iso} lies in the future: today is {today:iso}.")
AFTER_THE_REPORT = mark("Importing", "{date:iso} is later than survey and report, the last of which is of {known:iso}.")
REFERENCE_DIFFERS = mark(
    "Importing", "{literal} stands beside the reference {reference}, which gives {value}. The reference counts."
)
AMOUNT_DIFFERS = mark(
    "Importing",
    "{quantity:quantity} × {value:exact} makes {computed:cents}, but the amount of this row is {amount:cents}. A check"
    " that counts the rows takes the first, the sum of the rows the second.",
)
NUMBER_WITHIN = mark("Importing", "a number: {range}")
MARGIN_OF_A_PEER = mark("Importing", "a margin from -1 to below 1, such as 0.28 or 28%")
CORRECT_ROW = mark("Importing", "Correct the number, or leave the cell empty where it is not known.")
FINDING_WANTED = mark("Importing", "a procedure ending in .finding, since a risk point is checked in words")
USE_FINDING = mark("Importing", "Use for example verification.finding, with outcome and reason.")
LINE_WANTED = mark("Importing", "the line {line}, which is verified in every case")
ADD_LINE = mark("Importing", "Add the row {line} with its figures, as in the empty workbook.")
STATED_LINE = mark("Importing", "a line stated in this workbook, or one of its risk points")
STATE_LINE = mark("Importing", "Enter the line on its sheet, or correct the code.")
STATED_BASIS = mark("Importing", "a basis at which {line} is stated")
STATE_BASIS = mark("Importing", "State the line at this basis, or check it where it is stated.")
KNOWN_EVIDENCE = mark("Importing", "the id of a row of the evidence sheet")
SOME_EVIDENCE = mark("Importing", "at least one piece of evidence")
ADD_EVIDENCE = mark("Importing", "Add the evidence to its sheet, or correct the id.")
KNOWN_PROCEDURE = mark("Importing", "a procedure of the catalogue, such as verification.count")
MEASURED_OTHERWISE = mark(
    "Importing", "a procedure that gives what {line} is measured in: an amount for money, a rate for a margin"
)
CHOOSE_PROCEDURE = mark("Importing", "Take the name from the sheet of lists in the empty workbook.")
CORRECT_INPUT = mark("Importing", "Correct the inputs of this check.")
INPUT_RULE = mark("Importing", "inputs as {procedure} needs them. {rule}")
KNOWN_CHECK = mark("Importing", "the number of another check")
KNOWN_PEERS = mark(
    "Importing", "a column of the peer table, with median, mean, q1, q3, min or max where one number is wanted"
)

# --- whole sheets and what was noticed ------------------------------------------------------------------------------
SHEET_WANTED = mark("Importing", "a sheet “{sheet}”")
ADD_SHEET = mark("Importing", "Add the sheet, as in the empty workbook.")
RENAME_SHEET = mark(
    "Importing", "Correct the name of the sheet, remove it, or let its name begin with 备注 or Notes to keep it unread."
)
NOT_READ = mark("Importing", "This sheet holds the officer's own notes and was not read.")
NO_ERROR_VALUE = mark("Importing", "a value; this formula ends in an error")
MEND_FORMULA = mark("Importing", "Correct the formula or write the value.")
COMPUTED_FORMULA = mark("Importing", "a value; this formula has never been computed")
COMPUTE_FORMULA = mark("Importing", "Open the file in the spreadsheet program and save it, or write the value.")
IS_FORMULA = mark("Importing", "The value {value} comes from a formula.")
HIDDEN_SHEET = mark("Importing", "The sheet is hidden; it was read like the others.")
HIDDEN_ROW = mark("Importing", "Row {row} is hidden; it was read like the others.")
HIDDEN_COLUMN = mark("Importing", "Column {column} is hidden; it was read like the others.")
ROWS_APART = mark("Importing", "rows that are not merged with each other")
UNMERGE = mark("Importing", "Undo the merging of these cells and fill in the figures that it took away.")
A_FILE = mark("Importing", "a file at this place")
CHECK_NAME = mark("Importing", "There is nothing with this name. Check the name and the folder.")
CHECK_PLACE = mark("Importing", "This is a folder. Name the files in it one by one.")
READABLE = mark("Importing", "a workbook (.xlsx) or case file (.json) of this program")
CASE_FILE = mark("Importing", "a case file of this program (.json, UTF-8)")
CASE_FIELD = mark("Importing", "a content that fits the case schema: {rule}")
CELL_WITH_NUMBER = mark("Importing", 'a number, written as an object: {{"number": "8000"}}')
CELL_WITH_DATE = mark("Importing", 'a date, written as an object: {{"date": "2026-11-23"}}')
RENAME_KEY = mark("Importing", "Correct the name of this key, or remove it.")
CORRECT_FIELD = mark("Importing", "Correct this place; resources/schemas/case.schema.json describes it.")
NO_SECOND_KEY = mark("Importing", "each name once in an object")
WRITE_JSON = mark("Importing", "Write the file again as JSON in UTF-8.")

# --- commands -------------------------------------------------------------------------------------------------------
PROBLEM_LINE = mark("Importing", "{file}: {place}: found {found}; expected {expected}. {mend}")
FINDING_LINE = mark("Importing", "{file}: {place}: {said}")
NOTHING_FOUND = mark("Importing", "nothing")
MORE_PROBLEMS = mark("Importing", "{file}: {number} further problems.")
NOTHING_STORED = mark("Importing", "Nothing was stored. Mend the problems and import again.")
NAME_ENDING = mark("Importing", "The name of the file must end in {endings}.")
FILE_EXISTS = mark("Importing", "There is already a file at {file}. Choose another name; nothing is overwritten.")
CANNOT_WRITE = mark("Importing", "The file {file} cannot be written. Check the folder and the permissions.")
DISK_FULL = mark(
    "Importing",
    "There is no room for {file}: nothing of it was written, and what was there stays. Make room, then repeat.",
)
NO_SUCH_CASE = mark("Importing", "There is no case {number} in this database.")
