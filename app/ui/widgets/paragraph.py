"""Text that goes on in the next line, with emphasis and links where they are wanted."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from app.presenters.parts import Run, Tone
from app.ui.type_scale import Role, px
from app.ui.widgets.text_block import Stretch, TextBlock, is_link, natural_width

WIDEST_HINT = 460
NARROWEST = 60


class Paragraph(QLabel):
    """Runs of plain text; `activated` names the action of a link that was taken."""

    activated = Signal(str)
    role: ClassVar[Role] = Role.BODY

    def __init__(
        self,
        text: str | Iterable[Run] = "",
        parent: QWidget | None = None,
        *,
        role: Role | None = None,
        tone: Tone | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self._block: TextBlock | None = None
        self._hint: QSize | None = None
        self._heights: dict[int, int] = {}
        self._links: list[InlineLink] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", (role or self.role).value)
        if tone is not None:
            self.setProperty("tone", tone.value)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_runs((Run(text),) if isinstance(text, str) else text)

    def setText(self, text: str) -> None:
        """Show one stretch of plain text."""
        self.show_runs((Run(text),))

    def set_tone(self, tone: Tone) -> None:
        """Change the colour to that of another meaning."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_runs(self, runs: Iterable[Run]) -> None:
        """Show other text; does nothing when it is the same."""
        new = tuple(run for run in runs if run.text)
        if new == self._runs:
            return
        self._runs = new
        self._forget()
        super().setText("".join(run.text for run in new))
        self._make_links()
        self.updateGeometry()
        self.update()

    def _make_links(self) -> None:
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = [InlineLink(run, self) for run in self._runs if is_link(run)]
        for link in self._links:
            link.show()
        self._place_links()

    def _forget(self) -> None:
        self._block = None
        self._hint = None
        self._heights = {}

    def block(self, width: float) -> TextBlock:
        """Lay out for a width, or return what is laid out already."""
        self.ensurePolished()
        if self._block is None or self._block.width != width:
            alignment = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            self._block = TextBlock(self._runs, self.font(), width, alignment)
        return self._block

    def heightForWidth(self, width: int) -> int:
        """Tell the height at a width; layouts ask for the same widths again and again."""
        if width not in self._heights:
            self._heights[width] = round(self.block(width).height)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Ask for one line, or for several of a readable width."""
        if self._hint is None:
            self.ensurePolished()
            width = min(round(natural_width(self._runs, self.font()) + 1), px(WIDEST_HINT))
            self._hint = QSize(width, self.heightForWidth(width))
        return QSize(self._hint)

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow column."""
        width = min(self.sizeHint().width(), px(NARROWEST))
        return QSize(width, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the links to their words."""
        super().resizeEvent(event)
        self._place_links()

    def changeEvent(self, event: object) -> None:
        """Lay out anew in another font or colour."""
        self._forget()
        super().changeEvent(event)  # type: ignore[arg-type]

    def _place_links(self) -> None:
        if not self._links:
            return
        block = self.block(self.width())
        stretches: list[Stretch] = [s for s in block.stretches if is_link(s.run)]
        for link, stretch in zip(self._links, stretches, strict=True):
            link.setGeometry(block.bounds(stretch))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        block = self.block(self.width())
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max(0.0, (self.height() - block.height) / 2)
        color = self.palette().color(self.foregroundRole())
        block.draw(painter, QPointF(0, top), color)


class InlineLink(QAbstractButton):
    """The invisible part of a link that takes clicks, keys and the focus."""

    def __init__(self, run: Run, paragraph: Paragraph) -> None:
        super().__init__(paragraph)
        self.setAccessibleName(run.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 4)
        action = run.action
        self.clicked.connect(lambda: paragraph.activated.emit(action))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the paragraph draws the words."""
