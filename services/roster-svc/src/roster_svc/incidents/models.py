"""The read copy of incidents: what a shift must not be ended over without a word."""

from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from roster_svc.incidents.domain import OVER
from svckit.db import Model

_ACTIVE = f"state NOT IN ({', '.join(repr(state) for state in OVER)})"


class ActiveIncident(Model):
    """An incident as incident-svc last described it.

    The row of one that is over stays: older news that arrives later must not bring it back.
    """

    __tablename__ = "active_incidents"
    __table_args__ = (Index("ix_active_incidents_site_id", "site_id", postgresql_where=_ACTIVE),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    number: Mapped[str]
    title: Mapped[str]
    level: Mapped[int]
    state: Mapped[str]
