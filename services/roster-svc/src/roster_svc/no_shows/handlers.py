"""The answers that come by the messages of the calls to replace somebody."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered, CallText
from roster_svc.no_shows import calling, repository, service
from roster_svc.staff import repository as staff
from svckit.core.errors import DomainError
from svckit.web import Principal


async def answered_by_message(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """The person says by the message whether they come; where that cannot be any more, they are told why."""
    fact = message.event
    if fact.subject.type != "shift" or fact.staff_id is None or fact.answer not in {"accepted", "declined"}:
        return
    call = await repository.by_call_id(session, fact.call_id)
    if call is None or call.staff_id != fact.staff_id or call.answer is not None:
        return
    answer: service.Answer = "accepted" if fact.answer == "accepted" else "declined"
    principal = await _as_caller(session, fact.staff_id, fact.site_id)
    try:
        async with session.begin_nested():
            await service.answer(session, call.id, answer, principal, now)
    except DomainError as error:
        one = await repository.locked_with(session, call.id)
        why = CallText(zh=error.detail("zh"), en=error.detail("en"))
        await calling.tell_refused(session, one, fact.staff_id, why, now)


async def _as_caller(session: AsyncSession, staff_id: UUID, site_id: UUID) -> Principal:
    [person] = await staff.by_ids(session, [staff_id])
    return Principal("user", person.id, person.name, frozenset(person.roles), frozenset({site_id}))
