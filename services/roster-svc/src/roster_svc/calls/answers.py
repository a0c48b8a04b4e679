"""Answers that people give from the message of a call: each subject takes its own."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered
from roster_svc.lone_work.watching import answered_by_message as to_lone_worker
from roster_svc.no_shows.handlers import answered_by_message as to_replacement_call
from roster_svc.presence_checks.handlers import answered_by_message as to_presence_check


async def call_answered(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """Hand the answer to what the call was about."""
    await to_presence_check(session, message, now)
    await to_lone_worker(session, message, now)
    await to_replacement_call(session, message, now)
