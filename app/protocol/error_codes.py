"""Numbers of errors in the Cocoon wire protocol."""

from enum import IntEnum


class ErrorCode(IntEnum):
    """What `tcp.queryError.code` and every `error_code` field mean; peers may send others."""

    UNSPECIFIED = 0
    FAILURE = 601
    ERROR = 602
    WARNING = 603
    PROTOVIOLATION = 621
    NOTREADY = 651
    TIMEOUT = 652
    CANCELLED = 653
