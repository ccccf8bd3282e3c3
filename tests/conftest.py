"""Settings of the whole test suite."""

from hypothesis import settings

settings.register_profile(
    "suite",
    deadline=None,  # a busy machine is no failure
    derandomize=True,  # the same examples each time: a red test stays red
    database=None,  # no files in the checkout
)
settings.load_profile("suite")
