"""What clients send and get about monitoring devices."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field

from monitoring_svc.devices import domain
from monitoring_svc.devices.domain import Criticality, Figures, Kind, State, Trouble
from svckit.web import Code, FiniteFloat, SafeStr, Schema, Text, UtcDatetime

MOST_STATES = 2_000
Reason = Annotated[Text, Field(min_length=1, max_length=500)]
Name = Annotated[SafeStr, Field(min_length=1, max_length=120)]
Short = Annotated[SafeStr, Field(max_length=60)]


class DeviceBody(Schema):
    """A monitoring device as it is set."""

    name: Name
    kind: Kind
    place: Name | None = None
    recorder_id: UUID | None = Field(
        default=None, description="The recorder it hangs on: that one's trouble is its own."
    )
    channel: Short | None = None
    criticality: Criticality = Field(default="major", description="How bad it is while it is offline.")
    offline_after_s: Annotated[int, Field(ge=30, le=86_400)] | None = Field(
        default=None, description="Offline when it is not heard for so long; left out: the site's figure."
    )


class DeviceCreate(DeviceBody):
    """A monitoring device of a site; its code is what the site's systems call it."""

    site_id: UUID
    code: Code


class DeviceRead(DeviceCreate):
    """A device, and how it is. ``observed_at``, ``received_at``: of the report that counts, by its clock and ours."""

    id: UUID
    version: int
    created_at: datetime
    retired_at: datetime | None
    state: State
    since: datetime = Field(description="Since when it is so, by what was heard.")
    troubles: list[Trouble]
    observed_at: datetime | None
    received_at: datetime | None
    stale: bool = Field(default=False, description="Not heard for half the time after which it counts as offline.")
    clock_offset_s: float | None = Field(description="By how much its clock is ahead of ours.")
    gap_since: datetime | None = Field(description="Since when it does not record, by its clock.")
    gap_until: datetime | None = Field(description="Until when it did not; null where it still does not.")
    storage_days: float | None = Field(description="For how many more days there is room.")
    firmware: str | None
    maintenance_until: datetime | None
    maintenance_reason: str | None
    maintenance_by: str | None
    told: Literal["degraded", "offline"] | None = Field(description="What was told of it and is not over.")
    alarm_id: UUID | None = Field(description="The anomaly by which people are called.")
    explained_by: UUID | None = Field(description="The device whose trouble is told instead of its own.")

    def as_of(self, figures: Figures, now: datetime) -> Self:
        """With what follows from the time now."""
        own = domain.of_device(figures, self.offline_after_s)
        waited_for = self.state in (State.OK, State.DEGRADED) and self.received_at is not None
        stale = waited_for and self.received_at is not None and now - self.received_at > own.offline_after / 2
        return self.model_copy(update={"stale": stale})


class DeviceMaintenance(Schema):
    """Work on a device: nobody is called about it until then."""

    until: UtcDatetime
    reason: Reason


class DeviceChangeRead(Schema):
    """One state that a device was in, from ``at`` to the next one's ``at``. ``known_at``: when we knew."""

    number: int
    state: State
    troubles: list[Trouble]
    at: datetime
    known_at: datetime
    by: str | None
    reason: str | None


class DeviceStateWritten(Schema):
    """What a site's system says of a device."""

    device: Code = Field(description="The device's code.")
    observed_at: UtcDatetime = Field(description="By the device's own clock.")
    online: bool = True
    gap_since: UtcDatetime | None = Field(default=None, description="It does not record since then, by its clock.")
    gap_until: UtcDatetime | None = Field(default=None, description="It did not record until then.")
    storage_days: Annotated[FiniteFloat, Field(ge=0, le=100_000)] | None = None
    firmware: Short | None = None


class DeviceStates(Schema):
    """A station's batch. Each device is taken in or rejected by itself."""

    states: Annotated[list[DeviceStateWritten], Field(min_length=1, max_length=MOST_STATES)]


class RejectedState(Schema):
    """A device's state that was not taken in: its place in the batch, and why."""

    index: int
    code: Literal["unknown-device"]
    detail: str


class DeviceStatesAnswer(Schema):
    """How many states were taken in, and each that was not."""

    accepted: int
    rejected: list[RejectedState]


class DeviceCount(Schema):
    """How many devices of a kind are in a state."""

    kind: Kind
    state: State
    count: int


class SiteDevices(Schema):
    """A site's monitoring devices at a glance."""

    site_id: UUID
    total: int
    ok: int
    degraded: int
    offline: int
    unknown: int
    maintenance: int
    items: list[DeviceCount]


class DeviceSummary(Schema):
    """Every site that has devices."""

    items: list[SiteDevices]


class OnlineRate(Schema):
    """``online_s`` and ``offline_s``: how long devices were heard, and were not; ``left_out_s``: in maintenance, or not
    heard yet. ``rate``: online of both, 0 to 1; null without any.
    """

    online_s: float
    offline_s: float
    left_out_s: float
    rate: float | None


class DeviceOnlineRate(OnlineRate):
    """Of one device."""

    device_id: UUID
    site_id: UUID
    code: str
    name: str
    kind: Kind


class SiteOnlineRate(OnlineRate):
    """Of all devices of a site."""

    site_id: UUID
    devices: int


class OnlineRates(Schema):
    """The period, and the rates by site and by device."""

    start: datetime
    end: datetime
    sites: list[SiteOnlineRate]
    devices: list[DeviceOnlineRate]
