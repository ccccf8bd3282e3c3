"""What each path of the API does, and the table of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from app.domain.job import JobRequest
from app.engine.child.answers import Parts, json_answer
from app.engine.child.chat_model import ChatModel
from app.engine.child.json_input import parse_json_object
from app.engine.child.lanes import Cancelled
from app.engine.child.models import LoadedModel, ModelShelf
from app.engine.child.requests import read_chat_request, read_completion_request
from app.engine.child.text_answers import ChatShape, CompletionShape, text_answer
from app.engine.child.text_run import TextRun
from app.engine.child.transcriptions import answer_transcription

OWNER = "cocoon-provider"


@dataclass(frozen=True, slots=True)
class Call:
    """A request on its way through an endpoint; `path` is without the query string."""

    request: JobRequest
    path: str
    models: ModelShelf
    cancelled: Cancelled


Endpoint = Callable[[Call], Parts]


def chat(call: Call) -> Parts:
    """Continue a conversation."""
    asked = read_chat_request(parse_json_object(call.request.body))
    model = call.models.find_kind(asked.order.model, ChatModel)
    run = TextRun(model, model.layout.chat(asked.messages), asked.order, "messages")
    return text_answer(run, asked.order, ChatShape(), model.fingerprint, call.cancelled)


def completion(call: Call) -> Parts:
    """Continue a text."""
    asked = read_completion_request(parse_json_object(call.request.body))
    model = call.models.find_kind(asked.order.model, ChatModel)
    run = TextRun(model, model.layout.completion(asked.prompt), asked.order, "prompt")
    return text_answer(run, asked.order, CompletionShape(), model.fingerprint, call.cancelled)


def transcription(call: Call) -> Parts:
    """Write down what is said in a recording."""
    return answer_transcription(call.request, call.models, call.cancelled)


def list_models(call: Call) -> Parts:
    """List the models that are served."""
    data = [_model_json(name, model) for name, model in call.models.items()]
    return json_answer({"object": "list", "data": data})


def show_model(call: Call) -> Parts:
    """Describe one model."""
    name = unquote(call.path.removeprefix(MODEL_PREFIX))
    return json_answer(_model_json(name, call.models.find(name)))


ENDPOINTS: Mapping[str, Mapping[str, Endpoint]] = {
    "/v1/chat/completions": {"POST": chat},
    "/v1/completions": {"POST": completion},
    "/v1/audio/transcriptions": {"POST": transcription},
    "/v1/models": {"GET": list_models},
}
MODEL_PREFIX = "/v1/models/"
MODEL_ENDPOINT: Mapping[str, Endpoint] = {"GET": show_model}


def _model_json(name: str, model: LoadedModel) -> dict[str, Any]:
    return {
        "id": name,
        "object": "model",
        "created": model.created_at_utc,
        "owned_by": OWNER,
    }
