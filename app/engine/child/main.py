"""What the engine's child runs: the OpenAI API over CTranslate2 models."""

from pathlib import Path
from typing import NoReturn

from app.engine.child.api import Api
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

    Raises:
        AppError: a model's files are missing or damaged.
    """
    models = {
        name: load_model(files.kind, Path(files.path)) for name, files in order.models.items()
    }
    api = Api(models)
    rehearse(api, models)
    return api
