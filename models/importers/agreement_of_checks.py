# SPDX-License-Identifier: Apache-2.0
"""Holds the checks against the rest of the case and against the catalogue of procedures."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from decimal import Decimal
from types import MappingProxyType

from models.importers import codes
from models.importers.case_encoding import spelled
from models.importers.gathering import Gathering
from models.importers.places import Places
from models.labels import importing as labels
from models.presented import PRIOR, Application, Check, PresentedCase, Reference
from models.rules.assessment import DEFAULT_LIMITS, judge
from models.rules.capacity import CAPACITY_SHARE
from models.rules.catalogue import CATALOGUE, is_finding
from models.rules.figures import stated_bases, table_of, takes_basis, tested
from models.rules.fitness import measures
from models.rules.input_error import Fault, InputError
from models.rules.own_line import read_of_itself
from models.rules.sense import impossible
from models.terms import LineKey, Said

_INDEX = re.compile(r"\[[0-9]+\]")
_STEP = re.compile(r"[^.\[\]]+")
_STATISTICS = frozenset({"median", "mean", "q1", "q3", "min", "max"})
_APPLICATION_FIELDS = frozenset(
    {field.name for field in fields(Application)}
    & {"years", "requested", "months", "annual_rate", "household_size", "floor_area", "other_exposure"}
)


def look_at_checks(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    known = _Known(case)
    for check in case.checks:
        _Look(check, known, gathering, places).at_all()


class _Known:
    """What checks may refer to."""

    def __init__(self, case: PresentedCase) -> None:
        self.case = case
        self.evidence = {item.id for item in case.evidence}
        self.checks = {check.id for check in case.checks}
        self.risk_points = {point.key for point in case.risk_points}
        self.tables = {table.name: table for table in case.schedules}
        self.peers = {key for row in case.peers for key in row.figures}
        table = table_of(case, tested, CAPACITY_SHARE)
        self.bases = {line.key: set(stated_bases(case, table, line.key)) for line in case.lines}
        self.units = {line.key: line.unit for line in case.lines}
        self.with_prior = {line.key for line in case.lines if any(f.prior is not None for f in line.figures)}
        stated = {basis for bases in self.bases.values() for basis in bases}
        self.computed = {
            code: {basis for basis in stated if takes_basis(LineKey(code), basis)} for code in codes.TOTALS
        }


class _Look:
    """One check under scrutiny."""

    def __init__(self, check: Check, known: _Known, gathering: Gathering, places: Places) -> None:
        self._check = check
        self._known = known
        self._gathering = gathering
        self._places = places

    def at_all(self) -> None:
        self._at_line()
        self._at_evidence()
        for name, reference in self._check.references.items():
            reason = self._reference_lacks(reference)
            if reason is not None:
                self._problem(f"reference:{name}", _shown(reference), reason, Said(labels.WRITE_REFERENCE))
        self._at_itself()
        self._at_inputs()

    def _at_itself(self) -> None:
        """A check that reads its own line gives back what it is given; through another check, that one is followed."""
        check, case = self._check, self._known.case
        for name, reference in check.references.items():
            read = read_of_itself(replace(check, references={name: reference}), case)
            if read is not None:
                reason = labels.NOT_FROM_ITSELF if read == check.line else labels.NOT_FROM_TOTAL
                expected, mend = Said(reason, {"line": check.line}), Said(labels.REFER_ELSEWHERE)
                self._problem(f"reference:{name}", _shown(reference), expected, mend)

    def _problem(self, field: str, found: str | None, expected: Said, mend: Said) -> None:
        sheet, cell = self._places.of("check", self._check.id, field)
        self._gathering.problem(sheet, cell, found, expected, mend)

    def _at_line(self) -> None:
        check = self._check
        if check.line in self._known.risk_points:
            if not is_finding(check.procedure):
                self._problem("procedure", check.procedure, Said(labels.FINDING_WANTED), Said(labels.USE_FINDING))
            return
        bases = self._known.bases.get(check.line)
        if bases is None:
            self._problem("line", check.line, Said(labels.STATED_LINE), Said(labels.STATE_LINE))
        elif check.basis not in bases:
            expected = Said(labels.STATED_BASIS, {"line": check.line})
            self._problem("basis", check.basis, expected, Said(labels.STATE_BASIS))
        elif check.procedure in CATALOGUE and not measures(check.procedure, self._known.units[check.line]):
            expected = Said(labels.MEASURED_OTHERWISE, {"line": check.line})
            self._problem("procedure", check.procedure, expected, Said(labels.CHOOSE_PROCEDURE))

    def _at_evidence(self) -> None:
        named = {f"evidence:{key}": key for key in self._check.evidence}
        facts = self._check.inputs.get("facts")
        for number, fact in enumerate(facts if isinstance(facts, list) else ()):
            if isinstance(fact, Mapping) and "evidence" in fact:
                named[f"input:facts[{number}].evidence"] = fact["evidence"]
        for field, key in named.items():
            if key not in self._known.evidence:
                self._problem(field, str(key), Said(labels.KNOWN_EVIDENCE), Said(labels.ADD_EVIDENCE))
        if not self._check.evidence:
            self._problem("evidence", None, Said(labels.SOME_EVIDENCE), Said(labels.ADD_EVIDENCE))

    def _at_inputs(self) -> None:
        """Names and values as the procedure computes with them; one that is only referred to is computed later."""
        check = self._check
        procedure = CATALOGUE.get(check.procedure)
        if procedure is None:
            self._problem("procedure", check.procedure, Said(labels.KNOWN_PROCEDURE), Said(labels.CHOOSE_PROCEDURE))
            return
        unknown = [name for name in (*check.inputs, *check.references) if name not in procedure.inputs.names]
        for name in unknown:
            known = ", ".join(field.name for field in procedure.inputs.fields)
            place = "name" if name in check.inputs else "reference"
            self._problem(f"{place}:{name}", name, Said(labels.ONE_OF, {"words": known}), Said(labels.CORRECT_INPUT))
        try:
            if not unknown and all(name in check.inputs for name in check.references):
                judge(procedure, MappingProxyType(dict(check.inputs)), None, DEFAULT_LIMITS)
            absurd = impossible(check.inputs)
        except InputError as error:
            self._input_error(error.field, error.message, error.fault)
        else:
            if absurd is not None:
                self._input_error(str(absurd.fields["field"]), absurd, Fault.OUT_OF_RANGE)

    def _input_error(self, place: str, message: Said, fault: Fault) -> None:
        path = place.removeprefix("inputs").removeprefix(".")
        name = _INDEX.sub("", path)
        rule = Said(message.template, {**message.fields, "field": name})
        expected = Said(labels.INPUT_RULE, {"procedure": self._check.procedure, "rule": rule})
        if fault is Fault.UNKNOWN_INPUT:
            self._problem(f"name:{path}", name, expected, Said(labels.CORRECT_INPUT))
            return
        value = _value_at(self._check.inputs, path)
        found = spelled(value) if isinstance(value, Decimal | str) else None
        self._problem(f"input:{path}", found, expected, Said(labels.CORRECT_INPUT))

    def _reference_lacks(self, reference: Reference) -> Said | None:
        """What should stand there instead, or `None` where the target exists."""
        known = self._known
        if reference.line is not None:
            return self._line_lacks(reference.line, reference.basis)
        if reference.schedule is not None:
            return self._schedule_lacks(reference)
        if reference.check is not None:
            return None if reference.check in known.checks - {self._check.id} else Said(labels.KNOWN_CHECK)
        if reference.peers is not None:
            statistic_known = reference.statistic is None or reference.statistic in _STATISTICS
            return None if reference.peers in known.peers and statistic_known else Said(labels.KNOWN_PEERS)
        offered = ", ".join(sorted(_APPLICATION_FIELDS))
        return None if reference.case in _APPLICATION_FIELDS else Said(labels.ONE_OF, {"words": offered})

    def _line_lacks(self, line: str, basis: str | None) -> Said | None:
        bases = self._known.bases.get(LineKey(line)) or self._known.computed.get(line)
        if bases is None:
            return Said(labels.STATED_LINE)
        if basis is None or basis in bases or (basis == PRIOR and self._has_prior(line)):
            return None
        return Said(labels.STATED_BASIS, {"line": line})

    def _has_prior(self, line: str) -> bool:
        return line in self._known.with_prior or line in self._known.computed

    def _schedule_lacks(self, reference: Reference) -> Said | None:
        table = self._known.tables.get(reference.schedule or "")
        if table is None:
            return Said(labels.ONE_OF, {"words": ", ".join(sorted(self._known.tables)) or "—"})
        if reference.column is not None and reference.column not in table.columns:
            return Said(labels.ONE_OF, {"words": ", ".join(table.columns)})
        if reference.row is not None and reference.row > len(table.rows):
            return Said(labels.WHOLE_NUMBER, {"least": 1, "most": len(table.rows)})
        if reference.column is not None and reference.row is not None:
            value = table.rows[reference.row - 1].get(reference.column)
            return None if isinstance(value, Decimal) else Said(labels.NUMBER)
        return None


def _value_at(inputs: Mapping[str, object], path: str) -> object:
    """What stands at `items[0].price`, or nothing."""
    value: object = inputs
    for step in _STEP.findall(path):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def _shown(reference: Reference) -> str:
    return " ".join(
        str(value) for value in (getattr(reference, f.name) for f in fields(reference)) if value is not None
    )
