"""The node's own key: it signs what the node states about its engine, and can pay nothing."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError
from app.storage.kept_texts import new_seed, read_or_make, seed_in
from app.storage.paths import make_private_dir

NODE_KEY = "node.key"


class NodeKeyError(AppError):
    """The file of the node's key cannot be read or written."""

    title = "The node's key is not usable"
    hint = (
        "Check the permissions of the file; a damaged one can be moved away, then a new one is "
        "made."
    )


def open_node_key(folder: Path) -> Ed25519PrivateKey:
    """Read the key, making it at the first start; blocks on the disk.

    Raises:
        NodeKeyError: not readable, not writable, or not what this program wrote.
    """
    file = folder / NODE_KEY
    try:
        make_private_dir(folder)
        text = read_or_make(file, new_seed())
    except OSError as error:
        raise NodeKeyError(f"{error.filename}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NodeKeyError(f"{file} is not text") from error
    seed = seed_in(text)
    if seed is None:
        raise NodeKeyError(f"{file} is damaged")
    return Ed25519PrivateKey.from_private_bytes(seed)
