from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.presenters.parts import Rank, TagStyle, Tone
from app.ui.theme import Theme, is_still, qpalette
from app.ui.tokens import DARK, LIGHT, Palette, high_contrast, tokens
from app.ui.type_scale import Role, font, px, scale

GROUNDS = ("surface", "window", "sidebar", "sunken")
INKS = ("text", "text2", "text3", "accent", "paid", "signed", "estimated", "electricity",
        "caution", "problem")  # fmt: skip


def luminance(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_can_be_read(palette: Palette) -> None:
    for ink, ground in product(INKS, GROUNDS):
        assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5, (ink, ground)
    for ground in ("accent", "accent_hover"):
        assert contrast(palette.on_accent, getattr(palette, ground)) >= 4.5
    for rank in Rank:
        ink, ground = palette.ink(rank).name(), palette.soft(rank).name()
        assert contrast(ink, ground) >= 4.5
        assert contrast(palette.text, ground) >= 4.5
    for style in TagStyle:
        assert contrast(palette.ink(style).name(), palette.soft(style).name()) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_of_controls_can_be_seen(palette: Palette) -> None:
    for ground in ("surface", "window", "sidebar"):
        assert contrast(palette.edge, getattr(palette, ground)) >= 3


def test_the_palette_in_force_is_known_everywhere(theme: Theme, qapp: QApplication) -> None:
    theme.use(DARK)
    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    theme.use(LIGHT)
    assert tokens() is LIGHT


def test_the_system_decides_when_nobody_else_does(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, keeps_still=True)
    scheme = Qt.ColorScheme.Dark
    monkeypatch.setattr(theme, "_hints", _Hints(scheme, Qt.ContrastPreference.NoPreference))
    assert theme.chosen() is DARK
    monkeypatch.setattr(theme, "_hints", _Hints(scheme, Qt.ContrastPreference.HighContrast))
    assert theme.chosen().accent == theme.chosen().accent_hover


class _Hints:
    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self._scheme, self._contrast = scheme, contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def accessibility(self) -> "_Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self._contrast


def test_high_contrast_takes_the_colours_of_the_system() -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    made = high_contrast(system)
    assert made.is_dark
    assert made.paid == made.estimated == made.text == "#ffffff"


def test_changing_the_colours_is_told(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.use(DARK)
    assert told == [True]


def test_the_same_colours_are_not_put_on_twice(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.apply()
    theme.use(theme.chosen())
    assert told == []


def test_nothing_moves_in_tests(theme: Theme) -> None:
    assert theme.base_pt == 10
    assert is_still()


def test_disabled_text_is_weaker() -> None:
    made = qpalette(LIGHT)
    group = QPalette.ColorGroup.Disabled
    assert made.color(group, QPalette.ColorRole.Text) == QColor(LIGHT.text3)


def test_sizes_follow_the_system(qapp: QApplication) -> None:
    assert px(32) == 32
    assert scale() == pytest.approx(1, abs=0.05)
    assert font(Role.FIGURE).pointSizeF() == 25
    assert font(Role.CAPTION).pointSizeF() == 9
    larger = qapp.font()
    larger.setPointSizeF(20)
    before = qapp.font()
    qapp.setFont(larger)
    try:
        assert px(32) == 64
    finally:
        qapp.setFont(before)


def test_every_meaning_has_a_colour() -> None:
    for tone in Tone:
        assert LIGHT.color(tone).isValid()
