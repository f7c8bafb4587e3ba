# SPDX-License-Identifier: Apache-2.0
"""Words for what changed between two revisions of a case."""

from collections.abc import Mapping

from models.labels import mark
from models.rules.revisions import Part

PARTS: Mapping[Part, str] = {
    Part.LINE: mark("Revisions", "The line itself"),
    Part.DECLARED: mark("Revisions", "Declared"),
    Part.VERIFIED: mark("Revisions", "Verified"),
    Part.PRIOR: mark("Revisions", "Prior period"),
    Part.CAUSE: mark("Revisions", "Cause"),
    Part.TEXT: mark("Revisions", "Words of the risk point"),
    Part.MITIGATION: mark("Revisions", "Mitigation"),
    Part.SEVERITY: mark("Revisions", "Severity"),
    Part.LIKELIHOOD: mark("Revisions", "Likelihood"),
    Part.OWNER: mark("Revisions", "Owner"),
    Part.CHECK: mark("Revisions", "Check"),
    Part.SCHEDULE: mark("Revisions", "Schedule"),
}
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
