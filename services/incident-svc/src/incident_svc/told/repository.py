"""Every query about who was told."""

from collections.abc import Sequence
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.told.domain import UNDER_WAY, Report
from incident_svc.told.models import Told
from svckit.core.ids import uuid7
from svckit.db import CompiledStatement, RowSet, StatementRow, table_of

_ROWS = RowSet.of("item", table_of(Told), document=True)
# A call that begins after somebody took the incident is dropped by notify-svc; whether it did is read from the incident
# behind a lock, so that an answer given at this moment is either seen here, or drops what is stored here.
_KEEP = CompiledStatement(
    text(
        f"""
        WITH reported AS (
            SELECT item.*, incident.site_id, incident.level, incident.exercise,
                item.state IN ('waiting', 'sending') AND (
                    incident.state NOT IN ('open', 'acknowledged') OR coalesce(incident.acknowledged_at >= (
                        SELECT escalated_at FROM escalations WHERE id = item.escalation_id
                    ), false)
                ) AS too_late
            FROM {_ROWS.sql} JOIN incidents AS incident ON incident.id = item.incident_id
            ORDER BY item.incident_id, item.who, item.channel
            FOR KEY SHARE OF incident
        ), kept AS (
            INSERT INTO told ({_ROWS.names})
            SELECT id, incident_id, who, escalation_id, staff_id, name, channel,
                CASE WHEN too_late THEN 'dropped' ELSE state END, reason, at
            FROM reported
            ON CONFLICT (incident_id, who, channel) DO UPDATE SET
                escalation_id = excluded.escalation_id, name = excluded.name, state = excluded.state,
                reason = excluded.reason, at = excluded.at
            WHERE CASE WHEN told.escalation_id <> excluded.escalation_id
                THEN excluded.escalation_id > told.escalation_id
                ELSE excluded.at > told.at
                    OR (excluded.at = told.at AND excluded.state NOT IN ('waiting', 'sending', 'dropped')) END
            RETURNING *
        )
        SELECT kept.id, kept.incident_id, kept.staff_id, kept.name, kept.channel, kept.state, kept.reason, kept.at,
            incident.site_id, incident.level, incident.exercise
        FROM kept JOIN incidents AS incident ON incident.id = kept.incident_id
        """  # noqa: S608  names of our own columns
    ).bindparams(*_ROWS.parameters)
)


async def keep(session: AsyncSession, reports: Sequence[Report]) -> Sequence[StatementRow]:
    """Store what is newer than what is known; those lines, each with where its incident is. Unknown incidents have
    none.
    """
    rows = [{**asdict(report), "who": report.who, "id": uuid7()} for report in reports]
    return await _KEEP.rows(session, _ROWS.values(rows))


async def drop(session: AsyncSession, incident_id: UUID) -> Sequence[Told]:
    """Somebody has the incident: what has not gone out does not any more. The lines that changed."""
    query = update(Told).where(Told.incident_id == incident_id, Told.state.in_(UNDER_WAY)).values(state="dropped")
    return (await session.scalars(query.returning(Told))).all()
