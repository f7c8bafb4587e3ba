# SPDX-License-Identifier: Apache-2.0
"""Keeps the output of a tour free of what Qt remarks at every window that has no screen."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

UNSUPPORTED = "This plugin does not support "
"""So begins what Qt says where nobody raises a window or grabs a keyboard; it has no category to switch off."""


def without_what_no_screen_needs() -> None:
    """Leave these remarks out, for the rest of the process; everything else that Qt says goes to standard error."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(UNSUPPORTED):
        sys.stderr.write(f"{qFormatLogMessage(kind, context, message)}\n")
