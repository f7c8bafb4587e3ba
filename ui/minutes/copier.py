# SPDX-License-Identifier: Apache-2.0
"""Pages as a worn copier gives them: pale greys fall out, dark ones run together; what must be read survives it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QTransform, qRgb
from PySide6.QtWidgets import QGraphicsEffect

DARKEST, PALEST = 64, 208
"""Greys at and beyond these come out black and white."""


def copied(image: QImage) -> QImage:
    """The picture after the copier."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    tones = (min(255, max(0, (tone - DARKEST) * 255 // (PALEST - DARKEST))) for tone in range(256))
    grey.setColorTable([qRgb(tone, tone, tone) for tone in tones])
    return grey


class Copier(QGraphicsEffect):
    """Shows what it lies over as the copier would give it."""

    def draw(self, painter: QPainter) -> None:
        place = QPoint()
        source = self.sourcePixmap(Qt.CoordinateSystem.DeviceCoordinates, place, QGraphicsEffect.PixmapPadMode.NoPad)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.drawImage(place, copied(source.toImage()))
        painter.restore()
