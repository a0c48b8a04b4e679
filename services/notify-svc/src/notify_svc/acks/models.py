"""Answers given through links, and the key that signs them where no setting brings one."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Acknowledgement(Model):
    """The newest answer through a link: a wish until incident-svc has judged it (``judged_at``).

    ``held_until``: how long calls wait for that judgement, set when the first of them would have gone out.
    """

    __tablename__ = "acknowledgements"
    __table_args__ = (Index("ix_acknowledgements_unjudged", "incident_id", postgresql_where="judged_at IS NULL"),)

    notification_id: Mapped[UUID] = mapped_column(ForeignKey("notifications.id"), primary_key=True)
    incident_id: Mapped[UUID] = mapped_column(index=True)
    staff_id: Mapped[UUID]
    name: Mapped[str]
    channel: Mapped[str]
    acknowledged_at: Mapped[datetime]
    judged_at: Mapped[datetime | None]
    held_until: Mapped[datetime | None]


class LinkKey(Model):
    """The installation's own signing key, made at first need. One row."""

    __tablename__ = "link_keys"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[bytes]
