"""What a service's database tells of a file that the storage keeps."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Mapped, mapped_column


class StoredFile:
    """Columns of a table of files; the service's own migration makes it.

    ``subject_type`` and ``subject_id``: what it belongs to. ``original_sha256``: of what was sent, which is not kept;
    ``sha256`` and ``size``: of what is. ``taken_at``: when the device says it was made; ``received_at``: by our clock.
    ``hold``: something names it, so it stays.
    """

    id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True)
    site_id: Mapped[UUID]
    subject_type: Mapped[str]
    subject_id: Mapped[UUID]
    original_sha256: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    taken_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    created_by: Mapped[UUID]
    created_by_name: Mapped[str | None]
    hold: Mapped[bool]
