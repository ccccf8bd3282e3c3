"""The window of the first run: the rail at the left, one step at a time beside it."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.first_run import Step
from app.presenters.eligibility import EligibilityView
from app.presenters.first_run_view import (
    Body,
    ChoiceStepView,
    FirstRunView,
    FooterView,
    ModelStepView,
    RulesStepView,
    VerdictView,
    WaitingView,
)
from app.presenters.parts import BannerView, Tone
from app.ui.first_run_parts import bring
from app.ui.first_run_rail import Rail
from app.ui.first_run_steps import ChoiceStep, ComputerStep, ModelStep, RulesStep, WaitingStep
from app.ui.type_scale import Role, px
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Panel
from app.ui.widgets.icon import Cocoon, Icon
from app.ui.widgets.labels import BigTitle, Secondary
from app.ui.widgets.layer import Layer
from app.ui.widgets.paragraph import Paragraph

FIRST_SIZE, LEAST_SIZE = QSize(1100, 760), QSize(800, 560)
NARROW, WIDEST, SIDE = 900, 1240, 32
SCROLL_ROOM = 18


def system_place() -> str:
    """Name the system's language and country, such as ``de_AT``."""
    return QLocale.system().name()


class FirstRunWindow(QWidget):
    """Shows a `FirstRunView`; every signal is a wish of the owner.

    `went_on` is the button at the right, at the last step too. `left` tells that the owner closes
    the window or presses Esc: it stays as it is until somebody hides it. `finished` is emitted by
    whoever carries the wishes out.
    """

    went_on = Signal()
    went_back = Signal()
    stepped = Signal(object)
    chosen = Signal(object, str)
    """A step and the key of a way."""
    given = Signal(object, str)
    """A step and what was typed there."""
    measuring = Signal()
    stopping = Signal()
    rule_changed = Signal(str, str)
    rule_reset = Signal(str)
    left = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._parts: dict[type[Body], QWidget] = {}
        self._places: dict[str, QWidget] = {}
        self.rail, self.banner = Rail(), Banner()
        self._heading, self._verdict, self.footer = BigTitle(), Verdict(), Footer()
        self._content = QWidget()
        self._scroll = scroll_area(self._content)
        self._lay_out()
        self._connect()
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)

    def _lay_out(self) -> None:
        self._body = QVBoxLayout(self._content)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, SCROLL_ROOM, 0)
        above.setSpacing(12)
        for part in (self._heading, self._verdict, self.banner):
            above.addWidget(part)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, SCROLL_ROOM, 0)
        below.addWidget(self.footer)
        self._column.addLayout(above)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(below)
        self._make_room_to_scroll()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._column, 1)

    def _connect(self) -> None:
        self.rail.stepped.connect(self.stepped)
        self.rail.left.connect(self.left)
        self.footer.next.clicked.connect(self.went_on)
        self.footer.back.clicked.connect(self.went_back)
        self.banner.closed.connect(lambda: self.show_banner(None))
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room_to_scroll)

    def _make_room_to_scroll(self) -> None:
        """Keep the right edge of the cards in line: the bar stands in the margin."""
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._body.setContentsMargins(0, 0, max(0, SCROLL_ROOM - taken), 0)

    def bring_to_front(self) -> None:
        """Show the window over others, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_banner(self, view: BannerView | None) -> None:
        """Say what went wrong, or take that away."""
        self.banner.show_view(view)

    def show_view(self, view: FirstRunView) -> None:
        """Show another moment; a new step begins at its top with the keyboard on *next*."""
        is_new = view.step is not self._step
        self._step = view.step
        self.setWindowTitle(view.window_title)
        self.setAccessibleName(view.announcement)
        self.rail.show_view(view.rail)
        self._heading.setText(view.heading)
        self._verdict.show_view(view.verdict)
        self._show_body(view)
        self.footer.show_view(view.footer)
        if is_new:
            self.banner.show_view(None)
            self._scroll.verticalScrollBar().setValue(0)
            self.footer.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_body(self, view: FirstRunView) -> None:
        key = f"{view.step} {type(view.body).__name__}"
        for place, widget in self._places.items():
            bring(widget, is_shown=place == key)
        if key in self._places:
            _show(self._places[key], view.body)
            return
        made = self._make(view.step, view.body)
        _show(made, view.body)  # before it is seen: nothing is laid out twice
        self._places[key] = made
        self._body.addWidget(made)
        made.show()

    def _make(self, step: Step, body: Body) -> QWidget:
        match body:
            case ChoiceStepView():
                return self._choice_step(step)
            case ModelStepView():
                return self._model_step()
            case RulesStepView():
                return self._rules_step()
            case EligibilityView():
                return ComputerStep()
            case WaitingView():
                return WaitingStep()

    def _choice_step(self, step: Step) -> ChoiceStep:
        made = ChoiceStep()
        made.chosen.connect(lambda key: self.chosen.emit(step, key))
        made.given.connect(lambda text: self.given.emit(step, text))
        return made

    def _model_step(self) -> ModelStep:
        made = ModelStep()
        made.measuring.connect(self.measuring)
        made.stopping.connect(self.stopping)
        made.activated.connect(lambda _: self.went_on.emit())
        return made

    def _rules_step(self) -> RulesStep:
        made = RulesStep()
        made.changed.connect(self.rule_changed)
        made.reset.connect(self.rule_reset)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rail narrow when the window is, and keep the step readable when it is wide."""
        super().resizeEvent(event)
        is_compact = self.width() < px(NARROW)
        self.rail.set_compact(is_compact=is_compact)
        spare = max(0, self.width() - self.rail.width() - px(WIDEST) - 2 * SIDE) // 2
        right = SIDE + spare - SCROLL_ROOM
        self._column.setContentsMargins(SIDE + spare, 20, right, 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, press with Enter, go back with Alt and the arrow."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self._escape()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Left if is_alt and self.footer.back.isVisible():
                self.went_back.emit()
            case _:
                super().keyPressEvent(event)

    def _escape(self) -> None:
        """Take away what lies over the step, or leave."""
        layers = [layer for layer in self.findChildren(Layer) if layer.isVisible()]
        if layers:
            layers[-1].dismiss()
        else:
            self.left.emit()

    def _enter(self) -> None:
        """Press the button that the keyboard is on; a way that is chosen leads on."""
        here = QApplication.focusWidget()
        if isinstance(here, QRadioButton):
            self.footer.next.click()
        elif isinstance(here, QAbstractButton) and not here.isCheckable():
            here.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the decision to the application."""
        event.ignore()
        self.left.emit()


def _show(widget: QWidget, body: Body) -> None:
    match widget, body:
        case ChoiceStep() as step, ChoiceStepView() as view:
            step.show_view(view)
        case ModelStep() as step, ModelStepView() as view:
            step.show_view(view)
        case RulesStep() as step, RulesStepView() as view:
            step.show_view(view)
        case ComputerStep() as step, EligibilityView() as view:
            step.show_view(view)
        case WaitingStep() as step, WaitingView() as view:
            step.show_view(view)


def scroll_area(content: QWidget) -> QScrollArea:
    """Let a step that is higher than the window scroll."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("role", "content")
    area.setWidget(content)
    return area


class Verdict(Panel):
    """What holds, in a sentence and its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, radius=10, margins=(20, 14, 20, 14))
        self._cocoon, self._detail = Cocoon("busy", 34), Paragraph()
        self._title = Paragraph(role=Role.HEADING)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._cocoon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_view(self, view: VerdictView) -> None:
        """Show another verdict."""
        self.use("caution_soft" if view.is_caution else "accent_soft")
        self._cocoon.show_state(view.cocoon)
        self._title.setText(view.title)
        self._detail.setText(view.detail)
        self.setAccessibleName(f"{view.title}. {view.detail}")


class Footer(QWidget):
    """A fact at the left, the ways back and on at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._fact = Icon("info", Tone.TEXT2, size=16), Secondary()
        self._copied = ""
        self.copy, self.back, self.next = Button("", "copy"), Button(), PrimaryButton("")
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self._copied))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._fact, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.copy, self.back, self.next):
            row.addWidget(button)

    def show_view(self, view: FooterView) -> None:
        """Show other buttons; the reason of a disabled one stands at the left."""
        self._fact.setText(view.fact)
        self._icon.show_icon("warning" if view.is_reason else "info",
                             Tone.CAUTION if view.is_reason else Tone.TEXT2)  # fmt: skip
        self._copied = view.copied
        for button, text in ((self.copy, view.copy), (self.back, view.back)):
            button.setText(text)
            bring(button, is_shown=bool(text))
        self.next.setText(view.next)
        self.next.setEnabled(view.can_go_on)
        self.next.setAccessibleDescription(view.fact)
