# SPDX-License-Identifier: Apache-2.0
"""Words for what changed between two revisions of a case."""

from collections.abc import Mapping

from models.labels import mark

PARTS: Mapping[str, str] = {
    "line": mark("Revisions", "The line itself"),
    "declared": mark("Revisions", "Declared"),
    "verified": mark("Revisions", "Verified"),
    "prior": mark("Revisions", "Prior period"),
    "cause": mark("Revisions", "Cause"),
    "text": mark("Revisions", "Words of the risk point"),
    "mitigation": mark("Revisions", "Mitigation"),
    "severity": mark("Revisions", "Severity"),
    "likelihood": mark("Revisions", "Likelihood"),
    "owner": mark("Revisions", "Owner"),
    "check": mark("Revisions", "Check"),
    "schedule": mark("Revisions", "Schedule"),
}
"""What of a line changed, by the values of `models.rules.revisions.Part`."""
FACTS: Mapping[str, str] = {
    "client": mark("Revisions", "Client"),
    "trade": mark("Revisions", "Trade"),
    "premises": mark("Revisions", "Premises"),
    "years": mark("Revisions", "Years of experience"),
    "requested": mark("Revisions", "Amount asked for"),
    "months": mark("Revisions", "Months"),
    "annual_rate": mark("Revisions", "Yearly rate"),
    "schedule_type": mark("Revisions", "Way to repay"),
    "balloon": mark("Revisions", "Balloon"),
    "grace_months": mark("Revisions", "Months of grace"),
    "purpose": mark("Revisions", "Purpose"),
    "lead_officer": mark("Revisions", "Lead officer"),
    "second_officer": mark("Revisions", "Second officer"),
    "survey_date": mark("Revisions", "Survey date"),
    "household_size": mark("Revisions", "Size of the household"),
    "floor_area": mark("Revisions", "Floor area"),
    "other_exposure": mark("Revisions", "Other exposure"),
    "replaced_instalment": mark("Revisions", "Instalment replaced"),
}
AT_BASIS = mark("Revisions", "{part}, {basis}")
OF_NAME = mark("Revisions", "{part} {name}")
ALTERED = mark("Revisions", "{said}: altered")
SURVEY_DATE = mark("Revisions", "survey date")
MONTHLY_AVERAGE = mark("Revisions", "monthly average")
SUMMARY = mark(
    "Revisions", "Revision {after} against revision {before}: {changed} line(s) changed, {unchanged} as before."
)
UNCHANGED = mark("Revisions", "Unchanged, accepted at meeting {meeting} on {day}: {methods}. It does not count now.")
UNCHANGED_ONLY = mark("Revisions", "Unchanged")
