"""What the engine's child runs: the OpenAI API over CTranslate2 models."""

from pathlib import Path
from typing import NoReturn

from app.engine.child.api import Api
from app.engine.child.devices import Device, choose_device, without_card
from app.engine.child.job_loop import serve
from app.engine.child.messages import LoadModels
from app.engine.child.models import load_model
from app.engine.child.rehearsal import rehearse
from app.isolation.start import ChildContext


def main(context: ChildContext) -> NoReturn:
    """Load what the parent orders, and answer jobs until it lets go."""
    serve(context, load_api)


def load_api(order: LoadModels) -> Api:
    """Read every model's files and warm up; afterwards no file is needed.

    A card on which that fails, for want of memory or of a library, is given up for the processor.

    Raises:
        AppError: a model's files are missing or damaged.
    """
    device = choose_device(order.device, order.device_index)
    try:
        return _load(order, device)
    except Exception as error:
        if device.kind == "cpu":
            raise
        reason = str(error.__cause__ or error)
    return _load(order, without_card(reason))


def _load(order: LoadModels, device: Device) -> Api:
    models = {
        name: load_model(files.kind, Path(files.path), device)
        for name, files in order.models.items()
    }
    api = Api(models)
    rehearse(api, models)
    return api
