"""Answers to get-methods, right ones and what a wrong server may say."""

from collections.abc import Callable, Sequence

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.cocoon_ops import ContractState
from app.ton.contract_answers import (
    ClientAnswer,
    ProxyAnswer,
    RootAnswer,
    WorkerAnswer,
    read_client_answer,
    read_proxy_answer,
    read_root_answer,
    read_worker_answer,
)

A, B = Address(0, bytes([1]) * 32), Address(-1, bytes([2]) * 32)
KEY = bytes(range(32))
KEY_NUMBER = int.from_bytes(KEY)


def slice_of(address: Address) -> Cell:
    return CellBuilder().address(address).cell()


STACKS: list[tuple[Callable[[Sequence[int | Cell]], object], list[int | Cell], object]] = [
    (
        read_proxy_answer,
        [slice_of(A), KEY_NUMBER, slice_of(B), 1, 5, 6, 7, 8, 9, 10, 11, 12],
        ProxyAnswer(
            A,
            KEY,
            B,
            ContractState.CLOSING,
            NanoTon(5),
            NanoTon(6),
            7,
            NanoTon(8),
            NanoTon(9),
            NanoTon(10),
            NanoTon(11),
            12,
        ),
    ),
    (
        read_worker_answer,
        [slice_of(A), slice_of(B), KEY_NUMBER, 2, 2**64 - 1],
        WorkerAnswer(A, B, KEY, ContractState.CLOSED, 2**64 - 1),
    ),
    (
        read_client_answer,
        [slice_of(A), slice_of(B), KEY_NUMBER, 0, 5, 6, 7, 8, KEY_NUMBER],
        ClientAnswer(A, B, KEY, ContractState.NORMAL, NanoTon(5), NanoTon(6), 7, 8, KEY),
    ),
    (
        read_root_answer,
        [1, 2, 3, 4, -1, 6, 7, 8, 9, slice_of(A)],
        RootAnswer(1, 2, 3, 4, True, NanoTon(6), NanoTon(7), NanoTon(8), NanoTon(9), A),
    ),
]


@pytest.mark.parametrize(("read", "stack", "answer"), STACKS)
def test_answers_are_read(
    read: Callable[[Sequence[int | Cell]], object], stack: list[int | Cell], answer: object
) -> None:
    assert read(stack) == answer
    for wrong in (stack[:-1], [*stack, 0], []):
        with pytest.raises(CellError):
            read(wrong)


@pytest.mark.parametrize(("read", "stack", "answer"), STACKS)
def test_every_value_has_its_kind_and_its_bounds(
    read: Callable[[Sequence[int | Cell]], object], stack: list[int | Cell], answer: object
) -> None:
    assert answer
    for at, value in enumerate(stack):
        wrong: list[int | Cell] = (
            [0, CellBuilder().cell()] if isinstance(value, Cell) else [slice_of(A)]
        )
        if isinstance(value, Cell):
            wrong.append(CellBuilder().append(value).bit(True).cell())
        elif value != -1:
            wrong += [-1, 2**256]
        for other in wrong:
            with pytest.raises(CellError):
                read([*stack[:at], other, *stack[at + 1 :]])


def test_an_unknown_state_is_refused() -> None:
    with pytest.raises(CellError):
        read_worker_answer([slice_of(A), slice_of(B), KEY_NUMBER, 3, 0])
