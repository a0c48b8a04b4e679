"""Use cases of sample items."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from sample_svc.sample_items import repository
from sample_svc.sample_items.errors import SampleItemNotFound
from sample_svc.sample_items.models import SampleItem
from sample_svc.sample_items.schemas import SampleItemCreate
from sample_svc.site_errors import SiteNotFound
from svckit.core.ids import uuid7
from svckit.messaging import publish
from svckit.web import Principal, require_version


async def register(session: AsyncSession, new: SampleItemCreate, principal: Principal, now: datetime) -> SampleItem:
    """Register one at a site the caller may see; `SiteNotFound` otherwise."""
    if not await repository.sees_site(session, principal, new.site_id):
        raise SiteNotFound(id=new.site_id)
    sample_item = SampleItem.register(id=uuid7(), site_id=new.site_id, name=new.name, now=now)
    session.add(sample_item)
    await _store(session, sample_item, principal, now)
    return sample_item


async def get(session: AsyncSession, sample_item_id: UUID, principal: Principal) -> SampleItem:
    """The sample item, or `SampleItemNotFound` where it is missing or foreign: the caller cannot tell which."""
    sample_item = await repository.find(session, principal, sample_item_id)
    if sample_item is None:
        raise SampleItemNotFound(id=sample_item_id)
    return sample_item


async def close(
    session: AsyncSession, sample_item_id: UUID, principal: Principal, expected_version: int | None, now: datetime
) -> SampleItem:
    """Close it, once."""
    sample_item = await repository.find_for_update(session, principal, sample_item_id)
    if sample_item is None:
        raise SampleItemNotFound(id=sample_item_id)
    require_version(expected_version, sample_item.version)
    sample_item.close(now)
    await _store(session, sample_item, principal, now)
    return sample_item


async def _store(session: AsyncSession, sample_item: SampleItem, principal: Principal, now: datetime) -> None:
    await session.flush()
    await publish(session, sample_item.registered(), at=now, actor=principal.label)
