"""People, their accounts and the sites they belong to, as they are stored."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts.staff import StaffRegistered
from roster_svc.staff.domain import Rights
from roster_svc.staff.normalization import unusable
from svckit.db import Model, uuid_pk


class StaffSite(Model):
    """That a person belongs to a site."""

    __tablename__ = "staff_sites"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"), primary_key=True, index=True)


class Staff(Model):
    """A person who can be on duty, and the account they log in with if they have one.

    ``password_until``: the password is a temporary one, which the person has to replace until then.
    Tokens that were issued before ``tokens_void_before`` are accepted nowhere any more.
    """

    __tablename__ = "staff"
    __table_args__ = (
        CheckConstraint("(username IS NULL) = (password_hash IS NULL)", name="whole_account"),
        Index("uq_staff_code", text("lower(code)"), unique=True),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    language: Mapped[str]
    roles: Mapped[list[str]] = mapped_column(ARRAY(Text()))
    active: Mapped[bool]
    username: Mapped[str | None] = mapped_column(unique=True)
    password_hash: Mapped[str | None]
    password_until: Mapped[datetime | None]
    registered_at: Mapped[datetime]
    tokens_void_before: Mapped[datetime | None] = mapped_column(index=True)
    places: Mapped[list[StaffSite]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=StaffSite.site_id
    )

    @property
    def site_ids(self) -> list[UUID]:
        """The sites the person belongs to."""
        return [place.site_id for place in self.places]

    @property
    def password_temporary(self) -> bool:
        """Whether somebody else knows the password: the person is to replace it."""
        return self.password_until is not None

    def password_expired(self, now: datetime) -> bool:
        """Whether it was not replaced in time."""
        return self.password_until is not None and now >= self.password_until

    @property
    def unusable(self) -> list[Literal["email", "phone"]]:
        """Which of the ways to reach the person cannot be used."""
        return unusable(self.email, self.phone)

    @property
    def rights(self) -> Rights:
        """What the person's tokens stand for."""
        return Rights(self.active, frozenset(self.roles), frozenset(self.site_ids), self.password_hash)

    def move_to(self, site_ids: Iterable[UUID]) -> None:
        """Belong to `site_ids` and no others."""
        known = {place.site_id: place for place in self.places}
        self.places = [known.get(site_id) or StaffSite(site_id=site_id) for site_id in sorted(set(site_ids))]

    def registered(self) -> StaffRegistered:
        """The fact that tells the other services the whole truth about this person; accounts stay here."""
        return StaffRegistered(
            staff_id=self.id,
            version=self.version,
            code=self.code,
            name=self.name,
            email=self.email,
            phone=self.phone,
            language=self.language,
            roles=tuple(self.roles),
            site_ids=tuple(self.site_ids),
            active=self.active,
        )
