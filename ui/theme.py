# SPDX-License-Identifier: Apache-2.0
"""Colours of the windows in light and dark, the typeface, and nothing that means something by colour alone."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from resources import path

FAMILY = "Noto Sans SC"
PIXELS = 13
EDGED = ("QLineEdit", "QPlainTextEdit", "QListWidget")
"""What is typed or ticked in: its edge is told from the ground in the dark too."""
DARK_BELOW = 128
"""Lightness of the window's ground under which a palette counts as dark."""


class Colours(NamedTuple):
    """Inks and grounds; every pair used for text keeps a contrast of 4.5 or more."""

    ground: str
    raised: str
    ink: str
    secondary: str
    serious: str
    confirmed: str
    favourable: str
    focus: str
    selected: str
    band: str
    rule: str
    watch: str
    edge: str
    """The style darkens it by 1.4 for the edge of a field or a box to tick, which keeps 3 to 1 against both grounds."""


LIGHT = Colours(
    ground="#FFFFFF",
    raised="#F4F5F7",
    ink="#1A1A1A",
    secondary="#4A4A4A",
    serious="#9C2800",
    confirmed="#00594F",
    favourable="#00508F",
    focus="#0B57D0",
    selected="#E3EEFF",
    band="#D9DCE1",
    rule="#C4C8CE",
    watch="#F2B84B",
    edge="#B0B4BA",
)
DARK = Colours(
    ground="#14171B",
    raised="#1D2126",
    ink="#F2F2F2",
    secondary="#C3C7CD",
    serious="#FF9E7A",
    confirmed="#7FE0CF",
    favourable="#8CC8FF",
    focus="#A8C7FA",
    selected="#1F3350",
    band="#3A4048",
    rule="#3A4048",
    watch="#FFD479",
    edge="#969CA5",
)


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < DARK_BELOW


def colours_of(palette: QPalette) -> Colours:
    """The colours that go with a widget's palette."""
    return DARK if is_dark(palette) else LIGHT


def palette_of(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.raised))
    for which, colour in (
        (role.Window, colours.raised),
        (role.Base, colours.ground),
        (role.AlternateBase, colours.raised),
        (role.Button, colours.raised),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.secondary),
        (role.Highlight, colours.selected),
        (role.HighlightedText, colours.ink),
        (role.Mid, colours.rule),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.secondary))
    return palette


def load_typeface() -> None:
    """Make the bundled typeface known to Qt; without it a machine without Chinese fonts shows boxes."""
    for file in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(path("fonts", file)))


def dress(application: QApplication, *, dark: bool, text_size: int = 100) -> None:
    """Style, typeface in percent of its usual size, colours; called again, it changes windows that are open."""
    if application.style().objectName() != "fusion":
        application.setStyle("fusion")
    font = QFont(FAMILY)
    font.setPixelSize(round(PIXELS * text_size / 100))
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    colours = DARK if dark else LIGHT
    application.setPalette(palette_of(colours))
    for kind in EDGED:
        edged = palette_of(colours)
        edged.setColor(QPalette.ColorRole.Window, QColor(colours.edge))
        application.setPalette(edged, kind)  # type: ignore[arg-type] # the stub asks for bytes, the binding for text
