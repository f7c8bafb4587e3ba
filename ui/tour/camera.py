# SPDX-License-Identifier: Apache-2.0
"""Pictures of a window in the sizes of a laptop and of a projector, with the dialogs that lie over it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

SIZES = ((1366, 768), (1920, 1080))


class Camera:
    """Saves every picture once a size, in a folder a size, under one running number."""

    def __init__(self, folder: Path, language: str, settle: Callable[[], None]) -> None:
        self._settle = settle
        self._taken = 0
        self._folders = {size: folder / f"{language}-{size[0]}x{size[1]}" for size in SIZES}
        for each in self._folders.values():
            each.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, window: QWidget) -> None:
        """Save what the window shows; afterwards it has its size again."""
        self._taken += 1
        before = window.size()
        for size, folder in self._folders.items():
            window.resize(*size)
            self._settle()
            picture = window.grab()
            for dialog in _over(window):
                _lay(picture, dialog)
            picture.save(str(folder / f"{self._taken:02d}-{name}.png"))
        window.resize(before)
        self._settle()


def _over(window: QWidget) -> list[QDialog]:
    """Dialogs open over a window."""
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def _lay(picture: QPixmap, dialog: QDialog) -> None:
    """A dialog in the middle, where a window manager would put it."""
    content = dialog.grab()
    corner = picture.rect().center() - content.rect().center()
    painter = QPainter(picture)
    painter.drawPixmap(corner, content)
    painter.drawRect(content.rect().translated(corner))
    painter.end()


def application() -> QApplication:
    """The one application; the tour makes it where nobody did."""
    running = QApplication.instance() or QApplication(["committee-desk"])
    if not isinstance(running, QApplication):
        raise TypeError("the tour needs windows")
    return running
