"""Use cases of the business log: writing, correcting by a further entry, and adding up (R-4.2.2c)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import business_log as facts
from roster_svc.business_log import domain, repository
from roster_svc.business_log.domain import Counted
from roster_svc.business_log.errors import BusinessEntryNotFound, EntryCorrectedAlready, NotAtThisPost
from roster_svc.business_log.models import BusinessCount, BusinessEntry, BusinessKind
from roster_svc.business_log.repository import Wanted
from roster_svc.business_log.schemas import (
    BusinessCorrection,
    BusinessEntryCreate,
    BusinessTotals,
    CountWritten,
    KindTotal,
    ShiftTotals,
)
from roster_svc.duty.leading import leads
from roster_svc.duty_log.domain import time_of
from roster_svc.duty_log.service import shift_with_the_watch
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.expected import expected_around
from roster_svc.sites import service as sites
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-4.2.2c"
Totals = Mapping[UUID, Mapping[UUID, int]]
"""By shift and kind."""


async def write(session: AsyncSession, new: BusinessEntryCreate, principal: Principal, now: datetime) -> BusinessEntry:
    """Add an entry: who is at the post, or whoever leads the site for them."""
    site = await sites.get_open(session, new.site_id, principal)
    speak_of_site(site.timezone)
    shift_id = await _shift_of(session, site.id, new.post, principal, now)
    counts = {one.kind_id: one.count for one in new.counts}
    domain.check_counts(counts, new.feedback, await repository.in_use(session, site.id, new.post))
    policy = await policies.duty_policy(session, site.id, now)
    entry = BusinessEntry(
        id=uuid7(),
        site_id=site.id,
        shift_id=shift_id,
        post=new.post,
        occurred_at=time_of(new.occurred_at, now, policy, new.reason),
        recorded_at=now,
        author_id=principal.id,
        author_name=principal.name,
        feedback=new.feedback,
        reason=new.reason,
        counts=_rows(new.counts),
    )
    session.add(entry)
    return await _told(session, entry, principal, now)


async def correct(
    session: AsyncSession, entry_id: UUID, wanted: BusinessCorrection, principal: Principal, now: datetime
) -> BusinessEntry:
    """Add the entry that stands for another one from now on; that one stays as it is and does not count."""
    wrong = await get(session, entry_id, principal)
    await sites.get_open(session, wrong.site_id, principal)
    if wrong.author_id != principal.id:
        await _shift_of(session, wrong.site_id, wrong.post, principal, now)
    if wrong.correction is not None:
        raise EntryCorrectedAlready
    counts = {one.kind_id: one.count for one in wanted.counts}
    known = await repository.in_use(session, wrong.site_id, wrong.post) | {one.kind_id for one in wrong.counts}
    domain.check_counts(counts, wanted.feedback or wanted.reason, known)
    right = BusinessEntry(
        id=uuid7(),
        site_id=wrong.site_id,
        shift_id=wrong.shift_id,
        post=wrong.post,
        occurred_at=wrong.occurred_at,
        recorded_at=now,
        author_id=principal.id,
        author_name=principal.name,
        feedback=wanted.feedback,
        corrects=wrong.id,
        reason=wanted.reason,
        counts=_rows(wanted.counts),
    )
    try:
        async with session.begin_nested():
            session.add(right)
            await session.flush()
    except IntegrityError as error:
        raise EntryCorrectedAlready from error
    return await _told(session, right, principal, now)


async def get(session: AsyncSession, entry_id: UUID, principal: Principal) -> BusinessEntry:
    """The entry, or `BusinessEntryNotFound` where it is missing or of a foreign site."""
    entry = await repository.find(session, principal, entry_id)
    if entry is None:
        raise BusinessEntryNotFound(id=entry_id)
    return entry


async def totals(session: AsyncSession, wanted: Wanted, principal: Principal) -> BusinessTotals:
    """What the shifts of the entries that fit come to."""
    query = repository.filtered(repository.visible(principal), wanted)
    shift_ids = await repository.shifts_with_entries(session, query)
    found = await _by_shift(session, shift_ids)
    kinds = await repository.kinds_by_id(session, {kind_id for one in found.values() for kind_id in one})
    begun = {one.id: one.starts_at for one in await shifts.by_ids(session, shift_ids)}
    every = domain.totals(Counted(kind_id, count) for one in found.values() for kind_id, count in one.items())
    return BusinessTotals(
        totals=_told_totals(every, kinds),
        shifts=[
            ShiftTotals(shift_id=id_, starts_at=begun[id_], totals=_told_totals(found.get(id_, {}), kinds))
            for id_ in shift_ids
        ],
    )


async def of_shift(session: AsyncSession, shift_id: UUID) -> list[KindTotal]:
    """What the shift comes to, kind by kind: for its handover, its report and its leader."""
    found = (await _by_shift(session, [shift_id])).get(shift_id, {})
    return _told_totals(found, await repository.kinds_by_id(session, found.keys()))


async def _by_shift(session: AsyncSession, shift_ids: Sequence[UUID]) -> Totals:
    found: dict[UUID, dict[UUID, int]] = {}
    for shift_id, kind_id, count in await repository.totals(session, shift_ids):
        found.setdefault(shift_id, {})[kind_id] = int(count)
    return found


async def _shift_of(session: AsyncSession, site_id: UUID, post: str, principal: Principal, now: datetime) -> UUID:
    """The shift whose business is written: of who is at the post, else, for who leads the site, the one on watch."""
    expected = await expected_around(session, site_id, now)
    for one in expected:
        if one.staff_id == principal.id and one.post == post and one.since(now) is not None:
            return one.span.shift_id
    shift_id = shift_with_the_watch(principal.id, expected, now)
    if shift_id is None or not await leads(session, site_id, principal.id):
        raise NotAtThisPost
    return shift_id


async def _told(session: AsyncSession, entry: BusinessEntry, principal: Principal, now: datetime) -> BusinessEntry:
    await session.flush()
    kinds = await repository.kinds_by_id(session, {one.kind_id for one in entry.counts})
    counts = {one.kind_id: one.count for one in entry.counts}
    fact = facts.BusinessWritten(
        version=1,
        entry_id=entry.id,
        site_id=entry.site_id,
        shift_id=entry.shift_id,
        post=entry.post,
        occurred_at=entry.occurred_at,
        recorded_at=entry.recorded_at,
        author_id=entry.author_id,
        counts=_fact_counts(_told_totals(counts, kinds)),
        shift_totals=_fact_counts(await of_shift(session, entry.shift_id)),
        feedback=entry.feedback,
        corrects=entry.corrects,
        reason=entry.reason,
    )
    await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
    return await get(session, entry.id, principal)


def _fact_counts(totals: Sequence[KindTotal]) -> tuple[facts.BusinessCount, ...]:
    return tuple(
        facts.BusinessCount(kind_id=one.kind_id, title_zh=one.title_zh, title_en=one.title_en, count=one.total)
        for one in totals
    )


def _told_totals(found: Mapping[UUID, int], kinds: Sequence[BusinessKind]) -> list[KindTotal]:
    return [
        KindTotal(kind_id=one.id, title_zh=one.title_zh, title_en=one.title_en, total=found[one.id])
        for one in kinds
        if one.id in found
    ]


def _rows(counts: Sequence[CountWritten]) -> list[BusinessCount]:
    last = {one.kind_id: one.count for one in counts}
    return [BusinessCount(kind_id=kind_id, count=count) for kind_id, count in last.items()]
