# SPDX-License-Identifier: Apache-2.0
"""The gate: sentences that are met or lead to their offender. An approval needs them all (`design.md` §4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from models.labels import gate as words
from models.presented import PresentedCase
from models.rules.cash_flow import CLOSING, months_of
from models.rules.ceiling import AgainstCeiling
from models.rules.examination import Examination
from models.rules.line_state import LineState
from models.rules.policy import Policy
from models.terms import Level, LineKey, Outcome, Said


@dataclass(frozen=True, slots=True)
class GateSentence:
    """One condition of a full ballot with its offender; those `always` asked bind a restricted ballot too."""

    met: bool
    said: Said
    line: LineKey | None = None
    question: int | None = None
    always: bool = False


@dataclass(frozen=True, slots=True)
class Attending:
    """The room at the vote: how many are present and needed, and who has not declared conflicts of interest."""

    present: int
    needed: int
    quorum: bool
    undeclared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gate:
    """All sentences; a full ballot opens when all are met, a restricted one with quorum and recusals alone."""

    sentences: tuple[GateSentence, ...]
    proposal: Said | None
    outcome: Outcome | None = None
    """The resolution that the lines propose, where they propose one; passing against it is printed."""

    @property
    def full(self) -> bool:
        return all(sentence.met for sentence in self.sentences)

    @property
    def restricted(self) -> bool:
        return all(sentence.met for sentence in self.sentences if sentence.always)


def gate(
    case: PresentedCase,
    examination: Examination,
    policy: Policy,
    labels: Mapping[LineKey, str],
    open_questions: tuple[int, ...],
    compulsory: tuple[str, ...],
    request: AgainstCeiling,
    room: Attending,
) -> Gate:
    """The gate of a case. `labels` name its lines, `request` says how what is asked for stands to the ceiling."""
    sentences = (
        *_lines(examination, labels),
        *_stated(case, compulsory, labels),
        *_cash_flow(case, examination, policy),
        *_questions(open_questions),
        *_eligibility(case),
        _ceiling(request),
        *_room(room),
    )
    back = _investigation(examination, labels)
    return Gate(sentences, back or _smaller(request), Outcome.REINVESTIGATE if back else None)


def _investigation(examination: Examination, labels: Mapping[LineKey, str]) -> Said | None:
    """More investigation, where a line was sent back or deviates severely."""
    back = [state.key for state in examination.counted_lines if state.sent_back]
    if back:
        return Said(words.PROPOSE_SENT_BACK, {"line": labels.get(back[0], back[0])})
    severe = [state.key for state in examination.counted_lines if state.level is Level.SEVERE]
    if severe:
        return Said(words.PROPOSE_REINVESTIGATION, {"line": labels.get(severe[0], severe[0])})
    return None


def _smaller(request: AgainstCeiling) -> Said | None:
    """A smaller amount or more investigation, where what is asked for is above the ceiling."""
    if not request.months_above:
        return None
    return (
        Said(words.PROPOSE_SMALLER, {"amount": request.fitting}) if request.fitting else Said(words.PROPOSE_UNPAYABLE)
    )


def _lines(examination: Examination, labels: Mapping[LineKey, str]) -> tuple[GateSentence, ...]:
    open_lines = examination.uncleared
    if not open_lines:
        count = len(examination.counted_lines)
        return (GateSentence(met=True, said=Said(words.ALL_CLEARED, {"count": count})),)
    found = examination.reckoning.memory.found
    return tuple(
        found(("gate", state.key), (state, label), partial(_open, state, label))
        for state, label in ((state, labels.get(state.key, state.key)) for state in open_lines)
    )


def _open(state: LineState, label: str) -> GateSentence:
    return GateSentence(
        met=False, said=Said(words.NOT_CLEARED, {"line": label, "said": _why_open(state)}), line=state.key
    )


def _why_open(state: LineState) -> Said:
    """What to do about a line: what its level asks for, why accepted methods do not count, or how many are needed."""
    if state.methods.enough and state.demands:
        return state.demands[0]
    return state.remarks[0] if state.remarks and not state.methods.open and not state.sent_back else state.said


def _stated(
    case: PresentedCase, compulsory: tuple[str, ...], labels: Mapping[LineKey, str]
) -> tuple[GateSentence, ...]:
    """Compulsory lines must say something: a number or *not applicable*; a row under a line speaks for it."""
    stated = {
        line.key
        for line in case.lines
        if any(figure.declared is not None or figure.verified is not None for figure in line.figures)
    }
    missing = [code for code in compulsory if not any(key == code or key.startswith(f"{code}.") for key in stated)]
    return tuple(
        GateSentence(
            met=False,
            said=Said(words.MISSING_LINE, {"line": labels.get(LineKey(code), code)}),
            line=LineKey(code),
        )
        for code in missing
    )


def _cash_flow(case: PresentedCase, examination: Examination, policy: Policy) -> tuple[GateSentence, ...]:
    """Compulsory from an amount on, and in the trades that the policy names: a month at least, to its closing cash."""
    if any(totals[CLOSING] is not None for _, totals in months_of(case, examination.tables.tested)):
        return ()
    application, wanted = case.application, policy.cash_flow_from
    if wanted is not None and application.requested >= wanted:
        return (GateSentence(met=False, said=Said(words.CASH_FLOW_MISSING, {"amount": wanted})),)
    if application.trade in policy.cash_flow_trades:
        return (GateSentence(met=False, said=Said(words.CASH_FLOW_OF_TRADE, {"trade": application.trade})),)
    return ()


def _questions(numbers: tuple[int, ...]) -> tuple[GateSentence, ...]:
    if not numbers:
        return (GateSentence(met=True, said=Said(words.QUESTIONS_ANSWERED)),)
    return tuple(
        GateSentence(met=False, said=Said(words.QUESTION_OPEN, {"number": number}), question=number)
        for number in numbers
    )


def _eligibility(case: PresentedCase) -> tuple[GateSentence, ...]:
    unmet = [point for point in case.eligibility if point.met is not True]
    if not unmet:
        return (GateSentence(met=True, said=Said(words.ELIGIBLE)),)
    return tuple(GateSentence(met=False, said=Said(words.NOT_ELIGIBLE, {"point": point.text})) for point in unmet)


def _ceiling(request: AgainstCeiling) -> GateSentence:
    """The ceiling binds what is approved, not what is asked for: while a smaller amount fits, a vote can find it.

    Adoption compares the terms agreed with the ceiling once more.
    """
    if request.months_above is None:
        return GateSentence(met=False, said=Said(words.NO_CAPACITY))
    if not request.months_above:
        return GateSentence(met=True, said=Said(words.WITHIN_CEILING))
    if not request.fitting:
        return GateSentence(met=False, said=Said(words.UNPAYABLE, {"count": request.months_above}))
    fields = {"count": request.months_above, "amount": request.fitting}
    return GateSentence(met=True, said=Said(words.ONLY_SMALLER, fields))


def _room(room: Attending) -> tuple[GateSentence, ...]:
    seats = {"present": room.present, "needed": room.needed}
    declared = not room.undeclared
    names = Said(words.DECLARED) if declared else Said(words.NOT_DECLARED, {"names": room.undeclared})
    return (
        GateSentence(met=room.quorum, said=Said(words.QUORUM if room.quorum else words.NO_QUORUM, seats), always=True),
        GateSentence(met=declared, said=names, always=True),
    )
