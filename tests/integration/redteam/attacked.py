"""An engine's API with one more path, which runs an attack from inside a job's thread."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from tests.integration.redteam import on_files, on_kernel, on_processes, on_sockets
from tests.integration.redteam.attack import World

ATTACKS = (
    *on_files.attack.all,
    *on_sockets.attack.all,
    *on_processes.attack.all,
    *on_kernel.attack.all,
)
PATH = "/attack/"


class AttackedApi:
    """The child's own API, of which nothing is changed but the one path."""

    def __init__(self, api: Any, pipe: int) -> None:
        self._api = api
        self._pipe = pipe
        self._deeds = {attack.name: attack.deed for attack in ATTACKS}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)

    def answer(self, request: JobRequest, cancelled: Callable[[], bool]) -> Iterator[ResponsePart]:
        if not request.path.startswith(PATH):
            yield from self._api.answer(request, cancelled)
            return
        world = replace(World(**json.loads(request.body)), pipe=self._pipe)
        deed = self._deeds[request.path.removeprefix(PATH)]
        yield ResponseHead(200, ())
        yield ResponseBody(_outcome(lambda: deed(world)).encode())
        yield ResponseEnd(TokenUsage(prompt=1, completion=1))


def _outcome(deed: Callable[[], object]) -> str:
    try:
        deed()
    except BaseException as error:  # noqa: BLE001 - whatever stops an attack is its outcome
        number = getattr(error, "errno", None)
        return f"refused: {type(error).__name__} {os.strerror(number) if number else error}"
    return "open"
