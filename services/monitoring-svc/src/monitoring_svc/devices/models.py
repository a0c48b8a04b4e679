"""Monitoring devices as they are stored, and every state they were in: rows that are only added."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.devices import DeviceDegraded, DeviceOffline, DeviceRestored
from contracts.severities import Severity
from monitoring_svc.devices import domain
from monitoring_svc.devices.domain import Criticality, Health, Known, Report, State
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class Device(Model):
    """A device that watches, with the report that counts, how it is since when, and what the others were told.

    ``told``: the state that was told and is not over, since when ``alarm_id`` calls about it, under ``alarm_key``; or
    ``explained_by`` is the device whose trouble is the cause. ``changes``: how many rows keep its states, the newest
    of which begins at ``changed_at``.
    """

    __tablename__ = "devices"
    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(one.value) for one in domain.Kind)})", name="kind"),
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint("criticality IN ('minor', 'major', 'critical')", name="criticality"),
        CheckConstraint("told IN ('degraded', 'offline')", name="told"),
        CheckConstraint("recorder_id <> id", name="recorder"),
        CheckConstraint("alarm_id IS NULL OR (told IS NOT NULL AND alarm_key IS NOT NULL)", name="alarm"),
        CheckConstraint("(maintenance_until IS NULL) = (maintenance_reason IS NULL)", name="maintenance_reason"),
        Index("uq_devices_code", "site_id", "code", unique=True, postgresql_where=text("retired_at IS NULL")),
        Index("ix_devices_site_id_state", "site_id", "state"),
        Index("ix_devices_recorder_id", "recorder_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    place: Mapped[str | None]
    recorder_id: Mapped[UUID | None] = mapped_column(ForeignKey("devices.id"))
    channel: Mapped[str | None]
    criticality: Mapped[Criticality] = mapped_column(Text)
    offline_after_s: Mapped[int | None]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
    state: Mapped[str]
    since: Mapped[datetime]
    troubles: Mapped[list[str]] = mapped_column(ARRAY(Text))
    changes: Mapped[int]
    changed_at: Mapped[datetime]
    watched_from: Mapped[datetime]
    observed_at: Mapped[datetime | None]
    received_at: Mapped[datetime | None]
    online: Mapped[bool | None]
    gap_since: Mapped[datetime | None]
    gap_until: Mapped[datetime | None]
    storage_days: Mapped[float | None]
    firmware: Mapped[str | None]
    maintenance_until: Mapped[datetime | None]
    maintenance_reason: Mapped[str | None]
    maintenance_by: Mapped[str | None]
    told: Mapped[str | None]
    alarm_id: Mapped[UUID | None]
    alarm_key: Mapped[str | None]
    explained_by: Mapped[UUID | None] = mapped_column(ForeignKey("devices.id"))

    @property
    def report(self) -> Report | None:
        """The report that counts."""
        if self.observed_at is None or self.received_at is None:
            return None
        return Report(
            observed_at=self.observed_at,
            received_at=self.received_at,
            online=bool(self.online),
            gap_since=self.gap_since,
            gap_until=self.gap_until,
            storage_days=self.storage_days,
            firmware=self.firmware,
        )

    @property
    def known(self) -> Known:
        """What its state follows from."""
        return Known(self.report, self.watched_from, self.maintenance_until, retired=self.retired_at is not None)

    @property
    def clock_offset_s(self) -> float | None:
        """By how much its clock is ahead of ours."""
        return self.report.clock_offset.total_seconds() if self.report else None

    def keep(self, report: Report) -> None:
        """This report counts from now on."""
        self.observed_at, self.received_at, self.online = report.observed_at, report.received_at, report.online
        self.gap_since, self.gap_until = report.gap_since, report.gap_until
        self.storage_days, self.firmware = report.storage_days, report.firmware

    def become(self, found: Health, now: datetime) -> "DeviceChange | None":
        """Be in this state; the row that keeps it, None where nothing has changed."""
        troubles = [one.value for one in found.troubles]
        if self.state == found.state.value and self.troubles == troubles:
            return None
        at = now
        if self.state != found.state.value:
            at = self.since = min(max(found.since, self.changed_at), now)
        self.state, self.troubles = found.state.value, troubles
        self.version += 1
        return self.changed(at, now)

    def changed(self, at: datetime, now: datetime) -> "DeviceChange":
        """The row that keeps the state it is in from then on."""
        self.changes += 1
        self.changed_at = at
        return DeviceChange(
            id=uuid7(),
            device_id=self.id,
            site_id=self.site_id,
            number=self.changes,
            state=self.state,
            troubles=self.troubles,
            at=at,
            known_at=now,
        )

    def maintain(self, until: datetime, reason: str, by: str) -> None:
        """Nobody is called about it until then."""
        self.maintenance_until, self.maintenance_reason, self.maintenance_by = until, reason, by
        self.version += 1

    def end_maintenance(self, at: datetime) -> None:
        """It is waited for again, from then on."""
        self.maintenance_until, self.maintenance_reason, self.maintenance_by = None, None, None
        self.watched_from = at
        self.version += 1

    def tell(self, state: State) -> None:
        """The others know."""
        self.told = state.value
        self.version += 1

    def offline(self, now: datetime, explained_by: str | None) -> DeviceOffline:
        """The fact that it is offline."""
        told = {"troubles": tuple(self.troubles), "explained_by": explained_by, "alarm_id": self.alarm_id}
        return DeviceOffline(**self._facts(now), **told)

    def degraded(self, now: datetime) -> DeviceDegraded:
        """The fact that something is wrong with it."""
        return DeviceDegraded(**self._facts(now), troubles=tuple(self.troubles), alarm_id=self.alarm_id)

    def restored(self, now: datetime, basis: str) -> DeviceRestored:
        """The fact that what was told is over."""
        self.told, self.alarm_id, self.alarm_key, self.explained_by = None, None, None, None
        self.version += 1
        return DeviceRestored(**self._facts(now), basis=basis)

    def severity(self) -> Severity:
        """How bad the state is that it is in."""
        return domain.severity(State(self.state), self.criticality)

    def _facts(self, now: datetime) -> dict[str, Any]:
        return {
            "version": self.version,
            "device_id": self.id,
            "site_id": self.site_id,
            "code": self.code,
            "name": self.name,
            "kind": self.kind,
            "criticality": self.criticality,
            "since": self.since,
            "occurred_at": now,
        }


class DeviceChange(Model):
    """One state that a device was in, from ``at`` to the next one's; ``known_at``: when we knew. Rows are only added,
    which a trigger sees to, too. ``by`` and ``reason``: of what a person ordered.
    """

    __tablename__ = "device_changes"
    __table_args__ = (
        UniqueConstraint("device_id", "number"),
        Index("ix_device_changes_site_id_at", "site_id", "at"),
    )

    id: Mapped[UUID] = uuid_pk()
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    site_id: Mapped[UUID]
    number: Mapped[int]
    state: Mapped[str]
    troubles: Mapped[list[str]] = mapped_column(ARRAY(Text))
    at: Mapped[datetime]
    known_at: Mapped[datetime]
    by: Mapped[str | None]
    reason: Mapped[str | None]
