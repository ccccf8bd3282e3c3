"""Colours and fonts of the whole application, following the system."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui.stylesheet import stylesheet
from app.ui.tokens import DARK, LIGHT, PROPERTY, Palette, high_contrast, tokens
from app.ui.type_scale import tabular

__all__ = ["DARK", "LIGHT", "Palette", "Theme", "is_still", "tokens"]

STILL = "is_still"
ANIMATION_MS = 120


class Theme(QObject):
    """Dresses the application and does it again whenever the system's colours change.

    `scheme` fixes light or dark; None follows the system. `keeps_still` switches all motion off.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        *,
        scheme: Palette | None = None,
        keeps_still: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._system = QPalette(application.palette())
        self._base_pt = application.font().pointSizeF()
        self._keeps_still = keeps_still
        self._has_style = False
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self.apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def base_pt(self) -> float:
        """The system's text size in points."""
        return self._base_pt

    def use(self, scheme: Palette | None) -> None:
        """Choose light or dark, or follow the system again."""
        self._scheme = scheme
        self.apply()

    def apply(self) -> None:
        """Give the application its style, font, palette and style sheet, unless it has them.

        A style sheet makes every widget look for its rules anew, even one that says the same.
        """
        application, palette, is_still = self._application, self.chosen(), self._is_still()
        present = (application.property(PROPERTY), application.property(STILL))
        if self._has_style and present == (palette, is_still):
            return
        if not self._has_style:
            application.setStyle(QStyleFactory.create("Fusion"))
            self._has_style = True
        application.setProperty(PROPERTY, palette)
        application.setProperty(STILL, is_still)
        application.setFont(tabular(application.font()))
        application.setPalette(qpalette(palette))
        application.setStyleSheet(stylesheet(palette, self._base_pt))
        self.changed.emit()

    def chosen(self) -> Palette:
        """Tell which palette applies now."""
        if self._scheme is not None:
            return self._scheme
        contrast = self._hints.accessibility().contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            return high_contrast(self._system)
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _is_still(self) -> bool:
        return self._keeps_still or not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def is_still() -> bool:
    """Tell whether nothing may move: the system asks for it, or this is a test."""
    application = QApplication.instance()
    return application is None or bool(application.property(STILL))


def qpalette(palette: Palette) -> QPalette:
    """Make Qt's palette for what Qt draws by itself."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette(QColor(palette.surface), QColor(palette.window))
    colors = {
        role.Window: palette.window, role.WindowText: palette.text, role.Base: palette.surface,
        role.AlternateBase: palette.sunken, role.Text: palette.text,
        role.Button: palette.surface, role.ButtonText: palette.text,
        role.BrightText: palette.problem, role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent, role.Link: palette.accent,
        role.LinkVisited: palette.accent, role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.text, role.PlaceholderText: palette.text3,
        role.Accent: palette.accent, role.Mid: palette.border,
    }  # fmt: skip
    for entry, color in colors.items():
        made.setColor(entry, QColor(color))
    for entry in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, entry, QColor(palette.text3))
    return made
