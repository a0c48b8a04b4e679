"""Every query about test alarms."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.test_alarms.domain import State
from monitoring_svc.test_alarms.models import TestAlarm


def of_device(device_id: UUID) -> Select[TestAlarm]:
    return select(TestAlarm).where(TestAlarm.device_id == device_id)


async def locked(session: AsyncSession, test_id: UUID) -> TestAlarm | None:
    query = select(TestAlarm).where(TestAlarm.id == test_id).with_for_update(key_share=True)
    return await session.scalar(query.execution_options(populate_existing=True))


async def waiting(session: AsyncSession, device_id: UUID) -> TestAlarm | None:
    """The one of the device that goes on."""
    return await session.scalar(of_device(device_id).where(TestAlarm.state == State.WAITING))


async def of_inspection(session: AsyncSession, inspection_id: UUID) -> Sequence[TestAlarm]:
    """Those that were made for an inspection, the oldest first."""
    query = select(TestAlarm).where(TestAlarm.inspection_id == inspection_id)
    return (await session.scalars(query.order_by(TestAlarm.started_at, TestAlarm.id))).all()
