"""Sites as roster-svc tells them."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from svckit.db import Model, uuid_pk


class Site(Model):
    """The newest known version of a site's master data."""

    __tablename__ = "sites"

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    timezone: Mapped[str]
    active: Mapped[bool]
