"""Every query about steps that fired."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations.models import Escalation
from svckit.db import Direct, table_of

_INSERT = Direct(
    insert(table_of(Escalation)),
    ("id", "incident_id", "round", "step", "trigger", "targets", "due_at", "escalated_at", "late_s"),
)


async def add(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Store steps of incidents that are stored."""
    await _INSERT.many(session, rows)
