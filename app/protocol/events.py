"""What a connection reports to the program that feeds it."""

from dataclasses import dataclass

from app.protocol.messages import TlFunction, TlObject


@dataclass(frozen=True, slots=True)
class Ready:
    """Both sides have greeted; messages and queries may be sent from now on."""


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """The peer sent something that wants no answer."""

    message: TlObject


@dataclass(frozen=True, slots=True)
class QueryReceived:
    """The peer asks; the answer must carry the same id."""

    query_id: int
    function: TlFunction


@dataclass(frozen=True, slots=True)
class AnswerReceived:
    """The peer answered; the id may be one that nobody waits for any more."""

    query_id: int
    result: TlObject


@dataclass(frozen=True, slots=True)
class QueryFailed:
    """The peer refused a query, or answered it with something that the schema does not have."""

    query_id: int
    code: int
    message: str


@dataclass(frozen=True, slots=True)
class PongReceived:
    """The peer is alive."""

    ping_id: int


@dataclass(frozen=True, slots=True)
class UnknownMessage:
    """The peer sent a message that the schema does not have; it may be dropped."""

    constructor_id: int


@dataclass(frozen=True, slots=True)
class UnknownQuery:
    """The peer asks something that the schema does not have; it should be refused."""

    query_id: int
    constructor_id: int


Event = (
    Ready
    | MessageReceived
    | QueryReceived
    | AnswerReceived
    | QueryFailed
    | PongReceived
    | UnknownMessage
    | UnknownQuery
)
