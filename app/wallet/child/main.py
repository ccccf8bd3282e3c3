"""What the signer process runs."""

from typing import NoReturn

from app.isolation.start import ChildContext
from app.wallet.child.serving import serve
from app.wallet.child.signing_desk import SigningDesk


def main(context: ChildContext) -> NoReturn:
    """Hold one wallet's keys from its unlocking to its locking."""
    serve(context, SigningDesk())
