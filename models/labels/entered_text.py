# SPDX-License-Identifier: Apache-2.0
"""What the texts are called that operations take, by the names of their parameters and of the fields within."""

from collections.abc import Mapping

from models.labels import mark

TEXT = mark("EnteredText", "Text")
IDENTIFIER = mark("EnteredText", "Identification")
NAME = mark("EnteredText", "Name")
REASON = mark("EnteredText", "Reason")
CAUSE = mark("EnteredText", "Cause")
CASE = mark("EnteredText", "Case")
MEETING = mark("EnteredText", "Meeting")
POLICY = mark("EnteredText", "Policy")
FILE = mark("EnteredText", "File")
PASSPHRASE = mark("EnteredText", "Passphrase")
CHECK = mark("EnteredText", "Check")
WORDS = mark("EnteredText", "Words")

OF_OPERATIONS: Mapping[str, str] = {
    "add_condition.text": mark("EnteredText", "Condition"),
    "amend_condition.text": mark("EnteredText", "Condition"),
    "answer.text": mark("EnteredText", "Answer"),
    "ask.text": mark("EnteredText", "Question"),
    "note_intercession.text": mark("EnteredText", "Intercession"),
    "state_conclusion.text": mark("EnteredText", "Conclusion"),
    "write_note.text": mark("EnteredText", "Private note"),
}
"""Where the name of the parameter alone says too little."""
FIELDS: Mapping[str, str] = {
    "acting": NAME,
    "again": IDENTIFIER,
    "answered_by": NAME,
    "asked_by": NAME,
    "attached": FILE,
    "attached_to": CASE,
    "basis": IDENTIFIER,
    "book": IDENTIFIER,
    "carried": FILE,
    "cases": CASE,
    "cause": CAUSE,
    "certificate": FILE,
    "client": mark("EnteredText", "Client"),
    "code": IDENTIFIER,
    "command": IDENTIFIER,
    "computed": mark("EnteredText", "Conclusion"),
    "content": mark("EnteredText", "Evidence"),
    "declared": NAME,
    "departure": IDENTIFIER,
    "document": POLICY,
    "due": mark("EnteredText", "Due"),
    "entry": CHECK,
    "facts": mark("EnteredText", "New facts"),
    "file": FILE,
    "files": FILE,
    "head": IDENTIFIER,
    "holder": mark("EnteredText", "Holder"),
    "issuer": mark("EnteredText", "Issuer"),
    "keys": NAME,
    "label": mark("EnteredText", "Line"),
    "lead_officer": NAME,
    "meeting": MEETING,
    "mitigation": mark("EnteredText", "Mitigation"),
    "name": NAME,
    "note": IDENTIFIER,
    "office": mark("EnteredText", "Office"),
    "open_questions": mark("EnteredText", "Open questions"),
    "opening": IDENTIFIER,
    "operator": NAME,
    "owner": mark("EnteredText", "Owner"),
    "package": FILE,
    "pages": FILE,
    "people": NAME,
    "person": NAME,
    "place": mark("EnteredText", "Place"),
    "policy": POLICY,
    "premises": mark("EnteredText", "Premises"),
    "presented": CASE,
    "proof": mark("EnteredText", "Proof"),
    "purpose": mark("EnteredText", "Purpose"),
    "reason": REASON,
    "reason_lines": IDENTIFIER,
    "reasons": REASON,
    "recused": REASON,
    "remark": mark("EnteredText", "Remark"),
    "said": WORDS,
    "second_officer": NAME,
    "secret": PASSPHRASE,
    "seen": IDENTIFIER,
    "sha256": IDENTIFIER,
    "source": FILE,
    "sources": FILE,
    "subjects": IDENTIFIER,
    "text": TEXT,
    "track": IDENTIFIER,
    "trade": mark("EnteredText", "Trade"),
    "votes": NAME,
    "witnesses": NAME,
    "words": WORDS,
}
