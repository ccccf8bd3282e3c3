import pytest

from app.sealing import errors
from app.sealing.errors import SealError
from app.sealing.protection import Protection, protection_of

REQUIRED = frozenset({"hidden", "sealed"})


def test_an_engine_with_the_needed_layers_is_sandboxed() -> None:
    assert protection_of((*REQUIRED, "more"), REQUIRED) is Protection.SANDBOXED


@pytest.mark.parametrize("missing", sorted(REQUIRED))
def test_without_one_of_them_it_protects_nothing(missing: str) -> None:
    assert protection_of(REQUIRED - {missing}, REQUIRED) is Protection.NONE


def test_every_reason_has_its_own_code_and_sentence() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    reasons = [kind for kind in kinds if issubclass(kind, SealError) and kind is not SealError]
    assert len({kind.code for kind in reasons}) == len(reasons) >= 10
    assert len({str(kind()) for kind in reasons}) == len(reasons)
