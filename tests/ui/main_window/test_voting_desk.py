# SPDX-License-Identifier: Apache-2.0
"""The vote in the real window on the real store: every digit is the vote of the member who was marked."""

from decimal import Decimal
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.snapshots.voting import RoundRow
from models.store import Session, Store
from models.terms import Choice, MemberId
from tests.tools.demo_session import Evening, taken_back
from tests.tools.window_session import WindowSession
from ui.voting.own_words import OwnWords
from ui.voting.voters import VoterTable
from ui.wishes import Wished

STALL, LUGGAGE = 1, 2
FIVE = "12131"
AS_CALLED = {2: "1", 3: "2", 4: "1", 5: "3", 1: "1"}
"""The digit of each member's number, the chair last."""


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall ready for a full ballot, the luggage shop opened with every line still to do."""
    file = tmp_path_factory.mktemp("voting") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        evening.examine("breakfast-stall")
        evening.open("luggage-shop")
    return file.read_bytes()


class Held:
    """The store at work for as long as a test likes; whatever is wished meanwhile waits."""

    def __init__(self, session: WindowSession) -> None:
        self._go_on = Event()
        session.window.bridge.read(lambda: self._wait, lambda _: None, {})

    def _wait(self, session: Session) -> None:
        del session
        self._go_on.wait(timeout=20)

    def release(self) -> None:
        self._go_on.set()


def voters(session: WindowSession) -> VoterTable:
    return session.window.voting.screen.voters


def last_round(session: WindowSession) -> RoundRow:
    return session.voting().rounds[-1]


def recorded(session: WindowSession) -> dict[int, str]:
    """The digit that is stored for each member who voted, by the member's number."""
    return {
        voter.number: str(list(Choice).index(voter.choice) + 1)
        for voter in last_round(session).voters
        if voter.choice is not None
    }


def ask(session: WindowSession, text: str, *, compulsory: bool) -> None:
    """The chair's question, wished without its form."""
    desk = session.window.desk
    facts = {"item": desk.item, "line": None, "text": text, "compulsory": compulsory, "asked_by": desk.presiding}
    desk.wish(Wished("ask", facts))


