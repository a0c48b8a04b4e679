"""What an entry of the audit log says, how entries are chained, and what a checkpoint signs. Pure."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

from svckit.core.causation import Cause
from svckit.messaging.publications import Publication

Outcome = Literal["succeeded", "refused", "failed"]

CHECKPOINT = "audit.checkpoint"
WITNESSED = "audit.witnessed"
OWN_ACTIONS = (CHECKPOINT, WITNESSED)
"""What the log says about logs: alone it is no growth, or services would witness one another's witnessing for ever."""
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody says of a chain: its entry ``seq`` has this hash."""

    service: str
    chain_id: UUID
    seq: int
    hash: str
    at: datetime

    @property
    def signed_text(self) -> bytes:
        """What a checkpoint's signature covers."""
        parts = (
            "farwatch audit checkpoint 1",
            self.service,
            self.chain_id,
            self.seq,
            self.hash,
            self.at.astimezone(UTC).isoformat(),
        )
        return "\n".join(map(str, parts)).encode()


def entry(**fields: Any) -> str:
    """The canonical JSON of an entry, but for ``seq`` and ``at``, which the database puts in front: sorted names, no
    spaces, nothing that is None.
    """
    said = {name: _plain(value) for name, value in fields.items() if value is not None}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def entries_of_system(service: str, published: Sequence[Publication]) -> list[str]:
    """What a transaction without a caller did: an entry per cause and subject, with the events that came of it."""
    groups: dict[tuple[Cause | None, str, str], list[Publication]] = {}
    for event in published:
        groups.setdefault((event.cause, event.subject, event.actor), []).append(event)
    return [
        entry(
            service=service,
            actor=actor,
            action=cause.type if cause else events[0].type,
            cause=str(cause.id) if cause else None,
            subject=subject,
            site_id=next((str(event.site_id) for event in events if event.site_id), None),
            outcome="succeeded",
            events=events_of(events),
            trace=events[0].trace,
            exercise=exercise_of(events),
        )
        for (cause, subject, actor), events in groups.items()
    ]


def events_of(published: Sequence[Publication]) -> list[dict[str, str]] | None:
    """The events as an entry names them."""
    return [{"type": event.type, "id": str(event.id)} for event in published] or None


def exercise_of(published: Sequence[Publication]) -> bool | None:
    """True where any of it belongs to an exercise; an entry of what is real does not speak of it."""
    return any(event.exercise for event in published) or None


def outcome_of(status: int) -> Outcome:
    """How an HTTP answer ended."""
    if status < 400:
        return "succeeded"
    return "refused" if status < 500 else "failed"


def genesis(chain_id: UUID) -> bytes:
    """What the first entry of a chain is chained to."""
    return hashlib.sha256(f"farwatch audit {chain_id}".encode()).digest()


def link(previous: bytes, text: str) -> bytes:
    """The hash of an entry."""
    return hashlib.sha256(previous + text.encode()).digest()


def _plain(value: Any) -> Any:
    """Only what JSON, UTF-8 and PostgreSQL can all hold; names come from tokens that others made."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode().replace("\x00", "")[:_LONGEST]
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items() if part is not None}
    if isinstance(value, Sequence):
        return [_plain(part) for part in value]
    return value
