"""Model strings of the network: ``base@commit:verityhash``."""

import hashlib


def base_model_name(model: str) -> str:
    """Return the name that developers ask for: everything before the first ``@``."""
    return model.partition("@")[0]


def model_hash(model: str) -> bytes:
    """Return the 32-byte SHA-256 of the whole string, as the root contract lists it."""
    return hashlib.sha256(model.encode()).digest()
