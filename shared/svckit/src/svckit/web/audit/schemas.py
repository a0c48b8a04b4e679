"""What the audit log answers."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from svckit.web.types import Schema


class AuditEntryRead(Schema):
    """One entry: who did what, when, from where, how it ended; `entry` is the text that was hashed."""

    seq: int
    at: datetime
    actor: str | None
    action: str
    subject: str | None
    site_id: UUID | None
    entry: dict[str, Any]
    hash: str


class AuditHeadRead(Schema):
    """The end of the chain, signed where the service has a key. `protected`: its own role cannot change the log."""

    service: str
    chain_id: UUID
    seq: int
    hash: str
    at: datetime
    key_id: str | None
    signature: str | None
    public_key: str | None
    protected: bool


class ChainedEntry(Schema):
    """The text that was hashed, character for character, and the hash over the one before and it."""

    entry: str
    hash: str


class AuditChainRead(Schema):
    """A piece of the chain without a gap. `previous`: what its first entry is chained to."""

    service: str
    chain_id: UUID
    first: int = Field(description="Number of the first entry of the whole range; more than last: there is none.")
    last: int
    previous: str
    entries: list[ChainedEntry]
