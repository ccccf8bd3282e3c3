"""A sheet with one thing after the other; secrets are forgotten in between."""

from PySide6.QtWidgets import QWidget

from app.presenters.wallet_steps import StepView
from app.ui.widgets.sheet import SideSheet
from app.ui.widgets.wallet_steps import Step, StepFoot, make_step, update_step


class Sheets:
    """Puts one thing after the other into a sheet."""

    def __init__(self, sheet: SideSheet) -> None:
        self.sheet = sheet
        self._step: tuple[Step, StepFoot, StepView] | None = None

    def show(self, title: str, content: QWidget, foot: QWidget | None = None) -> None:
        """Open the sheet, or turn it to something else."""
        self.forget()
        sheet = self.sheet
        if sheet.isHidden():
            sheet.open(title, content, foot)
        else:
            sheet.turn(title, content, foot)

    def close(self) -> None:
        """Close the sheet."""
        self.sheet.close_layer()

    def step(self, view: StepView) -> Step | None:
        """Show a step; return it if it is a new one, None if the one there shows a change."""
        if self._step is not None and is_same_step(self._step[2], view):
            step, foot, _ = self._step
            self._step = (step, foot, view)
            update_step(step, foot, view)
            return None
        step, foot = make_step(view)
        self.show(view.title, step, foot)
        self._step = (step, foot, view)
        return step

    def forget(self) -> None:
        """Let the step that is shown forget what was typed."""
        if self._step is not None:
            self._step[0].forget()
        self._step = None


def is_same_step(before: StepView, now: StepView) -> bool:
    """Tell whether a view only changes what is in the sheet."""
    if type(before) is not type(now) or before.title != now.title:
        return False
    return getattr(before, "fields", ()) == getattr(now, "fields", ())


def buffers_of(value: object) -> list[bytearray]:
    """Take the passwords of a step."""
    return [each for each in value if isinstance(each, bytearray)]  # type: ignore[attr-defined]
