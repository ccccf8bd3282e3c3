"""Jobs and counters as the entries of a journal: one letter, then MessagePack."""

import logging
from collections.abc import Iterable, Iterator

import msgspec

from app.domain.earnings import JobRecord, ProxyCounters

Entry = JobRecord | ProxyCounters

_JOB, _COUNTERS = b"j", b"c"
_KINDS: dict[bytes, type[Entry]] = {_JOB: JobRecord, _COUNTERS: ProxyCounters}

_log = logging.getLogger(__name__)


def encode_entry(entry: Entry) -> bytes:
    """Write an entry."""
    letter = _JOB if isinstance(entry, JobRecord) else _COUNTERS
    return letter + msgspec.msgpack.encode(entry)


def decoded_entries(entries: Iterable[bytes]) -> Iterator[Entry]:
    """Read entries; those that another version of this program wrote otherwise are left out."""
    for data in entries:
        kind = _KINDS.get(data[:1])
        try:
            if kind is None:
                raise msgspec.DecodeError("an unknown kind")
            yield msgspec.msgpack.decode(data[1:], type=kind)
        except (msgspec.MsgspecError, ValueError):
            _log.exception("an entry of the journal cannot be read")
