"""Photos as rows. Of a finding at once, else once an answer names one, a trigger keeps it as it is."""

from sqlalchemy import CheckConstraint, Index, text

from svckit.db import Model
from svckit.files import StoredFile


class Photo(StoredFile, Model):
    """A photo that somebody took at a check or of a finding; its content is in the storage, under its site and id."""

    __tablename__ = "photos"
    __table_args__ = (
        CheckConstraint("subject_type IN ('inspection', 'finding')", name="subject_type"),
        CheckConstraint("media_type = 'image/jpeg'", name="media_type"),
        Index("ix_photos_subject_id", "subject_id"),
        Index("ix_photos_unnamed", "received_at", postgresql_where=text("NOT hold")),
    )

    @property
    def key(self) -> str:
        """Where the storage has it."""
        return f"photos/{self.site_id}/{self.id}.jpg"

    @property
    def small_key(self) -> str:
        """Where the storage has it in small."""
        return f"photos/{self.site_id}/{self.id}.small.jpg"
