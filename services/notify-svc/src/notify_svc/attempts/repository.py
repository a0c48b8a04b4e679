"""Every query about attempts. The queue's rules: claim with SKIP LOCKED, hold a lease, report with its token."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    ColumnElement,
    Row,
    Select,
    Uuid,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.contacts.models import ContactMethod
from notify_svc.messages.content import SUBJECT_OF_KIND
from notify_svc.notifications.models import Notification
from svckit.core.exercise import ExerciseFilter
from svckit.db import CompiledStatement, StatementRow
from svckit.web import Principal, exercise_condition


@dataclass(frozen=True, slots=True)
class Lease:
    """A sender's hold on the attempts it takes: ``owner`` is its number, ``until`` when the hold ends by itself."""

    owner: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Filters of the log: any of these incidents, all of the columns in ``equal``, made in ``start <= t < end``, of
    calls of this ``kind``, about such a subject.
    """

    incidents: Sequence[UUID]
    equal: Mapping[str, Any]
    start: datetime | None
    end: datetime | None
    exercise: ExerciseFilter = "false"
    kind: str | None = None
    subject_type: str | None = None


def visible(principal: Principal) -> Select[Attempt]:
    """Attempts at the caller's sites, and those addressed to the caller."""
    return select(Attempt).where(or_(principal.in_scope(Attempt.site_id), Attempt.staff_id == principal.id))


def filtered(query: Select[Attempt], wanted: Wanted) -> Select[Attempt]:
    """Those of the attempts that pass."""
    query = query.filter_by(**wanted.equal).where(exercise_condition(wanted.exercise, Attempt.exercise))
    if wanted.incidents:
        query = query.where(_about(wanted.incidents))
    if wanted.kind is not None:
        of_kind = select(Notification.id).where(Notification.kind == wanted.kind)
        query = query.where(Attempt.notification_id.in_(of_kind))
    if wanted.subject_type is not None:
        query = query.where(Attempt.notification_id.in_(_about_subjects(wanted.subject_type)))
    if wanted.start is not None:
        query = query.where(Attempt.created_at >= wanted.start)
    return query if wanted.end is None else query.where(Attempt.created_at < wanted.end)


def _about_subjects(subject_type: str) -> Select[UUID]:
    """The calls about subjects of a type: an incident's and a shift's are of kinds of their own."""
    kinds = [kind for kind, subject in SUBJECT_OF_KIND.items() if subject == subject_type]
    own = Notification.subject_type == subject_type
    return select(Notification.id).where(or_(own, Notification.kind.in_(kinds)) if kinds else own)


def _about(incident_ids: Sequence[UUID]) -> ColumnElement[bool]:
    """Attempts to tell of these incidents, by a message of their own or by a digest."""
    digests = select(Notification.digest_id).where(
        Notification.incident_id.in_(incident_ids), Notification.digest_id.is_not(None)
    )
    return or_(Attempt.incident_id.in_(incident_ids), Attempt.notification_id.in_(digests))


async def find(session: AsyncSession, principal: Principal, delivery_id: UUID) -> Attempt | None:
    return await session.scalar(visible(principal).where(Attempt.id == delivery_id))


async def tests_since(session: AsyncSession, staff_id: UUID, since: datetime) -> Row[int, datetime | None]:
    """How many test messages the person got after `since`, and when the first of them was."""
    query = (
        select(func.count(), func.min(Attempt.created_at))
        .join(Notification, Notification.id == Attempt.notification_id)
        .where(Attempt.staff_id == staff_id, Attempt.created_at > since, Notification.kind == "test")
    )
    return (await session.execute(query)).one()


async def codes_since(session: AsyncSession, method_id: UUID, since: datetime) -> Row[int, datetime | None]:
    """How many codes were sent by a contact method after `since`, and when the first of them was."""
    query = (
        select(func.count(), func.min(Attempt.created_at))
        .join(Notification, Notification.id == Attempt.notification_id)
        .where(
            Attempt.staff_id == select(ContactMethod.staff_id).where(ContactMethod.id == method_id).scalar_subquery(),
            Attempt.contact_method_id == method_id,
            Attempt.created_at > since,
            Attempt.attempt == 1,
            Notification.kind == "verification",
        )
    )
    return (await session.execute(query)).one()


