"""The sizes both transports keep, so that a record one of them takes is taken by the other."""

from collections.abc import Sequence

from svckit.messaging.bus.port import BusUnavailable, Received, Record, RecordRejected

MAX_RECORD_BYTES = 4 * 1024 * 1024
"""The largest record: key, value and headers together. Ingest batches (FW_… body limit 4 MB) fit after encoding."""

MAX_FETCH_BYTES = 4 * 1024 * 1024
"""About how many bytes of values one `poll` returns; a single larger record still comes."""


def size_of(record: Record | Received) -> int:
    """Return the bytes of key, value and headers."""
    headers = sum(len(name) + len(value) for name, value in record.headers)
    return len(record.key) + len(record.value) + headers


def refusals(records: Sequence[Record]) -> list[Exception | None]:
    """Return, per record, why it must not be sent now: too large for ever, or behind such a record of its key."""
    results: list[Exception | None] = []
    held_back: set[tuple[str, bytes]] = set()
    for record in records:
        owner = (record.topic, record.key)
        refusal = _rejection(record) or (behind() if owner in held_back else None)
        if refusal is not None:
            held_back.add(owner)
        results.append(refusal)
    return results


def behind() -> BusUnavailable:
    """Return the result of a record whose key has an earlier record that was not sent."""
    return BusUnavailable("An earlier record of this key was not sent; send this one again after it.")


def _rejection(record: Record) -> RecordRejected | None:
    size = size_of(record)
    if size <= MAX_RECORD_BYTES:
        return None
    return RecordRejected(f"The record for {record.topic} has {size} bytes, the bus takes {MAX_RECORD_BYTES}.")
