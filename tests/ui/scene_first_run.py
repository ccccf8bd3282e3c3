"""The first run, step by step."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.presenters.words import Tr
from app.ui.first_run import FirstRunWindow
from tests.unit.presenters.first_run_states import STATES, page_of


def pictured(name: str) -> Callable[[Tr], QWidget]:
    def scene(tr: Tr) -> QWidget:
        window = FirstRunWindow()
        window.setObjectName("window")
        window.show_view(page_of(STATES[name], tr))
        return window

    return scene


def compact(tr: Tr) -> QWidget:
    window = FirstRunWindow()
    window.resize(800, 560)
    window.setProperty("own_size", True)
    window.show_view(page_of(STATES["network-file"], tr))
    return window


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    **{f"first-run-{name}": pictured(name) for name in STATES},
    "first-run-compact": compact,
}
