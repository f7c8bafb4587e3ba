# SPDX-License-Identifier: Apache-2.0
"""Which actions there are, with their keys. The keys of the twelve methods are fixed for the life of the product."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from models.snapshots.charts import ChartKind
from models.terms import Family
from ui.main_window.actions import Place, Spec
from ui.main_window.case_page import Tab
from ui.workspace.keys import KEY_OF_FAMILY, REJECT

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

SEAL_KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+S")
"""The last step of each tab has one key: it reveals the votes, and seals the minutes."""


def all_actions(window: "MainWindow") -> Iterator[Spec]:
    """Every action of this version, in the order of the menus; a tab that does not exist has none."""
    yield from _meeting(window)
    yield from _case(window)
    yield from _lines(window)
    yield from _methods(window)
    yield from _vote(window)
    yield from _wall(window)
    yield from _view(window)


def _meeting(window: "MainWindow") -> Iterator[Spec]:
    table, undo = window.agenda.table, window.bridge.undo
    yield Spec("import", "meeting", ("Ctrl+I",), window.choose_files, hinted=True)
    yield Spec("convene", "meeting", ("Ctrl+Shift+M",), window.convening.open, Place.AGENDA, hinted=True)
    yield Spec("agenda", "meeting", ("Alt+1",), window.go_to_agenda, Place.CASE, hinted=True)
    places = window.places
    yield Spec("place_case", "meeting", ("Alt+2",), partial(places.go, Tab.LINES))
    yield Spec("place_vote", "meeting", ("Alt+3",), partial(places.go, Tab.VOTE))
    yield Spec("find_case", "meeting", ("Ctrl+O",), places.find)
    yield Spec("open", "meeting", ("Return", "Enter"), table.open_current, Place.AGENDA, on=table, hinted=True)
    yield Spec("earlier", "meeting", ("Ctrl+Up",), partial(table.move_by, -1), Place.AGENDA)
    yield Spec("later", "meeting", ("Ctrl+Down",), partial(table.move_by, 1), Place.AGENDA)
    yield Spec("members", "meeting", ("Ctrl+M",), window.agenda.members.setFocus, Place.AGENDA, hinted=True)
    yield Spec("policy", "meeting", ("Ctrl+Shift+P", "Alt+6", "Alt+7"), window.policy.open)
    yield Spec("add_case", "meeting", ("Ctrl+Shift+K",), window.sitting.ask_which_case, Place.AGENDA)
    yield Spec("adjourn", "meeting", ("Ctrl+Shift+J",), window.sitting.adjourn_or_resume)
    home = window.preparing
    yield Spec("package_out", "meeting", ("Ctrl+Alt+P",), home.write_package)
    yield Spec("package_in", "meeting", ("Ctrl+Alt+O",), home.open_package)
    yield Spec("preparation_out", "meeting", ("Ctrl+Alt+S",), home.write_preparation)
    yield Spec("preparation_in", "meeting", ("Ctrl+Alt+I",), home.take_preparation)
    yield Spec("people_keys", "meeting", ("Ctrl+Alt+K",), window.keys.open, Place.AGENDA)
    yield Spec("emergency_sheet", "meeting", ("Ctrl+Alt+E",), window.paper.choose_sheet)
    yield Spec("from_paper", "meeting", ("Ctrl+Alt+H",), window.paper.begin_or_end)
    yield Spec("undo", "meeting", ("Ctrl+Z",), undo.undo)
    yield Spec("redo", "meeting", ("Ctrl+Shift+Z",), undo.redo)
    yield Spec("quit", "meeting", ("Ctrl+Q",), window.frame.close)


def _case(window: "MainWindow") -> Iterator[Spec]:
    yield Spec("next_case", "case", ("Ctrl+Right",), partial(window.open_neighbour, 1), hinted=True)
    yield Spec("previous_case", "case", ("Ctrl+Left",), partial(window.open_neighbour, -1), Place.CASE)
    asked = window.questions
    yield Spec("to_condition", "case", ("C",), asked.make_condition, Place.CASE, on=asked.list)
    notes = window.notes
    yield Spec("note", "case", ("F7",), notes.write, Place.CASE, hinted=True)
    yield Spec("case_note", "case", ("Shift+F7",), notes.write_on_case, Place.CASE)
    yield Spec("note_question", "case", ("Ctrl+T",), notes.panel.make_question, Place.CASE, on=notes.panel.list)
    yield Spec("note_delete", "case", ("Delete",), notes.panel.delete, Place.CASE, on=notes.panel.list)
    yield Spec("leaning", "case", ("Ctrl+Shift+R",), notes.ask_leaning, Place.CASE)
    yield Spec("prep_sheet", "case", ("Ctrl+Alt+B",), window.preparing.choose_sheet, Place.CASE)
    yield Spec("notes_lock", "case", ("Ctrl+Shift+U",), notes.change_lock, Place.CASE)
    yield Spec("changes", "case", ("Ctrl+Shift+Y",), window.changes.open, Place.CASE)
    yield Spec("client", "case", ("Ctrl+H",), window.client.open)
    yield Spec("present_anew", "case", ("Ctrl+Shift+O",), window.attendance.present_anew, Place.CASE)
    for kind in ChartKind:
        choose = partial(window.chart.choose, kind)
        yield Spec(f"chart_{kind.value}", "case", (str(kind.value),), choose, Place.CHARTS, hinted=True)
    yield Spec("conclusion", "case", ("F2",), window.chart.edit, Place.CHARTS, hinted=True)
    for number in window.page.numbers:
        yield tab_action(window, number)


def tab_action(window: "MainWindow", number: int) -> Spec:
    """The action that goes with a tab: add it together with the tab."""
    return Spec(f"tab_{number}", "case", (f"Ctrl+{number}",), partial(window.go_to_tab, number), Place.CASE)


def _lines(window: "MainWindow") -> Iterator[Spec]:
    work, lines = window.workspace, Place.LINES
    grid = work.grid
    yield Spec("next", "line", ("Space",), work.go_to_next, lines, on=grid, hinted=True)
    yield Spec("previous", "line", ("Backspace",), work.go_to_previous, lines, on=grid)
    yield Spec("severe", "line", ("D", "Ctrl+D"), work.go_to_severe, lines, on=grid, hinted=True)
    yield Spec("filter", "line", ("F3", "Ctrl+F"), work.filters.go_on, lines, hinted=True)
    yield Spec("less_severe", "line", ("Shift+D", "Ctrl+Shift+D"), work.go_to_less_severe, lines, on=grid)
    yield Spec("adopt", "line", ("A", "Ctrl+Shift+A"), work.adopt_proposal, lines, on=grid, hinted=True)
    yield Spec("adopt_other", "line", ("Shift+F2",), partial(work.start_typing, "adopt"), lines)
    yield Spec("evidence", "line", ("E", "Ctrl+E"), work.show_evidence, lines, on=grid)
    yield Spec("evidence_files", "line", ("Shift+E", "Ctrl+Shift+E"), window.evidence.open, lines, on=grid)
    yield Spec("check", "line", ("N", "Ctrl+N"), window.check.open, lines, on=grid, hinted=True)
    yield Spec("dissent", "line", ("Shift+Return", "Shift+Enter"), work.begin_dissent, lines, on=grid)
    yield Spec("decision", "line", ("Shift+F9",), work.begin_decision, lines, hinted=True)
    yield Spec("correct", "line", ("F2",), partial(work.start_typing, "correct"), lines, hinted=True)
    yield Spec("cause", "line", ("Ctrl+Shift+C",), partial(work.start_typing, "cause"), lines)
    yield Spec("question", "line", ("F4",), partial(window.places.ask, "question"), Place.CASE, hinted=True)
    yield Spec("compulsory", "line", ("Shift+F4",), partial(window.places.ask, "compulsory"), Place.CASE)


def _methods(window: "MainWindow") -> Iterator[Spec]:
    grid = window.workspace.grid
    for family in Family:
        key = KEY_OF_FAMILY[family]
        yield Spec(f"confirm_{family.value}", "methods", (key,), partial(grid.press, key), Place.LINES, on=grid)
    yield Spec("reject", "methods", (REJECT,), partial(grid.press, REJECT), Place.LINES, on=grid, hinted=True)


def _vote(window: "MainWindow") -> Iterator[Spec]:
    voting, declaring, minutes = window.voting, window.declaring, window.minutes
    yield Spec("gate", "vote", ("F9",), voting.open_gate, Place.CASE, hinted=True)
    yield Spec("restricted", "vote", ("Ctrl+F9",), voting.open_restricted, Place.CASE)
    yield Spec("new_round", "vote", ("Ctrl+Shift+F9",), voting.ask_for_round, Place.CASE)
    yield Spec("no_conflict", "vote", ("Ctrl+K",), declaring.declare_no_conflict, Place.VOTE)
    yield Spec("withdraw_case", "vote", ("Ctrl+Shift+W",), declaring.ask_why_withdrawn, Place.CASE)
    yield Spec("defer", "vote", ("Ctrl+Shift+T",), window.sitting.ask_why_deferred, Place.CASE)
    yield Spec("leave_undecided", "vote", ("Ctrl+Shift+X",), window.sitting.ask_why_undecided, Place.CASE)
    yield Spec("intercession", "vote", ("Ctrl+Shift+I",), declaring.ask_who_interceded, Place.CASE)
    yield Spec("acting_chair", "vote", ("Ctrl+Shift+H",), declaring.ask_who_presides, Place.CASE)
    yield Spec("recusal", "vote", ("Ctrl+R",), declaring.ask_for_recusal, Place.CASE)
    voters = voting.screen.voters
    yield Spec("own_words", "vote", ("F2",), voters.ask_own_words, Place.VOTE, on=voters)
    yield Spec("conditions", "vote", ("F8",), voting.edit_conditions, Place.CASE)
    yield Spec("fulfilment", "vote", ("Shift+F8",), window.fulfilment.open)
    yield Spec("reveal", "vote", ("Ctrl+Return", "Ctrl+Enter"), voting.reveal, Place.VOTE, hinted=True)
    yield Spec("adopt_resolution", "vote", ("Ctrl+Shift+Return",), voting.adopt, Place.VOTE, hinted=True)
    yield Spec("veto", "vote", ("Ctrl+Shift+V",), window.following.ask_why_vetoed, Place.CASE)
    yield Spec("outstanding", "vote", ("Ctrl+Shift+G",), window.following.open)
    yield Spec("minutes", "vote", ("F12", "Alt+4"), window.places.minutes, hinted=True)
    yield Spec("edition", "vote", ("Shift+F12",), minutes.change_edition, Place.CASE)
    yield Spec("save_minutes", "vote", ("Ctrl+S",), minutes.screen.save.click, Place.MINUTES, hinted=True)
    yield Spec("print_minutes", "vote", ("Ctrl+P",), minutes.screen.print.click, Place.MINUTES, hinted=True)
    yield Spec("copier", "vote", ("Ctrl+G",), minutes.screen.change_copier, Place.MINUTES)
    pages = minutes.screen.view
    yield Spec("larger_pages", "vote", ("Ctrl++", "Ctrl+="), partial(pages.change_size, 1), Place.MINUTES)
    yield Spec("smaller_pages", "vote", ("Ctrl+-",), partial(pages.change_size, -1), Place.MINUTES)
    yield Spec("whole_page", "vote", ("Ctrl+Alt+Z",), pages.change_fit, Place.MINUTES)
    yield Spec("next_page", "vote", ("PgDown",), partial(pages.turn, 1), Place.MINUTES)
    yield Spec("previous_page", "vote", ("PgUp",), partial(pages.turn, -1), Place.MINUTES)
    yield Spec("archive", "vote", ("Ctrl+Alt+A", "Alt+5"), window.archive.open)
    yield Spec("find_decision", "vote", ("Ctrl+Alt+F",), window.archive.find)
    yield Spec("trail", "vote", ("Ctrl+L",), window.trail.open)
    yield Spec("seal_minutes", "vote", SEAL_KEYS, window.sealing.ask, Place.MINUTES, hinted=True)
    yield Spec("seal_checks", "vote", ("F6", "Shift+F6"), minutes.go_to_checks, Place.MINUTES, hinted=True)


def _wall(window: "MainWindow") -> Iterator[Spec]:
    keys = window.wall_keys
    yield Spec("push", "wall", ("F5",), keys.push, hinted=True)
    yield Spec("hold", "wall", ("Shift+F5",), keys.change_hold)
    yield Spec("statement", "wall", ("Ctrl+Shift+F5",), keys.change_statement, Place.LINES)
    yield Spec("black", "wall", ("Ctrl+B",), keys.change_black, hinted=True)
    yield Spec("clear_wall", "wall", ("Ctrl+Alt+N",), window.screens.clear)
    yield Spec("look_at_wall", "wall", ("Ctrl+Alt+W",), window.small_wall.thumbnail.change_size)
    yield Spec("room", "wall", ("Ctrl+Alt+R",), window.room.ask)
    yield Spec("projected", "wall", ("Ctrl+Alt+M",), window.safe.change)
    yield Spec("swap_screens", "wall", ("Ctrl+F5",), window.screens.swap)


def _view(window: "MainWindow") -> Iterator[Spec]:
    grid = window.workspace.grid
    view, lines = window.view, Place.LINES
    yield Spec("language", "view", ("Ctrl+Shift+L",), view.change_language)
    yield Spec("theme", "view", ("Ctrl+Shift+N",), view.change_theme)
    yield Spec("larger_rows", "view", ("Ctrl++", "Ctrl+="), partial(view.change_density, -1), lines)
    yield Spec("smaller_rows", "view", ("Ctrl+-",), partial(view.change_density, 1), lines)
    yield Spec("larger_text", "view", ("Ctrl+Alt++", "Ctrl+Alt+="), partial(view.change_text_size, 1))
    yield Spec("smaller_text", "view", ("Ctrl+Alt+-",), partial(view.change_text_size, -1))
    yield Spec("usual_sizes", "view", ("Ctrl+0",), view.reset_sizes)
    yield Spec("methods_beside", "view", ("M", "Ctrl+Shift+B"), view.change_methods_beside, lines, on=grid)
    yield Spec("comparison", "view", ("P", "Ctrl+Alt+C"), window.client.change_comparison, lines, on=grid)
    yield Spec("pane", "view", ("F6", "Shift+F6"), window.workspace.go_to_pane, lines)
    yield Spec("full_screen", "view", ("F11",), view.change_full_screen)
    yield Spec("keys", "help", ("F1",), window.show_keys, hinted=True)
