"""Records as a bus would hand them over, for tests that need none."""

from datetime import UTC, datetime

from contracts import Envelope
from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of
from svckit.testing.world import site

AT = datetime(2026, 11, 23, tzinfo=UTC)


def received(name: str, offset: int = 0, *, padding: int = 0) -> Received:
    """The fact that a site of this name exists. ``padding``: bytes in a header nobody reads."""
    event: SiteRegistered = site(name, uuid7())
    envelope = Envelope(
        id=uuid7(), type=event.type, source="/test", subject=event.key, time=AT, dataschema=event.dataschema()
    )
    headers = [(header, value.encode()) for header, value in headers_of(envelope).items()]
    return Received(
        topic=event.topic.name,
        key=event.key.encode(),
        value=event.model_dump_json().encode(),
        headers=(*headers, *((("padding", b"x" * padding),) if padding else ())),
        partition=0,
        offset=offset,
        timestamp=AT,
    )