def test_f9_and_five_digits_typed_at_once_are_the_five_votes_however_slow_the_store(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    held = Held(session)

    session.act("gate")
    session.type(FIVE, voters(session))
    held.release()

    assert recorded(session) == AS_CALLED
    assert session.presses == 6


def test_a_snapshot_that_does_not_know_the_votes_on_their_way_changes_no_turn(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    last_round(session)
    for digit in FIVE:
        session.type(digit, voters(session))
        shown = session.window.voting.voting
        assert shown is not None
        voters(session).show_voting(shown, session.window.voice)

    assert recorded(session) == AS_CALLED


def test_a_digit_after_the_last_vote_changes_none_until_a_member_is_chosen(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    session.type(FIVE, voters(session))
    session.type("4", voters(session))
    assert recorded(session) == AS_CALLED

    QTest.keyClick(voters(session), Qt.Key.Key_Backspace)
    session.type("4", voters(session))
    assert recorded(session) == AS_CALLED | {1: "4"}

    session.type("1", voters(session))
    assert recorded(session) == AS_CALLED | {1: "4"}


def test_a_restricted_ballot_offers_no_approval_and_the_turn_stays_with_the_member(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.voting()
    session.act("restricted")
    last_round(session)

    session.type("1", voters(session))
    assert "同意" in session.said
    session.type("3433", voters(session))

    assert recorded(session) == {2: "3", 3: "4", 4: "3", 1: "3"}
    title = session.window.voting.screen.votes_title
    assert "3 续议" in title
    assert "1 同意" not in title


def balloting(session: WindowSession) -> tuple[VoterTable, list[MemberId]]:
    """The list of votes of a ballot just opened, and the members in the order of their turns."""
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    last_round(session)
    turns = sorted(last_round(session).voters, key=lambda each: (each.chair, each.number))
    return voters(session), [voter.id for voter in turns]


def test_a_vote_that_the_record_refuses_gives_the_turn_back_to_its_member(session: WindowSession) -> None:
    table, members = balloting(session)
    session.type("1", table)
    table.refuse(members[0], Choice.APPROVE, OwnWords())

    assert table.whose_turn() == members[0]


def test_a_refusal_of_earlier_words_leaves_the_vote_with_later_ones(session: WindowSession) -> None:
    table, members = balloting(session)
    session.type("1", table)
    table.key_own_words(members[0], Choice.APPROVE, OwnWords(remark="先做抵押"))
    table.refuse(members[0], Choice.APPROVE, OwnWords())

    assert table.whose_turn() == members[1]


def test_f9_with_an_open_gate_says_that_the_ballot_is_open_and_with_a_shut_one_why_not(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.voting()
    session.act("gate")
    assert "Ctrl+F9" in session.said
    assert not session.voting().rounds
    assert not voters(session).counting

    session.open_case_from_anywhere(STALL)
    session.voting()
    session.act("gate")
    assert last_round(session).number == 1
    assert "Ctrl+2" in session.said


def test_after_the_resolution_the_status_line_no_longer_says_that_the_ballot_is_open(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    session.type("11111", voters(session))
    session.act("reveal")
    assert last_round(session).outcome is not None
    assert "Ctrl+Shift+Enter" in session.said
    session.act("adopt_resolution")
    resolution = session.voting().resolution

    assert resolution is not None
    assert resolution.number in session.said


def test_digits_keyed_for_a_ballot_that_is_refused_are_votes_of_nobody(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    held = Held(session)
    ask(session, "谁担保？", compulsory=True)
    session.act("gate")
    session.type("1", voters(session))
    held.release()

    assert not session.voting().rounds
    assert voters(session).whose_turn() is None
    assert "必答问题" in session.said

    session.act("reveal")  # what is keyed later waits for that ballot no more
    session.settle()
    assert "没有进行中的表决" in session.said


def test_nothing_is_undone_while_a_ballot_is_open_and_the_status_line_says_why(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    ask(session, "谁担保？", compulsory=False)
    session.act("gate")
    session.type("1", voters(session))
    session.act("undo")
    last_round(session)

    assert session.window.bridge.undo.next_undo is not None
    assert session.case.questions[-1].text == "谁担保？"
    assert "表决中" in session.said


def count_cash_again(session: WindowSession) -> None:
    """A figure is entered anew in the grid, while the ballot is open."""
    work = session.window.workspace
    session.act("tab_2")
    session.go_to("A1")
    session.act("correct")
    session.type("2581", work.input.value)
    work.input.text.setText("重新清点")
    QTest.keyClick(work.input.text, Qt.Key.Key_Return)
    session.voting()
    assert not session.line("A1").cleared


def test_a_line_that_falls_keeps_the_votes_back_and_the_screen_says_what_can_be_done(session: WindowSession) -> None:
    session.open_case(STALL)
    session.act("gate")
    session.type("11111", voters(session))
    session.voting()
    screen = session.window.voting.screen
    assert screen.reveal.isEnabled()
    assert not screen.again.isEnabled()

    count_cash_again(session)
    session.act("gate")
    session.voting()
    assert not screen.reveal.isEnabled()
    for told in (screen.result.text(), screen.reveal.toolTip()):
        assert session.line("A1").label in told
        assert "Ctrl+Shift+F9" in told
    session.act("reveal")
    assert last_round(session).revealed_at is None
    assert session.said == screen.result.text()

    session.act("tab_2")
    for key in ("A1", "E"):
        session.go_to(key)
        session.type("1=")
        session.voting()
    assert session.case.gate.full
    session.act("gate")
    session.act("reveal")
    assert recorded(session) == dict.fromkeys((1, 2, 3, 4, 5), "1")
    assert last_round(session).revealed_at is not None


def test_a_ballot_whose_line_fell_is_ended_by_a_restricted_round_with_its_reason(session: WindowSession) -> None:
    session.open_case(STALL)
    session.act("gate")
    session.type("11111", voters(session))
    session.voting()
    count_cash_again(session)
    session.act("new_round")
    line = session.window.voting.screen.round_reason
    line.setText("现金不清")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.type("1", voters(session))
    session.type("33333", voters(session))
    session.act("reveal")

    first, second = session.voting().rounds
    assert (first.left, second.restricted) == ("现金不清", True)
    assert {voter.choice for voter in second.voters if not voter.absent} == {Choice.REINVESTIGATE}


def test_undo_names_what_it_took_back_in_the_language_spoken_and_on_whose_word(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    session.go_to("A6")
    session.act("decision")
    session.type("21")
    session.voting()
    waived = session.line("A6")
    assert waived.decisions

    session.act("undo")
    session.voting()
    assert not session.line("A6").decisions
    assert session.said == f"已撤销：{waived.label}：豁免"

    session.act("redo")
    session.voting()
    assert [decision.by for decision in session.line("A6").decisions] == [session.window.desk.presiding]
    assert session.said == f"已重做：{waived.label}：豁免"
    assert {acting for acting, _operator in withdrawals(session)} == {session.window.desk.presiding}


def withdrawals(session: WindowSession) -> list[tuple[str, str]]:
    """Who took something back, and who keyed it."""
    found: list[list[tuple[str, str]]] = []
    session.window.bridge.read(lambda: taken_back, found.append, {})
    session.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_members_own_amount_and_remark_are_recorded_and_bound_the_loan(session: WindowSession) -> None:
    session.open_case(STALL)
    session.act("gate")
    table, line = voters(session), session.window.voting.screen.own_words
    session.type("1", table)
    session.act("own_words")
    session.qtbot.waitUntil(line.isVisible)
    line.amount.setText("2万")
    line.remark.setText("冬季生意淡")
    QTest.keyClick(line.remark, Qt.Key.Key_Return)
    session.type("1111", table)
    session.settle()
    session.act("reveal")

    voting = session.voting()
    second = next(voter for voter in voting.rounds[-1].voters if voter.number == 2)
    assert (second.choice, second.amount, second.remark) == (Choice.APPROVE, Decimal(20_000), "冬季生意淡")
    assert voting.merged is not None
    assert voting.merged.amount == 20_000


def test_who_presides_is_named_by_number_where_the_chair_is_recused(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    desk = session.window.desk
    agenda = desk.agenda
    assert agenda is not None
    numbered = {member.number: member for member in agenda.members}
    chair, other = numbered[1], numbered[2]
    facts = {"item": desk.item, "member": chair.id, "reason": "亲属"}
    desk.wish(Wished("declare_recusal", facts, chair.name))
    session.settle()
    before = desk.presiding

    session.act("acting_chair")
    line = session.window.voting.screen.notes.presiding
    assert line.isVisible()
    line.setText("２")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()

    assert (before, desk.presiding) == (None, other.name)
    assert session.case.presiding == other.name


def test_a_case_is_withdrawn_with_its_reason_and_offers_no_ballot_any_more(session: WindowSession) -> None:
    session.open_case(STALL)
    notes = session.window.voting.screen.notes
    session.act("intercession")
    notes.interceding.setText("亲戚来电")
    QTest.keyClick(notes.interceding, Qt.Key.Key_Return)
    session.act("withdraw_case")
    notes.withdrawing.setText("另有资金")
    QTest.keyClick(notes.withdrawing, Qt.Key.Key_Return)
    session.settle()

    screen = session.window.voting.screen
    assert session.case.ended is not None
    assert (session.case.ended.reason, session.case.intercessions) == ("另有资金", ("亲戚来电",))
    assert not screen.open_full.isEnabled()
    assert "另有资金" in screen.result.text()
    session.act("undo")
    session.settle()
    assert session.line("A1") is not None
    assert screen.open_full.isEnabled()


def test_esc_in_the_conditions_field_gives_the_keyboard_back_and_keeps_what_is_typed(session: WindowSession) -> None:
    screen = session.window.voting.screen
    screen.conditions.field.setFocus()
    QTest.keyClicks(screen.conditions.field, "0")
    QTest.keyClick(screen.conditions.field, Qt.Key.Key_Escape)

    assert session.window.frame.focusWidget() is screen.voters
    assert screen.conditions.field.text() == "0"
    assert not screen.conditions.codes.isVisible()
