# SPDX-License-Identifier: Apache-2.0
"""What is wrong with one field of a policy."""

from dataclasses import dataclass

from models.labels import policy as words
from models.terms import Said


@dataclass(frozen=True, slots=True)
class PolicyFault:
    """A path such as `tiers[0].rule.quorum.num`, empty for the whole document, and what is wrong there."""

    field: str
    said: Said

    def named(self, name: object) -> Said:
        """The sentence with the field under this name."""
        if "field" in self.said.fields:
            return Said(self.said.template, {**self.said.fields, "field": name})
        return Said(words.OF_FIELD, {"field": name, "said": self.said})
