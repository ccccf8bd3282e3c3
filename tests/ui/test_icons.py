from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.presenters.navigation import page_entries
from app.presenters.status import TrayState
from app.presenters.words import plain
from app.storage.paths import resources_dir
from app.ui.icons import TRAY_SIZES, app_icon, line, line_icon, paint_line, state_icon
from app.ui.tokens import LIGHT
from app.ui.widgets.banner import LOOKS
from app.ui.widgets.icon import MARKS

LINES = sorted((resources_dir() / "icons" / "line").glob("*.svg"))


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_line_icons_are_drawn_in_the_wanted_colour(path: Path) -> None:
    assert line(path.stem, QColor("red")).isValid()
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_line(painter, path.stem, QColor("#ff0000"), QRectF(0, 0, 20, 20))
    painter.end()
    seen = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    inked = [color for color in seen if color.alpha() > 200]
    assert inked
    assert all(color.red() > 240 and color.green() < 16 for color in inked)


def test_icons_that_are_named_exist() -> None:
    names = {path.stem for path in LINES}
    assert {entry.icon for entry in page_entries(plain)} <= names
    assert {name for name, _tone in (*LOOKS.values(), *MARKS.values())} <= names


@pytest.mark.parametrize("state", list(TrayState))
@pytest.mark.parametrize("tone", ["light", "dark", "any", "template"])
def test_the_tray_has_every_size_of_every_state(state: TrayState, tone: str) -> None:
    icon = state_icon(state.value, tone)
    assert icon.availableSizes() == [QSize(size, size) for size in TRAY_SIZES]
    assert icon.isMask() == (tone == "template")


def test_the_application_has_an_icon() -> None:
    assert QSize(48, 48) in app_icon().availableSizes()
    assert not line_icon("pause", QColor(LIGHT.text)).isNull()
