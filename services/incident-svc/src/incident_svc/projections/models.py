"""Read copies: what roster-svc says about sites."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Site(Model):
    """A site as roster-svc last described it; ``timezone`` decides the year of an incident's number."""

    __tablename__ = "sites"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    active: Mapped[bool]
