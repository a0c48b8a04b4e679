"""Sites as they are stored."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.sites import EmergencyNumber, SiteContact, SiteRegistered
from svckit.db import Model, uuid_pk


class Site(Model):
    """A far-away place that is watched (R-1.2.1a). ``kind`` is a free code: new kinds need no code (R-1.2.1b).

    ``owner_id``: the person at headquarters who answers for it. The lists are kept in the order people gave them.
    ``arrival_key``: the secret behind the codes on the screens of its posts; nobody is told it. ``latitude``,
    ``longitude``: where it is, in degrees (WGS 84).
    """

    __tablename__ = "sites"
    __table_args__ = (
        CheckConstraint("jsonb_typeof(contacts) = 'array'", name="contacts"),
        CheckConstraint("jsonb_typeof(emergency_numbers) = 'array'", name="emergency_numbers"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="whole_place"),
        CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="place_on_earth"),
        Index("uq_sites_code", text("lower(code)"), unique=True),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    timezone: Mapped[str]
    active: Mapped[bool]
    registered_at: Mapped[datetime]
    address: Mapped[str | None]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), index=True)
    contacts: Mapped[list[Any]] = mapped_column(server_default="[]")
    emergency_numbers: Mapped[list[Any]] = mapped_column(server_default="[]")
    arrival_key: Mapped[UUID] = mapped_column(server_default=text("gen_random_uuid()"))
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]

    def registered(self) -> SiteRegistered:
        """The fact that tells the other services the whole truth about this site."""
        return SiteRegistered(
            site_id=self.id,
            version=self.version,
            code=self.code,
            name=self.name,
            kind=self.kind,
            timezone=self.timezone,
            active=self.active,
            address=self.address,
            owner_id=self.owner_id,
            contacts=tuple(SiteContact.model_validate(one) for one in self.contacts),
            emergency_numbers=tuple(EmergencyNumber.model_validate(one) for one in self.emergency_numbers),
            latitude=self.latitude,
            longitude=self.longitude,
        )
