"""Whose fault a broken protocol is."""


class ProtocolError(Exception):
    """The rules of the protocol were broken; the connection cannot go on."""


class RemoteProtocolError(ProtocolError):
    """The peer sent what it must not send."""


class LocalProtocolError(ProtocolError):
    """This program tried to send what it must not send: a bug of ours."""


class UnknownConstructorError(RemoteProtocolError):
    """The object is of a kind that the schema does not have; newer peers may know more kinds."""

    def __init__(self, constructor_id: int) -> None:
        super().__init__(f"unknown constructor {constructor_id:08x}")
        self.constructor_id = constructor_id
