"""The base of every event, and the envelope it travels in (CloudEvents 1.0).

An event is a past-tense fact: small, frozen, self-sufficient for those who consume it. Its data is a pydantic model;
everything about its travel (id, source, time, trace, clause, actor) is in the envelope.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from contracts.topics import Topic


class Part(BaseModel):
    """A piece of an event's data: frozen, and blind to fields a newer producer may add (FULL_TRANSITIVE)."""

    model_config = ConfigDict(frozen=True, extra="ignore")


EVENTS: dict[str, type["Event"]] = {}
"""Every event class that has been imported, by its CloudEvents type."""


def register(event: type["Event"]) -> None:
    """Add an event class; two classes of one type are a programming error."""
    known = EVENTS.setdefault(event.type, event)
    if known.__qualname__ != event.__qualname__:
        raise TypeError(f"{event.type} is declared by {known.__qualname__} and {event.__qualname__}")


class Event(Part):
    """Base of all events.

    Subclasses name their CloudEvents type, topic and key field:
    ``class IncidentOpened(Event, type="incident.opened", topic=topics.INCIDENT, key="incident_id")``.
    ``version`` is the aggregate's version after the fact; consumers keep only the newest. ``telemetry`` marks what is
    measured rather than done: it does not enter the audit log.
    """

    type: ClassVar[str]
    topic: ClassVar[Topic]
    key_field: ClassVar[str]
    major: ClassVar[int] = 1
    telemetry: ClassVar[bool] = False

    version: int

    def __init_subclass__(cls, **_: Any) -> None:
        """Let pydantic see the class keywords that `__pydantic_init_subclass__` reads."""
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(
        cls,
        *,
        type: str | None = None,  # noqa: A002  the CloudEvents word
        topic: Topic | None = None,
        key: str | None = None,
        major: int = 1,
        **_: Any,
    ) -> None:
        if type is None or topic is None or key is None:
            return
        cls.type, cls.topic, cls.key_field, cls.major = type, topic, key, major
        register(cls)

    @property
    def key(self) -> str:
        """The aggregate's id: the record key on the bus and the CloudEvents subject."""
        return str(getattr(self, self.key_field))

    @classmethod
    def dataschema(cls) -> str:
        """The URI of the JSON Schema this event's data keeps: the major version lives here."""
        return f"urn:farwatch:schema:{cls.type}:v{cls.major}"


@dataclass(frozen=True, slots=True)
class Envelope:
    """CloudEvents 1.0 context attributes plus our extensions.

    ``time`` is when it happened, ``recorded_at`` when the producer's transaction wrote it. ``clause`` names the clause
    of the regulation that causes the event, ``actor`` who did it ("user:<id>", "station:<id>", "system:<service>").
    ``exercise``: it belongs to a drill or a test, and counts in no figure (ADR 0019).
    ``snapshot``: it is no news; the owner states again what is true, for projections that were not there when it was.
    """

    id: UUID
    type: str
    source: str
    subject: str
    time: datetime
    dataschema: str
    recorded_at: datetime | None = None
    traceparent: str | None = None
    clause: str | None = None
    actor: str | None = None
    exercise: bool = False
    snapshot: bool = False


E = TypeVar("E", bound=Event, covariant=True)


@dataclass(frozen=True, slots=True)
class Message(Generic[E]):
    """An event as a consumer receives it."""

    event: E
    envelope: Envelope
