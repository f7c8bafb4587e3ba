# SPDX-License-Identifier: Apache-2.0
"""What a text is called that is too long to be recorded."""

from models.labels import mark

TEXT = mark("Limits", "text")
FIELDS = {
    "cause": mark("Limits", "cause"),
    "due": mark("Limits", "due date"),
    "facts": mark("Limits", "new facts"),
    "name": mark("Limits", "name"),
    "office": mark("Limits", "office"),
    "owner": mark("Limits", "person responsible"),
    "place": mark("Limits", "place"),
    "proof": mark("Limits", "proof"),
    "reason": mark("Limits", "reason"),
    "reasons": mark("Limits", "reasons"),
    "remark": mark("Limits", "remark"),
    "words": mark("Limits", "words"),
}
"""By the name of the operation's fact."""
