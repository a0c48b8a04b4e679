"""Sites and their policy figures as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.sites import SiteRegistered
from roster_svc.sites.domain import DutyPolicy
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


class SitePolicy(Model):
    """The figures behind the vague words of the regulation, per site (REQUIREMENTS §0.1). No row means the defaults."""

    __tablename__ = "site_policies"
    __table_args__ = (
        CheckConstraint("check_in_window_min BETWEEN 0 AND 1440", name="check_in_window"),
        CheckConstraint("start_window_min BETWEEN 0 AND 1440", name="start_window"),
        CheckConstraint("late_after_min BETWEEN 0 AND no_show_after_min", name="late_before_no_show"),
        CheckConstraint("no_show_after_min <= 1440", name="no_show"),
        CheckConstraint("max_shift_hours BETWEEN 1 AND 24", name="max_shift"),
        CheckConstraint("claim_tolerance_min BETWEEN 0 AND 60", name="claim_tolerance"),
        CheckConstraint("handover_grace_min BETWEEN 5 AND overstay_limit_min", name="grace_before_limit"),
        CheckConstraint("overstay_limit_min <= 2880", name="overstay_limit"),
    )

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"), primary_key=True)
    version: Mapped[int]
    check_in_window_min: Mapped[int]
    start_window_min: Mapped[int]
    late_after_min: Mapped[int]
    no_show_after_min: Mapped[int]
    max_shift_hours: Mapped[int]
    relief_before_leaving: Mapped[bool]
    claim_tolerance_min: Mapped[int]
    handover_grace_min: Mapped[int]
    overstay_limit_min: Mapped[int]

    def figures(self) -> DutyPolicy:
        """The figures as the rules take them."""
        return DutyPolicy(
            check_in_window_min=self.check_in_window_min,
            start_window_min=self.start_window_min,
            late_after_min=self.late_after_min,
            no_show_after_min=self.no_show_after_min,
            max_shift_hours=self.max_shift_hours,
            relief_before_leaving=self.relief_before_leaving,
            claim_tolerance_min=self.claim_tolerance_min,
            handover_grace_min=self.handover_grace_min,
            overstay_limit_min=self.overstay_limit_min,
        )
