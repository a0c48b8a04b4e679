"""Events of the other services into the read copies, as many at a time as wait."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.anomalies import AnomalyFact
from contracts.duty import CommandFact, DutyFact, PostFact
from contracts.handovers import HandoverFact
from contracts.incidents import IncidentFact
from contracts.posts import PostRegistered
from contracts.shifts import ShiftFact
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections import recording
from reporting_svc.projections.models import Post
from svckit.db import upsert_newer


async def sites(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
    """site.registered."""
    await recording.record_sites(session, [message.event for message in messages])


async def staff(session: AsyncSession, messages: Sequence[Message[StaffRegistered]], now: datetime) -> None:
    """staff.registered."""
    await recording.record_staff(session, [message.event for message in messages])


async def post(session: AsyncSession, message: Message[PostRegistered], _now: datetime) -> None:
    """post.registered."""
    await upsert_newer(session, Post, message.event.model_dump(include={"code", "version", "name_zh", "name_en"}))


async def shifts(session: AsyncSession, messages: Sequence[Message[ShiftFact]], now: datetime) -> None:
    """shift.published, shift.changed, shift.cancelled, shift.started, shift.ended."""
    recording.record_facts(session, messages, now)
    await recording.record_shifts(session, [message.event for message in messages])


async def duty(
    session: AsyncSession, messages: Sequence[Message[DutyFact | CommandFact | PostFact]], now: datetime
) -> None:
    """duty.*, command.*, post.unmanned, post.manned."""
    recording.record_facts(session, messages, now)
    recording.record_duty(session, [message.event for message in messages])


async def handovers(session: AsyncSession, messages: Sequence[Message[HandoverFact]], now: datetime) -> None:
    """handover.*, without the single signatures: the seal tells them."""
    recording.record_facts(session, messages, now)
    recording.record_handovers(session, [message.event for message in messages])


async def incidents(session: AsyncSession, messages: Sequence[Message[IncidentFact]], now: datetime) -> None:
    """incident.*"""
    recording.record_facts(session, messages, now)
    recording.record_incidents(session, [message.event for message in messages])


async def anomalies(session: AsyncSession, messages: Sequence[Message[AnomalyFact]], now: datetime) -> None:
    """anomaly.*"""
    recording.record_facts(session, messages, now)
    recording.record_anomalies(session, [message.event for message in messages])


async def facts(session: AsyncSession, messages: Sequence[Message[Event]], now: datetime) -> None:
    """attendance.*, notification.*, inspection.*: nothing to keep but the facts."""
    recording.record_facts(session, messages, now)
