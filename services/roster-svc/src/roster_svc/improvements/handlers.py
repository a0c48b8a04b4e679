"""Keeping the read copy of improvements."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.improvements import ImprovementFact
from roster_svc.improvements.models import Improvement
from svckit.db import upsert_newer

OVER = ("verified", "rejected")
_SAME = {"version", "site_id", "number", "text", "state", "owner_id", "due_at"}


async def improvement_changed(session: AsyncSession, message: Message[ImprovementFact], _now: datetime) -> None:
    """Whichever fact comes first makes an improvement known; an older one changes nothing."""
    fact = message.event
    values = {"id": fact.improvement_id, **fact.model_dump(include=_SAME), "over": fact.state in OVER}
    await upsert_newer(session, Improvement, values)
