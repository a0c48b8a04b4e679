"""The last heartbeat as it is stored."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class AlarmPathHeartbeat(Model):
    """The newest heartbeat that arrived on a road; ``began_at`` is when monitoring-svc sent it off."""

    __tablename__ = "pulses"

    road: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    began_at: Mapped[datetime]
