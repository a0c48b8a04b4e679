"""What counts as wrong with a device: the site's figures, and the device's own."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import domain
from monitoring_svc.devices.domain import Figures
from monitoring_svc.devices.models import Device
from monitoring_svc.policies.domain import Policy
from monitoring_svc.policies.figures import FIGURES
from svckit.figures import in_force


def of_policy(policy: Policy) -> Figures:
    """The figures of a site."""
    return Figures(
        offline_after=timedelta(seconds=policy.device_offline_after_s),
        settle=timedelta(seconds=policy.device_settle_s),
        degraded_after=timedelta(seconds=policy.device_degraded_after_s),
        clock_drift=timedelta(seconds=policy.device_clock_drift_s),
        gap=timedelta(seconds=policy.device_gap_s),
        storage_days=policy.device_storage_days,
    )


async def of_sites(session: AsyncSession, site_ids: Collection[UUID], now: datetime) -> Mapping[UUID, Figures]:
    """The figures of each site."""
    found = await in_force(session, FIGURES, set(site_ids), now)
    return {site_id: of_policy(one.policy) for site_id, one in found.items()}


async def of(session: AsyncSession, device: Device, now: datetime) -> Figures:
    """The figures of the device."""
    return own(device, (await of_sites(session, {device.site_id}, now))[device.site_id])


def own(device: Device, figures: Figures) -> Figures:
    """The site's figures with the device's own."""
    return domain.of_device(figures, device.offline_after_s)
