"""Test alarms as they are stored. A row is never real: everything that comes of it is an exercise."""

from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.severities import Severity
from monitoring_svc.devices.models import Device
from monitoring_svc.test_alarms.domain import Lack, Road, State
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk
from svckit.web import Principal


class TestAlarm(Model):
    """A test alarm of a device, and how far it has come. Its ``id`` is that of its anomaly.

    ``inspection_id`` and ``item``: the item of the check that it was made for. ``lack``: where it came to a halt.
    """

    __tablename__ = "test_alarms"
    __table_args__ = (
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint(f"lack IN ({', '.join(repr(one.value) for one in Lack)})", name="lack"),
        CheckConstraint("(lack IS NOT NULL) = (state = 'failed')", name="failed"),
        CheckConstraint("(ended_at IS NULL) = (state = 'waiting')", name="ended"),
        CheckConstraint("(inspection_id IS NULL) = (item IS NULL)", name="item"),
        Index("uq_test_alarms_waiting", "device_id", unique=True, postgresql_where=text("state = 'waiting'")),
        Index("ix_test_alarms_device_id_started_at", "device_id", "started_at"),
        Index("ix_test_alarms_inspection_id", "inspection_id", postgresql_where=text("inspection_id IS NOT NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    site_id: Mapped[UUID]
    severity: Mapped[Severity] = mapped_column(Text)
    inspection_id: Mapped[UUID | None] = mapped_column(ForeignKey("inspections.id"))
    item: Mapped[str | None]
    started_at: Mapped[datetime]
    started_by: Mapped[UUID]
    started_by_name: Mapped[str]
    due_at: Mapped[datetime]
    state: Mapped[str]
    incident_id: Mapped[UUID | None]
    incident_number: Mapped[str | None]
    opened_at: Mapped[datetime | None]
    call_id: Mapped[UUID | None]
    channel: Mapped[str | None]
    reached_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    lack: Mapped[str | None]

    @classmethod
    def start(cls, device: Device, by: Principal, now: datetime, due_at: datetime) -> Self:
        """A test alarm of the device begins, as grave as a real one."""
        return cls(
            id=uuid7(),
            version=1,
            device_id=device.id,
            site_id=device.site_id,
            severity=device.criticality,
            started_at=now,
            started_by=by.id,
            started_by_name=by.name,
            due_at=due_at,
            state=State.WAITING.value,
        )

    @property
    def waits(self) -> bool:
        return self.state == State.WAITING

    @property
    def road(self) -> Road:
        """How far it has come."""
        return Road(self.opened_at, self.reached_at, self.confirmed_at)

    def opened(self, incident_id: UUID, number: str, now: datetime) -> None:
        """Its incident is there."""
        self.incident_id, self.incident_number, self.opened_at = incident_id, number, now
        self.version += 1

    def reached(self, channel: str, at: datetime) -> None:
        """A channel has taken the message for the person."""
        self.channel, self.reached_at = channel, at
        self.version += 1

    def confirmed(self, at: datetime) -> None:
        """Who started it has the message."""
        self.confirmed_at = at
        self.version += 1

    def end(self, now: datetime) -> None:
        """It is over: it came the whole way, or its time is up."""
        self.ended_at = now
        self.state = (State.PASSED if self.road.arrived else State.FAILED).value
        self.lack = None if self.road.arrived else self.road.lack.value
        self.version += 1
