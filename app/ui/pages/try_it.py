"""The page on which the network is tried: a small talk, a recording, and what they cost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.try_it import MOST_CHARACTERS, TryItView
from app.ui.type_scale import Role
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.choices import DropDown
from app.ui.widgets.columns import Columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import TextBox
from app.ui.widgets.figure import Figure
from app.ui.widgets.labels import Caption
from app.ui.widgets.page import Page
from app.ui.widgets.tag import Tag
from app.ui.widgets.talk import Talk

_RIGHT_WIDTH = 280


class TryItPage(Page):
    """`asked` carries a question, `file_dropped` the path of a recording."""

    asked = Signal(str)
    stopped = Signal()
    cleared = Signal()
    chat_model_chosen = Signal(str)
    speech_model_chosen = Signal(str)
    file_wanted = Signal()
    sample_wanted = Signal()
    file_dropped = Signal(str)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._tag = Tag()
        self.head.insertWidget(1, self._tag)
        self._empty, self._empty_card = EmptyState(), Card()
        self._empty.acted.connect(self.acted)
        self._empty_card.body.addWidget(self._empty)
        self._talk = TalkCard()
        self._voice, self._cost = VoiceCard(), CostCard()
        self._columns, self._rest = Columns(_RIGHT_WIDTH), QWidget()
        self._right = self._columns.right
        self._connect()
        self._lay_out()
        self.narrowed.connect(self._columns.set_narrow)

    def _connect(self) -> None:
        self._talk.asked.connect(self.asked)
        self._talk.stopped.connect(self.stopped)
        self._talk.cleared.connect(self.cleared)
        self._talk.model.chosen.connect(self.chat_model_chosen)
        self._voice.model.chosen.connect(self.speech_model_chosen)
        self._voice.file_wanted.connect(self.file_wanted)
        self._voice.sample_wanted.connect(self.sample_wanted)
        self._voice.file_dropped.connect(self.file_dropped)

    def _lay_out(self) -> None:
        self._columns.left.addWidget(self._talk)
        self._columns.right_column.addWidget(self._voice)
        self._columns.right_column.addWidget(self._cost)
        self._columns.right_column.addStretch(1)
        self.body.addWidget(self._empty_card)
        self.body.addLayout(self._columns, 1)
        self.body.addWidget(self._rest, 1)

    def show_view(self, view: TryItView) -> None:
        """Show the talk, or the way to a network."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._tag.setVisible(view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self._empty_card.setVisible(view.empty is not None)
        self._rest.setVisible(view.empty is not None)
        if view.empty is not None:
            self._empty.show_view(view.empty)
        self._talk.setVisible(view.empty is None)
        self._right.setVisible(view.empty is None)
        self._talk.show_view(view)
        self._voice.show_view(view)
        self._cost.show_view(view)


class QuestionBox(TextBox):
    """Enter sends, Shift and Enter begins a line."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for sending."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)


class TalkCard(Card):
    """The talk, and below it the question that is being written."""

    asked = Signal(str)
    stopped = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.model = DropDown()
        self._clear = Button(is_small=True)
        self._list, self._waiting, self._empty = Talk(), QWidget(), EmptyState()
        self._box = QuestionBox(lines=2)
        self._send, self._stop = PrimaryButton("", "send"), Button("", "stop")
        self._note = Caption()
        self._can_ask = False
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self._clear.clicked.connect(self.cleared)
        self._send.clicked.connect(self._ask)
        self._stop.clicked.connect(self.stopped)
        self._box.sent.connect(self._ask)
        self._box.textChanged.connect(self._follow_text)
        self._list.copied.connect(lambda text: QApplication.clipboard().setText(text))

    def _lay_out(self) -> None:
        self.head.addWidget(self._clear)
        waiting = QVBoxLayout(self._waiting)
        waiting.addStretch(1)
        waiting.addWidget(self._empty)
        waiting.addStretch(1)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._waiting, 1)
        self.body.addWidget(self._box)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.model)
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(self._send)
        self.body.addLayout(row)
        self.body.addWidget(self._note)

    def show_view(self, view: TryItView) -> None:
        """Show the talk as it stands."""
        self.title.setText(view.talk_title)
        self.model.setAccessibleName(view.model_label)
        self.model.show_choices(view.chat_models, view.chat_model)
        self.model.setVisible(bool(view.chat_models))
        self._clear.setText(view.clear_text)
        self._clear.setEnabled(view.can_clear)
        self._list.setVisible(bool(view.exchanges))
        self._waiting.setVisible(not view.exchanges)
        self._empty.show_view(view.talk_empty)
        self._list.show_exchanges(view.exchanges, view.copy_text)
        self._show_controls(view)

    def _show_controls(self, view: TryItView) -> None:
        self._can_ask = view.can_ask
        self._box.setPlaceholderText(view.placeholder)
        self._box.setAccessibleName(view.placeholder)
        self._send.setText(view.ask_text)
        self._stop.setText(view.stop_text)
        self._stop.setEnabled(view.can_stop)
        self._note.setText(view.note)
        self._note.set_tone(view.note_tone)
        self._follow_text()

    def _follow_text(self) -> None:
        self._send.setEnabled(self._can_ask and bool(self._question()))

    def _question(self) -> str:
        return self._box.toPlainText().strip()[:MOST_CHARACTERS]

    def _ask(self) -> None:
        question = self._question()
        if self._can_ask and question:
            self._box.clear()
            self.asked.emit(question)


class VoiceCard(Card):
    """Takes a recording: chosen, dropped, or the sample."""

    file_wanted = Signal()
    sample_wanted = Signal()
    file_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.title.setWordWrap(True)
        self.model = DropDown()
        self._help = Caption()
        self._choose, self._sample = Button("", "microphone"), Button()
        self._choose.clicked.connect(self.file_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        for part in (self._help, self.model, self._choose, self._sample):
            self.body.addWidget(part)
        self.setAcceptDrops(True)

    def show_view(self, view: TryItView) -> None:
        """Show whether a recording can be sent now."""
        self.title.setText(view.voice_title)
        self._help.setText(view.voice_help)
        self.model.setAccessibleName(view.model_label)
        self.model.show_choices(view.speech_models, view.speech_model)
        self.model.setVisible(bool(view.speech_models))
        self._choose.setText(view.choose_text)
        self._choose.setEnabled(view.can_send_voice)
        self._sample.setText(view.sample_text)
        self._sample.setVisible(bool(view.sample_text))
        self._sample.setEnabled(view.can_send_voice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file of this computer."""
        if self._choose.isEnabled() and _file_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        if name := _file_in(event):
            event.acceptProposedAction()
            self.file_dropped.emit(name)


def _file_in(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""


class CostCard(Card):
    """What everything asked here has cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.title.setWordWrap(True)
        self._figure, self._caption = Figure(role=Role.VALUE), Caption()
        self.body.addWidget(self._figure)
        self.body.addWidget(self._caption)

    def show_view(self, view: TryItView) -> None:
        """Show the sum."""
        self.title.setText(view.cost_title)
        self._figure.show_value(view.cost.value, view.cost.unit)
        self._caption.setText(view.cost_caption)
