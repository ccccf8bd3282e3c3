"""Icons from resources/icons, drawn in the colours of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.storage.paths import resources_dir

LINE_SIZE = 18
TRAY_SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
SMALL_APP = 48
"""Below this size the application's icon has a simpler drawing."""

_COLOR_PLACE = b"#000000"


@lru_cache(maxsize=256)
def drawing(path: Path, color: str = "") -> QSvgRenderer:
    """Read a drawing; black becomes `color` where one is given."""
    source = path.read_bytes()
    if color:
        source = source.replace(_COLOR_PLACE, color.encode())
    return QSvgRenderer(QByteArray(source))


def line(name: str, color: QColor) -> QSvgRenderer:
    """Find a line icon by its name, in one colour."""
    return drawing(resources_dir() / "icons" / "line" / f"{name}.svg", color.name())


def paint_line(painter: QPainter, name: str, color: QColor, where: QRectF) -> None:
    """Draw a line icon into a square."""
    line(name, color).render(painter, where)


def pixmap(renderer: QSvgRenderer, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon of so many logical pixels for a screen of that ratio."""
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def line_icon(name: str, color: QColor) -> QIcon:
    """Make a QIcon of a line icon for what Qt draws by itself, such as menus."""
    icon = QIcon()
    for ratio in (1, 2):
        icon.addPixmap(pixmap(line(name, color), LINE_SIZE, ratio))
    return icon


def app_icon() -> QIcon:
    """Make the icon of the application in all its sizes."""
    icon = QIcon()
    for size in APP_SIZES:
        icon.addPixmap(pixmap(app_drawing(size), size))
    return icon


def app_drawing(size: int) -> QSvgRenderer:
    """Choose the drawing of the application's icon for a size."""
    name = "app.svg" if size >= SMALL_APP else "app-small.svg"
    return drawing(resources_dir() / "icons" / name)


def state_drawing(state: str, tone: str) -> QSvgRenderer:
    """Find the cocoon of a state: idle, busy, paused, attention, offline.

    `tone` is light or dark for the ground it stands on, any, or template.
    """
    return drawing(resources_dir() / "icons" / f"tray-{state}-{tone}.svg")


def state_icon(state: str, tone: str) -> QIcon:
    """Make the tray's icon of a state in every size that trays ask for."""
    icon = QIcon()
    for size in TRAY_SIZES:
        icon.addPixmap(pixmap(state_drawing(state, tone), size))
    icon.setIsMask(tone == "template")
    return icon
