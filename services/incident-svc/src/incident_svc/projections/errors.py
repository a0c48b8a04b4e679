"""What can be wrong with a request that names a site."""

from svckit.core.errors import Conflict


class SiteClosed(Conflict):
    """409: at a closed site nothing begins; what is open there is brought to its end."""

    code = "site-closed"
    en = (
        "This site is closed: no incident is declared there and its escalation policy stays as it is. Incidents that "
        "are open are still handled. Open the site again in the roster first."
    )
    zh = (
        "该站点已停用，不能在该站点上报事件，也不能更改其升级策略；未结的事件仍可处置。请先在排班系统中重新启用该站点。"
    )
