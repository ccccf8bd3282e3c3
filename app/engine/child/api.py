"""The OpenAI API as far as this engine offers it: a request in, the parts of an answer out.

No socket, no thread and no file is used here: the caller runs `Api.answer` in a thread per job.
"""

from collections.abc import Mapping
from contextlib import closing

from app.domain.job import Headers, JobRequest
from app.engine.child.answers import Parts, error_answer
from app.engine.child.endpoints import (
    ENDPOINTS,
    MODEL_ENDPOINT,
    MODEL_PREFIX,
    Call,
    Endpoint,
)
from app.engine.child.errors import ApiError, shown
from app.engine.child.lanes import Cancelled
from app.engine.child.models import LoadedModel, ModelShelf


class Api:
    """Answers requests with the loaded models, from any number of threads."""

    def __init__(self, models: Mapping[str, LoadedModel]) -> None:
        """Serve `models` by the names under which developers ask for them."""
        self._models = ModelShelf(models)

    @property
    def model_hashes(self) -> dict[str, str]:
        """The SHA-256 of each model's weights, in hexadecimal."""
        return {name: model.weights_sha256 for name, model in self._models.items()}

    @property
    def device(self) -> str:
        """Where the models calculate, as a line of text; "" without a model."""
        return next((model.device.text for _, model in self._models.items()), "")

    def only(self, model: str) -> "Api":
        """Return the same with that one model, or none if it is not here."""
        return Api({name: one for name, one in self._models.items() if name == model})

    def answer(self, request: JobRequest, cancelled: Cancelled) -> Parts:
        """Yield head, body and end of the answer; a bad request is answered with its reason.

        `cancelled` is asked at every decoding step (and from other threads than the caller's).
        Once it says so the answer is cut short: nothing but the end follows, even before a head.
        """
        try:
            parts = self._parts(request, cancelled)
        except ApiError as error:
            parts = error_answer(error, _error_headers(request, error))
        with closing(parts):
            yield from parts

    def _parts(self, request: JobRequest, cancelled: Cancelled) -> Parts:
        path = request.path.partition("?")[0]
        endpoint = _endpoint(request.method, path)
        _check_encoding(request)
        return endpoint(Call(request, path, self._models, cancelled))


def _endpoint(method: str, path: str) -> Endpoint:
    methods = _methods(path)
    if methods is None:
        raise ApiError(
            f"Unknown request URL: {shown(f'{method} {path}')}.", status=404, code="unknown_url"
        )
    if method not in methods:
        raise ApiError(
            f"Not allowed: {shown(f'{method} {path}')}; use {', '.join(methods)}.",
            status=405,
            code="method_not_supported",
        )
    return methods[method]


def _methods(path: str) -> Mapping[str, Endpoint] | None:
    if path.startswith(MODEL_PREFIX) and path != MODEL_PREFIX:
        return MODEL_ENDPOINT
    return ENDPOINTS.get(path)


def _check_encoding(request: JobRequest) -> None:
    encoding = request.header("content-encoding") or "identity"
    if encoding.strip().lower() != "identity":
        raise ApiError(
            f"Content-Encoding {shown(encoding)} is not supported; send the body as it is.",
            status=415,
            code="unsupported_content_encoding",
        )


def _error_headers(request: JobRequest, error: ApiError) -> Headers:
    if error.code != "method_not_supported":
        return ()
    methods = _methods(request.path.partition("?")[0]) or {}
    return (("Allow", ", ".join(methods)),)
