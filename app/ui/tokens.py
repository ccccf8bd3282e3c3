"""The colours of the design by their names, light and dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.presenters.parts import Rank, TagStyle, Tone

PROPERTY = "palette_tokens"
"""Where the application keeps the palette in force, beside Qt's own."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of the design; the field names are the tokens."""

    is_dark: bool
    window: str
    sidebar: str
    surface: str
    sunken: str
    border: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    paid: str
    signed: str
    estimated: str
    electricity: str
    electricity_fill: str
    caution: str
    caution_soft: str
    problem: str
    problem_soft: str
    scrim: str = "#380C120F"
    """Over a page behind a sheet: alpha first."""

    def color(self, tone: Tone) -> QColor:
        """Give the colour of a meaning."""
        return QColor(getattr(self, tone.value))

    def soft(self, rank: Rank | TagStyle) -> QColor:
        """Give the quiet ground of a message or tag."""
        name = {
            "problem": self.problem_soft,
            "caution": self.caution_soft,
            "good": self.accent_soft,
            "accent": self.accent_soft,
        }.get(rank.value, self.sunken)
        return QColor(name)

    def ink(self, rank: Rank | TagStyle) -> QColor:
        """Give the colour of icon and tag text on `soft`."""
        name = {
            "problem": self.problem,
            "caution": self.caution,
            "good": self.accent,
            "accent": self.accent,
        }.get(rank.value, self.text2)
        return QColor(name)


LIGHT = Palette(
    is_dark=False,
    window="#F4F6F5",
    sidebar="#EAEEEC",
    surface="#FFFFFF",
    sunken="#EEF1EF",
    border="#DCE1DE",
    edge="#7B8580",
    text="#17201C",
    text2="#4A5650",
    text3="#5E6A64",
    accent="#0B6B5D",
    accent_hover="#08574C",
    on_accent="#FFFFFF",
    accent_soft="#DDF0EB",
    paid="#1B58B5",
    signed="#0B4A5E",
    estimated="#7D5E66",
    electricity="#944700",
    electricity_fill="#F2CB95",
    caution="#7E4B00",
    caution_soft="#FBF0DC",
    problem="#AE1E2B",
    problem_soft="#FBEAEA",
)

DARK = Palette(
    is_dark=True,
    window="#131715",
    sidebar="#0E1210",
    surface="#1B201E",
    sunken="#252B28",
    border="#2C3330",
    edge="#737E78",
    text="#E8EDEA",
    text2="#B1BBB5",
    text3="#95A09A",
    accent="#4CC9B0",
    accent_hover="#6EDAC4",
    on_accent="#05211B",
    accent_soft="#16362F",
    paid="#78ABF7",
    signed="#A8E4EE",
    estimated="#A994A4",
    electricity="#F0A850",
    electricity_fill="#6B4A22",
    caution="#EFB963",
    caution_soft="#332711",
    problem="#FF8F8F",
    problem_soft="#3A1C1F",
)


def high_contrast(system: QPalette) -> Palette:
    """Take the system's own few colours; kinds of money then differ by label and pattern."""
    role = QPalette.ColorRole
    text, base = system.color(role.WindowText).name(), system.color(role.Base).name()
    window, accent = system.color(role.Window).name(), system.color(role.Highlight).name()
    return Palette(
        is_dark=system.color(role.Window).lightness() < system.color(role.WindowText).lightness(),
        window=window, sidebar=window, surface=base, sunken=base, border=text, edge=text,
        text=text, text2=text, text3=text,
        accent=accent, accent_hover=accent, on_accent=system.color(role.HighlightedText).name(),
        accent_soft=base, paid=text, signed=text, estimated=text, electricity=text,
        electricity_fill=base, caution=text, caution_soft=base, problem=text, problem_soft=base,
    )  # fmt: skip


def tokens() -> Palette:
    """Give the palette in force, as QApplication.palette() gives Qt's."""
    application = QApplication.instance()
    found = application.property(PROPERTY) if application is not None else None
    return found if isinstance(found, Palette) else LIGHT