_NOW: BindParameter[datetime] = bindparam("now")
_MILDNESS = case({"critical": 0, "major": 1, "minor": 2}, value=Notification.severity, else_=3)
_DUE = (
    select(Attempt.id)
    .join(Notification, Notification.id == Attempt.notification_id)
    .where(
        Attempt.state == State.SENDING,
        Attempt.next_attempt_at <= _NOW,
        or_(Attempt.lease_until.is_(None), Attempt.lease_until <= _NOW),
    )
    .order_by(Attempt.exercise, _MILDNESS, Attempt.next_attempt_at, Attempt.id)
    .limit(bindparam("most", type_=BigInteger))
    .with_for_update(skip_locked=True, of=Attempt, key_share=True)
    .cte("due")
)
_TAKEN = (
    update(Attempt)
    .where(Attempt.id == _DUE.c.id)
    .values(
        claimed_by=bindparam("owner"),
        lease_token=func.gen_random_uuid(),
        lease_until=bindparam("until"),
        sent_at=_NOW,
        sends=Attempt.sends + 1,
    )
    .returning(
        Attempt.id,
        Attempt.notification_id,
        Attempt.lease_token,
        Attempt.channel,
        Attempt.address,
        Attempt.contact_method_id,
        Attempt.channel_attempt,
        Attempt.sends,
        Attempt.traceparent,
        Attempt.next_attempt_at,
        Attempt.exercise,
    )
    .cte("taken")
)
_CLAIM = CompiledStatement(
    select(
        _TAKEN,
        Notification.kind,
        Notification.state,
        Notification.name,
        Notification.language,
        Notification.content,
        Notification.staff_id,
        Notification.link_expires_at,
        ContactMethod.secret,
        func.coalesce(ContactMethod.enabled, _TAKEN.c.contact_method_id.is_(None)).label("usable"),
    )
    .join(Notification, Notification.id == _TAKEN.c.notification_id)
    .outerjoin(ContactMethod, ContactMethod.id == _TAKEN.c.contact_method_id)
    .order_by(_TAKEN.c.exercise, _MILDNESS, _TAKEN.c.next_attempt_at, _TAKEN.c.id)
)


async def claim(session: AsyncSession, lease: Lease, limit: int, now: datetime) -> Sequence[StatementRow]:
    """Take up to `limit` due attempts, each with a token of its own; what another sender holds is passed over. The
    graver never waits behind the milder, and nothing real behind an exercise.

    The rows hold what is needed to send: the attempt, its call, and how the contact method stands now.
    """
    return await _CLAIM.rows(session, {"now": now, "most": limit, "owner": lease.owner, "until": lease.until})


_HELD = (
    select(Notification, Attempt)
    .join(Attempt, Attempt.notification_id == Notification.id)
    .where(
        Attempt.state == State.SENDING,
        Attempt.id == func.any(bindparam("ids", type_=ARRAY(Uuid))),
        Attempt.lease_token == func.any(bindparam("tokens", type_=ARRAY(Uuid))),
    )
    .order_by(Notification.id)
    .options(defer(Notification.content, raiseload=True))
    .with_for_update(of=(Notification, Attempt), key_share=True)
    .execution_options(populate_existing=True)
)


async def held(session: AsyncSession, claims: Sequence[tuple[UUID, UUID]]) -> dict[UUID, tuple[Notification, Attempt]]:
    """The attempts whose token is still the right to report about them, with their calls (without the content), both
    locked, in id order of the calls, so that two transactions cannot block each other. ``claims``: (id, token).
    """
    ids, tokens = zip(*claims, strict=True)
    rows = await session.execute(_HELD, {"ids": list(ids), "tokens": list(tokens)})
    return {attempt.id: (notification, attempt) for notification, attempt in rows}


_OF_INCIDENTS = Attempt.incident_id == func.any(bindparam("incidents", type_=ARRAY(Uuid)))
_DROP_UNSENT = CompiledStatement(
    delete(Attempt).where(_OF_INCIDENTS, Attempt.state == State.SENDING, Attempt.sends == 0)
)
_OF_IDS = Attempt.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))
_DROP = CompiledStatement(delete(Attempt).where(_OF_IDS))
_ADMIT_UNKNOWN = CompiledStatement(
    update(Attempt)
    .where(_OF_IDS)
    .values(
        state=State.FAILED,
        reason="unknown",
        answer="",
        finished_at=_NOW,
        next_attempt_at=None,
        claimed_by=None,
        lease_token=None,
        lease_until=None,
    )
)


async def drop_unsent(session: AsyncSession, incident_ids: Collection[UUID]) -> None:
    """Delete attempts to tell of these incidents that no sender has begun."""
    await _DROP_UNSENT.rows(session, {"incidents": list(incident_ids)})


async def drop(session: AsyncSession, ids: Sequence[UUID]) -> None:
    """Delete attempts."""
    await _DROP.rows(session, {"ids": list(ids)})


async def admit_unknown(session: AsyncSession, ids: Sequence[UUID], now: datetime) -> None:
    """Record that a sender died over these attempts, and nobody knows whether the message went out."""
    await _ADMIT_UNKNOWN.rows(session, {"ids": list(ids), "now": now})


_RELEASE = text(
    """
    UPDATE deliveries SET lease_until = :now
    WHERE state = 'sending' AND lease_until > :now AND claimed_by <> :owner AND claimed_by NOT IN (
        SELECT objid::bigint FROM pg_locks
        WHERE locktype = 'advisory' AND classid::bigint = :space AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
    """
).bindparams(bindparam("now"), bindparam("owner"), bindparam("space"))


async def release_orphans(session: AsyncSession, owner: int, space: int, now: datetime) -> None:
    """End the leases of senders that no longer hold their session lock: their process is gone."""
    await session.execute(_RELEASE, {"now": now, "owner": owner, "space": space})
