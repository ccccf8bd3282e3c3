"""A child that only reports which protections hold in it, and ends."""

from typing import Annotated

import msgspec

from app.isolation.child_pipe import ChildPipe
from app.isolation.start import ChildContext

_Name = Annotated[str, msgspec.Meta(max_length=500)]


class Layers(msgspec.Struct, frozen=True, tag="layers"):
    """What it says: the layers that hold, and why the others do not."""

    names: Annotated[tuple[_Name, ...], msgspec.Meta(max_length=100)]
    refused: Annotated[tuple[tuple[_Name, _Name], ...], msgspec.Meta(max_length=100)]


def main(context: ChildContext) -> None:
    """Say it and end."""
    pipe = ChildPipe(context.pipe, msgspec.msgpack.Decoder(Layers))
    applied = context.seal()
    pipe.send(Layers(applied.holding, applied.refused))
