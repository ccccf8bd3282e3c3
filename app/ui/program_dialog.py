"""Asks until which program's end to pause."""

from PySide6.QtWidgets import QWidget

from app.presenters.control import ProgramQuestion
from app.ui.widgets.buttons import ButtonKind
from app.ui.widgets.choices import DropDown
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.field import Field

CANCEL, PAUSE = "", "pause"


class ProgramDialog(Dialog):
    """A list of all programs that run; typing letters finds one."""

    def __init__(self, host: QWidget, view: ProgramQuestion) -> None:
        programs = DropDown(view.choices, name=view.label)
        buttons = [
            (CANCEL, view.cancel, ButtonKind.NORMAL),
            (PAUSE, view.pause, ButtonKind.PRIMARY),
        ]
        content = Field(view.label, programs)
        super().__init__(host, view.question, view.text, buttons=buttons, content=content)
        self._list = programs

    @property
    def program(self) -> str:
        """The name of the one that is chosen."""
        return self._list.chosen_key()
