"""The events of Farwatch: what services tell each other, and nothing else."""

from contracts.event import Envelope, Event, Message

__all__ = ["Envelope", "Event", "Message"]
