"""May the caller watch things at this site?"""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections.models import Site
from svckit.errors import Conflict, NotFound
from svckit.http import Principal


class SiteNotFound(NotFound):
    """No such site in the caller's scope."""

    code = "site-not-found"
    en = (
        "There is no site {id} that you may see. Check the id, or ask for access to the site. "
        "If it was registered just now, try again in a few seconds."
    )
    zh = "没有您可以查看的站点 {id}。请核对站点编号，或申请该站点的权限。如果刚刚登记，请几秒后重试。"


class SiteInactive(Conflict):
    """A site that was taken out of service gets nothing new to watch."""

    code = "site-inactive"
    en = "Site {id} is out of service. Put it back into service in the roster first."
    zh = "站点 {id} 已停用。请先在排班系统中恢复启用。"


async def require(session: AsyncSession, principal: Principal, site_id: UUID) -> None:
    """Raise unless the caller may set up something at the site.

    A site that roster-svc has only just registered may not have reached this service yet: the caller's scope decides,
    and the local copy catches up.
    """
    if not principal.may_see(site_id):
        raise SiteNotFound(id=site_id)
    site = await session.get(Site, site_id)
    if site is not None and not site.active:
        raise SiteInactive(id=site_id)
