"""Messages made here, on two virtual machines: accepted, and refused with the right number."""

import base64
from collections.abc import Iterator
from typing import Protocol

import pytest

from app.domain.money import NanoTon
from app.localnet.chain.chain import Chain, open_chain
from app.localnet.chain.machine import MessageNotAcceptedError
from app.ton.address import Address
from app.ton.cells import Cell, parse_boc
from app.ton.message_cells import external_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion, read_wallet_data
from app.ton.wallet_message import sign_transfers
from tests.integration.javascript import Peer, running_peer
from tests.unit.ton.wallet_support import ALL_WALLETS, COIN, SEED, SOMEBODY, account_of, body_of

NOW = 1_800_000_000
SEQNO_CODES = {WalletVersion.V3R2: 33, WalletVersion.V4R2: 33, WalletVersion.V5R1: 133}
SIGNATURE_CODES = {WalletVersion.V3R2: 35, WalletVersion.V4R2: 35, WalletVersion.V5R1: 135}
EXPIRY_CODES = {WalletVersion.V3R2: 35, WalletVersion.V4R2: 36, WalletVersion.V5R1: 136}
OTHER_SEED = bytes([9]) * 32


class Machine(Protocol):
    """A chain on one virtual machine; its clock starts at `NOW`."""

    def fund(self, address: Address, amount: NanoTon) -> None: ...

    def submit(self, boc: bytes) -> int | None:
        """Return the exit code of a refusal, None if the message was accepted."""

    def forward(self, seconds: int) -> None: ...

    def balance(self, address: Address) -> int: ...

    def data(self, address: Address) -> Cell | None: ...


class OwnMachine:
    """The local chain's."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    def fund(self, address: Address, amount: NanoTon) -> None:
        self._chain.faucet(address, amount)
        self._chain.run_until_idle()

    def submit(self, boc: bytes) -> int | None:
        try:
            self._chain.submit_external(boc)
        except MessageNotAcceptedError as error:
            return error.exit_code
        self._chain.run_until_idle()
        return None

    def forward(self, seconds: int) -> None:
        self._chain.move_clock(seconds)

    def balance(self, address: Address) -> int:
        return self._chain.account(address).balance

    def data(self, address: Address) -> Cell | None:
        data = self._chain.account(address).data
        return None if data is None else data.to_cell()


class Sandbox:
    """The official emulator, as `@ton/sandbox` has it."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        peer.call("openChain", now=NOW)

    def fund(self, address: Address, amount: NanoTon) -> None:
        self._peer.call("fund", address=address.raw, amount=str(amount))

    def submit(self, boc: bytes) -> int | None:
        answer = self._peer.call("submit", message=base64.b64encode(boc).decode())
        return None if answer["isAccepted"] else int(answer["exitCode"])

    def forward(self, seconds: int) -> None:
        self._peer.call("forward", seconds=seconds)

    def balance(self, address: Address) -> int:
        return int(self._peer.call("account", address=address.raw)["balance"])

    def data(self, address: Address) -> Cell | None:
        data = self._peer.call("account", address=address.raw)["data"]
        return data and parse_boc(base64.b64decode(data), max_size=4096, max_cells=64)


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    with running_peer() as running:
        yield running


@pytest.fixture(params=["local chain", "sandbox"])
def machine(request: pytest.FixtureRequest) -> Machine:
    if request.param == "sandbox":
        return Sandbox(request.getfixturevalue("peer"))
    return OwnMachine(open_chain(clock=lambda: NOW))


def sign(
    account: WalletAccount,
    *transfers: Transfer,
    seqno: int,
    valid_until: int = NOW + 60,
    seed: bytes = SEED,
) -> bytes:
    return sign_transfers(seed, account, transfers, seqno=seqno, valid_until=valid_until).boc


def seqno_of(machine: Machine, account: WalletAccount) -> int:
    data = machine.data(account.address)
    assert data is not None
    return read_wallet_data(account.version, data).seqno


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_what_is_signed_is_carried_out_once_and_in_time(
    machine: Machine, version: WalletVersion, network: TonNetwork
) -> None:
    account = account_of(version, network)
    machine.fund(account.address, NanoTon(10 * COIN))
    first = sign(account, Transfer(SOMEBODY, COIN, "one"), seqno=0)
    assert machine.submit(first) is None
    assert seqno_of(machine, account) == 1
    assert machine.submit(first) == SEQNO_CODES[version]
    late = sign(account, Transfer(SOMEBODY, COIN, "two"), seqno=1)
    machine.forward(61)
    assert machine.submit(late) == EXPIRY_CODES[version]
    in_time = sign(account, Transfer(SOMEBODY, COIN, "two"), seqno=1, valid_until=NOW + 120)
    assert machine.submit(in_time) is None
    assert machine.submit(in_time) == SEQNO_CODES[version]
    assert seqno_of(machine, account) == 2
    assert 0 <= 2 * COIN - machine.balance(SOMEBODY) < 10  # a minute of storage
    assert 0 < 8 * COIN - machine.balance(account.address) < COIN // 50


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_another_key_is_refused(
    machine: Machine, version: WalletVersion, network: TonNetwork
) -> None:
    account, thief = account_of(version, network), account_of(version, network, OTHER_SEED)
    machine.fund(account.address, COIN)
    assert machine.submit(sign(account, seqno=0)) is None
    stolen = sign(thief, Transfer(SOMEBODY, NanoTon(1)), seqno=1, seed=OTHER_SEED)
    message = external_message(account.address, body_of(stolen))
    assert machine.submit(message.to_boc()) == SIGNATURE_CODES[version]
    assert (seqno_of(machine, account), machine.balance(SOMEBODY)) == (1, 0)


@pytest.mark.parametrize("version", WalletVersion)
def test_as_many_payments_as_the_version_allows(machine: Machine, version: WalletVersion) -> None:
    account = account_of(version)
    machine.fund(account.address, NanoTon(10 * COIN))
    transfers = [Transfer(SOMEBODY, NanoTon(10**7), "n")] * account.max_messages
    assert machine.submit(sign(account, *transfers, seqno=0)) is None
    assert machine.balance(SOMEBODY) == account.max_messages * 10**7


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_both_machines_charge_the_same(
    peer: Peer, version: WalletVersion, network: TonNetwork
) -> None:
    """Of a wallet that is deployed: the sandbox attaches first states in its own way."""
    account = account_of(version, network)
    payment = Transfer(SOMEBODY, COIN, "for the tests")
    fees = []
    for machine in (OwnMachine(open_chain(clock=lambda: NOW)), Sandbox(peer)):
        machine.fund(account.address, NanoTon(10 * COIN))
        assert machine.submit(sign(account, seqno=0)) is None
        before = machine.balance(account.address)
        assert machine.submit(sign(account, payment, seqno=1)) is None
        fees.append(before - machine.balance(account.address) - COIN)
    assert fees[0] == fees[1] > 0
