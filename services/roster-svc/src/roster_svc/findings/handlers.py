"""Keeping the read copy of findings."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.findings import FindingAcknowledged, FindingFact, FindingPromoted, FindingResolved
from roster_svc.findings.models import Finding
from svckit.db import upsert_newer

_SAME = {"version", "site_id", "number", "kind", "severity", "place", "what", "reported_at"}


async def finding_changed(session: AsyncSession, message: Message[FindingFact], _now: datetime) -> None:
    """Whichever fact comes first makes a finding known; that somebody knew of it stays."""
    if message.envelope.exercise:
        return
    fact = message.event
    acknowledged = isinstance(fact, FindingAcknowledged | FindingResolved)
    over = isinstance(fact, FindingResolved) or (isinstance(fact, FindingPromoted) and fact.kind == "incident")
    known = await session.get(Finding, fact.finding_id)
    standing = {"acknowledged": acknowledged or (known is not None and known.acknowledged), "over": over}
    await upsert_newer(session, Finding, {"id": fact.finding_id, **fact.model_dump(include=_SAME), **standing})
    if acknowledged:
        noted = update(Finding).where(Finding.id == fact.finding_id).values(acknowledged=True)
        await session.execute(noted.execution_options(synchronize_session=False))
