"""What can be wrong with a request about delivery policies."""

from svckit.core.errors import Conflict, NotFound


class SiteNotFound(NotFound):
    """404: unknown here, or outside the caller's scope."""

    code = "site-not-found"
    en = (
        "There is no site {id} that you may see. Check the id, or ask for access to the site. "
        "If it was registered just now, try again in a few seconds."
    )
    zh = "没有您可以查看的站点 {id}。请核对站点编号，或申请该站点的权限。如果刚刚登记，请几秒后重试。"


class SiteClosed(Conflict):
    """409: what is open there is still called about, by the policy as it was."""

    code = "site-closed"
    en = "Site {id} is closed: its delivery policy stays as it is. Open the site again in the roster first."
    zh = "站点 {id} 已停用，不能更改其通知策略。请先在排班系统中重新启用该站点。"
