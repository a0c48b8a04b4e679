"""Answers given through links, and the key that signs them where no setting brings one."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Acknowledgement(Model):
    """A link was used: the primary key makes it single use."""

    __tablename__ = "acknowledgements"

    notification_id: Mapped[UUID] = mapped_column(ForeignKey("notifications.id"), primary_key=True)
    incident_id: Mapped[UUID] = mapped_column(index=True)
    staff_id: Mapped[UUID]
    name: Mapped[str]
    channel: Mapped[str]
    acknowledged_at: Mapped[datetime]


class LinkKey(Model):
    """The installation's own signing key, made at first need. One row."""

    __tablename__ = "link_keys"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[bytes]
