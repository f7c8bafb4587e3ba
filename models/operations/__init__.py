# SPDX-License-Identifier: Apache-2.0
"""Verbs of the trade: `(session, *, …) -> Change`, each asked of the store, each written in one transaction."""
