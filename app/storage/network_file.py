"""The network file: which Cocoon network this machine joins, how, and with which models.

TOML, written by hand or by `localnet`. Its root configuration is on the chain that it names, or
in a fake-TON JSON file beside it.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from app.domain.errors import AppError
from app.domain.model_name import base_model_name
from app.domain.network import (
    ChainSource,
    ConnectionKind,
    Endpoint,
    NetworkDescription,
    Policy,
    RegisteredProxy,
    RootConfig,
    ServedModel,
)
from app.storage.file_errors import humanize
from app.storage.toml_text import toml_value
from app.ton.address import Address, AddressError, parse_address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS, RootConfigError, read_fake_ton

_MAX_FILE_SIZE = 4 << 20
_BUILT_IN = "builtin:"
_BUILT_IN_MODELS = ("builtin:chat", "builtin:speech")
_ENDPOINT = re.compile(r"([A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?):([0-9]{1,5})")
_MAX_PORT = 65535

_Line = Annotated[str, Meta(min_length=1, max_length=1024, pattern=r"\A[^\x00-\x1f\x7f-\x9f]+\Z")]


class NetworkFileError(AppError):
    """A network file cannot be read or says something impossible."""

    title = "The network file is not usable"
    hint = "The README describes every key of a network file."


class _Proxy(msgspec.Struct, forbid_unknown_fields=True):
    for_workers: _Line
    for_clients: _Line


class _Model(msgspec.Struct, forbid_unknown_fields=True):
    source: _Line
    served_as: _Line


class _Chain(msgspec.Struct, forbid_unknown_fields=True):
    toncenter: Annotated[list[_Line], Meta(min_length=1, max_length=20)]
    root_contract: _Line


class _File(msgspec.Struct, forbid_unknown_fields=True):
    name: _Line
    owner_address: _Line
    root_config: _Line | None = None
    chain: _Chain | None = None
    root_address: _Line = DEFAULT_ROOT_ADDRESS.raw
    connection: ConnectionKind = ConnectionKind.TLS
    policy: Policy = Policy.ANY
    is_test: bool = False
    proxies: Annotated[list[_Proxy], Meta(max_length=1000)] = []
    proxy_count: Annotated[int, Meta(ge=1, le=1000)] = 1
    max_active_requests: Annotated[int, Meta(ge=1, le=10_000)] = 60
    coefficient: Annotated[int, Meta(ge=0, lt=1_000_000_000)] = 1000
    models: Annotated[list[_Model], Meta(max_length=100)] = []


@dataclass(frozen=True, slots=True)
class RootContract:
    """Where the root configuration is if a network file names a chain."""

    chain: ChainSource
    address: Address


def read_root_contract(path: Path) -> RootContract | None:
    """Read where on a chain the root configuration is, None if it is in a file.

    Raises:
        NetworkFileError: as for `read_network_file`.
    """
    chain = _read_file(path).chain
    if chain is None:
        return None
    address = parse_address(_raw_address(path, "root_contract", chain.root_contract))
    return RootContract(ChainSource(tuple(chain.toncenter)), address)


def read_network_file(path: Path, root: RootConfig | None = None) -> NetworkDescription:
    """Read a network file and the root configuration it names; blocks on the disk.

    `root` is what was read from the chain that the file names. Addresses come out as raw text,
    model folders as absolute paths. File names in it are relative to the network file.

    Raises:
        NetworkFileError: unreadable, a wrong or unknown key; the text names file and key.
    """
    file = _read_file(path)
    return _describe(path, file, root or _read_root(path, file))


def _read_file(path: Path) -> _File:
    try:
        file = msgspec.convert(tomllib.loads(_read_text(path, path)), _File)
    except tomllib.TOMLDecodeError as error:
        raise NetworkFileError(f"{path} is not TOML: {error}") from error
    except msgspec.ValidationError as error:
        raise NetworkFileError(f"{path}: {humanize(str(error))}") from error
    if (file.root_config is None) == (file.chain is None):
        raise NetworkFileError(f"{path}: either root_config or a [chain] table is needed")
    return file


def write_network_file(path: Path, network: NetworkDescription, *, root_config: str) -> None:
    """Write a network file; `root_config` is the JSON file's name as seen from it.

    A network with a chain has no such file: its root contract is named instead. The root
    configuration itself is not written. Blocks on the disk.
    """
    values: dict[str, object] = {
        "name": network.name,
        **_root_lines(network, root_config),
        "owner_address": parse_address(network.owner_address).to_text(),
        "connection": network.connection.value,
        "policy": network.policy.value,
        "is_test": network.is_test,
        "proxy_count": network.proxy_count,
        "max_active_requests": network.max_active_requests,
        "coefficient": network.coefficient,
        "proxies": [
            {"for_workers": str(proxy.for_workers), "for_clients": str(proxy.for_clients)}
            for proxy in network.proxies
        ],
    }
    text = _assignments(values) + _chain_table(network)
    for model in network.models:
        text += "\n[[models]]\n"
        text += _assignments({"source": model.source, "served_as": model.served_as})
    path.write_text(text, encoding="utf-8")


def _root_lines(network: NetworkDescription, root_config: str) -> dict[str, object]:
    if network.chain is not None:
        return {}
    address = parse_address(network.root_address).to_text()
    return {"root_config": root_config, "root_address": address}


def _chain_table(network: NetworkDescription) -> str:
    if network.chain is None:
        return ""
    address = parse_address(network.root_address).to_text()
    lines = {"toncenter": list(network.chain.toncenter), "root_contract": address}
    return f"\n[chain]\n{_assignments(lines)}"


def _assignments(values: Mapping[str, object]) -> str:
    return "".join(f"{key} = {toml_value(value)}\n" for key, value in values.items())


def _describe(path: Path, file: _File, root: RootConfig) -> NetworkDescription:
    contract = file.chain.root_contract if file.chain else file.root_address
    return NetworkDescription(
        name=file.name,
        root=root,
        root_address=_raw_address(path, "root_address", contract),
        connection=file.connection,
        policy=file.policy,
        is_test=file.is_test,
        owner_address=_raw_address(path, "owner_address", file.owner_address),
        proxies=tuple(
            RegisteredProxy(
                seqno,
                _endpoint(path, "for_workers", entry.for_workers),
                _endpoint(path, "for_clients", entry.for_clients),
            )
            for seqno, entry in enumerate(file.proxies, start=1)
        ),
        proxy_count=file.proxy_count,
        max_active_requests=file.max_active_requests,
        coefficient=file.coefficient,
        models=_models(path, file.models),
        chain=ChainSource(tuple(file.chain.toncenter)) if file.chain else None,
    )


def _read_root(path: Path, file: _File) -> RootConfig:
    if file.root_config is None:
        raise NetworkFileError(f"{path} names a chain: its root configuration is to be read there")
    root_path = path.parent / file.root_config
    try:
        return read_fake_ton(_read_text(path, root_path))
    except RootConfigError as error:
        raise NetworkFileError(f"{root_path}, named by root_config in {path}: {error}") from error


def _read_text(path: Path, wanted: Path) -> str:
    """Read one of the two files; `path` is the network file, for the message."""
    origin = "" if wanted == path else f" (named by root_config in {path})"
    try:
        with wanted.open("rb") as file:
            data = file.read(_MAX_FILE_SIZE + 1)
        text = data.decode()
    except OSError as error:
        raise NetworkFileError(f"cannot read {wanted}{origin}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NetworkFileError(f"{wanted}{origin} is not UTF-8 text") from error
    if len(data) > _MAX_FILE_SIZE:
        raise NetworkFileError(f"{wanted}{origin} is larger than {_MAX_FILE_SIZE >> 20} MiB")
    return text


def _raw_address(path: Path, key: str, text: str) -> str:
    try:
        return parse_address(text).raw
    except AddressError as error:
        raise NetworkFileError(f"{path}: {key}: {error}", hint=error.hint) from error


def _endpoint(path: Path, key: str, text: str) -> Endpoint:
    match = _ENDPOINT.fullmatch(text)
    if match is None or not 0 < int(match[2]) <= _MAX_PORT:
        raise NetworkFileError(
            f"{path}: proxies: {key} = {text[:80]!r} is not an address with a port",
            hint="Write it like 127.0.0.1:11001",
        )
    return Endpoint(match[1], int(match[2]))


def _models(path: Path, entries: list[_Model]) -> tuple[ServedModel, ...]:
    names = [base_model_name(entry.served_as) for entry in entries]
    if "" in names:
        raise NetworkFileError(f"{path}: models: served_as has no name before the @")
    for name in names:
        if names.count(name) > 1:
            raise NetworkFileError(f"{path}: models: two models are served as {name!r}")
    return tuple(ServedModel(_source(path, entry.source), entry.served_as) for entry in entries)


def _source(path: Path, source: str) -> str:
    if source in _BUILT_IN_MODELS:
        return source
    if source.startswith(_BUILT_IN):
        raise NetworkFileError(
            f"{path}: models: there is no model {source!r}",
            hint=f"Built in are {' and '.join(_BUILT_IN_MODELS)}; anything else is a folder.",
        )
    return str((path.parent / source).resolve())
