"""The real engine's child with one more path; what the shipped child does comes first.

Its models, its rehearsal and its seal are those of `app.engine.child.main`.
"""

from typing import Any, NoReturn

from app.engine.child.job_loop import serve
from app.engine.child.main import load_api
from app.engine.child.messages import LoadModels
from app.isolation.start import ChildContext
from tests.integration.redteam.attacked import AttackedApi


def main(context: ChildContext) -> NoReturn:
    pipe = context.pipe.fileno()

    def load(order: LoadModels) -> Any:
        return AttackedApi(load_api(order), pipe)

    serve(context, load)
