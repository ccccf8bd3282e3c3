import pytest

from app.isolation.architecture import AARCH64, X86_64
from app.isolation.bpf import ALLOW, INSTRUCTION, KILL, Rule, Where, assemble, refuse
from tests.unit.isolation.filter_machine import decide

NO = refuse(1)
X86 = X86_64.audit


def test_every_number_gets_its_own_answer() -> None:
    program = assemble(X86_64, [Rule(3, ALLOW), Rule(5, KILL), Rule(7, refuse(38))], NO)
    answers = {number: decide(program, X86, number) for number in range(10)}
    assert {n: a for n, a in answers.items() if a != NO} == {3: ALLOW, 5: KILL, 7: 0x50026}


def test_another_processor_s_calls_end_the_process() -> None:
    program = assemble(X86_64, [Rule(3, ALLOW)], NO)
    assert decide(program, AARCH64.audit, 3) == KILL
    assert decide(program, 0x40000003, 3) == KILL  # i386 on the same processor
    assert decide(program, X86, 0x40000003) == KILL  # x32
    assert decide(program, X86, -1 & 0x3FFFFFFF) == NO


def test_there_is_no_second_convention_on_arm() -> None:
    program = assemble(AARCH64, [Rule(3, ALLOW)], NO)
    assert decide(program, AARCH64.audit, 0x40000003) == NO


CASES = ((Where(0, 0xFF, 0x0A), Where(2, 2**64 - 1, 0)), (Where(1, 2**40, 2**40),))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((0x0A, 0, 0), ALLOW),
        ((0xF0A, 0, 0), ALLOW),
        ((0x0B, 0, 0), NO),
        ((0x0A, 0, 1), NO),
        ((0x0A, 0, 2**32), NO),
        ((0x0B, 2**40, 9), ALLOW),
        ((0x0B, 2**40 + 5, 9), ALLOW),
        ((0x0B, 2**41, 9), NO),
    ],
)
def test_conditions_hold_together_and_cases_each_for_itself(
    arguments: tuple[int, ...], expected: int
) -> None:
    program = assemble(X86_64, [Rule(1, ALLOW), Rule(2, ALLOW, CASES, NO)], KILL)
    assert decide(program, X86, 2, arguments) == expected
    assert decide(program, X86, 1, arguments) == ALLOW
    assert decide(program, X86, 3, arguments) == KILL


def test_a_rule_without_cases_ignores_arguments() -> None:
    program = assemble(X86_64, [Rule(2, ALLOW)], NO)
    assert decide(program, X86, 2, (2**64 - 1,) * 6) == ALLOW


def test_what_the_kernel_would_not_take_is_refused() -> None:
    case = (Where(0, 1, 1),)
    with pytest.raises(ValueError, match="system call 2 is too long"):
        assemble(X86_64, [Rule(2, ALLOW, (case,) * 64, NO)], NO)
    with pytest.raises(ValueError, match="instructions"):
        assemble(X86_64, [Rule(number, ALLOW) for number in range(2100)], NO)


def test_the_size_is_what_the_rules_say() -> None:
    assert len(assemble(X86_64, [], NO)) == 7 * INSTRUCTION.size
    assert len(assemble(AARCH64, [Rule(2, ALLOW)], NO)) == 7 * INSTRUCTION.size
