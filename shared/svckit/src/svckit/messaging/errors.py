"""What a handler may say about a message by raising. Anything else is a fault: retried, then dead-lettered."""


class Retryable(Exception):
    """Not now: try again in place, with growing pauses, for `consumer_retry_s` (a minute); then it is a dead letter."""


class Invalid(Exception):
    """Never: this message cannot be handled however often it comes. It becomes a dead letter at once."""


class DeadLetterFlood(Exception):
    """So many messages in a row failed that the fault is ours: the partition stops instead of draining away."""


class ConsumerWedged(Exception):
    """The consumer has not turned for too long; the process must end and start again (FACTS §0.5)."""
