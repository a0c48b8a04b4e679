"""What clients get of the archive of a shift."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from svckit.web import Schema


class ArchivedRecord(Schema):
    part: str = Field(description="The kind of record: attendance, visit, handover, meeting, task, log_entry, …")
    key: str = Field(description="Which one of its kind: its id, or two ids with a colon.")
    post: str | None
    sha256: str


class ArchivedPost(Schema):
    """What there is of one post. ``lacks``: `attendance` (somebody expected never came), `tasks` (unfinished)."""

    post: str
    people: int
    came: int
    counts: dict[str, int]
    lacks: list[str]


class ArchiveRead(Schema):
    """The manifest. ``counts``: records by kind; ``previous_sha256``: of the site's archive before this one."""

    shift_id: UUID
    site_id: UUID
    number: int = Field(description="Which archive of the site it is, from 1.")
    archived_at: datetime
    keep_until: datetime = Field(description="Nothing of it is thrown away before.")
    missing: list[str]
    counts: dict[str, int]
    posts: list[ArchivedPost]
    records: list[ArchivedRecord]
    sha256: str = Field(description="SHA-256 of the sealed text, hex.")
    previous_sha256: str | None
    sealed: str = Field(description="The canonical text of the manifest, of which the hash is made.")


class ArchiveDifference(ArchivedRecord):
    """A record that is not as it was sealed; ``sha256`` is the sealed one."""

    found: Literal["changed", "gone"]


class ArchiveVerification(Schema):
    """What recomputing every hash came to.

    ``intact``: the text, the chain and every record are as they were sealed. ``added``: what was written after the
    seal, such as a correction; it takes nothing from what was sealed.
    """

    shift_id: UUID
    verified_at: datetime
    intact: bool
    text_intact: bool = Field(description="The manifest has its hash, and says the same as its row.")
    chain_intact: bool = Field(description="The archive that it follows is there, with the hash that it names.")
    records: int = Field(description="How many records the manifest names.")
    differences: list[ArchiveDifference]
    added: list[ArchivedRecord]
