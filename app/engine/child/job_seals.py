"""What child and parent tell each other about the keys to which developers seal requests."""

from app.engine.child.messages import Certificate, SealKey, ToChild
from app.engine.child.seal_keys import SealKeys
from app.engine.child.sealed_api import JobApi
from app.isolation.child_pipe import ChildPipe
from app.isolation.frames import PipeError
from app.sealing.errors import SealError
from app.sealing.statement import SignedStatement


class JobSeals:
    """Makes the engine's keys known to the parent, and hears what the node states about them."""

    def __init__(self, api: JobApi, keys: SealKeys, pipe: ChildPipe[ToChild]) -> None:
        self._hashes = api.model_hashes
        self._keys = keys
        self._pipe = pipe

    def renew(self) -> None:
        """Make a new key."""
        self.tell(self._keys.renew())

    def tell(self, public_key: bytes) -> None:
        """Have a public key certified."""
        self._pipe.send(SealKey(public_key, dict(self._hashes)))

    def certify(self, certificate: Certificate) -> None:
        """Take over a statement.

        Raises:
            PipeError: it is about another key.
        """
        try:
            self._keys.certify(SignedStatement(certificate.statement, certificate.signature))
        except SealError as error:
            raise PipeError("a statement about no key of this engine") from error
