"""The wallet file's content: a readable header and what only password and keyring open.

Three lines: the header as JSON, the sealed secrets in base64, the SHA-256 of the two lines before.
The hash is no secret and protects against nobody; it tells a damaged file from a wrong password.
The header's exact bytes are the associated data of the cipher, so nobody can change it unnoticed.
"""

import base64
import hashlib
import os
from dataclasses import dataclass
from typing import Annotated, Literal, cast

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.wallet.child.errors import (
    BoxCostError,
    BoxDamagedError,
    BoxVersionError,
    WrongPasswordError,
)
from app.wallet.child.memory import wipe

MAX_BOX_BYTES = 4096
"""A file has some 1,200 bytes."""

SEED_BYTES = 32
WORDS_BYTES = 512
"""Room for the words, filled up with zeros so that the file's length tells nothing about them."""

KEYRING_SECRET_BYTES = 32

MAX_MEMORY_KIB = 2**20
MAX_ITERATIONS = 10
MAX_LANES = 16

_FORMAT = "cocoon-provider wallet"
_VERSION = 1
_MIN_MEMORY_KIB_PER_LANE = 8  # RFC 9106, section 3.1
_KEY_BYTES = 32
_TAG_BYTES = 16
_SEALED_BYTES = SEED_BYTES + WORDS_BYTES + _TAG_BYTES
_INFO = b"cocoon-provider wallet 1 "
_LINES = 3

_Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
_Salt = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
_Nonce = Annotated[bytes, msgspec.Meta(min_length=12, max_length=12)]

KeyringEntry = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
"""The name of a random key in the system's keyring."""

WalletName = Literal["v3r2", "v4r2", "v5r1"]
NetworkName = Literal["mainnet", "testnet"]


class PasswordCost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one try of a password costs: the parameters of Argon2id."""

    memory_kib: int
    iterations: int
    lanes: int


DEFAULT_COST = PasswordCost(memory_kib=64 * 1024, iterations=3, lanes=4)
"""About half a second on two processors."""

STRONG_COST = PasswordCost(memory_kib=256 * 1024, iterations=3, lanes=4)
"""About two seconds."""


class AccountName(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which account the keys are for; all that an address is computed from."""

    wallet: WalletName
    network: NetworkName
    public_key: _Bytes32


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What anybody may read; `keyring_entry` is None where the password alone opens the file."""

    format: str
    version: int
    account: AccountName
    cost: PasswordCost
    keyring_entry: KeyringEntry | None
    salt: _Salt
    nonce: _Nonce


class _Opening(msgspec.Struct, frozen=True):
    format: str
    version: int


@dataclass(frozen=True, slots=True)
class Box:
    """A well-formed file whose secrets are still sealed; `raw` are the file's bytes."""

    header: Header
    raw: bytes

    @property
    def sealed(self) -> tuple[bytes, bytes]:
        """The header line, which is authenticated, and the ciphertext with its tag."""
        line, sealed, _ = self.raw.split(b"\n", 2)
        return line, base64.b64decode(sealed)


@dataclass(frozen=True, slots=True, repr=False)
class Factors:
    """What opens a box. Whoever makes it wipes it."""

    password: bytearray
    keyring_secret: bytearray | None = None

    def wipe(self) -> None:
        """Forget both."""
        wipe(self.password)
        wipe(self.keyring_secret)


def parse_box(raw: bytes) -> Box:
    """Read a file that anybody may have written.

    Raises:
        BoxDamagedError: it is not exactly what `seal_box` writes, for example half of it.
        BoxVersionError: a newer version wrote it.
        BoxCostError: opening it would take too much memory or time.
    """
    if not raw or len(raw) > MAX_BOX_BYTES:
        raise BoxDamagedError(f"a file of {len(raw)} bytes is no wallet")
    lines = raw.split(b"\n")
    if len(lines) != _LINES + 1 or lines[-1]:
        raise BoxDamagedError("the file is not whole")
    header_line, sealed, checksum = lines[:-1]
    if hashlib.sha256(raw[: -len(checksum) - 1]).hexdigest().encode() != checksum:
        raise BoxDamagedError("the file's checksum is wrong")
    header = _parse_header(header_line)
    _check_sealed(sealed)
    return Box(header, raw)


