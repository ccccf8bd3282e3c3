"""How sums are asked for. The model is too small to add, and says so."""

from recipe.frames import Forms

NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip
_SHARED_QUESTIONS = ("what is {t}", "what's {t}", "how much is {t}", "what does {t} make",
    "what do you get for {t}", "{t} is what", "{t} is how much",
                     "what is the result of {t}", "whats {t}", "how much does {t} make",
                     "what does {t} equal", "what does {t} give", "{t} makes what",
                     "what is the answer to {t}", "{t} equals what", "how many is {t}",
                     "what is the value of {t}", "what comes out of {t}")  # fmt: skip
_SHARED_ORDERS = ("calculate {t}", "compute {t}", "work out {t}", "solve {t}", "evaluate {t}",
    "do the sum {t}", "reckon {t}", "find {t}", "tell me {t}",
                  "give the result of {t}", "solve this: {t}", "calculate this: {t}")  # fmt: skip
_SHARED_NOTES = ("{t}", "{t}", "{t}", "{t} =", "{t} = ?", "{t}=", "{t}=?", "result of {t}",
    "math: {t}", "maths: {t}", "sum: {t}", "calc {t}", "{t} equals", "{t} is")  # fmt: skip


def _forms(
    expressions: tuple[str, ...], questions: tuple[str, ...], orders: tuple[str, ...]
) -> Forms:
    def fill(frames: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(frame.format(t=expression) for frame in frames for expression in expressions)

    return Forms(
        questions=fill(_SHARED_QUESTIONS) + questions * 6,
        orders=fill(_SHARED_ORDERS) + orders * 6,
        notes=fill(_SHARED_NOTES),
    )


SUM_FORMS = _forms(
    ("{x} + {y}", "{x}+{y}", "{x} plus {y}", "{x} and {y} together", "the sum of {x} and {y}",
        "{x} added to {y}", "{x} plus {y}"),
    ("if i have {x} apples and get {y} more, how many do i have", "what do {x} and {y} make",
        "how much are {x} and {y}", "what is the total of {x} and {y}",
     "what is {x} more than {y}", "what do you get when you add {x} and {y}",
     "i have {x} and {y} more, how many is that", "how much is {x} and {y}"),
    ("add {x} and {y}", "add {x} to {y}", "add up {x} and {y}", "sum {x} and {y}",
        "total {x} and {y}", "put {x} and {y} together", "add {x} plus {y}"),
)  # fmt: skip
DIFFERENCE_FORMS = _forms(
    ("{x} - {y}", "{x}-{y}", "{x} minus {y}", "{x} less {y}", "{x} take away {y}",
        "the difference of {x} and {y}", "{x} minus {y}"),
    ("if i have {x} apples and lose {y}, how many are left",
        "what is left of {x} if you take away {y}", "what is the difference between {x} and {y}",
     "what do you get when you take {y} from {x}", "what remains of {x} after taking {y}",
     "i have {x} and give away {y}, how many are left"),
    ("subtract {y} from {x}", "take {y} from {x}", "take {y} away from {x}", "deduct {y} from {x}",
        "remove {y} from {x}", "take away {y} from {x}"),
)  # fmt: skip
OTHER_FORMS = _forms(
    ("{x} * {y}", "{x} * {y}", "{x}*{y}", "{x} times {y}", "{x} x {y}", "{x} / {y}", "{x}/{y}",
        "{x} divided by {y}"),
    ("what do you get when you multiply {x} and {y}", "how often does {y} go into {x}"),
    ("multiply {x} by {y}", "divide {x} by {y}", "multiply {x} and {y}"),
)  # fmt: skip
