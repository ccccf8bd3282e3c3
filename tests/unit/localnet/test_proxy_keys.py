import pytest

from app.localnet.account import AccountKind
from app.localnet.client_charge import sign_charge
from app.protocol.messages import (
    ClientPaymentStatus,
    ProxySignedPayment,
    WorkerPaymentStatus,
)
from app.ton.address import parse_address
from app.ton.cells import CellReader, parse_boc
from app.ton.cocoon_ops import Op
from app.ton.signed_payment import sign_payment, verify_payment
from tests.unit.localnet.recorded import local_network, recorded_keys, recorded_objects


def opening(boc: bytes) -> tuple[int, int, int]:
    """Return operation, query id and tokens of a signed cell."""
    root = parse_boc(boc, max_size=4096, max_cells=4).reader()
    root.uint(96), root.address(), root.raw(64)
    payload: CellReader = root.ref().reader()
    return payload.uint(32), payload.uint(64), payload.uint(64)


def test_addresses_are_those_of_the_recorded_network() -> None:
    keys, vectors = recorded_keys(), local_network()
    assert keys.public_key.hex() == vectors["proxy_public_key"]
    assert keys.contract.to_text() == vectors["proxy_contract"]["non_bounceable"]
    assert keys.wallet.to_text() == vectors["proxy_cocoon_wallet"]["non_bounceable"]
    owner = parse_address(vectors["inputs"]["owner"]["raw"])
    worker = keys.contract_of(AccountKind.WORKER, owner)
    assert worker.to_text() == vectors["worker_contract"]["non_bounceable"]
    wallet = parse_address(vectors["client_cocoon_wallet"]["raw"])
    client = keys.contract_of(AccountKind.CLIENT, wallet)
    assert client.to_text() == vectors["client_contract"]["non_bounceable"]


def test_charges_are_the_recorded_ones_to_the_bit() -> None:
    keys = recorded_keys()
    contract = parse_address(local_network()["client_contract"]["raw"])
    statuses = [
        one
        for one in recorded_objects("client-session.from-proxy")
        if isinstance(one, ClientPaymentStatus)
    ]
    assert {status.max_tokens for status in statuses} == {134}
    for status in statuses:
        assert isinstance(status.signed_payment, ProxySignedPayment)
        operation, query_id, tokens = opening(status.signed_payment.data)
        assert operation == Op.CLIENT_CHARGE
        assert status.signed_payment.data == sign_charge(
            keys.private_key,
            query_id=query_id,
            tokens=tokens,
            client_contract=contract,
            excesses_to=keys.wallet,
        )


def test_payments_are_the_recorded_ones_to_the_bit() -> None:
    keys = recorded_keys()
    contract = parse_address(local_network()["worker_contract"]["raw"])
    statuses = [
        one
        for one in recorded_objects("worker-session.from-proxy")
        if isinstance(one, WorkerPaymentStatus)
    ]
    assert statuses
    for status in statuses:
        assert isinstance(status.signed_payment, ProxySignedPayment)
        _, query_id, tokens = opening(status.signed_payment.data)
        assert status.signed_payment.data == sign_payment(
            keys.private_key,
            query_id=query_id,
            tokens=tokens,
            worker_contract=contract,
            excesses_to=keys.wallet,
        )


def test_own_payment_is_what_a_worker_accepts() -> None:
    keys = recorded_keys()
    contract = keys.contract_of(AccountKind.WORKER, keys.owner)
    boc = keys.sign(AccountKind.WORKER, contract, 2**62)
    payment = verify_payment(boc, public_key=keys.public_key, worker_contract=contract)
    assert payment.tokens == 2**62


@pytest.mark.parametrize("kind", list(AccountKind))
def test_every_signature_has_a_query_id_of_its_own(kind: AccountKind) -> None:
    keys = recorded_keys()
    bocs = {keys.sign(kind, keys.contract, 5) for _ in range(3)}
    assert len({opening(boc)[1] for boc in bocs}) == 3
