"""The hot path's data as bytes, read and written with msgspec (ADR 0005): a station's batch, a batch that waits, and
``readings.received``.
"""

from datetime import datetime
from typing import Annotated, cast
from uuid import UUID

import msgspec

from monitoring_svc.readings.domain import Column, Reading, microseconds
from svckit.messaging import Invalid

Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class Item(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One reading as a station posts it. ``at`` is read when the batch is: most of a batch say the same time."""

    series: str
    at: str
    value: float


class Post(msgspec.Struct, forbid_unknown_fields=True):
    """The body of ``POST /readings``."""

    readings: list[Item]


class SeriesReadings(msgspec.Struct, gc=False):
    """`contracts.readings.SeriesReadings`, as msgspec sees it; the id as it travels, for there are many of them."""

    series_id: str
    at: list[int]
    values: list[float]


class ReadingsReceived(msgspec.Struct):
    """`contracts.readings.ReadingsReceived`, as msgspec sees it; a test holds the two together."""

    version: int
    station_id: UUID
    site_id: UUID
    batch_id: UUID
    received_at: Instant
    series: list[SeriesReadings]


_POST = msgspec.json.Decoder(Post)
_RECEIVED = msgspec.json.Decoder(ReadingsReceived)
_INSTANT = Instant
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError)
encode = msgspec.json.Encoder().encode
pack = msgspec.msgpack.Encoder().encode
_COLUMNS = msgspec.msgpack.Decoder(list[Column])


def read_post(body: bytes) -> list[Reading] | None:
    """All readings of a batch without a single mistake; None where one needs a closer look."""
    try:
        items = _POST.decode(body).readings
    except _UNREADABLE:
        return None
    times = {text: read_instant(text) for text in {item.at for item in items}}
    if None in times.values():
        return None
    known = cast("dict[str, int]", times)
    return [(index, item.series, known[item.at], item.value) for index, item in enumerate(items)]


def read_instant(text: str) -> int | None:
    """An RFC 3339 time with its offset, in microseconds since the epoch; None where it is not one."""
    try:
        moment: datetime = msgspec.convert(text, _INSTANT)
    except (msgspec.ValidationError, UnicodeEncodeError):  # the latter: a lone surrogate, which JSON can say
        return None
    return microseconds(moment)


def unpack(content: bytes) -> list[Column]:
    """What `pack` made of a batch's columns."""
    return _COLUMNS.decode(content)


def read_received(value: bytes) -> ReadingsReceived:
    """The event in a record. Raises `Invalid` where it does not keep the contract."""
    try:
        received = _RECEIVED.decode(value)
    except _UNREADABLE as error:
        raise Invalid(f"readings.received: {error}") from error
    if any(len(series.at) != len(series.values) for series in received.series):
        raise Invalid("readings.received: as many times as values are needed")
    return received
