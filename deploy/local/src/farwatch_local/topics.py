"""The bus's topics, made before any service starts."""

from contracts import topics
from farwatch_local.failures import CannotStart
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import BusUnavailable


async def provision(bus_url: str, partitions: int) -> None:
    """Create the topics that are missing. Raises ``CannotStart`` when the bus cannot be reached."""
    bus = connect(bus_url, client_id="farwatch-local")
    await bus.start()
    try:
        await bus.ensure_topics(topics.ALL, partitions=partitions)
    except BusUnavailable as problem:
        raise CannotStart(f"The message bus does not answer: {problem}") from problem
    finally:
        await bus.stop()
