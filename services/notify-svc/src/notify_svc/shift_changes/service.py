"""Use case of change orders: tell everybody concerned, once."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import ShiftCancelled
from notify_svc.attempts import service as delivering
from notify_svc.contacts import repository as contacts
from notify_svc.messages.content import ShiftChangeContent, ShiftTimes
from notify_svc.notifications.domain import Person
from notify_svc.notifications.models import Notification
from notify_svc.notifications.planning import shift_change_notification
from notify_svc.projections.models import Site, Staff
from notify_svc.shift_changes import repository
from notify_svc.shift_changes.domain import Concerned, Order, concerned, swapped_with, worth_telling
from notify_svc.shift_changes.repository import Known


async def tell(session: AsyncSession, event: Order, now: datetime, *, exercise: bool) -> None:
    """One message to each person whom the order concerns and who has not had it (R-3.3.1b).

    Who comes, or is expected at another time, and cannot be told is a failed delivery that headquarters see.
    """
    shift = await repository.standing(session, event.shift_id)
    wanted = [one for one in concerned(event) if worth_telling(event, one, shift, now)]
    if not wanted:
        return
    told = await repository.told(session, event.change_id)
    people = await repository.people(session, {one.staff_id for one in wanted})
    known = await repository.known(session, event)
    calls: list[Notification] = []
    for one in wanted:
        person = people.get(one.staff_id)
        mark = one.posts[0] if person is None else one.staff_id
        if mark in told or (person is None and one.part in {"leaves", "cancelled"}):
            continue
        told.add(mark)
        calls.append(await _call(session, event, one, person, known, now, exercise=exercise))
    await delivering.store(session, [(call, await delivering.begin(session, call, now)) for call in calls], now)


async def _call(
    session: AsyncSession,
    event: Order,
    one: Concerned,
    person: Staff | None,
    known: Known,
    now: datetime,
    *,
    exercise: bool,
) -> Notification:
    plan = await contacts.plan(session, Person(person.id, person.name, person.email)) if person else []
    content = _content(event, one, known)
    return shift_change_notification(person, plan, content, event, now, own_posts=known.own_posts, exercise=exercise)


def _content(event: Order, one: Concerned, known: Known) -> ShiftChangeContent:
    site, other = known.site, known.other
    before = (event.starts_at, event.ends_at)
    if not isinstance(event, ShiftCancelled):
        before = (event.starts_at_before, event.ends_at_before)
    return ShiftChangeContent(
        part=one.part,
        posts=one.posts,
        shift_id=event.shift_id,
        shift=_times(event.site_id, site, event.starts_at, event.ends_at),
        before=_times(event.site_id, site, *before),
        instead_of=_times(other.site_id, known.other_site, other.starts_at, other.ends_at) if other else None,
        swap=swapped_with(event) is not None,
        short_notice=event.short_notice,
        reason=event.reason,
        by=known.ordered_by.name if known.ordered_by else None,
    )


def _times(site_id: object, site: Site | None, starts_at: datetime, ends_at: datetime) -> ShiftTimes:
    name, timezone = (str(site_id), "UTC") if site is None else (site.name, site.timezone)
    return ShiftTimes(site_name=name, timezone=timezone, starts_at=starts_at, ends_at=ends_at)
