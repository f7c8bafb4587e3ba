# SPDX-License-Identifier: Apache-2.0
"""The words of menus and actions."""

from PySide6.QtCore import QCoreApplication


def menu_text(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "meeting": translate("Menu", "Meeting"),
        "case": translate("Menu", "Case"),
        "line": translate("Menu", "Line"),
        "methods": translate("Menu", "Methods"),
        "vote": translate("Menu", "Vote"),
        "wall": translate("Menu", "Wall"),
        "view": translate("Menu", "View"),
        "help": translate("Menu", "Help"),
    }[name]


def text_of(name: str) -> str:
    """What an action is called."""
    return {**_meeting(), **_case(), **_line(), **_methods(), **_vote(), **_view()}[name]


def _meeting() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "import": translate("Action", "Import workbooks…"),
        "convene": translate("Action", "Convene a meeting…"),
        "agenda": translate("Action", "Agenda"),
        "place_case": translate("Action", "Case that is open"),
        "place_vote": translate("Action", "Vote of the open case"),
        "find_case": translate("Action", "Open a case by name…"),
        "open": translate("Action", "Open"),
        "earlier": translate("Action", "Earlier on the agenda"),
        "later": translate("Action", "Later on the agenda"),
        "members": translate("Action", "Who is present"),
        "policy": translate("Action", "Policy of the unit…"),
        "add_case": translate("Action", "Put a case on the agenda…"),
        "adjourn": translate("Action", "Adjourn or resume the meeting…"),
        "package_out": translate("Action", "Write a meeting package…"),
        "package_in": translate("Action", "Open a meeting package…"),
        "preparation_out": translate("Action", "Write my preparation file…"),
        "preparation_in": translate("Action", "Take in a preparation file…"),
        "people_keys": translate("Action", "Keys of the members…"),
        "emergency_sheet": translate("Action", "Emergency sheet to fill in by hand…"),
        "from_paper": translate("Action", "Enter the case from paper, or end it…"),
        "undo": translate("Action", "Undo"),
        "redo": translate("Action", "Redo"),
        "quit": translate("Action", "Quit"),
    }


def _case() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "next_case": translate("Action", "Next case"),
        "previous_case": translate("Action", "Previous case"),
        "to_condition": translate("Action", "Make a condition of the question"),
        "note": translate("Action", "Private note…"),
        "case_note": translate("Action", "Private note on the case…"),
        "note_question": translate("Action", "Make a question of the note"),
        "note_delete": translate("Action", "Delete the note"),
        "leaning": translate("Action", "My leaning…"),
        "prep_sheet": translate("Action", "Save my prep sheet…"),
        "notes_lock": translate("Action", "Open or lock my notes"),
        "changes": translate("Action", "Changes since the case was heard before…"),
        "client": translate("Action", "History of the client…"),
        "present_anew": translate("Action", "Present the case anew"),
        "chart_1": translate("Charts", "Equity bridge"),
        "chart_2": translate("Charts", "Sales and season"),
        "chart_3": translate("Charts", "Deviations"),
        "chart_4": translate("Charts", "Repayment cover"),
        "conclusion": translate("Action", "Say what the chart shows…"),
        "tab_1": translate("Action", "Overview"),
        "tab_2": translate("Action", "Statements"),
        "tab_3": translate("Action", "Charts"),
        "tab_4": translate("Action", "Questions"),
        "tab_5": translate("Action", "Vote"),
        "tab_6": translate("Action", "Minutes"),
    }


def _line() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "next": translate("Action", "Next not cleared"),
        "previous": translate("Action", "Previous not cleared"),
        "severe": translate("Action", "Next deviation"),
        "filter": translate("Action", "Next filter of the lines"),
        "less_severe": translate("Action", "Previous deviation"),
        "adopt": translate("Action", "Adopt proposed value"),
        "adopt_other": translate("Action", "Adopt another value…"),
        "evidence": translate("Action", "Evidence"),
        "evidence_files": translate("Action", "Files and classes of evidence…"),
        "check": translate("Action", "Enter a check…"),
        "dissent": translate("Action", "Who does not concur…"),
        "decision": translate("Action", "Chair's decision…"),
        "correct": translate("Action", "Correct a figure…"),
        "cause": translate("Action", "Cause of the deviation…"),
        "question": translate("Action", "Question…"),
        "compulsory": translate("Action", "Compulsory question…"),
    }


