"""Sites as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from contracts.sites import SiteRegistered
from svckit.db import Model, uuid_pk


class Site(Model):
    """A far-away place that is watched (R-1.2.1a). ``kind`` is a free code: new kinds need no code (R-1.2.1b)."""

    __tablename__ = "sites"
    __table_args__ = (Index("uq_sites_code", text("lower(code)"), unique=True),)

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    timezone: Mapped[str]
    active: Mapped[bool]
    registered_at: Mapped[datetime]

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
        )
