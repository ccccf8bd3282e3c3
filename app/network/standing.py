"""What this machine offers right now, the same for all its sessions."""

from app.network.changes import Changes

MAX_COEFFICIENT = 10**9 - 1
"""Proxies refuse more; thousandths."""


class Standing:
    """Whether jobs are taken, at which coefficient (thousandths), and how many run."""

    def __init__(self, *, coefficient: int, max_active_requests: int, is_enabled: bool) -> None:
        self._check(coefficient)
        self.is_enabled = is_enabled
        self.coefficient = coefficient
        self.jobs_running = 0
        self.shares = 1
        self.changes = Changes()
        self._max_jobs = max_active_requests

    def set_enabled(self, is_enabled: bool) -> None:
        """Take jobs from now on, or none; running ones go on."""
        if is_enabled != self.is_enabled:
            self.is_enabled = is_enabled
            self.changes.notify()

    def set_coefficient(self, coefficient: int) -> None:
        """Ask for another price; queries that are on their way keep theirs.

        Raises:
            ValueError: not 0 to 999,999,999.
        """
        self._check(coefficient)
        if coefficient != self.coefficient:
            self.coefficient = coefficient
            self.changes.notify()

    def begin_job(self) -> bool:
        """Count one job more, unless there are as many as allowed; return whether it may run.

        `shares` is 2 while old sessions go on beside new ones: proxies count each by itself.
        """
        if self.jobs_running >= self._max_jobs * self.shares:
            return False
        self.jobs_running += 1
        return True

    def end_job(self) -> None:
        """Count one job less."""
        self.jobs_running -= 1

    @staticmethod
    def _check(coefficient: int) -> None:
        if not 0 <= coefficient <= MAX_COEFFICIENT:
            raise ValueError(f"a coefficient of {coefficient}")
