"""What the process runs that makes wallet files and shows words; it never holds keys."""

from typing import NoReturn

from app.isolation.start import ChildContext
from app.wallet.child.desk import Desk
from app.wallet.child.serving import serve


def main(context: ChildContext) -> NoReturn:
    """Answer until the parent has what it wants."""
    serve(context, Desk())
