"""The sizes of text, all made from the system's own."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

BASE_PIXELS = 40 / 3
"""The height of 10 point text at 96 dots per inch, which all sizes in pixels are drawn for."""

POINTS_PER_INCH = 72

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600


class Role(StrEnum):
    """What a text is for; decides its size, weight and usual colour."""

    FIGURE = "figure"
    TITLE = "title"
    PAGE = "page"
    VALUE = "value"
    ESTIMATE = "estimate"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    MEDIUM = "medium"
    SECONDARY = "secondary"
    CAPTION = "caption"
    MONO = "mono"


@dataclass(frozen=True, slots=True)
class Style:
    """One step of the scale: a factor of the base size, a weight, a colour."""

    factor: float
    weight: int = REGULAR
    ink: str = "text"
    tracking: float = 0.0
    """Letter spacing in parts of the size."""


SCALE = {
    Role.FIGURE: Style(2.5, SEMIBOLD, tracking=-0.022),
    Role.TITLE: Style(1.8, SEMIBOLD, tracking=-0.018),
    Role.PAGE: Style(1.5, SEMIBOLD, tracking=-0.01),
    Role.VALUE: Style(1.4, SEMIBOLD, tracking=-0.012),
    Role.ESTIMATE: Style(1.2, MEDIUM, "estimated"),
    Role.HEADING: Style(1.2, SEMIBOLD),
    Role.BODY: Style(1.0),
    Role.STRONG: Style(1.0, SEMIBOLD),
    Role.MEDIUM: Style(1.0, MEDIUM),
    Role.SECONDARY: Style(1.0, ink="text2"),
    Role.CAPTION: Style(0.9, ink="text3"),
    Role.MONO: Style(0.93),
}


def tabular(base: QFont) -> QFont:
    """Make all digits of a font equally wide, where it can do that."""
    font = QFont(base)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mono_family() -> str:
    """Name the system's font with letters of one width."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def font(role: Role) -> QFont:
    """Make the font of a role from the application's font."""
    style = SCALE[role]
    base = QApplication.font()
    size = base.pointSizeF() * style.factor
    if role is Role.MONO:
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        made = QFont(base)
    made.setPointSizeF(size)
    made.setWeight(QFont.Weight(style.weight))
    if style.tracking:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + style.tracking * 100)
    return made


def scale() -> float:
    """Tell how much larger the owner's text is than the one that measures are drawn for."""
    used, screen = QApplication.font(), QGuiApplication.primaryScreen()
    if used.pointSizeF() <= 0 or screen is None:
        return QFontInfo(used).pixelSize() / BASE_PIXELS
    return used.pointSizeF() * screen.logicalDotsPerInch() / POINTS_PER_INCH / BASE_PIXELS


def px(length: float) -> int:
    """Scale a length of the design to the owner's text size."""
    return round(length * max(1.0, scale()))
