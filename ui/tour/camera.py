# SPDX-License-Identifier: Apache-2.0
"""Pictures of a window in the sizes of a laptop and of a projector, with the dialogs that lie over it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

SIZES = ((1366, 768), (1920, 1080))
XGA = (1024, 768)
"""A common projector."""
POOR = 7
"""Contrast of a projector in a room with its lights on."""


class Camera:
    """Saves every picture once a size, in a folder a size, under one running number."""

    def __init__(self, folder: Path, language: str, settle: Callable[[], None]) -> None:
        self._settle = settle
        self._taken = 0
        self._folders = {size: folder / f"{language}-{size[0]}x{size[1]}" for size in SIZES}
        for each in self._folders.values():
            each.mkdir(parents=True, exist_ok=True)

    def take_wall(self, name: str, wall: QWidget) -> None:
        """Save the wall in the sizes of projectors, and as a poor projector and a grey copy show it."""
        self._taken += 1
        before = wall.size()
        for size, folder in self._folders.items():
            self._save_wall(wall, size, folder / f"{self._taken:03d}-{name}")
        self._save_wall(wall, XGA, self._folders[SIZES[0]] / f"{self._taken:03d}-{name}-xga")
        wall.resize(before)
        self._settle()

    def _save_wall(self, wall: QWidget, size: tuple[int, int], file: Path) -> None:
        wall.resize(*size)
        self._settle()
        seen = wall.grab().toImage()
        seen.save(f"{file}.png")
        on_poor_projector(seen).save(f"{file}-7to1.png")
        seen.convertToFormat(QImage.Format.Format_Grayscale8).save(f"{file}-grey.png")

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
            picture.save(str(folder / f"{self._taken:03d}-{name}.png"))
        window.resize(before)
        self._settle()


def on_poor_projector(picture: QImage) -> QImage:
    """The picture where black is a seventh of the light of white."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    table = bytes(_brightened(level / 255) for level in range(256))
    dots = bytes(plain.constBits()).translate(table)
    return QImage(dots, plain.width(), plain.height(), plain.bytesPerLine(), plain.format()).copy()


def _brightened(level: float) -> int:
    """One colour of a dot with the light of the room on it, 0 to 255."""
    light = level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4
    shown = 1 / POOR + (1 - 1 / POOR) * light
    return round(255 * float(1.055 * shown ** (1 / 2.4) - 0.055))


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