def seal_box(
    seed: bytearray,
    words: bytearray,
    factors: Factors,
    *,
    account: AccountName,
    cost: PasswordCost,
    keyring_entry: str | None,
) -> bytes:
    """Make a file's content, with a salt and a nonce of its own.

    Raises:
        BoxCostError: the cost is out of bounds.
    """
    check_cost(cost)
    salt, nonce = os.urandom(16), os.urandom(12)
    header = Header(_FORMAT, _VERSION, account, cost, keyring_entry, salt, nonce)
    line = msgspec.json.encode(header)
    plain = seed + words.ljust(WORDS_BYTES, b"\0")
    key = _derive_key(header, factors)
    try:
        sealed = ChaCha20Poly1305(key).encrypt(nonce, plain, line)
    finally:
        wipe(plain)
        wipe(key)
    body = line + b"\n" + base64.b64encode(sealed) + b"\n"
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def open_box(box: Box, factors: Factors) -> bytearray:
    """Return the seed followed by the words, filled up with zeros; the caller wipes it.

    Raises:
        WrongPasswordError: the factors do not open it.
    """
    line, sealed = box.sealed
    plain = bytearray(SEED_BYTES + WORDS_BYTES)
    key = _derive_key(box.header, factors)
    try:
        ChaCha20Poly1305(key).decrypt_into(box.header.nonce, sealed, line, plain)
    except InvalidTag as error:
        wipe(plain)
        raise WrongPasswordError("the wallet does not open with it") from error
    finally:
        wipe(key)
    return plain


def check_cost(cost: PasswordCost) -> None:
    """Bound what deriving the key takes.

    Raises:
        BoxCostError: less than Argon2id can do, above 1 GiB, 10 passes or 16 lanes.
    """
    if not (
        1 <= cost.lanes <= MAX_LANES
        and 1 <= cost.iterations <= MAX_ITERATIONS
        and _MIN_MEMORY_KIB_PER_LANE * cost.lanes <= cost.memory_kib <= MAX_MEMORY_KIB
    ):
        raise BoxCostError(
            f"{cost.memory_kib} KiB, {cost.iterations} passes, {cost.lanes} lanes for a password"
        )


def _parse_header(line: bytes) -> Header:
    try:
        opening = msgspec.json.decode(line, type=_Opening)
        if opening.format != _FORMAT or opening.version < _VERSION:
            raise BoxDamagedError("the file is not a wallet")
        if opening.version > _VERSION:
            raise BoxVersionError(f"the file has version {opening.version}")
        header = msgspec.json.decode(line, type=Header)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:  # ValueError: bad UTF-8
        raise BoxDamagedError("the file's header is malformed") from error
    if msgspec.json.encode(header) != line:
        raise BoxDamagedError("the file's header is not as this program writes it")
    check_cost(header.cost)
    return header


def _check_sealed(text: bytes) -> None:
    try:
        sealed = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise BoxDamagedError("the file's secrets are not base64") from error
    if len(sealed) != _SEALED_BYTES or base64.b64encode(sealed) != text:
        raise BoxDamagedError("the file's secrets have a wrong length")


def _derive_key(header: Header, factors: Factors) -> bytearray:
    """HKDF over the stretched password and, in its own form, the keyring's random key."""
    secret = factors.keyring_secret
    if (header.keyring_entry is None) != (secret is None):
        raise WrongPasswordError("the key in the system's keyring does not belong to this file")
    cost = header.cost
    stretched = bytearray(_KEY_BYTES)
    Argon2id(
        salt=header.salt,
        length=_KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive_into(cast("bytes", factors.password), stretched)  # any buffer will do
    material = stretched + (secret or b"")
    key = bytearray(_KEY_BYTES)
    info = _INFO + (b"password" if secret is None else b"password and keyring")
    HKDF(SHA256(), _KEY_BYTES, salt=None, info=info).derive_into(material, key)
    wipe(stretched)
    wipe(material)
    return key
