"""What clients send and get about test alarms."""

from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from contracts.notifications import Channel
from contracts.severities import Severity
from monitoring_svc.test_alarms.domain import Lack, State
from svckit.web import Code, Schema


class TestAlarmStart(Schema):
    """A test alarm; for an item of an inspection that asks for one, or by itself."""

    inspection_id: UUID | None = None
    item: Code | None = Field(default=None, description="The item of the inspection; given with it.")

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        if (self.inspection_id is None) != (self.item is None):
            raise ValueError("an inspection and its item are given together")
        return self


class TestAlarmRead(Schema):
    """A test alarm, and how far it has come: it passed once its incident was opened and who started it has confirmed
    the message. ``lack``: where one that failed came to a halt.
    """

    id: UUID
    version: int
    device_id: UUID
    site_id: UUID
    severity: Severity
    inspection_id: UUID | None
    item: str | None
    started_at: datetime
    started_by: UUID
    started_by_name: str
    due_at: datetime = Field(description="It fails when it has not come the whole way by then.")
    state: State
    incident_id: UUID | None
    incident_number: str | None
    opened_at: datetime | None = Field(description="When its incident was opened, marked as an exercise.")
    channel: Channel | None = Field(description="The first that took the message for who started it.")
    reached_at: datetime | None
    confirmed_at: datetime | None = Field(description="When who started it confirmed the message.")
    ended_at: datetime | None
    lack: Lack | None
