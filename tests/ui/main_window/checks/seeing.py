# SPDX-License-Identifier: Apache-2.0
"""Colours as eyes and projectors see them: contrast, lightness, three kinds of colour blindness."""

from PySide6.QtGui import QColor

Triple = tuple[float, float, float]
PROTAN, DEUTAN, TRITAN = "protan", "deutan", "tritan"
# Viénot, Brettel and Mollon (1999) for protan and deutan, Brettel's single plane for tritan, on linear RGB.
_SEEN = {
    PROTAN: ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    DEUTAN: ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
    TRITAN: ((1.0, 0.14461, -0.14461), (0.0, 0.85924, 0.14076), (0.0, 0.85924, 0.14076)),
}
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: QColor) -> Triple:
    """The three lights behind a colour of the screen."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return red, green, blue


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 has it."""
    return _row(_XYZ[1], linear(colour))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast as WCAG 2 has it, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lightness(colour: QColor) -> float:
    """L* of a colour, which is all that a greyscale print keeps."""
    return _lab(linear(colour))[0]


def apart(one: QColor, other: QColor, blindness: str) -> float:
    """How far two colours are apart for an eye of this kind (ΔE of 1976)."""
    seen = [_lab(_seen(linear(each), blindness)) for each in (one, other)]
    return float(sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5)


def _seen(light: Triple, blindness: str) -> Triple:
    red, green, blue = (min(max(_row(row, light), 0.0), 1.0) for row in _SEEN[blindness])
    return red, green, blue


def _lab(light: Triple) -> Triple:
    x, y, z = (_cube_root(_row(row, light) / white) for row, white in zip(_XYZ, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (841 / 108) * value + 4 / 29


def _row(row: Triple, light: Triple) -> float:
    return float(sum(a * b for a, b in zip(row, light, strict=True)))
