"""Recording the messages that channels took: the attempt, its call and the contact method in one statement."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import DateTime, Text, Uuid, and_, bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.domain import Sent, State, storable
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.outcome_events import ConcludedAttempt
from notify_svc.contacts.models import ContactMethod
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from svckit.db import CompiledStatement, RowSet, StatementRow

_NOW = bindparam("now", type_=DateTime(timezone=True))
_ROWS = RowSet("reports", {"id": Uuid(), "token": Uuid(), "state": Text(), "answer": Text()})
_REPORTS = _ROWS.source
_HELD = (
    select(
        Attempt.id,
        Attempt.notification_id,
        Attempt.channel,
        Attempt.attempt,
        Attempt.contact_method_id,
        Notification.kind,
        Notification.escalation_id,
        Notification.incident_id,
        Notification.call_id,
        Notification.site_id,
        Notification.staff_id,
        Notification.name,
        Notification.version,
        Notification.exercise,
        Notification.state.label("call_state"),
        Notification.created_at,
        _REPORTS.c.state,
        _REPORTS.c.answer,
    )
    .join(_REPORTS, and_(_REPORTS.c.id == Attempt.id, _REPORTS.c.token == Attempt.lease_token))
    .join(Notification, Notification.id == Attempt.notification_id)
    .where(Attempt.state == State.SENDING)
    .order_by(Notification.id)  # all are locked before any is written, and in the order of all who lock calls
    .with_for_update(of=(Notification, Attempt), key_share=True)
    .cte("held")
)
_ATTEMPTS = (
    update(Attempt)
    .where(Attempt.id == _HELD.c.id)
    .values(
        state=_HELD.c.state,
        answer=_HELD.c.answer,
        finished_at=_NOW,
        next_attempt_at=None,
        claimed_by=None,
        lease_token=None,
        lease_until=None,
    )
    .cte("attempts")
)
_CALLS = (
    update(Notification)
    .where(Notification.id == _HELD.c.notification_id)
    .values(
        state=NotificationState.TOLD.value,
        finished_at=case((Notification.state == NotificationState.TOLD, Notification.finished_at), else_=_NOW),
        # as `tell_delivered` counts: who is told of neither an incident nor a call causes no event
        version=Notification.version
        + case((or_(Notification.incident_id.is_not(None), Notification.call_id.is_not(None)), 1), else_=0),
    )
    .cte("calls")
)
_METHODS = (
    update(ContactMethod)
    .where(ContactMethod.id == func.any(func.array(select(_HELD.c.contact_method_id).scalar_subquery())))
    .values(reached_at=_NOW)
    .cte("methods")
)
_RECORD = CompiledStatement(select(_HELD).add_cte(_ATTEMPTS, _CALLS, _METHODS))


async def record(
    session: AsyncSession, arrived: Sequence[tuple[ClaimedAttempt, Sent]], now: datetime
) -> list[ConcludedAttempt]:
    """Record these as far as their token is still the right to report; which, with the calls as they stood before."""
    reports = [
        {
            "id": claimed.delivery_id,
            "token": claimed.token,
            "state": outcome.state.value,
            "answer": storable(outcome.answer),
        }
        for claimed, outcome in arrived
    ]
    rows = {row.id: row for row in await _RECORD.rows(session, {**_ROWS.values(reports), "now": now})}
    return [
        _concluded(rows[claimed.delivery_id], claimed, outcome)
        for claimed, outcome in arrived
        if claimed.delivery_id in rows
    ]


def _concluded(row: StatementRow, claimed: ClaimedAttempt, outcome: Sent) -> ConcludedAttempt:
    notification = Notification(
        id=row.notification_id,
        version=row.version,
        kind=row.kind,
        escalation_id=row.escalation_id,
        incident_id=row.incident_id,
        call_id=row.call_id,
        site_id=row.site_id,
        staff_id=row.staff_id,
        name=row.name,
        state=row.call_state,
        created_at=row.created_at,
        exercise=row.exercise,
    )
    attempt = Attempt(id=row.id, channel=row.channel, attempt=row.attempt, state=row.state)
    return ConcludedAttempt(notification, attempt, outcome, claimed.traceparent)
