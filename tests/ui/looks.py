"""The same looks on every computer: a known font, no motion."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme
from app.ui.tokens import Palette

FONTS = ("Inter", "DejaVu Sans")
"""The first of these that is installed; Chinese comes from the system's fall-backs."""

BASE_PT = 10.0


def dressed(application: QApplication, palette: Palette, base_pt: float = BASE_PT) -> Theme:
    """Dress an application for pictures and tests."""
    known = set(QFontDatabase.families())
    family = next((name for name in FONTS if name in known), None)
    assert family is not None, "no font: install fonts-inter or fonts-dejavu-core"
    font = QFont(family)
    font.setPointSizeF(base_pt)
    application.setFont(font)
    theme = Theme(application, scheme=palette, keeps_still=True)
    theme.apply()
    return theme
