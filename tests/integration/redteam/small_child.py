"""An engine's child without models, for attacks that cost it its life: it starts quickly."""

from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from app.domain.job import JobRequest, ResponsePart
from app.engine.child.job_loop import serve
from app.isolation.start import ChildContext
from tests.integration.redteam.attacked import AttackedApi


class NoApi:
    model_hashes: dict[str, str] = {}  # noqa: RUF012 - never changed
    device = ""

    def only(self, _: str) -> "NoApi":
        return self

    def answer(self, request: JobRequest, _: Callable[[], bool]) -> Iterator[ResponsePart]:
        raise LookupError(request.path)


def main(context: ChildContext) -> NoReturn:
    pipe = context.pipe.fileno()
    api: Any = AttackedApi(NoApi(), pipe)
    serve(context, lambda _: api)
