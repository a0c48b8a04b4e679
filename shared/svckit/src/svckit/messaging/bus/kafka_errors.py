"""What aiokafka's errors mean to the port."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiokafka.errors import (
    CommitFailedError,
    IllegalStateError,
    KafkaError,
    MessageSizeTooLargeError,
    RecordListTooLargeError,
)

from svckit.messaging.bus.port import BusUnavailable, OwnershipLost

TROUBLE = (KafkaError, OSError, TimeoutError)
"""All that talking to Kafka may raise and that may pass."""

TOO_LARGE = (MessageSizeTooLargeError, RecordListTooLargeError)


@contextmanager
def trouble_as_unavailable() -> Iterator[None]:
    """Turn Kafka's errors into the port's."""
    try:
        yield
    except (CommitFailedError, IllegalStateError) as error:
        raise OwnershipLost(f"The group has moved on: {error!r}") from error
    except TROUBLE as error:
        raise unavailable(error) from error


def unavailable(error: BaseException) -> BusUnavailable:
    """Return the port's error for trouble with Kafka."""
    return BusUnavailable(f"The Kafka bus does not answer: {error!r}")
