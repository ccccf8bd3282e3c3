"""What can go wrong with an answer after all retries and error answers were ruled out."""

from app.domain.errors import AppError


class EngineError(AppError):
    """A job's answer had begun and cannot be finished; what was sent must not be taken for whole.

    Errors that can still be told to the developer are normal HTTP answers instead.
    """

    title = "An answer could not be finished"


class EngineLostError(EngineError):
    """The engine's process is gone, and with it this job, which is not repeated."""

    title = "The engine stopped"
    hint = "It is being restarted; if this happens again, look at the doctor command."


class EngineUnsafeError(EngineLostError):
    """The system grants the engine too little protection, and the owner has not accepted less."""

    title = "The sandbox is not complete"
    hint = "Look at the doctor command; a setting accepts less protection."
