# SPDX-License-Identifier: Apache-2.0
"""Says which words of a draft were changed in one language and not in the others, so that none goes stale unseen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.labels.policy_fields import SECTIONS
from reports.voice import Voice
from ui.policy.fields import CONTEXT, name_of
from ui.policy.values import whole_of
from ui.policy.wording import Untouched

NAMED = 3
"""How many are named; the rest is counted."""


class UntouchedLabel(QLabel):
    """A caution, which forbids nothing; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policy_untouched")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_untouched(self, found: Sequence[Untouched], voice: Voice) -> None:
        """Name the first and count the rest."""
        self.setVisible(bool(found))
        scripts = {
            "zh": self.tr("simplified Chinese"),
            "zh_TW": self.tr("traditional Chinese"),
            "en": self.tr("English"),
        }
        named = [
            self.tr("{field} (not in {languages})").format(
                field=_called(each.path, voice), languages=", ".join(scripts[script] for script in each.scripts)
            )
            for each in found[:NAMED]
        ]
        if len(found) > NAMED:
            named.append(self.tr("and {count} more").format(count=len(found) - NAMED))
        template = self.tr(
            "Changed in one language alone: {fields}. Write the others too (“Words in”, above), or leave them where"
            " they still say the same."
        )
        self.setText(template.format(fields="; ".join(named)))


def _called(path: str, voice: Voice) -> str:
    """The field, of an entry with its section: conditions and questions both have a text."""
    name, section = name_of(path, voice), SECTIONS.get(whole_of(path))
    return name if section is None or "[" not in path else f"{voice.translate(CONTEXT, section.name)} · {name}"