def _methods() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "confirm_verification": translate("Action", "Confirm verification"),
        "confirm_estimation": translate("Action", "Confirm estimation"),
        "confirm_ratio": translate("Action", "Confirm ratio analysis"),
        "confirm_trend": translate("Action", "Confirm trend analysis"),
        "confirm_peer": translate("Action", "Confirm peer comparison"),
        "confirm_commission": translate("Action", "Confirm wages and commission"),
        "confirm_purchases": translate("Action", "Confirm purchases"),
        "confirm_seasonal": translate("Action", "Confirm seasons"),
        "confirm_energy": translate("Action", "Confirm electricity and gas"),
        "confirm_unit_cost": translate("Action", "Confirm unit cost"),
        "confirm_cost_income": translate("Action", "Confirm cost against income"),
        "confirm_logic": translate("Action", "Confirm logic check"),
        "reject": translate("Action", "Reject a method…"),
    }


def _vote() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "gate": translate("Action", "Gate list and vote"),
        "restricted": translate("Action", "Restricted ballot"),
        "new_round": translate("Action", "A further round…"),
        "no_conflict": translate("Action", "Nobody else has a conflict of interest"),
        "acting_chair": translate("Action", "Who presides…"),
        "withdraw_case": translate("Action", "The client withdraws…"),
        "defer": translate("Action", "The chair defers the case…"),
        "leave_undecided": translate("Action", "Leave the case undecided without its quorum…"),
        "intercession": translate("Action", "Note an intercession…"),
        "recusal": translate("Action", "Recusal of a member…"),
        "own_words": translate("Action", "Own amount, term, rate or remark…"),
        "conditions": translate("Action", "Add a condition"),
        "fulfilment": translate("Action", "Conditions after the resolutions…"),
        "reveal": translate("Action", "Reveal the votes"),
        "adopt_resolution": translate("Action", "Adopt the resolution"),
        "veto": translate("Action", "The chair vetoes…"),
        "outstanding": translate("Action", "Resolutions not yet in force…"),
        "minutes": translate("Action", "Minutes"),
        "edition": translate("Action", "Pages of this case alone"),
        "save_minutes": translate("Action", "Save the minutes"),
        "print_minutes": translate("Action", "Print the minutes"),
        "seal_minutes": translate("Action", "Close and seal"),
        "seal_checks": translate("Action", "Checks before the seal, or pages"),
        "copier": translate("Action", "Pages as a copier gives them"),
        "larger_pages": translate("Action", "Larger pages"),
        "smaller_pages": translate("Action", "Smaller pages"),
        "whole_page": translate("Action", "Whole page or its width"),
        "next_page": translate("Action", "Next page"),
        "previous_page": translate("Action", "Previous page"),
        "find_decision": translate("Action", "Find a decision…"),
        "trail": translate("Action", "Audit trail…"),
        "archive": translate("Action", "Archive of sealed minutes…"),
        "push": translate("Action", "Show on the wall"),
        "hold": translate("Action", "Hold the wall"),
        "statement": translate("Action", "Statement or line on the wall"),
        "black": translate("Action", "Black wall"),
        "clear_wall": translate("Action", "Clear the wall until F5"),
        "look_at_wall": translate("Action", "The wall in small"),
        "room": translate("Action", "The room and the wall…"),
        "projected": translate("Action", "Safe mode: the room sees the single screen"),
        "swap_screens": translate("Action", "Swap the screens"),
    }


def _view() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "language": translate("Action", "Language"),
        "theme": translate("Action", "Light or dark"),
        "larger_rows": translate("Action", "Higher rows"),
        "smaller_rows": translate("Action", "Lower rows"),
        "larger_text": translate("Action", "Larger text"),
        "smaller_text": translate("Action", "Smaller text"),
        "usual_sizes": translate("Action", "Usual rows and text"),
        "methods_beside": translate("Action", "One column for each method"),
        "comparison": translate("Action", "Compare with an earlier sitting"),
        "pane": translate("Action", "Grid, or methods and facts"),
        "full_screen": translate("Action", "Full screen"),
        "keys": translate("Action", "Keys"),
    }
