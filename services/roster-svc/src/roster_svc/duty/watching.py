"""Looking at who has the watch at sites: by the intervals, and by the roster for what is to come."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import repository
from roster_svc.duty.models import DutyInterval
from roster_svc.duty.reading import named_at
from roster_svc.duty.roll import call_roll
from roster_svc.duty.roster_facts import Named
from roster_svc.staff.models import Staff


class Holder(Protocol):
    """Somebody who has a post."""

    @property
    def staff_id(self) -> UUID: ...

    @property
    def post(self) -> str: ...

    @property
    def shift_id(self) -> UUID | None: ...

    @property
    def basis(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Watch:
    """The watch of a site: who is on duty (as named, post, basis), who should be there and is not, who they are."""

    on_duty: Sequence[tuple[Named, str, str]]
    absent: Sequence[Named]
    people: Mapping[UUID, Staff]


async def seen(session: AsyncSession, site_ids: Sequence[UUID], at: datetime, now: datetime) -> list[Watch]:
    """The watches of the sites at a moment, in their order."""
    rows: Sequence[DutyInterval] = () if at > now else await repository.duties_at(session, site_ids, at)
    shift_ids = {row.shift_id for row in rows if row.shift_id is not None}
    named, people = await named_at(session, site_ids, at, at, shift_ids)
    watches = []
    for site_id in site_ids:
        here = [one for one in named if one.site_id == site_id and one.said(at)]
        holders = call_roll(here, at).holdings.values() if at > now else [r for r in rows if r.site_id == site_id]
        watches.append(Watch(_on_duty(holders, here), _absent(here, at, now), people))
    return watches


def _on_duty(holders: Iterable[Holder], named: Sequence[Named]) -> list[tuple[Named, str, str]]:
    """In the order of the roster. Who acts for the chief is named for another post."""
    found = []
    for holder in holders:
        theirs = [one for one in named if (one.staff_id, one.span.shift_id) == (holder.staff_id, holder.shift_id)]
        seat = min(theirs, key=lambda one: one.post != holder.post, default=None)
        if seat is not None:
            found.append((seat, holder.post, holder.basis))
    return sorted(found, key=lambda one: (one[0].span.starts_at, one[0].span.shift_id, one[1], one[0].staff_id))


def _absent(named: Sequence[Named], at: datetime, now: datetime) -> list[Named]:
    """People's accounts are known as they are today: of what is over, whoever had to go, went (ADR 0016)."""
    fit = [one for one in named if at < now or one.lost is None]
    return [one for one in fit if one.span.covers(at) and one.expected.since(at) is None]
